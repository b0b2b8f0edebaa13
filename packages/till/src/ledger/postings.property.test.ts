import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Account, ACCOUNTS } from './accounts.ts'
import {
  feeCharged,
  feeReturned,
  type Movement,
  paid,
  type PaidPayment,
  type Posting,
  refunded,
  shared,
  shareReturned,
  redPacketReturned,
  redPacketSent,
  transferred,
} from './postings.ts'

const at = new Date('2026-06-09T10:13:20Z')
const MOST = 10_000_000_000

/** A payment, of which the merchant forgoes a part or nothing. */
const payment: fc.Arbitrary<PaidPayment> = fc.integer({ min: 1, max: MOST }).chain((total) =>
  fc.record({
    mchid: fc.constant('1900000109'),
    sub_mchid: fc.constantFrom('', '1900000209'),
    id: fc.constant('pay_1'),
    total: fc.constant(total),
    settlement_total: fc.option(fc.integer({ min: 0, max: total })),
    paid_at: fc.constant(at),
  }),
)

/** Parts that make up the whole amount, all above zero. */
const parts = (whole: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, whole - 1) }), { maxLength: 49 }).map((cuts) => {
    const places = [0, ...cuts.filter((cut) => cut < whole).toSorted((a, b) => a - b), whole]
    return places.slice(1).map((place, index) => place - (places[index] ?? 0))
  })

const refundsOf = (payment: PaidPayment, sizes: readonly number[]): Posting[] => {
  let before = 0
  return sizes.map((refund, index) => {
    const row = { id: `ref_${index}`, refund, settlement_refund: null, succeeded_at: at }
    const posting = refunded(row, payment, before)
    before += refund
    return posting
  })
}

const sumOf = ({ entries }: Posting): number => entries.reduce((sum, { fen }) => sum + fen, 0)

const balanceOf = (postings: readonly Posting[], account: Account): number =>
  postings
    .flatMap(({ entries }) => entries)
    .reduce((sum, entry) => sum + (entry.account === account ? entry.fen : 0), 0)

const movement: fc.Arbitrary<Movement> = fc.record({
  mchid: fc.constant('1900000109'),
  source: fc.uuid(),
  fen: fc.integer({ min: 1, max: MOST }),
  at: fc.constant(at),
})

describe('postings', () => {
  it('of a payment and of any refunds of it sum to zero, and a payment wholly refunded leaves nothing anywhere', () => {
    const story = payment.chain((one) => fc.tuple(fc.constant(one), parts(one.total)))
    fc.assert(
      fc.property(story, ([one, sizes]) => {
        const postings = [paid(one), ...refundsOf(one, sizes)]
        for (const posting of postings) {
          expect(sumOf(posting)).toBe(0)
          expect(posting.entries.every(({ fen }) => Number.isSafeInteger(fen) && fen !== 0)).toBe(true)
        }
        expect(balanceOf(postings, 'sales')).toBe(-one.total)
        expect(balanceOf(postings, 'refunds')).toBe(one.total)
        expect(balanceOf(postings, 'receivable')).toBe(0)
        expect(balanceOf(postings, 'coupons')).toBe(0)
      }),
    )
  })

  it('of a refund never take more than its amount, nor more than was settled', () => {
    const story = payment.chain((one) => fc.tuple(fc.constant(one), parts(one.total)))
    fc.assert(
      fc.property(story, ([one, sizes]) => {
        for (const [index, posting] of refundsOf(one, sizes).entries()) {
          const taken = -balanceOf([posting], 'receivable')
          expect(taken).toBeGreaterThanOrEqual(0)
          expect(taken).toBeLessThanOrEqual(sizes[index] ?? 0)
        }
      }),
    )
  })

  it.each([
    ['feeCharged', feeCharged, 'fees', 1],
    ['feeReturned', feeReturned, 'fees', -1],
    ['shared', shared, 'shares', 1],
    ['shareReturned', shareReturned, 'shares', -1],
    ['transferred', transferred, 'transfers', 1],
    ['redPacketSent', redPacketSent, 'transfers', 1],
    ['redPacketReturned', redPacketReturned, 'transfers', -1],
  ] as const)('%s moves one sum between two accounts', (_name, posting, account, sign) => {
    fc.assert(
      fc.property(movement, (one) => {
        const postings = [posting(one)]
        expect(postings.map(sumOf)).toEqual([0])
        expect(balanceOf(postings, account)).toBe(sign * one.fen)
        expect(balanceOf(postings, 'receivable')).toBe(-sign * one.fen)
      }),
    )
  })

  it.each<[string, PaidPayment, Partial<Record<Account, number>>]>([
    ['settled wholly', pay(1000, null), { receivable: 1000, sales: -1000 }],
    ["with the merchant's own coupon of 300", pay(1000, 700), { receivable: 700, coupons: 300, sales: -1000 }],
    ['that the coupon pays wholly', pay(1000, 0), { coupons: 1000, sales: -1000 }],
  ])('of a payment %s', (_name, one, sums) => {
    const posting = paid(one)
    expect(posting).toMatchObject({ kind: 'paid', source: 'pay_1', payment_id: 'pay_1', at })
    expect(Object.fromEntries(ACCOUNTS.map((account) => [account, balanceOf([posting], account)]))).toEqual({
      ...NOTHING,
      ...sums,
    })
  })

  it.each<[string, number | null, Partial<Record<Account, number>>]>([
    ['takes what WeChat Pay says', 69, { refunds: 100, receivable: -69, coupons: -31 }],
    ['takes its part when it says nothing', null, { refunds: 100, receivable: -70, coupons: -30 }],
  ])('of a refund: %s', (_name, settlement_refund, sums) => {
    const row = { id: 'ref_1', refund: 100, settlement_refund, succeeded_at: at }
    const posting = refunded(row, pay(1000, 700), 0)
    expect(posting).toMatchObject({ kind: 'refunded', source: 'ref_1', payment_id: 'pay_1' })
    expect(Object.fromEntries(ACCOUNTS.map((account) => [account, balanceOf([posting], account)]))).toEqual({
      ...NOTHING,
      ...sums,
    })
  })

  it.each([0, -1, 0.5, Number.NaN, 2 ** 53])('of %s fen are refused', (fen) => {
    expect(() => feeCharged({ mchid: '1900000109', source: 'x', fen, at })).toThrow(RangeError)
  })

  it('of money without a time are refused', () => {
    expect(() => paid({ ...pay(100, null), paid_at: null })).toThrow(RangeError)
  })
})

const NOTHING = Object.fromEntries(ACCOUNTS.map((account) => [account, 0]))

function pay(total: number, settlement_total: number | null): PaidPayment {
  return { mchid: '1900000109', sub_mchid: '', id: 'pay_1', total, settlement_total, paid_at: at }
}
