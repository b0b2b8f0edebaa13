import { type V2SignType, WechatPayV2 } from '@wxtill/sdk/v2'
import type { Clock } from '../db/clock.ts'
import type { Merchant, MerchantConfig, Wire } from '../merchants/registry.ts'

/** Clients of APIv2, one a sign type, each made when it is first needed. @throws TypeError without the APIv2 key */
export function v2Clients(config: MerchantConfig, wires: { clock: Clock; wire: Wire }): Merchant['v2'] {
  const { mchid, appid, apiV2Key: key, certificate: cert, privateKey, baseUrl } = config
  const made = new Map<V2SignType, WechatPayV2>()
  return (signType) => {
    const known = made.get(signType)
    if (known !== undefined) return known
    if (key === undefined) throw new TypeError('apiV2Key: is needed for whatever goes by APIv2.')
    const client = new WechatPayV2({
      mchid,
      appid,
      key,
      signType,
      ...(cert !== undefined && { clientCertificate: { cert, key: privateKey } }),
      ...(baseUrl !== undefined && { baseUrl }),
      clock: wires.clock,
      ...wires.wire,
    })
    made.set(signType, client)
    return client
  }
}
