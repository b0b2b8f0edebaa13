import type { TableColumnsType } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { Payment } from '../api/types.ts'
import { Link } from '../link.tsx'
import { WideTable } from '../shell/wide-table.tsx'
import { useText } from '../texts.ts'
import { PaymentStateTag } from './state-tag.tsx'

export interface PaymentListProps {
  payments: Payment[]
  loading: boolean
  empty: ReactNode
}

export const paymentPath = ({ id }: { id: string }) => `/payments/${encodeURIComponent(id)}`

function PaymentAmount({ payment: { amount } }: { payment: Payment }) {
  const t = useText()
  return (
    <>
      <span className="amount">{formatMoney(amount.total, amount.currency)}</span>
      {(amount.refunded ?? 0) > 0 && (
        <div className="soft small">
          {t('refunded_of', { amount: formatMoney(amount.refunded ?? 0, amount.currency) })}
        </div>
      )}
    </>
  )
}

/** How it is paid, and for which sub-merchant. */
function PaymentChannel({ payment: { channel, sub_mchid } }: { payment: Payment }) {
  const t = useText()
  return (
    <>
      {t(`channel_${channel}`)}
      {sub_mchid !== undefined && (
        <div className="soft small">
          {t('sub_merchant')} {sub_mchid}
        </div>
      )}
    </>
  )
}

/** Payments as a table, for wide pages. */
export function PaymentTable({ payments, ...list }: PaymentListProps) {
  const t = useText()
  const columns = useMemo<TableColumnsType<Payment>>(
    () => [
      { title: t('column_created'), width: 190, render: (_, payment) => formatTime(payment.created_at) },
      { title: t('column_description'), ellipsis: true, render: (_, payment) => payment.description },
      {
        title: t('column_number'),
        width: 270,
        ellipsis: true,
        render: (_, payment) => <Link to={paymentPath(payment)}>{payment.out_trade_no}</Link>,
      },
      { title: t('column_channel'), width: 170, render: (_, payment) => <PaymentChannel payment={payment} /> },
      {
        title: t('column_amount'),
        width: 160,
        align: 'right',
        render: (_, payment) => <PaymentAmount payment={payment} />,
      },
      { title: t('column_state'), width: 190, render: (_, payment) => <PaymentStateTag payment={payment} /> },
    ],
    [t],
  )
  return <WideTable {...list} rows={payments} columns={columns} width={1080} pathOf={paymentPath} />
}
