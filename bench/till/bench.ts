import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { startCluster } from './cluster.ts'
import { gateRow } from './gates.ts'
import { payAndNotify, type Target } from './notifications.ts'
import { numbered } from './numbered.ts'

const PAYMENTS = 2500
const ROUNDS = 3
const GOAL = '≥ 0.4'
const WHAT = 'notifications taken in over HTTP, 64 in flight'

/** The till beside the bare commits of the database it stands on, in the same run. */
export async function benchTill(): Promise<Row[]> {
  const stub = new Child(new URL('../sdk/stub.ts', import.meta.url), [])
  try {
    const { url } = await stub.next<{ url: string }>()
    return [...(await onPostgres(url)), await onEmbedded(url)]
  } finally {
    await stub.stop()
  }
}

async function onPostgres(platform: string): Promise<Row[]> {
  const cluster = await startCluster()
  if (!cluster) {
    console.log('– till.notify.pg       skipped: initdb, postgres and pgbench are not on this machine')
    return []
  }
  try {
    const bare: number[] = [cluster.bareCommits(3)]
    const rates = await tillRates(['-', cluster.url, platform], 'PG', () => bare.push(cluster.bareCommits(3)))
    const driver = await bareRate('-', cluster.url)
    const taken = { what: WHAT, value: median(rates), unit: '/s', goal: GOAL }
    return [
      row({ ...taken, id: 'till.notify.pg', against: 'bare commits (pgbench, 8 connections)', other: median(bare) }),
      row({ ...taken, id: 'till.notify.driver', against: 'bare commits (same driver, 8 connections)', other: driver }),
      await gateRow(cluster.url),
    ]
  } finally {
    await cluster.stop()
  }
}

async function onEmbedded(platform: string): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'wxtill-bench-'))
  try {
    const rates = await tillRates([join(folder, 'till'), '-', platform], 'EM')
    return row({
      id: 'till.notify.embedded',
      what: WHAT,
      value: median(rates),
      unit: '/s',
      against: 'bare commits (embedded, 8 callers)',
      other: await bareRate(join(folder, 'bare'), '-'),
      goal: GOAL,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function bareRate(dataDir: string, databaseUrl: string): Promise<number> {
  const child = new Child(new URL('bare-commits.ts', import.meta.url), [dataDir, databaseUrl])
  return (await child.next<{ rate: number }>()).rate
}

async function tillRates(
  args: readonly string[],
  prefix: string,
  between: () => void = () => undefined,
): Promise<number[]> {
  const till = new Child(new URL('till-process.ts', import.meta.url), args)
  try {
    const target = await till.next<Target>()
    const rates: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      rates.push((await payAndNotify([target], numbered(`${prefix}${round}`, PAYMENTS))).notifications.rate)
      between()
    }
    return rates
  } finally {
    await till.stop()
  }
}
