import { formatRfc3339 } from '@wxtill/sdk'
import { sql } from 'kysely'
import { nowOf, type TillContext } from '../context.ts'
import { PREPARED } from '../db/prepared.ts'
import { json } from '../db/schema.ts'
import { Problem } from '../http/problem.ts'
import type { Refused } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import { insertTimeline } from '../payments/changes.ts'
import { type NewCharge, requestOf } from './charge-request.ts'
import { parkingUrl } from './entrances.ts'
import { chargeJob, TAKE_OVER_AFTER } from './jobs.ts'
import { spotPaymentOf } from './on-the-spot.ts'
import { stepOf } from './settle.ts'
import { nextChargeState } from './states.ts'
import { type ChargeRow, type EntranceRow, lockCharge, updateCharge } from './store.ts'

/** Records what WeChat Pay will be asked to take over. @throws Problem when it could not be charged, or was a moment ago */
export async function recordFee(
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
  const stay = Math.floor((end.getTime() - start_time.getTime()) / 1000)
  const { sub_mchid } = entrance
  const { sub_appid = null } = asked
  const body = {
    appid: merchant.appid,
    ...subMerchantOf({ sub_mchid, sub_appid }),
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
    const insertion = trx
      .insertInto('parking_charge')
      .values({
        mchid: merchant.mchid,
        sub_mchid,
        sub_appid,
        id,
        entrance_id: entrance.id,
        appid: merchant.appid,
        out_trade_no,
        state: 'created',
        amount: asked.amount.total,
        plate_number,
        request: json(requestOf(asked)),
        body: json(body),
        fallback_payment_id: spotPaymentOf(trx, entrance, asked.amount.total),
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
    const named = { mchid: merchant.mchid, id }
    const step = stepOf(named, { kind: 'created', title: 'The car leaves', raw: { body } }, context)
    const job = chargeJob(named, now.getTime() + TAKE_OVER_AFTER)
    const { rows } = await sql<ChargeRow>`${sql.raw(PREPARED)} with made as (${insertion}),
      told as (${insertTimeline([step])}), planned as (${context.jobs.rescheduling(trx, [job])})
      select * from made`.execute(trx)
    const row = rows[0]
    if (row === undefined)
      throw new Problem(409, {
        code: 'CHARGED_BEFORE',
        message: 'This stay, or this number, was charged a moment ago by another request.',
        hint: 'Repeat the request: it answers what became of the first.',
      })
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

/** The driver was asked to pay this instead. */
export const noteFallback = (row: ChargeRow, payment_id: string, context: TillContext): Promise<ChargeRow> =>
  change(row, context, (locked) => ({ ...locked, fallback_payment_id: payment_id }))

function change(row: ChargeRow, context: TillContext, decideOn: (locked: ChargeRow) => ChargeRow): Promise<ChargeRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockCharge(trx, row.mchid, row.id)
    if (locked === undefined) throw new Error(`Parking fee ${row.id} is gone.`)
    const changed = decideOn(locked)
    if (changed === locked) return locked
    await updateCharge(trx, changed).execute(trx)
    await context.jobs.reschedule(trx, chargeJob(changed, context.clock.now() + 5_000))
    return changed
  })
}
