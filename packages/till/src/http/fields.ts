import { toUSVString } from 'node:util'
import { z } from '@hono/zod-openapi'

/** Text of 1 to `max` bytes of UTF-8 (WeChat Pay counts bytes), one line, in characters every database stores. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .refine((value) => Buffer.byteLength(value) <= max, { error: `must be at most ${max} bytes of UTF-8` })
    .refine((value) => toUSVString(value) === value && !CONTROL.test(value), {
      error: 'must not contain control characters or broken Unicode',
    })

// oxlint-disable-next-line no-control-regex -- these are exactly what is refused
const CONTROL = /[\u0000-\u001f\u007f]/

/** Fen: an integer, at most 10^10. */
export const amountInFen = z.int().min(1).max(10_000_000_000)

/** A merchant number. */
export const mchid = z.string().regex(/^[1-9]\d{5,31}$/, { error: 'must be a merchant number: digits only' })

/** Query parameters of every list. */
export const listQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
}

/** A moment in a query parameter, of years that databases and people write with four digits. */
export const moment = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value))
  .refine((time) => time.getTime() >= 0 && time.getUTCFullYear() <= 9999, { error: 'must lie between 1970 and 9999' })
  .openapi({ type: 'string', format: 'date-time' })

/** Text of 1 to `max` characters, where WeChat Pay counts those and not their bytes. */
export const characters = (max: number) =>
  text(4 * max).refine((value) => [...value].length <= max, { error: `must be at most ${max} characters` })
