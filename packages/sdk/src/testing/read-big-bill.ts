/** Runs in a process of its own, whose memory is nobody else's: reads one bill, after a first time to warm up, and prints what it found. */
import { createReadStream } from 'node:fs'
import { readTradeBill } from '../files/read-bill.ts'

const MB = 1024 ** 2
const [path = '', small = ''] = process.argv.slice(2)

async function read(file: string, onRow: () => void): Promise<{ rows: number; fen: number; fee: number | undefined }> {
  let [rows, fen] = [0, 0]
  const bill = readTradeBill(createReadStream(file))
  for await (const row of bill) {
    fen += row.total ?? 0
    rows++
    onRow()
  }
  return { rows, fen, fee: bill.summary?.fee_millifen }
}

await read(small, () => {})
const before = process.memoryUsage.rss()
let peak = before
let seen = 0
const found = await read(path, () => {
  if (++seen % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss())
})
console.log(JSON.stringify({ ...found, peakMb: (peak - before) / MB }))
