import { nowOf, type TillContext } from '../context.ts'
import { json } from '../db/schema.ts'
import { Problem } from '../http/problem.ts'
import { merchantDisabled } from '../merchants/meant.ts'
import type { Merchant } from '../merchants/registry.ts'
import { askNow, type Recorded, recordOnce, sendAgainSoon } from '../movements/record.ts'
import type { NewRedPacket } from './request.ts'
import { redPackets } from './settle.ts'
import { findRedPacketByNumber, type RedPacketRow } from './store.ts'

/**
 * Records a red packet, then asks WeChat Pay to send it. The row and the job that will finish it are committed before the call.
 *
 * @throws Problem 409 when key or number were used with other content, the merchant is disabled, or lacks what APIv2 wants.
 */
export async function createRedPacket(
  asked: NewRedPacket,
  key: string | undefined,
  merchant: Merchant,
  context: TillContext,
): Promise<Recorded<RedPacketRow>> {
  const row = rowOf(asked, merchant, context)
  const recorded = await context.database.transaction((trx) =>
    recordOnce(
      redPackets,
      trx,
      {
        row,
        number: row.mch_billno,
        field: 'mch_billno',
        key,
        request: row.request,
        requestOf: (earlier) => ({ ...earlier.request, mch_billno: earlier.mch_billno }),
        insert: (inner) =>
          inner
            .insertInto('red_packet')
            .values({ ...row, request: json(row.request), receipts: json(row.receipts) })
            .onConflict((conflict) => conflict.columns(['mchid', 'mch_billno']).doNothing())
            .returningAll()
            .executeTakeFirst(),
        byNumber: (inner) => findRedPacketByNumber(inner, row.mchid, row.mch_billno),
        check: () => checkMerchant(merchant),
      },
      context,
    ),
  )
  if (!recorded.repeated) return { row: await askNow(redPackets, recorded.row, context), repeated: false }
  await sendAgainSoon(redPackets, recorded.row, context)
  return recorded
}

/** @throws Problem 409 */
function checkMerchant({ mchid, state, signsJumps: hasV2Key, hasCertificate }: Merchant): void {
  if (state === 'disabled') throw merchantDisabled(mchid)
  if (hasV2Key && hasCertificate) return
  throw new Problem(409, {
    code: 'V2_NOT_READY',
    message: `Red packets go by APIv2, for which merchant ${mchid} has no ${hasV2Key ? 'certificate' : 'APIv2 key'} here.`,
    hint: `Give the merchant its ${hasV2Key ? 'certificate (apiclient_cert.pem)' : 'api_v2_key'}, then send this again.`,
  })
}

function rowOf(asked: NewRedPacket, { mchid, appid }: Merchant, context: TillContext): RedPacketRow {
  const id = context.newId('rpk')
  return {
    mchid,
    id,
    appid,
    // No number of ours is longer than WeChat Pay's 28 characters allow.
    mch_billno: asked.mch_billno ?? id.replace('rpk_', 'H').toUpperCase(),
    hb_type: asked.hb_type,
    state: 'created',
    re_openid: asked.re_openid,
    total_amount: asked.total_amount,
    total_num: asked.total_num,
    act_name: asked.act_name,
    request: { ...asked, mchid },
    detail_id: null,
    receipts: [],
    received_amount: 0,
    refund_amount: 0,
    failure_code: null,
    failure_message: null,
    attention: null,
    created_at: nowOf(context),
    sent_at: null,
    returned_at: null,
    ended_at: null,
  }
}
