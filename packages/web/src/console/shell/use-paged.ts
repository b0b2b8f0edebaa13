import { useInfiniteQuery } from '@tanstack/react-query'
import type { Page } from '../api/types.ts'

export interface Paged<Row> {
  queryKey: readonly unknown[]
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Row>>
  /** How often it is read again by itself, in ms; default: only when asked. */
  pollEvery?: number
}

/** A list of the API, page after page. */
export const usePaged = <Row>({ queryKey, read, pollEvery }: Paged<Row>) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: pollEvery ?? false,
  })
