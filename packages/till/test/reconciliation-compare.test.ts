import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '../src/db/database.ts'
import { describeOnEachEngine, TestClock } from '../src/db/testing.ts'
import { feeCharged } from '../src/ledger/postings.ts'
import { post } from '../src/ledger/store.ts'
import { compareDay } from '../src/reconciliation/compare.ts'
import { boundsOf } from '../src/reconciliation/day.ts'
import { loadTradeBill } from '../src/reconciliation/load.ts'
import { bytesOf, type Line, record, tradeFile } from './bill-books.ts'
import { MCHID } from './platform.ts'

const DAY = '2026-06-09'
const { from } = boundsOf(DAY)
const clock = new TestClock(Date.parse('2026-06-10T02:00:00Z'))

const EDITS = [
  'drop',
  'double',
  'amount',
  'state',
  'time',
  'merchant',
  'sub_merchant',
  'currency',
  'fee',
  'foreign',
] as const
type Edit = (typeof EDITS)[number]

interface Found {
  subject: string
  kind: string
  number: string
  amount: number
}

const book = fc.record({
  payments: fc.array(
    fc.record({
      amount: fc.integer({ min: 200, max: 1_000_000 }),
      second: fc.integer({ min: 400, max: 85_900 }),
      sub: fc.constantFrom('', '1900000209'),
      refund: fc.boolean(),
      edit: fc.option(fc.constantFrom(...EDITS), { freq: 3 }),
      refundEdit: fc.option(fc.constantFrom('drop', 'double', 'amount', 'state', 'currency', 'merchant'), { freq: 3 }),
    }),
    { maxLength: 12 },
  ),
})

/** The bill after the edits, and the differences they are. */
function edited(line: Line, edit: string | null): { lines: Line[]; found: Found[] } {
  const { subject, amount } = line
  const number = subject === 'payment' ? line.transaction : line.refundId
  const sign = subject === 'payment' ? 1 : -1
  const told = (kind: string, money: number): Found[] => [{ subject, kind, number, amount: money }]
  switch (edit as Edit | null) {
    case null:
      return { lines: [line], found: [] }
    case 'drop':
      return { lines: [], found: told('missing_there', -sign * amount) }
    case 'double':
      return { lines: [line, line], found: told('doubled', sign * amount) }
    case 'amount':
      return { lines: [{ ...line, amount: amount + 1 }], found: told('amount', sign) }
    case 'state':
      return {
        lines: [{ ...line, state: subject === 'payment' ? 'REVOKED' : 'CLOSED' }],
        found: told('state', sign * amount),
      }
    case 'time':
      return { lines: [{ ...line, at: new Date(line.at.getTime() + 400_000) }], found: told('time', 0) }
    case 'merchant':
      return { lines: [{ ...line, merchant: '1900000999' }], found: told('merchant', sign * amount) }
    case 'sub_merchant':
      return { lines: [{ ...line, subMerchant: '1900000888' }], found: told('merchant', sign * amount) }
    case 'currency':
      return { lines: [{ ...line, currency: 'USD' }], found: told('currency', sign * amount) }
    case 'fee':
      return { lines: [{ ...line, fee: line.fee + 1 }], found: told('fee', 1) }
    case 'foreign': {
      const strange = { ...line, transaction: `X${line.transaction}`, outTradeNo: `X${line.outTradeNo}` }
      const money = { subject, kind: 'missing_here', number: strange.transaction, amount }
      return { lines: [line, strange], found: [money] }
    }
  }
}

const byName = (a: Found, b: Found): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

async function differences({ kysely }: Database): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select subject, kind, number, amount from reconciliation_difference where state = 'open'`.execute(kysely)
  return rows.toSorted(byName)
}

async function reconcile(database: Database, fileId: string, lines: readonly Line[]): Promise<void> {
  const into = { mchid: MCHID, day: DAY, fileId }
  const { totals, faults } = await loadTradeBill(bytesOf(tradeFile(lines)), into, database)
  await database.transaction((trx) =>
    compareDay(trx, { mchid: MCHID, day: DAY, trade: fileId, totals, tradeFaults: faults }, { clock }),
  )
}

describeOnEachEngine('a trade bill beside the books', (engine) => {
  it('differs exactly where it was edited, and nowhere once it is whole again', { timeout: 120_000 }, async () => {
    const database = await engine.open()
    const empty = async () => {
      await sql`
        truncate payment, refund, reconciliation, reconciliation_difference, bill_row, ledger_posting, ledger_entry cascade`.execute(
        database.kysely,
      )
      await sql`
        insert into reconciliation (mchid, day, id, state, step, bill_type, account_type, created_at, requested_at)
        values (${MCHID}, ${DAY}, 'rec_1', 'pending', 'waiting', 'ALL', 'BASIC', now(), now())`.execute(database.kysely)
    }
    await fc.assert(
      fc.asyncProperty(book, async ({ payments }) => {
        await empty()
        const truth = payments.map(({ amount, second, sub, refund, ...edits }, index) => {
          const numbers = {
            transaction: `4200${index}`,
            outTradeNo: `ORDER${index}`,
            merchant: MCHID,
            subMerchant: sub,
          }
          const at = new Date(from.getTime() + second * 1000)
          const payment: Line = {
            ...numbers,
            subject: 'payment',
            refundId: '0',
            outRefundNo: '0',
            amount,
            fee: 2,
            at,
            state: 'SUCCESS',
            currency: 'CNY',
          }
          const back: Line = {
            ...payment,
            subject: 'refund',
            refundId: `5030${index}`,
            outRefundNo: `R${index}`,
            fee: 0,
          }
          return { payment, refund: refund ? { ...back, amount: 100 } : undefined, ...edits }
        })
        await record(
          database,
          truth.flatMap(({ payment, refund }) => (refund === undefined ? [payment] : [payment, refund])),
        )
        await database.transaction((trx) =>
          post(
            trx,
            truth.map(({ payment }) =>
              feeCharged({ mchid: MCHID, source: `pay_${payment.transaction}`, fen: 2, at: payment.at }),
            ),
          ),
        )
        const outcome = truth.flatMap(({ payment, refund, edit, refundEdit }) => [
          edited(payment, edit),
          ...(refund === undefined ? [] : [edited(refund, refundEdit)]),
        ])
        await reconcile(
          database,
          'file_1',
          outcome.flatMap(({ lines }) => lines),
        )
        expect(await differences(database)).toEqual(outcome.flatMap(({ found }) => found).toSorted(byName))
        const whole = truth.flatMap(({ payment, refund }) => (refund === undefined ? [payment] : [payment, refund]))
        await reconcile(database, 'file_2', whole)
        expect(await differences(database)).toEqual([])
      }),
      { numRuns: engine.name === 'embedded' ? 25 : 40 },
    )
  })
})
