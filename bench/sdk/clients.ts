/** Each client, set up as its own documentation says, making the same Native order. */
import { createRequire } from 'node:module'
import { vectors } from '@wxtill/protocol/vectors'
import { type Call, expectCode, ORDER } from './order.ts'
import { newClient } from './own-client.ts'

const { keys } = vectors

export const CLIENTS: Readonly<Record<string, (url: string) => Promise<Call>>> = {
  wxtill: async (url) => {
    const client = await newClient(url)
    return async () => expectCode((await client.native.prepay(ORDER)).code_url)
  },

  'wechatpay-axios-plugin': async (url) => {
    const Wechatpay = createRequire(import.meta.url)('wechatpay-axios-plugin') as new (options: object) => AxiosPlugin
    const client = new Wechatpay({
      mchid: keys.mchid,
      serial: keys.merchant.serial_no,
      privateKey: keys.merchant.private_key_pem,
      certs: { [keys.platform_certificate_new.serial_no]: keys.platform_certificate_new.certificate_pem },
      baseURL: url,
    })
    return async () => expectCode((await client.v3.pay.transactions.native.post(ORDER)).data.code_url)
  },

  // Does not verify answers; its host is fixed in its source and replaced in its own HTTP service here.
  'wechatpay-node-v3': async (url) => {
    const require = createRequire(import.meta.url)
    const Pay = require('wechatpay-node-v3') as new (options: object) => NodeV3
    const client = new Pay({
      appid: keys.appid,
      mchid: keys.mchid,
      publicKey: Buffer.from(keys.merchant.certificate_pem),
      privateKey: Buffer.from(keys.merchant.private_key_pem),
    })
    const service = client.httpService
    client.createHttp({
      get: (target, headers) => service.get(target.replace('https://api.mch.weixin.qq.com', url), headers),
      post: (target, body, headers) =>
        service.post(target.replace('https://api.mch.weixin.qq.com', url), body, headers),
    })
    return async () => expectCode((await client.transactions_native(ORDER)).data.code_url)
  },

  bare: async (url) => (await import('./bare.ts')).bareCall(url),
}

interface AxiosPlugin {
  readonly v3: { pay: { transactions: { native: { post(body: object): Promise<{ data: { code_url: string } }> } } } }
}

interface NodeV3 {
  readonly httpService: NodeV3Http
  createHttp(service: NodeV3Http): void
  transactions_native(order: object): Promise<{ data: { code_url: string } }>
}

interface NodeV3Http {
  get(url: string, headers: object): Promise<unknown>
  post(url: string, body: object, headers: object): Promise<unknown>
}
