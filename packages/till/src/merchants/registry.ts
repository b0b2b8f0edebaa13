import { isDeepStrictEqual } from 'node:util'
import { type PlatformKeyOptions, WechatPay, type WechatPayOptions } from '@wxtill/sdk'
import type { V2SignType, WechatPayV2 } from '@wxtill/sdk/v2'
import type { PayscoreService } from '../payscore/services.ts'
import type { Clock } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import { type ApiChoice, usesV2 } from './apis.ts'
import { type MiniProgram, miniProgramOf } from '../miniprogram/app.ts'
import { v2Clients } from '../v2/clients.ts'
import { openMerchant, sealMerchant } from './sealed.ts'
import {
  insertMerchant,
  lockMerchant,
  type MerchantRow,
  type MerchantState,
  readChanged,
  readGeneration,
  updateMerchant,
} from './store.ts'
import type { Vault } from './vault.ts'

/** How the till is a merchant of WeChat Pay. */
export interface MerchantConfig {
  mchid: string
  /** Shown on the cashier page and in the console. */
  name?: string | undefined
  appid: string
  /** Serial number of the merchant certificate that belongs to `privateKey`. */
  serial: string
  /** PEM. */
  privateKey: string
  /** Exactly 32 bytes. */
  apiV3Key: string
  /** Exactly 32 bytes; for what still speaks APIv2, and for the jumps of PayScore. */
  apiV2Key?: string | undefined
  /** Which API new orders go by; APIv3 when left out. */
  apis?: ApiChoice | undefined
  /** What orders of APIv2 are signed with; default `MD5`. */
  v2SignType?: V2SignType | undefined
  /** apiclient_cert.pem, which belongs to `serial`; APIv2 wants it on the connection for refunds and reversals. */
  certificate?: string | undefined
  /** AppSecret of the mini program `appid`, to exchange login codes and to send its messages. */
  appSecret?: string | undefined
  /** What is known of its PayScore services: what they allow is checked before anything is sent. */
  payscoreServices?: PayscoreService[] | undefined
  /** The most that may be shared of a payment, in percent, by its contract; 30 when left out. */
  maxSharePercent?: number | undefined
  /** WeChat Pay's public key, when the merchant uses one. */
  publicKey?: { id: string; key: string } | undefined
  /** Platform certificates as PEM, or `download` to fetch and refresh them. */
  certificates?: 'download' | string[] | undefined
  /** Where WeChat Pay answers; default the official hosts. */
  baseUrl?: string | undefined
}

/** What most contracts let share of a payment, in percent. */
const MOST_SHARED = 30

/** One merchant and its client. */
export interface Merchant {
  readonly mchid: string
  readonly name: string | undefined
  readonly appid: string
  readonly serial: string
  readonly platformKeys: readonly ('certificate' | 'public_key')[]
  readonly payscoreServices: readonly PayscoreService[]
  /** The most that may be shared of a payment, in percent. */
  readonly maxSharePercent: number
  /** Whether it has the key that PayScore's signed jumps need. */
  readonly signsJumps: boolean
  readonly publicKeyId: string | undefined
  readonly baseUrl: string | undefined
  /** A disabled merchant takes no new payments; what is under way is finished. */
  readonly state: MerchantState
  readonly client: WechatPay
  readonly apis: ApiChoice
  /** What new orders of APIv2 are signed with. */
  readonly v2SignType: V2SignType
  /** Whether it can show its certificate on a connection, as refunds and reversals of APIv2 need. */
  readonly hasCertificate: boolean
  /** Its mini program at WeChat's own server; undefined without the AppSecret. */
  readonly miniProgram: MiniProgram | undefined
  /** Its client of APIv2. @throws Error without the APIv2 key */
  v2(signType: V2SignType): WechatPayV2
  /** A client that proves answers by platform certificates alone, which it opens with the APIv3 key. */
  byCertificates(): WechatPay
}

/** Where merchants rest, and what opens them. */
export interface MerchantSource {
  database: Database
  vault: Vault
  /** Milliseconds between looks for what other replicas changed. */
  lookEvery: number
  onError: (error: unknown, mchid: string | undefined) => void
}

/** How clients reach WeChat Pay, where that is not by HTTP from this process; and who is told of every call. */
export type Wire = Pick<WechatPayOptions, 'transport' | 'random' | 'retry' | 'hooks'>

/** Milliseconds in which one miss at most is worth a look: the numbers in notify addresses are anybody's to invent. */
const MISS_PAUSE = 1_000

/**
 * The merchants this till collects for: those it was started with, and those of the database, as this process knows them. No
 * secret leaves it but through their clients.
 */
export class MerchantRegistry {
  readonly #clock: Clock
  readonly #configs: readonly MerchantConfig[]
  readonly #wire: Wire
  readonly #merchants = new Map<string, Merchant>()
  readonly #revisions = new Map<string, number>()
  #source: MerchantSource | undefined
  #generation = -1
  #missedAt = -Infinity
  #looking: Promise<void> | undefined
  #cancelLook = (): void => {}

  /** @throws TypeError with a sentence when a key, serial or number cannot be right. */
  constructor(configs: readonly MerchantConfig[], clock: Clock, wire: Wire = {}) {
    this.#clock = clock
    this.#wire = wire
    this.#configs = configs
    for (const config of configs) {
      if (this.#merchants.has(config.mchid)) throw new TypeError(`Merchant ${config.mchid} is configured twice.`)
      this.#merchants.set(config.mchid, merchantOf(config, 'active', { clock, wire }))
    }
  }

  /**
   * Writes the merchants it was started with into the database, sealed, and reads those that are there.
   *
   * @throws VaultError when a merchant it was started with rests there sealed by a master key it was not given.
   */
  async connect(source: MerchantSource): Promise<void> {
    this.#source = source
    for (const config of this.#configs) await this.#write(config, source)
    await this.#refresh(source)
  }

  /** Keeps up with what other replicas change, until it is closed. */
  watch(): void {
    const source = this.#source
    if (source === undefined) return
    this.#cancelLook = this.#clock.setTimeout(() => {
      void this.look().then(() => this.watch())
    }, source.lookEvery)
  }

