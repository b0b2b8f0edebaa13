import type { EventType } from '../events/outbox.ts'
import type { Decision } from '../movements/movement.ts'
import { parked } from '../movements/parked.ts'
import { shownMoney } from '../payments/money.ts'
import { type TransferFact, transferMismatch } from './facts.ts'
import { isFinalTransfer, nextTransferState, type TransferState, transferStateOf } from './states.ts'
import type { TransferRow } from './store.ts'

/** Decides what news from WeChat Pay about a transfer does, whichever way it came. Pure. */
export function decideTransfer(row: TransferRow, fact: TransferFact, now: Date): Decision<TransferRow> {
  const told = transferStateOf(fact.state)
  if (told === undefined) return { verdict: 'duplicate', row }
  const mismatch = transferMismatch(row, fact)
  if (mismatch.length > 0)
    return parked(row, `WeChat Pay speaks of another transfer: ${mismatch.join('; ')}`, 'transfer.attention')
  const state = nextTransferState(row.state, told)
  // The words of the confirmation may come later than its state.
  const package_info = fact.package_info ?? row.package_info
  if (state === row.state)
    return told !== row.state || package_info === row.package_info
      ? { verdict: 'duplicate', row }
      : { verdict: 'applied', row: { ...row, package_info } }
  const failed = state === 'failed' && fact.fail_reason !== undefined
  const event = EVENTS[state]
  return {
    verdict: 'applied',
    row: {
      ...row,
      state,
      package_info,
      transfer_bill_no: fact.transfer_bill_no,
      // It has the name now: nothing more is sent that would need it.
      user_name: null,
      failure_code: failed ? (fact.fail_reason ?? null) : null,
      failure_message: failed ? 'The transfer failed; the money is back.' : null,
      attention: row.state === 'refused' ? GIVEN_UP : row.attention,
      accepted_at: row.accepted_at ?? now,
      ended_at: isFinalTransfer(state) ? new Date(fact.update_time ?? now.getTime()) : null,
    },
    step: {
      kind: 'transfer',
      title: `Transfer ${state}`,
      detail: `${row.out_bill_no}: ${shownMoney(row.amount)}${failed ? `, ${fact.fail_reason}` : ''}`,
    },
    ...(event !== undefined && { event }),
  }
}

const GIVEN_UP = 'WeChat Pay took this transfer although it was given up here: see that it was not made anew.'

const EVENTS: Partial<Record<TransferState, EventType>> = {
  wait_user_confirm: 'transfer.waiting',
  succeeded: 'transfer.succeeded',
  failed: 'transfer.failed',
  cancelled: 'transfer.cancelled',
}
