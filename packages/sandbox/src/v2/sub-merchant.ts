import { businessError } from './v2-error.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/records.ts'
import type { V2Fields } from './call.ts'

/**
 * The sub-merchant a partner acts for, as far as the request names one.
 *
 * @throws V2Error when there is none, it is not this partner's, or the sub-appid is not its own.
 */
export function subMerchantOf(fields: V2Fields, partner: Merchant, { merchants }: Platform): string | undefined {
  const { sub_mch_id, sub_appid } = fields
  if (sub_mch_id === undefined) return undefined
  const merchant = merchants.find(String(sub_mch_id))
  if (!merchant) throw businessError('MCHID_NOT_EXIST', 'sub_mch_id不存在')
  if (!merchant.partners?.includes(partner.mchid)) {
    const reason = `Merchant ${merchant.mchid} does not have ${partner.mchid} among its "partners".`
    throw businessError('NOAUTH', 'sub_mch_id与mch_id没有特约关系', reason)
  }
  if (sub_appid !== undefined && sub_appid !== merchant.appid)
    throw businessError(
      'APPID_MCHID_NOT_MATCH',
      'sub_appid和sub_mch_id不匹配',
      `${merchant.mchid} has ${merchant.appid}.`,
    )
  return merchant.mchid
}
