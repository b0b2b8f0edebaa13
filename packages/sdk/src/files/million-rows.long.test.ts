import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { formatBill, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { expect, it } from 'vitest'
import { readTradeBill } from './read-bill.ts'

const ROWS = 1_000_000
const MB = 1024 ** 2
const AMOUNTS: ReadonlySet<string> = new Set(['应结订单金额', '订单金额'])
const NOTHING: ReadonlySet<string> = new Set(['代金券金额', '退款金额', '充值券退款金额', '申请退款金额'])

async function write(path: string): Promise<void> {
  const cells = TRADE_BILL_COLUMNS.ALL.map((name) =>
    AMOUNTS.has(name) ? '0.01' : NOTHING.has(name) ? '0.00' : name === '手续费' ? '0.00001' : name,
  )
  const bill = formatBill({
    columns: TRADE_BILL_COLUMNS.ALL,
    rows: [cells],
    summaryColumns: TRADE_SUMMARY_COLUMNS,
    summary: [String(ROWS), '10000.00', '0.00', '0.00', '10.00000', '10000.00', '0.00'],
  })
  const [header, line, ...end] = bill.split(/(?<=\r\n)/)
  const file = createWriteStream(path)
  file.write(header)
  for (let row = 0; row < ROWS; row += 1000) if (!file.write(line!.repeat(1000))) await once(file, 'drain')
  file.end(end.join(''))
  await finished(file)
}

it('a bill of a million rows is read in constant memory, to the last fen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wxtill-million-'))
  try {
    const path = join(folder, 'bill.csv')
    await write(path)
    const before = process.memoryUsage.rss()
    let peak = before
    let [rows, fen] = [0, 0]
    const bill = readTradeBill(createReadStream(path))
    for await (const row of bill) {
      fen += row.total ?? 0
      if (++rows % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss())
    }
    expect([rows, fen, bill.summary?.fee_millifen]).toEqual([ROWS, 1_000_000, 1_000_000])
    expect((peak - before) / MB).toBeLessThan(100)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 120_000)
