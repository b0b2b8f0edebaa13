import type { TillContext } from '../context.ts'
import { type Called, callPlatform } from '../merchants/call.ts'
import { clientOf } from '../movements/clients.ts'
import { readNames } from '../movements/names.ts'
import type { TransferRow } from './store.ts'

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'

/** What of the caller's request WeChat Pay is told as it is. */
interface Content {
  transfer_scene_id: string
  transfer_scene_report_infos: { info_type: string; info_content: string }[]
  user_recv_perception?: string
  user_recv_style?: { type: 'CONFIRM_PAGE' | 'RED_PACKET' }
}

/** 发起转账: a function of the row alone, so that every repeat is identical. */
export function callTransfer(
  transfer: TransferRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const { transfer_scene_id, transfer_scene_report_infos, user_recv_perception, user_recv_style } =
    transfer.request as unknown as Content
  const { user_name } = transfer
  const body = {
    appid: transfer.appid,
    out_bill_no: transfer.out_bill_no,
    transfer_scene_id: transfer_scene_id as '1000',
    openid: transfer.openid,
    transfer_amount: transfer.amount,
    transfer_remark: transfer.remark,
    notify_url: transfer.notify_url,
    transfer_scene_report_infos,
    ...(user_recv_perception !== undefined && { user_recv_perception }),
    ...(user_recv_style !== undefined && { user_recv_style }),
  }
  const shown = { ...body, ...(user_name !== null && { user_name: '[user_name]' }) }
  const named = { ...body, ...(user_name !== null && { user_name: readNames(user_name, transfer, context) }) }
  return callPlatform<unknown>({ method: 'POST', path: BILLS, body: shown }, () =>
    clientOf(transfer, context).request('POST /v3/fund-app/mch-transfer/transfer-bills', {
      body: named,
      ...(signal && { signal }),
    }),
  )
}

/** 商户单号查询转账单 */
export async function callTransferQuery(
  transfer: TransferRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const { out_bill_no } = transfer
  const called = await callPlatform<unknown>({ method: 'GET', path: `${BILLS}/out-bill-no/${out_bill_no}` }, () =>
    clientOf(transfer, context).request('GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}', {
      path: { out_bill_no },
      ...(signal && { signal }),
    }),
  )
  return called.ok ? withoutName(called) : called
}

/** 撤销转账: only a wish, whether it comes true is known when the state is final. */
export const callTransferCancel = (
  transfer: TransferRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> => {
  const { out_bill_no } = transfer
  return callPlatform<unknown>({ method: 'POST', path: `${BILLS}/out-bill-no/${out_bill_no}/cancel` }, () =>
    clientOf(transfer, context).request(
      'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
      { path: { out_bill_no }, ...(signal && { signal }) },
    ),
  )
}

/** The name comes back, opened by the sdk: it is not kept beside what was said. */
function withoutName(called: Extract<Called<unknown>, { ok: true }>): Called<unknown> {
  const { user_name, ...data } = called.data as Record<string, unknown>
  const response = { ...(called.raw.response as object), body: data }
  return user_name === undefined ? called : { ...called, data, raw: { ...called.raw, response } }
}
