import type { ReactNode } from 'react'
import type { ChargeFilter } from '../api/till.ts'
import { useApi } from '../session/session.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { useNarrow } from '../shell/use-narrow.ts'
import { usePaged } from '../shell/use-paged.ts'
import { ChargeCards } from './charge-cards.tsx'
import { ChargeTable } from './charge-table.tsx'
import { POLL_MS } from './polling.ts'

/** The fees a filter lets through. */
export function ChargeList({ filter, empty }: { filter: ChargeFilter; empty: ReactNode }) {
  const api = useApi()
  const List = useNarrow() ? ChargeCards : ChargeTable
  const list = usePaged({
    queryKey: ['parking', 'charges', filter],
    read: (cursor, signal) => api.charges(filter, cursor, signal),
    pollEvery: POLL_MS,
  })
  return (
    <PagedList list={list}>
      {(charges, loading) => <List charges={charges} loading={loading} empty={empty} />}
    </PagedList>
  )
}
