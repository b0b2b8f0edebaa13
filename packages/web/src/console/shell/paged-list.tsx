import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Page } from '../api/types.ts'
import { MoreButton } from './more-button.tsx'
import { ProblemAlert } from './problem-alert.tsx'

export interface PagedListProps<Row> {
  queryKey: readonly unknown[]
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Row>>
  /** How often it is read again, in ms. */
  pollEvery: number
  children: (rows: Row[], loading: boolean) => ReactNode
}

/** A list of the API, page after page, with its problem and its button for more. */
export function PagedList<Row>({ queryKey, read, pollEvery, children }: PagedListProps<Row>) {
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: pollEvery,
  })
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
    </>
  )
}
