import type { KeyObject } from 'node:crypto'
import { parseCertificate, type Certificate } from '@wxtill/protocol'
import { Authority } from '../keys/authority.ts'
import { hasKey } from '../keys/merchant-keys.ts'
import type { KeyFiles } from '../keys/key-files.ts'
import type { KeySource } from '../keys/key-pool.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'
import type { NewMerchant } from '../options.ts'
import type { Random } from '../random.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { State } from '../store/state.ts'
import { Refusal } from '../refusal.ts'

const DAY = 86_400_000
export const DEFAULT_MCHID = '1900000001'
const MCHID = /^[1-9]\d{7,9}$/
/** What stands in a merchant's files. */
const PUBLISHED = ['serial_no', 'certificate', 'api_v3_key', 'public_key_id', 'keys'] as const
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
  /** By serial: a snapshot may bring an earlier certificate back. */
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
    return this.#parse(merchant.certificate)
  }

  /** Whether an earlier certificate of this merchant has this serial. */
  isReplaced({ replaced_certificates = [] }: Merchant, serial: string): boolean {
    return replaced_certificates.some((pem) => this.#parse(pem).serial_no === serial)
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
    const { random } = this.#in
    checkNumbers(mchid, wanted)
    if (this.find(mchid)) throw new Refusal(409, 'MERCHANT_EXISTS', `Merchant ${mchid} exists already.`)
    if (wanted.partner !== undefined && !this.find(wanted.partner))
      throw new Refusal(404, 'UNKNOWN_PARTNER', `There is no merchant ${wanted.partner} to be the partner.`)
    const appid = wanted.appid ?? this.#freeAppid()
    if (this.byAppid(appid)) throw new Refusal(409, 'APPID_TAKEN', `The appid ${appid} belongs to another merchant.`)
    const privateKey = await this.#in.privateKey(`merchant ${this.#in.state.merchants.size}`)
    const now = this.#in.now()
    const { serial_no, certificate } = await this.#issue(mchid, privateKey)
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
      ...(wanted.certificate === undefined ? {} : { certificate_state: wanted.certificate }),
      ...(wanted.keys === 'switching'
        ? { keys: 'certificate' as const, switch: {} }
        : { keys: wanted.keys ?? ('both' as const) }),
      ...(wanted.keys === 'certificate' ? {} : { public_key_id: publicKeyId(mchid, now, random) }),
      balance: wanted.balance ?? 0,
      granted: wanted.balance ?? 0,
      created_at: now,
      ...(wanted.partner === undefined ? {} : { partners: [wanted.partner] }),
    }
    this.#privateKeys.set(serial_no, privateKey)
    this.#in.files?.writeMerchant(merchant, privateKey)
    this.#in.state.merchants.put(mchid, merchant)
    return this.credentials(merchant)
  }

  /** Whether this merchant is the partner of that one. */
  isPartnerOf({ mchid }: Pick<Merchant, 'mchid'>, sub_mchid: string): boolean {
    return this.find(sub_mchid)?.partners?.includes(mchid) ?? false
  }

  /**
   * Makes a merchant one of a partner's sub-merchants.
   *
   * @throws Refusal when there is no such partner, or it is the merchant itself.
   */
  addPartner(merchant: Merchant, partner: string): Merchant {
    if (!this.find(partner) || partner === merchant.mchid)
      throw new Refusal(404, 'UNKNOWN_PARTNER', `There is no other merchant ${partner} to be the partner.`)
    const changed = { ...merchant, partners: [...new Set([...(merchant.partners ?? []), partner])] }
    return this.put(changed)
  }

  /** Writes a merchant that has changed, to the files, too, as far as they show it. */
  put(merchant: Merchant): Merchant {
    const before = this.find(merchant.mchid)
    this.#in.state.merchants.put(merchant.mchid, merchant)
    if (!before || PUBLISHED.some((name) => before[name] !== merchant[name])) this.#publish(merchant)
    return merchant
  }

  /** The merchant with an id for the public key. */
  withPublicKey(merchant: Merchant): Merchant {
    if (merchant.public_key_id !== undefined) return merchant
    const { random, now } = this.#in
    return { ...merchant, public_key_id: publicKeyId(merchant.mchid, now(), random) }
  }

  /** A new key and a new API certificate; the one before is replaced from now on. */
  async renewCertificate(mchid: string): Promise<MerchantCredentials> {
    const nth = this.find(mchid)!.replaced_certificates?.length ?? 0
    const privateKey = await this.#in.privateKey(`merchant ${mchid} ${nth + 1}`)
    const issued = await this.#issue(mchid, privateKey)
    const { certificate_state: before, ...merchant } = this.find(mchid)!
    // The files hold the newest alone, but a snapshot may bring either back.
    this.#keep(merchant.serial_no, this.#privateKey(merchant))
    this.#keep(issued.serial_no, privateKey)
    // What was never applied for cannot be replaced.
    const replaced_certificates = [
      ...(merchant.replaced_certificates ?? []),
      ...(before === 'none' ? [] : [merchant.certificate]),
    ]
    return this.credentials(this.put({ ...merchant, ...issued, replaced_certificates }))
  }

  /** The files as the state has them, after a restore. */
  publish(): void {
    for (const merchant of this.list()) this.#publish(merchant)
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
      private_key: this.#privateKey(merchant),
      certificate,
      api_v3_key,
      api_v2_key,
      ...(public_key_id === undefined ? {} : { public_key: { id: public_key_id, key: keys.publicKeyPem } }),
      certificates: hasKey(merchant, 'certificate') ? keys.listed.map(({ pem }) => pem) : [],
      ...(files ? { files: files.merchantFolder(mchid) } : {}),
    }
  }

  async #issue(mchid: string, privateKey: string): Promise<Pick<Merchant, 'serial_no' | 'certificate'>> {
    const { random, keys } = this.#in
    const now = this.#in.now()
    const serial_no = newSerial(random)
    const certificate = await new Authority(keys.material.authority).issue({
      serial: serial_no,
      subject: { CN: mchid, O: 'wxtill sandbox merchant' },
      key: privateKey,
      notBefore: now - DAY,
      notAfter: now + 5 * 365 * DAY,
    })
    return { serial_no, certificate }
  }

  #parse(pem: string): Certificate {
    let certificate = this.#parsed.get(pem)
    if (!certificate) this.#parsed.set(pem, (certificate = parseCertificate(pem)))
    return certificate
  }

  #privateKey({ mchid, serial_no }: Merchant): string {
    const { files } = this.#in
    return (
      this.#privateKeys.get(serial_no) ?? files?.readKeptMerchantKey(serial_no) ?? files?.readMerchantKey(mchid) ?? ''
    )
  }

  #keep(serial: string, privateKey: string): void {
    this.#privateKeys.set(serial, privateKey)
    this.#in.files?.keepMerchantKey(serial, privateKey)
  }

  #publish(merchant: Merchant): void {
    this.#in.files?.writeMerchant(merchant, this.#privateKey(merchant))
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
  checkApiV3Key(wanted.api_v3_key)
  if (wanted.api_v2_key !== undefined && !/^[\x21-\x7e]{32}$/.test(wanted.api_v2_key)) {
    throw new Refusal(400, 'BAD_API_V2_KEY', 'api_v2_key must be 32 printable ASCII characters.')
  }
}

/** @throws Refusal unless it is a key, empty (never set), or absent. */
export function checkApiV3Key(key: string | undefined): void {
  if (key !== undefined && !/^(?:[\x21-\x7e]{32})?$/.test(key))
    throw new Refusal(
      400,
      'BAD_API_V3_KEY',
      'api_v3_key must be 32 printable ASCII characters, or empty for a key that was never set.',
    )
}

/** 40 digits, the first of them 1 to 7: a positive number without a leading zero. */
export function newSerial(random: Random): string {
  return `${1 + random.integer(7)}${random.hex(39)}`
}

function publicKeyId(mchid: string, now: number, random: Random): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '')
  return `PUB_KEY_ID_01${mchid.padStart(10, '0')}${day}${random.digits(14)}`
}
