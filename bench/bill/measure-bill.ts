/** Runs in a process of its own: reads one bill. Arguments: reader, file, its rows, file to warm up with. Sends `{ rate, fen, peakMb }`. */
import { READERS } from './readers.ts'

const MB = 1024 ** 2
const [name, path, rows, small] = process.argv.slice(2) as [string, string, string, string]
const read = READERS[name]!

await read(small)
const before = process.memoryUsage.rss()
let peak = before
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10)
const start = performance.now()
const fen = await read(path)
const rate = (Number(rows) / (performance.now() - start)) * 1000
clearInterval(watch)
process.send?.({ rate, fen, peakMb: (peak - before) / MB }, () => process.exit(0))
