import { isRecord } from './issue.ts'

/** A place a pointer leads to. */
export interface Target {
  /** Without `*`: the very element. */
  readonly pointer: string
  /** The object that holds the value, and its name there. */
  readonly holder: Record<string, unknown>
  readonly name: string
  /** Undefined where the holder exists without it. */
  readonly value: unknown
}

/** Follows a JSON pointer, `*` into every element of an array, to every place whose holder exists. */
export function leadsTo(root: unknown, pointer: string): Target[] {
  const steps = pointer.split('/').slice(1)
  return follow(root, steps, '')
}

function follow(at: unknown, [step, ...rest]: readonly string[], pointer: string): Target[] {
  if (step === undefined) return []
  if (step === '*')
    return Array.isArray(at) ? at.flatMap((_, index) => follow(at, [String(index), ...rest], pointer)) : []
  if (!isRecord(at) && !Array.isArray(at)) return []
  const holder = at as Record<string, unknown>
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined
  const inner = `${pointer}/${step}`
  return rest.length === 0 ? [{ pointer: inner, holder, name: step, value }] : follow(value, rest, inner)
}
