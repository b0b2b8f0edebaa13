import { z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { PAYMENT_STATES } from '../payments/states.ts'
import { payParams, paymentSchema, paymentView } from '../payments/view.ts'
import { COMBINED_CHANNELS, type CombinedPayment } from './store.ts'

const fen = z.int().nonnegative()
const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

/** A combined payment as the API shows it. */
export const combinedSchema = z
  .object({
    id: z.string().openapi({ example: 'cmb_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    combine_mchid: z.string(),
    combine_appid: z.string(),
    combine_out_trade_no: z.string(),
    channel: z.enum(COMBINED_CHANNELS),
    state: z.enum(PAYMENT_STATES).openapi({ description: 'of all payments: they move together' }),
    amount: z.object({
      total: fen.openapi({ description: 'fen; the sum of all payments' }),
      currency: z.string(),
      refunded: fen,
    }),
    sub_orders: z.array(paymentSchema).openapi({ description: 'the payments, each refunded on its own' }),
    openid: z.string().optional(),
    code_url: z.string().optional(),
    prepay_id: z.string().optional(),
    h5_url: z.string().optional(),
    pay: z.record(z.string(), z.string()).optional().openapi({
      description: 'signed parameters for the client: JSAPI, mini program, APP',
    }),
    pay_url: z.string(),
    return_url: z.string().optional(),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    created_at: time,
    expires_at: time,
    prepaid_at: time.optional(),
    paid_at: time.optional(),
    closed_at: time.optional(),
  })
  .openapi('CombinedPayment')

export type CombinedView = z.infer<typeof combinedSchema>

/** The combination as the API shows it, without the signed client parameters. */
export function combinedView(combined: CombinedPayment, context: Pick<TillContext, 'publicUrl'>): CombinedView {
  const { parts, failure_code, prepaid_at } = combined
  const sub_orders = parts.map((part) => paymentView(part, context))
  const [first] = sub_orders
  return {
    id: combined.id,
    combine_mchid: combined.mchid,
    combine_appid: combined.appid,
    combine_out_trade_no: combined.out_trade_no,
    channel: combined.channel,
    state: combined.state,
    amount: {
      total: parts.reduce((sum, { total }) => sum + total, 0),
      currency: 'CNY',
      refunded: parts.reduce((sum, { refunded }) => sum + refunded, 0),
    },
    sub_orders,
    ...textsOf(combined),
    pay_url: `${context.publicUrl()}/pay/${combined.id}`,
    ...(failure_code !== null && { failure: { code: failure_code, message: combined.failure_message ?? '' } }),
    created_at: combined.created_at.toISOString(),
    expires_at: combined.expires_at.toISOString(),
    ...(prepaid_at !== null && { prepaid_at: prepaid_at.toISOString() }),
    ...(first?.paid_at !== undefined && { paid_at: first.paid_at }),
    ...(first?.closed_at !== undefined && { closed_at: first.closed_at }),
  }
}

const textsOf = (combined: CombinedPayment): Partial<CombinedView> => ({
  ...(combined.openid !== null && { openid: combined.openid }),
  ...(combined.code_url !== null && { code_url: combined.code_url }),
  ...(combined.prepay_id !== null && { prepay_id: combined.prepay_id }),
  ...(combined.h5_url !== null && { h5_url: combined.h5_url }),
  ...(combined.return_url !== null && { return_url: combined.return_url }),
  ...(combined.attention !== null && { attention: combined.attention }),
})

/** The combination with fresh client parameters, while it can be paid with them. */
export async function payableCombinedView(combined: CombinedPayment, context: TillContext): Promise<CombinedView> {
  const pay = await payParams({ ...combined, v2_sign_type: null }, context)
  return { ...combinedView(combined, context), ...(pay !== undefined && { pay }) }
}
