/**
 * Runs seeds by hand: `npm run simulate -- --seed 17 --runs 1 --trace`. Prints a line per broken run, and at the end how many
 * there were; stops at the first with `--first`. Exit code 1 when a run was broken.
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../../src/db/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { findPostgres, startCluster } from '../../src/db/testing/postgres-cluster.ts'
import { openGround, runSeed } from './run-seed.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '100' },
    trace: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
  },
})
const source = findPostgres()
if (source.kind === 'none') throw new Error(source.reason)
const databaseUrl = source.kind === 'url' ? source.url : await startCluster(source)
const database = await openDatabase({ databaseUrl, clock: systemClock })
const ground = await openGround(database, databaseUrl)
const [first, runs] = [Number(values.seed), Number(values.runs)]
let broken = 0
let done = 0
for (let seed = first; seed < first + runs && !(values.first && broken > 0); seed++) {
  const result = await runSeed(seed, ground)
  done++
  if (values.trace) console.log(result.trace.join('\n'))
  if (result.broken.length === 0) continue
  broken++
  console.log(`seed ${seed}: ${result.broken.join('; ')}`)
}
console.log(`${done} runs, ${broken} broken`)
await ground.connections.close()
await database.close()
process.exit(broken > 0 ? 1 : 0)
