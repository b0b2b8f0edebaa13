import fc from 'fast-check'
import { expect } from 'vitest'
import { startSandbox } from '../sandbox.ts'
import { TestCarPark } from './test-car-park.ts'
import { TestMerchant } from './test-merchant.ts'

const DEDUCT_MS = 1500
const CARS = [
  { plate_number: '粤B888888', plate_color: 'BLUE' },
  { plate_number: '粤B888888', plate_color: 'GREEN' },
]

interface ModelPlate {
  payer: number
  paused: boolean
  overdue: boolean
}

interface ModelEntrance {
  no: string
  car: number
  /** Direct, or for the sub-merchant. */
  park: number
  id: string
  newest: boolean
  charged: boolean
  state: string
  /** Every state that was notified. */
  told: string[]
}

interface ModelCharge {
  no: string
  car: number
  park: number
  payer: number
  total: number
  due: number
  state: 'ACCEPTED' | 'SUCCESS' | 'PAY_FAIL'
  user_repaid?: 'Y' | 'N'
  told: string[]
}

/** Parking as parking.md of the documentation has it, kept by hand. */
class Model {
  now = 0
  advances = true
  wallets: number[] = []
  plates = new Map<number, ModelPlate>()
  entrances: ModelEntrance[] = []
  charges: ModelCharge[] = []

  debts(payer: number, car: number): ModelCharge[] {
    return this.charges.filter((one) => one.payer === payer && one.car === car && one.user_repaid === 'N')
  }

  state(car: number): string {
    const plate = this.plates.get(car)
    if (!plate) return 'OUT_SERVICE'
    if (plate.paused) return 'PAUSE'
    return plate.overdue || this.debts(plate.payer, car).length > 0 ? 'OVERDUE' : 'NORMAL'
  }

  /** Whatever has happened, cars inside show it. */
  tell(car: number): void {
    const state = this.state(car)
    for (const entrance of this.entrances) {
      if (entrance.car !== car || !entrance.newest || entrance.charged || entrance.state === state) continue
      entrance.state = state
      entrance.told.push(state)
    }
  }

  /** What has come due by now, in its order. */
  wait(ms: number): void {
    this.now += ms
    const due = this.charges.filter((one) => one.state === 'ACCEPTED' && one.due <= this.now)
    for (const charge of due.toSorted((a, b) => a.due - b.due)) {
      const reaches = this.wallets[charge.payer]! >= charge.total
      charge.state = reaches || this.advances ? 'SUCCESS' : 'PAY_FAIL'
      charge.told.push(charge.state === 'SUCCESS' ? 'TRANSACTION.SUCCESS' : 'TRANSACTION.FAIL')
      if (reaches) this.wallets[charge.payer]! -= charge.total
      else if (this.advances) charge.user_repaid = 'N'
      this.tell(charge.car)
    }
  }
}

class Real {
  readonly merchant: TestMerchant
  readonly parks: readonly TestCarPark[]
  readonly openids: string[] = []
  count = 0

  constructor(merchant: TestMerchant, sub_mchid: string) {
    this.merchant = merchant
    this.parks = [new TestCarPark(merchant), new TestCarPark(merchant)]
    this.parks[1]!.party = { sub_mchid }
  }

  number(prefix: string): string {
    return `${prefix}${String(++this.count).padStart(5, '0')}`
  }
}

type Command = fc.AsyncCommand<Model, Real>

class Turn implements Command {
  readonly event: 'open' | 'pause' | 'resume' | 'remove' | 'overdue' | 'repay'
  readonly car: number
  readonly payer: number

  constructor(event: Turn['event'], car: number, payer: number) {
    this.event = event
    this.car = car
    this.payer = payer
  }

  check(): boolean {
    return true
  }

