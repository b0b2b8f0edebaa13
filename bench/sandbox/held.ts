import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child } from '../child.ts'
import { row, type Row } from '../row.ts'

const ORDERS = 1_000_000
/** As many as fit into one call of the control API. */
const BATCH = 5000
const MOST_MB = 1500
const LONGEST_START_S = 30

interface Ready {
  readonly url: string
  readonly startMs: number
}

/** A million open orders: the memory that holds them, and how long a sandbox with a data folder takes to have them again. */
export async function heldRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wxtill-bench-'))
  try {
    const made = await inSandbox(folder, makeOrders)
    const again = await inSandbox(folder, ({ url }) => expectOrder(url))
    return [
      row({
        id: 'sandbox.held',
        what: '1,000,000 open orders, memory of the process',
        value: Math.max(made.rssMb, again.rssMb),
        unit: 'MB',
        against: `${MOST_MB} MB`,
        other: MOST_MB,
        goal: '≤ 1',
      }),
      row({
        id: 'sandbox.restart',
        what: 'start with 1,000,000 orders in the data folder',
        value: again.startMs / 1000,
        unit: 's',
        against: `${LONGEST_START_S} s`,
        other: LONGEST_START_S,
        goal: '< 1',
      }),
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function inSandbox(
  folder: string,
  work: (ready: Ready) => Promise<void>,
): Promise<{ rssMb: number; startMs: number }> {
  const child = new Child(new URL('held-server.ts', import.meta.url), [folder])
  try {
    const ready = await child.next<Ready>()
    await work(ready)
    child.send({})
    return { ...(await child.next<{ rssMb: number }>()), startMs: ready.startMs }
  } finally {
    await child.stop()
  }
}

function numberOf(index: number): string {
  return `HELD${String(index).padStart(12, '0')}`
}

async function makeOrders({ url }: Ready): Promise<void> {
  for (let from = 0; from < ORDERS; from += BATCH) {
    const orders = Array.from({ length: BATCH }, (_, index) => ({
      out_trade_no: numberOf(from + index),
      total: 100,
      notify_url: 'http://127.0.0.1:9/notify/payment',
    }))
    const answer = await post(`${url}/_sandbox/fixtures`, { orders })
    if (!answer.ok) throw new Error(`The orders were answered ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
}

/** The last one made is there, and can be paid. */
async function expectOrder(url: string): Promise<void> {
  const { merchants } = (await (await fetch(`${url}/_sandbox/merchants`)).json()) as { merchants: { mchid: string }[] }
  const answer = await post(`${url}/_sandbox/orders/${merchants[0]!.mchid}/${numberOf(ORDERS - 1)}/pay`, {})
  const { result } = (await answer.json()) as { result: string }
  if (result !== 'success') throw new Error(`The last order cannot be paid: ${result}.`)
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}
