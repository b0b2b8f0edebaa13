import { CERTIFICATE_REFUSED, refusing } from './authenticate.ts'
import { PlatformError, REQUEST_CODE, systemError } from './platform-error.ts'
import type { Answer, Outcome, Sabotage } from './call.ts'
import type { FaultAction } from '../faults/knobs.ts'

const PROXY_TITLES = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
} as const

/** Codes that other pages, or the wire, spell otherwise. */
const OLD_SPELLING: Readonly<Record<string, string>> = {
  ORDER_PAID: 'ORDERPAID',
  ORDER_CLOSED: 'ORDERCLOSED',
  ORDER_NOT_EXIST: 'ORDERNOTEXIST',
  NO_AUTH: 'NOAUTH',
  NOT_ENOUGH: 'NOTENOUGH',
  RULE_LIMIT: 'RULELIMIT',
  ACCOUNT_ERROR: 'ACCOUNTERROR',
  SYSTEM_ERROR: 'SYSTEMERROR',
  BANK_ERROR: 'BANKERROR',
  FREQUENCY_LIMITED: 'FREQUENCY_LIMIT_EXCEED',
}
const BLANK_SPELLING: Readonly<Record<string, string>> = { ORDER_NOT_EXIST: 'ORDER_NOT_ EXIST' }

/** Orders and service orders have a code of their own for what is not there. */
const HAS_ORDERS = /\/(?:transactions|combine-transactions|payscore|vehicle)\//

/** @throws PlatformError when the fault answers before anything is done. */
export function failBefore(action: FaultAction, url: string): void {
  if (action.merchant_cert) {
    const why = `A fault rule made the merchant's certificate ${action.merchant_cert}.`
    throw refusing(url)(CERTIFICATE_REFUSED[action.merchant_cert], why)
  }
  if (action.read_lag_ms !== undefined) throw notThereYet(url)
  if (action.fail_before_commit) throw failed(action, 'A fault rule answered before anything was done.')
  if (action.rate_429 === true || action.rate) throw tooFast(action)
  // A code beside one of these is theirs.
  const codeAlone = !action.fail_after_commit && !action.rate_429
  if (action.commit === true) return
  if (action.html_5xx) throw proxyError(action.html_5xx)
  if (action.code !== undefined && codeAlone) throw coded(action)
  if (action.commit === false) throw systemError('A fault rule kept the call from doing anything.')
}

/** @throws PlatformError when the fault answers although everything is done. */
export function failAfter(action: FaultAction): void {
  if (action.fail_after_commit) throw failed(action, 'A fault rule answered although the operation was done.')
  if (action.rate_429 === 'after_commit') throw tooFast(action)
  if (action.html_5xx) throw proxyError(action.html_5xx)
  if (action.code !== undefined) throw coded(action)
}

function failed({ code }: FaultAction, reason: string): PlatformError {
  const error = systemError(reason)
  return code === undefined ? error : new PlatformError(error.status, code, error.message, error.details)
}

function coded({ code = '', status = 400 }: FaultAction): PlatformError {
  return new PlatformError(status, code, '请求失败', { reason: `A fault rule answered ${code}.` })
}

function proxyError(status: 502 | 503 | 504): PlatformError {
  return new PlatformError(status, '', '', { signed: false, html: PROXY_TITLES[status] })
}

export function tooFast({ code = 'FREQUENCY_LIMITED' }: FaultAction = {}): PlatformError {
  return new PlatformError(429, code, '频率限制', { requestCode: REQUEST_CODE.tooFast })
}

function notThereYet(url: string): PlatformError {
  const isOrder = HAS_ORDERS.test(url)
  return new PlatformError(404, isOrder ? 'ORDER_NOT_EXIST' : 'RESOURCE_NOT_EXISTS', '订单不存在', {
    requestCode: REQUEST_CODE.orderMissing,
    reason: 'It is there, but a fault rule hides what was written just now.',
  })
}

/** What a caller meets whose host does not answer; `sabotaged` cuts its connection. */
export function cutOff(host: string): PlatformError {
  return new PlatformError(503, '', '', {
    empty: true,
    signed: false,
    reason: `A fault rule keeps ${host} down: the connection was cut.`,
  })
}

/** The error under the code that other pages give. */
export function respelled(error: PlatformError, style: FaultAction['code_style']): PlatformError {
  const spelling = style === 'old' ? OLD_SPELLING : style === 'blank' ? BLANK_SPELLING : {}
  const code = spelling[error.code]
  return code === undefined ? error : new PlatformError(error.status, code, error.message, error.details)
}

/** Before it is signed: the merchant gets past the signature and meets broken JSON, or finds the file spoiled. */
export function damaged(answer: Answer, { file }: Pick<Outcome, 'file'>, { bad_json, bad_file }: FaultAction): Answer {
  if (bad_json) return { ...answer, body: answer.body.subarray(0, bad_json === 'empty' ? 0 : answer.body.length >> 1) }
  if (!bad_file || !file || answer.body.length === 0) return answer
  const body = Buffer.from(answer.body)
  body[body.length >> 1]! ^= 0xff
  return { ...answer, body }
}

/** The answer, and how its writing goes wrong. */
export function sabotaged(answer: Answer, action: FaultAction | undefined): Answer {
  if (!action) return answer
  const { latency_ms, hang_ms, host_down, cut_at_byte, no_request_id } = action
  const cut = host_down === undefined ? action.cut : 'headers'
  const sabotage: Sabotage = {
    ...(latency_ms === undefined ? {} : { latencyMs: latency_ms }),
    ...(hang_ms === undefined ? {} : { hangMs: hang_ms }),
    ...(cut === undefined ? {} : { cut }),
    ...(cut_at_byte === undefined ? {} : { cutAt: cut_at_byte }),
  }
  const headers = { ...answer.headers }
  if (no_request_id) delete headers['Request-ID']
  return { ...answer, headers, sabotage }
}
