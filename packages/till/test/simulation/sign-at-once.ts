import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Sign = (...args: unknown[]) => unknown
type Done = (error: Error | null, signature?: unknown) => void

/**
 * From now on `crypto.sign` with a callback signs on this thread. Otherwise it signs on threads of the machine, and whose signature is
 * done first is theirs to say, not the seed's. @returns what takes it back
 */
export function signAtOnce(): () => void {
  const usual = crypto.sign as Sign
  const atOnce: Sign = (algorithm, data, key, done) => {
    if (typeof done !== 'function') return usual(algorithm, data, key)
    const signature = usual(algorithm, data, key)
    queueMicrotask(() => (done as Done)(null, signature))
    return undefined
  }
  replace(atOnce)
  return () => replace(usual)
}

function replace(sign: Sign): void {
  Object.assign(crypto, { sign })
  syncBuiltinESMExports()
}
