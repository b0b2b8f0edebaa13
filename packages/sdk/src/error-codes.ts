/** What an answer with a given code means for the caller's money. */
export interface CodeFacts {
  /** `unknown`: the operation may have happened all the same. */
  readonly outcome: 'failed' | 'unknown'
  /** The identical request, with the same numbers, may be repeated after a pause. */
  readonly retry: boolean
  /** The shortest pause that makes sense, in milliseconds, where one is known. */
  readonly retryAfterMs?: number
  /**
   * The answer speaks about the state of the number itself, so it also decides an earlier attempt whose outcome was unknown.
   * A refused signature or a rate limit says nothing about what an earlier attempt did.
   */
  readonly settles: boolean
  readonly hint: string
}

/** A row of the table: what a code means, and the HTTP statuses it is documented with. */
export interface CodeRow extends CodeFacts {
  /** Empty where no page names one. */
  readonly http: readonly number[]
}

type Http = readonly number[]
const failed = (http: Http, hint: string): CodeRow => row(http, 'failed', false, true, hint)
const refused = (http: Http, hint: string): CodeRow => row(http, 'failed', false, false, hint)
const unknown = (http: Http, hint: string): CodeRow => row(http, 'unknown', true, false, hint)
const later = (http: Http, hint: string): CodeRow => row(http, 'failed', true, false, hint)
const perhaps = (http: Http, hint: string): CodeRow => row(http, 'unknown', false, false, hint)

function row(http: Http, outcome: CodeRow['outcome'], retry: boolean, settles: boolean, hint: string): CodeRow {
  return { http, outcome, retry, settles, hint }
}

const NOT_THERE = 'Not found under this merchant number. Right after a write of unknown outcome: query once more later.'
const REPEAT = 'The outcome is unknown: query, or repeat the identical request with the same numbers.'
const EXISTS =
  'It exists already, perhaps from an earlier attempt: query it before anything else. Do not take a new number.'
const NEW_AUTH_CODE = 'Ask the payer for a new payment code, and order under a new out_trade_no.'

