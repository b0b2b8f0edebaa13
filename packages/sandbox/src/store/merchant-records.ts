export interface Merchant {
  mchid: string
  name: string
  appid: string
  appsecret: string
  /** Empty: never set. */
  api_v3_key: string
  api_v2_key: string
  serial_no: string
  certificate: string
  /** Which platform keys this merchant has. */
  keys: 'certificate' | 'public_key' | 'both'
  public_key_id?: string
  /** A merchant with certificates that can, or does, change over to the public key. */
  switch?: KeySwitch
  /** What is wrong with its API certificate whatever its dates say; `none`: it never applied for one. */
  certificate_state?: 'expired' | 'revoked' | 'none'
  /** API certificates that were replaced, the oldest first. */
  replaced_certificates?: readonly string[]
  /** All money in the account; part of it may be unsettled or frozen. */
  balance: number
  /** The part of it that was put in by hand; the rest was earned. */
  granted: number
  /** Earned and not yet available, soonest first. */
  unsettled?: readonly Unsettled[]
  /** Kept for profit sharing. */
  frozen?: number
  /** Where receivers of profit sharing are told (rule `sharingNotice`). */
  notify_url?: string
  created_at: number
  /** The partners (服务商) that may act for this merchant: it is their sub-merchant (特约商户). */
  partners?: readonly string[]
}

/** The way from certificate to public key. */
export interface KeySwitch {
  /** Until then a named public key is ignored. */
  started_at?: number
  /** Percentage of notifications under the public key, set by hand; absent: by day. */
  share?: number
  /** The last hours in which calls named the public key, and in which calls did not. */
  with_at?: number
  without_at?: number
  completed_at?: number
}

/** A certificate of the platform, as far as it takes part. Its key stands with the keys, by its serial. */
export interface PlatformCertificate {
  serial_no: string
  not_before: number
  not_after: number
  generated_at: number
  /** Brought in by hand, before the calendar would have: shown to merchants at once. */
  by_hand?: boolean
  /** How it takes over signing; absent: by the calendar. */
  gray?: GrayShare
}

export interface GrayShare {
  state: 'running' | 'stopped' | 'finished'
  started_at: number
  /** Percent, set by hand; absent: grows by the calendar. */
  share?: number
}

/** Money that becomes available at an instant. */
export interface Unsettled {
  due: number
  amount: number
}

/** Money in or out of a merchant's account: a line of its book. */
export interface Movement {
  mchid: string
  at: number
  /** fen; positive into the account. */
  amount: number
  /** WeChat's number of what moved it, as fund-flow bills show it. */
  number: string
  /** 业务名称 and 业务类型 of the fund-flow bill. */
  business: string
  /** The merchant's own number. */
  voucher: string
  note: string
  /** Of what it is; payments and refunds, with their fees, have a record of their own. */
  kind: 'payment' | 'refund' | 'grant' | 'other'
  /** The account afterwards. */
  account: { balance: number; frozen: number; unsettled: readonly Unsettled[] }
}
