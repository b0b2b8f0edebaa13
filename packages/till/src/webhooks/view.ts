import { z } from '@hono/zod-openapi'
import { EVENT_TYPES, type EventType } from '../events/outbox.ts'
import type { Outcome } from './send.ts'
import type { OpenCount } from './store.ts'
import { type AttemptRow, DELIVERY_STATES, type DeliveryRow, type EndpointRow, EVERY_MERCHANT } from './tables.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

/** An endpoint as the API shows it. */
export const endpointSchema = z
  .object({
    id: z.string().openapi({ example: 'whe_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string().optional().openapi({ description: 'the merchant it hears of; of all when left out' }),
    url: z.string(),
    description: z.string().optional(),
    events: z.array(z.enum(EVENT_TYPES)).openapi({ description: 'types it wants to hear of; empty for all' }),
    enabled: z.boolean(),
    disabled_reason: z.string().optional().openapi({ description: 'why the till disabled it' }),
    previous_secret_until: time.optional().openapi({ description: 'until then the secret before signs as well' }),
    deliveries: z.object({ pending: z.int(), given_up: z.int() }),
    created_at: time,
  })
  .openapi('WebhookEndpoint')

/** {@link endpointSchema} with the secret, which is shown once. */
export const endpointWithSecretSchema = endpointSchema
  .extend({ secret: z.string().openapi({ description: 'shown this once', example: 'whsec_…' }) })
  .openapi('WebhookEndpointWithSecret')

export type EndpointView = z.infer<typeof endpointSchema>

export function endpointView(endpoint: EndpointRow, open: OpenCount | undefined, now: Date): EndpointView {
  const { previous_secret_until: until } = endpoint
  return {
    id: endpoint.id,
    ...(endpoint.mchid !== EVERY_MERCHANT && { mchid: endpoint.mchid }),
    url: endpoint.url,
    ...(endpoint.description !== null && { description: endpoint.description }),
    events: endpoint.events as EventType[],
    enabled: endpoint.state === 'enabled',
    ...(endpoint.disabled_reason !== null && { disabled_reason: endpoint.disabled_reason }),
    ...(until !== null && until > now && { previous_secret_until: until.toISOString() }),
    deliveries: open ?? { pending: 0, given_up: 0 },
    created_at: endpoint.created_at.toISOString(),
  }
}

/** How one request ended. */
const outcome = {
  status: z.int().optional(),
  error: z.string().optional(),
  ms: z.int(),
  answer: z.string().optional().openapi({ description: 'the first 4 kB of what came back' }),
}

export const testResultSchema = z
  .object({ delivered: z.boolean(), event_id: z.string(), ...outcome })
  .openapi('WebhookTest')

export const testResult = (eventId: string, { ok, ...rest }: Outcome): z.infer<typeof testResultSchema> => ({
  delivered: ok,
  event_id: eventId,
  ...rest,
})

/** A delivery as the API shows it. */
export const deliverySchema = z
  .object({
    event_id: z.string(),
    type: z.enum(EVENT_TYPES),
    subject_id: z.string(),
    mchid: z.string(),
    state: z.enum(DELIVERY_STATES),
    attempts: z.int().openapi({ description: 'since it was last queued' }),
    created_at: time,
    next_at: time.optional(),
    ended_at: time.optional().openapi({ description: 'when it was delivered or given up' }),
    status: z.int().optional(),
    error: z.string().optional(),
    ms: z.int().optional(),
  })
  .openapi('WebhookDelivery')

export type DeliveryView = z.infer<typeof deliverySchema>

export const deliveryView = (row: DeliveryRow): DeliveryView => ({
  event_id: row.event_id,
  type: row.type,
  subject_id: row.subject_id,
  mchid: row.mchid,
  state: row.state,
  attempts: row.attempts,
  created_at: row.created_at.toISOString(),
  ...(row.state === 'pending' && { next_at: row.next_at.toISOString() }),
  ...(row.ended_at !== null && { ended_at: row.ended_at.toISOString() }),
  ...(row.status !== null && { status: row.status }),
  ...(row.error !== null && { error: row.error }),
  ...(row.ms !== null && { ms: row.ms }),
})

/** {@link deliverySchema} with what was sent and every attempt that is kept. */
export const wholeDeliverySchema = deliverySchema
  .extend({
    body: z.string().openapi({ description: 'what is sent' }),
    history: z.array(z.object({ number: z.int(), at: time, url: z.string(), ...outcome })),
  })
  .openapi('WholeWebhookDelivery')

export const attemptView = ({ number, at, url, status, error, ms, answer }: AttemptRow) => ({
  number,
  at: at.toISOString(),
  url,
  ms,
  ...(status !== null && { status }),
  ...(error !== null && { error }),
  ...(answer !== null && { answer }),
})
