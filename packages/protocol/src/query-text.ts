/**
 * Fields as `name=value&…` in their own order. Values are percent-encoded, so that one with `&`, `=` or Chinese characters arrives
 * whole; what is signed is the plain value.
 */
export function queryText(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
