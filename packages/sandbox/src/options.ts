import type { PresetName } from './faults/presets.ts'
import type { Fixtures } from './fixtures/fixtures.ts'

/** What `startSandbox` takes. Everything has a default. */
export interface SandboxOptions {
  /** 0 (default): any free port. */
  port?: number
  /**
   * Opens a second entrance on 127.0.0.1: HTTPS with certificates for WeChat Pay's host names. 0: any free port. Default: none.
   */
  tlsPort?: number
  /** Opens an HTTP proxy on 127.0.0.1 that leads to WeChat Pay's host names and nowhere else. 0: any free port. Default: none. */
  proxyPort?: number
  /** Default 127.0.0.1. Other machines can be let in, but nothing here is protected against them. */
  host?: string
  /** Folder for keys and state; without it everything lives in memory and dies with the process. */
  dataDir?: string
  /** The same seed gives the same numbers, nonces and chances. Default `1`. */
  seed?: number | string
  /** `real` (default) runs with the machine and can be advanced; `virtual` stands still until advanced. */
  clock?: 'real' | 'virtual'
  /** How many seconds pass in a second of the machine, such as 60; above 0. Default 1. A virtual clock does not run at all. */
  speed?: number
  /** First instant, ms since the epoch; default now. A data folder that was used before remembers its own. */
  startAt?: number
  /** Folders with the built pages, served under `/phone/` and `/console/` (the sandbox's own console); `/` leads to both. */
  pages?: { phone?: string; console?: string }
  /** The merchant made on first start. */
  defaultMerchant?: NewMerchant
  /** Merchants, payers and orders that are there from the start; those that exist already are left as they are. */
  fixtures?: Fixtures
  /** Where documentation and observation disagree, or a rule is a nuisance: choose here. */
  rules?: Partial<Rules>
  /** Faults that are switched on from the start: a set of them by its name. Default `calm`, none. */
  preset?: PresetName
  /** One line for the terminal. */
  log?: (line: string) => void
  /** How many journal entries are kept in memory. Default 2000. */
  journalSize?: number
}

/** A merchant to be made; what is absent is invented. */
export interface NewMerchant {
  mchid?: string
  name?: string
  appid?: string
  appsecret?: string
  /** Empty: never set. Then the platform sends no notifications and gives out no certificates. */
  api_v3_key?: string
  /** 32 printable ASCII characters, as `api_v3_key`. */
  api_v2_key?: string
  /**
   * Which platform keys the merchant has. Default `both`. `switching`: certificates, and a public key that the platform ignores until
   * the switch is started.
   */
  keys?: 'certificate' | 'public_key' | 'both' | 'switching'
  /** `none`: a merchant that never applied for an API certificate. Default: it has one. */
  certificate?: 'none'
  /** The partner (服务商) this merchant is a sub-merchant (特约商户) of, by its number. */
  partner?: string
  /** Available money in the account before anything was earned, in fen. Default 0. */
  balance?: number
}

