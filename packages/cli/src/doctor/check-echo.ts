import { WechatPay, WechatPayError } from '@wxtill/sdk'
import { clientOptions } from '../client-options.ts'
import { fail, ok, sentenceOf, skipped, type Finding, type Subject } from './finding.ts'

const MESSAGE = 'wxtill doctor'

/** The self-test API (商户签名验签／加解密测试): signing, verifying and both directions of encryption in one call. */
export async function checkEcho({ setup, baseUrl, now }: Subject): Promise<Finding> {
  let client: WechatPay
  try {
    client = new WechatPay({ ...clientOptions(setup, baseUrl), clock: { now } })
  } catch (error) {
    return skipped('echo', `not tried: ${sentenceOf(error)}`)
  }
  try {
    const body = { echo_message: MESSAGE, encrypted_echo_message: MESSAGE }
    const { data } = await client.request('POST /v3/security/echo', { body })
    if (data.encrypted_echo_message === MESSAGE) return ok('echo', 'said back, encrypted both ways')
    return fail(
      'echo',
      'The encrypted message came back different.',
      'Report it: key, certificate and answers were good.',
    )
  } catch (error) {
    const advice = error instanceof WechatPayError ? error.hint : 'Run it again; if it stays, report it.'
    return fail('echo', sentenceOf(error), advice)
  }
}
