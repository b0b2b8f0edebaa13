import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { callPlatform } from '../merchants/call.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { EventType } from '../events/outbox.ts'
import { type AuthorizationFact, readAuthorizationFact } from './facts.ts'
import type { SettledPayscore } from './settle.ts'
import { type AuthorizationRow, lastAuthorization } from './store.ts'
import { authorizationView } from './view.ts'

/** Whose permission for what. */
export interface Authorizing {
  merchant: Merchant
  service_id: string
  openid: string
}

const TOKEN_LIFE = 3_600_000

/**
 * The user's permission for a service: as WeChat Pay has it, or asked for now, with the way to the page where the user agrees.
 *
 * @throws Problem 502 when WeChat Pay does not say, 409 when it refuses.
 */
export async function authorize(asked: Authorizing, context: TillContext): Promise<AuthorizationRow> {
  const fact = await queryAuthorization(asked, context)
  if (fact.active) return keepActive(asked, fact, context)
  const { kysely } = context.database
  const last = await lastAuthorization(kysely, { mchid: asked.merchant.mchid, ...asked })
  const waits = last?.state === 'pending' && (last.token_until?.getTime() ?? 0) > context.clock.now() + 60_000
  if (last !== undefined && waits) return last
  // A code that was recorded and perhaps sent is sent again: the same code, the same permission.
  return preauthorise(
    last?.state === 'created' || last?.state === 'pending' ? last : await record(asked, context),
    asked,
    context,
  )
}

/** What WeChat Pay says of it now; what is known here follows. */
export async function queryAuthorization(
  { merchant, service_id, openid }: Authorizing,
  context: TillContext,
): Promise<AuthorizationFact> {
  const { mchid, appid, client } = merchant
  const path = `/v3/payscore/permissions/openid/${openid}`
  const called = await callPlatform({ method: 'GET', path }, () =>
    client.request('GET /v3/payscore/permissions/openid/{openid}', {
      path: { openid },
      query: { service_id, appid },
    }),
  )
  if (!called.ok) throw platformProblem(called)
  const fact = readAuthorizationFact(called.data)
  if (fact === undefined) return { mchid, service_id, openid, active: false }
  await context.database.transaction((trx) => settleAuthorization(trx, { ...fact, mchid, openid }, context))
  return fact
}

async function keepActive(
  { merchant, service_id, openid }: Authorizing,
  { authorization_code, at }: AuthorizationFact,
  context: TillContext,
): Promise<AuthorizationRow> {
  const { mchid, appid } = merchant
  const last = await lastAuthorization(context.database.kysely, { mchid, service_id, openid })
  if (last?.state === 'active') return last
  const now = nowOf(context)
  // Given before this till was there, or under a code of another program.
  return context.database.kysely
    .insertInto('payscore_authorization')
    .values({
      mchid,
      id: context.newId('psa'),
      appid,
      service_id,
      openid,
      authorization_code: authorization_code ?? context.newId('ext'),
      state: 'active',
      created_at: now,
      opened_at: at === undefined ? now : new Date(at),
    })
    .onConflict((conflict) => conflict.columns(['mchid', 'authorization_code']).doUpdateSet({ state: 'active' }))
    .returningAll()
    .executeTakeFirstOrThrow()
}

