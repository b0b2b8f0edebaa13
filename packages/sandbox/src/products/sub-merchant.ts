import { PlatformError, REQUEST_CODE } from '../gateway/platform-error.ts'
import { appidMismatch, merchantMissing } from './orders/rules.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'

/**
 * The merchant a partner acts for.
 *
 * @throws PlatformError when there is none, it is the partner itself, it has not admitted this partner, or the appid is not its.
 */
export function subMerchant(
  { merchants }: Pick<Platform, 'merchants'>,
  partner: Merchant,
  sub_mchid: string,
  sub_appid?: string,
): Merchant {
  if (sub_mchid === partner.mchid)
    throw new PlatformError(400, 'PARAM_ERROR', '子商户mchid不能与自身mchid相同', {
      requestCode: REQUEST_CODE.ownNumber,
    })
  const merchant = merchants.find(sub_mchid)
  if (!merchant) throw merchantMissing()
  if (!merchants.isPartnerOf(partner, sub_mchid))
    throw new PlatformError(403, 'NO_AUTH', '受理关系不存在', { requestCode: REQUEST_CODE.noRelation })
  if (sub_appid !== undefined && sub_appid !== merchant.appid) throw appidMismatch()
  return merchant
}
