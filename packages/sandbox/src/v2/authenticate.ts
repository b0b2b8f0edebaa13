import { verifyV2 } from '@wxtill/protocol'
import type { Incoming } from '../gateway/call.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { V2SignType } from '../store/records.ts'
import { CutConnection, objectionToCertificate } from './client-certificate.ts'
import { explainV2Sign } from './explain.ts'
import { takenFields, type V2Request } from './request.ts'
import { asksForSandboxKey, isSimulated, sandboxKey } from './simulation/key.ts'
import { businessError, transportError } from './v2-error.ts'

const MCHID_NAMES = ['mch_id', 'mchid', 'combine_mch_id']
const APPID_NAMES = ['appid', 'wxappid', 'mch_appid', 'combine_appid']

/** Who calls, and how it is signed. */
export interface V2Caller {
  merchant: Merchant
  signType: V2SignType
  /** What the request was signed with, and the answer will be. */
  signKey: string
}

/** Filled in on the way, so that also an error can be signed. */
export type Authenticating = Partial<V2Caller>

/**
 * Proves who calls: merchant number, client certificate, appid, sign.
 *
 * @throws V2Error; CutConnection when the certificate is missing or another's.
 */
export function authenticate(
  request: V2Request,
  incoming: Incoming,
  platform: Platform,
  progress: Authenticating,
): V2Caller | undefined {
  const { endpoint, fields } = request
  const taken = takenFields(endpoint)
  const merchant = merchantOf(request, platform)
  const cut = objectionToCertificate(endpoint, incoming, merchant, platform)
  if (cut !== undefined) throw new CutConnection(cut)
  if (!merchant) return undefined
  const signType = signTypeOf(fields.get('sign_type'))
  const signKey = isSimulated(endpoint) ? sandboxKey(merchant) : merchant.api_v2_key
  progress.merchant = merchant
  // Of these the documentation does not say how they are signed.
  if (!taken['sign']) return Object.assign(progress, { merchant, signType, signKey })
  checkSign({ request, merchant, signKey, signType })
  Object.assign(progress, { signType, signKey })
  checkAppid(request, merchant, platform)
  return { merchant, signType, signKey }
}

function merchantOf({ endpoint, fields }: V2Request, { merchants }: Platform): Merchant | undefined {
  const name = MCHID_NAMES.find((one) => one in takenFields(endpoint))
  if (name === undefined) return undefined
  const mchid = fields.get(name) ?? ''
  if (mchid === '') throw transportError(`缺少参数${name}`)
  const merchant = merchants.find(mchid)
  if (!merchant) throw transportError('商户号不存在', `The sandbox has no merchant ${mchid}.`)
  return merchant
}

function checkAppid({ endpoint, fields }: V2Request, { mchid, appid }: Merchant, { merchants }: Platform): void {
  const name = APPID_NAMES.find((one) => one in takenFields(endpoint))
  const given = name === undefined ? '' : (fields.get(name) ?? '')
  if (given === '' || given === appid) return
  const owner = merchants.byAppid(given)
  if (name === 'wxappid') throw businessError('ILLEGAL_APPID')
  if (!owner) throw businessError('APPID_NOT_EXIST', undefined, `No merchant here has the appid ${given}.`)
  throw businessError(
    'APPID_MCHID_NOT_MATCH',
    undefined,
    `The appid ${given} belongs to merchant ${owner.mchid}; ${mchid} has ${appid}.`,
  )
}

function signTypeOf(named = ''): V2SignType {
  if (named === '' || named === 'MD5') return 'MD5'
  if (named === 'HMAC-SHA256') return named
  throw transportError('签名类型错误', `sign_type is MD5 or HMAC-SHA256, not ${JSON.stringify(named.slice(0, 32))}.`)
}

interface Signed extends V2Caller {
  request: V2Request
}

function checkSign({ request, merchant, signType, signKey }: Signed): void {
  const { endpoint, fields } = request
  const sentence = asksForSandboxKey(endpoint)
    ? '获取沙箱密钥失败，确认交易密钥是否正确'
    : isSimulated(endpoint)
      ? '沙箱验证签名失败，请确认沙箱签名key是否正确（通过getsignkey调用生成）'
      : '签名错误'
  const [only, other] = takenFields(endpoint)['sign_type']?.enum ?? []
  if (only !== undefined && other === undefined && only !== signType)
    throw transportError(sentence, `${endpoint.path} takes ${only} only, and sign_type must say so.`)
  if (verifyV2(fields, signKey, signType)) return
  throw transportError(sentence, explainV2Sign({ fields, signType, signKey, merchant }))
}
