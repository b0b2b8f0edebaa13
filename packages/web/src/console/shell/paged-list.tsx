import type { ReactNode } from 'react'
import { useText } from '../texts.ts'
import { MoreButton } from './more-button.tsx'
import { ProblemAlert } from './problem-alert.tsx'

/** What is needed of a paged query. */
export interface PagedQuery<Row> {
  data: { pages: { data: Row[] }[] } | undefined
  error: Error | null
  isPending: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  refetch: () => Promise<unknown>
  fetchNextPage: () => Promise<unknown>
}

export interface PagedListProps<Row> {
  list: PagedQuery<Row>
  children: (rows: Row[], loading: boolean) => ReactNode
}

/** The pages of a list that were loaded, what went wrong, and the way to more. */
export function PagedList<Row>({ list, children }: PagedListProps<Row>) {
  const t = useText()
  const rows = list.data?.pages.flatMap((page) => page.data) ?? []
  return (
    <>
      {list.error && <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />}
      {!(list.error && rows.length === 0) && children(rows, list.isPending)}
      <MoreButton
        count={rows.length}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      <p className="soft footnote">{t('beijing_time')}</p>
    </>
  )
}
