import { z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import { promotionSchema } from '../payments/promotions.ts'
import { SERVICE_ORDER_STATES, AUTHORIZATION_STATES } from './states.ts'
import type { AuthorizationRow, Collection, ServiceOrderRow } from './store.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })
const jump = z
  .object({
    miniprogram: z.unknown().openapi({ description: 'for wx.openBusinessView' }),
    jsapi: z.unknown().openapi({ description: "for WeixinJSBridge.invoke('openBusinessView', …)" }),
    app: z.unknown().openapi({ description: "for the OpenSDK's WXOpenBusinessView" }),
  })
  .openapi('PayscoreJump')

export type PayscoreJump = z.infer<typeof jump>

/** A PayScore order as the API shows it. */
export const serviceOrderSchema = z
  .object({
    id: z.string().openapi({ example: 'pso_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    sub_mchid: z.string().optional().openapi({ description: 'the sub-merchant a partner does it for' }),
    sub_appid: z.string().optional(),
    appid: z.string(),
    service_id: z.string(),
    out_order_no: z.string(),
    state: z.enum(SERVICE_ORDER_STATES),
    need_user_confirm: z.boolean(),
    openid: z.string().optional(),
    service_introduction: z.string(),
    risk_fund: z.object({ name: z.string(), amount: z.int() }),
    total_amount: z.int().optional().openapi({ description: 'fen, once it was completed' }),
    order_id: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    pending: z.enum(['complete', 'modify', 'cancel', 'sync']).optional().openapi({
      description: 'asked of WeChat Pay, and its answer is not known: it is repeated until it is',
    }),
    paid_elsewhere: z.boolean().optional(),
    transaction_id: z.string().optional(),
    payment_id: z
      .string()
      .optional()
      .openapi({ description: 'what was collected, to be refunded by POST /v1/refunds' }),
    collection: z
      .object({
        bank_type: z.string().optional().openapi({ description: 'where WeChat Pay tells it' }),
        details: z.array(
          z.object({
            amount: z.int(),
            paid_type: z.string().openapi({ description: '`NEWTON`: collected by WeChat Pay; `MCH`: reported by you' }),
            transaction_id: z.string().optional(),
            paid_at: time.optional(),
            promotion_detail: z.array(promotionSchema).optional(),
          }),
        ),
      })
      .optional()
      .openapi({ description: 'how it was paid, as WeChat Pay tells it' }),
    confirm: jump.optional().openapi({ description: 'opens the page where the user confirms it; works once' }),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    created_at: time,
    started_at: time.optional(),
    completed_at: time.optional(),
    paid_at: time.optional().openapi({ description: 'when the user paid' }),
    ended_at: time.optional(),
  })
  .openapi('PayscoreOrder')

export type ServiceOrderView = z.infer<typeof serviceOrderSchema>

/** The id of the payment that stands for what was collected. */
export const paymentIdOf = ({ id }: Pick<ServiceOrderRow, 'id'>): string => id.replace(/^pso_/, 'pay_')

export const serviceOrderView = (order: ServiceOrderRow): ServiceOrderView => ({
  id: order.id,
  mchid: order.mchid,
  ...subMerchantOf(order),
  appid: order.appid,
  service_id: order.service_id,
  out_order_no: order.out_order_no,
  state: order.state,
  need_user_confirm: order.mode === 'confirm',
  ...(order.openid !== null && { openid: order.openid }),
  service_introduction: order.service_introduction,
  risk_fund: { name: order.risk_fund_name, amount: order.risk_fund_amount },
  ...(order.total !== null && { total_amount: order.total }),
  ...(order.order_id !== null && { order_id: order.order_id }),
  ...(order.wish !== null && { pending: order.wish.kind }),
  ...(order.paid_elsewhere && { paid_elsewhere: true }),
  ...(order.transaction_id !== null && { transaction_id: order.transaction_id, payment_id: paymentIdOf(order) }),
  ...(order.collection !== null && collectionView(order.collection)),
  ...(order.failure_code !== null && { failure: { code: order.failure_code, message: order.failure_message ?? '' } }),
  ...(order.attention !== null && { attention: order.attention }),
  created_at: order.created_at.toISOString(),
  ...(order.started_at !== null && { started_at: order.started_at.toISOString() }),
  ...(order.completed_at !== null && { completed_at: order.completed_at.toISOString() }),
  ...(order.ended_at !== null && { ended_at: order.ended_at.toISOString() }),
})

/** How an order was paid, and when: by the last of its payments. */
function collectionView({ bank_type, payments }: Collection): Pick<ServiceOrderView, 'collection' | 'paid_at'> {
  const times = payments.flatMap(({ paid_at }) => paid_at ?? [])
  return {
    collection: {
      ...(bank_type !== undefined && { bank_type }),
      details: payments.map(({ amount, paid_type, transaction_id, paid_at, promotions }) => ({
        amount,
        paid_type,
        ...(transaction_id !== undefined && { transaction_id }),
        ...(paid_at !== undefined && { paid_at: new Date(paid_at).toISOString() }),
        ...(promotions.length > 0 && { promotion_detail: promotions }),
      })),
    },
    ...(times.length > 0 && { paid_at: new Date(Math.max(...times)).toISOString() }),
  }
}

/** As {@link serviceOrderView}, with the way to the page of an order that is to be confirmed, signed now. */
export function serviceOrderWithJump(order: ServiceOrderRow, context: TillContext): ServiceOrderView {
  const shown = serviceOrderView(order)
  const merchant = context.merchants.get(order.mchid)
  if (order.state !== 'confirming' || order.package === null || merchant?.signsJumps !== true) return shown
  const jumps = merchant.client.payscoreJumps
  const input = { package: order.package, sub_mchid: order.sub_mchid || undefined }
  return {
    ...shown,
    confirm: {
      miniprogram: jumps.confirm('miniprogram', input),
      jsapi: jumps.confirm('jsapi', input),
      app: jumps.confirm('app', input),
    },
  }
}

/** A permission as the API shows it. */
export const authorizationSchema = z
  .object({
    id: z.string().openapi({ example: 'psa_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    sub_mchid: z.string().optional().openapi({ description: 'the sub-merchant a partner does it for' }),
    sub_appid: z.string().optional(),
    appid: z.string(),
    service_id: z.string(),
    openid: z.string(),
    authorization_code: z.string(),
    state: z.enum(AUTHORIZATION_STATES),
    enable: jump.optional().openapi({ description: 'opens the page where the user agrees; good for an hour' }),
    enable_until: time.optional(),
    created_at: time,
    opened_at: time.optional(),
    ended_at: time.optional(),
  })
  .openapi('PayscoreAuthorization')

export type AuthorizationView = z.infer<typeof authorizationSchema>

export function authorizationView(authorization: AuthorizationRow, context: TillContext): AuthorizationView {
  const { token, token_until, opened_at, ended_at, state } = authorization
  const jumps = context.merchants.get(authorization.mchid)?.client.payscoreJumps
  const waits =
    state === 'pending' && token !== null && token_until !== null && token_until.getTime() > context.clock.now()
  const input = { apply_permissions_token: token ?? '' }
  return {
    id: authorization.id,
    mchid: authorization.mchid,
    ...subMerchantOf(authorization),
    appid: authorization.appid,
    service_id: authorization.service_id,
    openid: authorization.openid,
    authorization_code: authorization.authorization_code,
    state,
    ...(waits &&
      jumps && {
        enable: {
          miniprogram: jumps.enable('miniprogram', input),
          jsapi: jumps.enable('jsapi', input),
          app: jumps.enable('app', input),
        },
        enable_until: token_until.toISOString(),
      }),
    created_at: authorization.created_at.toISOString(),
    ...(opened_at !== null && { opened_at: opened_at.toISOString() }),
    ...(ended_at !== null && { ended_at: ended_at.toISOString() }),
  }
}
