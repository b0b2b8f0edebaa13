import { z } from '@hono/zod-openapi'
import { formatRfc3339 } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import { json } from '../db/schema.ts'
import { mchid, moment, text } from '../http/fields.ts'
import { mismatch, Problem, quote } from '../http/problem.ts'
import { callPlatform, type Refused } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { subMerchantFields, subMerchantOf } from '../merchants/sub-merchant.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { differences } from '../payments/differences.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import { callEntrance } from './calls.ts'
import { entranceJob, TAKE_OVER_AFTER } from './jobs.ts'
import { within } from './patience.ts'
import { type PlateColor, plateColor, plateNumber } from './plates.ts'
import { stepOf } from './settle.ts'
import { type EntranceRow, findEntranceByNumber, findInside, lockEntrance, saveEntrance } from './store.ts'

/** The body of `POST /v1/parking/entrances`. */
export const createEntranceSchema = z
  .strictObject({
    mchid: mchid.optional().openapi({ description: 'default: the only merchant' }),
    sub_mchid: subMerchantFields.sub_mchid,
    out_parking_no: z
      .string()
      .regex(/^[0-9A-Za-z_\-|*@]{1,64}$/, { error: 'must be 1 to 64 of 0-9 A-Z a-z _ - | * @' })
      .optional()
      .openapi({ description: 'your own number, never used before; made when left out' }),
    plate_number: plateNumber,
    plate_color: plateColor,
    parking_name: text(128),
    start_time: moment.optional().openapi({ description: 'when the car came in; default: now' }),
    free_duration: z
      .int()
      .min(0)
      .max(31 * 86_400)
      .openapi({ description: 'seconds' }),
  })
  .openapi('NewParkingEntrance')

export type NewEntrance = z.infer<typeof createEntranceSchema>

/** How long the barrier of the entrance waits for WeChat Pay, ms. A car gets in whatever it says. */
const PATIENCE = 5_000

/**
 * Records a car that came in, and tells WeChat Pay of it. What is not answered in time is repeated by a job: the car is inside all
 * the same.
 *
 * @throws Problem 409 when the plate is inside already, or the number was used with other content.
 */
export async function createEntrance(
  asked: NewEntrance,
  merchant: Merchant,
  context: TillContext,
): Promise<{ entrance: EntranceRow; repeated: boolean }> {
  const earlier = await findEarlier(asked, merchant.mchid, context)
  if (earlier !== undefined) return { entrance: earlier, repeated: true }
  const entrance = await record(asked, merchant, context)
  const { answer, row, refusal } = await within(PATIENCE, context.clock, (patience) =>
    callEntrance(entrance, context, patience),
  )
  if (answer === 'refused' && refusal !== undefined)
    return { entrance: await noteRefused(row, refusal, context), repeated: false }
  return { entrance: row, repeated: false }
}

async function findEarlier(
  asked: NewEntrance,
  merchant: string,
  context: TillContext,
): Promise<EntranceRow | undefined> {
  const { out_parking_no, sub_mchid = '' } = asked
  const number = out_parking_no && { mchid: merchant, sub_mchid, out_parking_no }
  const earlier = number ? await findEntranceByNumber(context.database.kysely, number) : undefined
  if (earlier === undefined) return undefined
  const { plate_number, plate_color, parking_name, free_duration, start_time } = earlier
  const first = { plate_number, plate_color, parking_name, free_duration, start_time: start_time.toISOString() }
  const second = { ...first, ...only(asked), start_time: (asked.start_time ?? start_time).toISOString() }
  const fields = differences(first, second)
  if (fields.length > 0) throw mismatch('OUT_PARKING_NO_USED', `out_parking_no ${quote(out_parking_no ?? '')}`, fields)
  return earlier
}

const only = ({ plate_number, plate_color, parking_name, free_duration }: NewEntrance) => ({
  plate_number,
  plate_color,
  parking_name,
  free_duration,
})

