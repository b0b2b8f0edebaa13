import type { TableColumnsType } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { ParkingCharge } from '../api/types.ts'
import { Link } from '../link.tsx'
import { WideTable } from '../shell/wide-table.tsx'
import { useText } from '../texts.ts'
import { ChargeStateTag } from './charge-state-tag.tsx'

export interface ChargeListProps {
  charges: ParkingCharge[]
  loading: boolean
  empty: ReactNode
}

export const chargePath = ({ id }: { id: string }) => `/parking/charges/${encodeURIComponent(id)}`

/** Fees as a table, for wide pages. */
export function ChargeTable({ charges, ...list }: ChargeListProps) {
  const t = useText()
  const columns = useMemo<TableColumnsType<ParkingCharge>>(
    () => [
      { title: t('column_created'), width: 190, render: (_, charge) => formatTime(charge.created_at) },
      { title: t('parking_plate'), width: 140, render: (_, charge) => <b>{charge.plate_number}</b> },
      {
        title: t('column_number'),
        ellipsis: true,
        render: (_, charge) => (
          <>
            <Link to={chargePath(charge)}>{charge.out_trade_no}</Link>
            {charge.sub_mchid !== undefined && <div className="soft small">{charge.sub_mchid}</div>}
          </>
        ),
      },
      {
        title: t('column_amount'),
        width: 140,
        align: 'right',
        render: (_, charge) => (
          <span className="amount">{formatMoney(charge.amount.total, charge.amount.currency)}</span>
        ),
      },
      { title: t('column_state'), width: 260, render: (_, charge) => <ChargeStateTag charge={charge} /> },
    ],
    [t],
  )
  return <WideTable {...list} rows={charges} columns={columns} width={1000} pathOf={chargePath} />
}
