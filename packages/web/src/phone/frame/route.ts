import type { WebviewKind } from '../sandbox/control.ts'

/** The phone's screens, each with an address of its own behind the `#`, so that other pages can link to it. */
export type Route =
  | { readonly screen: 'home' }
  /** `from` tells that another tab's H5 payment was sent here, and waits to be returned to its shop. */
  | { readonly screen: 'scan'; readonly code?: string; readonly from?: 'browser' }
  | { readonly screen: 'wallet' }
  | { readonly screen: 'parking' }
  /** The payer's own code, for a shop to scan. */
  | { readonly screen: 'code' }
  | { readonly screen: 'bills' }
  | { readonly screen: 'bill'; readonly id: string }
  | { readonly screen: 'browser' }
  | { readonly screen: 'open'; readonly url: string; readonly kind: WebviewKind; readonly appid?: string }

/** Reads `#/scan?code=…`, `#/open?url=…&kind=h5|miniprogram&appid=…` and the rest; what it does not know is home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s)
  const params = new URLSearchParams(query)
  const param = (name: string) => params.get(name) || undefined
  switch (path) {
    case 'scan': {
      const code = param('code')
      if (!code) return { screen: 'scan' }
      return param('from') === 'browser' ? { screen: 'scan', code, from: 'browser' } : { screen: 'scan', code }
    }
    case 'bill': {
      const id = param('id')
      return id ? { screen: 'bill', id } : { screen: 'bills' }
    }
    case 'open': {
      const url = param('url')
      const appid = param('appid')
      if (!url) return { screen: 'browser' }
      const kind = param('kind') === 'miniprogram' ? 'miniprogram' : 'h5'
      return { screen: 'open', url, kind, ...(appid && { appid }) }
    }
    case 'wallet':
    case 'parking':
    case 'code':
    case 'bills':
    case 'browser':
      return { screen: path }
    default:
      return { screen: 'home' }
  }
}

/** The address of the phone for an H5 payment link: the sandbox sends browsers here as `/phone/?h5=<link>`. */
export function h5Hash(search: string): string | undefined {
  const code = new URLSearchParams(search).get('h5')
  return code ? routeHash({ screen: 'scan', code, from: 'browser' }) : undefined
}

/** The address of a screen: the inverse of `parseRoute`. */
export function routeHash({ screen, ...params }: Route): string {
  if (screen === 'home') return '#/'
  const query = new URLSearchParams(params)
  return query.size === 0 ? `#/${screen}` : `#/${screen}?${query}`
}
