import type { RawBuilder } from 'kysely'
import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import type { JobId } from '../jobs/queue.ts'
import { type Posting, paid } from '../ledger/postings.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { noChanges, writeAtEnd, writeChanges } from '../payments/changes.ts'
import { countMove } from '../payments/moved.ts'
import type { InboxMessage } from '../payments/settle.ts'
import type { RawMessages, TimelineKind, TimelineStep } from '../payments/timeline.ts'
import { type ChargeDecision, decideCharge, decidePlate } from './decide.ts'
import type { ChargeFact, PlateFact } from './facts.ts'
import { chargeJob, lookPause } from './jobs.ts'
import { isReleased } from './states.ts'
import {
  type ChargeNumber,
  type ChargeRow,
  type EntranceRow,
  findEntranceByNumber,
  lockChargesByNumber,
  lockEntrance,
  letLeave,
  saveEntrance,
  updateCharge,
} from './store.ts'
import { chargeView, entranceView, paymentIdOf } from './view.ts'

/** News of parking: about a fee, or about the plate of a car inside. */
export type ParkingFact = ChargeFact | PlateFact

export interface ParkingNews {
  fact: ParkingFact
  /** How it was learnt, for the timeline. */
  step?: TimelineStep
  message?: InboxMessage
}

/** What became of a piece of news. */
export interface SettledParking {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  charge?: ChargeRow
  entrance?: EntranceRow
}

