import { z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { APIS } from '../merchants/apis.ts'
import { v2PayParams } from '../v2/client-pay.ts'
import { PAYMENT_STATES } from './states.ts'
import { PAYMENT_CHANNELS, type PaymentRow } from './store.ts'

const fen = z.int().nonnegative()
const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

/** A payment as the API shows it. */
export const paymentSchema = z
  .object({
    id: z.string().openapi({ example: 'pay_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    appid: z.string(),
    sub_mchid: z.string().optional().openapi({ description: 'the sub-merchant a partner took it for' }),
    sub_appid: z.string().optional(),
    out_trade_no: z.string(),
    api: z.enum(APIS).openapi({ description: 'which API it was ordered by, and ends on' }),
    channel: z.enum(PAYMENT_CHANNELS),
    state: z.enum(PAYMENT_STATES),
    amount: z.object({
      total: fen.openapi({ description: 'fen' }),
      currency: z.string(),
      payer_total: fen.optional().openapi({ description: 'what the payer paid: total minus coupons' }),
      refunded: fen.openapi({ description: 'sum of succeeded refunds' }),
    }),
    description: z.string(),
    attach: z.string().optional(),
    openid: z.string().optional(),
    transaction_id: z.string().optional(),
    code_url: z.string().optional(),
    prepay_id: z.string().optional(),
    h5_url: z.string().optional(),
    pay: z.record(z.string(), z.string()).optional().openapi({
      description: 'signed parameters for the client: JSAPI, mini program, APP',
    }),
    pay_url: z.string(),
    combination: z
      .object({ combine_mchid: z.string(), combine_out_trade_no: z.string() })
      .optional()
      .openapi({ description: 'the combined payment (合单) it was ordered with' }),
    return_url: z.string().optional(),
    profit_sharing: z.boolean().optional().openapi({ description: 'true: its money may be shared' }),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    created_at: time,
    expires_at: time,
    prepaid_at: time.optional(),
    paid_at: time.optional(),
    closed_at: time.optional(),
  })
  .openapi('Payment')

export type PaymentView = z.infer<typeof paymentSchema>

/** The payment as the API shows it, without the signed client parameters. */
export function paymentView(payment: PaymentRow, { publicUrl }: Pick<TillContext, 'publicUrl'>): PaymentView {
  return {
    id: payment.id,
    mchid: payment.mchid,
    appid: payment.appid,
    out_trade_no: payment.out_trade_no,
    api: payment.v2_sign_type === null ? 'v3' : 'v2',
    channel: payment.channel,
    state: payment.state,
    amount: {
      total: payment.total,
      currency: payment.currency,
      ...(payment.payer_total !== null && { payer_total: payment.payer_total }),
      refunded: payment.refunded,
    },
    description: payment.description,
    ...textsOf(payment),
    pay_url: `${publicUrl()}/pay/${payment.id}`,
    ...(payment.failure_code !== null && {
      failure: { code: payment.failure_code, message: payment.failure_message ?? '' },
    }),
    created_at: payment.created_at.toISOString(),
    expires_at: payment.expires_at.toISOString(),
    ...timesOf(payment),
  }
}

const textsOf = (payment: PaymentRow): Partial<PaymentView> => ({
  ...(payment.sub_mchid !== '' && { sub_mchid: payment.sub_mchid }),
  ...(payment.sub_appid !== null && { sub_appid: payment.sub_appid }),
  ...(payment.attach !== null && { attach: payment.attach }),
  ...openidOf(payment.payer_openid ?? payment.openid),
  ...(payment.transaction_id !== null && { transaction_id: payment.transaction_id }),
  ...(payment.code_url !== null && { code_url: payment.code_url }),
  ...(payment.prepay_id !== null && { prepay_id: payment.prepay_id }),
  ...(payment.h5_url !== null && { h5_url: payment.h5_url }),
  ...combinationOf(payment),
  ...(payment.profit_sharing && { profit_sharing: true }),
  ...(payment.return_url !== null && { return_url: payment.return_url }),
  ...(payment.attention !== null && { attention: payment.attention }),
})

const combinationOf = ({ combine_mchid, combine_out_trade_no }: PaymentRow): Partial<PaymentView> =>
  combine_mchid === null || combine_out_trade_no === null
    ? {}
    : { combination: { combine_mchid, combine_out_trade_no } }

const openidOf = (openid: string | null): { openid?: string } => (openid === null ? {} : { openid })

const timesOf = (payment: PaymentRow): Partial<PaymentView> => ({
  ...(payment.prepaid_at !== null && { prepaid_at: payment.prepaid_at.toISOString() }),
  ...(payment.paid_at !== null && { paid_at: payment.paid_at.toISOString() }),
  ...(payment.closed_at !== null && { closed_at: payment.closed_at.toISOString() }),
})

/** The payment with fresh client parameters, while it can be paid with them. */
export async function payableView(payment: PaymentRow, context: TillContext): Promise<PaymentView> {
  // The app that calls is the one that pays; the signature is the partner's either way.
  const pay = await payParams({ ...payment, appid: payment.sub_appid ?? payment.appid }, context)
  return { ...paymentView(payment, context), ...(pay !== undefined && { pay }) }
}

/** Fresh client parameters of an order that can be paid with them. */
export async function payParams(
  order: Pick<PaymentRow, 'id' | 'mchid' | 'appid' | 'channel' | 'state' | 'prepay_id' | 'v2_sign_type'>,
  context: TillContext,
): Promise<Record<string, string> | undefined> {
  const merchant = context.merchants.get(order.mchid)
  const { appid, prepay_id } = order
  if (merchant === undefined || order.state !== 'pending' || prepay_id === null) return undefined
  if (order.v2_sign_type !== null) return v2PayParams(order, prepay_id, merchant)
  const { client } = merchant
  switch (order.channel) {
    case 'jsapi':
      return { ...(await client.jsapi.payParams(prepay_id, { appid })) }
    case 'miniprogram':
      return { ...(await client.miniProgram.payParams(prepay_id, { appid })) }
    case 'app':
      return { ...(await client.app.payParams(prepay_id, { appid })) }
    case 'native':
    case 'h5':
    case 'payscore':
    case 'parking':
    case 'codepay':
      return undefined
  }
}
