import type { TableColumnsType } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { LedgerEntry } from '../api/ledger.ts'
import { WideTable } from '../shell/wide-table.tsx'
import { useText } from '../texts.ts'
import { EntrySource } from './entry-source.tsx'

export interface EntryListProps {
  entries: LedgerEntry[]
  loading: boolean
  empty: ReactNode
}

const amount = (fen: number) => fen > 0 && <span className="amount">{formatMoney(fen)}</span>

/** Entries as a table with a debit and a credit side, for wide pages. */
export function EntryTable({ entries, ...list }: EntryListProps) {
  const t = useText()
  const columns = useMemo<TableColumnsType<LedgerEntry>>(
    () => [
      { title: t('ledger_at'), width: 190, render: (_, entry) => formatTime(entry.at) },
      { title: t('ledger_account'), width: 150, render: (_, entry) => <b>{t(`account_${entry.account}`)}</b> },
      { title: t('ledger_kind'), width: 150, render: (_, entry) => t(`posting_${entry.kind}`) },
      { title: t('ledger_source'), ellipsis: true, render: (_, entry) => <EntrySource entry={entry} /> },
      { title: t('ledger_debit'), width: 140, align: 'right', render: (_, { fen }) => amount(fen) },
      { title: t('ledger_credit'), width: 140, align: 'right', render: (_, { fen }) => amount(0 - fen) },
    ],
    [t],
  )
  return <WideTable {...list} rows={entries} columns={columns} width={1000} />
}
