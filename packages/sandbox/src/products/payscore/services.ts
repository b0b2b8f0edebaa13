import { ownKey } from '../../store/state.ts'
import type { Platform } from '../../platform.ts'
import type { PayscoreService } from '../../store/payscore-records.ts'

type Known = Omit<PayscoreService, 'mchid'>

/** Every merchant has these until it is given others of the same number: one of each kind. */
const FIRST_SERVICES: readonly Known[] = [
  { service_id: '500001', name: '免确认服务', mode: 'authorize', risk: 'estimate', risk_cap: 100_000, launched: true },
  { service_id: '500002', name: '需确认服务', mode: 'confirm', risk: 'both', risk_cap: 100_000, launched: true },
]

/** The service of this number, if this merchant or partner has it. */
export function serviceOf({ state }: Platform, mchid: string, service_id: string): PayscoreService | undefined {
  const first = FIRST_SERVICES.find((service) => service.service_id === service_id)
  return state.payscoreServices.get(ownKey({ mchid }, service_id)) ?? (first && { mchid, ...first })
}

export function servicesOf({ state }: Platform, mchid: string): PayscoreService[] {
  const given = [...state.payscoreServices.values()].filter((service) => service.mchid === mchid)
  const first = FIRST_SERVICES.filter(({ service_id }) => given.every((service) => service.service_id !== service_id))
  return [...first.map((service) => ({ mchid, ...service })), ...given]
}
