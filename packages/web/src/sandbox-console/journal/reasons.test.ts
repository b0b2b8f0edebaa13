import { describe, expect, test } from 'vitest'
import { expectedIn, reasonText } from './reasons.ts'

const message = 'GET\n/v3/certificates\n1700000000\nabc\n\n'
const reason = `the path was signed without the query. The platform expected a signature over ${JSON.stringify(message)}.`

describe('reasonText', () => {
  test.each([
    [reason, 'the path was signed without the query.', '签名时路径没有带查询串。'],
    [
      'signed with the key of merchant 1900000077; the lines end in CR LF',
      'signed with the key of merchant 1900000077; the lines end in CR LF',
      '签名用了商户 1900000077 的私钥；签名串的换行用了 CR LF。',
    ],
    [
      'the body was written anew after signing (indented by 2, in alphabetical order, slashes and non-ASCII characters escaped when signed)',
      'the body was written anew after signing (indented by 2, in alphabetical order, slashes and non-ASCII characters escaped when signed)',
      '签名之后请求体被重新序列化（签名时：缩进 2 格，按字母排序，斜杠和非 ASCII 字符转义）。',
    ],
    [
      "The timestamp 1 is 400 s away from the sandbox's clock, 401. Probably the timestamp is in milliseconds, not in seconds.",
      "The timestamp 1 is 400 s away from the sandbox's clock, 401. Probably the timestamp is in milliseconds, not in seconds.",
      '时间戳 1 与沙箱时钟 401 相差 400 秒，很可能是：时间戳用了毫秒，应当是秒。',
    ],
    [
      'the fields were not sorted by name. The platform expected MD5 over "a=1" and "&key=" with the merchant\'s key.',
      'the fields were not sorted by name. The platform expected MD5 over "a=1" and "&key=" with the merchant\'s key.',
      '字段没有按名称排序。平台按 MD5 验证 "a=1" 加 "&key=" 和商户密钥。',
    ],
    ['something new.', 'something new.', 'something new.'],
    [
      'start_time and end_time must be times such as 2026-06-09T18:13:20+08:00.',
      'start_time and end_time must be times such as 2026-06-09T18:13:20+08:00.',
      'start_time and end_time 的格式应为 2026-06-09T18:13:20+08:00。',
    ],
    [
      'The entrance has another plate_color.',
      'The entrance has another plate_color.',
      '与停车入场的 plate_color 不一致。',
    ],
    [
      "The timestamp 1 is 400 s away from the sandbox's clock, 401.",
      "The timestamp 1 is 400 s away from the sandbox's clock, 401.",
      '时间戳 1 与沙箱时钟 401 相差 400 秒。',
    ],
    [
      'Only 200 and 204 count as taken in, the merchant answered 500.',
      'Only 200 and 204 count as taken in, the merchant answered 500.',
      '只有 200 和 204 算接收成功，商户应答了 500。',
    ],
    ['订单不存在', '订单不存在', '订单不存在'],
  ])('reads %j in both languages', (said, english, chinese) => {
    expect(reasonText(said, 'en')).toBe(english)
    expect(reasonText(said, 'zh-CN')).toBe(chinese)
  })

  // One of each kind, as the sandbox says them.
  test.each([
    'The user has not given this service permission, or has ended it: pre-authorise, and let the user agree.',
    'Merchant 1900000001 has no PayScore service 500009: GET /_sandbox/payscore/services lists them.',
    'post_payments less post_discounts are 400 fen, total_amount is 300.',
    'The token is unknown or over: ask for the bill again and download at once.',
    '/v3/certificates takes GET, not POST.',
    'Content-Type must be application/json, but was absent.',
    'The name must end in one of jpg, png.',
    'A fault rule answered although the operation was done.',
    'Not from WeChat Pay: forged by a fault rule. A merchant must not take it in.',
    'Only XML with return_code SUCCESS counts as taken in, the merchant\'s return_code is "FAIL".',
    'not sent: the merchant never set an APIv3 key',
    "/secapi/pay/refund needs the merchant's certificate (apiclient_cert.pem and its key) on the connection; none was shown.",
    'The appid wx0000000000000100 belongs to merchant 1900000002; 1900000001 has wx0000000000000200.',
    '"soon" is no RFC 3339 time.',
    'connect ECONNREFUSED 127.0.0.1:3999',
  ])('says %j in Chinese', (said) => {
    // Names of fields and paths stay as they are.
    expect(reasonText(said, 'zh-CN')).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(reasonText(said, 'zh-CN')).not.toMatch(/\b(?:the|is|was|be|not)\b/i)
  })
})

describe('expectedIn', () => {
  test('takes the message out of the reason', () => {
    expect(expectedIn(reason)).toBe(message)
  })

  test.each(['订单不存在', 'The platform expected a signature over "cut \\".'])('finds none in %j', (said) => {
    expect(expectedIn(said)).toBeUndefined()
  })
})
