import type { PermissionState, ServicePhase } from '../../store/payscore-records.ts'

/**
 * What can happen to a service order. `complete`: the merchant names what it cost; `settle`: nothing is left to collect;
 * `pay`: WeChat Pay has collected it; `sync`: the merchant was paid otherwise.
 */
export type ServiceEvent = 'confirm' | 'complete' | 'settle' | 'modify' | 'pay' | 'sync' | 'cancel' | 'expire'

/** From phase and event to the next phase; what is absent cannot happen. DONE, REVOKED and EXPIRED are final. */
const TRANSITIONS: Readonly<Record<ServicePhase, Readonly<Partial<Record<ServiceEvent, ServicePhase>>>>> =
  Object.freeze({
    CREATED: { confirm: 'DOING', cancel: 'REVOKED', expire: 'EXPIRED' },
    DOING: { complete: 'PAYING', settle: 'DONE', cancel: 'REVOKED' },
    PAYING: { modify: 'PAYING', settle: 'DONE', pay: 'DONE', sync: 'DONE', cancel: 'REVOKED' },
    DONE: {},
    REVOKED: {},
    EXPIRED: {},
  })

/** The phase after the event, or undefined when it cannot happen. */
export function nextPhase(phase: ServicePhase, event: ServiceEvent): ServicePhase | undefined {
  return TRANSITIONS[phase][event]
}

export function isOpenPhase(phase: ServicePhase): boolean {
  return phase === 'CREATED' || phase === 'DOING' || phase === 'PAYING'
}

/** What can happen to a permission: the user gives it, or it is ended by user or merchant. A code is good for one user, once. */
export type PermissionEvent = 'open' | 'close'

const PERMISSIONS: Readonly<Record<PermissionState, Readonly<Partial<Record<PermissionEvent, PermissionState>>>>> =
  Object.freeze({ UNBINDUSER: { open: 'AVAILABLE' }, AVAILABLE: { close: 'UNAVAILABLE' }, UNAVAILABLE: {} })

/** The state after the event, or undefined when it cannot happen. */
export function nextPermission(state: PermissionState, event: PermissionEvent): PermissionState | undefined {
  return PERMISSIONS[state][event]
}
