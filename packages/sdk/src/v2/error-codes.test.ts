import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { V2_ROUTES } from '../generated/v2/facts.gen.ts'
import { canonicalV2Code, codeOfSentence, v2CodeFacts } from './error-codes.ts'
import { isRepeatable } from './repeatable.ts'

const { codes, downloadBillMessages } = JSON.parse(
  readFileSync(new URL('../../../catalogue/v2-errors.json', import.meta.url), 'utf8'),
) as {
  codes: { code: string; retriable: boolean | 'query first' }[]
  downloadBillMessages: { return_msg: string; retriable: boolean }[]
}

const PAYOUT = 'POST /mmpaymkttransfers/sendredpack'
const unknownHint = v2CodeFacts('A_CODE_OF_TOMORROW', PAYOUT).hint

describe('the codes of APIv2', () => {
  it.each(codes)(
    '$code has a hint of its own, and is never called failed when it must be queried first',
    ({ code, retriable }) => {
      const facts = v2CodeFacts(canonicalV2Code(code), PAYOUT)
      expect(facts.hint).not.toBe(unknownHint)
      if (retriable === 'query first' && code !== 'OUT_TRADE_NO_USED') expect(facts.outcome).toBe('unknown')
      if (retriable === false) expect(facts.retry).toBe(false)
    },
  )

  it.each(downloadBillMessages)('"$return_msg" stands for a code', ({ return_msg, retriable }) => {
    expect(v2CodeFacts(codeOfSentence(return_msg)!, 'POST /pay/downloadbill').retry).toBe(retriable)
  })

  it.each([
    ['ORDERPAID', 'ORDER_PAID'],
    ['NOTENOUGH', 'NOT_ENOUGH'],
    ['SYSTEMERROR', 'SYSTEM_ERROR'],
    ['AUTH_CODE_EXPIRE', 'AUTHCODEEXPIRE'],
    ['REFUND_NOT_EXIST', 'REFUNDNOTEXIST'],
    ['FREQ_OVER_LIMIT', 'FREQUENCY_LIMITED'],
    ['NETWORKERROR', 'NETWORK_ERROR'],
    ['NO_BILL_EXIST', 'NO_STATEMENT_EXIST'],
    ['BILL_CREATING', 'STATEMENT_CREATING'],
    ['__proto__', '__PROTO__'],
  ])('%s is written %s', (given, written) => {
    expect(canonicalV2Code(given)).toBe(written)
  })

  it('takes a refusal it does not know at its word only where no money moves', () => {
    expect(v2CodeFacts('NEW', 'POST /pay/orderquery').outcome).toBe('failed')
    expect(v2CodeFacts('NEW', 'POST /pay/unifiedorder').outcome).toBe('failed')
    expect(v2CodeFacts('NEW', 'POST /secapi/pay/refund').outcome).toBe('unknown')
    expect(v2CodeFacts('FREQUENCY_LIMITED', 'POST /secapi/pay/refund')).toMatchObject({
      outcome: 'unknown',
      retry: false,
    })
    expect(v2CodeFacts('FREQUENCY_LIMITED', 'POST /pay/unifiedorder')).toMatchObject({ outcome: 'failed', retry: true })
  })
})

describe('repeating', () => {
  it('is for reads, and for writes that one number makes one operation', () => {
    const writes = [...V2_ROUTES.keys()].filter((route) => isRepeatable(route) && !/query|\/get|\/download/.test(route))
    expect(writes).toEqual([
      'POST /pay/closeorder',
      'POST /pay/unifiedorder',
      'POST /secapi/pay/reverse',
      'POST /tools/authcodetoopenid',
      'POST /secapi/pay/refund',
      'POST /secapi/pay/refundv2',
      'POST /tools/shorturl',
    ])
  })

  it.each([
    'POST /pay/micropay',
    'POST /mmpaymkttransfers/sendredpack',
    'POST /mmpaymkttransfers/promotion/transfers',
    'POST /mmpaysptrans/pay_bank',
    'POST /pay/pappayapply',
  ])('is not for %s', (route) => {
    expect(V2_ROUTES.has(route)).toBe(true)
    expect(isRepeatable(route)).toBe(false)
  })
})
