import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { inboxRow, type InboxMessage } from '../payments/settle.ts'
import type { RefundFact } from '../refunds/facts.ts'
import { pollJob } from '../refunds/jobs.ts'
import { type RefundRow, refundsByNumber } from '../refunds/store.ts'

interface Notice {
  fact: RefundFact
  message: InboxMessage
}

interface Noticed {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
}

/**
 * Takes in what notifications of APIv2 say of refunds. They are sealed, but signed by nobody, and a seal without a sign can be
 * pieced together from older ones: so they move nothing, but make the refund be asked about at once.
 */
export async function settleRefundNotices(
  trx: Transaction,
  notices: readonly Notice[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<Noticed[]> {
  const refunds = await refundsByNumber(
    trx,
    notices.map(({ fact }) => fact),
  )
  const asked = new Map<string, RefundRow>()
  const inbox: InboxTable[] = [...parked]
  const noticed = notices.map(({ fact, message }): Noticed => {
    const refund = refunds.find((each) => isSame(each, fact))
    const verdict = refund === undefined ? UNKNOWN : OVER.has(refund.state) ? TOLD : ASKED
    if (refund !== undefined && verdict === ASKED) asked.set(refund.id, refund)
    inbox.push(
      inboxRow(message, fact.out_refund_no, { ...verdict, ...(refund && { payment: { id: refund.payment_id } }) }),
    )
    return verdict
  })
  await writeChanges(trx, { ...noChanges(), inbox })
  const now = new Date(context.clock.now())
  await context.jobs.rescheduleAll(
    trx,
    [...asked.values()].map((refund) => ({ ...pollJob(refund, now.getTime()), runAt: now })),
  )
  return noticed
}

const UNKNOWN: Noticed = { verdict: 'parked', reason: 'No refund here has this out_refund_no' }
const TOLD: Noticed = { verdict: 'duplicate' }
const ASKED: Noticed = { verdict: 'applied', reason: 'It is not signed: WeChat Pay is asked about the refund' }

/** An abnormal refund may still succeed. */
const OVER: ReadonlySet<string> = new Set(['succeeded', 'closed'])

const isSame = (refund: RefundRow, { mchid, sub_mchid = '', out_refund_no }: RefundFact): boolean =>
  refund.mchid === mchid && refund.sub_mchid === sub_mchid && refund.out_refund_no === out_refund_no
