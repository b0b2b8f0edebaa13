import type { IncomingHttpHeaders } from 'node:http'
import { type Site, userAgent } from './site.ts'

/** Header names and values, alternating, in wire order, as node's `rawHeaders`. */
export type RawHeaders = readonly string[]

/** Headers that belong to one connection, never to the message. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Answer headers that would break the page in the frame, or that act on the whole host and so on other webviews. */
const DROPPED_ANSWER = new Set(['alt-svc', 'clear-site-data', 'strict-transport-security', 'x-frame-options'])

/** Answer headers that no longer fit once a script was put into the page. */
const DROPPED_HTML = new Set([
  'cache-control',
  'content-encoding',
  'content-length',
  'content-md5',
  'content-security-policy',
  'content-security-policy-report-only',
  'cross-origin-opener-policy',
  'digest',
])

const pairs = function* (raw: RawHeaders): Generator<[name: string, value: string]> {
  for (let i = 0; i + 1 < raw.length; i += 2) yield [raw[i] ?? '', raw[i + 1] ?? '']
}

/** Names listed in `Connection` are of that connection too (RFC 9110 section 7.6.1). */
function connectionHeaders(raw: RawHeaders): Set<string> {
  const names = new Set(HOP_BY_HOP)
  for (const [name, value] of pairs(raw)) {
    if (name.toLowerCase() === 'connection') for (const item of value.split(',')) names.add(item.trim().toLowerCase())
  }
  return names
}

/** The browser's request headers as the merchant should see them. */
export function requestHeaders(raw: RawHeaders, site: Site): string[] {
  const dropped = connectionHeaders(raw)
  const rewrite: Record<string, (value: string) => string | undefined> = {
    host: () => site.target.host,
    origin: (value) => (value === site.origin ? site.target.origin : value),
    referer: (value) => refererToTarget(value, site),
    cookie: (value) => cookiesToTarget(value, site.cookiePrefix),
    'user-agent': () => userAgent(site.context),
    // Compressed pages would have to be unpacked before the script can be put in.
    'accept-encoding': () => 'identity',
    // Node has already told the browser to continue.
    expect: () => undefined,
    // Merchants that refuse to be framed look at these; inside WeChat the page is the top of its window.
    'sec-fetch-dest': (value) => (value === 'iframe' ? 'document' : value),
    'sec-fetch-site': (value) => (value === 'same-origin' ? value : 'none'),
  }
  const headers: string[] = []
  for (const [name, value] of pairs(raw)) {
    const key = name.toLowerCase()
    if (dropped.has(key) || key.startsWith('sec-ch-ua')) continue
    const change = rewrite[key]
    const kept = change ? change(value) : value
    if (kept !== undefined) headers.push(name, kept)
  }
  return headers
}

/** The merchant's answer headers as the browser should see them; `location` is already rewritten by the caller. */
export function answerHeaders(raw: RawHeaders, site: Site, options: { html: boolean; location?: string }): string[] {
  const dropped = connectionHeaders(raw)
  const headers: string[] = []
  for (const [name, value] of pairs(raw)) {
    const key = name.toLowerCase()
    if (dropped.has(key) || DROPPED_ANSWER.has(key) || (options.html && DROPPED_HTML.has(key))) continue
    if (key === 'set-cookie') headers.push(name, cookieToBrowser(value, site.cookiePrefix))
    else if (key === 'location') headers.push(name, options.location ?? value)
    else headers.push(name, value)
  }
  // A kept page would come back with the script of another run, or on a port that now belongs to another merchant.
  if (options.html) headers.push('Cache-Control', 'no-store')
  return headers
}

function refererToTarget(value: string, site: Site): string | undefined {
  if (value === site.origin || value.startsWith(`${site.origin}/`))
    return site.target.origin + value.slice(site.origin.length)
  // The phone opened the page; to the merchant that is a page opened from nowhere.
  return value === site.phoneOrigin || value.startsWith(`${site.phoneOrigin}/`) ? undefined : value
}

/** Only this site's cookies, under their own names. Others belong to the phone, the till or another merchant. */
export function cookiesToTarget(header: string, prefix: string): string | undefined {
  const own = header
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(prefix))
  return own.length > 0 ? own.map((cookie) => cookie.slice(prefix.length)).join('; ') : undefined
}

/** A cookie of the merchant's domain, made to live on the webview's plain-http loopback host. */
export function cookieToBrowser(header: string, prefix: string): string {
  const [pair = '', ...attributes] = header.split(';')
  const kept = attributes.filter((attribute) => {
    const name = attribute.split('=', 1)[0]?.trim().toLowerCase()
    return name !== 'domain' && name !== 'secure' && name !== 'partitioned'
  })
  // SameSite=None is only taken together with Secure; phone and webview are one site, so Lax serves as well.
  const lax = kept.map((attribute) => attribute.replace(/^(\s*samesite\s*=\s*)none\s*$/i, '$1Lax'))
  return [prefix + pair.trimStart(), ...lax].join(';')
}

/** Is this the navigation of a frame or window, as opposed to a script, image or fetch? */
export function isNavigation(headers: IncomingHttpHeaders): boolean {
  const destination = headers['sec-fetch-dest']
  if (typeof destination === 'string') return ['document', 'iframe', 'frame'].includes(destination)
  return (headers.accept ?? '').includes('text/html')
}
