import { clientPayMessage } from '@wxtill/protocol'
import { nonce } from '../clock.ts'
import type { Config } from '../options.ts'

interface ClientSignature {
  /** Unix seconds. */
  readonly timestamp: string
  readonly nonce_str: string
  readonly signature: string
}

/** Signs what a client (page, mini program, APP) hands to WeChat when the payer taps "pay" (调起支付签名). */
export type SignForClient = (appid: string, packageField: string) => Promise<ClientSignature>

export function clientSigner({ clock, random, signer }: Pick<Config, 'clock' | 'random' | 'signer'>): SignForClient {
  return async (appid, packageField) => {
    const timestamp = String(Math.floor(clock.now() / 1000))
    const nonce_str = nonce(random)
    const signature = await signer.sign(clientPayMessage({ appid, timestamp, nonce_str, package: packageField }))
    return { timestamp, nonce_str, signature }
  }
}
