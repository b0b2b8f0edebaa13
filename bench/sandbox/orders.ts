import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vectors } from '@wxtill/protocol/vectors'
import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { sendAll, signedOrders } from './order-load.ts'
import type { Target } from './signed-post.ts'

const ORDERS = 3000
const WARM_UP = 2000
const ROUNDS = 5

/** Signed native orders beside a bare server that verifies one signature and makes one; in memory, and with a data folder. */
export async function orderRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wxtill-bench-'))
  const children = {
    bare: new Child(new URL('bare-server.ts', import.meta.url), []),
    memory: new Child(new URL('sandbox-server.ts', import.meta.url), ['-']),
    folder: new Child(new URL('sandbox-server.ts', import.meta.url), [folder]),
  }
  try {
    const { url } = await children.bare.next<{ url: string }>()
    const targets = {
      bare: bareTarget(url),
      memory: await children.memory.next<Target>(),
      folder: await children.folder.next<Target>(),
    }
    const rates = await measureAll(targets)
    const what = { what: 'signed native orders, 64 in flight', unit: '/s', goal: '≥ 0.6' }
    const beside = { against: 'a bare server: verify one signature, make one', other: median(rates.bare) }
    return [
      row({ id: 'sandbox.orders', ...what, value: median(rates.memory), ...beside }),
      row({
        ...what,
        id: 'sandbox.orders.kept',
        what: `${what.what}, with a data folder`,
        value: median(rates.folder),
        ...beside,
      }),
    ]
  } finally {
    await Promise.all(Object.values(children).map((child) => child.stop()))
    await rm(folder, { recursive: true })
  }
}

type Rates<Name extends string> = Record<Name, number[]>

/** All in turn, several rounds, so that a slow moment of the machine hits all of them. */
async function measureAll<Name extends string>(targets: Readonly<Record<Name, Target>>): Promise<Rates<Name>> {
  const names = Object.keys(targets) as Name[]
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Rates<Name>
  for (const name of names) await sendAll(targets[name].url, await signedOrders(targets[name], WARM_UP, 'WARM'))
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const messages = await signedOrders(targets[name], ORDERS, `B${round}`)
      rates[name].push(await sendAll(targets[name].url, messages))
    }
  }
  return rates
}

function bareTarget(url: string): Target {
  const { mchid, merchant } = vectors.keys
  return {
    url,
    mchid,
    appid: 'wxd678efh567hg6787',
    serial: merchant.serial_no,
    privateKey: merchant.private_key_pem,
  }
}
