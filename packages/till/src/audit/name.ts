const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'replace', PATCH: 'change', DELETE: 'delete' }

/** What a write is called in the log, and what it is done to: `POST /v1/payments/pay_1/close` → `payment.close`, `pay_1`. */
export function nameOfAct(method: string, path: string): { act: string; subject: string } {
  const names: string[] = []
  const ids: string[] = []
  let collection = false
  for (const segment of path.split('/').slice(2)) {
    if (collection) ids.push(segment)
    else names.push(segment)
    collection = !collection && isPlural(segment)
  }
  // A path that ends in a name of its own ends in a verb.
  const last = names.at(-1) ?? ''
  if (isPlural(last)) names.push(VERBS[method] ?? method.toLowerCase())
  return { act: names.map(singular).join('.'), subject: ids.at(-1) ?? '' }
}

const isPlural = (segment: string): boolean => segment.endsWith('s')

const singular = (segment: string): string => segment.replace(/ies$/, 'y').replace(/s$/, '').replaceAll('-', '_')
