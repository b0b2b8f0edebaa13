import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { Refund } from '../api/types.ts'
import { useText } from '../texts.ts'
import { RefundApproval } from './refund-approval.tsx'
import { RefundStateTag } from './state-tag.tsx'

/** The refunds of a payment. */
export function RefundList({ refunds }: { refunds: Refund[] }) {
  const t = useText()
  if (refunds.length === 0) return <p className="soft">{t('no_refunds')}</p>
  return (
    <ul className="refunds">
      {refunds.map((refund) => (
        <li key={refund.id}>
          <div className="card-line">
            <b className="amount">{formatMoney(refund.amount.refund, refund.amount.currency)}</b>
            <RefundStateTag refund={refund} />
          </div>
          {refund.reason && <div className="break">{refund.reason}</div>}
          {refund.attention && refund.approval?.state !== 'waiting' && (
            <div className="bad break">{refund.attention}</div>
          )}
          {refund.approval && <RefundApproval refund={refund} approval={refund.approval} />}
          {refund.failure && (
            <div className="bad break">
              {refund.failure.message} ({refund.failure.code})
            </div>
          )}
          <div className="soft small break">
            {t('refund_no')} {refund.out_refund_no}
          </div>
          {refund.refund_id && (
            <div className="soft small break">
              {t('refund_id')} {refund.refund_id}
            </div>
          )}
          <div className="soft small">{formatTime(refund.succeeded_at ?? refund.created_at)}</div>
        </li>
      ))}
    </ul>
  )
}
