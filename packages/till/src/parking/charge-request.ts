import { z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { moment, text } from '../http/fields.ts'
import { mismatch, Problem, quote } from '../http/problem.ts'
import { subMerchantFields } from '../merchants/sub-merchant.ts'
import { differences } from '../payments/differences.ts'
import { type ChargeRow, type EntranceRow, findEarlier } from './store.ts'

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
    sub_appid: subMerchantFields.sub_appid,
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

/** What a caller who repeats it must say again. */
export const requestOf = ({ decide_within: _patience, end_time, ...asked }: NewCharge): Record<string, unknown> => ({
  ...asked,
  ...(end_time !== undefined && { end_time: end_time.toISOString() }),
})

/** @throws Problem 409 when another fee of this stay was asked for, or the number was used with other content. */
export async function findEarlierCharge(
  asked: NewCharge,
  entrance: EntranceRow,
  context: TillContext,
): Promise<ChargeRow | undefined> {
  const { out_trade_no } = asked
  const earlier = await findEarlier(context.database.kysely, entrance, out_trade_no)
  if (earlier === undefined) return undefined
  const second = requestOf(asked)
  const first = { ...earlier.request, ...(out_trade_no !== undefined && { out_trade_no: earlier.out_trade_no }) }
  // A gate that asks again does so a moment later.
  const fields = differences({ ...first, end_time: '' }, { ...second, end_time: '' })
  if (fields.length > 0)
    throw earlier.out_trade_no !== out_trade_no
      ? chargedBefore(earlier, fields)
      : mismatch('OUT_TRADE_NO_USED', `out_trade_no ${quote(out_trade_no ?? '')}`, fields)
  return earlier
}

const chargedBefore = ({ out_trade_no, amount }: ChargeRow, fields: readonly string[]): Problem =>
  new Problem(409, {
    code: 'CHARGED_BEFORE',
    message: `This stay is charged by ${out_trade_no} (${amount} fen); different: ${fields.join(', ')}.`,
    ...(fields[0] !== undefined && { field: fields[0] }),
    hint: 'A stay is charged once. Refund it, or take the difference in another way.',
  })

/** An app of a sub-merchant where there is none. @throws Problem 400 */
export function checkApp({ sub_appid }: NewCharge, { sub_mchid }: EntranceRow): void {
  if (sub_appid === undefined || sub_mchid !== '') return
  throw new Problem(400, {
    code: 'INVALID_FIELD',
    message: 'sub_appid: has no meaning for a car that came in without sub_mchid.',
    field: 'sub_appid',
    hint: 'Leave it out, or take cars of a sub-merchant in with its sub_mchid.',
  })
}
