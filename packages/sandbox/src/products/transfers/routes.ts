import { formatRfc3339, beijingDate } from '@wxtill/protocol'
import { sealAnswer } from '../../gateway/sealed-fields.ts'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { ownKey } from '../../store/state.ts'
import { availableOf } from '../../wallet/account.ts'
import { happen, keep, putAside } from './life.ts'
import { checkTransfer, invalid, notEnough, reentryDiffers, transferMissing } from './rules.ts'
import { createdView, transferView } from './view.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Random } from '../../random.ts'
import type { Payer } from '../../store/records.ts'
import type { Transfer } from '../../store/movement-records.ts'

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'

export const transferRoutes: Routes = {
  [`POST ${BILLS}`]: create,
  [`GET ${BILLS}/out-bill-no/{out_bill_no}`]: queryByOwnNumber,
  [`GET ${BILLS}/transfer-bill-no/{transfer_bill_no}`]: queryByNumber,
  [`POST ${BILLS}/out-bill-no/{out_bill_no}/cancel`]: cancel,
}

function create(call: Call): Outcome {
  const { platform, merchant, body } = call
  const { state, clock, rules } = platform
  const payer = checkTransfer(platform, body, merchant)
  const params = sortedJson(body)
  const known = state.transfers.get(ownKey(merchant, body['out_bill_no']))
  if (known && known.params !== params) throw reentryDiffers()
  if (known) return { body: createdView(known) }
  if (availableOf(merchant, clock.now()) < body['transfer_amount']) throw notEnough()
  const accepted = newTransfer(call, payer, params)
  putAside(platform, accepted)
  const transfer = rules.transferAcceptMs === 0 ? happen(platform, accepted, 'accept')! : keep(platform, accepted)
  return { body: createdView(transfer) }
}

function newTransfer({ platform, merchant, body, key, fault }: Call, payer: Payer, params: string): Transfer {
  const { clock, random } = platform
  const now = clock.now()
  const { out_bill_no, openid, user_name, transfer_amount, transfer_remark, notify_url } = body
  return {
    mchid: merchant.mchid,
    appid: merchant.appid,
    out_bill_no,
    transfer_bill_no: newBillNumber(merchant.mchid, now, random.numbers),
    state: 'ACCEPTED',
    openid,
    payer_id: payer.id,
    ...(user_name === undefined ? {} : { user_name }),
    transfer_amount,
    transfer_remark,
    ...(notify_url === undefined ? {} : { notify_url }),
    package_info: Buffer.from(random.numbers.alphanumeric(60)).toString('base64'),
    ...(fault?.user === 'ignore' ? { ignored: true } : {}),
    ...(fault?.transfer === undefined ? {} : { will_fail: fault.transfer }),
    params,
    created_at: now,
    updated_at: now,
    key,
  }
}

/** 40 digits that begin with 1330, as the documentation shows them. */
function newBillNumber(mchid: string, now: number, random: Random): string {
  const day = beijingDate(now).replaceAll('-', '')
  return `1330${mchid.padStart(10, '0')}${random.digits(4)}${day}${random.digits(14)}`
}

function queryByOwnNumber(call: Call): Outcome {
  return answer(call, call.platform.state.transfers.get(ownKey(call.merchant, call.params['out_bill_no']!)))
}

function queryByNumber(call: Call): Outcome {
  const found = call.platform.state.transfersByNumber(call.params['transfer_bill_no']!)
  return answer(
    call,
    found.find(({ mchid }) => mchid === call.merchant.mchid),
  )
}

function answer({ platform, merchant, endpoint }: Call, transfer: Transfer | undefined): Outcome {
  if (!transfer) throw transferMissing()
  return { body: sealAnswer(endpoint, transferView(transfer), platform.merchants.publicKey(merchant)) }
}

/** Only a wish: whether it comes true is known when the state is final. */
function cancel({ platform, merchant, params, fault }: Call): Outcome {
  const transfer = platform.state.transfers.get(ownKey(merchant, params['out_bill_no']!))
  if (!transfer) throw invalid('单据不存在')
  const canceling = happen(platform, transfer, 'cancel')
  if (!canceling) throw invalid('单据状态不支持撤销')
  if (fault?.race === 'cancel_vs_confirm' && canceling.next)
    keep(platform, canceling, { event: 'finish', at: canceling.next.at })
  const { out_bill_no, transfer_bill_no, state, updated_at } = canceling
  return { body: { out_bill_no, transfer_bill_no, state, update_time: formatRfc3339(updated_at) } }
}
