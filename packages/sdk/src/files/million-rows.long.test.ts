import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { formatBill, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { expect, it } from 'vitest'

const ROWS = 1_000_000
const READER = fileURLToPath(new URL('../testing/read-big-bill.ts', import.meta.url))
const AMOUNTS: ReadonlySet<string> = new Set(['应结订单金额', '订单金额'])
const NOTHING: ReadonlySet<string> = new Set(['代金券金额', '退款金额', '充值券退款金额', '申请退款金额'])

async function write(path: string, rows: number): Promise<void> {
  const cells = TRADE_BILL_COLUMNS.ALL.map((name) =>
    AMOUNTS.has(name) ? '0.01' : NOTHING.has(name) ? '0.00' : name === '手续费' ? '0.00001' : name,
  )
  const yuan = (rows / 100).toFixed(2)
  const bill = formatBill({
    columns: TRADE_BILL_COLUMNS.ALL,
    rows: [cells],
    summaryColumns: TRADE_SUMMARY_COLUMNS,
    summary: [String(rows), yuan, '0.00', '0.00', (rows / 100_000).toFixed(5), yuan, '0.00'],
  })
  const [header, line, ...end] = bill.split(/(?<=\r\n)/)
  const file = createWriteStream(path)
  file.write(header)
  for (let row = 0; row < rows; row += 1000) if (!file.write(line!.repeat(1000))) await once(file, 'drain')
  file.end(end.join(''))
  await finished(file)
}

it('a bill of a million rows is read in constant memory, to the last fen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wxtill-million-'))
  try {
    const [path, small] = [join(folder, 'bill.csv'), join(folder, 'small.csv')]
    await write(path, ROWS)
    await write(small, 100_000)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@wxtill/source', '--import', 'tsx', READER, path, small],
      { env: { PATH: process.env.PATH } },
    )
    const { peakMb, ...found } = JSON.parse(stdout) as { rows: number; fen: number; fee: number; peakMb: number }
    expect(found).toEqual({ rows: ROWS, fen: 1_000_000, fee: 1_000_000 })
    expect(peakMb).toBeLessThan(100)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 360_000)
