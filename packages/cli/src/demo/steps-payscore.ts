import { eventually, expectEqual, expectThat, ExpectationError } from './expectation.ts'
import { advance, notificationDelivered, type World, yuan } from './world.ts'

const SERVICE = '500001'
const RENTED_SECONDS = 2 * 3600
const COST = 400
/** Longer than the sandbox lets a collection take. */
const COLLECTION_SECONDS = 5

/** A PayScore order as the till's API shows it, as far as the demo looks. */
interface PayscoreOrder {
  readonly id: string
  readonly state: string
  readonly out_order_no: string
  readonly payment_id?: string
  readonly transaction_id?: string
}

interface AuthorizationNeeded {
  readonly code: string
  readonly authorization?: { readonly authorization_code: string; readonly enable?: object }
}

const orders = new WeakMap<World, PayscoreOrder>()

/** The user has given no permission: the till asks for it, and the user agrees on the phone. */
export async function payscorePermission(world: World): Promise<string> {
  const refused = await world.till.call<AuthorizationNeeded>('POST', '/v1/payscore/orders', { body: rental(world) })
  expectEqual('An order without a permission', [refused.status, refused.body.code], [409, 'AUTHORIZATION_NEEDED'])
  const { authorization } = refused.body
  expectThat('The answer', authorization?.enable !== undefined, 'to say where to send the user', refused.body)
  const code = authorization.authorization_code
  const { openid } = world.payer
  await world.sandbox.post(`/_sandbox/payscore/permissions/${world.merchant.mchid}/${code}/agree`, { openid })
  await notificationDelivered(world, 'PAYSCORE.USER_OPEN_SERVICE', code)
  return `${code} agreed to on the phone, PAYSCORE.USER_OPEN_SERVICE taken`
}

/** A power bank is taken, without a confirmation and without a payment. */
export async function payscoreRent(world: World): Promise<string> {
  const order = await world.till.post<PayscoreOrder>('/v1/payscore/orders', rental(world))
  expectEqual('The PayScore order', order.state, 'running')
  orders.set(world, order)
  return `${order.out_order_no} is running`
}

/** It is brought back two hours later, and WeChat Pay collects what it cost. */
export async function payscoreCharge(world: World): Promise<string> {
  const order = orders.get(world)
  if (order === undefined) throw new ExpectationError('The steps before this one', 'a PayScore order', undefined)
  await giveBack(world, order)
  await notificationDelivered(world, 'PAYSCORE.USER_PAID', order.out_order_no)
  const { transaction_id = '' } = await orderReaches(world, order, 'paid')
  return `${yuan(COST)} collected without a password, ${transaction_id}`
}

/** Another one, while the wallet is empty: the order stays open until its user pays on the phone. */
export async function payscoreNotCollected(world: World): Promise<string> {
  const { openid, password } = world.payer
  const order = await world.till.post<PayscoreOrder>('/v1/payscore/orders', rental(world))
  const { payers } = await world.sandbox.get<{ payers: { openid: string; balance: number }[] }>('/_sandbox/payers')
  const balance = payers.find((payer) => payer.openid === openid)?.balance
  await world.sandbox.post(`/_sandbox/payers/${openid}`, { balance: 0 })
  await giveBack(world, order)
  expectEqual(
    'The order that nobody could collect',
    (await orderReaches(world, order, 'collecting')).payment_id,
    undefined,
  )
  await world.sandbox.post(`/_sandbox/payers/${openid}`, { balance })
  const page = `/_sandbox/payscore/orders/${world.merchant.mchid}/${order.out_order_no}/pay`
  await world.sandbox.post(page, { openid, password })
  const { transaction_id = '' } = await orderReaches(world, order, 'paid')
  return `an empty wallet: the order stays open until its user pays, ${transaction_id}`
}

async function giveBack(world: World, { id }: PayscoreOrder): Promise<void> {
  await advance(world, RENTED_SECONDS)
  const completed = await world.till.post<PayscoreOrder>(`/v1/payscore/orders/${id}/complete`, {
    post_payments: [{ name: '租借费用', amount: COST, description: '2元/小时' }],
    time_range: { end_time: compact(world.stack.sandbox.clock.now()) },
  })
  expectThat('The completed order', completed.state !== 'running', 'to be collected', completed)
  await advance(world, COLLECTION_SECONDS)
}

const orderReaches = (world: World, { id }: PayscoreOrder, state: string): Promise<PayscoreOrder> =>
  eventually(async () => {
    const order = await world.till.get<PayscoreOrder>(`/v1/payscore/orders/${id}`)
    expectEqual('The PayScore order at the till', order.state, state)
    return order
  })

function rental({ payer }: World): object {
  return {
    service_id: SERVICE,
    openid: payer.openid,
    service_introduction: '共享充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
  }
}

/** 14 digits of Beijing time. */
function compact(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replaceAll(/\D/g, '')
}
