import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'

/** A rebound name is a name: an address is always us. */
function isTrusted(name: string, ownHost: string): boolean {
  return name === 'localhost' || name === ownHost || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0
}

/**
 * The control API moves money and hands out keys, without a password. What keeps strangers' web pages away: the host
 * must be an address, localhost or the name we listen on (so no rebound DNS name), and a request that changes something must
 * either be JSON (which a foreign page cannot send without asking) or come from no foreign page.
 */
export function guard(ownHost: string): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    const name = host.replace(/:\d+$/, '')
    if (!isTrusted(name, ownHost)) {
      return context.json(
        { code: 'BAD_HOST', message: 'The control API answers only under an IP address, localhost or its own name.' },
        403,
      )
    }
    if (!['GET', 'HEAD'].includes(context.req.method)) {
      const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '')
      const hasBody =
        Number(context.req.header('content-length') ?? 0) > 0 || context.req.header('transfer-encoding') !== undefined
      const origin = context.req.header('origin')
      if (hasBody && !isJson) {
        return context.json(
          { code: 'NOT_JSON', message: 'Bodies must be JSON.', hint: 'Send Content-Type: application/json.' },
          415,
        )
      }
      if (!isJson && origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
        return context.json({ code: 'FOREIGN_ORIGIN', message: `A page of ${origin} may not change the sandbox.` }, 403)
      }
    }
    await next()
    return undefined
  }
}
