import { Empty } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import type { RawMessages, TimelineEntry } from '../api/types.ts'
import { RawMessage } from '../shell/raw-message.tsx'
import { type ConsoleKey, dictionaries, useText } from '../texts.ts'

const RAW_PARTS: [keyof RawMessages, ConsoleKey][] = [
  ['request', 'raw_request'],
  ['response', 'raw_response'],
  ['headers', 'raw_headers'],
  ['body', 'raw_body'],
]

const kindKey = (kind: string): ConsoleKey | undefined => {
  const key = `kind_${kind}`
  return key in dictionaries.en ? (key as ConsoleKey) : undefined
}

/** What happened to a payment, oldest first; each step opens to the messages behind it. */
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
  const key = kindKey(kind)
  const parts = RAW_PARTS.filter(([part]) => raw?.[part] !== undefined)
  return (
    <li className={`step step-${kind}`}>
      <div className="step-head">
        <b>{key ? t(key) : title}</b>
        <time dateTime={at} className="soft small">
          {formatTime(at)}
        </time>
      </div>
      {key && title && <div className="step-title">{title}</div>}
      {detail && <div className="soft small break">{detail}</div>}
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
