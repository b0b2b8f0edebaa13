import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBill } from '../bill/bill-file.ts'
import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { startCluster } from '../till/cluster.ts'

const ROWS = 100_000
const ROUNDS = 3
const MAX_PEAK_MB = 150

interface Figures {
  readonly seconds: number
  readonly differences: number
  readonly peakMb: number
}

/** A bill of so many rows against as many payments, beside a hand-written COPY and join on the same database, in the same run. */
export async function benchReconciliation(rows = ROWS): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wxtill-bench-'))
  const cluster = await startCluster()
  if (!cluster) console.log('– recon.1m             skipped: initdb, postgres and pgbench are not on this machine')
  try {
    const onServer = cluster ? await benchOn(cluster.url, rows, folder) : []
    return [...onServer, ...(await benchOn(join(folder, 'data'), Math.min(rows, ROWS), folder))]
  } finally {
    await rm(folder, { recursive: true })
    await cluster?.stop()
  }
}

/** @param where a server's address, or the folder of an embedded database */
async function benchOn(where: string, rows: number, folder: string): Promise<Row[]> {
  const isServer = where.startsWith('postgresql:')
  const file = join(folder, `bill-${rows}.csv`)
  await writeBill(file, rows)
  const measure = async (who: string): Promise<Figures> => {
    const child = new Child(new URL('measure-recon.ts', import.meta.url), [who, where, file, String(rows)])
    return await child.next<Figures>()
  }
  await measure('fill')
  const ours: Figures[] = []
  const bare: Figures[] = []
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await measure('bare'))
    ours.push(await measure('till'))
  }
  const found = new Set([...ours, ...bare].map(({ differences }) => differences))
  if (found.size !== 1) throw new Error(`Both must find the same differences: ${[...found].join(', ')}.`)
  const time = row({
    id: isServer ? 'recon.1m' : 'recon.embedded',
    what: `${rows} rows loaded and compared with as many payments${isServer ? '' : ', on the embedded database'}`,
    value: median(ours.map(({ seconds }) => seconds)),
    unit: 's',
    against: 'hand-written COPY and join',
    other: median(bare.map(({ seconds }) => seconds)),
    goal: '≤ 1.5',
  })
  // An embedded database lives in the same process: its memory is not ours to bound.
  if (!isServer) return [time]
  const memory = row({
    id: 'recon.memory',
    what: `peak above start, ${rows} rows`,
    value: Math.max(...ours.map(({ peakMb }) => peakMb)),
    unit: 'MB',
    against: `${MAX_PEAK_MB} MB`,
    other: MAX_PEAK_MB,
    goal: '< 1',
  })
  return [time, memory]
}
