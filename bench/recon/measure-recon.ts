/**
 * Runs in a process of its own. Arguments: `fill`, `bare` or `till`; the address of a server or the folder of an embedded database; the bill; its rows. Sends
 * `{ seconds, differences, peakMb }`. The bill lacks nothing; of the payments every thousandth has another amount.
 */
import { createReadStream } from 'node:fs'
import { openDatabase } from '@wxtill/till/database'
import { compareDay, loadTradeBill } from '@wxtill/till/reconciliation'
import { sql } from 'kysely'

const MB = 1024 ** 2
const MCHID = '1900000001'
const DAY = '2026-06-09'
const [who, where, path, count] = process.argv.slice(2) as [string, string, string, string]
const clock = { now: () => Date.now(), setTimeout: () => () => undefined }
const place = where.startsWith('postgresql:') ? { databaseUrl: where } : { dataDir: where }
const database = await openDatabase({ clock, ...place })

/** The payments of `writeBill`. */
async function fill(): Promise<number> {
  await database.transaction(async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx)
    await sql`
      insert into payment (mchid, id, appid, channel, out_trade_no, state, total, currency, description, request, notify_url,
        created_at, expires_at, paid_at, transaction_id)
      select ${MCHID}, 'pay_' || i, 'wxd678efh567hg6787', 'jsapi', 'ORDER20260609' || lpad(i::text, 8, '0'), 'paid',
        1 + (i * 7919) % 100000 + case when i % 1000 = 0 then 1 else 0 end, 'CNY', 'tea', '{}', '', ${at}, ${at}, ${at},
        '42000000002026060900' || lpad(i::text, 8, '0')
      from generate_series(0, ${Number(count) - 1}::bigint) i`.execute(trx)
    await sql`
      create table bare_row (merchant text, sub_mchid text, transaction_id text, out_trade_no text, state text, currency text,
        paid_at timestamptz, amount bigint, fee numeric)`.execute(trx)
  })
  await sql`vacuum analyze payment`.execute(database.kysely)
  return 0
}
const at = new Date('2026-06-09T10:13:20Z')

/** What somebody writes in an afternoon: split, COPY the columns that are compared, one full join. */
async function bare(): Promise<number> {
  await sql`truncate bare_row`.execute(database.kysely)
  await database.copy('bare_row', itsColumns())
  return database.transaction(async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx)
    const { rows } = await sql<{ count: number }>`
      select count(*)::bigint as count from bare_row b
      full join (select * from payment where mchid = ${MCHID} and paid_at >= '2026-06-09 00:00+08' and paid_at < '2026-06-10 00:00+08') p
        on p.transaction_id = b.transaction_id
      where b.transaction_id is null or p.id is null or p.total <> b.amount or p.state <> 'paid' or b.state <> 'SUCCESS'
        or p.currency <> b.currency or b.merchant <> ${MCHID} or p.sub_mchid <> b.sub_mchid or p.paid_at <> b.paid_at`.execute(
      trx,
    )
    return rows[0]?.count ?? 0
  })
}

async function* itsColumns(): AsyncGenerator<Buffer> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\r\n')
    rest = lines.pop() ?? ''
    let text = ''
    for (const line of lines) {
      const cells = line.slice(1).split(',`')
      if (line.startsWith('`') && cells.length === 27) {
        const fen = Math.round(Number(cells[24]) * 100)
        const texts = [cells[2], cells[3] === '0' ? '' : cells[3], cells[5], cells[6], cells[9], cells[11]]
        text += `${texts.join('\t')}\t${cells[0]}+08\t${fen}\t${cells[22]}\n`
      }
    }
    if (text !== '') yield Buffer.from(text)
  }
}

/** The till: every column that is compared, both ways, doubles, totals; differences are written down. */
async function till(): Promise<number> {
  const fileId = `bill_${process.pid}`
  const { kysely } = database
  await sql`delete from reconciliation_difference`.execute(kysely)
  await sql`
    insert into reconciliation (mchid, day, id, state, step, bill_type, account_type, totals, created_at, requested_at)
    values (${MCHID}, ${DAY}, 'rec_1', 'pending', 'waiting', 'ALL', 'BASIC', '{}', now(), now())
    on conflict do nothing`.execute(kysely)
  const { totals, faults } = await loadTradeBill(createReadStream(path), { mchid: MCHID, day: DAY, fileId }, database)
  const compared = { mchid: MCHID, day: DAY, trade: fileId, totals, tradeFaults: faults }
  await database.transaction((trx) => compareDay(trx, compared, { clock }))
  const { rows } = await sql<{ count: number }>`
    select count(*)::bigint as count from reconciliation_difference`.execute(kysely)
  return rows[0]?.count ?? 0
}

const before = process.memoryUsage.rss()
let peak = before
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10)
const start = performance.now()
const differences = await { fill, bare, till }[who as 'fill']()
const seconds = (performance.now() - start) / 1000
clearInterval(watch)
if (who === 'till') await sql`truncate bill_row`.execute(database.kysely)
await database.close()
process.send?.({ seconds, differences, peakMb: (peak - before) / MB }, () => process.exit(0))
