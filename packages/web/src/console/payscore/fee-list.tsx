import { formatMoney } from '../../shared/money/money.ts'
import type { ServiceLine } from '../api/payscore.ts'
import { useText } from '../texts.ts'
import type { OrderDetails } from './order-details.ts'

/** What the service costs, line by line, and what is taken off. */
export function FeeList({ details: { post_payments = [], post_discounts = [] } }: { details: OrderDetails }) {
  const t = useText()
  if (post_payments.length + post_discounts.length === 0) return <p className="soft">{t('payscore_no_fees')}</p>
  return (
    <dl className="facts">
      {post_payments.map((line) => (
        <Fee key={line.name} line={line} amount={line.amount} />
      ))}
      {post_discounts.map((line) => (
        <Fee key={line.name} line={line} amount={line.amount && -line.amount} label={t('payscore_discount')} />
      ))}
    </dl>
  )
}

interface FeeProps {
  line: ServiceLine
  amount: number | undefined
  label?: string
}

function Fee({ line: { name, description, count }, amount, label }: FeeProps) {
  const note = [label, description, count !== undefined && `× ${count}`].filter(Boolean).join(' · ')
  return (
    <div>
      <dt>
        {name}
        {note && <div className="small">{note}</div>}
      </dt>
      <dd className="amount">{amount === undefined ? '–' : formatMoney(amount)}</dd>
    </div>
  )
}
