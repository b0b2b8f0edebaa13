import type { ClientPayInput, Sign } from '@wxtill/protocol'
import { signWithin } from '../keys/within-time.ts'
import { nonce } from '../random.ts'
import type { Config } from '../options.ts'

/** What a call a client makes (调起支付) needs besides its order: a moment, a nonce and the merchant's signature. */
export interface ClientSigner {
  readonly sign: Sign
  fresh(): Pick<ClientPayInput, 'timestamp' | 'nonce_str'>
}

type Needed = Pick<Config, 'clock' | 'random' | 'signer' | 'timeouts'>

export function clientSigner({ clock, random, signer, timeouts }: Needed): ClientSigner {
  return {
    sign: (message) => signWithin(signer, message, timeouts),
    fresh: () => ({ timestamp: Math.floor(clock.now() / 1000), nonce_str: nonce(random) }),
  }
}
