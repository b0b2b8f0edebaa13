import { useQuery, useQueryClient } from '@tanstack/react-query'
import { control } from '../api/control.ts'
import type { JournalEntry } from '../api/types.ts'

/** As many as the sandbox keeps itself, unless told otherwise. */
const KEPT = 2_000
const PAGE = 1_000

/**
 * Goes on from what is known: asks for the last known message and what follows it. When another one comes back, the journal was
 * emptied or the sandbox began anew, and everything is read again.
 */
export async function readOn(
  known: readonly JournalEntry[],
  read: (range: { after?: number; limit: number }) => Promise<JournalEntry[]>,
): Promise<JournalEntry[]> {
  const last = known.at(-1)
  if (last) {
    const [first, ...fresh] = await read({ after: last.seq - 1, limit: PAGE })
    if (first?.seq === last.seq && first.at === last.at) return [...known, ...fresh].slice(-KEPT)
  }
  return read({ limit: PAGE })
}

/** The journal, oldest first, growing while `live`. */
export function useJournal(live: boolean) {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['journal'],
    queryFn: () => readOn(client.getQueryData<JournalEntry[]>(['journal']) ?? [], control.journal),
    refetchInterval: live ? 1_000 : false,
    structuralSharing: false,
  })
}
