import { ApiError, SignatureError, WechatPayError, WechatPayV2 } from '@wxtill/sdk/v2'
import { fail, ok, sentenceOf, skipped, warn, type Finding, type Subject } from './finding.ts'

const CHECK = 'api-v2-key-fits'
const ROUTE = 'POST /pay/orderquery'
const ADVICE =
  'Copy the APIv2 key as it was set on the merchant platform (账户中心 > API安全 > 设置APIv2密钥). It is another one than the APIv3 key.'

/** Asks by APIv2 for an order that is not there: a refusal that is signed shows that both sides have the same key. */
export async function checkV2Call({ setup, baseUrl, now }: Subject): Promise<Finding[]> {
  const [key, mchid, appid] = (['api_v2_key', 'mchid', 'appid'] as const).map((fact) => setup.facts.get(fact))
  if (key === undefined) return []
  if (mchid === undefined || appid === undefined) {
    return [skipped(CHECK, 'not tried: it needs mchid and appid')]
  }
  let client: WechatPayV2
  try {
    client = new WechatPayV2({ mchid, appid, key, baseUrl, clock: { now } })
  } catch (error) {
    return [skipped(CHECK, `not tried: ${sentenceOf(error)}`)]
  }
  try {
    await client.orderQuery({ out_trade_no: `doctor${now()}` })
    return [ok(CHECK, `${ROUTE} answered under it`)]
  } catch (error) {
    return [readFailure(error)]
  }
}

function readFailure(error: unknown): Finding {
  if (error instanceof SignatureError) return fail(CHECK, error.message, ADVICE)
  if (error instanceof ApiError) {
    if (isSigned(error)) return ok(CHECK, `${ROUTE} answered ${error.code}, signed with it`)
    if (error.code === 'SIGN_ERROR') {
      return fail(CHECK, `${ROUTE} answered ${error.platformMessage}: the APIv2 key is another one.`, ADVICE)
    }
  }
  const advice = error instanceof WechatPayError ? error.hint : 'Run it again; if it stays, report it.'
  return warn(CHECK, `The APIv2 key could not be tried: ${sentenceOf(error)}`, advice)
}

/** `return_code` FAIL is signed by nobody. */
function isSigned({ detail }: ApiError): boolean {
  return (detail as { return_code?: unknown } | undefined)?.return_code === 'SUCCESS'
}
