/** Where requests go: scheme, host and port, nothing else. */
export interface Origin {
  readonly secure: boolean
  /** Without brackets, ready for a socket. */
  readonly hostname: string
  readonly port: number
  /** As the `Host` header carries it. */
  readonly host: string
  /** `https://host[:port]`, no trailing slash. */
  readonly href: string
}

/**
 * Reads a base URL.
 *
 * @throws TypeError when it is not an origin, or plain http to another machine.
 */
export function parseOrigin(text: string, allowInsecureHttp: boolean): Origin {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new TypeError(`Not a URL: ${JSON.stringify(text)}. Expected something like https://api.mch.weixin.qq.com`)
  }
  const secure = url.protocol === 'https:'
  if (!secure && url.protocol !== 'http:')
    throw new TypeError(`Only https (and http to this machine) can be used, not ${url.protocol}`)
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
    throw new TypeError(`Expected an origin without user, path and query, got ${url.origin}${url.pathname}`)
  }
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  if (!secure && !allowInsecureHttp && !isLoopback(hostname)) {
    throw new TypeError(
      `Plain http to ${hostname} would expose payments: use https, or say allowInsecureHttp in a closed network.`,
    )
  }
  return { secure, hostname, port: Number(url.port) || (secure ? 443 : 80), host: url.host, href: url.origin }
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '::1' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  )
}

/** Splits an absolute URL without normalising it: the path and query were signed as they are. */
export function splitUrl(url: string): { origin: string; path: string } {
  const slash = url.indexOf('/', url.indexOf('://') + 3)
  return slash === -1 ? { origin: url, path: '/' } : { origin: url.slice(0, slash), path: url.slice(slash) }
}
