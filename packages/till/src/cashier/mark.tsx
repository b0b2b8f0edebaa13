/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */

/** good: done; bad: went wrong; slow: wait; idle: nothing to do here. */
export type MarkKind = 'good' | 'bad' | 'slow' | 'idle'

const STROKES: Record<MarkKind, string> = {
  good: 'M20 33l9 9 16-19',
  bad: 'M23 23l18 18M41 23l-18 18',
  slow: 'M32 19v14l9 6',
  idle: 'M32 20v15M32 43v1',
}

/** The round sign above a message; the heading below says the same in words. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="30" fill="currentColor" />
      <path
        d={STROKES[kind]}
        fill="none"
        stroke="#fff"
        stroke-width="4.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
