import { type TillContext } from '../context.ts'
import { type Called, callPlatform, isCode, type Refused } from '../merchants/call.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { RawMessages } from '../payments/timeline.ts'
import { readChargeFact, readEntranceAnswer } from './facts.ts'
import { chargeKey, settleParking, stepOf } from './settle.ts'
import type { ChargeRow, EntranceRow } from './store.ts'

/** What came of asking WeChat Pay. */
export interface Asked<Row> {
  /** `told`: it said what it is; `absent`: it knows none; `refused`: definitely not; `unknown`: perhaps. */
  answer: 'told' | 'absent' | 'refused' | 'unknown'
  row: Row
  refusal?: Refused
}

/** Tells WeChat Pay of a car (创建停车入场): always the same number and content. */
export async function callEntrance(
  entrance: EntranceRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked<EntranceRow>> {
  const body = entrance.body as never
  const called = await callPlatform<unknown>({ method: 'POST', path: '/v3/vehicle/parking/parkings', body }, () =>
    clientOf(entrance, context).request('POST /v3/vehicle/parking/parkings', { body, ...(signal && { signal }) }),
  )
  if (!called.ok) {
    await note(entrance, 'The entrance was not taken', `${called.code}: ${called.message}`, called.raw, context)
    return called.definite
      ? { answer: 'refused', row: entrance, refusal: called }
      : { answer: 'unknown', row: entrance }
  }
  const fact = readEntranceAnswer(called.data, entrance)
  if (fact === undefined || fact.out_parking_no !== entrance.out_parking_no) {
    await note(entrance, 'The entrance was not taken', 'The answer is not about this entrance', called.raw, context)
    return { answer: 'unknown', row: entrance }
  }
  const settled = await context.database.transaction(async (trx) => {
    const step = stepOf(entrance, { kind: 'query', title: 'WeChat Pay was told of the car', raw: called.raw }, context)
    const [first] = await settleParking(trx, [{ fact, step }], context)
    return first
  })
  return { answer: 'told', row: settled?.entrance ?? entrance }
}

/** Asks WeChat Pay to take a fee over (扣费受理): always the same number and content, so that repeating it charges once. */
export async function callCharge(
  charge: ChargeRow,
  context: TillContext,
  signal: AbortSignal,
): Promise<Asked<ChargeRow>> {
  const body = charge.body as never
  const called = await callPlatform<unknown>({ method: 'POST', path: '/v3/vehicle/transactions/parking', body }, () =>
    clientOf(charge, context).request('POST /v3/vehicle/transactions/parking', { body, signal }),
  )
  return settleAnswer(charge, 'Asked WeChat Pay to take the fee over', called, context)
}

/** Looks a fee up at WeChat Pay and settles the answer. */
export async function queryCharge(
  charge: ChargeRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked<ChargeRow>> {
  const { out_trade_no, sub_mchid } = charge
  const path = `/v3/vehicle/transactions/out-trade-no/${out_trade_no}`
  const asks = { method: 'GET', path: sub_mchid === '' ? path : `${path}?sub_mchid=${sub_mchid}` }
  const called = await callPlatform<unknown>(asks, () =>
    clientOf(charge, context).request('GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}', {
      path: { out_trade_no },
      ...(sub_mchid !== '' && { query: { sub_mchid } }),
      ...(signal && { signal }),
    }),
  )
  const asked = await settleAnswer(charge, 'Asked WeChat Pay for the fee', called, context)
  const absent =
    asked.refusal?.status === 404 && isCode(asked.refusal, 'ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND')
  if (absent) return { answer: 'absent', row: charge }
  return asked.answer === 'refused' ? { answer: 'unknown', row: charge } : asked
}

function clientOf({ mchid }: { mchid: string }, context: TillContext) {
  const client = context.merchants.get(mchid)?.client
  if (client === undefined) throw new Error(`Merchant ${mchid} is no longer configured.`)
  return client
}

async function settleAnswer(
  charge: ChargeRow,
  title: string,
  called: Called<unknown>,
  context: TillContext,
): Promise<Asked<ChargeRow>> {
  if (!called.ok) {
    await note(charge, title, `${called.code}: ${called.message}`, called.raw, context)
    return called.definite
      ? { answer: 'refused', row: charge, refusal: called }
      : { answer: 'unknown', row: charge, refusal: called }
  }
  const read = readChargeFact(called.data)
  // Answers may leave out the sub-merchant that was asked for.
  const fact = read && { ...read, sub_mchid: read.sub_mchid || charge.sub_mchid }
  if (fact === undefined || chargeKey(fact) !== chargeKey(charge)) {
    await note(charge, title, 'The answer is not about this fee', called.raw, context)
    return { answer: 'unknown', row: charge }
  }
  const settled = await context.database.transaction(async (trx) => {
    const detail = fact.event ?? 'a state that is not known here'
    const step = stepOf(charge, { kind: 'query', title, detail, raw: called.raw }, context)
    const [first] = await settleParking(trx, [{ fact, step }], context)
    return first
  })
  return { answer: 'told', row: settled?.charge ?? charge }
}

const note = (
  row: { mchid: string; id: string },
  title: string,
  detail: string,
  raw: RawMessages,
  context: TillContext,
): Promise<void> =>
  context.database.transaction((trx) =>
    writeChanges(trx, { ...noChanges(), timeline: [stepOf(row, { kind: 'query', title, detail, raw }, context)] }),
  )
