import type { Jump } from '../sandbox/payscore.ts'

/** Reads what a page hands to `openBusinessView`: a mini program's extraData, or a page's query. */
export function readJump(params: Readonly<Record<string, unknown>>, appid: string | undefined): Jump {
  const { businessType, extraData, queryString } = params
  const fields =
    typeof queryString === 'string'
      ? Object.fromEntries(new URLSearchParams(queryString))
      : Object.fromEntries(Object.entries(extraData ?? {}).map(([name, value]) => [name, String(value)]))
  return { businessType: typeof businessType === 'string' ? businessType : '', fields, appid }
}
