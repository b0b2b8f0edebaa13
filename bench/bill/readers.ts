import { readTradeBill } from '@wxtill/sdk'
import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { Formatter } from 'wechatpay-axios-plugin'

const PIECE_BYTES = 64 * 1024
const LF = 0x0a

/** Reads a bill to its end and tells what its orders add up to in fen, so that no work can be left out. */
export type ReadBill = (path: string) => Promise<number>

const TOTAL = 24

/** Rows with three texts and all amounts, the summary checked. */
async function typed(path: string): Promise<number> {
  let fen = 0
  for await (const row of readTradeBill(createReadStream(path, { highWaterMark: PIECE_BYTES }))) {
    if (row.trade_state !== 'SUCCESS' || row.transaction_id === row.out_trade_no) throw new Error('An odd row.')
    fen += row.total ?? 0
  }
  return fen
}

/** The same, taking the rows as they arrive. */
async function batches(path: string): Promise<number> {
  let fen = 0
  for await (const rows of readTradeBill(createReadStream(path, { highWaterMark: PIECE_BYTES })).batches()) {
    for (const row of rows) {
      if (row.trade_state !== 'SUCCESS' || row.transaction_id === row.out_trade_no) throw new Error('An odd row.')
      fen += row.total ?? 0
    }
  }
  return fen
}

/** The least that gives cells: line ends found in the bytes, each line decoded and split. Nothing is checked. */
async function bare(path: string): Promise<number> {
  let fen = 0
  await eachLine(path, (data, start, end) => {
    if (data[start] !== 0x60) return
    const cells = data.toString('utf8', start + 1, end).split(',`')
    if (cells.length > TOTAL) fen += Math.round(Number(cells[TOTAL]) * 100)
  })
  return fen
}

async function eachLine(path: string, take: (data: Buffer, start: number, end: number) => void): Promise<void> {
  const file = await open(path)
  const buffer = Buffer.alloc(PIECE_BYTES * 2)
  let kept = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, kept, PIECE_BYTES)
    if (bytesRead === 0) break
    const data = buffer.subarray(0, kept + bytesRead)
    let start = 0
    for (let end = data.indexOf(LF); end !== -1; end = data.indexOf(LF, start)) {
      take(data, start, end - 1)
      start = end + 1
    }
    kept = data.length - start
    data.copy(buffer, 0, start)
  }
  await file.close()
}

/** The plugin's caster: the file in one string, every row an object of texts. */
async function axiosPlugin(path: string): Promise<number> {
  const { rows } = Formatter.castCsvBill(await readFile(path)) as { rows: Record<string, string>[] }
  return rows.reduce((fen, row) => fen + Math.round(Number(row['订单金额']) * 100), 0)
}

export const READERS: Readonly<Record<string, ReadBill>> = {
  typed,
  batches,
  bare,
  'wechatpay-axios-plugin': axiosPlugin,
}
