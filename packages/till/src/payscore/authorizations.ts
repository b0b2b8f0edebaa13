import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { Called } from '../merchants/call.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { EventType } from '../events/outbox.ts'
import { type AuthorizationFact, readAuthorizationFact } from './facts.ts'
import { callPreauthorise, callQuery, callTerminate, type Permission } from './permission-calls.ts'
import { type Step, stepOf } from './step.ts'
import type { SettledPayscore } from './settle.ts'
import { type AuthorizationRow, lastAuthorization } from './store.ts'
import { authorizationView } from './view.ts'

/** Whose permission for what, and who asks. */
export type Authorizing = Permission & { merchant: Merchant }

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
  { merchant, ...permission }: Authorizing,
  context: TillContext,
): Promise<AuthorizationFact> {
  const called = await callQuery(permission, merchant)
  if (!called.ok) throw platformProblem(called)
  const { mchid } = merchant
  const { sub_mchid, service_id, openid } = permission
  const fact = readAuthorizationFact(called.data)
  if (fact === undefined) return { mchid, sub_mchid, service_id, openid, active: false }
  const told = { kind: 'query' as const, title: 'Asked WeChat Pay', raw: called.raw }
  await context.database.transaction((trx) =>
    settleAuthorization(trx, { ...fact, mchid, sub_mchid, openid }, context, told),
  )
  return fact
}

async function keepActive(
  { merchant, sub_mchid, sub_appid, service_id, openid }: Authorizing,
  { authorization_code, at }: AuthorizationFact,
  context: TillContext,
): Promise<AuthorizationRow> {
  const { mchid, appid } = merchant
  const last = await lastAuthorization(context.database.kysely, { mchid, sub_mchid, service_id, openid })
  if (last?.state === 'active') return last
  const now = nowOf(context)
  // Given before this till was there, or under a code of another program.
  return context.database.kysely
    .insertInto('payscore_authorization')
    .values({
      mchid,
      sub_mchid,
      sub_appid,
      id: context.newId('psa'),
      appid,
      service_id,
      openid,
      authorization_code: authorization_code ?? context.newId('ext'),
      state: 'active',
      created_at: now,
      opened_at: at === undefined ? now : new Date(at),
    })
    .onConflict((conflict) =>
      conflict.columns(['mchid', 'sub_mchid', 'authorization_code']).doUpdateSet({ state: 'active' }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

function record({ merchant, ...permission }: Authorizing, context: TillContext): Promise<AuthorizationRow> {
  const { mchid, appid } = merchant
  const id = context.newId('psa')
  return context.database.transaction(async (trx) => {
    const row = await trx
      .insertInto('payscore_authorization')
      .values({
        ...permission,
        mchid,
        id,
        appid,
        authorization_code: id.replace('psa_', 'A').toUpperCase(),
        state: 'created',
        created_at: nowOf(context),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await writeSteps(trx, row, [{ kind: 'created', title: 'Permission recorded' }], context)
    return row
  })
}

async function preauthorise(
  row: AuthorizationRow,
  { merchant }: Authorizing,
  context: TillContext,
): Promise<AuthorizationRow> {
  const { mchid, id } = row
  const called = await callPreauthorise(row, payscoreUrl(mchid, context), merchant)
  if (!called.ok) {
    await note(row, { kind: 'prepay', title: 'Permission not asked for yet', ...toldBy(called) }, context)
    throw platformProblem(called)
  }
  return context.database.transaction(async (trx) => {
    const saved = await trx
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
    // The answer is one token, which opens the page: it is not kept.
    const raw = { request: called.raw.request }
    await writeSteps(trx, row, [{ kind: 'prepay', title: 'Permission asked for', raw }], context)
    return saved ?? row
  })
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
  const called = await callTerminate(row, reason, merchant)
  const title = called.ok ? 'Permission ended on our wish' : 'Permission not ended'
  await note(row, { kind: 'close', title, detail: reason, ...toldBy(called) }, context)
  if (!called.ok) throw platformProblem(called)
  await queryAuthorization({ merchant, ...permissionOf(row) }, context)
  return (await lastAuthorization(context.database.kysely, row)) ?? row
}

/** Of whom and for what a permission is. */
export const permissionOf = ({ sub_mchid, sub_appid, service_id, openid }: AuthorizationRow): Permission => ({
  sub_mchid,
  sub_appid,
  service_id,
  openid,
})

/**
 * Settles news of a permission: by its code, or of a user and service. Old news changes nothing.
 *
 * @param told how it was learnt, where no notification says it.
 */
export async function settleAuthorization(
  trx: Transaction,
  fact: AuthorizationFact,
  context: TillContext,
  told?: Step,
): Promise<SettledPayscore> {
  const row = await lockAuthorization(trx, fact)
  if (row === undefined) return { verdict: 'parked', reason: 'No permission here is of this user and service' }
  const state = nextState(row, fact)
  if (state === row.state) return { verdict: 'duplicate', authorization: row }
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
  const steps: Step[] = [...(told ? [told] : []), { kind: 'query', title: `The permission is ${state}` }]
  const timeline = steps.map((step) => stepOf(row, step, context))
  await writeChanges(trx, { ...noChanges(), timeline, events: [event] }, context.jobs)
  return { verdict: 'applied', authorization: changed }
}

const writeSteps = (trx: Transaction, row: AuthorizationRow, steps: Step[], context: TillContext): Promise<void> =>
  writeChanges(trx, { ...noChanges(), timeline: steps.map((step) => stepOf(row, step, context)) })

const note = (row: AuthorizationRow, step: Step, context: TillContext): Promise<void> =>
  context.database.transaction((trx) => writeSteps(trx, row, [step], context))

const toldBy = (called: Called<unknown>): Pick<Step, 'detail' | 'raw'> =>
  called.ok ? { raw: called.raw } : { raw: called.raw, detail: `${called.code}: ${called.message}` }

/** A code is given once and ended once. */
function nextState({ state }: AuthorizationRow, { active }: AuthorizationFact): AuthorizationRow['state'] {
  if (active) return state === 'ended' ? 'ended' : 'active'
  return state === 'active' ? 'ended' : state
}

function lockAuthorization(trx: Transaction, fact: AuthorizationFact): Promise<AuthorizationRow | undefined> {
  const { mchid, sub_mchid, service_id, openid, sub_openid, authorization_code } = fact
  const all = trx
    .selectFrom('payscore_authorization')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
  const user = [openid, sub_openid].filter((each) => each !== undefined)
  const wanted =
    authorization_code === undefined
      ? all.where('service_id', '=', service_id).where('openid', 'in', user).orderBy('created_at', 'desc').limit(1)
      : all.where('authorization_code', '=', authorization_code)
  return wanted.forUpdate().executeTakeFirst()
}
