import { payerByOpenid } from '../../wallet/payers.ts'
import { businessError, parameterError } from '../v2-error.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { V2Call } from '../call.ts'

const HOUR = 3_600_000
/** What nobody takes goes back after this long. */
export const RETURNS_AFTER = 24 * HOUR

/** Fen of one share; with a `scene_id` other limits are agreed upon, which are not published. */
const LEAST = 100
const MOST = 20_000

/** @throws V2Error for the first rule that objects. */
export function checkRedPacket({ platform, merchant, endpoint, fields }: V2Call, payerOf: Merchant): void {
  const total_amount = Number(fields['total_amount'])
  const total_num = Number(fields['total_num'])
  const isGroup = endpoint.path.endsWith('/sendgroupredpack')
  if (total_num < 1 || (!isGroup && total_num !== 1)) throw parameterError(endpoint, false, 'total_num参数格式错误')
  const share = total_amount / total_num
  if (total_amount < 1 || (fields['scene_id'] === undefined && (share < LEAST || share > MOST)))
    throw businessError('MONEY_LIMIT')
  if (!payerByOpenid(platform.state, String(fields['re_openid']), merchant.appid)) throw businessError('OPENID_ERROR')
  if (payerOf.balance < total_amount) throw businessError('NOTENOUGH')
}
