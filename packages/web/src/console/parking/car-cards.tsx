import { formatTime } from '../../shared/time/time.ts'
import { CardList } from '../shell/card-list.tsx'
import { useText } from '../texts.ts'
import { type CarListProps, lotOf } from './car-table.tsx'
import { LeaveButton } from './leave-button.tsx'
import { PlateState } from './plate-state.tsx'
import { Plate } from './plate.tsx'

/** Cars as cards, for narrow pages. */
export function CarCards({ cars, onLeave, ...list }: CarListProps) {
  const t = useText()
  return (
    <CardList
      {...list}
      rows={cars}
      card={(car) => (
        <li className="panel card">
          <div className="card-line">
            <Plate number={car.plate_number} color={car.plate_color} />
            <LeaveButton car={car} onLeave={onLeave} />
          </div>
          <span className="break">{lotOf(car)}</span>
          <span className="soft small">
            {t('parking_since')} {formatTime(car.start_time)}
          </span>
          <span>
            <span className="soft small">{t('parking_by_itself')}</span> <PlateState car={car} />
          </span>
        </li>
      )}
    />
  )
}
