import { Tag } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import type { NotificationEntry, Verdict } from '../api/types.ts'
import { Link } from '../link.tsx'
import { paymentPath } from '../payments/payment-table.tsx'
import { permissionPath } from '../payscore/permissions/permission-filters.ts'
import { serviceOrderPath } from '../payscore/service-order-path.ts'
import { RawMessage } from '../shell/raw-message.tsx'
import { useText } from '../texts.ts'

const VERDICT_COLORS: Record<Verdict, string> = {
  applied: 'green',
  duplicate: 'default',
  parked: 'orange',
  refused: 'red',
}

/** A notification may be about a PayScore order instead of a payment; a combination has no page but those of its payments. */
function subjectPath(id: string | undefined): string | undefined {
  if (id === undefined || id.startsWith('cmb_')) return undefined
  if (id.startsWith('psa_')) return permissionPath({ id })
  return id.startsWith('pso_') ? serviceOrderPath({ id }) : paymentPath({ id })
}

/** One received message: what it was about, what became of it and why, and the message itself. */
export function NotificationItem({ entry }: { entry: NotificationEntry }) {
  const t = useText()
  const number = entry.number ?? entry.event_id ?? entry.id
  const path = subjectPath(entry.payment_id)
  return (
    <li className="panel card">
      <div className="card-line">
        <span>
          <Tag color={VERDICT_COLORS[entry.verdict]}>{t(`verdict_${entry.verdict}`)}</Tag>
          <b>{entry.event_type ?? entry.kind}</b>
        </span>
        <time dateTime={entry.received_at} className="soft small">
          {formatTime(entry.received_at)}
        </time>
      </div>
      <div className="break">
        {path === undefined ? number : <Link to={path}>{number}</Link>}
        <span className="soft small">
          {' '}
          · {t('merchant')} {entry.mchid}
        </span>
      </div>
      {entry.reason && <div className={entry.verdict === 'duplicate' ? 'soft break' : 'bad break'}>{entry.reason}</div>}
      <details>
        <summary>{t('raw_messages')}</summary>
        <RawMessage label={t('raw_headers')} value={entry.headers} />
        <RawMessage label={t('raw_body')} value={entry.body} />
      </details>
    </li>
  )
}
