import { parseRfc3339 } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE, systemError } from '../../gateway/platform-error.ts'
import { wireNow, type Platform } from '../../platform.ts'
import { isNotifyUrl } from '../orders/rules.ts'
import { subMerchant } from '../sub-merchant.ts'
import type { Body, Call } from '../../gateway/call.ts'
import type { Owner } from '../../store/state.ts'
import type { Merchant } from '../../store/records.ts'
import type { Entrance } from '../../store/parking-records.ts'

/** A province (or another character) and the number, without blanks, dots and the like. */
const PLATE_NUMBER = /^\p{Script=Han}[\p{Script=Han}0-9A-Za-z]+$/u
const OUT_TRADE_NO = /^[0-9A-Za-z_*-]+$/
/** Where a developer's machine hears: names without a dot, loopback, private networks. */
const NEAR_HOST =
  /^(?:\[.*\]|[^.]+|(?:127|10)\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|.*\.(?:internal|local|localhost|test))$/

export function isPlateNumber(plate_number: string): boolean {
  return PLATE_NUMBER.test(plate_number)
}

/** @throws PlatformError for the first field of an entrance that is malformed. */
export function checkEntrance(body: Body): void {
  checkAll([
    isPlateNumber(body['plate_number']),
    isOwnUrl(body['notify_url']),
    instantOf(body['start_time']) !== undefined,
    body['free_duration'] >= 0,
  ])
}

/** @throws PlatformError for the first field of a fee that is malformed. */
export function checkFee(platform: Platform, body: Body): void {
  const { trade_scene, out_trade_no, notify_url, amount, parking_info } = body
  // Other scenes come without what is looked at below.
  checkAll([trade_scene === 'PARKING'])
  checkAll([
    OUT_TRADE_NO.test(out_trade_no),
    isOwnUrl(notify_url),
    amount.total > 0,
    isPlateNumber(parking_info.plate_number),
    parking_info.charging_duration >= 0,
  ])
  const start = instantOf(parking_info.start_time)
  const end = instantOf(parking_info.end_time)
  // A merchant's clock may be ahead of a sandbox that stands still.
  const now = Math.max(platform.clock.now(), wireNow(platform))
  checkAll([start !== undefined, end !== undefined && end < now && end !== start])
}

/** Only https is documented; what is near is let through, as this is a development tool. */
function isOwnUrl(notify_url: string): boolean {
  if (!isNotifyUrl(notify_url) || !URL.canParse(notify_url)) return false
  const { protocol, hostname } = new URL(notify_url)
  return protocol === 'https:' || NEAR_HOST.test(hostname)
}

function instantOf(time: string): number | undefined {
  try {
    return parseRfc3339(time)
  } catch {
    return undefined
  }
}

function checkAll(rules: readonly boolean[]): void {
  if (rules.includes(false)) throw badParameter()
}

/** Who acts for whom, and whether the product is open for that. */
export function ownerOf(call: Pick<Call, 'platform' | 'merchant'>, sub_mchid: string | undefined): Owner {
  const { platform, merchant } = call
  const owner = sub_mchid === undefined ? { mchid: merchant.mchid } : asPartner(platform, merchant, sub_mchid)
  if (!isOpenFor(platform, owner))
    throw new PlatformError(403, 'NO_AUTH', '商户号未开通该产品权限', { requestCode: REQUEST_CODE.badParameter })
  return owner
}

function asPartner(platform: Platform, merchant: Merchant, sub_mchid: string): Owner {
  return { mchid: merchant.mchid, sub_mchid: subMerchant(platform, merchant, sub_mchid).mchid }
}

/** Whether the rule `parkingMode` lets this mode in. */
export function isOpenFor({ rules }: Pick<Platform, 'rules'>, { sub_mchid }: Owner): boolean {
  return rules.parkingMode === 'both' || rules.parkingMode === (sub_mchid === undefined ? 'direct' : 'partner')
}

/** As `ownerOf`, in the words of fees. */
export function feeOwner(call: Pick<Call, 'platform' | 'merchant' | 'body'>): Owner {
  const { platform, merchant, body } = call
  const { appid, sub_mchid, sub_appid } = body as { appid: string; sub_mchid?: string; sub_appid?: string }
  const earner = sub_mchid === undefined ? undefined : platform.merchants.find(sub_mchid)
  if (appid !== merchant.appid) throw badParameter()
  if (sub_appid !== undefined && sub_appid !== earner?.appid) throw badParameter()
  try {
    return ownerOf(call, sub_mchid)
  } catch (error) {
    throw error instanceof PlatformError && error.code === 'NO_AUTH' ? cannotCharge() : error
  }
}

/** What the entrance of a fee must be told by. */
export function fitsEntrance(entrance: Entrance, info: Body, { sub_mchid }: Owner): boolean {
  return (
    entrance.sub_mchid === sub_mchid &&
    entrance.plate_number === info['plate_number'] &&
    entrance.plate_color === info['plate_color'] &&
    entrance.parking_name === info['parking_name'] &&
    instantOf(entrance.start_time) === instantOf(info['start_time'])
  )
}

/** Checks an openid's appid. */
export function checkAppid(appid: string, merchant: Merchant): void {
  if (appid !== merchant.appid) throw badParameter()
}

/** Malformed, or not bound to each other. */
export function badParameter(): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', '参数错误', { requestCode: REQUEST_CODE.badParameter })
}

export function sceneDiffers(): PlatformError {
  return invalid('场景信息和停车入场id不匹配')
}

export function entranceMissing(): PlatformError {
  return invalid('停车入场id不存在')
}

/** An id that nobody was given. */
export function unknownEntrance({ rules }: Platform): PlatformError {
  return rules.parkingUnknownId === 'SYSTEM_ERROR'
    ? systemError('Nobody was given this parking_id.')
    : entranceMissing()
}

export function cannotCharge(): PlatformError {
  return new PlatformError(403, 'NO_AUTH', '当前商户无法扣款', { requestCode: REQUEST_CODE.badParameter })
}

/** The pages have no words for it. */
export function plateBlocked(reason: string): PlatformError {
  return invalid(`车牌当前状态不支持扣费（${reason}）`)
}

export function entranceDiffers(): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致，请确认参数', {
    requestCode: REQUEST_CODE.reentryDiffers,
  })
}

/** How a fault rule refuses a fee. */
export function refuseAs(code: 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH'): PlatformError {
  if (code === 'PARAM_ERROR') return badParameter()
  return code === 'NO_AUTH' ? cannotCharge() : sceneDiffers()
}

function invalid(message: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
}
