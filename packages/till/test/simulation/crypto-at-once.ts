import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Done = (error: Error | null, result?: unknown) => void
type Work = (...args: unknown[]) => unknown

/**
 * From now on `crypto.sign` and `crypto.verify` with a callback work on this thread. Otherwise they work on threads of the machine, and
 * whose signature is done first is theirs to say, not the seed's. @returns what takes it back
 */
export function cryptoAtOnce(): () => void {
  const { sign, verify } = crypto as unknown as Record<'sign' | 'verify', Work>
  replace({ sign: atOnce(sign), verify: atOnce(verify) })
  return () => replace({ sign, verify })
}

const atOnce =
  (usual: Work): Work =>
  (...args) => {
    const done = args.at(-1)
    if (typeof done !== 'function') return usual(...args)
    const result = usual(...args.slice(0, -1))
    queueMicrotask(() => (done as Done)(null, result))
    return undefined
  }

function replace(works: Record<'sign' | 'verify', Work>): void {
  Object.assign(crypto, works)
  syncBuiltinESMExports()
}
