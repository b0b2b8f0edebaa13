import {
  callKnob,
  either,
  isDuration,
  isFlag,
  isFromTo,
  isOneOf,
  isText,
  isTrue,
  knob,
  type Calls,
  type KnobDescription,
} from './knob.ts'

/** Faults of calls and their answers. Times are real milliseconds, unless it says otherwise: they play on the wire. */
export interface CallFaults {
  /** 500 SYSTEM_ERROR, nothing done. */
  fail_before_commit?: true
  /** 500 SYSTEM_ERROR, although it was done. */
  fail_after_commit?: true
  /** 429: nothing done, or (`after_commit`) done all the same. */
  rate_429?: true | 'after_commit'
  /** 429 for what exceeds `n` calls in `per` seconds of the sandbox's clock, per merchant; `of: 'errors'` counts refused calls only. */
  rate?: Rate
  /** An HTML page of the front proxy with this status; nothing done, unless `commit` is true. */
  html_5xx?: 502 | 503 | 504
  /** An error with this code; nothing done, unless `commit` is true. Beside `fail_…` or `rate_429`: their code. */
  code?: string
  /** The HTTP status of `code`. Default 400. */
  status?: number
  /** Error codes in the spelling of other pages: `ORDERPAID` (old), `ORDER_NOT_ EXIST` (blank). */
  code_style?: 'new' | 'old' | 'blank'
  /** No answer for this long, then the connection is cut. */
  hang_ms?: number
  /** With `hang_ms`, `cut`, `html_5xx` or `code`: whether the operation is done. */
  commit?: boolean
  /** The connection is cut instead of the answer, or within its body. */
  cut?: 'headers' | 'body'
  /** The connection is cut after so many bytes of the body. */
  cut_at_byte?: number
  latency_ms?: number
  /** The answer's JSON ends in the middle, or is not there at all (signed as it is). */
  bad_json?: true | 'empty'
  /** A byte in the middle of a downloaded file is another one. */
  bad_file?: true
  /** A success without signature headers. */
  unsign?: true
  /** Whether errors are signed, as the rule `signErrors`. */
  sign_errors?: boolean
  no_request_id?: true
  /** 401, as when the merchant's own API certificate has ended or was revoked. */
  merchant_cert?: 'expired' | 'revoked'
  /** There are no platform certificates to download: 404, as for a merchant that has the public key alone. */
  certs?: 'none'
  /** Connections to this host are cut before anything is read: `primary`, `secondary`, or a host name. */
  host_down?: string
  /** 404 for what was written less than this ago, in ms of the sandbox's clock; a refund of an order just paid, too. */
  read_lag_ms?: number
  /** Notifications that a call causes arrive before its answer. */
  notify_before_response?: true
}

export interface Rate {
  n: number
  per: number
  of?: 'calls' | 'errors'
}

function isRate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { n, per, of, ...rest } = value as Record<string, unknown>
  return (
    isFromTo(0, 1_000_000).accepts(n) &&
    isFromTo(1, 86_400).accepts(per) &&
    [undefined, 'calls', 'errors'].includes(of as undefined) &&
    Object.keys(rest).length === 0
  )
}

const V3: readonly Calls[] = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => ({
  method,
  path: /^\/(?:v3|hk)\//,
}))
const CERTIFICATES: readonly Calls[] = [{ method: 'GET', path: /\/certificates$/ }]

export const CALL_KNOBS: Readonly<Record<keyof CallFaults, KnobDescription>> = {
  fail_before_commit: knob(['call'], isTrue, '返回 500，未处理', '500, nothing done'),
  fail_after_commit: knob(['call'], isTrue, '返回 500，但已处理', '500, although it was done'),
  rate_429: knob(['call'], isOneOf(true, 'after_commit'), '返回 429 频率限制', '429'),
  rate: knob(
    ['call'],
    {
      accepts: isRate,
      expected: 'like {"n": 6, "per": 1}: calls, in seconds; "of": "errors" counts refused ones only',
    },
    '超过频率后返回 429',
    '429 above a rate',
  ),
  html_5xx: knob(['call'], isOneOf(502, 503, 504), '网关返回 HTML 错误页', 'HTML page of a proxy'),
  code: knob(['call'], isText, '返回指定错误码', 'An error code of your choice'),
  status: knob(['call'], isFromTo(400, 599), '错误码的 HTTP 状态码', 'HTTP status of the error code'),
  code_style: knob(['call'], isOneOf('new', 'old', 'blank'), '错误码的旧写法', 'Older spelling of error codes'),
  hang_ms: knob(['call'], isDuration, '一直不应答后断开', 'No answer, then cut'),
  commit: knob(['call'], isFlag, '断开或出错时是否已处理', 'Whether it was done all the same'),
  cut: knob(['call'], isOneOf('headers', 'body'), '应答时断开连接', 'Connection cut in the answer'),
  cut_at_byte: knob(['call'], isFromTo(0, 2 ** 31), '应答在第 n 字节断开', 'Answer cut after n bytes'),
  latency_ms: knob(['call'], isDuration, '应答延迟', 'Slow answer'),
  bad_json: knob(['call'], isOneOf(true, 'empty'), '应答 JSON 不完整', 'Broken or empty JSON'),
  bad_file: knob(['call'], isTrue, '下载的文件损坏', 'A damaged file'),
  unsign: knob(['call'], isTrue, '成功应答不带签名', 'A success without signature'),
  sign_errors: knob(['call'], isFlag, '错误应答是否签名', 'Whether errors are signed'),
  no_request_id: knob(['call'], isTrue, '应答没有 Request-ID', 'No Request-ID'),
  merchant_cert: callKnob(V3, isOneOf('expired', 'revoked'), '商户 API 证书过期或作废', 'API certificate ended'),
  certs: callKnob(CERTIFICATES, isOneOf('none'), '没有可下载的平台证书', 'No platform certificates'),
  host_down: knob(
    ['connection'],
    either(isOneOf('primary', 'secondary'), { ...isText, expected: 'a host name' }),
    '域名无法连接',
    'A host is down',
  ),
  read_lag_ms: knob(['call'], isFromTo(1, 86_400_000), '刚写入的数据查不到', 'What was just written is not found'),
  notify_before_response: knob(['call'], isTrue, '通知先于应答到达', 'Notification before the answer'),
}
