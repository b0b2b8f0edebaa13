import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DevStack } from './dev-stack.ts'

/** A shop that runs on APIv2. */
export interface V2Merchant {
  readonly mchid: string
  readonly appid: string
}

/** Makes a merchant at WeChat Pay and gives its keys to the till, with `api: v2`. */
export async function addV2Merchant({ data, api, sandboxUrl }: DevStack): Promise<V2Merchant> {
  const made = await fetch(`${sandboxUrl}/_sandbox/merchants`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: '面馆' }),
  })
  const shop = (await made.json()) as V2Merchant
  const file = (name: string): Promise<string> => readFile(join(data, 'merchants', shop.mchid, name), 'utf8')
  const facts = JSON.parse(await file('merchant.json')) as Record<string, string>
  await api('/v1/merchants', {
    mchid: shop.mchid,
    appid: shop.appid,
    private_key: await file('apiclient_key.pem'),
    certificate: await file('apiclient_cert.pem'),
    api_v3_key: facts['api_v3_key'],
    api_v2_key: facts['api_v2_key'],
    app_secret: facts['appsecret'],
    apis: { api: 'v2' },
    base_url: sandboxUrl,
  })
  return shop
}
