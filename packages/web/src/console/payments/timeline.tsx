import { Empty } from 'antd'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { RawMessages, TimelineEntry } from '../api/types.ts'
import { RawMessage } from '../shell/raw-message.tsx'
import { type ConsoleKey, useText } from '../texts.ts'
import { stepDetail, stepTitle } from './step-title.ts'

const RAW_PARTS: [keyof RawMessages, ConsoleKey][] = [
  ['request', 'raw_request'],
  ['response', 'raw_response'],
  ['headers', 'raw_headers'],
  ['body', 'raw_body'],
]

/** What happened to a payment or an order, oldest first; each step opens to the messages behind it. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const t = useText()
  if (entries.length === 0) return <Empty description={t('timeline_empty')} />
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <TimelineStep key={`${entry.at} ${index}`} entry={entry} />
      ))}
    </ol>
  )
}

function TimelineStep({ entry: { at, kind, title, detail, raw } }: { entry: TimelineEntry }) {
  const t = useText()
  const { heading, note } = stepTitle({ kind, title }, t, useLanguage())
  const parts = RAW_PARTS.filter(([part]) => raw?.[part] !== undefined)
  return (
    <li className={`step step-${kind}`}>
      <div className="step-head">
        <b>{heading}</b>
        <time dateTime={at} className="soft small">
          {formatTime(at)}
        </time>
      </div>
      {note && <div className="step-title">{note}</div>}
      {detail && <div className="soft small break">{stepDetail(detail, t)}</div>}
      {parts.length > 0 && (
        <details>
          <summary>{t('raw_messages')}</summary>
          {parts.map(([part, label]) => (
            <RawMessage key={part} label={t(label)} value={raw?.[part]} />
          ))}
        </details>
      )}
    </li>
  )
}
