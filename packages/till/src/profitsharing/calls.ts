import type { TillContext } from '../context.ts'
import { type Called, callPlatform } from '../merchants/call.ts'
import { clientOf } from '../movements/clients.ts'
import { readNames } from '../movements/names.ts'
import type { PaymentRow } from '../payments/store.ts'
import type { ShareReturnRow, ShareRow } from './tables.ts'

const BASE = '/v3/profitsharing'

/** In whose name: in partner mode the sub-merchant's. */
const subOf = ({ sub_mchid }: { sub_mchid: string }) => (sub_mchid === '' ? {} : { sub_mchid })

const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}

/** 请求分账 or 解冻剩余资金: a function of the row alone, so that every repeat is identical. */
export const callShare = (share: ShareRow, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>> =>
  share.kind === 'share' ? callOrder(share, context, signal) : callUnfreeze(share, context, signal)

function callOrder(share: ShareRow, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>> {
  const names = share.names === null ? {} : (JSON.parse(readNames(share.names, share, context)) as Names)
  const bodyWith = (nameOf: (place: number) => string | undefined) => ({
    ...subOf(share),
    appid: share.appid,
    ...(share.sub_appid !== null && { sub_appid: share.sub_appid }),
    transaction_id: share.transaction_id,
    out_order_no: share.out_order_no,
    receivers: share.receivers.map(({ type, account, amount, description }, place) => {
      const name = nameOf(place)
      return { type, account, ...(name !== undefined && { name }), amount, description }
    }),
    unfreeze_unsplit: share.unfreeze_unsplit,
  })
  const shown = bodyWith((place) => (names[place] === undefined ? undefined : '[name]'))
  const body = bodyWith((place) => names[place])
  return callPlatform<unknown>({ method: 'POST', path: `${BASE}/orders`, body: shown }, () =>
    clientOf(share, context).request('POST /v3/profitsharing/orders', { body, ...(signal && { signal }) }),
  )
}

/** Real names by the receiver's place in the list. */
export type Names = Record<number, string>

function callUnfreeze(share: ShareRow, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>> {
  const { transaction_id, out_order_no } = share
  const body = { ...subOf(share), transaction_id, out_order_no, description: String(share.request['description']) }
  return callPlatform<unknown>({ method: 'POST', path: `${BASE}/orders/unfreeze`, body }, () =>
    clientOf(share, context).request('POST /v3/profitsharing/orders/unfreeze', { body, ...(signal && { signal }) }),
  )
}

/** 查询分账结果 */
export function callShareQuery(share: ShareRow, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>> {
  const { transaction_id, out_order_no } = share
  const query = { ...subOf(share), transaction_id }
  const path = withQuery(`${BASE}/orders/${encodeURIComponent(out_order_no)}`, query)
  return callPlatform<unknown>({ method: 'GET', path }, () =>
    clientOf(share, context).request('GET /v3/profitsharing/orders/{out_order_no}', {
      path: { out_order_no },
      query,
      ...(signal && { signal }),
    }),
  )
}

/** 请求分账回退 */
export function callReturn(row: ShareReturnRow, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>> {
  const { out_order_no, out_return_no, return_mchid, amount, description } = row
  const body = { ...subOf(row), out_order_no, out_return_no, return_mchid, amount, description }
  return callPlatform<unknown>({ method: 'POST', path: `${BASE}/return-orders`, body }, () =>
    clientOf(row, context).request('POST /v3/profitsharing/return-orders', { body, ...(signal && { signal }) }),
  )
}

/** 查询分账回退结果 */
export function callReturnQuery(
  row: ShareReturnRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const { out_order_no, out_return_no } = row
  const query = { ...subOf(row), out_order_no }
  const path = withQuery(`${BASE}/return-orders/${encodeURIComponent(out_return_no)}`, query)
  return callPlatform<unknown>({ method: 'GET', path }, () =>
    clientOf(row, context).request('GET /v3/profitsharing/return-orders/{out_return_no}', {
      path: { out_return_no },
      query,
      ...(signal && { signal }),
    }),
  )
}

/** 查询剩余待分金额 */
export const callAmounts = (
  payment: PaymentRow & { transaction_id: string },
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<{ unsplit_amount: number }>> => {
  const { transaction_id } = payment
  return callPlatform({ method: 'GET', path: `${BASE}/transactions/${transaction_id}/amounts` }, () =>
    clientOf(payment, context).request('GET /v3/profitsharing/transactions/{transaction_id}/amounts', {
      path: { transaction_id },
      ...(signal && { signal }),
    }),
  )
}
