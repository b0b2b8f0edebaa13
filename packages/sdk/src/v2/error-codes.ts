import { canonicalCode, knownFacts, type CodeFacts } from '../error-codes.ts'
import { movesNothing } from './repeatable.ts'

const failed = (hint: string): CodeFacts => ({ outcome: 'failed', retry: false, settles: true, hint })
const refused = (hint: string): CodeFacts => ({ outcome: 'failed', retry: false, settles: false, hint })
const unknown = (hint: string): CodeFacts => ({ outcome: 'unknown', retry: false, settles: false, hint })
const later = (hint: string): CodeFacts => ({ outcome: 'failed', retry: true, settles: false, hint })

const CERTIFICATE = refused(
  'The platform did not accept the client certificate: check that it belongs to this merchant number.',
)
const XML = refused('The platform could not read the request. This is a fault of the SDK: report it with the route.')
const NEW_CODE = failed('Ask the payer to show a new payment code, and take a new out_trade_no.')
const COUPON = failed('The coupon cannot be given; read the message.')

/** Codes of APIv2 that APIv3 does not have, under one spelling. Those both have stand in the table of APIv3. */
const FACTS: Readonly<Record<string, CodeFacts>> = {
  LACK_PARAMS: failed('Add the parameter the message names.'),
  APPID_NOT_EXIST: failed('Check the appid.'),
  REQUIRE_POST_METHOD: XML,
  POST_DATA_EMPTY: XML,
  NOT_UTF8: XML,
  XML_FORMAT_ERROR: XML,
  XML_ERROR: XML,
  REQ_PARAM_XML_ERR: XML,
  TRADE_STATE_ERROR: failed('The state of the order does not allow this: query it.'),
  // Code payment
  AUTHCODEEXPIRE: NEW_CODE,
  AUTH_CODE_ERROR: NEW_CODE,
  AUTH_CODE_INVALID: NEW_CODE,
  BUYER_MISMATCH: failed('One order cannot be paid by two payers: take a new out_trade_no.'),
  NOTSUPORTCARD: failed('This card cannot pay here: ask the payer to choose another, and take a new out_trade_no.'),
  ORDERREVERSED: failed('The order was reversed; a new payment needs a new out_trade_no.'),
  // Refunds
  BIZERR_NEED_RETRY: {
    outcome: 'unknown',
    retry: true,
    settles: false,
    hint: 'The refund stopped half-way: repeat the identical request with the same out_refund_no.',
  },
  ERROR: unknown('A business error without a name: query by the same number before anything else.'),
  INVALID_REQ_TOO_MUCH: unknown('Too many wrong refund requests: wait, and query this one by out_refund_no first.'),
  REFUNDNOTEXIST: refused('No such refund. Right after a write of unknown outcome: ask once more later.'),
  // Red packets and transfers
  PROCESSING: unknown('The platform is still at it: query by the same number before anything else.'),
  SEND_FAILED: unknown('The payout failed: query it by the same number before taking a new one.'),
  FATAL_ERROR: unknown('This number was used with other parameters: query it before anything else.'),
  CA_ERROR: CERTIFICATE,
  CA_VERIFY_FAILED: CERTIFICATE,
  ERR_VERIFY_SSL_SERIAL: CERTIFICATE,
  ERR_VERIFY_SSL_SN: CERTIFICATE,
  ACCEPTMODE_ERROR: failed('Choose another way of receiving.'),
  AMOUNT_LIMIT: failed('The amount is above what this merchant may pay out.'),
  MONEY_LIMIT: failed('The amount is outside of what a red packet may hold.'),
  DAY_OVER_LIMITED: failed('The limit of this day is reached.'),
  SENDNUM_LIMIT: failed('This payer has received as many red packets as the limit allows.'),
  SECOND_OVER_LIMITED: later('The limit of this minute is reached: repeat with the same number a minute later.'),
  ILLEGAL_APPID: failed('Use an appid that is bound to this merchant number.'),
  MSGAPPID_ERROR: failed('Use an appid that is bound to this merchant number.'),
  OPENID_ERROR: failed('The openid belongs to another appid.'),
  NAME_MISMATCH: failed('The name is not that of the receiver.'),
  // Coupons
  AL_STOCK_OVER: COUPON,
  COUPON_NOT_FOUND: COUPON,
  COUPON_STOCK_ID_EMPTY: COUPON,
  COUPON_STOCK_ID_NOT_VALID: COUPON,
  COUPON_STOCK_NOT_FOUND: COUPON,
  CODE_2_ID_ERR: COUPON,
  MCH_ID_EMPTY: COUPON,
  OPEN_ID_EMPTY: COUPON,
  STOCK_IS_NOT_VALID: COUPON,
  USER_AL_GET_COUPON: COUPON,
  GET_COUPON_STOCK_FAIL: later('Ask again after a pause.'),
  NETWORK_ERROR: { ...unknown('The outcome is unknown: repeat the identical request.'), retry: true },
}

