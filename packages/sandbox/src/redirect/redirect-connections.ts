import { syncBuiltinESMExports } from 'node:module'
import tls, { type ConnectionOptions, type TLSSocket } from 'node:tls'
import { PLATFORM_HOSTS } from '../entrances/platform-hosts.ts'
import type { RedirectTarget } from './find-sandbox.ts'

/** What `tls.connect` is called with: options; a port and a host; a path; and a callback. */
type ConnectArguments = readonly unknown[]

/**
 * Makes TLS connections to the platform's host names end at the sandbox. `tls.connect` is where `node:https`, every library on
 * it, and `fetch` come together; all other connections pass it untouched. The name that is called stays the name that is
 * verified, against the sandbox's root and no other.
 *
 * @returns what undoes it
 */
export function redirectConnections({ url, ca }: RedirectTarget): () => void {
  const original = tls.connect as (...args: ConnectArguments) => TLSSocket
  const redirected = (...args: ConnectArguments): TLSSocket => {
    const { options, callback } = readArguments(args)
    const name = options.servername || options.host
    if (name === undefined || !PLATFORM_HOSTS.has(name.toLowerCase())) return original(...args)
    if (options.socket) {
      throw new Error(
        `wxtill redirect: the connection to ${name} goes through a proxy or a socket of its own, which cannot be redirected. ` +
          "Use the sandbox's proxy instead, or none.",
      )
    }
    const { path: _path, lookup: _lookup, ...kept } = options
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
    return original({ ...kept, host, port: Number(url.port || 443), servername: name, ca }, callback)
  }
  install(redirected)
  return () => install(original)
}

/** For `import tls`, `import { connect }` and `require` alike. */
function install(connect: typeof tls.connect): void {
  tls.connect = connect
  syncBuiltinESMExports()
}

function readArguments(args: ConnectArguments): { options: ConnectionOptions; callback: unknown } {
  const options: ConnectionOptions = {}
  const [first, second] = args
  if (typeof first === 'number') options.port = first
  if (typeof second === 'string') options.host = second
  for (const arg of args) if (typeof arg === 'object') Object.assign(options, arg)
  return { options, callback: args.findLast((arg) => typeof arg === 'function') }
}
