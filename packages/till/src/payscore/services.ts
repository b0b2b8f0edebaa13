import { z } from '@hono/zod-openapi'
import { amountInFen, text } from '../http/fields.ts'
import { Problem, quote } from '../http/problem.ts'
import type { Merchant } from '../merchants/registry.ts'
import { SERVICE_MODES, type ServiceMode } from './store.ts'

const service = z
  .strictObject({
    service_id: text(32),
    mode: z.enum(SERVICE_MODES).optional().openapi({
      description: '`confirm`: users confirm each order (需确认); `authorize`: they give permission once (免确认)',
    }),
    risk_cap: amountInFen.optional().openapi({ description: '服务风险金额上限, fen' }),
  })
  .openapi('PayscoreService')

/** What WeChat Pay gave out for a service. It cannot be asked, so what is not configured is not checked here. */
export type PayscoreService = z.infer<typeof service>

/** The PayScore services of a merchant, each once. */
export const payscoreServices = z
  .array(service)
  .max(50)
  .refine((all) => new Set(all.map(({ service_id }) => service_id)).size === all.length, {
    error: 'must name each service_id once',
  })

/** @throws TypeError with a sentence, when this is not a list of services. */
export function readPayscoreServices(value: unknown): PayscoreService[] {
  const { success, data, error } = payscoreServices.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw new TypeError(
    `payscore_services${issue?.path.map((key) => `.${String(key)}`).join('') ?? ''}: ${issue?.message}`,
  )
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
