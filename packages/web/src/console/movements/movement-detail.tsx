import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import type { TimelineEntry } from '../api/types.ts'
import { Link } from '../link.tsx'
import { BesideTimeline } from '../payments/beside-timeline.tsx'
import { useSession } from '../session/session.tsx'
import { Facts, type Fact } from '../shell/facts.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { Unread } from '../shell/unread.tsx'
import { useText } from '../texts.ts'
import type { MovementSection } from './movement-list.tsx'
import { MovementTag, type MovementTagProps } from './movement-tag.tsx'

/** How often one that WeChat Pay or its user can change is read again, in ms. */
const POLL_MS = 3_000

const OVER: ReadonlySet<string> = new Set([
  'refused',
  'succeeded',
  'finished',
  'failed',
  'cancelled',
  'received',
  'returned',
])

export interface MovementDetailProps<Row> {
  section: MovementSection
  id: string
  read: (signal: AbortSignal) => Promise<{ row: Row; timeline: TimelineEntry[] }>
  query: () => Promise<Row>
  amountOf: (row: Row) => number
  titleOf: (row: Row) => string
  factsOf: (row: Row) => Fact[]
  children?: (row: Row) => ReactNode
}

/** One transfer, share or red packet: what is known of it, and what happened to it. */
export function MovementDetail<Row extends MovementTagProps['movement']>(props: MovementDetailProps<Row>) {
  const { section, id, read, query, children } = props
  const t = useText()
  const client = useQueryClient()
  const { role } = useSession()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [section, id],
    queryFn: ({ signal }) => read(signal),
    refetchInterval: ({ state }) => (state.data && !OVER.has(state.data.row.state) ? POLL_MS : false),
  })
  const ask = useMutation({
    mutationFn: query,
    onSettled: () => client.invalidateQueries({ queryKey: [section, id] }),
  })
  if (isPending) return <Skeleton active className="panel padded" />
  const back = { path: `/${section}`, label: t(section) }
  if (!data)
    return <Unread problem={error} missing={t('movement_missing')} back={back} onRetry={() => void refetch()} />
  const { row, timeline } = data
  return (
    <>
      <Link to={back.path} className="back">
        ← {back.label}
      </Link>
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      <section className="panel padded">
        <div className="card-line">
          <h1 className="break">{props.titleOf(row)}</h1>
          <b className="amount">{formatMoney(props.amountOf(row))}</b>
        </div>
        <MovementTag movement={row} />
      </section>
      {row.attention !== undefined && <Alert type="warning" showIcon title={row.attention} />}
      {(role === 'owner' || role === 'operator') && (
        <div className="actions">
          <Button onClick={() => ask.mutate()} loading={ask.isPending}>
            {t('movement_query')}
          </Button>
        </div>
      )}
      {ask.error && <ProblemAlert problem={ask.error} write />}
      <BesideTimeline entries={timeline}>
        <section className="panel padded">
          <Facts facts={props.factsOf(row)} />
        </section>
        {children?.(row)}
      </BesideTimeline>
    </>
  )
}
