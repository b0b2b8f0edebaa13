import { Button, Drawer, Empty, Select, Switch } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatTime } from '../../shared/time/time.ts'
import { control } from '../api/control.ts'
import { type JournalEntry, VERDICTS } from '../api/types.ts'
import { Facts } from '../shell/facts.tsx'
import { MerchantSelect } from '../shell/merchant-select.tsx'
import { More } from '../shell/more.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useQueryParams } from '../shell/query-params.ts'
import { SearchField } from '../shell/search-field.tsx'
import { VerdictTag } from '../shell/tags.tsx'
import { useShellText } from '../shell/texts.ts'
import { isWanted } from './filter.ts'
import { JournalList } from './journal-list.tsx'
import { Messages } from './messages.tsx'
import { reasonText } from './reasons.ts'
import { SignatureCompare } from './signature-compare.tsx'
import { useJournalText } from './texts.ts'
import { useJournal } from './use-journal.ts'

const STEP = 50

export function JournalPage() {
  const t = useJournalText()
  const s = useShellText()
  const params = useQueryParams()
  const [live, setLive] = useState(true)
  const [limit, setLimit] = useState(STEP)
  const journal = useJournal(live)
  const filter = {
    mchid: params.get('mchid'),
    verdict: params.get('verdict'),
    direction: params.get('direction'),
    text: params.get('text'),
  }
  const wanted = journal.data?.filter((entry) => isWanted(entry, filter)).toReversed()
  const shown = wanted?.slice(0, limit)
  const open = params.get('open')
  return (
    <>
      <div className="page-title">
        <h1>{s('journal')}</h1>
        <label className="live">
          <Switch size="small" checked={live} onChange={setLive} aria-label={t('live')} />
          {t(live ? 'live' : 'paused')}
        </label>
        <Button href={control.harUrl} download="wxtill-sandbox.har">
          {t('har')}
        </Button>
      </div>
      <div className="filters">
        <SearchField label={t('search')} value={filter.text} onChange={(text) => params.set({ text })} />
        <MerchantSelect value={filter.mchid} onChange={(mchid) => params.set({ mchid })} />
        <Select
          className="filter-select"
          aria-label={t('verdict')}
          value={filter.verdict ?? ''}
          options={[
            { value: '', label: t('all_verdicts') },
            ...VERDICTS.map((verdict) => ({ value: verdict, label: s(`VERDICT_${verdict}`) })),
          ]}
          onChange={(verdict) => params.set({ verdict })}
        />
        <Select
          className="filter-select"
          aria-label={t('both_directions')}
          value={filter.direction ?? ''}
          options={[
            { value: '', label: t('both_directions') },
            { value: 'in', label: t('in') },
            { value: 'out', label: t('out') },
          ]}
          onChange={(direction) => params.set({ direction })}
        />
      </div>
      <ProblemAlert problem={journal.error} onRetry={() => void journal.refetch()} />
      <JournalList
        entries={shown ?? (journal.error ? [] : undefined)}
        empty={t(journal.data?.length ? 'no_match' : 'no_entries')}
        to={({ seq }) => params.to({ open: String(seq) })}
      />
      <More count={shown?.length ?? 0} full={(wanted?.length ?? 0) > limit} onMore={() => setLimit(limit + STEP)} />
      <p className="soft footnote">{s('beijing_time')}</p>
      {open && (
        <EntryDrawer
          key={open}
          seq={open}
          entry={journal.data?.find(({ seq }) => String(seq) === open)}
          onClose={() => params.set({ open: undefined })}
        />
      )}
    </>
  )
}

interface EntryDrawerProps {
  readonly seq: string
  readonly entry: JournalEntry | undefined
  readonly onClose: () => void
}

function EntryDrawer({ seq, entry, onClose }: EntryDrawerProps) {
  const t = useJournalText()
  return (
    <Drawer open size={960} title={t('entry', { seq })} onClose={onClose}>
      <div className="drawer-body">
        {entry ? <EntryDetail entry={entry} /> : <Empty description={t('entry_gone')} />}
      </div>
    </Drawer>
  )
}

function EntryDetail({ entry }: { entry: JournalEntry }) {
  const t = useJournalText()
  const s = useShellText()
  const language = useLanguage()
  const { method, path, status, verdict, reason, fault, mchid, ms, at } = entry
  return (
    <>
      <p className="entry-line">
        <code className="break">{`${method} ${path}`}</code>
      </p>
      <Facts
        facts={[
          [t('verdict'), <VerdictTag key="v" verdict={verdict} />],
          [s('status'), status || '–'],
          [t('why'), reason && reasonText(entry.explanation?.mistake ?? reason, language)],
          [t('fault_rule'), fault],
          [s('merchant'), mchid],
          [t('took'), t('ms', { ms })],
          [s('time'), formatTime(at)],
        ]}
      />
      <SignatureCompare entry={entry} />
      <Messages entry={entry} />
    </>
  )
}
