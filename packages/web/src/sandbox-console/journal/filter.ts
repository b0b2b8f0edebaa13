import type { JournalEntry } from '../api/types.ts'

export interface JournalFilter {
  readonly mchid?: string | undefined
  readonly verdict?: string | undefined
  readonly direction?: string | undefined
  /** A piece of method, path or reason, in any case. */
  readonly text?: string | undefined
}

/** Whether a message is one of those asked for. */
export function isWanted(entry: JournalEntry, { mchid, verdict, direction, text }: JournalFilter): boolean {
  if (mchid !== undefined && entry.mchid !== mchid) return false
  if (verdict !== undefined && entry.verdict !== verdict) return false
  if (direction !== undefined && entry.direction !== direction) return false
  return (
    text === undefined ||
    `${entry.method} ${entry.path} ${entry.reason ?? ''}`.toLowerCase().includes(text.toLowerCase())
  )
}
