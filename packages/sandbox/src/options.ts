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
  api_v3_key?: string
  /** Which platform keys the merchant has. Default `both`. */
  keys?: 'certificate' | 'public_key' | 'both'
  /** Money refunds can be paid from before anything was earned, in fen. Default 0. */
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
  /**
   * Which clock the protocol's timestamps follow. `sandbox`: a merchant must move with this clock. `machine`: business time
   * can be advanced while merchants, in any language, keep their own.
   */
  wireTime: 'sandbox' | 'machine'
  /** Which key signs notifications: the one the merchant's own call asked for, or always one of them. */
  notificationKey: 'follow' | 'certificate' | 'public_key'
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
  wireTime: 'sandbox',
  notificationKey: 'follow',
})
