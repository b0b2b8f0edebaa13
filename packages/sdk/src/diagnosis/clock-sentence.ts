import { MAX_SKEW_SECONDS } from '@wxtill/protocol/pure'

/** Holds the clock of this machine against the `Date` header of a message. Undefined when they agree, or nothing can be told. */
export function clockSentence(date: string | undefined, nowMs: number): string | undefined {
  const theirs = Date.parse(date ?? '')
  const seconds = Math.round((nowMs - theirs) / 1000)
  if (!(Math.abs(seconds) > MAX_SKEW_SECONDS)) return undefined
  return `The Date header says that the clock of this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'fast' : 'slow'}.`
}
