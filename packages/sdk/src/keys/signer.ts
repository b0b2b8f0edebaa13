import { oaepDecrypt, parsePrivateKey, signAsync } from '@wxtill/protocol'
import { createPrivateKey, type KeyObject } from 'node:crypto'

export interface SignerCall {
  /** Aborted when the caller gave up or the time is over: stop, the result is of no use any more. */
  readonly signal: AbortSignal
}

/**
 * Signs with the merchant's private key. Give your own to keep the key in a KMS or HSM: RSASSA-PKCS1-v1_5 with SHA-256, standard
 * Base64. Calls overlap as requests do: queue or limit them yourself where the KMS needs it. A call that takes longer than
 * `timeouts.total` is given up. What it throws is the `cause` of a `SIGNING_FAILED` and its message is quoted: nothing secret may
 * stand there.
 */
export interface Signer {
  sign(message: string | Uint8Array, call?: SignerCall): Promise<string>
  /** Decrypts an RSA-OAEP (SHA-1) field of an answer. Without it, encrypted fields of answers stay as they came. */
  decrypt?(ciphertext: string, call?: SignerCall): string | Promise<string>
}

// Signatures run on libuv's pool, four threads by default. Two jobs on one key object serialise on its lock, and the main thread
// waits with them: so each lane has a key object of its own, made when traffic first needs it, and carries one job at a time.
const MAX_LANES = 4

/** Signs on the thread pool with a key parsed once. */
export class LocalSigner implements Signer {
  readonly #key: KeyObject
  readonly #free: KeyObject[]
  readonly #waiting: ((lane: KeyObject) => void)[] = []
  #lanes = 1

  constructor(key: KeyObject) {
    this.#key = key
    this.#free = [key]
  }

  async sign(message: string | Uint8Array): Promise<string> {
    const lane = this.#take() ?? (await new Promise<KeyObject>((resolve) => this.#waiting.push(resolve)))
    try {
      return await signAsync(message, lane)
    } finally {
      this.#giveBack(lane)
    }
  }

  decrypt(ciphertext: string): string {
    return oaepDecrypt(ciphertext, this.#key)
  }

  #take(): KeyObject | undefined {
    const free = this.#free.pop()
    if (free || this.#lanes === MAX_LANES) return free
    this.#lanes++
    return clone(this.#key)
  }

  #giveBack(lane: KeyObject): void {
    const next = this.#waiting.shift()
    if (next) next(lane)
    else this.#free.push(lane)
  }
}

function clone(key: KeyObject): KeyObject {
  return createPrivateKey({ key: key.export({ format: 'der', type: 'pkcs8' }), format: 'der', type: 'pkcs8' })
}

export function isSigner(value: unknown): value is Signer {
  return typeof value === 'object' && value !== null && 'sign' in value && typeof value.sign === 'function'
}

/** The merchant's key as given in the options; PEM is parsed here, once. */
export function readMerchantKey(key: string | KeyObject | Signer): { signer: Signer; privateKey?: KeyObject } {
  if (isSigner(key)) return { signer: key }
  const privateKey = parsePrivateKey(key)
  return { signer: new LocalSigner(privateKey), privateKey }
}