async function record(asked: NewEntrance, merchant: Merchant, context: TillContext): Promise<EntranceRow> {
  const now = nowOf(context)
  const id = context.newId('pke')
  const out_parking_no = asked.out_parking_no ?? id.replace('pke_', 'E').toUpperCase()
  const start_time = asked.start_time ?? now
  const { sub_mchid = '' } = asked
  const body = {
    ...subMerchantOf({ sub_mchid, sub_appid: null }),
    ...only(asked),
    out_parking_no,
    start_time: formatRfc3339(start_time.getTime()),
    notify_url: parkingUrl(merchant.mchid, context),
  }
  return context.database.transaction(async (trx) => {
    const entrance = await trx
      .insertInto('parking_entrance')
      .values({
        ...only(asked),
        mchid: merchant.mchid,
        sub_mchid,
        id,
        out_parking_no,
        start_time,
        body: json(body),
        plate_state: 'unknown',
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    if (entrance === undefined) {
      const inside = await findInside(trx, { mchid: merchant.mchid, sub_mchid, ...only(asked) })
      throw inside === undefined ? takenMeanwhile(out_parking_no) : stillInside(inside)
    }
    await writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(entrance, { kind: 'created', title: 'Came in', raw: { body } }, context)],
    })
    await context.jobs.enqueue(trx, entranceJob(entrance, context.clock.now() + TAKE_OVER_AFTER))
    return entrance
  })
}

/** Where WeChat Pay tells of parking. */
export const parkingUrl = (merchant: string, context: Pick<TillContext, 'notifyUrl'>): string =>
  `${context.notifyUrl()}/notify/${merchant}/parking`

const stillInside = ({ id, plate_number }: EntranceRow): Problem =>
  new Problem(409, {
    code: 'STILL_INSIDE',
    message: `A car with the plate ${plate_number} is inside already (${id}).`,
    field: 'plate_number',
    hint: 'If it left unseen, POST /v1/parking/entrances/{id}/leave, then repeat the request.',
  })

const takenMeanwhile = (out_parking_no: string): Problem =>
  new Problem(409, {
    code: 'OUT_PARKING_NO_USED',
    message: `out_parking_no ${quote(out_parking_no)} was taken a moment ago by another request.`,
    field: 'out_parking_no',
    hint: 'Repeat the request.',
  })

/** WeChat Pay will not have this car: its driver pays on the spot. */
export function noteRefused(
  entrance: EntranceRow,
  { code, message }: Refused,
  context: TillContext,
): Promise<EntranceRow> {
  return change(entrance, context, (locked) => ({
    ...locked,
    plate_state: 'blocked',
    failure_code: code,
    failure_message: message,
  }))
}

/** The car left without a fee of ours: unseen, or paid at the booth. */
export const leave = (entrance: EntranceRow, context: TillContext): Promise<EntranceRow> =>
  change(entrance, context, (locked) => (locked.left_at === null ? { ...locked, left_at: nowOf(context) } : locked))

function change(
  { mchid: merchant, id }: EntranceRow,
  context: TillContext,
  decide: (locked: EntranceRow) => EntranceRow,
): Promise<EntranceRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockEntrance(trx, merchant, id)
    if (locked === undefined) throw new Error(`Entrance ${id} is gone.`)
    const changed = decide(locked)
    if (changed !== locked) await saveEntrance(trx, changed)
    return changed
  })
}

/** A driver and a plate; for a partner of a sub-merchant's car park. */
interface Driver {
  plate_number: string
  plate_color: PlateColor
  openid: string
  sub_mchid?: string | undefined
}

/** Whether a driver has opened the parking service for a plate (查询车牌服务开通信息), and how it is opened. */
export async function findPlate(
  { sub_mchid, ...driver }: Driver,
  merchant: Merchant,
): Promise<{ plate_number: string; plate_color: PlateColor; service_state: string; open: object }> {
  const { appid, client } = merchant
  const query = { appid, ...driver, ...(sub_mchid !== undefined && { sub_mchid }) }
  const called = await callPlatform({ method: 'GET', path: '/v3/vehicle/parking/services/find' }, () =>
    client.request('GET /v3/vehicle/parking/services/find', { query }),
  )
  if (!called.ok) throw platformProblem(called)
  const jumps = client.parkingJumps
  const input = { ...driver, sub_mchid }
  return {
    plate_number: driver.plate_number,
    plate_color: driver.plate_color,
    service_state: called.data.service_state,
    open: {
      miniprogram: jumps.open('miniprogram', input),
      jsapi: jumps.open('jsapi', input),
      app: jumps.open('app', input),
    },
  }
}
