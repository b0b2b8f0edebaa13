import { type Kysely, type RawBuilder, sql } from 'kysely'
import { systemClock } from '../db/clock.ts'
import { type DatabaseOptions, openDatabase } from '../db/database.ts'
import type { Schema } from '../db/schema.ts'
import type { PostingKind } from './postings.ts'

/** What is wrong with the ledger: a posting that is not whole, or one that is not what its payment or refund says. */
export interface LedgerFinding {
  mchid: string
  kind: PostingKind
  source: string
  what: 'unbalanced' | 'missing' | 'unfounded' | 'different'
  /** Fen that the ledger has and, where it is known, should have. */
  posted: number
  expected: number
}

/** What a merchant sold and gave back, by the ledger and by its payments and refunds. */
export interface LedgerTotals {
  mchid: string
  sales: number
  paid: number
  refunds: number
  refunded: number
  /** Σ debits − Σ credits. */
  sum: number
}

export interface LedgerReport {
  /** True when there is no finding, everything sums to zero, and the totals agree. */
  balanced: boolean
  merchants: LedgerTotals[]
  /** The first of each kind. */
  findings: LedgerFinding[]
}

type Db = Kysely<Schema>

/** More of one kind tell nothing new. */
const MOST = 100

/** Postings whose entries do not sum to zero, or that are not there at all; entries without their posting. */
export async function unbalanced(db: Db): Promise<LedgerFinding[]> {
  const { rows } = await sql<LedgerFinding>`
    select mchid, source, kind, 'unbalanced' as what, coalesce(e.fen, 0)::bigint as posted, 0::bigint as expected
    from ledger_posting p
    full join (select mchid, source, kind, sum(fen) as fen from ledger_entry group by mchid, source, kind) e
      using (mchid, source, kind)
    where p.at is null or e.fen is distinct from 0
    limit ${MOST}::int`.execute(db)
  return rows
}

/** Where the ledger is not what happened: each movement that succeeded is posted once, with its amount. */
export async function unfaithful(db: Db): Promise<LedgerFinding[]> {
  const payments = await compare(db, {
    kind: 'paid',
    happened: sql`select mchid, id, total as fen from payment where state = 'paid'`,
    posted: sql`select mchid, source, -fen as fen from ledger_entry where account = 'sales' and kind = 'paid'`,
  })
  const refunds = await compare(db, {
    kind: 'refunded',
    happened: sql`select mchid, id, refund as fen from refund where state = 'succeeded'`,
    posted: sql`select mchid, source, fen from ledger_entry where account = 'refunds' and kind = 'refunded'`,
  })
  const transfers = await compare(db, {
    kind: 'transferred',
    happened: sql`select mchid, id, amount as fen from transfer where state = 'succeeded'`,
    posted: sql`select mchid, source, fen from ledger_entry where account = 'transfers' and kind = 'transferred'`,
  })
  const packets = await compare(db, {
    kind: 'red_packet_sent',
    happened: sql`select mchid, id, total_amount as fen from red_packet where sent_at is not null`,
    posted: sql`select mchid, source, fen from ledger_entry where account = 'transfers' and kind = 'red_packet_sent'`,
  })
  const packetsBack = await compare(db, {
    kind: 'red_packet_returned',
    happened: sql`select mchid, id, refund_amount as fen from red_packet where refund_amount > 0`,
    posted: sql`select mchid, source, -fen as fen from ledger_entry where account = 'transfers' and kind = 'red_packet_returned'`,
  })
  const shares = await compare(db, {
    kind: 'shared',
    happened: sql`
      select mchid, id || '.' || (place - 1) as id, (receiver ->> 'amount')::bigint as fen
      from profit_sharing_order, jsonb_array_elements(receivers) with ordinality as r (receiver, place)
      where receiver ->> 'result' = 'SUCCESS'`,
    posted: sql`select mchid, source, fen from ledger_entry where account = 'shares' and kind = 'shared'`,
  })
  const returns = await compare(db, {
    kind: 'share_returned',
    happened: sql`select mchid, id, amount as fen from profit_sharing_return where state = 'succeeded'`,
    posted: sql`select mchid, source, -fen as fen from ledger_entry where account = 'shares' and kind = 'share_returned'`,
  })
  const adjustments = await compare(db, {
    kind: 'adjusted',
    happened: sql`
      select mchid, id, booked as fen from reconciliation_difference where booked <> 0
      union all
      select mchid, id, booked from sub_reconciliation_difference where booked <> 0`,
    posted: sql`
      select mchid, split_part(source, '.', 1) as source, sum(fen)::bigint as fen from ledger_entry
      where account = 'receivable' and kind = 'adjusted' group by 1, 2 having sum(fen) <> 0`,
  })
  return [...payments, ...refunds, ...transfers, ...packets, ...packetsBack, ...shares, ...returns, ...adjustments]
}

interface Comparison {
  kind: PostingKind
  happened: RawBuilder<unknown>
  posted: RawBuilder<unknown>
}

// One statement, so that it sees both sides at one moment, while the till works.
async function compare(db: Db, { kind, happened, posted }: Comparison): Promise<LedgerFinding[]> {
  const { rows } = await sql<LedgerFinding>`
    select coalesce(h.mchid, l.mchid) as mchid, coalesce(h.id, l.source) as source, ${kind}::text as kind,
      case when l.source is null then 'missing' when h.id is null then 'unfounded' else 'different' end as what,
      coalesce(l.fen, 0)::bigint as posted, coalesce(h.fen, 0)::bigint as expected
    from (${happened}) h full join (${posted}) l on l.mchid = h.mchid and l.source = h.id
    where h.fen is distinct from l.fen
    limit ${MOST}::int`.execute(db)
  return rows
}

async function totals(db: Db): Promise<LedgerTotals[]> {
  const { rows } = await sql<LedgerTotals>`
    select mchid, sum(sales)::bigint as sales, sum(paid)::bigint as paid, sum(refunds)::bigint as refunds,
      sum(refunded)::bigint as refunded, sum(fen)::bigint as sum
    from (
      select mchid, case account when 'sales' then -fen else 0 end as sales, 0 as paid,
        case account when 'refunds' then fen else 0 end as refunds, 0 as refunded, fen from ledger_entry
      union all
      select mchid, 0, total, 0, 0, 0 from payment where state = 'paid'
      union all
      select mchid, 0, 0, 0, refund, 0 from refund where state = 'succeeded') as every
    group by mchid order by mchid`.execute(db)
  return rows
}

const agrees = ({ sales, paid, refunds, refunded, sum }: LedgerTotals): boolean =>
  sum === 0 && sales === paid && refunds === refunded

/** Proves a ledger, by SQL alone. */
export async function checkLedger(db: Db): Promise<LedgerReport> {
  const merchants = await totals(db)
  const findings = [...(await unbalanced(db)), ...(await unfaithful(db))]
  return { balanced: findings.length === 0 && merchants.every(agrees), merchants, findings }
}

/** Opens a till's database and proves its ledger; see {@link checkLedger}. */
export async function checkLedgerIn(options: Omit<DatabaseOptions, 'clock'>): Promise<LedgerReport> {
  const database = await openDatabase({ ...options, clock: systemClock })
  try {
    return await checkLedger(database.kysely)
  } finally {
    await database.close()
  }
}
