/** JSON, also JSON that came as text, spread over lines; anything else as it is. */
export function prettyMessage(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value, undefined, 2) ?? ''
  try {
    return JSON.stringify(JSON.parse(value), undefined, 2)
  } catch {
    return value
  }
}
