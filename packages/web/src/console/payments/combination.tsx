import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import type { Payment } from '../api/types.ts'
import { Link } from '../link.tsx'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { paymentPath } from './payment-table.tsx'
import { PaymentStateTag } from './state-tag.tsx'

/** The combination a payment was ordered with, and the way to the others in it. */
export function CombinationPanel({ payment }: { payment: Payment }) {
  const t = useText()
  const api = useApi()
  const { combination } = payment
  const { data, error, refetch } = useQuery({
    // Read anew with every change of the payment: they move together.
    queryKey: ['combination', combination, payment.state],
    queryFn: ({ signal }) => (combination === undefined ? null : api.combinedPayment(combination, signal)),
  })
  if (combination === undefined) return null
  return (
    <section className="panel padded">
      <h2>{t('combination')}</h2>
      <p className="soft small break">
        {combination.combine_out_trade_no} · {t('merchant')} {combination.combine_mchid}
      </p>
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <p>
            {t('combination_sum', {
              sum: formatMoney(data.amount.total, data.amount.currency),
              n: String(data.sub_orders.length),
            })}
          </p>
          <ul className="refunds">
            {data.sub_orders.map((part) => (
              <li key={part.id}>
                <div className="card-line">
                  <b className="amount">{formatMoney(part.amount.total, part.amount.currency)}</b>
                  <PaymentStateTag payment={part} />
                </div>
                <div className="break">{part.description}</div>
                <div className="soft small break">
                  {part.id === payment.id ? (
                    `${part.out_trade_no} · ${t('combination_this')}`
                  ) : (
                    <Link to={paymentPath(part)}>{part.out_trade_no}</Link>
                  )}
                  {` · ${t('merchant')} ${part.mchid}`}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
