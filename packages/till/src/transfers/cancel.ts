import { nowOf, type TillContext } from '../context.ts'
import { Problem } from '../http/problem.ts'
import type { Refused } from '../merchants/call.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import { change, note, settleAnswer } from '../movements/ask.ts'
import type { Asked } from '../movements/movement.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { callTransferCancel } from './calls.ts'
import { transfers } from './settle.ts'
import type { TransferState } from './states.ts'
import type { TransferRow } from './store.ts'

const CANCELLABLE: readonly TransferState[] = ['accepted', 'processing', 'wait_user_confirm']

/**
 * Records the wish to cancel, then asks WeChat Pay. An answer that is not known leaves the wish, and the transfer's job repeats it.
 *
 * @throws Problem 409 when it cannot be cancelled in its state, or WeChat Pay refuses.
 */
export async function cancelTransfer(transfer: TransferRow, context: TillContext): Promise<TransferRow> {
  const wishing = await change(transfers, transfer, context, (locked) => {
    if (locked.state === 'canceling' || locked.state === 'cancelled') return undefined
    if (!CANCELLABLE.includes(locked.state)) throw wrongState(locked.state)
    const step = { kind: 'close' as const, title: 'Asked for: cancel' }
    return { row: { ...locked, cancel_asked_at: locked.cancel_asked_at ?? nowOf(context) }, step, hurry: true }
  })
  if (!isWishOpen(wishing)) return wishing
  const asked = await askToCancel(wishing, context, AbortSignal.timeout(CALL_DEADLINE))
  if (asked.refusal !== undefined) throw platformProblem(asked.refusal)
  return asked.row
}

/** Whether the job has a cancel to repeat. */
export const isWishOpen = ({ cancel_asked_at, state }: TransferRow): boolean =>
  cancel_asked_at !== null && CANCELLABLE.includes(state)

/** Asks WeChat Pay to cancel: repeating it changes nothing. */
export async function askToCancel(
  transfer: TransferRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked<TransferRow>> {
  const called = await callTransferCancel(transfer, context, signal)
  if (called.ok) return settleAnswer(transfers, transfer, 'Asked WeChat Pay to cancel', called, context)
  await note(transfers, transfer, 'Not cancelled', `${called.code}: ${called.message}`, called.raw, context)
  if (!called.definite) return { answer: 'unknown', row: transfer, code: called.code }
  return { answer: 'refused', row: await forgetWish(transfer, context), refusal: called satisfies Refused }
}

const forgetWish = (transfer: TransferRow, context: TillContext): Promise<TransferRow> =>
  change(transfers, transfer, context, (locked) => ({ row: { ...locked, cancel_asked_at: null } }))

const wrongState = (state: TransferState): Problem =>
  new Problem(409, {
    code: 'WRONG_STATE',
    message: `The transfer is ${state}; it can be cancelled until the user has confirmed it.`,
    hint:
      state === 'created'
        ? 'Its outcome at WeChat Pay is not known yet: repeat this when it is.'
        : 'GET the transfer: what is over cannot be taken back.',
  })
