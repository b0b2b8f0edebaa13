import { formatRfc3339 } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { type Called, callPlatform, isCode } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from './changes.ts'
import { refusedState } from './decide.ts'
import { jobsAfterPrepay, jobsOf, PAYMENT_JOBS } from './jobs.ts'
import { queryPayment } from './query.ts'
import { announce, stepOf } from './settle.ts'
import { isFinalPaymentState, nextPaymentState } from './states.ts'
import { lockPayment, type PaymentRow } from './store.ts'
import type { RawMessages } from './timeline.ts'
import { paymentView } from './view.ts'

/** What a prepay brings, by channel. */
interface Prepaid {
  code_url?: string | undefined
  prepay_id?: string | undefined
  h5_url?: string | undefined
}

/**
 * Orders at WeChat Pay. Every call for a payment sends identical parameters, all of them kept in its row, so repeating it
 * after an unknown outcome is safe and brings the same (or a refreshed) result.
 *
 * @returns the payment afterwards; still `created` when the outcome is unknown.
 */
export async function prepay(payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<PaymentRow> {
  const merchant = context.merchants.get(payment.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${payment.mchid} is no longer configured.`)
  const called = await callPrepay(payment, merchant, signal)
  if (called.ok) return savePrepaid(payment, called.data, called.raw, context)
  if (!called.definite) return saveUnknown(payment, called, context)
  if (!SPEAKS_OF_THE_NUMBER.some((code) => isCode(called, code))) return saveRefused(payment, called, context)
  // The number is known at WeChat Pay: whether it is our order, and paid or closed, only a query tells.
  const asked = await queryPayment(payment, context, signal)
  if (asked.answer === 'unknown') return saveUnknown(asked.payment, called, context)
  return isFinalPaymentState(asked.payment.state) ? asked.payment : saveRefused(asked.payment, called, context)
}

/** Refusals that mean "this number was used before", in all the ways WeChat Pay says so. */
const SPEAKS_OF_THE_NUMBER = ['ORDER_PAID', 'ORDER_CLOSED', 'OUT_TRADE_NO_USED', 'INVALID_REQUEST', 'ALREADY_EXISTS']

function callPrepay(
  payment: PaymentRow,
  merchant: Merchant,
  signal: AbortSignal | undefined,
): Promise<Called<Prepaid>> {
  const { client } = merchant
  const options = signal && { signal }
  const body = orderOf(payment)
  const payer = { openid: payment.openid ?? '' }
  const call = (path: string, full: object, send: () => Promise<{ status: number; data: Prepaid }>) =>
    callPlatform<Prepaid>({ method: 'POST', path: `/v3/pay/transactions/${path}`, body: full }, send)
  switch (payment.channel) {
    case 'native':
      return call('native', body, () => client.request('POST /v3/pay/transactions/native', { body, ...options }))
    case 'app':
      return call('app', body, () => client.request('POST /v3/pay/transactions/app', { body, ...options }))
    case 'jsapi':
    case 'miniprogram': {
      const full = { ...body, payer }
      return call('jsapi', full, () => client.request('POST /v3/pay/transactions/jsapi', { body: full, ...options }))
    }
    case 'h5': {
      const scene_info = { payer_client_ip: payment.client_ip ?? '', h5_info: { type: 'Wap' as const } }
      const full = { ...body, scene_info }
      return call('h5', full, () => client.request('POST /v3/pay/transactions/h5', { body: full, ...options }))
    }
  }
}

/** The parameters of the order: a function of the row alone. */
const orderOf = (payment: PaymentRow) => ({
  appid: payment.appid,
  mchid: payment.mchid,
  description: payment.description,
  out_trade_no: payment.out_trade_no,
  time_expire: formatRfc3339(payment.expires_at.getTime()),
  ...(payment.attach !== null && { attach: payment.attach }),
  notify_url: payment.notify_url,
  amount: { total: payment.total, currency: 'CNY' as const },
})

/** Saves under the payment's lock what `change` makes of the row as it is now. */
function save(
  payment: PaymentRow,
  context: TillContext,
  change: (now: PaymentRow, trx: Transaction) => Promise<PaymentRow>,
): Promise<PaymentRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockPayment(trx, payment.mchid, payment.id)
    if (locked === undefined) throw new Error(`Payment ${payment.id} is gone.`)
    const changed = await change(locked, trx)
    announce(trx, [changed], context)
    return changed
  })
}

const savePrepaid = (payment: PaymentRow, data: Prepaid, raw: RawMessages, context: TillContext): Promise<PaymentRow> =>
  save(payment, context, async (locked, trx) => {
    const first = locked.prepaid_at === null
    const prepaid: PaymentRow = {
      ...locked,
      state: nextPaymentState(locked.state, 'prepaid'),
      code_url: data.code_url ?? locked.code_url,
      prepay_id: data.prepay_id ?? locked.prepay_id,
      h5_url: data.h5_url ?? locked.h5_url,
      prepaid_at: nowOf(context),
      failure_code: null,
      failure_message: null,
    }
    const title = first ? 'Ordered at WeChat Pay' : 'Ordered again: new code, same order'
    await writeChanges(trx, {
      ...noChanges(),
      payments: [prepaid],
      timeline: [stepOf(locked, { kind: 'prepay', title, raw }, context)],
      settled: [{ mchid: locked.mchid, kind: PAYMENT_JOBS.prepay, key: locked.id }],
    })
    if (first && prepaid.state === 'pending') {
      await context.jobs.enqueueAll(trx, jobsAfterPrepay(prepaid, context.clock.now()))
    }
    return prepaid
  })

/** The outcome is unknown: the state stays, the job asks again, and people see why. */
const saveUnknown = (
  payment: PaymentRow,
  called: { code: string; message: string; raw: RawMessages },
  context: TillContext,
): Promise<PaymentRow> =>
  save(payment, context, async (locked, trx) => {
    const { code, message, raw } = called
    const step = {
      kind: 'prepay' as const,
      title: 'Outcome unknown: it will be repeated',
      detail: `${code}: ${message}`,
    }
    await writeChanges(trx, { ...noChanges(), timeline: [stepOf(locked, { ...step, raw }, context)] })
    return locked
  })

const saveRefused = (
  payment: PaymentRow,
  called: { code: string; message: string; raw?: RawMessages },
  context: TillContext,
): Promise<PaymentRow> =>
  save(payment, context, async (locked, trx) => {
    const { code, message, raw } = called
    const state = refusedState(locked)
    const step = { kind: 'prepay' as const, title: 'Refused by WeChat Pay', detail: `${code}: ${message}`, raw }
    const timeline = [stepOf(locked, step, context)]
    if (state === locked.state) {
      await writeChanges(trx, { ...noChanges(), timeline })
      return locked
    }
    const failed: PaymentRow = { ...locked, state, failure_code: code, failure_message: message }
    await writeChanges(
      trx,
      {
        ...noChanges(),
        payments: [failed],
        timeline: [...timeline, stepOf(locked, { kind: 'failed', title: 'Failed', detail: message }, context)],
        events: [
          {
            mchid: failed.mchid,
            id: context.newId('evt'),
            type: 'payment.failed',
            subject_id: failed.id,
            payload: JSON.stringify(paymentView(failed, context)),
            at: nowOf(context),
          },
        ],
        settled: jobsOf(failed),
      },
      context.jobs,
    )
    return failed
  })

/** WeChat Pay never took the order and its time is over: nothing can be paid any more. */
export const giveUpPrepay = (payment: PaymentRow, context: TillContext): Promise<PaymentRow> =>
  saveRefused(
    payment,
    { code: 'NOT_ORDERED', message: 'WeChat Pay did not take the order before its time was over.' },
    context,
  )
