import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { importTime } from './import-time.ts'
import { measureNotifications } from './measure-notifications.ts'

interface Figures {
  readonly cpu: number
  readonly rate: number
  readonly p99: number
}

const ROUNDS = 3
const PEERS = ['wechatpay-axios-plugin', 'wechatpay-node-v3'] as const

/** The sdk beside its peers: CPU per verified call, round trips, import time, notifications. */
export async function benchSdk(): Promise<Row[]> {
  const figures = await measureAll(['wxtill', ...PEERS, 'bare'])
  const own = figures.get('wxtill')!
  const best = (read: (figures: Figures) => number, pick: (...values: number[]) => number): number =>
    pick(...PEERS.map((peer) => read(figures.get(peer)!)))
  const imports = new Map(['@wxtill/sdk', ...PEERS].map((name) => [name, importTime(name)]))
  const notify = await measureNotifications()
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
    row({
      id: 'sdk.notify',
      what: 'notifications parsed',
      value: notify.own,
      unit: '/s',
      against: 'bare verify + decrypt + parse',
      other: notify.bare,
      goal: '≥ 0.9',
    }),
    row({
      id: 'sdk.import',
      what: 'import time',
      value: imports.get('@wxtill/sdk')!,
      unit: 'ms',
      against: 'the best peer',
      other: Math.min(...PEERS.map((peer) => imports.get(peer)!)),
      goal: '< 1',
    }),
  ]
}

/** Every client in turn, several rounds, so that a slow moment of the machine hits all of them. */
async function measureAll(names: readonly string[]): Promise<Map<string, Figures>> {
  const stub = new Child(new URL('stub.ts', import.meta.url), [])
  try {
    const { url } = await stub.next<{ url: string }>()
    const rounds = new Map<string, Figures[]>(names.map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of names) rounds.get(name)!.push(await measure(name, url))
    }
    return new Map([...rounds].map(([name, list]) => [name, middle(list)]))
  } finally {
    await stub.stop()
  }
}

async function measure(name: string, url: string): Promise<Figures> {
  const child = new Child(new URL('measure-calls.ts', import.meta.url), [name, url])
  return await child.next<Figures>()
}

function middle(list: readonly Figures[]): Figures {
  return {
    cpu: median(list.map((f) => f.cpu)),
    rate: median(list.map((f) => f.rate)),
    p99: median(list.map((f) => f.p99)),
  }
}
