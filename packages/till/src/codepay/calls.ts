import { type Called, callPlatform } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { v2CodepayCalls } from '../v2/codepay-calls.ts'
import type { PaymentRow } from '../payments/store.ts'
import type { CodepayScene } from './request.ts'

const DIRECT = '/v3/pay/transactions'
const PARTNER = '/v3/pay/partner/transactions'
const HIDDEN = '[auth_code]'

/** The calls about a code payment, beside those every order has. */
export interface CodepayCalls {
  /** @param shown what a log sees of the code. */
  pay(
    payment: PaymentRow,
    auth_code: string,
    shown: string,
    merchant: Merchant,
    signal?: AbortSignal,
  ): Promise<Called<unknown>>
  reverse(payment: PaymentRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>>
}

const callsOf = ({ v2_sign_type }: PaymentRow): CodepayCalls => (v2_sign_type === null ? v3Calls : v2CodepayCalls)

/** Takes the money by the payer's code. Called once: who did not hear the answer asks, and never sends the code again. */
export const callCodepay = async (
  payment: PaymentRow,
  auth_code: string,
  merchant: Merchant,
  signal?: AbortSignal,
): Promise<Called<unknown>> =>
  withoutCode(auth_code, await callsOf(payment).pay(payment, auth_code, HIDDEN, merchant, signal))

/** Takes a code payment back (撤销): what was not paid is closed, what was paid returns to the payer. Bears repeating. */
export const callReverse = (payment: PaymentRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>> =>
  callsOf(payment).reverse(payment, merchant, signal)

const v3Calls: CodepayCalls = { pay, reverse }

function pay(
  payment: PaymentRow,
  auth_code: string,
  hidden: string,
  { client }: Merchant,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const options = signal && { signal }
  const content = {
    description: payment.description,
    out_trade_no: payment.out_trade_no,
    ...(payment.attach !== null && { attach: payment.attach }),
    amount: { total: payment.total, currency: 'CNY' as const },
    scene_info: payment.request.scene_info as CodepayScene,
    ...(payment.profit_sharing && { settle_info: { profit_sharing: true } }),
  }
  const payer = { auth_code }
  const shown = { payer: { auth_code: hidden } }
  if (payment.sub_mchid === '') {
    const body = { appid: payment.appid, mchid: payment.mchid, ...content }
    const request = { method: 'POST', path: `${DIRECT}/codepay`, body: { ...body, ...shown } }
    return callPlatform<unknown>(request, () =>
      client.request('POST /v3/pay/transactions/codepay', { body: { ...body, payer }, ...options }),
    )
  }
  const body = { ...partnerNames(payment), ...content }
  const request = { method: 'POST', path: `${PARTNER}/codepay`, body: { ...body, ...shown } }
  return callPlatform<unknown>(request, () =>
    client.request('POST /v3/pay/partner/transactions/codepay', { body: { ...body, payer }, ...options }),
  )
}

function reverse(payment: PaymentRow, { client }: Merchant, signal?: AbortSignal): Promise<Called<unknown>> {
  const { appid, mchid, out_trade_no } = payment
  const input = { path: { out_trade_no }, ...(signal && { signal }) }
  if (payment.sub_mchid === '') {
    const body = { appid, mchid }
    const request = { method: 'POST', path: `${DIRECT}/out-trade-no/${out_trade_no}/reverse`, body }
    return callPlatform<unknown>(request, () =>
      client.request('POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', { ...input, body }),
    )
  }
  const body = partnerNames(payment)
  const request = { method: 'POST', path: `${PARTNER}/out-trade-no/${out_trade_no}/reverse`, body }
  return callPlatform<unknown>(request, () =>
    client.request('POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse', { ...input, body }),
  )
}

const partnerNames = (payment: PaymentRow) => ({
  sp_appid: payment.appid,
  sp_mchid: payment.mchid,
  ...(payment.sub_appid !== null && { sub_appid: payment.sub_appid }),
  sub_mchid: payment.sub_mchid,
})

/** Should WeChat Pay quote the code in its answer, it is kept no more than ours is. */
function withoutCode(code: string, called: Called<unknown>): Called<unknown> {
  return JSON.parse(JSON.stringify(called).replaceAll(code, HIDDEN)) as Called<unknown>
}
