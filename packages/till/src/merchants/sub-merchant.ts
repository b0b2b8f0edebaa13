import { mchid } from '../http/fields.ts'
import { appid } from '../payments/create.ts'

/** For whom a partner (服务商) acts, in a request: a merchant for itself names neither. */
export const subMerchantFields = {
  sub_mchid: mchid.optional().openapi({ description: 'the sub-merchant (特约商户) this partner (服务商) does it for' }),
  sub_appid: appid
    .optional()
    .openapi({ description: "the sub-merchant's app, when it is the one its users are known by" }),
}

/** What is wrong with naming these two, for `superRefine`. */
export function checkSubMerchant(
  { sub_mchid, sub_appid }: { sub_mchid?: string | undefined; sub_appid?: string | undefined },
  refinement: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
): void {
  if (sub_appid !== undefined && sub_mchid === undefined)
    refinement.addIssue({ code: 'custom', path: ['sub_mchid'], message: 'is needed beside sub_appid' })
}

/** How a row names them: '' and null are none. */
export interface SubMerchant {
  sub_mchid: string
  sub_appid: string | null
}

/** The two in a message to WeChat Pay, or in an answer of ours: only where there are any. */
export const subMerchantOf = ({ sub_mchid, sub_appid }: SubMerchant): { sub_mchid?: string; sub_appid?: string } => ({
  ...(sub_mchid !== '' && { sub_mchid }),
  ...(sub_appid !== null && { sub_appid }),
})
