import { formatRfc3339 } from '@wxtill/protocol'
import type { Transfer } from '../../store/movement-records.ts'

/** What whoever made the transfer is answered. */
export function createdView(transfer: Transfer): object {
  const { out_bill_no, transfer_bill_no, state, created_at } = transfer
  return {
    out_bill_no,
    transfer_bill_no,
    create_time: formatRfc3339(created_at),
    state,
    ...reasonOf(transfer),
    ...packageOf(transfer),
  }
}

/** A transfer as queries show it; there the merchant is `mch_id`. */
export function transferView(transfer: Transfer): object {
  const { mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, openid } = transfer
  return {
    mch_id: mchid,
    out_bill_no,
    transfer_bill_no,
    appid,
    state,
    transfer_amount,
    transfer_remark,
    ...reasonOf(transfer),
    openid,
    ...(transfer.user_name === undefined ? {} : { user_name: transfer.user_name }),
    ...times(transfer),
    ...packageOf(transfer),
  }
}

/** A transfer as notifications show it. They document both names of the merchant. */
export function transferNotice(transfer: Transfer): object {
  const { mchid, out_bill_no, transfer_bill_no, state, transfer_amount, openid } = transfer
  return {
    mchid,
    mch_id: mchid,
    out_bill_no,
    transfer_bill_no,
    state,
    transfer_amount,
    openid,
    ...reasonOf(transfer),
    ...times(transfer),
  }
}

function times({ created_at, updated_at }: Transfer): object {
  return { create_time: formatRfc3339(created_at), update_time: formatRfc3339(updated_at) }
}

function reasonOf({ fail_reason }: Transfer): object {
  return fail_reason === undefined ? {} : { fail_reason }
}

function packageOf({ state, package_info }: Transfer): object {
  return state === 'WAIT_USER_CONFIRM' ? { package_info } : {}
}