/** Every code of APIv3 in its current spelling. */
export const CODE_TABLE: Readonly<Record<string, CodeRow>> = {
  // The request.
  PARAM_ERROR: failed([400], 'Mend the parameter the message names; repeating the same request cannot succeed.'),
  // After an attempt of unknown outcome it may be that attempt which holds the number (`201 商户订单号重复`).
  INVALID_REQUEST: refused([400], 'A business rule refused the request; read the message. Do not repeat it unchanged.'),
  INVALID_TRANSACTIONID: failed([500], 'The transaction_id is not valid.'),
  REFUND_FEE_MISMATCH: failed([], 'amount.total must equal the total of the original order.'),
  AUTH_CODE_INVALID: failed([], NEW_AUTH_CODE),
  AUTH_CODE_EXPIRE: failed([], NEW_AUTH_CODE),

  // Configuration, keys, permissions.
  APPID_MCHID_NOT_MATCH: failed([400], 'Bind this appid to the merchant number on the merchant platform.'),
  MCH_NOT_EXISTS: failed([400, 404], 'Check the merchant number.'),
  MCHID_NOT_EXIST: failed([], 'Check the merchant number.'),
  // Answered with status 500 although the caller is at fault.
  OPENID_MISMATCH: failed([500], 'The openid belongs to another appid.'),
  NO_AUTH: refused([403], 'The merchant number lacks this permission, or the number belongs to another merchant.'),
  SIGN_ERROR: refused(
    [401],
    'The platform could not verify the request: check private key, certificate serial and the clock of this machine; `diagnosis` says what is known.',
  ),

  // Business rules.
  ACCOUNT_ERROR: failed([403], 'The account of merchant or payer is restricted.'),
  ACCOUNT_NOT_VERIFIED: failed([403], 'The account is not verified: finish its verification first.'),
  CONTRACT_NOT_CONFIRMED: failed([403], 'The agreement is not confirmed: have it confirmed first.'),
  CONTRACT_ERROR: failed([], 'The contract is not in force: query it.'),
  CONTRACT_EXISTED: failed([], 'There is such a contract already: query it.'),
  CONTRACT_NOT_EXIST: failed([], 'There is no such contract: query it, or have it signed.'),
  NOT_ENOUGH: failed([403], 'Not enough money in the merchant account: top up, then repeat with the same number.'),
  PHONE_NOT_EXIST: failed([], 'There is no such telephone number.'),
  REQUEST_BLOCKED: refused([403], 'The request was blocked; read the message.'),
  RULE_LIMIT: failed([403], 'Refused by a business rule of the platform.'),
  TRADE_ERROR: failed([403], 'Refused by the platform: read the message.'),
  TRADE_OVERDUE: failed([], 'The order is too old for this operation.'),
  USER_ACCOUNT_ABNORMAL: failed([403], 'The payer’s account is gone; refund by other means.'),
  USER_NOT_EXIST: failed([], 'The user’s account is closed.'),
  USER_NOT_EXISTS: failed([], 'There is no such user.'),
  USER_NOT_REGISTERED: failed([], 'The user has not opened this service.'),

  // The state of what the number names.
  ORDER_PAID: failed([400], 'The order is paid already: query it and treat it as paid.'),
  ORDER_CLOSED: failed([400], 'The order is closed; a new payment needs a new out_trade_no.'),
  ORDER_REVERSED: failed([], 'The order was reversed; a new payment needs a new out_trade_no.'),
  ORDER_CANCELED: failed([400], 'The service order is cancelled; a new one needs a new out_order_no.'),
  ORDER_DONE: failed([400], 'The service order is complete already: query it.'),
  INVALID_ORDER_STATE: failed([400], 'The order’s state does not allow this: query it and decide by its state.'),
  ALREADY_EXISTS: perhaps([400, 409], EXISTS),
  RESOURCE_ALREADY_EXISTS: perhaps([400], EXISTS),
  OUT_TRADE_NO_USED: refused(
    [403],
    'This out_trade_no was used before, perhaps with other parameters: query it, otherwise take a new one.',
  ),
  ORDER_NOT_EXIST: refused([404], NOT_THERE),
  RESOURCE_NOT_EXISTS: refused([404], NOT_THERE),
  NOT_FOUND: refused([404], NOT_THERE),
  REFUND_NOT_EXISTS: refused([], NOT_THERE),
  APPLYMENT_NOT_EXIST: refused([400], NOT_THERE),
  NO_STATEMENT_EXIST: failed([400], 'There is no bill for that day: nothing was traded, or the day is not over.'),

  // Not finished yet.
  PROCESSING: perhaps([400], 'An application is in progress already: query it until it is decided.'),
  STATEMENT_CREATING: {
    ...later([400], 'The bill is still being made: ask again in 30 minutes, after 10:00 Beijing time.'),
    retryAfterMs: 30 * 60_000,
  },
  USERPAYING: {
    ...row([202], 'unknown', false, true, 'The payer is entering the password: wait 5 s, then query.'),
    retryAfterMs: 5_000,
  },

  // Too fast, or the platform's own trouble.
  FREQUENCY_LIMITED: later([403, 429], 'Too many requests: back off, then repeat with the same numbers.'),
  SYSTEM_ERROR: unknown([500], REPEAT),
  BANK_ERROR: unknown([500], REPEAT),
  BIZ_ERR_NEED_RETRY: unknown([], REPEAT),
  SERVICE_UNAVAILABLE: unknown([503], 'The platform is not available: query, or repeat the identical request.'),
  ERROR: perhaps([], 'A business error without a name: query, then decide.'),
}

/** One meaning, several spellings: documents and wire differ. What only differs in `_`, spaces or case needs no row. */
const ALIASES: Readonly<Record<string, string>> = {
  RATELIMITEXCEEDED: 'FREQUENCY_LIMITED',
  RATELIMITEXCEED: 'FREQUENCY_LIMITED',
  RATELIMITED: 'FREQUENCY_LIMITED',
  FREQUENCYLIMITEXCEED: 'FREQUENCY_LIMITED',
  FREQUENCYLIMIT: 'FREQUENCY_LIMITED',
  FREQENCYLIMIT: 'FREQUENCY_LIMITED',
  CONTRACTNOTCONFIRM: 'CONTRACT_NOT_CONFIRMED',
}

