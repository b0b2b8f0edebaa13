import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** Where a request came from, as far as the till can know it. */
export type AddressOf = (c: Context) => string

/**
 * The address of the connection; behind `proxies` reverse proxies, what the outermost of them saw. What stands further left in
 * `X-Forwarded-For` the caller may have written itself.
 */
export const addressBehind =
  (proxies: number): AddressOf =>
  (c) => {
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
    const connected = (incoming?.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '')
    if (proxies === 0) return connected
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
    return (hops.at(-proxies) || connected).slice(0, 45)
  }
