import { formatMoney } from '../../shared/money/money.ts'
import type { ServiceOrder } from '../sandbox/payscore.ts'
import { phaseOf, readableTime } from './phase.ts'
import { usePayscoreWords } from './words.ts'

/** What an order is about, a row each. */
export function OrderRows({ order }: { order: ServiceOrder }) {
  const t = usePayscoreWords()
  const { risk_fund, time_range, post_payments = [], post_discounts = [], collection_failures } = order
  const { start_time, end_time } = time_range
  const estimate = risk_fund?.name === 'ESTIMATE_ORDER_COST'
  return (
    <dl className="rows">
      <Row name={t('merchant')}>{order.merchant_name}</Row>
      <Row name={t('number')}>{order.out_order_no}</Row>
      {start_time && <Row name={t('from')}>{start_time === 'OnAccept' ? t('onAccept') : readableTime(start_time)}</Row>}
      {end_time && <Row name={t('until')}>{readableTime(end_time)}</Row>}
      {risk_fund && <Row name={t(estimate ? 'estimate' : 'deposit')}>{formatMoney(risk_fund.amount)}</Row>}
      {post_payments.map(({ name = '', amount, description }) => (
        <Row key={name} name={name}>
          {amount === undefined ? description : formatMoney(amount)}
        </Row>
      ))}
      {post_discounts.map(({ name = '', amount = 0 }) => (
        <Row key={`-${name}`} name={name}>
          {formatMoney(-amount)}
        </Row>
      ))}
      {phaseOf(order) === 'PAYING' && collection_failures > 0 && (
        <Row name={t('toPay')}>{t('tried', { count: collection_failures })}</Row>
      )}
    </dl>
  )
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
