import { setTimeout } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import { formatRfc3339 } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import { json } from '../db/schema.ts'
import { moment, text } from '../http/fields.ts'
import { mismatch, Problem, quote } from '../http/problem.ts'
import type { Refused } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { createPayment } from '../payments/create.ts'
import { differences } from '../payments/differences.ts'
import { findIdempotentId, findPayment, type PaymentRow } from '../payments/store.ts'
import { payableView, type PaymentView } from '../payments/view.ts'
import { type Asked, callCharge, callEntrance, queryCharge } from './calls.ts'
import { leave, parkingUrl } from './entrances.ts'
import { chargeJob, TAKE_OVER_AFTER } from './jobs.ts'
import { stepOf } from './settle.ts'
import { isReleased, nextChargeState } from './states.ts'
import { type ChargeRow, type EntranceRow, findChargeByNumber, findChargeOf, lockCharge, saveCharge } from './store.ts'
import { chargeView, type ChargeView } from './view.ts'

/** The body of `POST /v1/parking/charges`. */
export const createChargeSchema = z
  .strictObject({
    entrance_id: text(64),
    out_trade_no: z
      .string()
      .regex(/^[0-9A-Za-z]{6,32}$/, { error: 'must be 6 to 32 letters and digits' })
      .optional()
      .openapi({
        description: 'your own number, never used before, also not for another kind of payment; made when left out',
      }),
    amount: z.strictObject({
      total: z
        .int()
        .min(0)
        .max(10_000_000_000)
        .openapi({ description: 'fen; 0: a free stay, for which nothing is asked' }),
    }),
    end_time: moment.optional().openapi({ description: 'when the car leaves; default: a second ago' }),
    charging_duration: z
      .int()
      .min(0)
      .optional()
      .openapi({ description: 'seconds that are charged; default: the whole stay' }),
    device_id: text(32).openapi({ description: 'the camera or barrier' }),
    description: text(128).default('停车费'),
    attach: text(128).optional(),
    decide_within: z.int().min(500).max(15_000).default(3_000).openapi({
      description: 'milliseconds in which an unknown answer is asked again; then the driver pays on the spot',
    }),
  })
  .openapi('NewParkingCharge')

export type NewCharge = z.infer<typeof createChargeSchema>

/** Tries of the same request while the car waits. */
const TRIES = 3
/** Between two of them, ms. */
const PAUSE = 200
/** For the look that follows, ms. */
const LAST_LOOK = 1_000

/**
 * The car leaves: WeChat Pay is asked to take the fee over, and the answer says whether the barrier opens. What is refused, or not
 * known in time, the driver is asked to pay on the spot; a fee that comes all the same is refunded then.
 *
 * @throws Problem 409 when another fee of this stay was asked for, or the number was used with other content.
 */
export async function charge(
  asked: NewCharge,
  found: EntranceRow,
  merchant: Merchant,
  context: TillContext,
): Promise<ChargeView> {
  if (asked.amount.total === 0) return free(found, context)
  const earlier = await findEarlier(asked, found, context)
  const entrance = earlier === undefined ? await toldOf(found, asked, context) : found
  if (earlier === undefined && !canBeCharged(entrance)) return onTheSpot(asked, entrance, context)
  const row = earlier ?? (await record(asked, entrance, merchant, context))
  const undecided = row.state === 'created' && (earlier === undefined || row.fallback_payment_id === null)
  const settled = undecided
    ? await decide(row, entrance, asked, context)
    : await withCode(row, entrance, asked, context)
  return shown(settled, context)
}

/** A car that WeChat Pay was not told of when it came in is told of now. */
async function toldOf(found: EntranceRow, asked: NewCharge, context: TillContext): Promise<EntranceRow> {
  if (found.parking_id !== null || found.failure_code !== null) return found
  return (await callEntrance(found, context, AbortSignal.timeout(asked.decide_within))).row
}

/** The driver's code, also when an hour has passed over it. */
async function withCode(
  row: ChargeRow,
  entrance: EntranceRow,
  asked: NewCharge,
  context: TillContext,
): Promise<ChargeRow> {
  if (isReleased(row.state) || row.fallback_payment_id === null) return row
  const payment = await findPayment(context.database.kysely, row.fallback_payment_id)
  const isDead = payment?.state === 'closed' || payment?.state === 'failed'
  return isDead ? fallBack(row, entrance, asked.description, context) : row
}

/** Whether it is worth asking: the plate is not known to be blocked, and WeChat Pay knows the car. */
const canBeCharged = ({ plate_state, parking_id }: EntranceRow): boolean =>
  plate_state !== 'blocked' && parking_id !== null

async function free(entrance: EntranceRow, context: TillContext): Promise<ChargeView> {
  await leave(entrance, context)
  return {
    ...stayOf(entrance),
    release: true,
    reason: 'The stay is free.',
    state: 'free',
    amount: { total: 0, currency: 'CNY' },
  }
}

