import { useMemo, useSyncExternalStore } from 'react'
import { parseRoute, routeHash, type Route } from './route.ts'

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** The screen the phone shows. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => parseRoute(hash), [hash])
}

/** Shows a screen; the browser's own "back" leads back. */
export function go(route: Route): void {
  location.hash = routeHash(route)
}

/** Shows a screen in place of this one. */
export function goInstead(route: Route): void {
  location.replace(routeHash(route))
}
