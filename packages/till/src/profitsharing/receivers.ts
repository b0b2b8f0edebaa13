import { nowOf, type TillContext } from '../context.ts'
import { notFound } from '../http/problem.ts'
import { callPlatform } from '../merchants/call.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import type { Merchant } from '../merchants/registry.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import type { NewParty, PartyNamed } from './request.ts'
import type { SharePartyRow } from './tables.ts'

/**
 * Records a receiver, then adds it at WeChat Pay. No money moves and a repeat changes nothing, so no job goes on: an answer that is
 * not known leaves it `adding`, and the caller repeats the request. Its name is told WeChat Pay and kept nowhere.
 *
 * @throws Problem 409 when WeChat Pay refuses, 502 when the outcome is not known.
 */
export async function addReceiver(asked: NewParty, merchant: Merchant, context: TillContext): Promise<SharePartyRow> {
  const { type, account, name, relation_type, custom_relation } = asked
  const row = await record(asked, merchant, context)
  const shown = {
    ...namedParty(asked, merchant),
    type,
    account,
    relation_type,
    ...(custom_relation !== undefined && { custom_relation }),
  }
  const body = { ...shown, ...(name !== undefined && { name }) }
  const called = await callPlatform({ method: 'POST', path: '/v3/profitsharing/receivers/add', body: shown }, () =>
    merchant.client.request('POST /v3/profitsharing/receivers/add', {
      body,
      signal: AbortSignal.timeout(CALL_DEADLINE),
    }),
  )
  if (called.ok) return setState(row, 'active', context)
  if (called.definite) await setState(row, 'deleted', context)
  throw platformProblem(called)
}

/** Takes a receiver away, in the same way. @throws Problem 404, 409, 502 */
export async function deleteReceiver(
  asked: PartyNamed,
  merchant: Merchant,
  context: TillContext,
): Promise<SharePartyRow> {
  const found = await find(asked, merchant, context)
  if (found === undefined) throw notFound('receiver', asked.account)
  const row = await setState(found, 'deleting', context)
  const { type, account } = asked
  const body = { ...namedParty(asked, merchant), type, account }
  const called = await callPlatform({ method: 'POST', path: '/v3/profitsharing/receivers/delete', body }, () =>
    merchant.client.request('POST /v3/profitsharing/receivers/delete', {
      body,
      signal: AbortSignal.timeout(CALL_DEADLINE),
    }),
  )
  if (called.ok) return setState(row, 'deleted', context)
  if (called.definite) await setState(row, found.state, context)
  throw platformProblem(called)
}

const namedParty = ({ sub_mchid, sub_appid }: PartyNamed, { appid }: Merchant) => ({
  ...(sub_mchid !== undefined && { sub_mchid }),
  appid,
  ...(sub_appid !== undefined && { sub_appid }),
})

async function record(asked: NewParty, { mchid }: Merchant, context: TillContext): Promise<SharePartyRow> {
  const now = nowOf(context)
  const { relation_type, custom_relation = null, sub_appid = null } = asked
  const content = { relation_type, custom_relation, sub_appid, state: 'adding' as const, updated_at: now }
  return context.database.kysely
    .insertInto('profit_sharing_receiver')
    .values({
      mchid,
      sub_mchid: asked.sub_mchid ?? '',
      id: context.newId('shp'),
      type: asked.type,
      account: asked.account,
      created_at: now,
      ...content,
    })
    .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'type', 'account']).doUpdateSet(content))
    .returningAll()
    .executeTakeFirstOrThrow()
}

const find = (
  { sub_mchid = '', type, account }: PartyNamed,
  { mchid }: Merchant,
  context: TillContext,
): Promise<SharePartyRow | undefined> =>
  context.database.kysely
    .selectFrom('profit_sharing_receiver')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('type', '=', type)
    .where('account', '=', account)
    .executeTakeFirst()

const setState = (
  { mchid, id }: SharePartyRow,
  state: SharePartyRow['state'],
  context: TillContext,
): Promise<SharePartyRow> =>
  context.database.kysely
    .updateTable('profit_sharing_receiver')
    .set({ state, updated_at: nowOf(context) })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
