import { nowOf, type TillContext } from '../context.ts'
import { type Called, isCode, type Refused } from '../merchants/call.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { RawMessages } from '../payments/timeline.ts'
import { readServiceOrderFact } from './facts.ts'
import { jobOf } from './jobs.ts'
import { orderCalls } from './order-calls.ts'
import { eventOf, orderKey, settlePayscore } from './settle.ts'
import { stepOf } from './step.ts'
import { nextServiceOrderState } from './states.ts'
import { lockServiceOrder, saveServiceOrder, type ServiceOrderRow, type Wish } from './store.ts'

/** What came of asking WeChat Pay. */
export interface Asked {
  /**
   * `told`: it said what the order is; `absent`: it knows none; `barred`: it lets us see none; `refused`: definitely not;
   * `unknown`: perhaps.
   */
  answer: 'told' | 'absent' | 'barred' | 'refused' | 'unknown'
  order: ServiceOrderRow
  refusal?: Refused
}

/** Makes the order: always the same number and content, so that repeating it makes one. */
export async function makeServiceOrder(
  order: ServiceOrderRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked> {
  const called = await orderCalls(order).make(order, clientOf(order, context), signal)
  if (called.ok) return settleAnswer(order, 'Made', called.data, called.raw, context)
  await note(order, 'Not made yet', `${called.code}: ${called.message}`, called.raw, context)
  if (!called.definite) return { answer: 'unknown', order }
  // Our own number may be there all the same: an earlier call made it, whose answer was lost.
  const looked = await queryServiceOrder(order, context, signal)
  // What may be neither made nor seen is not there either.
  const isNone = looked.answer === 'absent' || (looked.answer === 'barred' && isBar(called))
  if (!isNone) return looked
  return { answer: 'refused', order: await saveRefused(order, called, context), refusal: called }
}

/** No right to the service, or for the sub-merchant: whatever the order. */
const isBar = (refused: { code: string }): boolean => isCode(refused, 'NO_AUTH', 'MCH_NOT_EXISTS')

/** Asks for what was wished for. The answer of some says what the order is now, that of others nothing: then it is looked up. */
export async function askForWish(order: ServiceOrderRow, context: TillContext, signal?: AbortSignal): Promise<Asked> {
  const { wish } = order
  if (wish === null) return { answer: 'told', order }
  const called = await orderCalls(order).ask(order, wish, clientOf(order, context), signal)
  if (called.ok) {
    const fact = readServiceOrderFact(called.data)
    const answered =
      fact === undefined
        ? queryServiceOrder(order, context, signal)
        : settleAnswer(order, TITLES[wish.kind], called.data, called.raw, context)
    const asked = await answered
    return asked.answer === 'told' ? { ...asked, order: await fulfil(asked.order, wish, context) } : asked
  }
  await note(order, `${TITLES[wish.kind]}: not yet`, `${called.code}: ${called.message}`, called.raw, context)
  const looked = await queryServiceOrder(order, context, signal)
  if (looked.answer === 'told' && looked.order.wish === null) return looked
  if (!called.definite) return { answer: 'unknown', order: looked.order }
  return { answer: 'refused', order: await dropWish(looked.order, called, context), refusal: called }
}

const TITLES: Record<Wish['kind'], string> = {
  complete: 'Completed',
  modify: 'Amount changed',
  cancel: 'Cancelled',
  sync: 'Reported as paid otherwise',
}

/** Has WeChat Pay try to collect once more (催收); what comes of it is told later. */
export const collectAgain = (order: ServiceOrderRow, context: TillContext): Promise<Called<unknown>> =>
  orderCalls(order).collect(order, clientOf(order, context))

/** Looks an order up at WeChat Pay and settles the answer. */
export async function queryServiceOrder(
  order: ServiceOrderRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked> {
  const called = await orderCalls(order).query(order, clientOf(order, context), signal)
  if (called.ok) return settleAnswer(order, 'Asked WeChat Pay', called.data, called.raw, context)
  await note(order, 'Asked WeChat Pay', `${called.code}: ${called.message}`, called.raw, context)
  const absent = called.status === 404 && isCode(called, 'ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND')
  if (absent) return { answer: 'absent', order }
  return { answer: called.definite && isBar(called) ? 'barred' : 'unknown', order }
}

function clientOf({ mchid }: ServiceOrderRow, context: TillContext) {
  const client = context.merchants.get(mchid)?.client
  if (client === undefined) throw new Error(`Merchant ${mchid} is no longer configured.`)
  return client
}

async function settleAnswer(
  order: ServiceOrderRow,
  title: string,
  data: unknown,
  raw: RawMessages,
  context: TillContext,
): Promise<Asked> {
  const read = readServiceOrderFact(data)
  // Answers may leave out the sub-merchant that was asked for.
  const fact = read && { ...read, sub_mchid: read.sub_mchid || order.sub_mchid }
  if (fact === undefined || orderKey(fact) !== orderKey(order)) {
    await note(order, title, 'The answer is not about this order', raw, context)
    return { answer: 'unknown', order }
  }
  const settled = await context.database.transaction(async (trx) => {
    const step = stepOf(
      order,
      { kind: 'query', title, detail: fact.event ?? 'a state that is not known here', raw },
      context,
    )
    await writeChanges(trx, { ...noChanges(), timeline: [step] })
    const [first] = await settlePayscore(trx, [{ fact }], context)
    return first
  })
  return { answer: 'told', order: settled?.order ?? order }
}

const note = (
  order: ServiceOrderRow,
  title: string,
  detail: string,
  raw: RawMessages,
  context: TillContext,
): Promise<void> =>
  context.database.transaction((trx) =>
    writeChanges(trx, { ...noChanges(), timeline: [stepOf(order, { kind: 'query', title, detail, raw }, context)] }),
  )

/** WeChat Pay has done what was wished for, whatever else the order is by now. */
const fulfil = (order: ServiceOrderRow, wish: Wish, context: TillContext): Promise<ServiceOrderRow> =>
  change(order, context, (locked) => (isSame(locked.wish, wish) ? { ...locked, wish: null } : locked))

const isSame = (a: Wish | null, b: Wish): boolean => a !== null && JSON.stringify(a) === JSON.stringify(b)

/** WeChat Pay definitely will not; the caller decides what to do instead. */
const dropWish = (order: ServiceOrderRow, { code, message }: Refused, context: TillContext): Promise<ServiceOrderRow> =>
  change(order, context, (locked) => ({ ...locked, wish: null, failure_code: code, failure_message: message }))

function change(
  order: ServiceOrderRow,
  context: TillContext,
  decide: (locked: ServiceOrderRow) => ServiceOrderRow,
): Promise<ServiceOrderRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockServiceOrder(trx, order.mchid, order.id)
    if (locked === undefined) throw new Error(`PayScore order ${order.id} is gone.`)
    const changed = decide(locked)
    if (changed !== locked) await saveServiceOrder(trx, changed)
    return changed
  })
}

/** Ends an order that WeChat Pay will not make. */
function saveRefused(
  order: ServiceOrderRow,
  { code, message }: Refused,
  context: TillContext,
): Promise<ServiceOrderRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockServiceOrder(trx, order.mchid, order.id)
    if (locked === undefined) throw new Error(`PayScore order ${order.id} is gone.`)
    const state = nextServiceOrderState(locked.state, 'refused')
    if (state === locked.state) return locked
    const failed = { ...locked, state, failure_code: code, failure_message: message, ended_at: nowOf(context) }
    await saveServiceOrder(trx, failed)
    await writeChanges(
      trx,
      {
        ...noChanges(),
        timeline: [stepOf(order, { kind: 'failed', title: 'Refused', detail: `${code}: ${message}` }, context)],
        events: [eventOf(failed, 'payscore.order.failed', context)],
        settled: [jobOf(failed)],
      },
      context.jobs,
    )
    return failed
  })
}
