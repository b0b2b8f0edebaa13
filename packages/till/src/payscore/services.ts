import { Problem, quote } from '../http/problem.ts'
import type { Merchant } from '../merchants/registry.ts'
import type { ServiceMode } from './store.ts'

/** What WeChat Pay gave out for a service. It cannot be asked, so what is not configured is not checked here. */
export interface PayscoreService {
  service_id: string
  /** `confirm`: users confirm each order (需确认); `authorize`: they give permission once (免确认). */
  mode?: ServiceMode | undefined
  /** 服务风险金额上限, fen. */
  risk_cap?: number | undefined
}

/** The service a request means, with its one check. @throws Problem 400 */
export function serviceFor(
  asked: string | undefined,
  { payscoreServices }: Merchant,
): PayscoreService & { check(mode: ServiceMode): void } {
  const known = payscoreServices.find(({ service_id }) => service_id === asked)
  const only = payscoreServices.length === 1 ? payscoreServices[0] : undefined
  const service = asked === undefined ? only : (known ?? { service_id: asked })
  if (service === undefined)
    throw new Problem(400, {
      code: 'MISSING_FIELD',
      message: `service_id is needed: ${payscoreServices.length} services are configured.`,
      field: 'service_id',
      hint: 'Give the service_id that WeChat Pay gave out.',
    })
  return { ...service, check: (mode) => checkMode(service, mode) }
}

function checkMode({ service_id, mode }: PayscoreService, wanted: ServiceMode): void {
  if (mode === undefined || mode === wanted) return
  throw new Problem(400, {
    code: 'SERVICE_MODE',
    message:
      mode === 'confirm'
        ? `Users confirm each order of service ${quote(service_id)}.`
        : `Orders of service ${quote(service_id)} need no confirmation, but an openid.`,
    field: 'need_user_confirm',
    hint: mode === 'confirm' ? 'Leave openid out, or use another service.' : 'Give the openid, or use another service.',
  })
}