  async run(model: Model, real: Real): Promise<void> {
    const openid = this.event === 'open' ? { openid: real.openids[this.payer] } : {}
    const { status } = await real.parks[0]!.plate(this.event, { ...CARS[this.car], ...openid })
    expect(status).toBe(this.#expected(model))
    model.tell(this.car)
  }

  #expected(model: Model): number {
    const plate = model.plates.get(this.car)
    if (this.event === 'open') {
      if (plate) return 409
      model.plates.set(this.car, { payer: this.payer, paused: false, overdue: false })
      return 201
    }
    if (!plate) return 404
    if (this.event === 'remove') model.plates.delete(this.car)
    else if (this.event === 'overdue') plate.overdue = true
    else if (this.event === 'repay') return repaid(model, plate, this.car)
    else {
      if (plate.paused === (this.event === 'pause')) return 409
      plate.paused = this.event === 'pause'
    }
    return 200
  }

  toString(): string {
    return `${this.event}(car ${this.car}, payer ${this.payer})`
  }
}

function repaid(model: Model, plate: ModelPlate, car: number): number {
  const debts = model.debts(plate.payer, car)
  const owed = debts.reduce((sum, { total }) => sum + total, 0)
  if ((debts.length === 0 && !plate.overdue) || model.wallets[plate.payer]! < owed) return 409
  plate.overdue = false
  model.wallets[plate.payer]! -= owed
  for (const debt of debts) {
    debt.user_repaid = 'Y'
    debt.told.push('TRANSACTION.PAY_BACK')
  }
  return 200
}

class Enter implements Command {
  readonly car: number
  readonly park: number

  constructor(car: number, park: number) {
    this.car = car
    this.park = park
  }

  check(): boolean {
    return true
  }

  async run(model: Model, real: Real): Promise<void> {
    const { car, park } = this
    const no = real.number('PK')
    const { status, json } = await real.parks[park]!.enter(no, CARS[car])
    const state = model.state(car)
    expect([status, json.block_reason ?? json.state]).toEqual([200, state])
    for (const older of model.entrances) if (older.car === car && older.park === park) older.newest = false
    model.entrances.push({ no, car, park, id: json.id, newest: true, charged: false, state, told: [] })
  }

  toString(): string {
    return `enter(car ${this.car}, park ${this.park})`
  }
}

class Charge implements Command {
  readonly which: number
  readonly total: number

  constructor(which: number, total: number) {
    this.which = which
    this.total = total
  }

  check({ entrances }: Readonly<Model>): boolean {
    return entrances.length > 0
  }

  async run(model: Model, real: Real): Promise<void> {
    // Mostly the last ones: those are still inside.
    const entrance = model.entrances.at(-1 - (this.which % model.entrances.length))!
    const { car, park, id } = entrance
    const no = real.number('PKP')
    const { status, json } = await real.parks[park]!.charge(no, id, { amount: { total: this.total } }, CARS[car])
    if (!entrance.newest || entrance.charged || model.state(car) !== 'NORMAL') {
      expect([status, json.code]).toEqual([400, 'INVALID_REQUEST'])
      return
    }
    expect([status, json.trade_state]).toEqual([200, 'ACCEPTED'])
    entrance.charged = true
    const { payer } = model.plates.get(car)!
    const due = model.now + DEDUCT_MS
    model.charges.push({ no, car, park, payer, total: this.total, due, state: 'ACCEPTED', told: [] })
  }

  toString(): string {
    return `charge(${this.which}, ${this.total})`
  }
}

class Wait implements Command {
  readonly ms: number

  constructor(ms: number) {
    this.ms = ms
  }

  check(): boolean {
    return true
  }

  async run(model: Model, real: Real): Promise<void> {
    await real.merchant.sandbox.clock.advance(this.ms)
    model.wait(this.ms)
  }

  toString(): string {
    return `wait(${this.ms})`
  }
}

class Advances implements Command {
  readonly value: boolean

  constructor(value: boolean) {
    this.value = value
  }

  check(): boolean {
    return true
  }

