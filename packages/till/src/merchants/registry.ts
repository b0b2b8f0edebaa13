import { WechatPay } from '@wxtill/sdk'
import type { PayscoreService } from '../payscore/services.ts'
import type { Clock } from '../db/clock.ts'

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
  /** Signs the jumps of PayScore; exactly 32 bytes. */
  apiV2Key?: string | undefined
  /** What is known of its PayScore services: what they allow is checked before anything is sent. */
  payscoreServices?: PayscoreService[] | undefined
  /** WeChat Pay's public key, when the merchant uses one. */
  publicKey?: { id: string; key: string } | undefined
  /** Platform certificates as PEM, or `download` to fetch and refresh them. */
  certificates?: 'download' | string[] | undefined
  /** Where WeChat Pay answers; default the official hosts. */
  baseUrl?: string | undefined
}

/** One merchant and its client. */
export interface Merchant {
  readonly mchid: string
  readonly name: string | undefined
  readonly appid: string
  readonly serial: string
  readonly platformKeys: readonly ('certificate' | 'public_key')[]
  readonly payscoreServices: readonly PayscoreService[]
  /** Whether it has the key that PayScore's signed jumps need. */
  readonly signsJumps: boolean
  readonly client: WechatPay
}

/** The merchants this till collects for; no secret leaves it but through their clients. */
export class MerchantRegistry {
  readonly #merchants: ReadonlyMap<string, Merchant>

  /** @throws TypeError with a sentence when a key, serial or number cannot be right. */
  constructor(configs: readonly MerchantConfig[], clock: Clock) {
    const merchants = new Map<string, Merchant>()
    for (const config of configs) {
      if (merchants.has(config.mchid)) throw new TypeError(`Merchant ${config.mchid} is configured twice.`)
      merchants.set(config.mchid, merchantOf(config, clock))
    }
    this.#merchants = merchants
  }

  get(mchid: string): Merchant | undefined {
    return this.#merchants.get(mchid)
  }

  /** The merchant a request means when it names none: there must be exactly one. */
  get only(): Merchant | undefined {
    return this.#merchants.size === 1 ? this.list()[0] : undefined
  }

  list(): Merchant[] {
    return [...this.#merchants.values()]
  }
}

function merchantOf(config: MerchantConfig, clock: Clock): Merchant {
  const { mchid, appid, serial, publicKey, certificates } = config
  return {
    mchid,
    appid,
    serial,
    name: config.name,
    platformKeys: [
      ...(certificates === undefined ? [] : ['certificate' as const]),
      ...(publicKey === undefined ? [] : ['public_key' as const]),
    ],
    payscoreServices: config.payscoreServices ?? [],
    signsJumps: config.apiV2Key !== undefined,
    client: new WechatPay({
      mchid,
      appid,
      serial,
      privateKey: config.privateKey,
      apiV3Key: config.apiV3Key,
      ...(config.apiV2Key !== undefined && { apiV2Key: config.apiV2Key }),
      platformKeys: { ...(publicKey && { publicKey }), ...(certificates && { certificates }) },
      ...(config.baseUrl !== undefined && { baseUrl: config.baseUrl }),
      clock,
    }),
  }
}
