import type { TableColumnsType } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { formatTime } from '../../shared/time/time.ts'
import type { ParkingEntrance } from '../api/types.ts'
import { WideTable } from '../shell/wide-table.tsx'
import { useText } from '../texts.ts'
import { LeaveButton } from './leave-button.tsx'
import { PlateState } from './plate-state.tsx'
import { Plate } from './plate.tsx'

export interface CarListProps {
  cars: ParkingEntrance[]
  loading: boolean
  empty: ReactNode
  onLeave: (car: ParkingEntrance) => void
}

/** The car park, and of which sub-merchant it is. */
export const lotOf = ({ parking_name, sub_mchid }: ParkingEntrance): string =>
  sub_mchid === undefined ? parking_name : `${parking_name} · ${sub_mchid}`

/** Cars as a table, for wide pages. */
export function CarTable({ cars, onLeave, ...list }: CarListProps) {
  const t = useText()
  const columns = useMemo<TableColumnsType<ParkingEntrance>>(
    () => [
      {
        title: t('parking_plate'),
        width: 150,
        render: (_, car) => <Plate number={car.plate_number} color={car.plate_color} />,
      },
      { title: t('parking_lot'), ellipsis: true, render: (_, car) => lotOf(car) },
      { title: t('parking_since'), width: 190, render: (_, car) => formatTime(car.start_time) },
      { title: t('parking_by_itself'), width: 340, render: (_, car) => <PlateState car={car} /> },
      { title: '', width: 180, align: 'right', render: (_, car) => <LeaveButton car={car} onLeave={onLeave} /> },
    ],
    [t, onLeave],
  )
  return <WideTable {...list} rows={cars} columns={columns} width={1000} />
}
