import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { RandomBytes } from '../db/clock.ts'
import type { MasterKey } from './master-keys.ts'

/** A sealed text that cannot be opened: wrong master key, moved to another place, or altered. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
}

/** What others need of the vault: texts that rest sealed in their tables. */
export interface Sealer {
  /**
   * Seals a text for one place. `context` names that place (`webhook/whe_1/secret`): sealed text moved elsewhere does not open.
   */
  seal(text: string, context: string): string
  /** @throws VaultError with a sentence that holds nothing secret. */
  open(sealed: string, context: string): string
}

/** The key of one row: seals its columns, and rests beside them sealed by a master key. */
export interface DataKey extends Sealer {
  /** What is stored of it: `v1:<master key id>:<sealed key>`. */
  readonly sealed: string
}

const VERSION = 'v1'
/** How everything begins that is sealed. */
export const SEALED = `${VERSION}:`
const NONCE = 12
const TAG = 16

/**
 * Seals secrets by envelope encryption (AES-256-GCM): every row, and every text of {@link seal}, has a random data key of its
 * own, and only that is sealed by the master key. A new master key therefore re-seals data keys and touches no secret.
 */
export class Vault implements Sealer {
  readonly #keys: ReadonlyMap<string, MasterKey>
  readonly #first: MasterKey
  readonly #random: RandomBytes

  constructor(keys: readonly [MasterKey, ...MasterKey[]], random: RandomBytes) {
    this.#keys = new Map(keys.map((key) => [key.id, key]))
    this.#first = keys[0]
    this.#random = random
  }

  /** How everything begins that is sealed under the first master key. */
  get prefix(): string {
    return `${VERSION}:${this.#first.id}:`
  }

  seal(text: string, context: string): string {
    const key = this.newDataKey(context)
    return `${key.sealed}.${key.seal(text, context)}`
  }

  open(sealed: string, context: string): string {
    const [key = '', text = ''] = sealed.split('.')
    return this.openDataKey(key, context).open(text, context)
  }

  newDataKey(context: string): DataKey {
    const bytes = Buffer.from(this.#random(32))
    return this.#dataKey(bytes, this.#sealKey(bytes, context))
  }

  /** @throws VaultError */
  openDataKey(sealed: string, context: string): DataKey {
    return this.#dataKey(this.#openKey(sealed, context), sealed)
  }

  /** The same data key (and the text behind it, if any) sealed under the first master key. @throws VaultError */
  reseal(sealed: string, context: string): string {
    const [key = '', ...text] = sealed.split('.')
    return [this.#sealKey(this.#openKey(key, context), context), ...text].join('.')
  }

  #sealKey(bytes: Buffer, context: string): string {
    return this.prefix + this.#encrypt(this.#first.bytes(), bytes, `key ${context}`)
  }

  #openKey(sealed: string, context: string): Buffer {
    const [version, id = '', body = ''] = sealed.split(':')
    if (version !== VERSION) throw new VaultError(`The secret of ${context} is not in a form this version knows.`)
    const master = this.#keys.get(id)
    if (master === undefined) {
      throw new VaultError(`The secret of ${context} is sealed under the master key ${id}, which was not given.`)
    }
    return decrypt(master.bytes(), body, `key ${context}`, context)
  }

  #dataKey(bytes: Buffer, sealed: string): DataKey {
    return {
      sealed,
      seal: (text, context) => this.#encrypt(bytes, Buffer.from(text), `text ${context}`),
      open: (body, context) => decrypt(bytes, body, `text ${context}`, context).toString(),
    }
  }

  #encrypt(key: Buffer, clear: Buffer, aad: string): string {
    const nonce = this.#random(NONCE)
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(aad))
    return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]).toString('base64url')
  }
}

function decrypt(key: Buffer, body: string, aad: string, context: string): Buffer {
  const bytes = Buffer.from(body, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAAD(Buffer.from(aad)).setAuthTag(bytes.subarray(-TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()])
  } catch {
    throw new VaultError(
      `The secret of ${context} does not open: another master key of the same id sealed it, or it was altered or moved.`,
    )
  }
}