const squeeze = (code: string): string => code.replace(/[_\s]/g, '').toUpperCase()
const CANONICAL = new Map([
  ...Object.keys(CODE_TABLE).map((code) => [squeeze(code), code] as const),
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

/** A rule where one product means more by a code than the table says. */
interface ProductRule {
  readonly routes: RegExp
  readonly codes: readonly string[]
  readonly facts: Partial<CodeFacts>
}

const PRODUCT_RULES: readonly ProductRule[] = [
  {
    // A rate limit on a refund does not prove that nothing was paid back.
    routes: /^POST \/v3\/(?:.*\/)?refunds?(?:\/|$)/,
    codes: ['FREQUENCY_LIMITED'],
    facts: {
      outcome: 'unknown',
      retry: false,
      hint: 'A rate limit does not prove that the refund was not accepted: query it by out_refund_no before anything else.',
    },
  },
  {
    routes: /^POST \/v3\/(?:.*\/)?refunds?(?:\/|$)/,
    codes: ['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND'],
    facts: {
      hint: 'Check the number and the merchant. Right after a payment this answer has been wrong: repeat the identical request once or twice, with the same out_refund_no.',
    },
  },
  {
    routes: /^GET \/v3\/(?:.*\/)?refunds?(?:\/|$)/,
    codes: ['RESOURCE_NOT_EXISTS', 'NOT_FOUND'],
    facts: { hint: 'No such refund was accepted: repeat the identical request under the same out_refund_no.' },
  },
  {
    routes: / \/v3\/payscore\//,
    codes: ['FREQUENCY_LIMITED'],
    facts: {
      retryAfterMs: 5_000,
      hint: 'Too many requests: wait at least 5 s, then repeat with the same out_order_no.',
    },
  },
  {
    // One situation is printed under several of these codes.
    routes: /^POST \/v3\/payscore\//,
    codes: ['PARAM_ERROR', 'INVALID_REQUEST', 'INVALID_ORDER_STATE'],
    facts: {
      hint: 'This call changed nothing. The code stands for a wrong state, sum or repeated number as well: query the service order and read the message.',
    },
  },
  {
    routes: /^POST \/v3\/vehicle\/transactions\/parking$/,
    codes: ['PARAM_ERROR', 'INVALID_REQUEST'],
    facts: { hint: 'Do not open the gate on this answer: query by your own out_trade_no first.' },
  },
  {
    routes: /^POST \/v3\/pay\/(?:partner\/)?transactions\/codepay$/,
    codes: ['SYSTEM_ERROR', 'BANK_ERROR'],
    facts: {
      retry: false,
      retryAfterMs: 5_000,
      hint: 'The payer may have paid: wait 5 s, then query until it is decided, or reverse.',
    },
  },
]

/** What a rate limit means on this route. */
export function limitFacts(route: string): CodeFacts {
  return forProduct('FREQUENCY_LIMITED', route, CODE_TABLE['FREQUENCY_LIMITED']!)
}

/** What a code means by itself; undefined for a code this version does not know. */
export function knownFacts(code: string): CodeFacts | undefined {
  return Object.hasOwn(CODE_TABLE, code) ? CODE_TABLE[code] : undefined
}

/** Reads code and status, code first: some 500s are the caller's fault and definite. */
export function codeFacts(code: string, status: number, route: string): CodeFacts {
  if (status === 429 || code === 'FREQUENCY_LIMITED') return limitFacts(route)
  return forProduct(code, route, knownFacts(code) ?? byStatus(status))
}

function forProduct(code: string, route: string, facts: CodeFacts): CodeFacts {
  const rule = PRODUCT_RULES.find(({ codes, routes }) => codes.includes(code) && routes.test(route))
  return rule ? { ...facts, ...rule.facts } : facts
}

/** For codes this version does not know. */
function byStatus(status: number): CodeFacts {
  if (status >= 500) return CODE_TABLE['SYSTEM_ERROR']!
  if (status < 300) return unknown([], 'The platform accepted the request but did not finish it: query the result.')
  if (status < 400) return perhaps([], 'Redirects are not followed. Check base URL and proxies, and query.')
  return refused([], 'An error code this version does not know; the status says that the request was refused.')
}
