/** The number at the end of `Request-ID`. */
export const REQUEST_CODE = {
  ok: 0,
  badParameter: 268435461,
  outOfRange: 268435464,
  signature: 268443699,
  noPartnerRelation: 268443701,
  subIsPartner: 268443705,
  openidMissing: 268501013,
  appidMismatch: 268445527,
  tooFast: 268447840,
  otherMerchant: 268447843,
  orderExpired: 268447914,
  orderPaid: 268449538,
  reverseInstead: 268449641,
  reentryDiffers: 268498688,
  orderMissing: 268512771,
  extraParameter: 270924358,
} as const

export interface ErrorDetails {
  detail?: object
  /** The number at the end of `Request-ID`. */
  requestCode?: number
  /** Whether the answer is signed; authentication, routing and gateway errors are not. Default: yes. */
  signed?: boolean
  /** Some 401 carry no `Request-ID`. Default: yes. */
  requestId?: boolean
  /** An answer without a body, such as 404 of an unknown path. */
  empty?: boolean
  /** A page of the front proxy instead of JSON, by its title. */
  html?: string
  /** What the journal says about it, beyond the message. */
  reason?: string
}

/** An answer that is an error: thrown anywhere in the platform, written by the gateway. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly status: number
  readonly code: string
  readonly details: ErrorDetails

  constructor(status: number, code: string, message: string, details: ErrorDetails = {}) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }
}

/** 500: the outcome is unknown to the caller, whatever happened here. */
export function systemError(reason?: string): PlatformError {
  return new PlatformError(500, 'SYSTEM_ERROR', '系统繁忙，请稍后重试', reason === undefined ? {} : { reason })
}
