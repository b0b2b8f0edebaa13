import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import { mismatch, notFound, Problem, quote } from '../http/problem.ts'
import { merchantDisabled, merchantFor } from '../merchants/meant.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { NOTHING_YET } from '../payments/create.ts'
import { differences } from '../payments/differences.ts'
import { bindKeyInstead, bindNewKey } from '../payments/idempotency.ts'
import { CALL_DEADLINE, COMBINED_JOBS, prepayJob } from '../payments/jobs.ts'
import { placeOrder } from '../payments/prepay.ts'
import { keyOf, stepOf } from '../payments/settle.ts'
import type { PaymentRow } from '../payments/store.ts'
import { combinedLife } from './life.ts'
import type { NewCombined } from './request.ts'
import { type CombinedPayment, type CombinedRequest, findCombined, findCombinedByNumber } from './store.ts'

/** A combination just made, or the one an earlier identical request made. */
export interface CombinedCreation {
  combined: CombinedPayment
  repeated: boolean
}

/**
 * Records the combination and all its payments, then orders them at WeChat Pay in one call. The rows and the job that will
 * finish them are committed before the call, so a crash at any point leaves payments that end properly.
 *
 * @param bound the only merchant the caller may act for, when it is bound to one: no part may be another's then.
 * @throws Problem 409 when the key or a number was used with other content; nothing is stored or sent then.
 */
export async function createCombined(
  asked: NewCombined,
  key: string | undefined,
  bound: string | undefined,
  context: TillContext,
): Promise<CombinedCreation> {
  if (bound !== undefined && asked.combine_mchid !== undefined && asked.combine_mchid !== bound)
    throw notFound('merchant', asked.combine_mchid)
  const merchant = await merchantFor(asked.combine_mchid ?? bound, context.merchants)
  const owners = await Promise.all(
    asked.sub_orders.map(({ mchid = merchant.mchid }, index) => ownerOf(mchid, index, bound, context)),
  )
  const row = rowOf(asked, merchant, owners, context)
  const creation = await context.database.transaction((trx) => record(trx, row, key, [merchant, ...owners], context))
  if (creation.repeated) return creation
  return { combined: await orderNow(creation.combined, context), repeated: false }
}

/** Whose money a part is: refunds and bills need that merchant's keys, so it must be one of this till. */
async function ownerOf(
  mchid: string,
  index: number,
  bound: string | undefined,
  context: TillContext,
): Promise<Merchant> {
  const owner = bound === undefined || bound === mchid ? await context.merchants.find(mchid) : undefined
  if (owner !== undefined) return owner
  throw new Problem(400, {
    code: 'UNKNOWN_MERCHANT',
    message: `No merchant ${quote(mchid)} here.`,
    field: `sub_orders.${index}.mchid`,
    hint: 'GET /v1/merchants lists the merchants of this till: each part is refunded with the keys of its own.',
  })
}

function rowOf(asked: NewCombined, merchant: Merchant, owners: Merchant[], context: TillContext): CombinedPayment {
  const now = nowOf(context)
  const id = context.newId('cmb')
  const out_trade_no = asked.combine_out_trade_no ?? id.replace('cmb_', 'C').toUpperCase()
  const shared = {
    appid: asked.combine_appid ?? merchant.appid,
    channel: asked.channel,
    state: 'created' as const,
    openid: asked.openid ?? null,
    client_ip: asked.client_ip ?? null,
    return_url: asked.return_url ?? null,
    notify_url: `${context.notifyUrl()}/notify/${merchant.mchid}/combine`,
    created_at: now,
    // WeChat Pay knows whole seconds only.
    expires_at: new Date(Math.ceil(now.getTime() / 1000 + asked.expires_in) * 1000),
  }
  const parts = asked.sub_orders.map((part, index): PaymentRow => {
    const partId = context.newId('pay')
    const number = part.out_trade_no ?? partId.replace('pay_', 'T').toUpperCase()
    return {
      ...NOTHING_YET,
      ...shared,
      id: partId,
      mchid: owners[index]?.mchid ?? merchant.mchid,
      sub_mchid: part.sub_mchid ?? '',
      sub_appid: part.sub_appid ?? null,
      out_trade_no: number,
      total: part.amount.total,
      currency: part.amount.currency,
      description: part.description,
      attach: part.attach ?? number,
      profit_sharing: part.profit_sharing ?? false,
      request: part,
      combine_mchid: merchant.mchid,
      combine_out_trade_no: out_trade_no,
      combine_index: index,
    }
  })
  return {
    ...shared,
    mchid: merchant.mchid,
    id,
    out_trade_no,
    request: normalised(asked, merchant),
    prepay_id: null,
    code_url: null,
    h5_url: null,
    prepaid_at: null,
    failure_code: null,
    failure_message: null,
    attention: null,
    parts,
  }
}