/** One meaning, several spellings. */
const ALIASES: Readonly<Record<string, string>> = {
  FREQLIMIT: 'FREQUENCY_LIMITED',
  FREQOVERLIMIT: 'FREQUENCY_LIMITED',
  // The fund-flow bill has codes for what the trade bill says in sentences.
  NOBILLEXIST: 'NO_STATEMENT_EXIST',
  BILLCREATING: 'STATEMENT_CREATING',
}

/** Bills and transport errors have no code but a fixed sentence, which is the code. */
const SENTENCES: Readonly<Record<string, string>> = {
  NOBILLEXIST: 'NO_STATEMENT_EXIST',
  BILLCREATING: 'STATEMENT_CREATING',
  INVALIDBILLTYPE: 'PARAM_ERROR',
  DATAFORMATERROR: 'PARAM_ERROR',
  MISSINGPARAMETER: 'PARAM_ERROR',
  COMPRESSGZIPERROR: 'SYSTEM_ERROR',
  UNCOMPRESSGZIPERROR: 'SYSTEM_ERROR',
  SYSTEMERROR: 'SYSTEM_ERROR',
  SIGNERROR: 'SIGN_ERROR',
  签名失败: 'SIGN_ERROR',
  签名错误: 'SIGN_ERROR',
}

const squeeze = (code: string): string => code.replace(/[_\s]/g, '').toUpperCase()
const OWN = new Map(Object.entries(FACTS).map(([code, facts]) => [squeeze(code), { code, facts }] as const))

/** The code in its one spelling: that of APIv3 where both generations have it. */
export function canonicalV2Code(code: string): string {
  const key = squeeze(code)
  return OWN.get(key)?.code ?? (Object.hasOwn(ALIASES, key) ? ALIASES[key]! : canonicalCode(code))
}

/** The code a sentence stands for, if it is one of those that do. */
export function codeOfSentence(sentence: string): string | undefined {
  const key = squeeze(sentence)
  return Object.hasOwn(SENTENCES, key) ? SENTENCES[key] : undefined
}

/**
 * What a code means on this route. One that is not known leaves it open whether money was moved, unless the route moves none.
 *
 * @param code in its canonical spelling.
 */
export function v2CodeFacts(code: string, route: string): CodeFacts {
  const own = OWN.get(squeeze(code))?.facts
  if (own) return own
  if (code === 'FREQUENCY_LIMITED') {
    return movesNothing(route)
      ? later('Too many requests: back off, then repeat with the same numbers.')
      : unknown('A rate limit does not prove that the request was not accepted: query by the same number first.')
  }
  const shared = knownFacts(code)
  if (shared) return shared
  return movesNothing(route)
    ? refused('The platform refused the request, for a reason this version does not know: read the message.')
    : unknown(
        'The platform refused the request, for a reason this version does not know: query by the same number first.',
      )
}
