import { type Selectable, sql } from 'kysely'
import type { Database } from '../../src/db/database.ts'
import type { PaymentTable } from '../../src/payments/store.ts'
import type { RefundTable } from '../../src/refunds/store.ts'
import { checkLedger } from '../../src/ledger/check.ts'
import type { ShopBooks } from './shop.ts'
import type { World } from './world.ts'

const PAID: ReadonlySet<string> = new Set(['SUCCESS', 'REFUND'])
/** WeChat Pay's word for a sum that the till should have refused itself. */
const TOO_MUCH = '申请退款金额超过订单可退金额'
const PAID_EVENTS: ReadonlySet<string> = new Set(['payment.paid', 'payment.paid_late'])

/** The till's books at the end of a run. */
interface Books {
  payments: Selectable<PaymentTable>[]
  refunds: Selectable<RefundTable>[]
  events: { id: string; seq: number; type: string; subject_id: string; lane: string | null }[]
  inbox: { event_id: string; kind: string; verdict: string }[]
  jobs: { kind: string; key: string; gave_up_at: Date | null; last_error: string | null }[]
}

/** What must hold when everything has come to rest. @returns what does not, a sentence each */
export async function brokenInvariants(world: World, shop: ShopBooks, database: Database): Promise<string[]> {
  const books = await readBooks(database)
  return [
    ...moneyIn(world, books),
    ...onceOnly(books),
    ...failedOnlyIfRefused(world, books),
    ...moneyBack(world, books),
    ...atRest(books),
    ...noticesKept(world, books),
    ...strangersRefused(world),
    ...onlyOurs(world, books),
    ...sameAnswers(shop, books),
    ...everythingHeard(world, books),
    ...settled(world, books),
    ...(await ledgerAgrees(world, database)),
  ]
}

/** Whether nothing more will happen: no work is left here, and nothing is under way at WeChat Pay. */
export async function isAtRest({ sandbox }: World, database: Database): Promise<boolean> {
  if (atRest(await readBooks(database)).length > 0) return false
  try {
    sandbox.expectSettled()
    return true
  } catch {
    return false
  }
}

async function readBooks({ kysely }: Database): Promise<Books> {
  return {
    payments: await kysely.selectFrom('payment').selectAll().execute(),
    refunds: await kysely.selectFrom('refund').selectAll().execute(),
    events: await kysely
      .selectFrom('event')
      .select(['id', 'seq', 'type', 'subject_id', 'lane'])
      .orderBy('seq')
      .execute(),
    inbox: await kysely.selectFrom('inbox').select(['event_id', 'kind', 'verdict']).execute(),
    jobs: await kysely
      .selectFrom('job')
      .select(['kind', 'key', 'gave_up_at', 'last_error'])
      .where('mchid', '!=', '')
      .execute(),
  }
}

/** Every payment that moved money is paid here, and none other is. */
function moneyIn({ sandbox }: World, { payments }: Books): string[] {
  const there = new Map(sandbox.orders().map((order) => [order.out_trade_no, order]))
  const broken: string[] = []
  for (const payment of payments) {
    const order = there.get(payment.out_trade_no)
    const paid = order !== undefined && PAID.has(order.trade_state)
    if (paid !== (payment.state === 'paid'))
      broken.push(
        `${payment.out_trade_no} is ${payment.state} here and ${order?.trade_state ?? 'not there'} at WeChat Pay`,
      )
    if (paid && (order.amount.total !== payment.total || order.transaction_id !== payment.transaction_id))
      broken.push(`${payment.out_trade_no} was paid with other numbers than ours`)
    there.delete(payment.out_trade_no)
  }
  // Recorded before it was ordered: nothing exists there that was never written down here.
  for (const number of there.keys()) broken.push(`${number} was ordered at WeChat Pay and is not in the books`)
  return broken
}

/** One paid event per paid payment, one end per refund; money after a close is never silent. */
function onceOnly({ payments, refunds, events }: Books): string[] {
  const of = (id: string): string[] => events.filter(({ subject_id }) => subject_id === id).map(({ type }) => type)
  const broken: string[] = []
  for (const { id, out_trade_no, state, attention } of payments) {
    const types = of(id)
    const told = types.filter((type) => PAID_EVENTS.has(type)).length
    if (told !== (state === 'paid' ? 1 : 0)) broken.push(`${out_trade_no} is ${state} and was told paid ${told} times`)
    if (new Set(types).size < types.length) broken.push(`${out_trade_no} was told of twice: ${types.join(', ')}`)
    if (types.includes('payment.paid_late') && attention === null)
      broken.push(`${out_trade_no} was paid late and nobody is asked to look`)
    if (types.indexOf('payment.paid') > 0 && types.includes('payment.closed'))
      broken.push(`${out_trade_no} was told closed and then paid as if nothing were wrong`)
  }
  for (const { id, out_refund_no, state } of refunds) {
    const told = of(id).filter((type) => type === 'refund.succeeded').length
    if (told !== (state === 'succeeded' ? 1 : 0))
      broken.push(`${out_refund_no} is ${state} and was told succeeded ${told} times`)
  }
  return broken
}

