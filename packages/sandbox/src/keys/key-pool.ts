import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** Where private keys come from: the one of this name as PKCS #8 PEM, or a new one. */
export type KeySource = (name: string) => Promise<string>

const generate = promisify(generateKeyPair)

/**
 * RSA keys that live in memory only, made once per process and name: making one takes 100 to 300 ms, and a test run
 * starts hundreds of sandboxes. A sandbox with a data folder never takes keys from here.
 */
const pool = new Map<string, Promise<string>>()

/** A new RSA key of 2048 bits as PKCS #8 PEM, made off the main thread. */
export async function newPrivateKey(): Promise<string> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The process's in-memory key of this name. */
export function pooledPrivateKey(name: string): Promise<string> {
  let key = pool.get(name)
  if (!key) pool.set(name, (key = newPrivateKey()))
  return key
}

/** The public half as SPKI PEM, the form of `pub_key.pem`. */
export function publicPem(privatePem: string): string {
  return createPublicKey(privatePem).export({ type: 'spki', format: 'pem' }).toString()
}

const LANES = 4

/**
 * One private key as several objects, handed out in turn: signatures that run side by side on one `KeyObject` wait for
 * each other's lock. Parsing takes a millisecond, so all but the first are made when their turn comes.
 */
export class KeyLanes {
  #pem: string
  #lanes: KeyObject[]
  #next = -1

  constructor(pem: string) {
    this.#pem = pem
    this.#lanes = [createPrivateKey(pem)]
  }

  take(): KeyObject {
    this.#next = (this.#next + 1) % LANES
    return (this.#lanes[this.#next] ??= createPrivateKey(this.#pem))
  }
}
