import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import { mismatch, Problem, quote } from '../http/problem.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { merchantDisabled } from '../merchants/meant.ts'
import { differences } from '../payments/differences.ts'
import { findIdempotentId } from '../payments/store.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import { authorize, payscoreUrl } from './authorizations.ts'
import { makeServiceOrder } from './calls.ts'
import { userOf } from './permission-calls.ts'
import { serviceOrderJob, TAKE_OVER_AFTER } from './jobs.ts'
import type { NewServiceOrder } from './order-request.ts'
import { capOf, checkPlannedTimes, checkRiskFund } from './rules.ts'
import { type PayscoreService, serviceFor } from './services.ts'
import { stepOf } from './step.ts'
import { findServiceOrder, findServiceOrderByNumber, type ServiceMode, type ServiceOrderRow } from './store.ts'
import { authorizationView } from './view.ts'

/** An order just made, or the one an earlier identical request made. */
export interface ServiceOrderCreation {
  order: ServiceOrderRow
  repeated: boolean
}

/**
 * Records the order and makes it at WeChat Pay. Without confirmation the user's permission is looked at first.
 *
 * @throws Problem when a rule is broken (nothing is sent then), when the user has given no permission (it is asked for, and the
 * answer says where to send the user), when WeChat Pay refuses, or a number was used with other content.
 */
export async function createServiceOrder(
  asked: NewServiceOrder,
  idempotencyKey: string | undefined,
  merchant: Merchant,
  context: TillContext,
): Promise<ServiceOrderCreation> {
  const service = serviceFor(asked.service_id, merchant)
  const mode: ServiceMode = (asked.need_user_confirm ?? asked.openid === undefined) ? 'confirm' : 'authorize'
  const request = { ...asked, mchid: merchant.mchid, service_id: service.service_id }
  const earlier = await findEarlier(asked, request, idempotencyKey, merchant.mchid, context)
  if (earlier !== undefined) return { order: earlier, repeated: true }
  if (merchant.state === 'disabled') throw merchantDisabled(merchant.mchid)
  service.check(mode)
  if (mode === 'confirm') checkSignsJumps(merchant)
  checkRiskFund(mode, asked.risk_fund, service.risk_cap)
  checkPlannedTimes(asked.time_range, context.clock.now())
  if (asked.openid !== undefined) await checkAuthorized({ ...asked, openid: asked.openid }, service, merchant, context)
  const row = rowOf(asked, { request, mode, service, merchant }, context)
  const order = await context.database.transaction(async (trx) => {
    const recorded = await record(trx, row, idempotencyKey, context)
    context.act?.about(recorded)
    return recorded
  })
  const made = await makeServiceOrder(order, context)
  if (made.refusal !== undefined) throw platformProblem(made.refusal)
  return { order: made.order, repeated: false }
}

/** Without its key nobody could be sent to the page where the order is confirmed. */
function checkSignsJumps({ mchid, signsJumps }: Merchant): void {
  if (signsJumps) return
  throw new Problem(409, {
    code: 'API_V2_KEY_NEEDED',
    message: `Merchant ${mchid} has no APIv2 key here; WeChat Pay wants the confirm page opened with its signature.`,
    hint: 'Give the merchant its api_v2_key (merchant.json, or PATCH /v1/merchants/{mchid}).',
  })
}

async function checkAuthorized(
  { sub_mchid = '', sub_appid, openid }: NewServiceOrder & { openid: string },
  { service_id }: PayscoreService,
  merchant: Merchant,
  context: TillContext,
): Promise<void> {
  const authorization = await authorize(
    { merchant, sub_mchid, sub_appid: sub_appid ?? null, service_id, openid },
    context,
  )
  if (authorization.state === 'active') return
  throw new Problem(409, {
    code: 'AUTHORIZATION_NEEDED',
    message: 'The user has not given this service permission, or has taken it back.',
    field: 'openid',
    hint: 'Send the user to authorization.enable, and repeat the request once the user has agreed.',
    authorization: authorizationView(authorization, context),
  })
}

