import type { WechatPayOptions } from '@wxtill/sdk'
import { CommandError } from './command.ts'
import type { Fact, FileRole, MerchantSetup } from './merchant-setup.ts'

export const REAL_PLATFORM = 'https://api.mch.weixin.qq.com'

/**
 * Where WeChat Pay is: the option, else the environment, else the real platform.
 *
 * @throws CommandError when the environment names no address.
 */
export function platformUrl(option: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const url = option ?? env.WXPAY_BASE_URL ?? REAL_PLATFORM
  if (/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return url.replace(/\/+$/, '')
  throw new CommandError('WXPAY_BASE_URL is not an address that starts with http:// or https://.', { exitCode: 2 })
}

/**
 * The options of a client for this merchant. Platform certificates are downloaded when they are needed.
 *
 * @throws CommandError naming the first part that is missing.
 */
export function clientOptions(setup: MerchantSetup, baseUrl: string): WechatPayOptions {
  const appid = setup.facts.get('appid')
  const id = setup.facts.get('public_key_id')
  const publicKey = setup.files.get('public_key')
  return {
    mchid: requireFact(setup, 'mchid'),
    serial: requireFact(setup, 'serial_no'),
    privateKey: requireText(setup, 'private_key'),
    apiV3Key: requireFact(setup, 'api_v3_key'),
    // The real platform has two hosts; the sdk knows both.
    ...(baseUrl === REAL_PLATFORM ? {} : { baseUrl }),
    ...(appid === undefined ? {} : { appid }),
    ...(id !== undefined && publicKey
      ? { platformKeys: { publicKey: { id, key: publicKey.bytes.toString('utf8') } } }
      : {}),
  }
}

function requireFact(setup: MerchantSetup, fact: Fact): string {
  return setup.facts.get(fact) ?? missing(setup, fact)
}

function requireText(setup: MerchantSetup, role: FileRole): string {
  return setup.files.get(role)?.bytes.toString('utf8') ?? missing(setup, role)
}

function missing(setup: MerchantSetup, part: Fact | FileRole): never {
  throw new CommandError(`${setup.factsFault ?? `${setup.nameOf(part)} is missing`} (${setup.place}).`, {
    hint: 'wxtill doctor, with the same options, says what else to mend.',
  })
}
