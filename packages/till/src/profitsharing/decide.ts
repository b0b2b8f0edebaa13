import type { Decision } from '../movements/movement.ts'
import { parked } from '../movements/parked.ts'
import { differences } from '../payments/differences.ts'
import { shownMoney } from '../payments/money.ts'
import { type ReturnFact, returnMismatch, type ShareFact, shareMismatch, theirsOf } from './facts.ts'
import { isFinalSharing, nextResult, nextSharingState, returnStateOf, shareStateOf } from './states.ts'
import type { ShareReceiver, ShareReturnRow, ShareRow } from './tables.ts'

const GIVEN_UP = 'WeChat Pay took this although it was given up here: see that it was not made anew.'

/** Decides what WeChat Pay's answer about a share does. Pure. */
export function decideShare(row: ShareRow, fact: ShareFact, now: Date): Decision<ShareRow> {
  const told = shareStateOf(fact.state)
  if (told === undefined) return { verdict: 'duplicate', row }
  const mismatch = shareMismatch(row, fact)
  if (mismatch.length > 0)
    return parked(row, `WeChat Pay speaks of another share: ${mismatch.join('; ')}`, 'profitsharing.order.attention')
  const state = nextSharingState(row.state, told)
  const receivers = withResults(row, fact)
  const changed = state !== row.state
  if (!changed && differences(row.receivers, receivers).length === 0) return { verdict: 'duplicate', row }
  const finished = changed && state === 'finished'
  return {
    verdict: 'applied',
    row: {
      ...row,
      state,
      receivers,
      order_id: fact.order_id,
      names: null,
      failure_code: null,
      failure_message: null,
      attention: row.attention ?? (row.state === 'refused' ? GIVEN_UP : attentionOf(receivers)),
      accepted_at: row.accepted_at ?? now,
      finished_at: row.finished_at ?? (finished ? now : null),
    },
    ...(changed && {
      step: {
        kind: 'sharing' as const,
        title: `${row.kind === 'share' ? 'Share' : 'Unfreeze'} ${state}`,
        detail: `${row.out_order_no}: ${resultsOf(receivers)}`,
      },
    }),
    ...(finished && { event: 'profitsharing.order.finished' as const }),
  }
}

function withResults(row: ShareRow, fact: ShareFact): ShareReceiver[] {
  const said = theirsOf(row, fact)
  return row.receivers.map((ours, place) => {
    const theirs = said[place]
    if (theirs === undefined || ours.result !== 'PENDING') return ours
    const { detail_id = ours.detail_id, fail_reason, finish_time } = theirs
    const result = nextResult(ours.result, theirs.result)
    return {
      ...ours,
      result,
      ...(detail_id !== undefined && { detail_id }),
      ...(result !== 'PENDING' && finish_time !== undefined && { finish_time }),
      ...(result === 'CLOSED' && { fail_reason: fail_reason ?? 'UNKNOWN' }),
    }
  })
}

const resultsOf = (receivers: readonly ShareReceiver[]): string =>
  receivers.map(({ account, amount, result }) => `${account} ${shownMoney(amount)} ${result}`).join(', ') || 'the rest'

function attentionOf(receivers: readonly ShareReceiver[]): string | null {
  const closed = receivers.filter(({ result }) => result === 'CLOSED')
  if (closed.length === 0) return null
  const named = closed.map(({ account, fail_reason }) => `${account} (${fail_reason})`).join(', ')
  return `Not shared with ${named}: share anew under a new number, or unfreeze the rest.`
}

/** Decides what WeChat Pay's answer about a return does. Pure. */
export function decideReturn(row: ShareReturnRow, fact: ReturnFact, now: Date): Decision<ShareReturnRow> {
  const told = returnStateOf(fact.result)
  if (told === undefined) return { verdict: 'duplicate', row }
  const mismatch = returnMismatch(row, fact)
  if (mismatch.length > 0)
    return parked(row, `WeChat Pay speaks of another return: ${mismatch.join('; ')}`, 'profitsharing.return.attention')
  const state = nextSharingState(row.state, told)
  if (state === row.state) return { verdict: 'duplicate', row }
  const failed = state === 'failed'
  return {
    verdict: 'applied',
    row: {
      ...row,
      state,
      return_id: fact.return_id,
      failure_code: failed ? (fact.fail_reason ?? 'UNKNOWN') : null,
      failure_message: failed ? 'Nothing was given back.' : null,
      attention: row.attention ?? (row.state === 'refused' ? GIVEN_UP : null),
      accepted_at: row.accepted_at ?? now,
      ended_at: isFinalSharing(state) ? timeOf(fact.finish_time, now) : null,
    },
    step: {
      kind: 'sharing',
      title: `Return ${state}`,
      detail: `${row.out_return_no}: ${shownMoney(row.amount)}${failed ? `, ${fact.fail_reason}` : ''}`,
    },
    ...(state === 'succeeded' && { event: 'profitsharing.return.succeeded' as const }),
    ...(failed && { event: 'profitsharing.return.failed' as const }),
  }
}

function timeOf(time: string | undefined, now: Date): Date {
  const read = time === undefined ? Number.NaN : Date.parse(time)
  return Number.isNaN(read) ? now : new Date(read)
}
