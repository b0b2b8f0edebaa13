import { z } from '@hono/zod-openapi'
import { payByCode } from '../codepay/pay.ts'
import { authCode, codeMark, codepayScene } from '../codepay/request.ts'
import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import { amountInFen, mchid, text } from '../http/fields.ts'
import { mismatch, quote } from '../http/problem.ts'
import { type Api, apiOf } from '../merchants/apis.ts'
import { merchantDisabled, merchantFor } from '../merchants/meant.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noSecret } from '../miniprogram/no-secret.ts'
import { subscribeMessage } from '../miniprogram/message-request.ts'
import { notifyAddress } from '../notifications/addresses.ts'
import { checkV2 } from '../v2/check.ts'
import { noChanges, writeAtEnd } from './changes.ts'
import { differences } from './differences.ts'
import { bindKeyInstead, bindNewKey } from './idempotency.ts'
import { CALL_DEADLINE, CODEPAY_LIFE, prepayJob } from './jobs.ts'
import { countMove } from './moved.ts'
import { prepay } from './prepay.ts'
import { stepOf } from './settle.ts'
import { CHANNELS, findPayment, findPaymentByNumber, type PaymentRow } from './store.ts'

export const webUrl = z.url({ protocol: /^https?$/ }).max(512)

/** A merchant's own number of an order. */
export const outTradeNo = z.string().regex(/^[0-9A-Za-z_\-*]{6,32}$/, { error: 'must be 6 to 32 of 0-9 A-Z a-z _ - *' })

export const appid = z.string().regex(/^\w{4,32}$/, { error: 'must be an appid, such as wx…' })

/** The body of `POST /v1/payments`. */
export const createPaymentSchema = z
  .strictObject({
    mchid: mchid.optional().openapi({ description: 'default: the only merchant' }),
    sub_mchid: mchid
      .optional()
      .openapi({ description: 'the sub-merchant (特约商户) this partner (服务商) takes it for' }),
    sub_appid: appid.optional().openapi({ description: "the sub-merchant's app, when it is the one that pays" }),
    channel: z.enum(CHANNELS),
    out_trade_no: outTradeNo
      .optional()
      .openapi({ description: 'your own number, never used before; made when left out' }),
    amount: z.strictObject({
      total: amountInFen.openapi({ description: 'fen' }),
      currency: z.literal('CNY').default('CNY'),
    }),
    description: text(127).openapi({ description: 'shown to the payer' }),
    openid: text(128)
      .optional()
      .openapi({ description: 'the payer; JSAPI and mini program only; under `sub_appid` when that is given' }),
    attach: text(128).optional(),
    client_ip: z
      .union([z.ipv4(), z.ipv6()])
      .optional()
      .openapi({ description: "the payer's address; needed for H5, otherwise of use in APIv2 only" }),
    goods_tag: text(32).optional().openapi({ description: 'a mark coupons look for (订单优惠标记)' }),
    limit_pay: z.literal('no_credit').optional().openapi({ description: 'no credit cards' }),
    device_info: text(32).optional().openapi({ description: 'your number of the till or store; APIv2 only' }),
    detail: text(6000).optional().openapi({ description: 'text or the JSON of 单品优惠; APIv2 only' }),
    auth_code: authCode.optional(),
    scene_info: codepayScene.optional().openapi({ description: 'where the code was scanned; code payment only' }),
    expires_in: z
      .int()
      .min(60)
      .max(604_800)
      .optional()
      .openapi({ description: 'seconds; default 7200. A code payment has 45, and is taken back then' }),
    subscribe_message: subscribeMessage.optional(),
    profit_sharing: z
      .boolean()
      .optional()
      .openapi({ description: 'its money stays frozen until it was shared: POST /v1/profit-sharing/orders' }),
    return_url: webUrl.optional().openapi({ description: 'where the cashier page leads afterwards' }),
  })
  .superRefine((body, refinement) => {
    if (body.channel === 'codepay' && body.expires_in !== undefined) {
      refinement.addIssue({ code: 'custom', path: ['expires_in'], message: 'has no meaning for channel codepay' })
    }
    if (body.sub_appid !== undefined && body.sub_mchid === undefined) {
      refinement.addIssue({ code: 'custom', path: ['sub_mchid'], message: 'is needed beside sub_appid' })
    }
    if (body.client_ip === undefined && body.channel === 'h5') {
      refinement.addIssue({ code: 'custom', path: ['client_ip'], message: 'is needed for channel h5' })
    }
    if (body.subscribe_message !== undefined && body.channel !== 'miniprogram') {
      const message = `has no meaning for channel ${body.channel}`
      refinement.addIssue({ code: 'custom', path: ['subscribe_message'], message })
    }
    for (const [field, channels] of Object.entries(CHANNEL_FIELDS)) {
      const given = body[field as keyof typeof CHANNEL_FIELDS] !== undefined
      const wanted = channels.includes(body.channel)
      if (given === wanted) continue
      const message = wanted ? `is needed for channel ${body.channel}` : `has no meaning for channel ${body.channel}`
      refinement.addIssue({ code: 'custom', path: [field], message })
    }
  })
  .openapi('NewPayment')

