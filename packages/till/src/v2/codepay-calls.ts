import type { V2RequestFields } from '@wxtill/sdk/v2'
import type { CodepayScene } from '../codepay/request.ts'
import type { CodepayCalls } from '../codepay/calls.ts'
import type { PaymentRow } from '../payments/store.ts'
import { callV2 } from './call.ts'
import { namesOf } from './names.ts'
import { clientOf, contentOf } from './order-calls.ts'
import { orderBody } from './order-body.ts'

type Micropay = V2RequestFields<'POST /pay/micropay'>

/** 付款码支付 by APIv2: `USERPAYING` is no answer but an error of unknown outcome, and reversing shows the certificate. */
export const v2CodepayCalls: CodepayCalls = {
  async pay(payment, auth_code, shown, merchant, signal) {
    const fields = fieldsOf(payment)
    const options = { appid: payment.appid, ...(signal && { signal }) }
    const called = await callV2('/pay/micropay', { ...fields, auth_code: shown }, () =>
      clientOf(payment, merchant).micropay({ ...fields, auth_code }, options),
    )
    // It says so only where the money is taken.
    return called.ok ? { ...called, data: orderBody({ ...called.data }, 'SUCCESS') } : called
  },

  async reverse(payment, merchant, signal) {
    const fields = { out_trade_no: payment.out_trade_no, ...namesOf(payment) }
    const options = { appid: payment.appid, ...(signal && { signal }) }
    const called = await callV2('/secapi/pay/reverse', fields, () =>
      clientOf(payment, merchant).reverse(fields, options),
    )
    if (!called.ok || called.data.recall !== 'Y') return called
    const { raw } = called
    return {
      ok: false,
      definite: false,
      status: 200,
      code: 'RECALL',
      message: 'WeChat Pay wants to be called again',
      raw,
    }
  },
}

function fieldsOf(payment: PaymentRow): Omit<Micropay, 'auth_code'> {
  const scene = payment.request['scene_info'] as CodepayScene | undefined
  const device_info = scene?.device_id
  const address = scene?.device_ip
  return {
    ...contentOf(payment),
    ...(device_info !== undefined && { device_info }),
    ...(address !== undefined && { spbill_create_ip: address }),
    ...(scene?.store_info.id !== undefined && { scene_info: storeOf(scene.store_info.id) }),
  }
}

const storeOf = (id: string) => ({ store_info: { id } }) as unknown as NonNullable<Micropay['scene_info']>
