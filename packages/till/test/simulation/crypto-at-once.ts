import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Done = (error: Error | null, result?: unknown) => void
type Work = (...args: unknown[]) => unknown

type Works = Record<'sign' | 'verify' | 'createPrivateKey' | 'createPublicKey', Work>

const { sign, verify, createPrivateKey, createPublicKey } = crypto as unknown as Works

/**
 * From now on `crypto.sign` and `crypto.verify` with a callback work on this thread. Otherwise they work on threads of the machine, and
 * whose signature is done first is theirs to say, not the seed's. And a key is read once, however many processes of however many
 * runs read it. @returns what takes it back
 */
export function cryptoAtOnce(): () => void {
  replace({
    sign: atOnce(sign),
    verify: atOnce(verify),
    createPrivateKey: readPrivateKey,
    createPublicKey: readPublicKey,
  })
  return () => replace({ sign, verify, createPrivateKey, createPublicKey })
}

const atOnce =
  (work: Work): Work =>
  (...args) => {
    const done = args.at(-1)
    if (typeof done !== 'function') return work(...args)
    const result = work(...args.slice(0, -1))
    queueMicrotask(() => (done as Done)(null, result))
    return undefined
  }

const readPrivateKey = onceEach(createPrivateKey)
const readPublicKey = onceEach(createPublicKey)

function onceEach(read: Work): Work {
  const keys = new Map<string, unknown>()
  return (pem) => {
    if (typeof pem !== 'string') return read(pem)
    if (!keys.has(pem)) keys.set(pem, read(pem))
    return keys.get(pem)
  }
}

function replace(works: Works): void {
  Object.assign(crypto, works)
  syncBuiltinESMExports()
}
