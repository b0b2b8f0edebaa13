import { z } from '@hono/zod-openapi'
import { text } from './fields.ts'

/** The body of every answer that is not a success. */
const problemSchema = z
  .object({
    code: z.string().openapi({ example: 'INVALID_FIELD' }),
    message: z.string(),
    field: z.string().optional(),
    hint: z.string(),
  })
  .openapi('Problem')

/** A JSON answer of a route. */
export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A JSON body of a route. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

/** The refusals every route may answer; thrown as `Problem`s, so they are described and not typed. */
export const refusals = {
  default: { description: 'Refused', content: { 'application/json': { schema: problemSchema } } },
} as const

/** One page of a list. */
export const page = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ data: z.array(schema), next_cursor: z.string().optional() })

/** Who may call. */
export const security = [{ key: [] }, { session: [] }]

export const idParam = z.object({
  id: text(64).openapi({ param: { name: 'id', in: 'path' } }),
})

export const idempotencyHeader = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .openapi({ description: 'the same key and content bring the same answer, for 30 days at least' }),
})
