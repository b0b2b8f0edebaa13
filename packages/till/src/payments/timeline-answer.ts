import { z } from '@hono/zod-openapi'
import { answer } from '../http/answers.ts'

/** The answer of every timeline. */
export const timelineAnswer = answer(
  'Oldest first',
  z.object({
    data: z.array(
      z.object({
        at: z.string(),
        kind: z.string(),
        title: z.string(),
        detail: z.string().optional(),
        raw: z
          .object({ request: z.unknown(), response: z.unknown(), headers: z.unknown(), body: z.unknown() })
          .partial()
          .optional(),
      }),
    ),
  }),
)
