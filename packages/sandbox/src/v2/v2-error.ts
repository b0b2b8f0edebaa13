import { catalogue, type V2Endpoint } from '@wxtill/catalogue'
import type { PlatformError } from '../gateway/platform-error.ts'
import type { V2Fields } from './call.ts'

/**
 * An answer of APIv2 that is an error. Without a code it is one of the transport: `return_code` FAIL, unsigned. With one it is the
 * business's: `result_code` FAIL and `err_code`, signed.
 */
export class V2Error extends Error {
  override readonly name = 'V2Error'
  readonly code: string | undefined
  /** What the journal says about it, beyond the message. */
  readonly reason: string | undefined
  /** Further fields of the answer. */
  readonly fields: V2Fields

  constructor(
    code: string | undefined,
    message: string,
    { reason, fields = {} }: { reason?: string; fields?: V2Fields } = {},
  ) {
    super(message)
    this.code = code
    this.reason = reason
    this.fields = fields
  }
}

export function transportError(message: string, reason?: string): V2Error {
  return new V2Error(undefined, message, reason === undefined ? {} : { reason })
}

/** By default the message is what the documentation calls the code. */
export function businessError(code: string, message?: string, reason?: string, fields: V2Fields = {}): V2Error {
  const text = message ?? catalogue.v2.errors.get(code)?.label ?? code
  return new V2Error(code, text, { fields, ...(reason === undefined ? {} : { reason }) })
}

/** A wrong or missing parameter: with the code the endpoint has for it, or without one. */
export function parameterError(endpoint: V2Endpoint, isMissing: boolean, message: string): V2Error {
  const codes = catalogue.v2.codesOf(endpoint)
  const code = (isMissing ? ['LACK_PARAMS', 'PARAM_ERROR'] : ['PARAM_ERROR']).find((one) => codes.includes(one))
  return new V2Error(code, message)
}

/** Codes of APIv3 that APIv2 spells in another way. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ORDER_PAID: 'ORDERPAID',
  ORDER_CLOSED: 'ORDERCLOSED',
  ORDER_NOT_EXIST: 'ORDERNOTEXIST',
  RESOURCE_NOT_EXISTS: 'ORDERNOTEXIST',
  NOT_ENOUGH: 'NOTENOUGH',
  NO_AUTH: 'NOAUTH',
  MCH_NOT_EXISTS: 'MCHID_NOT_EXIST',
  SYSTEM_ERROR: 'SYSTEMERROR',
}

/** What one endpoint has another code for. */
const REFUND = { INVALID_REQUEST: 'ERROR' }
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  v2UnifiedOrder: { INVALID_REQUEST: 'OUT_TRADE_NO_USED' },
  v2Refund: REFUND,
  v2SecapiPayRefundv2: REFUND,
}

/** The rate limit has another name in some products. */
const TOO_FAST = ['FREQUENCY_LIMITED', 'FREQ_LIMIT', 'FREQ_OVER_LIMIT']

/** Business rules are shared with APIv3: what they refuse, in the words of APIv2. */
export function inV2(error: PlatformError, endpoint: V2Endpoint): V2Error {
  const { code, message, details } = error
  if (code === 'PARAM_ERROR') return parameterError(endpoint, false, message)
  const documented = catalogue.v2.codesOf(endpoint)
  const own =
    code === 'FREQUENCY_LIMITED'
      ? (TOO_FAST.find((one) => documented.includes(one)) ?? code)
      : (OWN[endpoint.id]?.[code] ?? SPELLINGS[code] ?? code)
  // The sentence of APIv3 speaks of its own rule; the one of this code is fixed.
  const text = own === 'OUT_TRADE_NO_USED' ? '商户订单号重复' : message
  return new V2Error(own, text, details.reason === undefined ? {} : { reason: details.reason })
}
