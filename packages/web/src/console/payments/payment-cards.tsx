import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { Link } from '../link.tsx'
import { CardList } from '../shell/card-list.tsx'
import { useText } from '../texts.ts'
import { type PaymentListProps, paymentPath } from './payment-table.tsx'
import { PaymentStateTag } from './state-tag.tsx'

/** Payments as cards, for narrow pages. */
export function PaymentCards({ payments, ...list }: PaymentListProps) {
  const t = useText()
  return (
    <CardList
      {...list}
      rows={payments}
      card={(payment) => (
        <li>
          <Link to={paymentPath(payment)} className="panel card">
            <span className="card-line">
              <b className="card-title">{payment.description}</b>
              <b className="amount">{formatMoney(payment.amount.total, payment.amount.currency)}</b>
            </span>
            <span className="card-line soft small">
              <span className="break">{payment.out_trade_no}</span>
            </span>
            <span className="card-line">
              <span className="soft small">
                {formatTime(payment.created_at)} · {t(`channel_${payment.channel}`)}
                {payment.sub_mchid && ` · ${payment.sub_mchid}`}
              </span>
              <PaymentStateTag payment={payment} />
            </span>
          </Link>
        </li>
      )}
    />
  )
}