const stayOf = ({ id, plate_number }: EntranceRow) => ({ entrance_id: id, plate_number })

/** Nothing is asked of WeChat Pay but a code for the driver to scan. */
async function onTheSpot(asked: NewCharge, entrance: EntranceRow, context: TillContext): Promise<ChargeView> {
  const payment = await payOnTheSpot(entrance, asked.amount.total, asked.description, context)
  if (payment.state === 'paid') await leave(entrance, context)
  const why = entrance.block_reason ?? entrance.failure_code ?? 'WeChat Pay does not know this car'
  return {
    ...stayOf(entrance),
    release: payment.state === 'paid',
    reason: payment.state === 'paid' ? 'Paid on the spot.' : `The plate cannot be charged: ${why}.`,
    state: 'not_charged',
    amount: { total: asked.amount.total, currency: 'CNY' },
    payment: await payableView(payment, context),
  }
}

/** The code of a stay: the same for the same sum, however often it is asked for. */
async function payOnTheSpot(
  entrance: EntranceRow,
  total: number,
  description: string,
  context: TillContext,
): Promise<PaymentRow> {
  const asked = {
    mchid: entrance.mchid,
    channel: 'native' as const,
    amount: { total, currency: 'CNY' as const },
    description,
    attach: entrance.out_parking_no,
    expires_in: 3_600,
  }
  const first = spotKey(entrance, total)
  for (let key = first; ;) {
    const { payment } = await createPayment(asked, key, context)
    if (payment.state !== 'closed' && payment.state !== 'failed') return payment
    // Its hour is over, and the car still stands there.
    key = `${first}-${payment.id}`
  }
}

const spotKey = ({ id }: EntranceRow, total: number): string => `parking-${id}-${total}`

async function findEarlier(
  asked: NewCharge,
  entrance: EntranceRow,
  context: TillContext,
): Promise<ChargeRow | undefined> {
  const { kysely } = context.database
  const byNumber =
    asked.out_trade_no === undefined ? undefined : await findChargeByNumber(kysely, entrance.mchid, asked.out_trade_no)
  const earlier = byNumber ?? (await findChargeOf(kysely, entrance))
  if (earlier === undefined) return undefined
  const second = requestOf(asked)
  const first = { ...earlier.request, ...(asked.out_trade_no !== undefined && { out_trade_no: earlier.out_trade_no }) }
  // A gate that asks again does so a moment later.
  const fields = differences({ ...first, end_time: '' }, { ...second, end_time: '' })
  if (fields.length > 0)
    throw byNumber === undefined
      ? chargedBefore(earlier, fields)
      : mismatch('OUT_TRADE_NO_USED', `out_trade_no ${quote(asked.out_trade_no ?? '')}`, fields)
  return earlier
}

const chargedBefore = ({ out_trade_no, amount }: ChargeRow, fields: readonly string[]): Problem =>
  new Problem(409, {
    code: 'CHARGED_BEFORE',
    message: `This stay is charged by ${out_trade_no} (${amount} fen); different: ${fields.join(', ')}.`,
    ...(fields[0] !== undefined && { field: fields[0] }),
    hint: 'A stay is charged once. Refund it, or take the difference in another way.',
  })

const requestOf = ({ decide_within: _patience, end_time, ...asked }: NewCharge): Record<string, unknown> => ({
  ...asked,
  ...(end_time !== undefined && { end_time: end_time.toISOString() }),
})

async function record(
  asked: NewCharge,
  entrance: EntranceRow,
  merchant: Merchant,
  context: TillContext,
): Promise<ChargeRow> {
  const now = nowOf(context)
  const id = context.newId('pkc')
  const out_trade_no = asked.out_trade_no ?? id.replace('pkc_', 'PK').toUpperCase()
  // WeChat Pay wants an end that has passed.
  const end = asked.end_time ?? new Date(now.getTime() - 1000)
  checkTimes(entrance, end, now)
  const { plate_number, plate_color, parking_name, start_time, parking_id } = entrance
  // What the driver was asked to pay before the plate could be charged.
  const spot = await findIdempotentId(
    context.database.kysely,
    merchant.mchid,
    'payment',
    spotKey(entrance, asked.amount.total),
  )
  const stay = Math.floor((end.getTime() - start_time.getTime()) / 1000)
  const body = {
    appid: merchant.appid,
    description: asked.description,
    ...(asked.attach !== undefined && { attach: asked.attach }),
    out_trade_no,
    trade_scene: 'PARKING',
    notify_url: parkingUrl(merchant.mchid, context),
    amount: { total: asked.amount.total, currency: 'CNY' },
    parking_info: {
      parking_id,
      plate_number,
      plate_color,
      start_time: formatRfc3339(start_time.getTime()),
      end_time: formatRfc3339(end.getTime()),
      parking_name,
      charging_duration: asked.charging_duration ?? stay,
      device_id: asked.device_id,
    },
  }
  return context.database.transaction(async (trx) => {
    const row = await trx
      .insertInto('parking_charge')
      .values({
        mchid: merchant.mchid,
        id,
        entrance_id: entrance.id,
        appid: merchant.appid,
        out_trade_no,
        state: 'created',
        amount: asked.amount.total,
        plate_number,
        request: json(requestOf(asked)),
        body: json(body),
        fallback_payment_id: spot ?? null,
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    if (row === undefined)
      throw new Problem(409, {
        code: 'CHARGED_BEFORE',
        message: 'This stay, or this number, was charged a moment ago by another request.',
        hint: 'Repeat the request: it answers what became of the first.',
      })
    await writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(row, { kind: 'created', title: 'The car leaves', raw: { body } }, context)],
    })
    await context.jobs.enqueue(trx, chargeJob(row, context.clock.now() + TAKE_OVER_AFTER))
    context.act?.about(row)
    return row
  })
}

