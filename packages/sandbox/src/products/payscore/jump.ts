import { PAYSCORE_VIEWS, verifyV2, type PayscoreView } from '@wxtill/protocol'
import { wireNow, type Platform } from '../../platform.ts'
import { Refusal } from '../../refusal.ts'
import { ownKey } from '../../store/state.ts'
import { keep } from './life.ts'
import { permissionKey } from './permission-life.ts'
import { newToken } from './permissions.ts'
import { serviceOf } from './services.ts'
import { checkLaunched, checkToken } from './user.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Payer } from '../../store/records.ts'
import type { PayscorePermission, ServiceOrder } from '../../store/payscore-records.ts'

const TIMESTAMP_LIFE_S = 300

/** What a mini program, page or app asks WeChat to show. */
export interface Jump {
  businessType: string
  /** extraData, or the members of the query. */
  fields: Readonly<Record<string, string>>
  /** Of the mini program or page; absent: not known. */
  appid?: string | undefined
}

/** The page the jump leads to. */
export type Opened =
  | { view: 'enable'; permission: PayscorePermission }
  | { view: 'confirm' | 'detail'; order: ServiceOrder }

/**
 * Checks a jump as the WeChat client does, and opens its page.
 *
 * @throws Refusal with the client's error number (4108, 4185, 4188) or the sentence it shows.
 */
export function openView(platform: Platform, jump: Jump, payer: Payer): Opened {
  switch (jump.businessType as PayscoreView) {
    case PAYSCORE_VIEWS.enable:
      return { view: 'enable', permission: enabled(platform, jump, payer) }
    case PAYSCORE_VIEWS.confirm:
      return { view: 'confirm', order: toConfirm(platform, jump, payer) }
    case PAYSCORE_VIEWS.detail:
      return { view: 'detail', order: toShow(platform, jump, payer) }
    default:
      throw wrongCall(`businessType must be one of ${Object.values(PAYSCORE_VIEWS).join(', ')}.`)
  }
}

function enabled(platform: Platform, jump: Jump, payer: Payer): PayscorePermission {
  const { apply_permissions_token: token } = jump.fields
  const [known] = token === undefined ? [requested(platform, jump)] : platform.state.permissionsByToken(token)
  if (!known)
    throw wrongCall('The apply_permissions_token is unknown: take it from the answer of the pre-authorisation.')
  checkLaunched(platform, known, payer)
  checkToken(platform, known)
  return known
}

/** The older jump without a pre-authorisation: it is asked for here and now. */
function requested(platform: Platform, { fields, appid }: Jump): PayscorePermission {
  const merchant = signer(platform, fields, ['service_id', 'out_request_no'])
  const { service_id = '', out_request_no = '' } = fields
  if (!serviceOf(platform, merchant.mchid, service_id))
    throw wrongCall(`${merchant.mchid} has no service ${service_id}.`)
  const { state, clock } = platform
  const now = clock.now()
  const asked = { mchid: merchant.mchid, authorization_code: out_request_no, by_request_no: true as const }
  const known = state.permissions.get(permissionKey(asked))
  const permission: PayscorePermission = known ?? {
    ...asked,
    appid: appid ?? merchant.appid,
    service_id,
    state: 'UNBINDUSER',
    token: newToken(platform),
    token_until: now + 3_600_000,
    params: '',
    created_at: now,
    key: merchant.keys === 'certificate' ? 'certificate' : 'public_key',
  }
  if (!known) state.permissions.put(permissionKey(asked), permission)
  return permission
}

/** The package is used up by opening the page, whatever the user does there. */
function toConfirm(platform: Platform, { fields, appid }: Jump, payer: Payer): ServiceOrder {
  const merchant = signer(platform, fields, ['package'])
  const [order] = platform.state.serviceOrdersByPackage(fields['package']!)
  if (!order || order.mchid !== merchant.mchid)
    throw wrongCall('The package is unknown: take it from the answer that created the order.')
  checkAppid(order, appid)
  checkLaunched(platform, order, payer)
  if (order.package_used || order.phase !== 'CREATED')
    throw new Refusal(409, 'PACKAGE_USED', '订单未获得权益，系统繁忙', {
      message_en: 'This package was used before: cancel the order and create another one with a new number.',
    })
  return keep(platform, { ...order, package_used: true })
}

function toShow(platform: Platform, { fields, appid }: Jump, payer: Payer): ServiceOrder {
  const merchant = signer(platform, fields, ['service_id', 'out_order_no'])
  const { service_id, out_order_no, sub_mchid } = fields as Record<string, string>
  const { state } = platform
  const order =
    sub_mchid === undefined
      ? state.serviceOrdersByNumber(`${merchant.mchid}|${out_order_no}`)[0]
      : state.serviceOrders.get(ownKey({ mchid: merchant.mchid, sub_mchid }, out_order_no!))
  if (!order || order.service_id !== service_id) throw wrongCall('There is no such order of this merchant and service.')
  checkAppid(order, appid)
  if (order.payer_id !== undefined && order.payer_id !== payer.id)
    throw new Refusal(409, 'WRONG_USER', '非本人订单', { message_en: 'This order belongs to another user.' })
  return order
}

/**
 * The merchant or partner that has signed the jump with its APIv2 key.
 *
 * @throws Refusal 4188 when a field is missing or old, 4185 when the signature is not its.
 */
function signer(platform: Platform, fields: Jump['fields'], needed: readonly string[]): Merchant {
  const missing = ['mch_id', ...needed, 'timestamp', 'nonce_str', 'sign_type'].find((name) => !fields[name])
  if (missing !== undefined) throw wrongCall(`${missing} is missing.`)
  const merchant = platform.merchants.find(fields['mch_id']!)
  if (!merchant) throw wrongCall(`There is no merchant ${fields['mch_id']}.`)
  const age = Math.abs(wireNow(platform) / 1000 - Number(fields['timestamp']))
  if (!(age <= TIMESTAMP_LIFE_S)) throw wrongCall('timestamp must be the seconds of now; it is good for five minutes.')
  // One skill pack calls it `signature`; both are read.
  const { signature, sign = signature, ...rest } = fields
  const signed = new Map(Object.entries({ ...rest, sign: sign ?? '' }))
  if (merchant.api_v2_key === '' || !verifyV2(signed, merchant.api_v2_key, 'HMAC-SHA256'))
    throw client(
      4185,
      '签名错误',
      'Sign the fields with HMAC-SHA256 and the APIv2 key (of the partner, if there is one).',
    )
  return merchant
}

function checkAppid({ appid: own, sub_appid }: ServiceOrder, appid: string | undefined): void {
  if (appid !== undefined && appid !== own && appid !== sub_appid)
    throw client(4108, '商户请求错误', `The order was created with the appid ${own}, this is ${appid}.`)
}

function wrongCall(message_en: string): Refusal {
  return client(4188, '商户请求错误', message_en)
}

function client(err_code: number, message: string, message_en: string): Refusal {
  return new Refusal(400, `CLIENT_${err_code}`, message, { err_code, message_en })
}