/** Unknown is not failed: what WeChat Pay took was never told failed. */
function failedOnlyIfRefused({ sandbox }: World, { payments, events }: Books): string[] {
  const there = new Set(sandbox.orders().map(({ out_trade_no }) => out_trade_no))
  const failed = new Set(events.filter(({ type }) => type === 'payment.failed').map(({ subject_id }) => subject_id))
  return payments
    .filter(({ id, out_trade_no }) => failed.has(id) && there.has(out_trade_no))
    .map(({ out_trade_no }) => `${out_trade_no} was told failed, and WeChat Pay has it`)
}

/** Refunds never exceed, agree with WeChat Pay, and exist once. */
function moneyBack({ sandbox }: World, { payments, refunds }: Books): string[] {
  const broken: string[] = []
  const there = new Map(sandbox.refunds().map((refund) => [refund.out_refund_no, refund]))
  for (const refund of refunds) {
    const known = there.get(refund.out_refund_no)
    if ((known?.status === 'SUCCESS') !== (refund.state === 'succeeded'))
      broken.push(`${refund.out_refund_no} is ${refund.state} here and ${known?.status ?? 'not there'} at WeChat Pay`)
    if (known !== undefined && known.amount.refund !== refund.refund)
      broken.push(`${refund.out_refund_no} was refunded with another amount`)
    if (refund.failure_message === TOO_MUCH)
      broken.push(`${refund.out_refund_no} asked WeChat Pay for more than was left`)
    there.delete(refund.out_refund_no)
  }
  for (const number of there.keys()) broken.push(`${number} was refunded at WeChat Pay and is not in the books`)
  for (const payment of payments) {
    const back = refunds.filter(({ payment_id, state }) => payment_id === payment.id && state === 'succeeded')
    const sum = back.reduce((total, { refund }) => total + refund, 0)
    if (sum > payment.total) broken.push(`${payment.out_trade_no} was refunded ${sum} of ${payment.total} fen`)
    if (sum !== payment.refunded)
      broken.push(`${payment.out_trade_no} says ${payment.refunded} fen refunded, its refunds ${sum}`)
  }
  return broken
}

/** Nothing is left open, and no job is left over. */
function atRest({ payments, refunds, jobs }: Books): string[] {
  const open = [
    ...payments
      .filter(({ state }) => ['created', 'pending', 'closing'].includes(state))
      .map(({ out_trade_no, state }) => `${out_trade_no} is still ${state}`),
    ...refunds
      .filter(({ state }) => ['created', 'processing'].includes(state))
      .map(({ out_refund_no, state }) => `${out_refund_no} is still ${state}`),
  ]
  // WeChat Pay may still succeed with these: they are looked at for as long.
  const abnormal = new Set(refunds.filter(({ state }) => state === 'abnormal').map(({ id }) => id))
  const left = jobs
    .filter(({ kind, key }) => kind !== 'webhook.purge' && !(kind === 'refund.query' && abnormal.has(key)))
    .map(
      ({ kind, key, gave_up_at, last_error }) =>
        `job ${kind} ${key} is left${gave_up_at ? ', given up' : ''}${last_error === null ? '' : `: ${last_error}`}`,
    )
  return [...open, ...left]
}

/** What was answered with success is in the inbox. */
function noticesKept({ sandbox }: World, { inbox }: Books): string[] {
  const kept = new Set(inbox.map(({ event_id }) => event_id))
  return sandbox
    .notifications()
    .filter(({ state, id }) => state === 'delivered' && !kept.has(id))
    .map(({ event_type, number }) => `${event_type} of ${number} was answered with success and is not in the inbox`)
}

/** Nothing that WeChat Pay did not say, or said long ago, was taken in. */
function strangersRefused({ sandbox }: World): string[] {
  return sandbox.journal
    .list({ limit: Infinity })
    .filter(({ direction, verdict }) => direction === 'out' && verdict === 'delivered')
    .filter(({ at, reason = '', request }) => {
      const age = at / 1000 - Number(request.headers['Wechatpay-Timestamp'])
      return reason.startsWith('Not from WeChat Pay') || (reason !== '' && age > 301)
    })
    .map(({ path, reason }) => `${path} took in what it must not: ${reason}`)
}

