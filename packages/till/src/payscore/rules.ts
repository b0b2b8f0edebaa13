import { z } from '@hono/zod-openapi'
import { text } from '../http/fields.ts'
import { Problem } from '../http/problem.ts'
import { compact, readCompact } from './facts.ts'
import type { ServiceMode } from './store.ts'

/** 先免: the user is spared a deposit, and what it costs is at most that. */
const DEPOSIT_NAMES = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT'] as const
/** 先享: an estimate; the only name without confirmation. */
const ESTIMATE_NAME = 'ESTIMATE_ORDER_COST'
export const RISK_FUND_NAMES = [...DEPOSIT_NAMES, ESTIMATE_NAME] as const

/** Characters, as WeChat Pay counts these texts. */
const short = (max: number) =>
  text(max * 4).refine((value) => [...value].length <= max, { error: `must be at most ${max} characters` })
const fen = z.int().min(0).max(10_000_000_000)

const itemSchema = z
  .strictObject({
    name: short(20),
    amount: fen.optional().openapi({ description: 'fen, of the whole line' }),
    description: short(30).optional(),
    count: z.int().min(1).max(100).optional().openapi({ description: 'shown only' }),
  })
  .refine(({ amount, description }) => amount !== undefined || description !== undefined, {
    error: 'needs an amount or a description',
  })
const items = (max: number) =>
  z
    .array(itemSchema)
    .max(max)
    .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, { error: 'names must differ' })

export const postPayments = items(100)
export const postDiscounts = items(30)
/** Of a service that is over: what is taken off is known by then. */
export const finalDiscounts = postDiscounts.refine((list) => list.every(({ amount }) => amount !== undefined), {
  error: 'needs an amount each, now that the service is over',
})

const time = z.string().refine((value) => readCompact(value) !== undefined, {
  error: 'must be yyyyMMddHHmmss or yyyyMMdd, Beijing time',
})
export const startTime = z.union([z.literal('OnAccept'), time])
export const endTime = time
export const remark = short(20)
export const place = short(50)
export const introduction = short(20)
export const reason = short(50)
export const riskDescription = short(30)

type Items = z.infer<typeof postPayments>

const refuse = (code: string, message: string, field: string, hint: string): Problem =>
  new Problem(400, { code, message, field, hint })

/** @throws Problem when the name of the risk fund does not go with the mode. */
export function checkRiskFund(
  mode: ServiceMode,
  { name, amount }: { name: string; amount: number },
  cap: number | undefined,
): void {
  if (mode === 'authorize' && name !== ESTIMATE_NAME)
    throw refuse(
      'RISK_FUND_NAME',
      `risk_fund.name is ${name}: without confirmation only ${ESTIMATE_NAME} is possible.`,
      'risk_fund.name',
      `Use ${ESTIMATE_NAME}, or have the user confirm the order (need_user_confirm).`,
    )
  if (cap !== undefined && amount > cap)
    throw refuse(
      'RISK_FUND_ABOVE_CAP',
      `risk_fund.amount is ${amount} fen, the service allows ${cap}.`,
      'risk_fund.amount',
      'Lower it, or have WeChat Pay raise the limit of the service.',
    )
}

/** The most an order may cost in the end: its deposit, or what the service allows; undefined: not known here. */
export const capOf = (
  { name, amount }: { name: string; amount: number },
  cap: number | undefined,
): number | undefined => (name === ESTIMATE_NAME ? cap : amount)

export interface Times {
  start_time?: string | undefined
  end_time?: string | undefined
}

