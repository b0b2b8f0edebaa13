import { eventually, expectEqual, expectThat, ExpectationError } from './expectation.ts'
import { advance, notificationDelivered, paymentReaches, type Payment, type World, yuan } from './world.ts'

const OPENED = { plate_number: '粤B888888', plate_color: 'BLUE' }
const NOT_OPENED = { plate_number: '粤BD12345', plate_color: 'GREEN' }
const STAY_SECONDS = 3600
const FEE = 500
/** Longer than the sandbox lets a deduction take. */
const DEDUCTION_SECONDS = 5

/** A car and its fee as the till's API shows them, as far as the demo looks. */
interface Entrance {
  readonly id: string
  readonly plate_state: string
}
interface Charge {
  readonly id?: string
  readonly release: boolean | 'unknown'
  readonly state: string
  readonly out_trade_no?: string
  readonly payment?: Payment
}

const inside = new WeakMap<World, Entrance>()

/** The driver has opened the service for the plate; the till tells WeChat Pay of the car. */
export async function parkingEntrance(world: World): Promise<string> {
  await world.sandbox.post('/_sandbox/plates', { ...OPENED, openid: world.payer.openid })
  const entrance = await enter(world, OPENED)
  expectEqual('The plate of a driver who has opened the service', entrance.plate_state, 'normal')
  inside.set(world, entrance)
  return `${OPENED.plate_number} is inside, its fee is charged by itself`
}

/** The barrier opens when WeChat Pay has taken the fee over; the money comes a moment later. */
export async function parkingExit(world: World): Promise<string> {
  const entrance = inside.get(world)
  if (entrance === undefined) throw new ExpectationError('The steps before this one', 'a car inside', undefined)
  await advance(world, STAY_SECONDS)
  const charge = await leave(world, entrance)
  expectEqual('The barrier', [charge.release, charge.state], [true, 'accepted'])
  await advance(world, DEDUCTION_SECONDS)
  await notificationDelivered(world, 'TRANSACTION.SUCCESS', charge.out_trade_no ?? '')
  await eventually(async () => {
    const { state } = await world.till.get<Charge>(`/v1/parking/charges/${charge.id ?? ''}`)
    expectEqual('The fee at the till', state, 'paid')
  })
  return `barrier open on acceptance, ${yuan(FEE)} paid afterwards`
}

/** Another driver has not: the barrier stays shut until the code on its screen is paid. */
export async function parkingOnTheSpot(world: World): Promise<string> {
  const entrance = await enter(world, NOT_OPENED)
  expectEqual('The plate of a driver who has not opened the service', entrance.plate_state, 'blocked')
  await advance(world, STAY_SECONDS)
  const shut = await leave(world, entrance)
  expectThat(
    'The barrier',
    shut.release === false && shut.payment?.code_url !== undefined,
    'to be shut and show a code',
    shut,
  )
  await world.sandbox.post(`/_sandbox/orders/${world.merchant.mchid}/${shut.payment.out_trade_no}/pay`, {
    openid: world.payer.openid,
  })
  await paymentReaches(world, shut.payment.id, 'paid')
  expectEqual('The barrier once the code is paid', (await leave(world, entrance)).release, true)
  return `${NOT_OPENED.plate_number} pays ${yuan(FEE)} by code, then the barrier opens`
}

const enter = (world: World, plate: object): Promise<Entrance> =>
  world.till.post<Entrance>('/v1/parking/entrances', { ...plate, parking_name: '欢乐海岸停车场', free_duration: 900 })

const leave = (world: World, { id }: Entrance): Promise<Charge> =>
  world.till.post<Charge>('/v1/parking/charges', { entrance_id: id, amount: { total: FEE }, device_id: 'EXIT-1' })
