import type { KeyObject } from 'node:crypto'
import { parseCertificate, type Certificate } from '@wxtill/protocol'
import { Authority } from '../keys/authority.ts'
import type { KeyFiles } from '../keys/key-files.ts'
import type { KeySource } from '../keys/key-pool.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'
import type { NewMerchant } from '../options.ts'
import type { Random } from '../random.ts'
import type { Merchant } from '../store/records.ts'
import type { State } from '../store/state.ts'
import { Refusal } from '../refusal.ts'

const DAY = 86_400_000
export const DEFAULT_MCHID = '1900000001'
const MCHID = /^[1-9]\d{7,9}$/
const APPID = /^wx[0-9a-z]{16}$/

/** Everything a merchant needs to call the platform. */
export interface MerchantCredentials {
  mchid: string
  name: string
  appid: string
  appsecret: string
  serial_no: string
  private_key: string
  certificate: string
  api_v3_key: string
  api_v2_key: string
  public_key?: { id: string; key: string }
  /** Platform certificates, PEM. */
  certificates: string[]
  /** Where the same stands in files, when there is a data folder. */
  files?: string
}

/** What the registry needs from its surroundings. */
interface Surroundings {
  state: State
  random: Random
  now: () => number
  keys: PlatformKeys
  privateKey: KeySource
  files?: KeyFiles
}

/** The merchants of this platform, their credentials, and their parsed keys. */
export class Merchants {
  #in: Surroundings
  /** By the certificate's text. */
  #parsed = new Map<string, Certificate>()
  #privateKeys = new Map<string, string>()

  constructor(surroundings: Surroundings) {
    this.#in = surroundings
  }

  find(mchid: string): Merchant | undefined {
    return this.#in.state.merchants.get(mchid)
  }

  list(): Merchant[] {
    return [...this.#in.state.merchants.values()]
  }

  /** The merchant an appid belongs to. */
  byAppid(appid: string): Merchant | undefined {
    return this.list().find((merchant) => merchant.appid === appid)
  }

  certificate(merchant: Merchant): Certificate {
    let certificate = this.#parsed.get(merchant.certificate)
    if (!certificate) this.#parsed.set(merchant.certificate, (certificate = parseCertificate(merchant.certificate)))
    return certificate
  }

  publicKey(merchant: Merchant): KeyObject {
    return this.certificate(merchant).publicKey
  }

  /**
   * Registers a merchant: numbers, keys, a certificate, and its files when there is a data folder.
   *
   * @throws Refusal when a number has the wrong form or is taken.
   */
  async create(wanted: NewMerchant = {}): Promise<MerchantCredentials> {
    const mchid = wanted.mchid ?? this.#freeMchid()
    const { random, keys } = this.#in
    checkNumbers(mchid, wanted)
    if (this.find(mchid)) throw new Refusal(409, 'MERCHANT_EXISTS', `Merchant ${mchid} exists already.`)
    const appid = wanted.appid ?? this.#freeAppid()
    if (this.byAppid(appid)) throw new Refusal(409, 'APPID_TAKEN', `The appid ${appid} belongs to another merchant.`)
    const privateKey = await this.#in.privateKey(`merchant ${this.#in.state.merchants.size}`)
    const now = this.#in.now()
    const serial_no = newSerial(random)
    const certificate = await new Authority(keys.material.authority).issue({
      serial: serial_no,
      subject: { CN: mchid, O: 'wxtill sandbox merchant' },
      key: privateKey,
      notBefore: now - DAY,
      notAfter: now + 5 * 365 * DAY,
    })
    if (this.find(mchid)) throw new Refusal(409, 'MERCHANT_EXISTS', `Merchant ${mchid} exists already.`)
    const merchant: Merchant = {
      mchid,
      name: wanted.name ?? `沙箱商户${mchid}`,
      appid,
      appsecret: wanted.appsecret ?? random.hex(32).toLowerCase(),
      api_v3_key: wanted.api_v3_key ?? random.alphanumeric(32),
      api_v2_key: wanted.api_v2_key ?? random.alphanumeric(32),
      serial_no,
      certificate,
      keys: wanted.keys ?? 'both',
      ...(wanted.keys === 'certificate' ? {} : { public_key_id: publicKeyId(mchid, now, random) }),
      balance: wanted.balance ?? 0,
      granted: wanted.balance ?? 0,
      created_at: now,
      ...(wanted.partners ? { partners: wanted.partners } : {}),
    }
    this.#privateKeys.set(mchid, privateKey)
    this.#in.files?.writeMerchant(merchant, privateKey)
    this.#in.state.merchants.put(mchid, merchant)
    return this.credentials(merchant)
  }

  /** Puts money in, or takes it out, by hand: the balance is this much afterwards. */
  setBalance(merchant: Merchant, balance: number): Merchant {
    const granted = merchant.granted + balance - merchant.balance
    const changed = { ...merchant, balance, granted }
    this.#in.state.merchants.put(merchant.mchid, changed)
    return changed
  }

  /** The merchant's secrets, as its own developers hold them. */
  credentials(merchant: Merchant): MerchantCredentials {
    const { keys, files } = this.#in
    const { mchid, name, appid, appsecret, serial_no, certificate, api_v3_key, api_v2_key, public_key_id } = merchant
    return {
      mchid,
      name,
      appid,
      appsecret,
      serial_no,
      private_key: this.#privateKeys.get(mchid) ?? files?.readMerchantKey(mchid) ?? '',
      certificate,
      api_v3_key,
      api_v2_key,
      ...(public_key_id === undefined ? {} : { public_key: { id: public_key_id, key: keys.publicKeyPem } }),
      certificates: merchant.keys === 'public_key' ? [] : [keys.certificate.pem],
      ...(files ? { files: files.merchantFolder(mchid) } : {}),
    }
  }

  /** After a reset the numbers begin anew, but the merchants stay: what they have is not given out twice. */
  #freeAppid(): string {
    for (;;) {
      const appid = `wx${this.#in.random.hex(16).toLowerCase()}`
      if (!this.byAppid(appid)) return appid
    }
  }

  #freeMchid(): string {
    for (let number = Number(DEFAULT_MCHID); ; number++) {
      if (!this.find(String(number))) return String(number)
    }
  }
}

function checkNumbers(mchid: string, wanted: NewMerchant): void {
  if (!MCHID.test(mchid)) throw new Refusal(400, 'BAD_MCHID', 'mchid must have 8 to 10 digits and not begin with 0.')
  if (wanted.appid !== undefined && !APPID.test(wanted.appid)) {
    throw new Refusal(400, 'BAD_APPID', 'appid must be "wx" and 16 lower-case letters or digits.')
  }
  if (wanted.api_v3_key !== undefined && !/^[\x21-\x7e]{32}$/.test(wanted.api_v3_key)) {
    throw new Refusal(400, 'BAD_API_V3_KEY', 'api_v3_key must be 32 printable ASCII characters.')
  }
  if (wanted.api_v2_key !== undefined && !/^[\x21-\x7e]{32}$/.test(wanted.api_v2_key)) {
    throw new Refusal(400, 'BAD_API_V2_KEY', 'api_v2_key must be 32 printable ASCII characters.')
  }
}

/** 40 digits, the first of them 1 to 7: a positive number without a leading zero. */
export function newSerial(random: Random): string {
  return `${1 + random.integer(7)}${random.hex(39)}`
}

function publicKeyId(mchid: string, now: number, random: Random): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '')
  return `PUB_KEY_ID_01${mchid.padStart(10, '0')}${day}${random.digits(14)}`
}
