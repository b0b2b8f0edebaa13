import { nowOf } from '../context.ts'
import { type Job, type JobHandler, retryAt } from '../jobs/worker.ts'
import type { WebhookContext } from './context.ts'
import { messageOf } from './message.ts'
import { Places } from './places.ts'
import { laneOfJob } from './plan.ts'
import { nextAttempt } from './schedule.ts'
import type { Outcome } from './send.ts'
import { secretsOf } from './secrets.ts'
import { signWebhook } from './sign.ts'
import { addAttempt, type DeliveryWithEvent, findEndpoint, forgetLane, nextOfLane } from './store.ts'
import type { DeliveryRow, EndpointRow } from './tables.ts'

/** Delivers the events of one lane of one endpoint, each after the one before it is delivered or given up. */
export function deliverLane(context: WebhookContext): JobHandler {
  const places = new Places(context.hands)
  return async (job) => {
    const { endpoint_id } = laneOfJob(job)
    const pause = places.enter(endpoint_id)
    if (pause !== undefined) return retryAt(context.clock.now() + pause)
    try {
      return await deliverAll(job, places, context)
    } finally {
      places.leave(endpoint_id)
    }
  }
}

async function deliverAll(job: Job, places: Places, context: WebhookContext): ReturnType<JobHandler> {
  const lane = laneOfJob(job)
  for (;;) {
    const endpoint = await findEndpoint(context.database.kysely, lane.endpoint_id)
    // It was deleted while this lane's event was being written.
    if (endpoint === undefined) return forgetLane(context.database.kysely, lane)
    // Enabling it plans the lane anew.
    if (endpoint.state !== 'enabled') return
    const delivery = await nextOfLane(context.database.kysely, lane)
    if (delivery === undefined) return
    if (delivery.next_at.getTime() > context.clock.now()) return retryAt(delivery.next_at, delivery.error ?? undefined)
    const at = nowOf(context)
    const outcome = await attempt(endpoint, messageOf(delivery), context, job.signal)
    places.note(endpoint.id, outcome.ok)
    await record(endpoint, delivery, at, outcome, context)
  }
}

/** Signs and sends, with the time of this attempt. */
export function attempt(
  endpoint: EndpointRow,
  { id, body }: { id: string; body: string },
  context: WebhookContext,
  signal?: AbortSignal,
): Promise<Outcome> {
  const at = nowOf(context)
  const signed = signWebhook({ id, at, body }, secretsOf(endpoint, at, context.secrets))
  return context.post(endpoint.url, { headers: { ...signed, 'user-agent': 'wxtill' }, body }, signal)
}

/**
 * Writes down how an attempt ended. A process that dies before this has told nobody: the same message goes out again, under the
 * same id.
 */
function record(
  endpoint: EndpointRow,
  delivery: DeliveryWithEvent,
  at: Date,
  outcome: Outcome,
  context: WebhookContext,
): Promise<void> {
  const { mchid, endpoint_id, event_id } = delivery
  const { status = null, error = null, ms, answer = null } = outcome
  const changes = afterAttempt(delivery, outcome, at, context)
  if (changes.state === 'given_up') {
    context.log.warn({ endpoint: endpoint_id, event: event_id, error }, 'webhook given up after three days')
  }
  return context.database.transaction(async (trx) => {
    await trx
      .updateTable('webhook_delivery')
      .set({ ...changes, status, error, ms })
      .where('mchid', '=', mchid)
      .where('endpoint_id', '=', endpoint_id)
      .where('event_id', '=', event_id)
      // Queued anew in the meantime: then it is sent once more.
      .where('state', '=', 'pending')
      .where('attempts', '=', delivery.attempts)
      .execute()
    await addAttempt(trx, { mchid, endpoint_id, event_id, at, url: endpoint.url, status, error, ms, answer })
    if (status !== GONE) return
    await trx
      .updateTable('webhook_endpoint')
      .set({ state: 'disabled', disabled_reason: 'It answered 410 Gone' })
      .where('mchid', '=', endpoint.mchid)
      .where('id', '=', endpoint.id)
      // An answer of the address it had before says nothing about the new one.
      .where('url', '=', endpoint.url)
      .execute()
  })
}

/** By the convention: the receiver wants nothing more. */
const GONE = 410

function afterAttempt(
  delivery: DeliveryRow,
  { ok }: Outcome,
  at: Date,
  context: WebhookContext,
): Pick<DeliveryRow, 'attempts' | 'first_at' | 'next_at' | 'state' | 'ended_at'> {
  const now = nowOf(context)
  const attempts = delivery.attempts + 1
  const first_at = delivery.first_at ?? at
  const tried = { attempts, first_at, next_at: now }
  if (ok) return { ...tried, state: 'delivered', ended_at: now }
  const chance = (context.random(1)[0] ?? 0) / 256
  const next = nextAttempt(attempts, first_at.getTime(), now.getTime(), chance)
  if (next === undefined) return { ...tried, state: 'given_up', ended_at: now }
  return { ...tried, state: 'pending', ended_at: null, next_at: new Date(next) }
}
