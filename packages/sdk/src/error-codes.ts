/** What an answer with a given code means for the caller's money. */
export interface CodeFacts {
  /** `unknown`: the operation may have happened all the same. */
  readonly outcome: 'failed' | 'unknown'
  /** The identical request, with the same numbers, may be repeated after a pause. */
  readonly retry: boolean
  /**
   * The answer speaks about the state of the number itself, so it also decides an earlier attempt whose outcome was unknown.
   * A refused signature or a rate limit says nothing about what an earlier attempt did.
   */
  readonly settles: boolean
  readonly hint: string
}

const failed = (hint: string): CodeFacts => ({ outcome: 'failed', retry: false, settles: true, hint })
const refused = (hint: string): CodeFacts => ({ outcome: 'failed', retry: false, settles: false, hint })
const unknown = (hint: string): CodeFacts => ({ outcome: 'unknown', retry: true, settles: false, hint })
const later = (hint: string): CodeFacts => ({ outcome: 'failed', retry: true, settles: false, hint })

const FACTS: Readonly<Record<string, CodeFacts>> = {
  PARAM_ERROR: failed('Mend the parameter the message names; repeating the same request cannot succeed.'),
  // After an attempt of unknown outcome it may be that attempt which holds the number (`201 商户订单号重复`).
  INVALID_REQUEST: refused('A business rule refused the request; read the message. Do not repeat it unchanged.'),
  APPID_MCHID_NOT_MATCH: failed('Bind this appid to the merchant number on the merchant platform.'),
  MCH_NOT_EXISTS: failed('Check the merchant number.'),
  MCHID_NOT_EXIST: failed('Check the merchant number.'),
  ORDER_PAID: failed('The order is paid already: query it and treat it as paid.'),
  ORDER_CLOSED: failed('The order is closed; a new payment needs a new out_trade_no.'),
  ALREADY_EXISTS: {
    outcome: 'unknown',
    retry: false,
    settles: false,
    hint: 'It exists already, perhaps from an earlier attempt: query it before anything else. Do not take a new number.',
  },
  OUT_TRADE_NO_USED: refused(
    'This out_trade_no was used before, perhaps with other parameters: query it, otherwise take a new one.',
  ),
  SIGN_ERROR: refused(
    'The platform could not verify the request: check private key, certificate serial and the clock of this machine.',
  ),
  NO_AUTH: refused('The merchant number lacks this permission, or the number belongs to another merchant.'),
  NOT_ENOUGH: failed('Not enough money in the merchant account: top up, then repeat with the same number.'),
  RULE_LIMIT: failed('Refused by a business rule of the platform.'),
  TRADE_ERROR: failed('Refused by the platform: read the message.'),
  TRADE_OVERDUE: failed('The order is too old for this operation.'),
  REFUND_FEE_MISMATCH: failed('amount.total must equal the total of the original order.'),
  ACCOUNT_ERROR: failed('The account of merchant or payer is restricted.'),
  USER_ACCOUNT_ABNORMAL: failed('The payer’s account is gone; refund by other means.'),
  REQUEST_BLOCKED: refused('The request was blocked; read the message.'),
  ORDER_NOT_EXIST: refused(
    'No such order under this merchant number. Right after a write of unknown outcome: ask once more later.',
  ),
  RESOURCE_NOT_EXISTS: refused(
    'Not found under this merchant number. Right after a write of unknown outcome: ask once more later.',
  ),
  NOT_FOUND: refused(
    'Not found under this merchant number. Right after a write of unknown outcome: ask once more later.',
  ),
  NO_STATEMENT_EXIST: failed('There is no bill for that day: nothing was traded, or the day is not over.'),
  STATEMENT_CREATING: later('The bill is still being made: ask again in 30 minutes, after 10:00 Beijing time.'),
  USERPAYING: {
    outcome: 'unknown',
    retry: false,
    settles: true,
    hint: 'The payer is entering the password: wait 5 s, then query.',
  },
  FREQUENCY_LIMITED: later('Too many requests: back off, then repeat with the same numbers.'),
  SYSTEM_ERROR: unknown('The outcome is unknown: query, or repeat the identical request with the same numbers.'),
  BANK_ERROR: unknown('The outcome is unknown: query, or repeat the identical request with the same numbers.'),
  SERVICE_UNAVAILABLE: unknown('The platform is not available at the moment: query, or repeat the identical request.'),
  // Answered with status 500 although the caller is at fault.
  OPENID_MISMATCH: failed('The openid belongs to another appid.'),
  INVALID_TRANSACTIONID: failed('The transaction_id is not valid.'),
}

/** One meaning, several spellings: documents and wire differ. */
const ALIASES: Readonly<Record<string, string>> = {
  RATELIMITEXCEEDED: 'FREQUENCY_LIMITED',
  FREQUENCYLIMITEXCEED: 'FREQUENCY_LIMITED',
}

const squeeze = (code: string): string => code.replace(/[_\s]/g, '').toUpperCase()
const CANONICAL = new Map([
  ...Object.keys(FACTS).map((code) => [squeeze(code), code] as const),
  ...Object.entries(ALIASES),
])

/** `ORDERPAID`, `ORDER_PAID` and `ORDER_ PAID` are one code: the current official spelling is returned, an unknown code as it came. */
export function canonicalCode(code: string): string {
  return CANONICAL.get(squeeze(code)) ?? code.replace(/\s/g, '').toUpperCase()
}

/** Tells whether two spellings mean the same code. */
export function sameCode(left: string, right: string): boolean {
  return squeeze(canonicalCode(left)) === squeeze(canonicalCode(right))
}

/** A rate limit on a route that pays money out does not prove that nothing was paid. */
function isRefund(route: string): boolean {
  return route.startsWith('POST ') && /\/refunds?(?:\/|$)/.test(route)
}

const REFUND_LIMITED: CodeFacts = {
  outcome: 'unknown',
  retry: false,
  settles: false,
  hint: 'A rate limit does not prove that the refund was not accepted: query it by out_refund_no before anything else.',
}

/** What a rate limit means on this route. */
export function limitFacts(route: string): CodeFacts {
  return isRefund(route) ? REFUND_LIMITED : FACTS['FREQUENCY_LIMITED']!
}

/** What a code means by itself; undefined for a code this version does not know. */
export function knownFacts(code: string): CodeFacts | undefined {
  return Object.hasOwn(FACTS, code) ? FACTS[code] : undefined
}

/** Reads code and status, code first: some 500s are the caller's fault and definite. */
export function codeFacts(code: string, status: number, route: string): CodeFacts {
  if (status === 429 || code === 'FREQUENCY_LIMITED') return limitFacts(route)
  const known = knownFacts(code)
  if (known) return known
  if (status >= 500) return FACTS['SYSTEM_ERROR']!
  if (status < 300) return unknown('The platform accepted the request but did not finish it: query the result.')
  if (status < 400)
    return { ...unknown('Redirects are not followed. Check base URL and proxies, and query.'), retry: false }
  return refused('An error code this version does not know; the status says that the request was refused.')
}