function checkTimes({ start_time }: EntranceRow, end: Date, now: Date): void {
  const says = end <= start_time ? `and came in at ${start_time.toISOString()}` : `and it is ${now.toISOString()}`
  if (end > start_time && end < now) return
  throw new Problem(400, {
    code: 'TIMES_OUT_OF_ORDER',
    message: `The car leaves at ${end.toISOString()}, ${says}.`,
    field: 'end_time',
    hint: 'It leaves after it came in, and before now.',
  })
}

/** Asks, asks again, looks; and has the driver pay on the spot when that brought no acceptance. */
async function decide(
  row: ChargeRow,
  entrance: EntranceRow,
  asked: NewCharge,
  context: TillContext,
): Promise<ChargeRow> {
  const { answer, row: decided, refusal } = await askUntil(row, AbortSignal.timeout(asked.decide_within), context)
  if (answer === 'told') return decided
  const refused = answer === 'refused' && refusal !== undefined ? await saveRefused(decided, refusal, context) : decided
  return fallBack(refused, entrance, asked.description, context)
}

async function askUntil(row: ChargeRow, patience: AbortSignal, context: TillContext): Promise<Asked<ChargeRow>> {
  let asked: Asked<ChargeRow> = { answer: 'unknown', row }
  for (let tried = 0; tried < TRIES && asked.answer === 'unknown' && !patience.aborted; tried++) {
    if (tried > 0) await setTimeout(PAUSE)
    asked = await callCharge(asked.row, context, patience)
  }
  if (asked.answer === 'told') return asked
  // "Accepted already" is a refusal too: the barrier goes by what the fee is.
  const looked = await queryCharge(asked.row, context, AbortSignal.timeout(LAST_LOOK))
  if (looked.answer === 'told') return looked
  return asked.answer === 'refused' && looked.answer !== 'absent' ? { answer: 'unknown', row: asked.row } : asked
}

/** Ends a fee that WeChat Pay does not take over. */
export function saveRefused(
  row: ChargeRow,
  { code, message }: Pick<Refused, 'code' | 'message'>,
  context: TillContext,
): Promise<ChargeRow> {
  return change(row, context, (locked) => {
    const state = nextChargeState(locked.state, 'refused')
    if (state === locked.state) return locked
    return { ...locked, state, failure_code: code, failure_message: message, ended_at: nowOf(context) }
  })
}

/** What the driver scans; if the fee comes all the same, one of the two is ended or given back. */
async function fallBack(
  row: ChargeRow,
  entrance: EntranceRow,
  description: string,
  context: TillContext,
): Promise<ChargeRow> {
  const payment = await payOnTheSpot(entrance, row.amount, description, context)
  return change(row, context, (locked) => ({ ...locked, fallback_payment_id: payment.id }))
}

function change(row: ChargeRow, context: TillContext, decideOn: (locked: ChargeRow) => ChargeRow): Promise<ChargeRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockCharge(trx, row.mchid, row.id)
    if (locked === undefined) throw new Error(`Parking fee ${row.id} is gone.`)
    const changed = decideOn(locked)
    if (changed === locked) return locked
    await saveCharge(trx, changed)
    await context.jobs.reschedule(trx, chargeJob(changed, context.clock.now() + 5_000))
    return changed
  })
}

/** A fee with what the driver was asked to pay instead, as it is now. */
export async function shown(row: ChargeRow, context: TillContext): Promise<ChargeView> {
  const payment: PaymentRow | undefined =
    row.fallback_payment_id === null ? undefined : await findPayment(context.database.kysely, row.fallback_payment_id)
  const view: PaymentView | undefined = payment && (await payableView(payment, context))
  return chargeView(row, view)
}
