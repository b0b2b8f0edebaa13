import { z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { differences } from '../payments/differences.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import { askForWish, collectAgain, queryServiceOrder } from './calls.ts'
import { totalWished } from './decide.ts'
import { compact } from './facts.ts'
import { serviceOrderJob, TAKE_OVER_AFTER } from './jobs.ts'
import {
  checkPaidTime,
  checkRealTimes,
  endTime,
  finalDiscounts,
  place,
  postPayments,
  reason,
  remark,
  startTime,
  totalOf,
} from './rules.ts'
import { stepOf } from './step.ts'
import type { ServiceOrderState } from './states.ts'
import { lockServiceOrder, saveServiceOrder, type ServiceOrderRow, type Wish } from './store.ts'

const total_amount = z.int().min(0).optional().openapi({ description: 'fen; default: what the lines come to' })

/** The body of `…/complete`. */
export const completeSchema = z
  .strictObject({
    post_payments: postPayments.min(1),
    post_discounts: finalDiscounts.optional(),
    total_amount,
    time_range: z
      .strictObject({
        start_time: startTime.optional(),
        end_time: endTime.optional(),
        start_time_remark: remark.optional(),
        end_time_remark: remark.optional(),
      })
      .optional(),
    location: z.strictObject({ end_location: place }).optional(),
    profit_sharing: z.boolean().optional(),
  })
  .openapi('CompletePayscoreOrder')

/** The body of `…/modify`. */
export const modifySchema = z
  .strictObject({ post_payments: postPayments.min(1), post_discounts: finalDiscounts.optional(), total_amount, reason })
  .openapi('ModifyPayscoreOrder')

export const reasonSchema = z.strictObject({ reason }).openapi('CancelPayscoreOrder')

/** The body of `…/sync`. */
export const syncSchema = z
  .strictObject({ paid_time: endTime.optional().openapi({ description: 'when it was paid otherwise; default: now' }) })
  .openapi('SyncPayscoreOrder')

/** The service is over, and this is what it cost. */
export function complete(
  order: ServiceOrderRow,
  asked: z.infer<typeof completeSchema>,
  context: TillContext,
): Promise<ServiceOrderRow> {
  const total = totalOf(asked, order.cap)
  const planned = { start_time: order.planned_start, end_time: order.planned_end ?? undefined }
  if (order.wish === null && order.state === 'running')
    checkRealTimes(planned, asked.time_range ?? {}, context.clock.now())
  return wish(
    order,
    { kind: 'complete', body: { ...named(order), ...asked, total_amount: total } },
    ['running'],
    context,
  )
}

/** Less is to be collected. */
export function modify(
  order: ServiceOrderRow,
  asked: z.infer<typeof modifySchema>,
  context: TillContext,
): Promise<ServiceOrderRow> {
  const total = totalOf(asked, order.cap)
  if (order.total !== null && total > order.total)
    throw new Problem(400, {
      code: 'TOTAL_RAISED',
      message: `The order costs ${order.total} fen; it can be lowered, not raised to ${total}.`,
      field: 'total_amount',
      hint: 'Collect the rest in another way.',
    })
  return wish(
    order,
    { kind: 'modify', body: { ...named(order), ...asked, total_amount: total } },
    ['collecting'],
    context,
  )
}

/** The order is given up, before it is completed or instead of being collected. */
export const cancel = (order: ServiceOrderRow, why: string, context: TillContext): Promise<ServiceOrderRow> =>
  wish(
    order,
    { kind: 'cancel', body: { ...named(order), reason: why } },
    ['confirming', 'running', 'collecting'],
    context,
  )

/** The user paid in another way: WeChat Pay shall stop collecting. */
export function sync(
  order: ServiceOrderRow,
  { paid_time }: z.infer<typeof syncSchema>,
  context: TillContext,
): Promise<ServiceOrderRow> {
  if (paid_time !== undefined && order.wish === null && order.state === 'collecting')
    checkPaidTime(paid_time, order.created_at, context.clock.now())
  const detail = { paid_time: paid_time ?? compact(context.clock.now()) }
  return wish(order, { kind: 'sync', body: { ...named(order), type: 'Order_Paid', detail } }, ['collecting'], context)
}

/** WeChat Pay tries to collect at once. @throws Problem when it is not to be collected, or WeChat Pay refuses */
export async function collectNow(order: ServiceOrderRow, context: TillContext): Promise<ServiceOrderRow> {
  checkState(order, ['collecting'])
  const called = await collectAgain(order, context)
  if (!called.ok) throw platformProblem(called)
  return (await queryServiceOrder(order, context)).order
}

const named = ({ appid, service_id, sub_mchid }: ServiceOrderRow) => ({
  appid,
  service_id,
  // No act on an order takes a sub_appid.
  ...subMerchantOf({ sub_mchid, sub_appid: null }),
})

/**
 * Records what is wished for, then asks WeChat Pay. A crash, or an answer that is not known, leaves the wish with the order, and its
 * job repeats it as it is until the answer is definite.
 *
 * @throws Problem 409 when the order is not in one of these states, another wish is open, or WeChat Pay refuses.
 */
async function wish(
  order: ServiceOrderRow,
  wanted: Wish,
  from: readonly ServiceOrderState[],
  context: TillContext,
): Promise<ServiceOrderRow> {
  const recorded = await context.database.transaction(async (trx) => {
    const locked = await lockServiceOrder(trx, order.mchid, order.id)
    if (locked === undefined) throw new Error(`PayScore order ${order.id} is gone.`)
    if (isDone(locked, wanted)) return locked
    if (locked.wish !== null) checkSameWish(locked.wish, wanted)
    else checkState(locked, from)
    const wishing =
      locked.wish === null ? { ...locked, wish: wanted, failure_code: null, failure_message: null } : locked
    await saveServiceOrder(trx, wishing)
    await writeChanges(trx, {
      ...noChanges(),
      timeline: [
        stepOf(order, { kind: 'query', title: `Asked for: ${wanted.kind}`, raw: { body: wanted.body } }, context),
      ],
    })
    await context.jobs.reschedule(trx, serviceOrderJob(order, context.clock.now() + TAKE_OVER_AFTER))
    return wishing
  })
  if (recorded.wish === null) return recorded
  const asked = await askForWish(recorded, context)
  if (asked.refusal !== undefined) throw platformProblem(asked.refusal)
  return asked.order
}

/** The same request again, after it was done. */
function isDone({ state, total, paid_elsewhere }: ServiceOrderRow, wanted: Wish): boolean {
  const sum = totalWished(wanted)
  if (wanted.kind === 'cancel') return state === 'cancelled'
  if (wanted.kind === 'sync') return state === 'paid' && paid_elsewhere
  const over = state === 'collecting' || state === 'paid' || state === 'finished'
  return wanted.kind === 'complete' ? over && sum === total : state === 'collecting' && sum === total
}

function checkSameWish(open: Wish, wanted: Wish): void {
  if (open.kind === wanted.kind && differences(open.body, wanted.body).every((field) => field.startsWith('detail')))
    return
  throw new Problem(409, {
    code: 'BUSY',
    message: `"${open.kind}" was asked of WeChat Pay, and its answer is not known yet.`,
    hint: 'Wait until pending is gone from the order, and look at its state.',
  })
}

function checkState({ state }: ServiceOrderRow, from: readonly ServiceOrderState[]): void {
  if (from.includes(state)) return
  throw new Problem(409, {
    code: 'WRONG_STATE',
    message: `The order is ${state}; this can be done while it is ${from.join(' or ')}.`,
    hint: 'GET the order: it may be over already.',
  })
}
