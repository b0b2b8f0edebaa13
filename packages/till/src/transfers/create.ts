import { nowOf, type TillContext } from '../context.ts'
import { json } from '../db/schema.ts'
import { merchantDisabled } from '../merchants/meant.ts'
import type { Merchant } from '../merchants/registry.ts'
import { keepNames, readNames } from '../movements/names.ts'
import { askNow, type Recorded, recordOnce, sendAgainSoon } from '../movements/record.ts'
import type { NewTransfer } from './request.ts'
import { transfers } from './settle.ts'
import { findTransferByNumber, type TransferRow } from './store.ts'

/**
 * Records a transfer, then asks WeChat Pay for it. The row and the job that will finish it are committed before the call.
 *
 * @throws Problem 409 when key or number were used with other content, or the merchant is disabled.
 */
export async function createTransfer(
  asked: NewTransfer,
  key: string | undefined,
  merchant: Merchant,
  context: TillContext,
): Promise<Recorded<TransferRow>> {
  const row = rowOf(asked, merchant, context)
  const recorded = await context.database.transaction((trx) =>
    recordOnce(
      transfers,
      trx,
      {
        row,
        number: row.out_bill_no,
        field: 'out_bill_no',
        key,
        request: row.request,
        secret: asked.user_name === undefined ? {} : { user_name: asked.user_name },
        requestOf: (earlier) => requestOf(earlier, asked, context),
        insert: (inner) =>
          inner
            .insertInto('transfer')
            .values({ ...row, request: json(row.request) })
            .onConflict((conflict) => conflict.columns(['mchid', 'out_bill_no']).doNothing())
            .returningAll()
            .executeTakeFirst(),
        byNumber: (inner) => findTransferByNumber(inner, row.mchid, row.out_bill_no),
        check() {
          if (merchant.state === 'disabled') throw merchantDisabled(merchant.mchid)
        },
      },
      context,
    ),
  )
  if (!recorded.repeated) return { row: await askNow(transfers, recorded.row, context), repeated: false }
  await sendAgainSoon(transfers, recorded.row, context)
  return recorded
}

/** A name that is no longer kept cannot differ. */
function requestOf(earlier: TransferRow, { user_name }: NewTransfer, context: TillContext): Record<string, unknown> {
  const kept = earlier.user_name === null ? user_name : readNames(earlier.user_name, earlier, context)
  return {
    ...earlier.request,
    out_bill_no: earlier.out_bill_no,
    ...(earlier.request.user_name !== undefined && { user_name: kept }),
  }
}

function rowOf({ user_name, ...asked }: NewTransfer, merchant: Merchant, context: TillContext): TransferRow {
  const id = context.newId('trf')
  const { mchid, appid } = merchant
  return {
    mchid,
    id,
    appid,
    out_bill_no: asked.out_bill_no ?? id.replace('trf_', 'F').toUpperCase(),
    state: 'created',
    openid: asked.openid,
    user_name: user_name === undefined ? null : keepNames(user_name, { mchid, id }, context),
    amount: asked.transfer_amount,
    remark: asked.transfer_remark,
    scene_id: asked.transfer_scene_id,
    request: { ...asked, mchid, ...(user_name !== undefined && { user_name: '[user_name]' }) },
    notify_url: `${context.notifyUrl()}/notify/${mchid}/transfer`,
    transfer_bill_no: null,
    package_info: null,
    cancel_asked_at: null,
    failure_code: null,
    failure_message: null,
    attention: null,
    created_at: nowOf(context),
    accepted_at: null,
    ended_at: null,
  }
}
