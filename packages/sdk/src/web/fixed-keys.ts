import { parseCertificate, parsePublicKey, type PublicKey } from '@wxtill/protocol/web'
import type { Clock } from '../clock.ts'
import { ownKey, unknownSerial } from '../keys/serial.ts'
import { named, requireMatch } from '../option-checks.ts'
import type { KeyFinder, KnownKey } from '../platform-crypto.ts'

/** The platform's keys, given once: there is nothing here to download certificates with. */
export interface FixedKeyOptions {
  /** WeChat Pay public key (微信支付公钥): its ID and `pub_key.pem`. */
  readonly publicKey?: { readonly id: string; readonly key: string }
  /** Platform certificates (平台证书) as PEM. */
  readonly certificates?: readonly string[]
}

type FixedKey = KnownKey<PublicKey>

/** Picks by the serial that signed, among the keys it was made with. */
export class FixedKeys implements KeyFinder<PublicKey> {
  readonly #keys = new Map<string, FixedKey>()
  readonly #clock: Clock

  /** @throws TypeError when a key is not what it should be; PlatformKeyError when it is the merchant's own. */
  constructor(options: FixedKeyOptions, clock: Clock, merchantSerial: string | undefined) {
    this.#clock = clock
    if (options.publicKey) {
      const { id, key } = options.publicKey
      requireMatch('platformKeys.publicKey.id', id, /^PUB_KEY_ID_\w{1,64}$/, 'an ID such as PUB_KEY_ID_0114…')
      this.#keys.set(id, {
        serial: id,
        kind: 'public_key',
        key: named('platformKeys.publicKey.key', () => parsePublicKey(key)),
      })
    }
    for (const pem of options.certificates ?? []) {
      const { serial_no, publicKey, notAfter } = named('platformKeys.certificates', () => parseCertificate(pem))
      if (serial_no === merchantSerial?.toUpperCase()) throw ownKey(serial_no)
      this.#keys.set(serial_no, {
        serial: serial_no,
        kind: 'certificate',
        key: publicKey,
        notAfter: notAfter.getTime(),
      })
    }
    if (this.#keys.size === 0)
      throw new TypeError('platformKeys: without a public key or certificates nothing could ever be verified.')
  }

  /** The key of a serial exactly as the platform writes it. */
  peek(serial: string): FixedKey | undefined {
    const key = this.#keys.get(serial)
    // The platform never signs with an expired certificate.
    return key?.notAfter !== undefined && !(key.notAfter > this.#clock.now()) ? undefined : key
  }

  find(serial: string): Promise<FixedKey> {
    const remedy = 'give its certificate in platformKeys.certificates'
    const found = this.peek(serial)
    return found ? Promise.resolve(found) : Promise.reject(unknownSerial(serial, [...this.#keys.keys()], remedy))
  }

  all(): FixedKey[] {
    return [...this.#keys.values()]
  }
}
