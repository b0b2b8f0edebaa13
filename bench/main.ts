/**
 * `npm run bench`: our figures beside the peers', as ratios, in one run. `npm run bench -- sdk` runs one part only,
 * `npm run bench -- recon=1000000` one with so many rows. `flat` (a payment's cost among `flat=10000000` others) runs only by name.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { writeFigures } from './figures.ts'
import type { Row } from './row.ts'
import { benchBill } from './bill/bench.ts'
import { benchReconciliation } from './recon/bench.ts'
import { benchSandbox } from './sandbox/bench.ts'
import { benchSdk } from './sdk/bench.ts'
import { benchTill } from './till/bench.ts'
import { benchFlatness } from './till/flat.ts'
import { benchLoad } from './till/load.ts'

const PARTS: Readonly<Record<string, (rows?: number) => Promise<Row[]>>> = {
  sdk: benchSdk,
  bill: benchBill,
  sandbox: benchSandbox,
  till: benchTill,
  recon: benchReconciliation,
  load: benchLoad,
  flat: benchFlatness,
}
/** Takes minutes and gigabytes: only when asked for. */
const ONLY_BY_NAME = ['flat']

const asked = new Map(
  process.argv.slice(2).map((word): [name: string, rows: string | undefined] => {
    const [name = '', rows] = word.split('=')
    return [name, rows]
  }),
)
const wanted = [...asked.keys()]
const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`Unknown part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`)
const rows: Row[] = []
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 ? !wanted.includes(name) : ONLY_BY_NAME.includes(name)) continue
  const count = asked.get(name)
  for (const row of await run(...(count === undefined ? [] : [Number(count)]))) {
    rows.push(row)
    console.log(
      `${row.holds ? '✓' : '✗'} ${row.id.padEnd(20)} ${row.what}: ${row.value} ${row.unit} = ${row.ratio} × ${row.against} (goal ${row.goal})`,
    )
  }
}

// A partial run does not overwrite the figures of a whole one.
if (wanted.length === 0) {
  const target = new URL('results/latest.json', import.meta.url)
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, `${JSON.stringify({ node: process.version, cpus: cpus().length, rows }, null, 2)}\n`)
  writeFigures(rows)
}
const missed = rows.filter((row) => !row.holds)
if (missed.length > 0)
  console.log(`\n${missed.length} of ${rows.length} goals missed: ${missed.map((row) => row.id).join(', ')}`)
