import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { startCluster } from './cluster.ts'
import { payAndNotify, type Speed, type Target } from './notifications.ts'
import { numbered } from './numbered.ts'

const PAYMENTS = 3_000
const PROCESSES = [1, 2, 4]
const AGAINST = 'bare commits (pgbench, 8 connections)'

/** Payments made and notifications taken in by 1, 2 and 4 tills on one PostgreSQL server, beside its bare commits in the same run. */
export async function benchLoad(payments = PAYMENTS): Promise<Row[]> {
  const cluster = await startCluster()
  if (!cluster) {
    console.log('– load                 skipped: initdb, postgres and pgbench are not on this machine')
    return []
  }
  const stub = new Child(new URL('../sdk/stub.ts', import.meta.url), [])
  try {
    const { url: platform } = await stub.next<{ url: string }>()
    const bare = [cluster.bareCommits(3)]
    const measured: { processes: number; orders: Speed; notifications: Speed }[] = []
    for (const processes of PROCESSES) {
      const speeds = await withTills(processes, [cluster.url, platform], (targets) =>
        payAndNotify(targets, numbered(`L${processes}P`, payments)),
      )
      measured.push({ processes, ...speeds })
      bare.push(cluster.bareCommits(3))
    }
    const other = median(bare)
    const rowOf = (id: string, what: string, { rate, p50, p99 }: Speed): Row =>
      row({
        id,
        what: `${what}, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
        value: rate,
        unit: '/s',
        against: AGAINST,
        other,
        goal: '≥ 0.5',
      })
    return measured.flatMap(({ processes, orders, notifications }) => [
      rowOf(`load.notify.${processes}`, `notifications, tills: ${processes}, 64 in flight`, notifications),
      rowOf(`load.pay.${processes}`, `payments made, tills: ${processes}, 32 in flight`, orders),
    ])
  } finally {
    await stub.stop()
    await cluster.stop()
  }
}

async function withTills<T>(
  processes: number,
  [databaseUrl, platform]: readonly [string, string],
  work: (targets: readonly Target[]) => Promise<T>,
): Promise<T> {
  const tills: Child[] = []
  try {
    const targets: Target[] = []
    for (let index = 0; index < processes; index++) {
      const till = new Child(new URL('till-process.ts', import.meta.url), ['-', databaseUrl, platform])
      tills.push(till)
      targets.push(await till.next<Target>())
    }
    return await work(targets)
  } finally {
    for (const till of tills) await till.stop()
  }
}
