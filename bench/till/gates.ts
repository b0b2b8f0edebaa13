import { setTimeout } from 'node:timers/promises'
import { parsePrivateKey } from '@wxtill/protocol'
import { formatRfc3339 } from '@wxtill/sdk'
import { Child } from '../child.ts'
import { row, type Row } from '../row.ts'
import { signedPost, type Target } from '../sandbox/signed-post.ts'
import { RawClient, requestBytes } from './raw-client.ts'

const GATES = 50
/** Cars a gate has on either side while it is measured. */
const CARS = 8
/** Cars of either side that go before, so that neither is measured while its code is being compiled. */
const WARM_UP = 200
/** A car comes to each gate so often, ms: as fast as barriers move. */
const EVERY = 2_000
const PATH = '/v3/vehicle/transactions/parking'
const PARK = { parking_name: 'bench', free_duration: 900 }

interface TillTarget {
  readonly url: string
  readonly apiKey: string
}

/**
 * How long the driver waits at 50 gates: p99 of `POST /v1/parking/charges`, above the sandbox's own for the same fee, signed
 * beforehand. Each gate has a car of the one side after one of the other, so that a slow moment of the machine hits both.
 */
export async function gateRow(databaseUrl: string): Promise<Row> {
  const sandbox = new Child(new URL('../sandbox/sandbox-server.ts', import.meta.url), ['-'])
  try {
    const platform = await sandbox.next<Target>()
    const till = new Child(new URL('gate-till.ts', import.meta.url), [databaseUrl, JSON.stringify(platform)])
    try {
      const target = await till.next<TillTarget>()
      const cars = await carsInside(platform, target)
      const half = cars.length / 2
      const own = {
        url: platform.url,
        fees: await Promise.all(cars.slice(half).map((car) => platformFee(platform, car))),
      }
      const whole = { url: target.url, fees: cars.slice(0, half).map((car) => tillFee(target, car)) }
      await Promise.all([warmUp(own), warmUp(whole)])
      const [ownP99 = NaN, wholeP99 = NaN] = await p99s(own, whole)
      return row({
        id: 'gate.p99',
        what: `p99 of a parking fee at ${GATES} gates (${wholeP99.toFixed(1)} ms), above the sandbox's own (${ownP99.toFixed(1)} ms)`,
        value: wholeP99 - ownP99,
        unit: 'ms',
        against: '15 ms',
        other: 15,
        goal: '≤ 1',
      })
    } finally {
      await till.stop()
    }
  } finally {
    await sandbox.stop()
  }
}

interface Car {
  readonly number: string
  readonly plate_number: string
  readonly id: string
  readonly parking_id: string
  readonly start_time: string
}

/** Cars whose drivers have opened the service, an hour inside. Half of them is for each side. */
async function carsInside(platform: Target, till: TillTarget): Promise<Car[]> {
  const { payers } = (await post(`${platform.url}/_sandbox/payers`)) as { payers: { openid: string }[] }
  const openid = payers[0]!.openid
  const start_time = formatRfc3339(Date.now() - 3_600_000)
  const cars: Car[] = []
  await post(`${platform.url}/_sandbox/payers/${openid}`, { balance: 100_000_000 })
  for (let index = 0; index < 2 * (WARM_UP + GATES * CARS); index++) {
    const plate = { plate_number: `粤B${String(10_000 + index)}`, plate_color: 'BLUE' }
    await post(`${platform.url}/_sandbox/plates`, { ...plate, openid })
    const entrance = { ...plate, ...PARK, start_time }
    const made = (await post(`${till.url}/v1/parking/entrances`, entrance, till.apiKey)) as {
      id: string
      parking_id: string
    }
    cars.push({ ...made, number: `G${String(index).padStart(8, '0')}`, plate_number: plate.plate_number, start_time })
  }
  return cars
}

async function post(url: string, body?: object, key?: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json', ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

function platformFee(target: Target, { number, plate_number, parking_id, start_time }: Car): Promise<Buffer> {
  const content = {
    appid: target.appid,
    description: '停车费',
    out_trade_no: number,
    trade_scene: 'PARKING',
    notify_url: 'http://127.0.0.1:9/notify',
    amount: { total: 500, currency: 'CNY' },
    parking_info: {
      parking_id,
      plate_number,
      plate_color: 'BLUE',
      start_time,
      end_time: formatRfc3339(Date.now() - 1_000),
      parking_name: PARK.parking_name,
      charging_duration: 3_600,
      device_id: 'GATE1',
    },
  }
  return signedPost(target, parsePrivateKey(target.privateKey), { path: PATH, number, content })
}

function tillFee({ url, apiKey }: TillTarget, { number, id }: Car): Buffer {
  const body = JSON.stringify({ entrance_id: id, out_trade_no: number, amount: { total: 500 }, device_id: 'GATE1' })
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' }
  return requestBytes(`${url}/v1/parking/charges`, headers, body)
}

/** Fees ready to be sent, and where to. */
interface Side {
  readonly url: string
  readonly fees: Buffer[]
}

async function pass(client: RawClient, fee: Buffer): Promise<void> {
  const status = await client.send(fee)
  if (status !== 200) throw new Error(`A fee was answered ${status}.`)
}

async function warmUp({ url, fees }: Side): Promise<void> {
  const client = new RawClient(url)
  for (const fee of fees.splice(0, WARM_UP)) await pass(client, fee)
  client.close()
}

/** Each gate sends its cars in its rhythm, whether the others are done or not. Waiting counts from when the car came. */
async function p99s(...sides: Side[]): Promise<number[]> {
  const waits: number[][] = sides.map(() => [])
  const start = performance.now() + 500
  const gate = async (index: number): Promise<void> => {
    const clients = sides.map(({ url }) => new RawClient(url))
    for (let turn = 0; turn < CARS * sides.length; turn++) {
      const side = (turn + index) % sides.length
      const car = Math.floor(turn / sides.length)
      const comes = start + turn * EVERY + (index * EVERY) / GATES
      await setTimeout(Math.max(0, comes - performance.now()))
      await pass(clients[side]!, sides[side]!.fees[index * CARS + car]!)
      waits[side]!.push(performance.now() - comes)
    }
    for (const client of clients) client.close()
  }
  await Promise.all(Array.from({ length: GATES }, (_, index) => gate(index)))
  return waits.map((ofSide) => ofSide.toSorted((a, b) => a - b)[Math.floor(ofSide.length * 0.99)]!)
}
