import { WechatPayError } from '@wxtill/sdk/v2'
import { Problem } from '../http/problem.ts'
import type { Merchant } from '../merchants/registry.ts'

/** Who shows a payment code (授权码查询openid). @throws Problem */
export async function openidOfCode(merchant: Merchant, auth_code: string, signal: AbortSignal): Promise<string> {
  if (!merchant.signsJumps) throw NO_KEY
  try {
    // This interface knows no sign type, so it is MD5.
    return (await merchant.v2('MD5').authCodeToOpenid({ auth_code }, { signal })).openid
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    // WeChat Pay's own sentence may quote the code.
    const message = `WeChat Pay does not say who shows this code: ${error.code}.`
    throw new Problem(error.outcome === 'failed' ? 409 : 502, { code: error.code, message, hint: error.hint })
  }
}

const NO_KEY = new Problem(409, {
  code: 'NO_API_V2_KEY',
  message: 'This merchant has no APIv2 key here, which this question needs.',
  hint: 'Set api_v2_key: PATCH /v1/merchants/{mchid}, or merchant.json.',
})
