import { hrefOf, navigate, usePlace } from '../../console/router.ts'

export type Changes = Readonly<Record<string, string | undefined>>

function changed(path: string, query: URLSearchParams, changes: Changes): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name)
    else next.set(name, value)
  }
  return next.size === 0 ? path : `${path}?${next}`
}

/** Filters and what is open stand in the address, so that they survive a reload and can be passed on. */
export function useQueryParams() {
  const { path, query } = usePlace()
  return {
    get: (name: string) => query.get(name) ?? undefined,
    set: (changes: Changes) => navigate(changed(path, query, changes), { replace: true }),
    /** The path of this page with changes, for `Link`. */
    to: (changes: Changes) => changed(path, query, changes),
  }
}

export { hrefOf }
