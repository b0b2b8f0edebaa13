/**
 * Runs in a process of its own, with the `HEAP_FLAGS` of bench.ts: how many bytes a call allocates. Arguments: name, stub url. Sends
 * `{ bytes }`.
 *
 * The flags make the young generation so large that a round of calls fits into it. Nothing is freed before the next forced
 * collection then, so the growth of the heap, with the buffers outside it, is what was allocated. A round that a collection
 * interrupted all the same does not count. One call at a time, so that none is waiting when the heap is read.
 */
import { PerformanceObserver } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { median } from '../row.ts'
import { CLIENTS } from './clients.ts'

const WARM_UP = 2000
const ROUNDS = 20
const CALLS = 100

const [name, url] = process.argv.slice(2) as [string, string]
const call = await CLIENTS[name]!(url)
const collect = globalThis.gc!
let collections = 0
new PerformanceObserver((list) => (collections += list.getEntries().length)).observe({ entryTypes: ['gc'] })

for (let index = 0; index < WARM_UP; index++) await call()
const rounds: number[] = []
while (rounds.length < ROUNDS) {
  collect()
  await turn()
  await turn()
  const collectionsBefore = collections
  const before = allocated()
  for (let index = 0; index < CALLS; index++) await call()
  const bytes = (allocated() - before) / CALLS
  await turn()
  await turn()
  if (collections === collectionsBefore) rounds.push(bytes)
}
process.send?.({ bytes: median(rounds) }, () => process.exit(0))

function allocated(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
