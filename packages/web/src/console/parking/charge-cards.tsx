import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { Link } from '../link.tsx'
import { CardList } from '../shell/card-list.tsx'
import { ChargeStateTag } from './charge-state-tag.tsx'
import { type ChargeListProps, chargePath } from './charge-table.tsx'

/** Fees as cards, for narrow pages. */
export function ChargeCards({ charges, ...list }: ChargeListProps) {
  return (
    <CardList
      {...list}
      rows={charges}
      card={(charge) => (
        <li>
          <Link to={chargePath(charge)} className="panel card">
            <span className="card-line">
              <b>{charge.plate_number}</b>
              <b className="amount">{formatMoney(charge.amount.total, charge.amount.currency)}</b>
            </span>
            <span className="card-line">
              <span className="soft small">{formatTime(charge.created_at)}</span>
              <ChargeStateTag charge={charge} />
            </span>
          </Link>
        </li>
      )}
    />
  )
}
