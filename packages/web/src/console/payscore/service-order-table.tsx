import type { TableColumnsType } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { ServiceOrder } from '../api/payscore.ts'
import { Link } from '../link.tsx'
import { merchantNumber } from '../shell/merchant-number.ts'
import { WideTable } from '../shell/wide-table.tsx'
import { useText } from '../texts.ts'
import { serviceOrderPath } from './service-order-path.ts'
import { ServiceOrderTag } from './service-order-tag.tsx'

export interface ServiceOrderListProps {
  orders: ServiceOrder[]
  loading: boolean
  empty: ReactNode
}

/** What it costs, or `–` while that is not known. */
export const shownTotal = ({ total_amount }: ServiceOrder): string =>
  total_amount === undefined ? '–' : formatMoney(total_amount)

/** PayScore orders as a table, for wide pages. */
export function ServiceOrderTable({ orders, ...list }: ServiceOrderListProps) {
  const t = useText()
  const columns = useMemo<TableColumnsType<ServiceOrder>>(
    () => [
      { title: t('column_created'), width: 190, render: (_, order) => formatTime(order.created_at) },
      { title: t('payscore_service'), ellipsis: true, render: (_, order) => order.service_introduction },
      {
        title: t('payscore_number'),
        width: 290,
        ellipsis: true,
        render: (_, order) => <Link to={serviceOrderPath(order)}>{order.out_order_no}</Link>,
      },
      { title: t('merchant'), width: 210, ellipsis: true, render: (_, order) => merchantNumber(order) },
      {
        title: t('payscore_total'),
        width: 140,
        align: 'right',
        render: (_, order) => <span className="amount">{shownTotal(order)}</span>,
      },
      { title: t('column_state'), width: 210, render: (_, order) => <ServiceOrderTag order={order} /> },
    ],
    [t],
  )
  return <WideTable {...list} rows={orders} columns={columns} width={1150} pathOf={serviceOrderPath} />
}
