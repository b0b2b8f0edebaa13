import { formatTime } from '../../shared/time/time.ts'
import { Link } from '../link.tsx'
import { CardList } from '../shell/card-list.tsx'
import { serviceOrderPath } from './service-order-path.ts'
import { type ServiceOrderListProps, shownTotal } from './service-order-table.tsx'
import { ServiceOrderTag } from './service-order-tag.tsx'

/** PayScore orders as cards, for narrow pages. */
export function ServiceOrderCards({ orders, ...list }: ServiceOrderListProps) {
  return (
    <CardList
      {...list}
      rows={orders}
      card={(order) => (
        <li>
          <Link to={serviceOrderPath(order)} className="panel card">
            <span className="card-line">
              <b className="card-title">{order.service_introduction}</b>
              <b className="amount">{shownTotal(order)}</b>
            </span>
            <span className="soft small break">
              {order.out_order_no}
              {order.sub_mchid && ` · ${order.sub_mchid}`}
            </span>
            <span className="card-line">
              <span className="soft small">{formatTime(order.created_at)}</span>
              <ServiceOrderTag order={order} />
            </span>
          </Link>
        </li>
      )}
    />
  )
}
