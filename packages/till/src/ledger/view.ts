import { z } from '@hono/zod-openapi'
import { ACCOUNTS } from './accounts.ts'
import { type EntryRow, entryId } from './entries.ts'
import { POSTING_KINDS } from './postings.ts'
import type { Turnover } from './store.ts'

const account = z.enum(ACCOUNTS)
const fen = (description: string) => z.int().openapi({ description })

const turnover = {
  account,
  debit: fen('fen'),
  credit: fen('fen'),
  balance: fen('debit − credit, in fen: of `sales` it is below zero; all accounts together are zero'),
}

export const balancesSchema = z
  .object({
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    balanced: z.boolean().openapi({ description: 'the accounts sum to zero, as they must' }),
    data: z.array(z.object(turnover)).openapi({ description: 'every account' }),
  })
  .openapi('LedgerBalances')

export const daysSchema = z
  .object({
    data: z
      .array(z.object({ day: z.string().openapi({ example: '2026-06-09' }), ...turnover }))
      .openapi({ description: 'days and accounts without a movement are left out' }),
  })
  .openapi('LedgerDays')

export const entrySchema = z
  .object({
    id: z.string().openapi({ example: 'paid:pay_01jz7v5v4k9m2c3t8w0q6r1x5a:sales' }),
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    account,
    fen: fen('above zero a debit, below zero a credit'),
    kind: z.enum(POSTING_KINDS).openapi({ description: 'what moved the money' }),
    source: z.string().openapi({ description: 'its id: of a payment, a refund, a share, a transfer' }),
    payment_id: z.string().optional(),
    at: z.string().openapi({ format: 'date-time', description: 'when the money moved, RFC 3339, UTC' }),
  })
  .openapi('LedgerEntry')

/** An account as the API shows it. */
export const turnoverView = ({ account, debit, credit }: Turnover) => ({
  account,
  debit,
  credit,
  balance: debit - credit,
})

/** Every account, also those nothing was posted to. */
export function balancesView(mchid: string, subMchid: string | undefined, rows: readonly Turnover[]) {
  const data = ACCOUNTS.map((account) =>
    turnoverView(rows.find((row) => row.account === account) ?? { account, debit: 0, credit: 0 }),
  )
  return {
    mchid,
    ...(subMchid !== undefined && { sub_mchid: subMchid }),
    balanced: data.reduce((sum, { balance }) => sum + balance, 0) === 0,
    data,
  }
}

/** An entry as the API shows it. */
export const entryView = (row: EntryRow): z.infer<typeof entrySchema> => ({
  id: entryId(row),
  mchid: row.mchid,
  ...(row.sub_mchid !== '' && { sub_mchid: row.sub_mchid }),
  account: row.account,
  fen: row.fen,
  kind: row.kind,
  source: row.source,
  ...(row.payment_id !== null && { payment_id: row.payment_id }),
  at: row.at.toISOString(),
})
