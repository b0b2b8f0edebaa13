import { z } from '@hono/zod-openapi'
import { mchid } from '../http/fields.ts'
import { Problem } from '../http/problem.ts'
import { dayOf } from './day.ts'

/** A day of Asia/Shanghai. */
export const day = z
  .string()
  .regex(/^2\d{3}-\d\d-\d\d$/, { error: 'must be a day such as 2026-06-09' })
  .refine((text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false, { error: 'is not a day' })
  .openapi({ description: 'a day of Asia/Shanghai', example: '2026-06-09' })

/** Whose bill alone it is. */
export const subMchid = mchid.openapi({
  description:
    'the sub-merchant (特约商户) of this partner (服务商) whose bill alone is meant: compared on a day of its own',
})

/** @throws Problem 400 of a day that is not over. */
export function requirePast(date: string, now: number): void {
  if (date < dayOf(now)) return
  throw new Problem(400, {
    code: 'INVALID_FIELD',
    message: `${date} is not over: its bill is made the morning after.`,
    field: 'date',
    hint: 'Give a past day of Asia/Shanghai.',
  })
}
