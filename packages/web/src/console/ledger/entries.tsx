import { Button, DatePicker, Empty } from 'antd'
import dayjs from 'dayjs'
import { endOfDay, startOfDay } from '../../shared/time/time.ts'
import { ACCOUNTS } from '../api/ledger.ts'
import { useApi } from '../session/session.tsx'
import { Choice, SearchField } from '../shell/filter-fields.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { useNarrow } from '../shell/use-narrow.ts'
import { usePaged } from '../shell/use-paged.ts'
import { useText } from '../texts.ts'
import { EntryCards } from './entry-cards.tsx'
import { EntryTable } from './entry-table.tsx'
import type { LedgerView } from './filters.ts'

export interface EntriesProps {
  mchid: string
  view: LedgerView
  onView: (change: LedgerView) => void
}

const day = (text: string | undefined) => (text === undefined ? null : dayjs(text))

const NO_FILTER = { account: undefined, source: undefined, from: undefined, to: undefined }

/** Every entry, by account, source and day. */
export function Entries({ mchid, view: { account, source, from, to }, onView }: EntriesProps) {
  const t = useText()
  const api = useApi()
  const List = useNarrow() ? EntryCards : EntryTable
  const filter = { mchid, account, source, from: from && startOfDay(from), to: to && endOfDay(to) }
  const list = usePaged({
    queryKey: ['ledger', mchid, 'entries', filter],
    read: (cursor, signal) => api.ledgerEntries(filter, cursor, signal),
  })
  const isFiltered = [account, source, from, to].some((value) => value !== undefined)
  return (
    <>
      <search className="filters">
        <SearchField
          value={source}
          label={t('ledger_search')}
          maxLength={64}
          onSearch={(text) => onView({ source: text })}
        />
        <Choice
          value={account}
          label={t('ledger_account')}
          all={t('ledger_all_accounts')}
          values={ACCOUNTS}
          nameOf={(each) => t(`account_${each}`)}
          onChange={(chosen) => onView({ account: chosen })}
        />
        <DatePicker.RangePicker
          className="filter-days"
          value={[day(from), day(to)]}
          allowEmpty={[true, true]}
          placeholder={[t('from'), t('to')]}
          onChange={(days) => onView({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })}
        />
        {isFiltered && (
          <Button type="link" onClick={() => onView(NO_FILTER)}>
            {t('clear_filters')}
          </Button>
        )}
      </search>
      <PagedList list={list}>
        {(entries, loading) => (
          <List
            entries={entries}
            loading={loading}
            empty={<Empty description={t(isFiltered ? 'ledger_no_match' : 'ledger_empty')} />}
          />
        )}
      </PagedList>
    </>
  )
}
