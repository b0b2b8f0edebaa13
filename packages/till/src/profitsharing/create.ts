import type { z } from '@hono/zod-openapi'
import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import type { Caller } from '../http/auth.ts'
import { notFound, Problem } from '../http/problem.ts'
import { keepNames, readNames } from '../movements/names.ts'
import { askNow, type Recorded, recordOnce } from '../movements/record.ts'
import { findPayment, lockPayment, type PaymentRow } from '../payments/store.ts'
import { refundsOf } from '../refunds/store.ts'
import type { Names } from './calls.ts'
import type { NewShare, unfreezeSchema } from './request.ts'
import { sharableProblem, shareProblem } from './rules.ts'
import { shares } from './settle.ts'
import { findShareByNumber, sharesOf } from './store.ts'
import type { ShareRow } from './tables.ts'

/**
 * Records a share under the payment's lock, then asks WeChat Pay for it.
 *
 * @throws Problem 404, or 409 when a rule of WeChat Pay forbids it or a number was used with other content.
 */
export async function createShare(
  { receivers, ...asked }: NewShare,
  key: string | undefined,
  caller: Caller,
  context: TillContext,
): Promise<Recorded<ShareRow>> {
  const payment = await paymentOf(asked.payment_id, caller, context)
  const parts = receivers.map(({ type, account, amount, description }) => ({ type, account, amount, description }))
  const names: Names = Object.fromEntries(receivers.flatMap(({ name }, n) => (name === undefined ? [] : [[n, name]])))
  const sub_appid = asked.sub_appid ?? payment.sub_appid
  if (sub_appid === null && parts.some(({ type }) => type === 'PERSONAL_SUB_OPENID')) throw NO_SUB_APPID
  const id = context.newId('shr')
  const row: ShareRow = {
    ...blank(payment, id, asked.out_order_no, context),
    kind: 'share',
    sub_appid,
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
    unfreeze_unsplit: asked.unfreeze_unsplit,
    request: { ...asked, receivers: parts },
    names:
      Object.keys(names).length === 0 ? null : keepNames(JSON.stringify(names), { mchid: payment.mchid, id }, context),
    receivers: parts.map((part) => ({ ...part, result: 'PENDING' as const })),
  }
  const { maxSharePercent: maxPercent = 30 } = context.merchants.get(payment.mchid) ?? {}
  return record(row, key, { names }, context, async (trx, locked, earlier) => {
    const refunds = await refundsOf(trx, locked.mchid, locked.id)
    return shareProblem({
      payment: locked,
      shares: earlier,
      refunds,
      amount: row.amount,
      maxPercent,
      now: row.created_at,
    })
  })
}

/** Frees what is left of a payment: recorded and asked for as a share is. */
export async function unfreezePayment(
  asked: z.infer<typeof unfreezeSchema>,
  key: string | undefined,
  caller: Caller,
  context: TillContext,
): Promise<Recorded<ShareRow>> {
  const payment = await paymentOf(asked.payment_id, caller, context)
  const row: ShareRow = {
    ...blank(payment, context.newId('shr'), asked.out_order_no, context),
    kind: 'unfreeze',
    sub_appid: null,
    amount: 0,
    unfreeze_unsplit: true,
    request: asked,
    names: null,
    receivers: [],
  }
  return record(row, key, { names: {} }, context, async (_trx, locked, earlier) =>
    sharableProblem({ payment: locked, shares: earlier }),
  )
}

/** A payment the caller may see. @throws Problem 404 */
export async function paymentOf(id: string, { mchid }: Caller, context: TillContext): Promise<PaymentRow> {
  const payment = await findPayment(context.database.kysely, id)
  if (payment === undefined || (mchid !== undefined && payment.mchid !== mchid)) throw notFound('payment', id)
  return payment
}

async function record(
  row: ShareRow,
  key: string | undefined,
  secret: { names: Names },
  context: TillContext,
  problemOf: (trx: Transaction, payment: PaymentRow, earlier: ShareRow[]) => Promise<Problem | undefined>,
): Promise<Recorded<ShareRow>> {
  const recorded = await context.database.transaction(async (outer) => {
    const payment = await lockPayment(outer, row.mchid, row.payment_id)
    if (payment === undefined) throw notFound('payment', row.payment_id)
    return recordOnce(
      shares,
      outer,
      {
        row,
        number: row.out_order_no,
        field: 'out_order_no',
        key,
        request: row.request,
        secret,
        requestOf: (earlier) => ({
          ...earlier.request,
          out_order_no: earlier.out_order_no,
          // Names that are no longer kept cannot differ.
          names:
            earlier.names === null ? secret.names : (JSON.parse(readNames(earlier.names, earlier, context)) as Names),
        }),
        insert: (trx) =>
          trx
            .insertInto('profit_sharing_order')
            .values({ ...row, request: json(row.request), receivers: json(row.receivers) })
            .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'out_order_no']).doNothing())
            .returningAll()
            .executeTakeFirst(),
        byNumber: (trx) => findShareByNumber(trx, row),
        async check(trx) {
          const all = await sharesOf(trx, row.mchid, row.payment_id)
          const problem = await problemOf(
            trx,
            payment,
            all.filter(({ id }) => id !== row.id),
          )
          if (problem !== undefined) throw problem
        },
      },
      context,
    )
  })
  return recorded.repeated ? recorded : { row: await askNow(shares, recorded.row, context), repeated: false }
}

const blank = (payment: PaymentRow, id: string, out_order_no: string | undefined, context: TillContext) => ({
  mchid: payment.mchid,
  sub_mchid: payment.sub_mchid,
  id,
  payment_id: payment.id,
  transaction_id: payment.transaction_id ?? '',
  appid: payment.appid,
  out_order_no: out_order_no ?? id.replace('shr_', 'S').toUpperCase(),
  state: 'created' as const,
  order_id: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: nowOf(context),
  accepted_at: null,
  finished_at: null,
})

const NO_SUB_APPID = new Problem(400, {
  code: 'MISSING_FIELD',
  message: 'sub_appid is missing: the payment has none, and a receiver is a PERSONAL_SUB_OPENID.',
  field: 'sub_appid',
  hint: 'Give the appid of the sub-merchant that the openid belongs to.',
})
