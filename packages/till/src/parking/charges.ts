import type { TillContext } from '../context.ts'
import type { Merchant } from '../merchants/registry.ts'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import { findPayment, type PaymentRow } from '../payments/store.ts'
import { payableView, type PaymentView } from '../payments/view.ts'
import { askToTakeOver } from './ask.ts'
import { callEntrance } from './calls.ts'
import { checkApp, findEarlierCharge, type NewCharge } from './charge-request.ts'
import { leave } from './entrances.ts'
import { noteFallback, recordFee, saveRefused } from './fees.ts'
import { payOnTheSpot } from './on-the-spot.ts'
import { within } from './patience.ts'
import { isReleased } from './states.ts'
import type { ChargeRow, EntranceRow } from './store.ts'
import { chargeView, type ChargeView } from './view.ts'

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
  checkApp(asked, found)
  if (asked.amount.total === 0) return free(found, context)
  const earlier = await findEarlierCharge(asked, found, context)
  const entrance = earlier === undefined ? await toldOf(found, asked, context) : found
  if (earlier === undefined && !canBeCharged(entrance)) return onTheSpot(asked, entrance, context)
  const row = earlier ?? (await recordFee(asked, entrance, merchant, context))
  const undecided = row.state === 'created' && (earlier === undefined || row.fallback_payment_id === null)
  const settled = undecided
    ? await decide(row, entrance, asked, context)
    : await withCode(row, entrance, asked, context)
  return shown(settled, context)
}

/** A car that WeChat Pay was not told of when it came in is told of now. */
async function toldOf(found: EntranceRow, asked: NewCharge, context: TillContext): Promise<EntranceRow> {
  if (found.parking_id !== null || found.failure_code !== null) return found
  const told = await within(asked.decide_within, context.clock, (patience) => callEntrance(found, context, patience))
  return told.row
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

const stayOf = ({ id, plate_number, sub_mchid }: EntranceRow) => ({
  entrance_id: id,
  plate_number,
  ...subMerchantOf({ sub_mchid, sub_appid: null }),
})

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

/** Asks, asks again, looks; and has the driver pay on the spot when that brought no acceptance. */
async function decide(
  row: ChargeRow,
  entrance: EntranceRow,
  asked: NewCharge,
  context: TillContext,
): Promise<ChargeRow> {
  const { answer, row: decided, refusal } = await askToTakeOver(row, asked.decide_within, context)
  if (answer === 'told') return decided
  const refused = answer === 'refused' && refusal !== undefined ? await saveRefused(decided, refusal, context) : decided
  return fallBack(refused, entrance, asked.description, context)
}

/** What the driver scans; if the fee comes all the same, one of the two is ended or given back. */
async function fallBack(
  row: ChargeRow,
  entrance: EntranceRow,
  description: string,
  context: TillContext,
): Promise<ChargeRow> {
  const payment = await payOnTheSpot(entrance, row.amount, description, context)
  return noteFallback(row, payment.id, context)
}

/** A fee with what the driver was asked to pay instead, as it is now. */
export async function shown(row: ChargeRow, context: TillContext): Promise<ChargeView> {
  const payment: PaymentRow | undefined =
    row.fallback_payment_id === null ? undefined : await findPayment(context.database.kysely, row.fallback_payment_id)
  const view: PaymentView | undefined = payment && (await payableView(payment, context))
  return chargeView(row, view)
}