  async run(model: Model, real: Real): Promise<void> {
    await real.merchant.control('POST', '/rules', { parkingAdvance: this.value })
    model.advances = this.value
  }

  toString(): string {
    return `advances(${this.value})`
  }
}

const car = fc.nat(CARS.length - 1)
const payer = fc.nat(1)
const turn = fc.constantFrom<Turn['event']>('open', 'open', 'pause', 'resume', 'remove', 'overdue', 'repay', 'repay')
const COMMANDS = [
  fc.tuple(turn, car, payer).map((drawn) => new Turn(...drawn)),
  fc.tuple(car, payer).map((drawn) => new Turn('open', ...drawn)),
  fc.tuple(car, fc.nat(1)).map((drawn) => new Enter(...drawn)),
  fc.tuple(fc.nat(3), fc.constantFrom(1, 40, 90, 5000)).map((drawn) => new Charge(...drawn)),
  fc.constantFrom(0, 700, DEDUCT_MS, 60_000).map((ms) => new Wait(ms)),
  fc.boolean().map((value) => new Advances(value)),
]

/** Plays so many histories of drivers and car parks, and holds the sandbox against the model. */
export async function checkParking(params: { numRuns: number; seed: number; maxCommands: number }): Promise<void> {
  const { numRuns, seed, maxCommands } = params
  const sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  const merchant = new TestMerchant(sandbox)
  const { mchid: sub_mchid } = await sandbox.createMerchant({ partner: merchant.credentials.mchid })
  try {
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands, size: 'max' }), async (commands) => {
        await merchant.control('POST', '/reset')
        await merchant.control('DELETE', '/rules')
        const real = new Real(merchant, sub_mchid)
        const model = new Model()
        await takeWallets(real, model)
        await fc.asyncModelRun(() => ({ model, real }), [...commands])
        await new Wait(DEDUCT_MS).run(model, real)
        await compare(real, model)
      }),
      { numRuns, seed },
    )
  } finally {
    await sandbox.close()
  }
}

async function takeWallets(real: Real, model: Model): Promise<void> {
  const { payers } = (await real.merchant.control('GET', '/payers')).json as {
    payers: { openid: string; balance: number }[]
  }
  for (const { openid, balance } of payers) {
    real.openids.push(openid)
    model.wallets.push(balance)
  }
}

async function compare({ merchant, parks }: Real, model: Model): Promise<void> {
  const { payers } = (await merchant.control('GET', '/payers')).json
  expect(payers.map(({ balance }: { balance: number }) => balance)).toEqual(model.wallets)
  for (const { no, park, state, user_repaid } of model.charges) {
    const { json } = await parks[park]!.query(no)
    expect([no, json.trade_state, json.user_repaid]).toEqual([no, state, user_repaid])
  }
  for (const { no, park, car } of model.entrances) {
    const { json } = await parks[park]!.enter(no, CARS[car])
    expect([no, json.block_reason ?? json.state]).toEqual([no, model.state(car)])
  }
  await compareNotices(merchant, model)
  const { open } = (await merchant.control('GET', '/settled')).json
  expect(open.filter(({ kind }: { kind: string }) => kind === 'money' || kind === 'charge')).toEqual([])
}

async function compareNotices(merchant: TestMerchant, model: Model): Promise<void> {
  const { notifications } = (await merchant.control('GET', '/notifications?limit=1000')).json as {
    notifications: { number: string; event_type: string; resource: Record<string, string> }[]
  }
  const sent = (no: string): string[] =>
    notifications
      .filter(({ number }) => number === no)
      .map(({ event_type, resource }) =>
        event_type === 'VEHICLE.ENTRANCE_STATE_CHANGE'
          ? (resource['blocked_state_description'] ?? resource['parking_state']!).replace('REMOVE', 'OUT_SERVICE')
          : event_type,
      )
      .toReversed()
  for (const { no, told } of [...model.entrances, ...model.charges]) expect([no, sent(no)]).toEqual([no, told])
}
