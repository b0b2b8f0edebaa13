import { z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { payscoreServices } from '../payscore/services.ts'
import { apisSchema } from './apis.ts'
import type { Merchant } from './registry.ts'
import { MERCHANT_STATES } from './store.ts'

/** A merchant as the API shows it: nothing secret is in it. */
export const merchantSchema = z
  .object({
    mchid: z.string(),
    name: z.string().optional(),
    appid: z.string(),
    serial_no: z.string(),
    platform_keys: z.array(z.enum(['certificate', 'public_key'])),
    public_key_id: z.string().optional(),
    payscore_services: payscoreServices,
    max_share_percent: z.int(),
    signs_jumps: z
      .boolean()
      .openapi({ description: 'whether it has the APIv2 key, which PayScore’s confirm pages need' }),
    apis: apisSchema,
    v2_sign_type: z.enum(['MD5', 'HMAC-SHA256']),
    has_certificate: z.boolean().openapi({ description: 'whether refunds and reversals of APIv2 are possible' }),
    base_url: z.string().optional(),
    state: z.enum(MERCHANT_STATES).openapi({ description: 'a disabled one takes no new payments' }),
    editable: z.boolean().openapi({ description: 'false: it comes from the files the till was started with' }),
    notify_urls: z.object({ payment: z.string(), refund: z.string() }),
  })
  .openapi('Merchant')

export function merchantView(merchant: Merchant, context: TillContext): z.infer<typeof merchantSchema> {
  const {
    mchid,
    name,
    appid,
    serial,
    platformKeys,
    publicKeyId,
    payscoreServices: services,
    maxSharePercent,
    signsJumps,
    baseUrl,
    state,
  } = merchant
  const notify = `${context.notifyUrl()}/notify/${mchid}`
  return {
    mchid,
    ...(name !== undefined && { name }),
    appid,
    serial_no: serial,
    platform_keys: [...platformKeys],
    ...(publicKeyId !== undefined && { public_key_id: publicKeyId }),
    payscore_services: [...services],
    max_share_percent: maxSharePercent,
    signs_jumps: signsJumps,
    apis: merchant.apis,
    v2_sign_type: merchant.v2SignType,
    has_certificate: merchant.hasCertificate,
    ...(baseUrl !== undefined && { base_url: baseUrl }),
    state,
    editable: context.merchants.source !== undefined && !context.merchants.isConfigured(mchid),
    notify_urls: { payment: `${notify}/payment`, refund: `${notify}/refund` },
  }
}
