import { useMemo, useSyncExternalStore } from 'react'

/** `/console`, without the slash at the end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

const CHANGED = 'wxtill:navigate'

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(CHANGED, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(CHANGED, listener)
  }
}

/** Where the page is: the path below the console's base, its decoded segments, and its query. */
export interface Place {
  path: string
  segments: string[]
  query: URLSearchParams
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => location.href)
  return useMemo(() => {
    const { pathname, searchParams } = new URL(href)
    const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname
    return { path, segments: path.split('/').filter(Boolean).map(decoded), query: searchParams }
  }, [href])
}

/** The address of a place inside the console, for links. */
export const hrefOf = (path: string): string => BASE + path

/** Goes to a place inside the console; `replace` leaves no step in the browser's history. */
export function navigate(path: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(path))
  window.dispatchEvent(new Event(CHANGED))
}
