import { Button, Empty } from 'antd'
import { useMemo } from 'react'
import { withQuery } from '../../shared/api/api.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { Page } from '../api/types.ts'
import { Link } from '../link.tsx'
import { known } from '../payments/filters.ts'
import { navigate, usePlace } from '../router.ts'
import { CardList } from '../shell/card-list.tsx'
import { Choice, SearchField } from '../shell/filter-fields.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { useNarrow } from '../shell/use-narrow.ts'
import { usePaged } from '../shell/use-paged.ts'
import { WideTable } from '../shell/wide-table.tsx'
import { useText } from '../texts.ts'
import { MovementTag, type MovementTagProps } from './movement-tag.tsx'

export type MovementSection = 'transfers' | 'shares' | 'red-packets'

/** A transfer, a share or a red packet as a row of its list. */
export interface MovementRow {
  id: string
  created_at: string
  number: string
  who: string
  mchid: string
  amount: number
  tag: MovementTagProps['movement']
}

export interface MovementListProps<State extends MovementRow['tag']['state']> {
  section: MovementSection
  states: readonly State[]
  read: (
    filter: { state: State | undefined; number: string | undefined },
    cursor: string | undefined,
    signal: AbortSignal,
  ) => Promise<Page<MovementRow>>
}

/** Money that was moved on, newest first: a table, on a phone cards. The filters live in the address. */
export function MovementList<State extends MovementRow['tag']['state']>(props: MovementListProps<State>) {
  const { section, states, read } = props
  const t = useText()
  const { query } = usePlace()
  const filter = useMemo(
    () => ({ state: known(states, query.get('state')), number: query.get('number')?.trim().slice(0, 64) || undefined }),
    [query, states],
  )
  const list = usePaged({
    queryKey: [section, filter],
    read: (cursor, signal) => read(filter, cursor, signal),
  })
  const show = (wanted: Partial<typeof filter>) => navigate(withQuery(`/${section}`, wanted), { replace: true })
  const isFiltered = filter.state !== undefined || filter.number !== undefined
  const empty = <Empty description={t(isFiltered ? 'movement_no_match' : `${section}_none`)} />
  const Rows = useNarrow() ? MovementCards : MovementTable
  return (
    <>
      <div className="page-title">
        <h1>{t(section)}</h1>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
      </div>
      <search className="filters">
        <SearchField
          value={filter.number}
          label={t('movement_search')}
          maxLength={64}
          onSearch={(number) => show({ ...filter, number })}
        />
        <Choice
          value={filter.state}
          label={t('column_state')}
          all={t('all_states')}
          values={states}
          nameOf={(state: MovementRow['tag']['state']) => t(`movement_${state}`)}
          onChange={(state) => show({ ...filter, state })}
        />
        {isFiltered && (
          <Button type="link" onClick={() => show({})}>
            {t('clear_filters')}
          </Button>
        )}
      </search>
      <PagedList list={list}>
        {(rows, loading) => <Rows section={section} rows={rows} loading={loading} empty={empty} />}
      </PagedList>
    </>
  )
}

interface RowsProps {
  section: MovementSection
  rows: MovementRow[]
  loading: boolean
  empty: React.ReactNode
}

const pathOf = (section: RowsProps['section'], { id }: MovementRow) => `/${section}/${encodeURIComponent(id)}`

function MovementTable({ section, ...list }: RowsProps) {
  const t = useText()
  return (
    <WideTable
      {...list}
      width={1080}
      pathOf={(row) => pathOf(section, row)}
      columns={[
        { title: t('column_created'), width: 190, render: (_, { created_at }) => formatTime(created_at) },
        {
          title: t('movement_number'),
          width: 290,
          ellipsis: true,
          render: (_, row) => <Link to={pathOf(section, row)}>{row.number}</Link>,
        },
        { title: t('movement_who'), ellipsis: true, render: (_, { who }) => who },
        { title: t('merchant'), width: 140, render: (_, { mchid }) => mchid },
        {
          title: t('column_amount'),
          width: 140,
          align: 'right',
          render: (_, { amount }) => <span className="amount">{formatMoney(amount)}</span>,
        },
        { title: t('column_state'), width: 210, render: (_, { tag }) => <MovementTag movement={tag} /> },
      ]}
    />
  )
}

function MovementCards({ section, ...list }: RowsProps) {
  return (
    <CardList
      {...list}
      card={(row) => (
        <li>
          <Link to={pathOf(section, row)} className="panel card">
            <span className="card-line">
              <b className="card-title break">{row.who}</b>
              <b className="amount">{formatMoney(row.amount)}</b>
            </span>
            <span className="soft small break">{row.number}</span>
            <span className="card-line">
              <span className="soft small">{formatTime(row.created_at)}</span>
              <MovementTag movement={row.tag} />
            </span>
          </Link>
        </li>
      )}
    />
  )
}
