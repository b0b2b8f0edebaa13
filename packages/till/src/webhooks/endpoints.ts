import { nowOf } from '../context.ts'
import { notFound, Problem, quote } from '../http/problem.ts'
import type { EventType } from '../events/outbox.ts'
import type { WebhookContext } from './context.ts'
import { planPurgeOf } from './purge.ts'
import { revive } from './replay.ts'
import { newSecret } from './sign.ts'
import { listEndpoints, lockEndpoint } from './store.ts'
import { type EndpointRow, EVERY_MERCHANT } from './tables.ts'
import { addressesOf, TargetRefused, urlFlaw } from './target.ts'

/** Endpoints of one till: each event is written down for every one of them. */
const MOST_ENDPOINTS = 20

export interface NewEndpoint {
  url: string
  mchid?: string | undefined
  description?: string | undefined
  events: EventType[]
  enabled: boolean
}

/** Makes an endpoint. @returns it with its secret, which is shown this once. @throws Problem */
export async function createEndpoint(
  asked: NewEndpoint,
  context: WebhookContext,
): Promise<{ endpoint: EndpointRow; secret: string }> {
  const { mchid } = asked
  if (mchid !== undefined && (await context.merchants.find(mchid)) === undefined) throw unknownMerchant(mchid)
  await checkUrl(asked.url, context)
  if ((await listEndpoints(context.database.kysely)).length >= MOST_ENDPOINTS) throw tooMany()
  const secret = newSecret(context.random)
  const named = { mchid: mchid ?? EVERY_MERCHANT, id: context.newId('whe') }
  const endpoint = await context.database.transaction(async (trx) => {
    const made = await trx
      .insertInto('webhook_endpoint')
      .values({
        ...named,
        url: new URL(asked.url).href,
        description: asked.description ?? null,
        events: [...new Set(asked.events)],
        state: asked.enabled ? 'enabled' : 'disabled',
        secret: context.secrets.seal(secret, named),
        created_at: nowOf(context),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    context.act?.about({ id: made.id, mchid: chainOf(made) })
    return made
  })
  return { endpoint, secret }
}

/** In whose chain of the audit log its acts stand: one for every merchant is the house's. */
export const chainOf = ({ mchid }: EndpointRow): string => (mchid === EVERY_MERCHANT ? '' : mchid)

export interface EndpointChanges {
  url?: string | undefined
  description?: string | null | undefined
  events?: EventType[] | undefined
  enabled?: boolean | undefined
}

/** Changes an endpoint. One that is enabled, or moved, is told at once what waits for it. @throws Problem */
export async function changeEndpoint(
  found: EndpointRow,
  asked: EndpointChanges,
  context: WebhookContext,
): Promise<EndpointRow> {
  if (asked.url !== undefined) await checkUrl(asked.url, context)
  return context.database.transaction(async (trx) => {
    const before = await lockEndpoint(trx, found.id)
    if (before === undefined) throw notFound('webhook endpoint', found.id)
    const after: EndpointRow = {
      ...before,
      ...(asked.url !== undefined && { url: new URL(asked.url).href }),
      ...(asked.description !== undefined && { description: asked.description }),
      ...(asked.events !== undefined && { events: [...new Set(asked.events)] }),
      ...(asked.enabled !== undefined && { state: asked.enabled ? 'enabled' : 'disabled', disabled_reason: null }),
    }
    await save(trx, after)
    const moved = after.url !== before.url || after.state !== before.state
    if (after.state === 'enabled' && moved) await revive(trx, after, context)
    return after
  })
}

/** Gives an endpoint a new secret; the old one signs as well for `keepOldFor` seconds. @returns the new one, shown this once */
export async function rotateSecret(
  found: EndpointRow,
  keepOldFor: number,
  context: WebhookContext,
): Promise<{ endpoint: EndpointRow; secret: string }> {
  const secret = newSecret(context.random)
  return context.database.transaction(async (trx) => {
    const before = await lockEndpoint(trx, found.id)
    if (before === undefined) throw notFound('webhook endpoint', found.id)
    const endpoint: EndpointRow = {
      ...before,
      secret: context.secrets.seal(secret, before),
      previous_secret: keepOldFor === 0 ? null : before.secret,
      previous_secret_until: keepOldFor === 0 ? null : new Date(context.clock.now() + keepOldFor * 1000),
    }
    await save(trx, endpoint)
    return { endpoint, secret }
  })
}

/** Ends an endpoint. What was to be delivered to it is forgotten. */
export function deleteEndpoint({ mchid, id }: EndpointRow, context: WebhookContext): Promise<void> {
  return context.database.transaction(async (trx) => {
    await trx.deleteFrom('webhook_endpoint').where('mchid', '=', mchid).where('id', '=', id).execute()
    await planPurgeOf(trx, id, context)
  })
}

async function save(trx: Parameters<typeof lockEndpoint>[0], { mchid, id, ...values }: EndpointRow): Promise<void> {
  await trx.updateTable('webhook_endpoint').set(values).where('mchid', '=', mchid).where('id', '=', id).execute()
}

/** @throws Problem when the till would not deliver there; that nobody can say where it leads is no reason yet. */
async function checkUrl(url: string, { resolve, allowPrivate }: WebhookContext): Promise<void> {
  const flaw = urlFlaw(url, allowPrivate)
  if (flaw !== undefined) throw refusedUrl(flaw)
  try {
    await addressesOf(new URL(url), resolve, allowPrivate)
  } catch (error) {
    if (error instanceof TargetRefused) throw refusedUrl(`is refused: ${error.message}`)
  }
}

const refusedUrl = (flaw: string): Problem =>
  new Problem(400, {
    code: 'URL_NOT_ALLOWED',
    message: `url ${flaw}.`,
    field: 'url',
    hint: 'Give a public https address; a till in a closed network may be started with allowPrivateWebhooks.',
  })

const unknownMerchant = (mchid: string): Problem =>
  new Problem(400, {
    code: 'UNKNOWN_MERCHANT',
    message: `No merchant ${quote(mchid)} here.`,
    field: 'mchid',
    hint: 'GET /v1/merchants lists the merchants of this till.',
  })

const tooMany = (): Problem =>
  new Problem(409, {
    code: 'TOO_MANY_ENDPOINTS',
    message: `There are ${MOST_ENDPOINTS} webhook endpoints already.`,
    hint: 'Delete one that is not needed, or let one receiver pass events on.',
  })