/** @throws Problem when the planned times do not follow each other, or the start has passed. */
export function checkPlannedTimes({ start_time, end_time }: Times, now: number): void {
  const start = start_time === undefined || start_time === 'OnAccept' ? undefined : start_time
  if (start !== undefined && endOf(start) <= now)
    throw outOfOrder('time_range.start_time', `The service begins at ${start}, and it is ${compact(now)}.`)
  if (end_time === undefined) return
  checkSamePrecision(start, end_time)
  if (start !== undefined && endOf(end_time) <= startOf(start))
    throw outOfOrder('time_range.end_time', `The service ends at ${end_time}, and begins at ${start}.`)
  if (endOf(end_time) < now + 60_000)
    throw outOfOrder(
      'time_range.end_time',
      `The service ends at ${end_time}, and it is ${compact(now)}: at least a minute must be left.`,
    )
}

/** @throws Problem when a completion lacks its end, or its end lies before the start or in the future. */
export function checkRealTimes(planned: Times, sent: Times, now: number): void {
  const end = sent.end_time ?? planned.end_time
  if (end === undefined)
    throw refuse(
      'MISSING_FIELD',
      'time_range.end_time is needed: none was planned.',
      'time_range.end_time',
      'Say when the service ended.',
    )
  const start = sent.start_time ?? planned.start_time
  const fixed = [start, planned.start_time].filter((value) => value !== undefined && value !== 'OnAccept') as string[]
  checkSamePrecision(start === 'OnAccept' ? undefined : start, end)
  for (const each of fixed)
    if (endOf(end) < startOf(each))
      throw outOfOrder('time_range.end_time', `The service ended at ${end}, and began at ${each}.`)
  if (startOf(end) > now)
    throw outOfOrder('time_range.end_time', `The service ended at ${end}, and it is ${compact(now)}.`)
}

/** @throws Problem when something was paid before the order was made, or is yet to be paid. */
export function checkPaidTime(paid: string, made: Date, now: number): void {
  if (startOf(paid) > now) throw outOfOrder('paid_time', `It was paid at ${paid}, and it is ${compact(now)}.`)
  if (endOf(paid) < Math.floor(made.getTime() / 1000) * 1000)
    throw outOfOrder('paid_time', `It was paid at ${paid}, and the order was made at ${compact(made.getTime())}.`)
}

const outOfOrder = (field: string, message: string): Problem =>
  refuse('TIMES_OUT_OF_ORDER', message, field, 'Times are Beijing time, yyyyMMddHHmmss or yyyyMMdd.')

function checkSamePrecision(start: string | undefined, end: string): void {
  if (start !== undefined && start.length !== end.length)
    throw refuse(
      'TIMES_OUT_OF_ORDER',
      'Start and end must both be days, or both be seconds.',
      'time_range',
      'Write both alike.',
    )
}

const startOf = (text: string): number => readCompact(text) ?? Number.NaN
/** A day is over at its end. */
const endOf = (text: string): number => startOf(text) + (text.length === 8 ? 86_400_000 : 0)

/**
 * What the lines come to.
 *
 * @throws Problem when `total` was given and is another sum, or when it is more than the order may cost.
 */
export function totalOf(
  lines: { post_payments: Items; post_discounts?: Items | undefined; total_amount?: number | undefined },
  cap: number | null,
): number {
  const sum = (list: Items = []): number => list.reduce((total, { amount = 0 }) => total + amount, 0)
  const total = sum(lines.post_payments) - sum(lines.post_discounts)
  const field = 'total_amount'
  if (total < 0)
    throw refuse('TOTAL_MISMATCH', `The discounts are more than the payments: ${total} fen.`, field, 'Mend the lines.')
  if (lines.total_amount !== undefined && lines.total_amount !== total)
    throw refuse(
      'TOTAL_MISMATCH',
      `total_amount is ${lines.total_amount} fen, payments less discounts are ${total}.`,
      field,
      'Mend the lines or leave total_amount out.',
    )
  if (cap !== null && total > cap)
    throw refuse(
      'TOTAL_ABOVE_RISK_FUND',
      `It costs ${total} fen, and may cost ${cap} at most.`,
      field,
      'Complete with at most that, and collect the rest in another way.',
    )
  return total
}