/** What the caller asked, with defaults filled in: the measure for repeats. */
const normalised = (asked: NewCombined, { mchid, appid }: Merchant): CombinedRequest & Record<string, unknown> => ({
  ...asked,
  combine_mchid: mchid,
  combine_appid: asked.combine_appid ?? appid,
  sub_orders: asked.sub_orders.map((part) => ({ ...part, mchid: part.mchid ?? mchid })),
})

const SCOPE = 'combined'

async function record(
  trx: Transaction,
  row: CombinedPayment,
  key: string | undefined,
  merchants: Merchant[],
  context: TillContext,
): Promise<CombinedCreation> {
  const { parts, mchid, created_at } = row
  const bound = key === undefined ? undefined : { mchid, scope: SCOPE, key, resource_id: row.id }
  const known = bound && (await bindNewKey(trx, bound, created_at))
  const earlier = known === undefined ? undefined : await findCombined(trx, known)
  if (earlier !== undefined)
    return repeat(earlier, row, 'IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key ?? '')}`)
  const { parts: _parts, ...columns } = row
  const inserted = await trx
    .insertInto('combined_payment')
    .values({ ...columns, request: json(row.request) })
    .onConflict((conflict) => conflict.columns(['mchid', 'out_trade_no']).doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    const [taken] = await findCombinedByNumber(trx, row.out_trade_no, mchid)
    if (taken === undefined) throw new Error(`combine_out_trade_no ${row.out_trade_no} is taken, yet not there.`)
    const what = `combine_out_trade_no ${quote(row.out_trade_no)}`
    const repeated = repeat(taken, row, 'OUT_TRADE_NO_USED', what)
    if (bound !== undefined) await bindKeyInstead(trx, { ...bound, resource_id: taken.id })
    return repeated
  }
  // Only now: a repeat is answered whatever a merchant has become.
  const disabled = merchants.find(({ state }) => state === 'disabled')
  if (disabled !== undefined) throw merchantDisabled(disabled.mchid)
  await insertParts(trx, parts)
  await writeChanges(trx, {
    ...noChanges(),
    timeline: [row, ...parts].map((each) =>
      stepOf(each, { kind: 'created', title: 'Created', raw: { body: each.request } }, context),
    ),
    also: [context.jobs.enqueuing(trx, [prepayJob(row, context.clock.now(), COMBINED_JOBS)])],
  })
  return { combined: row, repeated: false }
}

/** @throws Problem 409 when one of the numbers is taken; nothing of the combination is stored then. */
async function insertParts(trx: Transaction, parts: readonly PaymentRow[]): Promise<void> {
  const place = keyOf
  // Always in the same order, so that two combinations that want the same numbers cannot wait for each other.
  const sorted = parts.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  const inserted = await trx
    .insertInto('payment')
    .values(sorted.map((part) => ({ ...part, request: json(part.request) })))
    .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'out_trade_no']).doNothing())
    .returning('id')
    .execute()
  const made = new Set(inserted.map(({ id }) => id))
  const taken = parts.find(({ id }) => !made.has(id))
  if (taken === undefined) return
  throw new Problem(409, {
    code: 'OUT_TRADE_NO_USED',
    message: `out_trade_no ${quote(taken.out_trade_no)} is the number of another payment of merchant ${taken.mchid}.`,
    field: `sub_orders.${taken.combine_index}.out_trade_no`,
    hint: 'Use a new number for each payment; a combination is repeated with its combine_out_trade_no and all its numbers.',
  })
}

function repeat(earlier: CombinedPayment, row: CombinedPayment, code: string, what: string): CombinedCreation {
  const fields = differences(comparable(withNumbers(earlier, row.request)), comparable(row.request))
  if (fields.length > 0) throw mismatch(code, what, fields)
  return { combined: earlier, repeated: true }
}

/** With the places of the list as names, so that a difference inside it is named. */
const comparable = (request: CombinedRequest) => ({ ...request, sub_orders: { ...request.sub_orders } })

/** The first request; a number that was made here is not in it, and may well be in the second. */
const withNumbers = ({ request, out_trade_no, parts }: CombinedPayment, second: CombinedRequest): CombinedRequest => ({
  ...request,
  ...(second.combine_out_trade_no !== undefined && { combine_out_trade_no: out_trade_no }),
  sub_orders: request.sub_orders.map((part, index) => ({
    ...part,
    ...(second.sub_orders[index]?.out_trade_no !== undefined && { out_trade_no: parts[index]?.out_trade_no }),
  })),
})

/** Orders while the caller waits. Whatever goes wrong here, the combination is recorded and its job goes on. */
async function orderNow(combined: CombinedPayment, context: TillContext): Promise<CombinedPayment> {
  try {
    return await placeOrder(combined, combinedLife, context, AbortSignal.timeout(CALL_DEADLINE))
  } catch (error) {
    context.log.error({ err: error, payment: combined.id }, 'the call was interrupted; its job will finish it')
    return combined
  }
}