/** Settles news in one transaction: locks, decides each in turn, writes everything. */
export async function settleParking(
  trx: Transaction,
  news: readonly ParkingNews[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<SettledParking[]> {
  const fees = news.flatMap(({ fact }) => (isFee(fact) ? [fact] : []))
  const current = new Map((await lockChargesByNumber(trx, fees)).map((charge) => [chargeKey(charge), charge]))
  const inbox = [...parked]
  const settled: SettledParking[] = []
  for (const { fact, message, step } of news) {
    const steps = step === undefined ? [] : [step]
    const result = isFee(fact)
      ? await settleFee(trx, current, { fact, steps }, context)
      : await settlePlate(trx, { fact, steps }, context)
    settled.push(result)
    if (message !== undefined) inbox.push(inboxRowOf(message, fact, result))
  }
  await writeAtEnd(trx, { ...noChanges(), inbox }, context)
  return settled
}

const isFee = (fact: ParkingFact): fact is ChargeFact => 'out_trade_no' in fact

/** Whose fee it is, and its number. */
export const chargeKey = ({ mchid, sub_mchid, out_trade_no }: ChargeNumber): string =>
  `${mchid} ${sub_mchid} ${out_trade_no}`

/** News, and the steps that tell how it was learnt. */
interface Learnt<Fact> {
  fact: Fact
  steps: readonly TimelineStep[]
}

async function settleFee(
  trx: Transaction,
  current: Map<string, ChargeRow>,
  { fact, steps }: Learnt<ChargeFact>,
  context: TillContext,
): Promise<SettledParking> {
  const charge = current.get(chargeKey(fact))
  if (charge === undefined) return { verdict: 'parked', reason: 'No parking fee here has this out_trade_no' }
  const decision = decideCharge(charge, parkingIdOf(charge), fact, nowOf(context))
  current.set(chargeKey(fact), decision.charge)
  await writeDecision(trx, { before: charge, decision, steps }, context)
  return decision
}

/** WeChat Pay's number of the stay, as it was asked. */
function parkingIdOf({ body }: ChargeRow): string | null {
  const { parking_id } = body['parking_info'] as { parking_id: string | null }
  return parking_id
}

/** Writes what a decision changes in one round trip: the fee, its steps, its event, its money, its job, its car. */
async function writeDecision(
  trx: Transaction,
  { before, decision, steps }: { before: ChargeRow; decision: ChargeDecision; steps: readonly TimelineStep[] },
  context: TillContext,
): Promise<void> {
  const { charge, step, event, collected } = decision
  const postings = collected === undefined ? [] : [await keepMoney(trx, charge, collected, context)]
  const goesOn = charge.state === before.state ? {} : workAfter(trx, charge, context)
  await writeAtEnd(
    trx,
    {
      ...noChanges(),
      postings,
      timeline: [...steps, ...(step === undefined ? [] : [stepOf(charge, step, context)])],
      events: event === undefined ? [] : [eventOf(charge, event, context)],
      settled: goesOn.settled ?? [],
      also: [
        ...(charge === before ? [] : [updateCharge(trx, charge)]),
        ...(isReleased(charge.state) ? [letLeave(trx, charge, nowOf(context))] : []),
        ...(goesOn.job === undefined ? [] : [goesOn.job]),
      ],
    },
    context,
  )
}

/** When the fee is looked at again. It is over without a look, unless what the driver was asked to pay on the spot must end. */
function workAfter(
  trx: Transaction,
  charge: ChargeRow,
  { jobs, clock }: TillContext,
): { job?: RawBuilder<unknown>; settled?: JobId[] } {
  const pause = lookPause(charge, 0) ?? (charge.fallback_payment_id === null ? undefined : 0)
  const job = chargeJob(charge, clock.now() + (pause ?? 0))
  return pause === undefined ? { settled: [job] } : { job: jobs.rescheduling(trx, [job]) }
}

async function settlePlate(
  trx: Transaction,
  { fact, steps }: Learnt<PlateFact>,
  context: TillContext,
): Promise<SettledParking> {
  const found = await findEntranceByNumber(trx, fact)
  const entrance = found && (await lockEntrance(trx, found.mchid, found.id))
  if (entrance === undefined) return { verdict: 'parked', reason: 'No entrance here has this out_parking_no' }
  const changed = decidePlate(entrance, fact)
  const isNews = changed?.plate_state !== entrance.plate_state || changed.block_reason !== entrance.block_reason
  if (changed !== undefined) await saveEntrance(trx, changed)
  if (changed === undefined || !isNews) {
    await writeChanges(trx, { ...noChanges(), timeline: [...steps] })
    return changed === undefined
      ? { verdict: 'parked', reason: 'The plate or the parking_id is another', entrance }
      : { verdict: 'duplicate', entrance: changed }
  }
  const title = `The plate is ${changed.plate_state}`
  const step = { kind: 'query' as const, title, ...(changed.block_reason !== null && { detail: changed.block_reason }) }
  const event = {
    mchid: changed.mchid,
    id: context.newId('evt'),
    type: 'parking.entrance.changed' as const,
    // A plate changes more than once, and each change is told.
    subject_id: `${changed.id}@${fact.at ?? changed.created_at.getTime()}`,
    lane: changed.id,
    payload: JSON.stringify(entranceView(changed)),
    at: nowOf(context),
  }
  await writeChanges(
    trx,
    { ...noChanges(), timeline: [...steps, stepOf(changed, step, context)], events: [event] },
    context.jobs,
  )
  return { verdict: 'applied', entrance: changed }
}

/** What was paid is a payment: refunds, lists and bills treat it as any other. @returns what it does in the ledger */
async function keepMoney(
  trx: Transaction,
  charge: ChargeRow,
  { transaction_id, amount, payer_total, paid_at }: NonNullable<ChargeDecision['collected']>,
  context: TillContext,
): Promise<Posting> {
  const now = nowOf(context)
  const payment = {
    mchid: charge.mchid,
    sub_mchid: charge.sub_mchid,
    id: paymentIdOf(charge),
    total: amount,
    paid_at: paid_at === undefined ? now : new Date(paid_at),
  }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('payment')
    .values({
      ...payment,
      appid: charge.appid,
      sub_appid: charge.sub_appid,
      channel: 'parking',
      out_trade_no: charge.out_trade_no,
      state: 'paid',
      currency: 'CNY',
      payer_total,
      description: charge.plate_number,
      request: json({}),
      notify_url: '',
      transaction_id,
      created_at: now,
      expires_at: now,
    })
    .onConflict((conflict) => conflict.columns(['mchid', 'id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 0n) countMove(trx, 'none', { channel: 'parking', state: 'paid' }, context)
  return paid({ ...payment, settlement_total: null })
}

/** A timeline step of a fee or an entrance, now. */
export const stepOf = (
  { mchid, id }: { mchid: string; id: string },
  step: { kind: TimelineKind; title: string; detail?: string; raw?: RawMessages },
  context: Pick<TillContext, 'clock'>,
): TimelineStep => ({ mchid, payment_id: id, at: nowOf(context), ...step })

export const eventOf = (charge: ChargeRow, type: NonNullable<ChargeDecision['event']>, context: TillContext) => ({
  mchid: charge.mchid,
  id: context.newId('evt'),
  type,
  subject_id: charge.id,
  // With the refunds of what was paid.
  lane: paymentIdOf(charge),
  payload: JSON.stringify(chargeView(charge)),
  at: nowOf(context),
})

const inboxRowOf = (message: InboxMessage, fact: ParkingFact, settled: SettledParking): InboxTable => ({
  ...message,
  number: isFee(fact) ? fact.out_trade_no : fact.out_parking_no,
  payment_id: settled.charge?.id ?? settled.entrance?.id ?? null,
  verdict: settled.verdict,
  reason: settled.reason ?? null,
})
