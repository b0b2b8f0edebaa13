import type { WechatPay } from '@wxtill/sdk'
import { type Called, callPlatform } from '../merchants/call.ts'
import type { PaymentRow } from '../payments/store.ts'
import type { CodepayScene } from './request.ts'

const DIRECT = '/v3/pay/transactions'
const PARTNER = '/v3/pay/partner/transactions'
const HIDDEN = '[auth_code]'

/** Takes the money by the payer's code. Called once: who did not hear the answer asks, and never sends the code again. */
export async function callCodepay(
  payment: PaymentRow,
  auth_code: string,
  client: WechatPay,
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
  const shown = { payer: { auth_code: HIDDEN } }
  if (payment.sub_mchid === '') {
    const body = { appid: payment.appid, mchid: payment.mchid, ...content }
    const request = { method: 'POST', path: `${DIRECT}/codepay`, body: { ...body, ...shown } }
    return withoutCode(
      auth_code,
      await callPlatform<unknown>(request, () =>
        client.request('POST /v3/pay/transactions/codepay', { body: { ...body, payer }, ...options }),
      ),
    )
  }
  const body = { ...partnerNames(payment), ...content }
  const request = { method: 'POST', path: `${PARTNER}/codepay`, body: { ...body, ...shown } }
  return withoutCode(
    auth_code,
    await callPlatform<unknown>(request, () =>
      client.request('POST /v3/pay/partner/transactions/codepay', { body: { ...body, payer }, ...options }),
    ),
  )
}

/** Takes a code payment back (撤销): what was not paid is closed, what was paid returns to the payer. Bears repeating. */
export function callReverse(payment: PaymentRow, client: WechatPay, signal?: AbortSignal): Promise<Called<unknown>> {
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
