import { ownKey } from '../../store/state.ts'
import { moveMoney } from '../../wallet/ledger.ts'
import { HOUR } from '../orders/rules.ts'
import { isFinalTransfer, nextTransferState, type TransferEvent } from './state.ts'
import { transferNotice } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Transfer } from '../../store/movement-records.ts'

export function transferKey(transfer: Pick<Transfer, 'mchid' | 'out_bill_no'>): string {
  return ownKey(transfer, transfer.out_bill_no)
}

/** What happens next by itself, once the event has happened. */
function nextOf({ clock, rules }: Platform, transfer: Transfer): Transfer['next'] {
  const now = clock.now()
  switch (transfer.state) {
    case 'ACCEPTED':
    case 'PROCESSING':
      return { event: 'accept', at: now + rules.transferAcceptMs }
    case 'WAIT_USER_CONFIRM': {
      const at = transfer.created_at + rules.transferConfirmHours * HOUR
      return { event: 'overdue', at, fail_reason: 'OVERDUE_CLOSE' }
    }
    case 'TRANSFERING': {
      const at = now + rules.transferAfterMs
      return transfer.will_fail === undefined
        ? { event: 'finish', at }
        : { event: 'fail', at, fail_reason: transfer.will_fail }
    }
    case 'CANCELING':
      return { event: 'undo', at: now + rules.transferAfterMs, fail_reason: 'MCH_CANCEL' }
    default:
      return undefined
  }
}

/** Keeps the transfer with what follows from its state, at the right time. */
export function keep(
  platform: Platform,
  { next: _before, ...transfer }: Transfer,
  wanted = nextOf(platform, transfer),
) {
  const kept: Transfer = { ...transfer, ...(wanted ? { next: wanted } : {}) }
  platform.state.transfers.put(transferKey(kept), kept)
  if (wanted) scheduleTransfer(platform, kept)
  return kept
}

export function scheduleTransfer(platform: Platform, scheduled: Transfer): void {
  const { next } = scheduled
  if (!next) return
  platform.clock.setAt(() => {
    const transfer = platform.state.transfers.get(transferKey(scheduled))
    if (transfer?.transfer_bill_no !== scheduled.transfer_bill_no) return
    if (transfer.next?.at !== next.at || transfer.next.event !== next.event) return
    platform.state.commit(() => happen(platform, transfer, next.event))
  }, next.at)
}

/**
 * Something happens to the transfer: its state changes, and at the end the money moves and the merchant is told.
 *
 * @returns undefined when it cannot happen in this state.
 */
export function happen(platform: Platform, transfer: Transfer, event: TransferEvent): Transfer | undefined {
  const state = nextTransferState(transfer.state, event)
  if (!state) return undefined
  if (state === transfer.state) return transfer
  const { fail_reason } = transfer.next?.event === event ? transfer.next : {}
  const updated_at = platform.clock.now()
  const changed = { ...transfer, state, updated_at, ...(fail_reason === undefined ? {} : { fail_reason }) }
  const kept = keep(platform, changed)
  if (isFinalTransfer(state)) end(platform, kept)
  return kept
}

function end(platform: Platform, transfer: Transfer): void {
  const { state, notifier } = platform
  const { mchid, state: ended, out_bill_no, transfer_amount, notify_url, key } = transfer
  if (ended === 'SUCCESS') {
    const payer = state.payers.get(transfer.payer_id)
    if (payer) state.payers.put(payer.id, { ...payer, balance: payer.balance + transfer_amount })
  } else moveMoney(platform, { mchid, amount: transfer_amount, ...lineOf(transfer), note: '转账关闭，资金退回' })
  if (notify_url === undefined) return
  notifier.emit({
    mchid,
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    number: out_bill_no,
    notify_url,
    summary: '商家转账单据终态通知',
    original_type: 'mch_payment',
    associated_data: 'mch_payment',
    resource: transferNotice(transfer),
    key,
  })
}

/** The money is put aside when the transfer is made. */
export function putAside(platform: Platform, transfer: Transfer): void {
  const { mchid, transfer_amount, transfer_remark } = transfer
  moveMoney(platform, { mchid, amount: -transfer_amount, ...lineOf(transfer), note: transfer_remark })
}

function lineOf({ transfer_bill_no, out_bill_no }: Transfer): { number: string; business: string; voucher: string } {
  return { number: transfer_bill_no, business: '商家转账', voucher: out_bill_no }
}