  /** Whether merchants can be added and changed: there is a database, and a master key to seal with. */
  get source(): MerchantSource | undefined {
    return this.#source
  }

  /** Whether the till was started with this merchant: then its files decide, at every start. */
  isConfigured(mchid: string): boolean {
    return this.#configs.some((config) => config.mchid === mchid)
  }

  /** The merchant, if this process knows it already. */
  get(mchid: string): Merchant | undefined {
    return this.#merchants.get(mchid)
  }

  /** The merchant; looks into the database when it is not known. Not for use inside a transaction. */
  async find(mchid: string): Promise<Merchant | undefined> {
    const now = this.#clock.now()
    if (this.#source !== undefined && !this.#merchants.has(mchid) && now - this.#missedAt >= MISS_PAUSE) {
      this.#missedAt = now
      await this.look()
    }
    return this.#merchants.get(mchid)
  }

  /** The merchant a request means when it names none: there must be exactly one that takes payments. */
  get only(): Merchant | undefined {
    const active = this.list().filter(({ state }) => state === 'active')
    return active.length === 1 ? active[0] : undefined
  }

  list(): Merchant[] {
    return [...this.#merchants.values()]
  }

  /** Reads what has changed in the database. Never throws: what is known goes on working. */
  async look(): Promise<void> {
    const source = this.#source
    if (source === undefined) return
    // A look that is under way may have read before the change this one is about.
    await this.#looking
    this.#looking ??= this.#refresh(source)
      .catch((error: unknown) => source.onError(error, undefined))
      .finally(() => (this.#looking = undefined))
    await this.#looking
  }

  /** Looks no more. */
  close(): void {
    this.#source = undefined
    this.#cancelLook()
  }

  async #refresh({ database, vault, onError }: MerchantSource): Promise<void> {
    const generation = await readGeneration(database.kysely)
    if (generation === this.#generation) return
    for (const row of await readChanged(database.kysely, this.#revisions)) {
      this.#revisions.set(row.mchid, row.revision)
      try {
        this.#merchants.set(
          row.mchid,
          merchantOf(openMerchant(row, vault), row.state, { clock: this.#clock, wire: this.#wire }),
        )
      } catch (error) {
        // One row that cannot be opened is no reason to stop the others; as it was known before, it goes on.
        onError(error, row.mchid)
      }
    }
    this.#generation = generation
  }

  async #write(config: MerchantConfig, { database, vault }: MerchantSource): Promise<void> {
    const now = new Date(this.#clock.now())
    await database.transaction(async (trx) => {
      const row = await lockMerchant(trx, config.mchid)
      if (row === undefined) return void (await insertMerchant(trx, sealMerchant(config, vault), now))
      if (isSame(row, config, vault)) return
      await updateMerchant(trx, config.mchid, sealMerchant(config, vault), now)
    })
  }
}

/** Whether a row holds exactly this: then it is not sealed anew at every start. @throws VaultError */
function isSame(row: MerchantRow, config: MerchantConfig, vault: Vault): boolean {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined))
  return isDeepStrictEqual({ ...openMerchant(row, vault) }, { ...given, serial: config.serial.toUpperCase() })
}

/**
 * A merchant and its client.
 *
 * @throws TypeError with a sentence that names what cannot be right, and repeats no secret.
 */
export function merchantOf(
  config: MerchantConfig,
  state: MerchantState,
  { clock, wire = {} }: { clock: Clock; wire?: Wire },
): Merchant {
  const { mchid, appid, serial, publicKey, certificates, certificate, apis = {}, v2SignType = 'MD5' } = config
  const clientWith = (platformKeys: PlatformKeyOptions) =>
    new WechatPay({
      mchid,
      appid,
      serial,
      privateKey: config.privateKey,
      ...(certificate !== undefined && { certificate }),
      apiV3Key: config.apiV3Key,
      ...(config.apiV2Key !== undefined && { apiV2Key: config.apiV2Key }),
      platformKeys,
      ...(config.baseUrl !== undefined && { baseUrl: config.baseUrl }),
      clock,
      ...wire,
    })
  const v2 = v2Clients(config, { clock, wire })
  if (usesV2(apis)) v2(v2SignType)
  return {
    mchid,
    appid,
    serial,
    apis,
    v2SignType,
    hasCertificate: certificate !== undefined,
    miniProgram: miniProgramFrom(config, wire),
    v2,
    name: config.name,
    platformKeys: [
      ...(certificates === undefined ? [] : ['certificate' as const]),
      ...(publicKey === undefined ? [] : ['public_key' as const]),
    ],
    payscoreServices: config.payscoreServices ?? [],
    maxSharePercent: config.maxSharePercent ?? MOST_SHARED,
    signsJumps: config.apiV2Key !== undefined,
    publicKeyId: publicKey?.id,
    baseUrl: config.baseUrl,
    state,
    client: clientWith({ ...(publicKey && { publicKey }), ...(certificates && { certificates }) }),
    byCertificates: () => clientWith({ certificates: 'download' }),
  }
}

const miniProgramFrom = ({ appid, appSecret, baseUrl }: MerchantConfig, { transport }: Wire): MiniProgram | undefined =>
  appSecret === undefined
    ? undefined
    : miniProgramOf(appid, appSecret, { ...(baseUrl !== undefined && { baseUrl }), ...(transport && { transport }) })
