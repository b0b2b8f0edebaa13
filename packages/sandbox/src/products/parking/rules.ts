import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { subMerchant } from '../sub-merchant.ts'
import { instantOf } from './format.ts'
import { badParameter, cannotCharge } from './refusals.ts'
import type { Body, Call } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Owner } from '../../store/state.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Entrance } from '../../store/parking-records.ts'

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
  checkAppid(appid, merchant)
  if (sub_appid !== undefined && sub_appid !== earner?.appid) throw badParameter('sub_appid is not bound to sub_mchid.')
  try {
    return ownerOf(call, sub_mchid)
  } catch (error) {
    throw error instanceof PlatformError && error.code === 'NO_AUTH' ? cannotCharge(error.message) : error
  }
}

/** What a fee tells otherwise than its entrance; undefined: nothing. */
export function differenceOf(entrance: Entrance, info: Body, { sub_mchid }: Owner): string | undefined {
  if (entrance.sub_mchid !== sub_mchid) return 'sub_mchid'
  if (instantOf(entrance.start_time) !== instantOf(info['start_time'])) return 'start_time'
  return (['plate_number', 'plate_color', 'parking_name'] as const).find((name) => entrance[name] !== info[name])
}

export function checkAppid(appid: string, merchant: Merchant): void {
  if (appid !== merchant.appid) throw badParameter('appid is not bound to the merchant.')
}
