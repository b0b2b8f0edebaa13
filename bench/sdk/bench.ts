import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { importTime } from './import-time.ts'
import { installedSize, sdkSize } from './installed-size.ts'
import { measureNotifications } from './measure-notifications.ts'
import { typeCheck } from './type-check.ts'

interface Figures {
  readonly cpu: number
  readonly rate: number
  readonly p99: number
}

const ROUNDS = 3
/** Only the first of them verifies answers. */
const PEERS = ['wechatpay-axios-plugin', 'wechatpay-node-v3'] as const
const HEAP_FLAGS = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64']

/** The sdk beside its peers: CPU and heap per verified call, round trips, notifications, and what it costs to have it at all. */
export async function benchSdk(): Promise<Row[]> {
  const stub = new Child(new URL('stub.ts', import.meta.url), [])
  try {
    const { url } = await stub.next<{ url: string }>()
    return [...(await callRows(url)), ...(await heapRows(url)), await notificationRow(), ...packageRows()]
  } finally {
    await stub.stop()
  }
}

async function callRows(url: string): Promise<Row[]> {
  const figures = await measureAll(['wxtill', ...PEERS, 'bare'], url)
  const own = figures.get('wxtill')!
  const best = (read: (figures: Figures) => number, pick: (...values: number[]) => number): number =>
    pick(...PEERS.map((peer) => read(figures.get(peer)!)))
  return [
    row({
      id: 'sdk.cpu',
      what: 'CPU per verified call',
      value: own.cpu,
      unit: 'µs',
      against: 'the best peer',
      other: best((f) => f.cpu, Math.min),
      goal: '≤ 0.5',
    }),
    row({
      id: 'sdk.limit',
      what: 'CPU per verified call',
      value: own.cpu,
      unit: 'µs',
      against: 'bare sign + send + verify',
      other: figures.get('bare')!.cpu,
      goal: '≤ 1.15',
    }),
    row({
      id: 'sdk.rate',
      what: 'verified round trips, 16 in flight',
      value: own.rate,
      unit: '/s',
      against: 'the best peer',
      other: best((f) => f.rate, Math.max),
      goal: '≥ 2',
    }),
    row({
      id: 'sdk.p99',
      what: 'p99 of a call, 16 in flight',
      value: own.p99,
      unit: 'ms',
      against: 'the best peer',
      other: best((f) => f.p99, Math.min),
      goal: '≤ 0.6',
    }),
  ]
}

async function heapRows(url: string): Promise<Row[]> {
  const [own, peer, bare] = [
    await bytesPerCall('wxtill', url),
    await bytesPerCall(PEERS[0], url),
    await bytesPerCall('bare', url),
  ]
  const shared = { what: 'heap allocated per verified call', value: own / 1000, unit: 'kB' }
  return [
    row({ ...shared, id: 'sdk.heap', against: 'the peer that verifies', other: peer / 1000, goal: '≤ 0.25' }),
    row({ ...shared, id: 'sdk.heap.limit', against: 'bare sign + send + verify', other: bare / 1000, goal: '≤ 1.5' }),
  ]
}

async function notificationRow(): Promise<Row> {
  const { own, bare } = await measureNotifications()
  return row({
    id: 'sdk.notify',
    what: 'notifications parsed on one core',
    value: own,
    unit: '/s',
    against: 'bare verify + decrypt + parse',
    other: bare,
    goal: '≥ 0.9',
  })
}

/** Loading it, storing it, compiling against it. */
function packageRows(): Row[] {
  const { own, without } = typeCheck()
  return [
    row({
      id: 'sdk.import',
      what: 'import time',
      value: importTime('@wxtill/sdk'),
      unit: 'ms',
      against: 'the best peer',
      other: Math.min(...PEERS.map(importTime)),
      goal: '< 1',
    }),
    row({
      id: 'sdk.import.limit',
      what: 'import time',
      value: importTime('@wxtill/sdk'),
      unit: 'ms',
      against: 'a module that imports node:crypto only',
      other: importTime('./sdk/bare-import.mjs'),
      goal: '≤ 1.5',
    }),
    row({
      id: 'sdk.size',
      what: 'installed size without types, dependencies included',
      value: sdkSize(),
      unit: 'kB',
      against: 'the smallest peer',
      other: Math.min(...PEERS.map(installedSize)),
      goal: '< 1',
    }),
    row({
      id: 'sdk.types',
      what: 'type check of a file that imports the client',
      value: own.seconds,
      unit: 's',
      against: 'one second',
      other: 1,
      goal: '< 1',
    }),
    row({
      id: 'sdk.types.memory',
      what: 'memory of that type check',
      value: own.megabytes,
      unit: 'MB',
      against: 'the same without the import',
      other: without.megabytes,
      goal: '≤ 2',
    }),
  ]
}

/** Every client in turn, several rounds, so that a slow moment of the machine hits all of them. */
async function measureAll(names: readonly string[], url: string): Promise<Map<string, Figures>> {
  const rounds = new Map<string, Figures[]>(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) rounds.get(name)!.push(await measure(name, url))
  }
  return new Map([...rounds].map(([name, list]) => [name, middle(list)]))
}

async function measure(name: string, url: string): Promise<Figures> {
  const child = new Child(new URL('measure-calls.ts', import.meta.url), [name, url])
  return await child.next<Figures>()
}

async function bytesPerCall(name: string, url: string): Promise<number> {
  const child = new Child(new URL('measure-heap.ts', import.meta.url), [name, url], {}, HEAP_FLAGS)
  return (await child.next<{ bytes: number }>()).bytes
}

function middle(list: readonly Figures[]): Figures {
  return {
    cpu: median(list.map((f) => f.cpu)),
    rate: median(list.map((f) => f.rate)),
    p99: median(list.map((f) => f.p99)),
  }
}