/** Fields that exactly these channels need. */
const CHANNEL_FIELDS: Record<'openid' | 'auth_code' | 'scene_info', readonly string[]> = {
  auth_code: ['codepay'],
  scene_info: ['codepay'],
  openid: ['jsapi', 'miniprogram'],
}

export type NewPayment = z.infer<typeof createPaymentSchema>

/** A payment just made, or the one an earlier identical request made. */
export interface Creation {
  payment: PaymentRow
  repeated: boolean
}

/**
 * Records the payment, then orders it at WeChat Pay. The row and the job that will finish it are committed before the call,
 * so a crash at any point leaves a payment that ends properly.
 *
 * @throws Problem 409 when the key or the number was used with other content; nothing is stored or sent then.
 */
export async function createPayment(
  asked: NewPayment,
  idempotencyKey: string | undefined,
  context: TillContext,
): Promise<Creation> {
  const merchant = await merchantFor(asked.mchid, context.merchants)
  const api = apiOf(merchant.apis, asked.channel)
  if (api === 'v2') checkV2(asked)
  if (asked.subscribe_message !== undefined && merchant.miniProgram === undefined) throw noSecret()
  const row = rowOf(asked, merchant, api, context)
  const creation = await context.database.transaction(async (trx) => {
    const recorded = await record(trx, row, idempotencyKey, merchant, context)
    context.act?.about(recorded.payment)
    return recorded
  })
  if (creation.repeated) return creation
  return { payment: await orderNow(creation.payment, asked.auth_code, context), repeated: false }
}

/** What the caller asked, with defaults filled in: the measure for repeats. Of a payment code only a mark is left. */
function normalised({ auth_code, ...asked }: NewPayment, merchant: Merchant): Record<string, unknown> {
  const { mchid: number } = merchant
  if (auth_code !== undefined) return { ...asked, mchid: number, auth_code: codeMark(number, auth_code) }
  return { ...asked, expires_in: asked.expires_in ?? DEFAULT_LIFE, mchid: number }
}

/** Seconds. */
export const DEFAULT_LIFE = 7_200

const lifeOf = ({ channel, expires_in = DEFAULT_LIFE }: NewPayment): number =>
  channel === 'codepay' ? CODEPAY_LIFE / 1000 : expires_in

async function record(
  trx: Transaction,
  row: PaymentRow,
  key: string | undefined,
  merchant: Merchant,
  context: TillContext,
): Promise<Creation> {
  const { request } = row
  const earlier = key === undefined ? undefined : await useKey(trx, row, key)
  if (earlier !== undefined) {
    return repeat(earlier, request, 'IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key ?? '')}`)
  }
  const inserted = await trx
    .insertInto('payment')
    .values({ ...row, request: json(request) })
    .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'out_trade_no']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (inserted === undefined) return takenNumber(trx, row, request, key)
  // Only now: a repeat is answered whatever the merchant has become.
  if (merchant.state === 'disabled') throw merchantDisabled(merchant.mchid)
  const step = stepOf(inserted, { kind: 'created', title: 'Created', raw: { body: request } }, context)
  const job = context.jobs.enqueuing(trx, [prepayJob(inserted, context.clock.now())])
  await writeAtEnd(trx, { ...noChanges(), timeline: [step], also: [job] }, context)
  countMove(trx, 'none', inserted, context)
  return { payment: inserted, repeated: false }
}

