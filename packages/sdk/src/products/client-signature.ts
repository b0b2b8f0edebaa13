import type { ClientPayInput, Sign } from '@wxtill/protocol'
import { nonce } from '../random.ts'
import type { Config } from '../options.ts'

/** What a call a client makes (调起支付) needs besides its order: a moment, a nonce and the merchant's signature. */
export interface ClientSigner {
  readonly sign: Sign
  fresh(): Pick<ClientPayInput, 'timestamp' | 'nonce_str'>
}

export function clientSigner({ clock, random, signer }: Pick<Config, 'clock' | 'random' | 'signer'>): ClientSigner {
  return {
    sign: (message) => signer.sign(message),
    fresh: () => ({ timestamp: Math.floor(clock.now() / 1000), nonce_str: nonce(random) }),
  }
}