function record({ merchant, service_id, openid }: Authorizing, context: TillContext): Promise<AuthorizationRow> {
  const { mchid, appid } = merchant
  const id = context.newId('psa')
  return context.database.kysely
    .insertInto('payscore_authorization')
    .values({
      mchid,
      id,
      appid,
      service_id,
      openid,
      authorization_code: id.replace('psa_', 'A').toUpperCase(),
      state: 'created',
      created_at: nowOf(context),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function preauthorise(
  row: AuthorizationRow,
  { merchant }: Authorizing,
  context: TillContext,
): Promise<AuthorizationRow> {
  const { mchid, id, service_id, appid, authorization_code } = row
  const body = { service_id, appid, authorization_code, notify_url: payscoreUrl(mchid, context) }
  const called = await callPlatform({ method: 'POST', path: '/v3/payscore/permissions', body }, () =>
    merchant.client.request('POST /v3/payscore/permissions', { body }),
  )
  if (!called.ok) throw platformProblem(called)
  return context.database.kysely
    .updateTable('payscore_authorization')
    .set({
      state: 'pending',
      token: called.data.apply_permissions_token,
      token_until: new Date(context.clock.now() + TOKEN_LIFE),
    })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .where('state', 'in', ['created', 'pending'])
    .returningAll()
    .executeTakeFirst()
    .then((saved) => saved ?? row)
}

/** Where WeChat Pay tells of PayScore. */
export const payscoreUrl = (mchid: string, context: Pick<TillContext, 'notifyUrl'>): string =>
  `${context.notifyUrl()}/notify/${mchid}/payscore`

/** Ends a permission on the merchant's wish; what runs goes on. @throws Problem when WeChat Pay refuses */
export async function terminate(
  row: AuthorizationRow,
  merchant: Merchant,
  reason: string,
  context: TillContext,
): Promise<AuthorizationRow> {
  const { openid, service_id, appid } = row
  const body = { service_id, appid, reason }
  const path = `/v3/payscore/permissions/openid/${openid}/terminate`
  const called = await callPlatform({ method: 'POST', path, body }, () =>
    merchant.client.request('POST /v3/payscore/permissions/openid/{openid}/terminate', { path: { openid }, body }),
  )
  if (!called.ok) throw platformProblem(called)
  await queryAuthorization({ merchant, service_id, openid }, context)
  return (await lastAuthorization(context.database.kysely, row)) ?? row
}

/** Settles news of a permission: by its code, or of a user and service. Old news changes nothing. */
export async function settleAuthorization(
  trx: Transaction,
  fact: AuthorizationFact,
  context: TillContext,
): Promise<SettledPayscore> {
  const row = await lockAuthorization(trx, fact)
  if (row === undefined) return { verdict: 'parked', reason: 'No permission here is of this user and service' }
  const state = nextState(row, fact)
  if (state === row.state) return { verdict: 'duplicate' }
  const at = fact.at === undefined ? nowOf(context) : new Date(fact.at)
  const changed: AuthorizationRow = {
    ...row,
    state,
    opened_at: state === 'active' ? at : row.opened_at,
    ended_at: state === 'ended' ? at : null,
  }
  await trx
    .updateTable('payscore_authorization')
    .set({ state, opened_at: changed.opened_at, ended_at: changed.ended_at })
    .where('mchid', '=', row.mchid)
    .where('id', '=', row.id)
    .execute()
  const type: EventType = state === 'active' ? 'payscore.authorization.active' : 'payscore.authorization.ended'
  const event = {
    mchid: row.mchid,
    id: context.newId('evt'),
    type,
    subject_id: row.id,
    payload: JSON.stringify(authorizationView(changed, context)),
    at: nowOf(context),
  }
  await writeChanges(trx, { ...noChanges(), events: [event] }, context.jobs)
  return { verdict: 'applied' }
}

/** A code is given once and ended once. */
function nextState({ state }: AuthorizationRow, { active }: AuthorizationFact): AuthorizationRow['state'] {
  if (active) return state === 'ended' ? 'ended' : 'active'
  return state === 'active' ? 'ended' : state
}

function lockAuthorization(trx: Transaction, fact: AuthorizationFact): Promise<AuthorizationRow | undefined> {
  const { mchid, service_id, openid, authorization_code } = fact
  const all = trx.selectFrom('payscore_authorization').selectAll().where('mchid', '=', mchid)
  const wanted =
    authorization_code === undefined
      ? all.where('service_id', '=', service_id).where('openid', '=', openid).orderBy('created_at', 'desc').limit(1)
      : all.where('authorization_code', '=', authorization_code)
  return wanted.forUpdate().executeTakeFirst()
}
