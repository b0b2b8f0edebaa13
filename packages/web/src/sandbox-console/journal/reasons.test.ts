import { describe, expect, test } from 'vitest'
import { expectedIn, reasonText } from './reasons.ts'

const message = 'GET\n/v3/certificates\n1700000000\nabc\n\n'
const reason = `the path was signed without the query. The platform expected a signature over ${JSON.stringify(message)}.`

describe('reasonText', () => {
  test.each([
    [reason, 'the path was signed without the query.', '签名时路径没有带查询串。'],
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
    [
      'signed with the key of merchant 1900000002; the timestamp was signed in milliseconds',
      'signed with the key of merchant 1900000002; the timestamp was signed in milliseconds',
      '签名用了商户 1900000002 的私钥；签名的时间戳是毫秒',
    ],
  ])('reads %j in both languages', (said, english, chinese) => {
    expect(reasonText(said, 'en')).toBe(english)
    expect(reasonText(said, 'zh-CN')).toBe(chinese)
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
