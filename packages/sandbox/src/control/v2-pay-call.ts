import { signV2, v2Message } from '@wxtill/protocol'
import { Refusal } from '../refusal.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Order } from '../store/order-records.ts'

/** The call of a page, mini program or app that wants an order of APIv2 paid. */
export interface V2PayCall {
  kind: 'jsapi' | 'miniprogram' | 'app'
  params: Readonly<Record<string, string>>
  /** The mini program the phone stands in; those do not send it. */
  appid: string
  order: Order
  merchant: Merchant
}

/**
 * The call must be signed with the APIv2 key, and with the type the order was signed with.
 *
 * @throws Refusal saying what should have been signed.
 */
export function checkV2PayCall({ kind, params, appid, order, merchant }: V2PayCall): void {
  const type = order.v2_sign_type!
  if (kind !== 'app' && params['signType'] !== type) {
    throw refused(`signType must be ${type}, as the order was signed with it by APIv2.`)
  }
  const fields = kind === 'app' ? appFields(params) : jsapiFields(params, kind === 'jsapi' ? params['appId'] : appid)
  const given = params['paySign'] ?? params['sign'] ?? ''
  if (signV2(fields, type, merchant.api_v2_key) === given) return
  throw refused(
    'The signature of the pay call is wrong.',
    `Sign ${JSON.stringify(v2Message(fields))} and "&key=" with the merchant's APIv2 key, with ${type}.`,
  )
}

type Field = [name: string, value: string]

function jsapiFields(
  { timeStamp = '', nonceStr = '', package: pack = '', signType = '' }: V2PayCall['params'],
  appId = '',
): Field[] {
  return Object.entries({ appId, timeStamp, nonceStr, package: pack, signType })
}

/** On the wire all names are in lower case; those of the mobile SDKs' objects are not. */
function appFields(params: V2PayCall['params']): Field[] {
  const either = (wire: string, object: string): string => params[wire] ?? params[object] ?? ''
  return Object.entries({
    appid: either('appid', 'appId'),
    partnerid: either('partnerid', 'partnerId'),
    prepayid: either('prepayid', 'prepayId'),
    package: either('package', 'packageValue'),
    noncestr: either('noncestr', 'nonceStr'),
    timestamp: either('timestamp', 'timeStamp'),
  })
}

function refused(message_en: string, hint?: string): Refusal {
  return new Refusal(400, 'BAD_SIGNATURE', '支付验证签名失败', { message_en, ...(hint === undefined ? {} : { hint }) })
}
