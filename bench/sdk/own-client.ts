import { vectors } from '@wxtill/protocol/vectors'
import type { WechatPay } from '@wxtill/sdk'

const { keys } = vectors

/** The sdk, set up as its README says; imported late, so that a process that measures a peer does not pay for it. */
export async function newClient(baseUrl?: string): Promise<WechatPay> {
  const { WechatPay } = await import('@wxtill/sdk')
  return new WechatPay({
    mchid: keys.mchid,
    appid: keys.appid,
    serial: keys.merchant.serial_no,
    privateKey: keys.merchant.private_key_pem,
    apiV3Key: keys.api_v3_key,
    platformKeys: { publicKey: { id: keys.platform_public_key.id, key: keys.platform_public_key.public_key_pem } },
    ...(baseUrl === undefined ? {} : { baseUrl }),
  })
}
