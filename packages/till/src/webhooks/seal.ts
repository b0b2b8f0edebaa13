import { type Sealer, VaultError } from '../merchants/vault.ts'

/** How a secret begins that rests as it is. */
const PLAIN = 'whsec_'

/** Where the secrets of an endpoint belong. */
export const contextOfEndpoint = ({ mchid, id }: { mchid: string; id: string }): string => `webhook/${mchid}/${id}`

/**
 * Keeps the secrets of endpoints: sealed where the till has a master key, else as they are. Those that were kept before it had one
 * stay readable.
 */
export class SecretKeeper {
  readonly #vault: Sealer | undefined

  constructor(vault: Sealer | undefined) {
    this.#vault = vault
  }

  seal(secret: string, endpoint: { mchid: string; id: string }): string {
    return this.#vault?.seal(secret, contextOfEndpoint(endpoint)) ?? secret
  }

  /** @throws VaultError when it was sealed, and this till has no key to it. */
  open(kept: string, endpoint: { mchid: string; id: string }): string {
    if (kept.startsWith(PLAIN)) return kept
    if (this.#vault === undefined)
      throw new VaultError('The secret of this webhook endpoint is sealed: start the till with its master key.')
    return this.#vault.open(kept, contextOfEndpoint(endpoint))
  }
}
