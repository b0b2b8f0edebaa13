import { Child } from '../child.ts'
import { row, type Row } from '../row.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { payAndNotify, type Speed, type Target } from './notifications.ts'
import { numbered } from './numbered.ts'

const FEW = 10_000
const MANY = 1_000_000
const PAYMENTS = 3_000
/** So few at once that a request waits for its own work, not for others'. */
const IN_FLIGHT = { orders: 4, notifications: 4 }

interface Speeds {
  readonly orders: Speed
  readonly notifications: Speed
}

/** What a payment costs among ten thousand, and among so many more. */
export async function benchFlatness(rows = MANY): Promise<Row[]> {
  const cluster = await startCluster()
  if (!cluster) {
    console.log('– flat                 skipped: initdb, postgres and pgbench are not on this machine')
    return []
  }
  // The till's clock stands still, and takes no answer that is five minutes off.
  const stub = new Child(new URL('../sdk/stub.ts', import.meta.url), [String(Date.now())])
  try {
    const { url: platform } = await stub.next<{ url: string }>()
    const till = new Child(new URL('till-process.ts', import.meta.url), ['-', cluster.url, platform])
    try {
      const target = await till.next<Target>()
      const model = await modelPayment(target)
      const few = await among(FEW, 0, { cluster, target, model })
      const many = await among(rows, FEW, { cluster, target, model })
      const rowOf = (id: string, what: string, from: Speed, to: Speed): Row =>
        row({
          id,
          what: `p99 of ${what} among ${rows} (p50 ${to.p50.toFixed(1)} ms)`,
          value: to.p99,
          unit: 'ms',
          against: `among ${FEW} (p50 ${from.p50.toFixed(1)} ms, p99 ${from.p99.toFixed(1)} ms)`,
          other: from.p99,
          goal: '≤ 1.5',
        })
      return [
        rowOf('flat.pay', 'a payment made', few.orders, many.orders),
        rowOf('flat.notify', 'a notification taken in', few.notifications, many.notifications),
      ]
    } finally {
      await till.stop()
    }
  } finally {
    await stub.stop()
    await cluster.stop()
  }
}

interface Model {
  readonly id: string
  readonly number: string
}

/** The payment the others are copies of. */
async function modelPayment(target: Target): Promise<Model> {
  const [number] = numbered('MODEL', 1) as [string]
  await payAndNotify([target], [number], IN_FLIGHT)
  const answer = await fetch(`${target.url}/v1/payments?out_trade_no=${number}`, {
    headers: { Authorization: `Bearer ${target.apiKey}` },
  })
  const { data } = (await answer.json()) as { data: [{ id: string }] }
  return { id: data[0].id, number }
}

async function among(
  rows: number,
  there: number,
  { cluster, target, model }: { cluster: Cluster; target: Target; model: Model },
): Promise<Speeds> {
  const fill = new Child(new URL('fill.ts', import.meta.url), [
    cluster.url,
    model.id,
    model.number,
    String(there),
    String(rows),
  ])
  await fill.next()
  // The first of each size warms caches and plans.
  await payAndNotify([target], numbered(`W${rows}X`, PAYMENTS / 3), IN_FLIGHT)
  return payAndNotify([target], numbered(`F${rows}X`, PAYMENTS), IN_FLIGHT)
}
