import { isRecord } from './json.ts'

/**
 * Holds what WeChat Pay says against your own record: a well signed notification may still be about another order, another amount or
 * another merchant. Name what you know, in the resource's own fields; what differs or is missing is returned as JSON pointers.
 *
 * ```ts
 * const wrong = differences({ mchid, appid, out_trade_no, amount: { total, currency: 'CNY' } }, event.resource)
 * if (wrong.length > 0) return holdForAPerson(event, wrong) // never mark it paid
 * ```
 *
 * @throws TypeError when nothing is expected: then nothing would be compared.
 */
export function differences(expected: object, resource: unknown): string[] {
  if (Object.keys(expected).length === 0) throw new TypeError('Name at least one field to compare.')
  return compare(expected, resource, '')
}

function compare(expected: unknown, actual: unknown, pointer: string): string[] {
  if (typeof expected !== 'object' || expected === null) {
    // What you do not know yourself is no proof either: an undefined expectation always differs.
    return expected !== undefined && expected === actual ? [] : [pointer]
  }
  const keys = Object.keys(expected)
  const holder = isRecord(actual) || Array.isArray(actual) ? actual : {}
  if (keys.length === 0 || Array.isArray(expected) !== Array.isArray(actual)) return [pointer]
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length) return [pointer]
  return keys.flatMap((key) => {
    const inner = Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined
    return compare((expected as Record<string, unknown>)[key], inner, `${pointer}/${key}`)
  })
}