/** Binds the key to the new payment. @returns the payment it was bound to before */
async function useKey(trx: Transaction, row: PaymentRow, key: string): Promise<PaymentRow | undefined> {
  const { mchid: merchant, id, created_at } = row
  const earlier = await bindNewKey(trx, { mchid: merchant, scope: 'payment', key, resource_id: id }, created_at)
  return earlier === undefined ? undefined : findPayment(trx, earlier)
}

/** The number exists: the same request again, or another one that must not have it. */
async function takenNumber(
  trx: Transaction,
  row: PaymentRow,
  request: Record<string, unknown>,
  key: string | undefined,
): Promise<Creation> {
  const earlier = await findPaymentByNumber(trx, row.mchid, row.out_trade_no, row.sub_mchid)
  if (earlier === undefined) throw new Error(`out_trade_no ${row.out_trade_no} is taken, yet not there.`)
  const repeated = repeat(earlier, request, 'OUT_TRADE_NO_USED', `out_trade_no ${quote(row.out_trade_no)}`)
  if (key !== undefined) {
    await bindKeyInstead(trx, { mchid: row.mchid, scope: 'payment', key, resource_id: earlier.id })
  }
  return repeated
}

function repeat(earlier: PaymentRow, request: Record<string, unknown>, code: string, what: string): Creation {
  // A number that was made here is not in the first request, and may well be in the second.
  const first = {
    ...earlier.request,
    ...(request.out_trade_no !== undefined && { out_trade_no: earlier.out_trade_no }),
  }
  const fields = differences(first, request)
  if (fields.length > 0) throw mismatch(code, what, fields)
  return { payment: earlier, repeated: true }
}

function rowOf(asked: NewPayment, merchant: Merchant, api: Api, context: TillContext): PaymentRow {
  const now = nowOf(context)
  const id = context.newId('pay')
  // WeChat Pay knows whole seconds only.
  const expires = Math.ceil(now.getTime() / 1000 + lifeOf(asked)) * 1000
  return {
    mchid: merchant.mchid,
    sub_mchid: asked.sub_mchid ?? '',
    id,
    appid: merchant.appid,
    sub_appid: asked.sub_appid ?? null,
    channel: asked.channel,
    out_trade_no: asked.out_trade_no ?? id.replace('pay_', 'T').toUpperCase(),
    state: 'created',
    total: asked.amount.total,
    currency: asked.amount.currency,
    description: asked.description,
    attach: asked.attach ?? null,
    openid: asked.openid ?? null,
    client_ip: asked.client_ip ?? null,
    return_url: asked.return_url ?? null,
    profit_sharing: asked.profit_sharing ?? false,
    request: normalised(asked, merchant),
    notify_url: notifyAddress(merchant.mchid, api, 'payment', context),
    created_at: now,
    expires_at: new Date(expires),
    ...NOTHING_YET,
    v2_sign_type: api === 'v2' ? merchant.v2SignType : null,
  }
}

/** What a payment is before anything happened to it. */
export const NOTHING_YET = {
  payer_total: null,
  settlement_total: null,
  refunded: 0,
  prepay_id: null,
  code_url: null,
  h5_url: null,
  prepaid_at: null,
  transaction_id: null,
  payer_openid: null,
  trade_type: null,
  bank_type: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  paid_at: null,
  closed_at: null,
  last_refund_at: null,
  combine_mchid: null,
  combine_out_trade_no: null,
  combine_index: null,
  v2_sign_type: null,
} as const

/** Orders while the caller waits. Whatever goes wrong here, the payment is recorded and its job goes on. */
async function orderNow(payment: PaymentRow, code: string | undefined, context: TillContext): Promise<PaymentRow> {
  const signal = AbortSignal.timeout(CALL_DEADLINE)
  try {
    return await (code === undefined ? prepay(payment, context, signal) : payByCode(payment, code, context, signal))
  } catch (error) {
    context.log.error({ err: error, payment: payment.id }, 'the call was interrupted; its job will finish it')
    return payment
  }
}
