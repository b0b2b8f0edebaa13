import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { JournalEntry } from '../api/types.ts'
import { List } from '../shell/list.tsx'
import { VerdictTag } from '../shell/tags.tsx'
import { useShellText } from '../shell/texts.ts'
import { reasonText } from './reasons.ts'
import { useJournalText } from './texts.ts'

interface JournalListProps {
  readonly entries: readonly JournalEntry[] | undefined
  readonly empty: ReactNode
  readonly to: (entry: JournalEntry) => string
}

export function JournalList({ entries, empty, to }: JournalListProps) {
  const t = useJournalText()
  const s = useShellText()
  const language = useLanguage()
  return (
    <List
      label={s('journal')}
      rows={entries}
      rowKey={({ seq }) => String(seq)}
      empty={empty}
      to={to}
      columns={[
        {
          title: t('message'),
          width: 320,
          ellipsis: true,
          head: true,
          render: ({ direction, method, path }) => (
            <>
              <Tag color={direction === 'in' ? 'default' : 'cyan'}>{t(`${direction}_short`)}</Tag>
              {`${method} ${path}`}
            </>
          ),
        },
        { title: s('status'), width: 80, render: ({ status }) => status || '–' },
        { title: t('verdict'), width: 130, render: ({ verdict }) => <VerdictTag verdict={verdict} /> },
        {
          title: t('reason'),
          width: 220,
          ellipsis: true,
          render: ({ reason, fault }) => [reason && reasonText(reason, language), fault].filter(Boolean).join(' · '),
        },
        { title: s('merchant'), width: 110, render: ({ mchid }) => mchid ?? '–' },
        { title: t('took'), width: 90, align: 'right', render: ({ ms }) => t('ms', { ms: Math.round(ms * 10) / 10 }) },
        { title: s('time'), width: 180, render: ({ at }) => formatTime(at) },
      ]}
    />
  )
}