/** Switches of the platform's behaviour; the defaults are what is best documented or observed. */
export interface Rules {
  /** `detail` of a wrong signature: as observed on the wire, as documented, or none (the newest answers seen). */
  signErrorDetail: 'nested' | 'flat' | 'none'
  /** Business errors carry a signature. */
  signErrors: boolean
  /** Closing a number that was never ordered: 204 and the number is burnt (observed), or 404 (documented). */
  closeUnknown: 'burn' | 'not_exist'
  /**
   * How long after a payer opened an order's password page a close answers 202 USERPAYING, in seconds of the sandbox's clock.
   * 0: the close wins, and the payer reads that the order is closed.
   */
  userPayingSeconds: number
  /** Ordering again under a used number with other parameters. */
  reorderCode: 'INVALID_REQUEST' | 'OUT_TRADE_NO_USED'
  /** Ordering again with another `time_expire` only. */
  reorderTimeExpire: 'refuse' | 'allow'
  /** An openid of another appid. */
  openidMismatch: 'INVALID_REQUEST' | 'OPENID_MISMATCH'
  /** Latest `time_expire`, in days from ordering; a later one is lowered. */
  timeExpireMaxDays: number
  /** Days after which the platform closes an unpaid order. */
  autoCloseDays: number
  /** When an accepted refund arrives, in ms. */
  refundAfterMs: number
  /** Life of a bill's download token, in seconds: 30 (older pages) or 300 (newer). */
  billTokenSeconds: number
  /** Beijing hour at which yesterday's bill is ready. */
  billReadyHour: number
  /** Fee in units of 0.01 %. */
  feeBasisPoints: number
  /** After how many Beijing days earned money becomes available (T+1); 0: at once. */
  settleAfterDays: number
  /** How much of an order can be shared with others, in percent. */
  sharingMaxPercent: number
  /** Days after which what was not shared is unfrozen by itself. */
  sharingDays: number
  /** How long sharing, giving back and unfreezing take, in ms. */
  sharingAfterMs: number
  /** What receivers of profit sharing that have a notify URL are told. */
  sharingNotice: 'none' | 'TRANSACTION.SUCCESS' | 'PROFITSHARING.SUCCESS'
  /** How long a transfer stays ACCEPTED before the payee can confirm it, in ms. */
  transferAcceptMs: number
  /** How long a confirmed transfer, or a cancel, takes, in ms. */
  transferAfterMs: number
  /** Hours after which a transfer that nobody confirmed is closed. */
  transferConfirmHours: number
  /** How soon after its completion a PayScore order is collected, in ms. */
  payscoreCollectMs: number
  /** How long after a collection that failed the next one is tried, in ms. */
  payscoreRetryMs: number
  /** Hours after which an order that is not paid counts as overdue: its user gets no other. */
  payscoreOverdueHours: number
  /** How many running PayScore orders a user may have. */
  payscoreOpenOrders: number
  /** Cancelling a PayScore order while it is being collected: the pages of 2025, or the newer ones. */
  payscoreCancelPaying: 'allow' | 'refuse'
  /**
   * Which clock the protocol's timestamps follow. `sandbox`: a merchant must move with this clock. `machine`: business time
   * can be advanced while merchants, in any language, keep their own.
   */
  wireTime: 'sandbox' | 'machine'
  /** The APIv3 interfaces of code payments; without them merchants pay by code over APIv2 only. */
  codepayV3: boolean
  /** Code payments above this many fen wait for the payer's password. */
  passwordFreeLimit: number
  /** How long a code payment waits for the password before it fails, in seconds of the sandbox's clock. */
  passwordSeconds: number
  /** How soon after the call a code payment can be reversed, in seconds. */
  reverseAfterSeconds: number
  /** Reversing while the payer is at the password: refused, to be repeated, or done. */
  reversePaying: 'refuse' | 'allow'
  /** Which key signs notifications: the one the merchant's own call asked for, or always one of them. */
  notificationKey: 'follow' | 'certificate' | 'public_key'
  /** A merchant number or serial that does not exist: 401, or the 500 that has been seen, too. */
  unknownMerchant: 'SIGN_ERROR' | 'SYSTEM_ERROR'
  /** So many days before a platform certificate ends the next one is made (210 today, 10 in the older rule book). */
  certificateNewDays: number
  /** So many days before the end merchants can download the next one (180 today, 120 when postponed, 10 in the older rule book). */
  certificateListDays: number
  /** So many days before the end the next one begins to sign, unless started by hand (5 in the older rule book; today's is not published). */
  certificateSwitchDays: number
  /** Calls beyond the documented rates answer 429; with a clock that stands still nothing is counted. */
  rateLimits: boolean
  /** Which mode merchants may use the parking interfaces in. */
  parkingMode: 'both' | 'direct' | 'partner' | 'none'
  /** How long after its acceptance a parking fee is deducted, in ms. */
  parkingDeductMs: number
  /** A parking fee that the wallet does not reach for is advanced (垫资); else it fails. */
  parkingAdvance: boolean
  /** Asking again for a parking fee that is paid: its order, or 400 (older pages). */
  parkingPaidAgain: 'answer' | 'ORDER_PAID'
  /** A parking_id that nobody was given: 400 as documented, or the 500 that has been seen. */
  parkingUnknownId: 'INVALID_REQUEST' | 'SYSTEM_ERROR'
  /**
   * Where interfaces of APIv2 that need the merchant's certificate ask for it: wherever there is TLS (the connection is cut without
   * it), or nowhere. Plain http has no certificates.
   */
  v2ClientCertificate: 'tls' | 'never'
}

export const DEFAULT_RULES: Readonly<Rules> = Object.freeze({
  signErrorDetail: 'nested',
  signErrors: true,
  closeUnknown: 'burn',
  userPayingSeconds: 0,
  reorderCode: 'INVALID_REQUEST',
  reorderTimeExpire: 'refuse',
  openidMismatch: 'INVALID_REQUEST',
  timeExpireMaxDays: 15,
  autoCloseDays: 7,
  refundAfterMs: 2000,
  billTokenSeconds: 30,
  billReadyHour: 9,
  feeBasisPoints: 60,
  settleAfterDays: 1,
  sharingMaxPercent: 30,
  sharingDays: 30,
  sharingAfterMs: 2000,
  sharingNotice: 'none',
  transferAcceptMs: 0,
  transferAfterMs: 2000,
  transferConfirmHours: 24,
  payscoreCollectMs: 1500,
  payscoreRetryMs: 6 * 3_600_000,
  payscoreOverdueHours: 24,
  payscoreOpenOrders: 3,
  payscoreCancelPaying: 'allow',
  wireTime: 'sandbox',
  codepayV3: true,
  passwordFreeLimit: 1000_00,
  passwordSeconds: 60,
  reverseAfterSeconds: 15,
  reversePaying: 'refuse',
  notificationKey: 'follow',
  unknownMerchant: 'SIGN_ERROR',
  certificateNewDays: 210,
  certificateListDays: 180,
  certificateSwitchDays: 120,
  rateLimits: true,
  parkingMode: 'both',
  parkingDeductMs: 1500,
  parkingAdvance: true,
  parkingPaidAgain: 'answer',
  parkingUnknownId: 'INVALID_REQUEST',
  v2ClientCertificate: 'tls',
})
