import { createSign, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { WechatPay } from '@wxtill/sdk'

/**
 * A merchant's program that knows nothing of a sandbox: `call-wechat-pay.ts DATA_DIR CLIENT…` orders once with each client, at
 * the real address, and prints `CLIENT CODE_URL`.
 */

const [data = '', ...wanted] = process.argv.slice(2)
const folder = join(data, 'merchants', readdirSync(join(data, 'merchants'))[0]!)
const merchant = JSON.parse(readFileSync(join(folder, 'merchant.json'), 'utf8')) as Record<
  'mchid' | 'serial_no' | 'appid' | 'api_v3_key' | 'public_key_id',
  string
>
const privateKey = readFileSync(join(folder, 'apiclient_key.pem'), 'utf8')
const certificate = readFileSync(join(folder, 'apiclient_cert.pem'), 'utf8')
const publicKey = readFileSync(join(data, 'platform', 'pub_key.pem'), 'utf8')
const require = createRequire(import.meta.url)

type Order = ReturnType<typeof order>
interface Answer {
  data: { code_url: string }
}
interface AxiosPlugin {
  chain(path: string): { post(body: object): Promise<Answer> }
}
interface NodeV3 {
  transactions_native(body: object): Promise<Answer>
}

function order(out_trade_no: string) {
  const { appid, mchid } = merchant
  const notify_url = 'http://127.0.0.1:9/notify'
  return { appid, mchid, description: '一杯咖啡', out_trade_no, notify_url, amount: { total: 1250, currency: 'CNY' } }
}

const CLIENTS: Readonly<Record<string, (body: Order) => Promise<string>>> = {
  async 'wechatpay-axios-plugin'(body) {
    const Wechatpay = require('wechatpay-axios-plugin') as new (options: object) => AxiosPlugin
    const { mchid, serial_no: serial, public_key_id } = merchant
    const headers = { 'Wechatpay-Serial': public_key_id }
    const client = new Wechatpay({ mchid, serial, privateKey, certs: { [public_key_id]: publicKey }, headers })
    return (await client.chain('v3/pay/transactions/native').post(body)).data.code_url
  },

  async 'wechatpay-node-v3'(body) {
    const Pay = require('wechatpay-node-v3') as new (options: object) => NodeV3
    const { appid, mchid, api_v3_key: key } = merchant
    const keys = { publicKey: Buffer.from(certificate), privateKey: Buffer.from(privateKey), key }
    return (await new Pay({ appid, mchid, ...keys }).transactions_native(body)).data.code_url
  },

  async sdk({ out_trade_no, description, notify_url, amount: { total } }) {
    const { appid, mchid, serial_no: serial, api_v3_key: apiV3Key } = merchant
    const wxpay = new WechatPay({ appid, mchid, serial, privateKey, apiV3Key })
    return (await wxpay.native.prepay({ out_trade_no, description, notify_url, amount: { total } })).code_url
  },

  async fetch(body) {
    const url = '/v3/pay/transactions/native'
    const text = JSON.stringify(body)
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    const signature = createSign('RSA-SHA256').update(`POST\n${url}\n${timestamp}\n${nonce}\n${text}\n`)
    const Authorization =
      `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",serial_no="${merchant.serial_no}",nonce_str="${nonce}",` +
      `timestamp="${timestamp}",signature="${signature.sign(privateKey, 'base64')}"`
    const headers = { Authorization, Accept: 'application/json', 'Content-Type': 'application/json' }
    const answer = await fetch(`https://api.mch.weixin.qq.com${url}`, { method: 'POST', headers, body: text })
    return ((await answer.json()) as { code_url: string }).code_url
  },
}

for (const [index, name] of wanted.entries()) {
  const code_url = await CLIENTS[name]!(order(`WAYS${Date.now()}${index}`))
  process.stdout.write(`${name} ${code_url}\n`)
}
