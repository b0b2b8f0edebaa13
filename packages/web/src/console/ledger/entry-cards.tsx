import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { CardList } from '../shell/card-list.tsx'
import { useText } from '../texts.ts'
import { EntrySource } from './entry-source.tsx'
import type { EntryListProps } from './entry-table.tsx'

/** Entries as cards, for narrow pages. */
export function EntryCards({ entries, ...list }: EntryListProps) {
  const t = useText()
  return (
    <CardList
      {...list}
      rows={entries}
      card={(entry) => (
        <li className="panel card">
          <span className="card-line">
            <b>{t(`account_${entry.account}`)}</b>
            <b className="amount">
              {t(entry.fen > 0 ? 'ledger_debit' : 'ledger_credit')} {formatMoney(Math.abs(entry.fen))}
            </b>
          </span>
          <span className="card-line">
            <span className="soft small">{formatTime(entry.at)}</span>
            <span>{t(`posting_${entry.kind}`)}</span>
          </span>
          <EntrySource entry={entry} />
        </li>
      )}
    />
  )
}
