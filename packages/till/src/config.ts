import { z } from 'zod'
import type { Clock } from './db/clock.ts'
import { readMasterKeys } from './merchants/master-keys.ts'
import type { RateLimits } from './http/rate-limit.ts'
import type { MerchantConfig } from './merchants/registry.ts'
import { payscoreServices } from './payscore/services.ts'

/** How a till is started. */
export interface TillOptions {
  /** 0 takes a free one. */
  port: number
  host: string
  /** The data folder of the embedded database; without it and a `databaseUrl` everything stays in memory. */
  dataDir?: string | undefined
  /** A PostgreSQL server (13 or newer); wins over `dataDir`. */
  databaseUrl?: string | undefined
  /** The PostgreSQL schema to live in; default `public`. */
  databaseSchema?: string | undefined
  /** Connections to the server at most, 1 to 500; default 10. A request waits ten seconds for one, then it is answered 503. */
  databasePool?: number | undefined
  /** Where payers reach this till: base of `pay_url`. Default: where it listens. */
  publicUrl?: string | undefined
  /** Where WeChat Pay reaches this till: base of every notify_url. Default: `publicUrl`. */
  notifyUrl?: string | undefined
  /** May be empty when there is a `masterKey`: merchants are then added by the API. */
  merchants: MerchantConfig[]
  /**
   * What secrets are sealed with at rest: 32 bytes in base64, or `id:base64`; several (separated by commas or line breaks) while
   * one takes over from another: the first seals, all open. Without it merchants live in memory only.
   */
  masterKey?: string | undefined
  /** Default: the machine's own. */
  clock?: Clock | undefined
  pages?: { console?: string | undefined } | undefined
  /** Shown on the cashier page when the merchant has no name. */
  shopName?: string | undefined
  /** Webhooks may go to private addresses and over http: for development, or a till in a closed network. Default: no. */
  allowPrivateWebhooks?: boolean | undefined
  /**
   * What a scrape of `/metrics` must bring as its Bearer token, 16 characters at least. Without it only this machine may read them.
   */
  metricsToken?: string | undefined
  /** How often callers may come, on each replica; generous by default. */
  limits?: Partial<RateLimits> | undefined
  /** Fen of a payment that one operator may give back alone; more waits until a second one has approved it. Default: any sum. */
  refundsByOneUpTo?: number | undefined
  /** Reverse proxies in front of this till, each of which adds to `X-Forwarded-For`; default 0: the header is not believed. */
  proxies?: number | undefined
  /** Level of the structured log on standard output, or where its lines go; default `info`. */
  log?: LogOption | undefined
}

export type LogOption = 'silent' | 'error' | 'warn' | 'info' | 'debug' | { level?: string; write(line: string): void }

const base = z.url({ protocol: /^https?$/ }).refine((url) => !/[?#]/.test(url), { error: 'must have no query' })

const rate = z.object({ perMinute: z.number().positive(), burst: z.number().min(1) })

// What the sdk does not check itself; keys and serials are checked when its clients are made.
const schema = z.object({
  port: z.int().min(0).max(65_535),
  host: z.string().min(1),
  databasePool: z.int().min(1).max(500).optional(),
  publicUrl: base.optional(),
  // Whoever is notified there must fit into WeChat Pay's 255 bytes together with the path.
  notifyUrl: base.max(200).optional(),
  metricsToken: z
    .string()
    .regex(/^\S{16,500}$/, { error: 'must be 16 to 500 characters without spaces' })
    .optional(),
  limits: z.partialRecord(z.enum(['key', 'refused', 'signIn']), rate).optional(),
  proxies: z.int().min(0).max(10).optional(),
  refundsByOneUpTo: z.int().min(0).optional(),
  merchants: z.array(
    z.object({
      mchid: z.string().regex(/^[1-9]\d{5,31}$/),
      appid: z.string().min(1).max(32),
      serial: z.string().min(1),
      privateKey: z.string().min(1),
      payscoreServices: payscoreServices.optional(),
      apiV3Key: z.string().refine((key) => Buffer.byteLength(key) === 32, { error: 'must be 32 bytes' }),
    }),
  ),
})

/** @throws TypeError with a sentence that names the option; never quotes a value, which may be secret. */
export function checkOptions(options: TillOptions): void {
  const { error } = schema.safeParse(options)
  const issue = error?.issues[0]
  if (issue !== undefined) throw new TypeError(`${issue.path.join('.') || 'options'}: ${issue.message}.`)
  if (options.masterKey !== undefined) readMasterKeys(options.masterKey)
  else if (options.merchants.length === 0)
    throw new TypeError('merchants: one at least, or a masterKey to add some with.')
}
