import { nowOf, type TillContext } from '../context.ts'
import { type Called, callPlatform, isCode, type Refused } from '../merchants/call.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { RawMessages } from '../payments/timeline.ts'
import { readServiceOrderFact } from './facts.ts'
import { jobOf } from './jobs.ts'
import { eventOf, settlePayscore, stepOf } from './settle.ts'
import { nextServiceOrderState } from './states.ts'
import { lockServiceOrder, saveServiceOrder, type ServiceOrderRow, type Wish } from './store.ts'

/** What came of asking WeChat Pay. */
export interface Asked {
  /** `told`: it said what the order is; `absent`: it knows none; `refused`: definitely not; `unknown`: perhaps. */
  answer: 'told' | 'absent' | 'refused' | 'unknown'
  order: ServiceOrderRow
  refusal?: Refused
}

const ORDERS = '/v3/payscore/serviceorder'
const at = (verb: string, { out_order_no }: ServiceOrderRow): string => `${ORDERS}/${out_order_no}/${verb}`

/** Makes the order: always the same number and content, so that repeating it makes one. */
export async function makeServiceOrder(
  order: ServiceOrderRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked> {
  const body = order.body as never
  const called = await callPlatform<unknown>({ method: 'POST', path: ORDERS, body }, () =>
    clientOf(order, context).request('POST /v3/payscore/serviceorder', { body, ...(signal && { signal }) }),
  )
  if (called.ok) return settleAnswer(order, 'Made', called.data, called.raw, context)
  await note(order, 'Not made yet', `${called.code}: ${called.message}`, called.raw, context)
  if (!called.definite) return { answer: 'unknown', order }
  // Our own number may be there all the same: an earlier call made it, whose answer was lost.
  const looked = await queryServiceOrder(order, context, signal)
  if (looked.answer !== 'absent') return looked
  return { answer: 'refused', order: await saveRefused(order, called, context), refusal: called }
}

/** Asks for what was wished for. The answer of some says what the order is now, that of others nothing: then it is looked up. */
export async function askForWish(order: ServiceOrderRow, context: TillContext, signal?: AbortSignal): Promise<Asked> {
  const { wish } = order
  if (wish === null) return { answer: 'told', order }
  const called = await send(order, wish, context, signal)
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

function send(
  order: ServiceOrderRow,
  { kind, body }: Wish,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const client = clientOf(order, context)
  const call = { path: { out_order_no: order.out_order_no }, body: body as never, ...(signal && { signal }) }
  return callPlatform<unknown>({ method: 'POST', path: at(kind, order), body }, () => {
    switch (kind) {
      case 'complete':
        return client.request('POST /v3/payscore/serviceorder/{out_order_no}/complete', call)
      case 'modify':
        return client.request('POST /v3/payscore/serviceorder/{out_order_no}/modify', call)
      case 'cancel':
        return client.request('POST /v3/payscore/serviceorder/{out_order_no}/cancel', call)
      case 'sync':
        return client.request('POST /v3/payscore/serviceorder/{out_order_no}/sync', call)
    }
  })
}

/** Has WeChat Pay try to collect once more (催收); what comes of it is told later. */
export function collectAgain(order: ServiceOrderRow, context: TillContext): Promise<Called<unknown>> {
  const { appid, service_id, out_order_no } = order
  const body = { appid, service_id }
  return callPlatform<unknown>({ method: 'POST', path: at('pay', order), body }, () =>
    clientOf(order, context).request('POST /v3/payscore/serviceorder/{out_order_no}/pay', {
      path: { out_order_no },
      body,
    }),
  )
}

/** Looks an order up at WeChat Pay and settles the answer. */
export async function queryServiceOrder(
  order: ServiceOrderRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked> {
  const { appid, service_id, out_order_no } = order
  const query = { appid, service_id, out_order_no }
  const called = await callPlatform<unknown>({ method: 'GET', path: `${ORDERS}?out_order_no=${out_order_no}` }, () =>
    clientOf(order, context).request('GET /v3/payscore/serviceorder', { query, ...(signal && { signal }) }),
  )
  if (called.ok) return settleAnswer(order, 'Asked WeChat Pay', called.data, called.raw, context)
  await note(order, 'Asked WeChat Pay', `${called.code}: ${called.message}`, called.raw, context)
  const absent = called.status === 404 && isCode(called, 'ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND')
  return { answer: absent ? 'absent' : 'unknown', order }
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
  const fact = readServiceOrderFact(data)
  if (fact === undefined || fact.out_order_no !== order.out_order_no || fact.mchid !== order.mchid) {
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