async function findEarlier(
  asked: NewServiceOrder,
  request: Record<string, unknown>,
  key: string | undefined,
  merchant: string,
  { database: { kysely } }: TillContext,
): Promise<ServiceOrderRow | undefined> {
  const keyed = key === undefined ? undefined : await findIdempotentId(kysely, merchant, 'payscore', key)
  const byKey = keyed === undefined ? undefined : await findServiceOrder(kysely, keyed)
  if (byKey !== undefined)
    return same(byKey, request, 'IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key ?? '')}`)
  const { out_order_no, sub_mchid = '' } = asked
  const number = out_order_no && { mchid: merchant, sub_mchid, out_order_no }
  const byNumber = number ? await findServiceOrderByNumber(kysely, number) : undefined
  return byNumber && same(byNumber, request, 'OUT_ORDER_NO_USED', `out_order_no ${quote(out_order_no ?? '')}`)
}

function same(earlier: ServiceOrderRow, request: Record<string, unknown>, code: string, what: string): ServiceOrderRow {
  const first = {
    ...earlier.request,
    ...(request['out_order_no'] !== undefined && { out_order_no: earlier.out_order_no }),
  }
  const fields = differences(first, request)
  if (fields.length > 0) throw mismatch(code, what, fields)
  return earlier
}

interface Made {
  request: Record<string, unknown>
  mode: ServiceMode
  service: ReturnType<typeof serviceFor>
  merchant: Merchant
}

function rowOf(asked: NewServiceOrder, { request, mode, service, merchant }: Made, context: TillContext) {
  const { openid, service_introduction, risk_fund, time_range, sub_mchid = '', sub_appid = null } = asked
  const id = context.newId('pso')
  const out_order_no = asked.out_order_no ?? id.replace('pso_', 'P').toUpperCase()
  const { mchid: _mchid, service_id: _service, need_user_confirm: _mode, openid: _user, ...content } = asked
  const body = {
    ...content,
    ...(openid !== undefined && userOf({ sub_appid, openid })),
    out_order_no,
    appid: merchant.appid,
    service_id: service.service_id,
    notify_url: payscoreUrl(merchant.mchid, context),
    need_user_confirm: mode === 'confirm',
  }
  return {
    mchid: merchant.mchid,
    sub_mchid,
    sub_appid,
    id,
    appid: merchant.appid,
    service_id: service.service_id,
    out_order_no,
    mode,
    state: 'created' as const,
    openid: openid ?? null,
    service_introduction,
    risk_fund_name: risk_fund.name,
    risk_fund_amount: risk_fund.amount,
    cap: capOf(risk_fund, service.risk_cap) ?? null,
    request: json(request),
    body: json(body),
    planned_start: time_range.start_time,
    planned_end: time_range.end_time ?? null,
    created_at: nowOf(context),
  }
}

async function record(
  trx: Transaction,
  row: ReturnType<typeof rowOf>,
  key: string | undefined,
  context: TillContext,
): Promise<ServiceOrderRow> {
  const { mchid: merchant, id, out_order_no, created_at } = row
  const order = await trx
    .insertInto('service_order')
    .values(row)
    .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'out_order_no']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (order === undefined) throw takenMeanwhile('OUT_ORDER_NO_USED', `out_order_no ${quote(out_order_no)}`)
  if (key !== undefined) {
    const bound = await trx
      .insertInto('idempotency_key')
      .values({ mchid: merchant, scope: 'payscore', key, resource_id: id, created_at })
      .onConflict((conflict) => conflict.columns(['mchid', 'scope', 'key']).doNothing())
      .executeTakeFirst()
    if (bound.numInsertedOrUpdatedRows === 0n)
      throw takenMeanwhile('IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key)}`)
  }
  await writeChanges(trx, {
    ...noChanges(),
    timeline: [stepOf(order, { kind: 'created', title: 'Created', raw: { body: order.request } }, context)],
  })
  await context.jobs.enqueue(trx, serviceOrderJob(order, context.clock.now() + TAKE_OVER_AFTER))
  return order
}

const takenMeanwhile = (code: string, what: string): Problem =>
  new Problem(409, { code, message: `${what} was taken a moment ago by another request.`, hint: 'Repeat the request.' })
