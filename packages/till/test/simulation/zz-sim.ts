import { openDatabase } from '/work/main/packages/till/src/db/database.ts'
import { systemClock } from '/work/main/packages/till/src/db/clock.ts'
import { findPostgres, startCluster } from '/work/main/packages/till/src/db/testing/postgres-cluster.ts'
import { openGround, runSeed } from '/work/main/packages/till/test/simulation/run-seed.ts'
const source = findPostgres() as any
const url = await startCluster(source)
const database = await openDatabase({ databaseUrl: url, clock: systemClock })
const ground = await openGround(database, url)
const [first, count] = process.argv.slice(2).map(Number) as [number, number]
let bad = 0
for (let seed = first; seed < first + count; seed++) {
  const t = performance.now(); const c = process.cpuUsage()
  const { broken, trace } = await runSeed(seed, ground)
  const u = process.cpuUsage(c)
  if (broken.length) bad++
  console.log(seed, trace.length, 'turns', Math.round(performance.now() - t), 'ms; cpu', Math.round((u.user+u.system)/1000), broken.join(' | ').slice(0,600))
  if (process.env.TRACE) console.log(trace.join('\n'))
}
console.log('bad', bad)
await ground.connections.close(); await database.close(); process.exit(0)
