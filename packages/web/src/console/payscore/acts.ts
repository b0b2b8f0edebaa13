import type { ServiceOrder, ServiceOrderState } from '../api/payscore.ts'
import type { OperatorRole } from '../api/types.ts'

/** What changes a PayScore order. */
export type Act = 'complete' | 'modify' | 'collect' | 'sync' | 'cancel'

const BY_STATE: Partial<Record<ServiceOrderState, Act[]>> = {
  confirming: ['cancel'],
  running: ['complete', 'cancel'],
  collecting: ['collect', 'modify', 'sync', 'cancel'],
}

/** Who may act at all: the till lets owners and operators, finance and viewers only read. */
export const mayAct = (role: OperatorRole): boolean => role === 'owner' || role === 'operator'

/** What somebody may do with an order now; nothing as long as the answer to what was asked last is not known. */
export const actsOn = ({ state, pending }: ServiceOrder, role: OperatorRole): Act[] =>
  mayAct(role) && pending === undefined ? (BY_STATE[state] ?? []) : []
