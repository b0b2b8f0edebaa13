import { Tag } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import type { AuditEntry } from '../api/account.ts'
import { RawMessage } from '../shell/raw-message.tsx'
import { useText } from '../texts.ts'

const COLORS: Record<AuditEntry['actor']['kind'], string> = {
  operator: 'green',
  key: 'blue',
  house: 'default',
  nobody: 'red',
}

/** One act: who, what, to what, when and from where; what was asked on demand. */
export function AuditItem({ entry }: { entry: AuditEntry }) {
  const t = useText()
  const { actor, details } = entry
  return (
    <li className="panel card">
      <div className="card-line">
        <span>
          <Tag color={COLORS[actor.kind]}>{t(`actor_${actor.kind}`)}</Tag>
          <b>{actor.kind === 'house' ? '' : actor.name}</b> <code>{entry.act}</code>
        </span>
        <time dateTime={entry.at} className="soft small">
          {formatTime(entry.at)}
        </time>
      </div>
      <div className="break">
        {entry.subject}
        <span className="soft small">
          {entry.mchid !== '' && ` ${t('merchant')} ${entry.mchid}`}
          {entry.ip !== '' && ` ${t('audit_from', { ip: entry.ip })}`}
        </span>
      </div>
      {Object.keys(details).length > 0 && (
        <details>
          <summary>{t('audit_details')}</summary>
          <RawMessage label={t('audit_details')} value={details} />
        </details>
      )}
    </li>
  )
}