/** No payment took in what was only ever told about another amount, merchant or app. (A refund names no app.) */
function onlyOurs({ sandbox, tampering }: World, { inbox }: Books): string[] {
  const deliveries = sandbox.journal.list({ limit: Infinity }).filter(({ direction }) => direction === 'out')
  const idOf = (body: string): string => /"id":"([^"]+)"/.exec(body)?.[1] ?? ''
  const told = (tampered: boolean): Set<string> =>
    new Set(
      deliveries.filter(({ fault = '' }) => tampering.has(fault) === tampered).map(({ request }) => idOf(request.body)),
    )
  const [falsely, truly] = [told(true), told(false)]
  return inbox
    .filter(({ kind }) => kind === 'payment')
    .filter(({ event_id, verdict }) => verdict === 'applied' && falsely.has(event_id) && !truly.has(event_id))
    .map(({ event_id }) => `${event_id} was applied, and speaks of another order`)
}

/** The same number, the same answer. */
function sameAnswers({ ids, toldPaid }: ShopBooks, { payments }: Books): string[] {
  const doubled = [...ids].filter(([, given]) => given.size > 1).map(([number]) => `${number} got two ids`)
  const untrue = [...toldPaid].filter(
    (number) => payments.find(({ out_trade_no }) => out_trade_no === number)?.state !== 'paid',
  )
  return [...doubled, ...untrue.map((number) => `${number} was told paid and is not`)]
}

/** Every event reached the shop, those of one payment in the order they happened. */
function everythingHeard({ heard }: World, { events }: Books): string[] {
  const firsts = new Map<string, number>()
  for (const [place, { id }] of heard.entries()) if (!firsts.has(id)) firsts.set(id, place)
  const broken = events
    .filter(({ id }) => !firsts.has(id))
    .map(({ type, id }) => `${type} ${id} never reached the shop`)
  for (const lane of new Set(events.map(laneOf))) {
    const told = events.filter((event) => laneOf(event) === lane)
    const places = told.map(({ id }) => firsts.get(id) ?? Infinity)
    if (places.some((place, index) => index > 0 && place < places[index - 1]!))
      broken.push(`the events of ${lane} reached the shop out of order: ${told.map(({ type }) => type).join(', ')}`)
  }
  return broken
}

/** Every posting sums to zero and is what happened; what the ledger says WeChat Pay holds is what came in less what went back. */
async function ledgerAgrees({ sandbox }: World, { kysely }: Database): Promise<string[]> {
  const { balanced, findings } = await checkLedger(kysely)
  const wrong = findings.map(
    ({ kind, source, what, posted, expected }) => `ledger: ${kind} of ${source} is ${what}: ${posted} for ${expected}`,
  )
  if (!balanced && wrong.length === 0) wrong.push('ledger: its sums are not those of payments and refunds')
  const { fen } = await kysely
    .selectFrom('ledger_entry')
    .select(({ fn }) => fn.coalesce(fn.sum<string>('fen'), sql<string>`0`).as('fen'))
    .where('account', '=', 'receivable')
    .executeTakeFirstOrThrow()
  const sold = sandbox.orders().filter(({ trade_state }) => PAID.has(trade_state))
  const back = sandbox.refunds().filter(({ status }) => status === 'SUCCESS')
  const held =
    sold.reduce((sum, { amount }) => sum + amount.total, 0) - back.reduce((sum, { amount }) => sum + amount.refund, 0)
  if (Number(fen) !== held) wrong.push(`ledger: WeChat Pay holds ${held} fen of ours, the books say ${fen}`)
  return wrong
}

const laneOf = ({ lane, subject_id }: Books['events'][number]): string => lane ?? subject_id

/** WeChat Pay's own account of our money is ours. */
function settled({ sandbox }: World, { payments, refunds }: Books): string[] {
  const paid = payments.filter(({ state }) => state === 'paid').reduce((sum, { total }) => sum + total, 0)
  const back = refunds
    .filter(({ state }) => state === 'succeeded' || state === 'abnormal')
    .reduce((sum, { refund }) => sum + refund, 0)
  try {
    sandbox.expectSettled({ [sandbox.merchant.mchid]: paid - back })
    return []
  } catch (error) {
    return [String(error)]
  }
}
