/** The dotted paths at which two JSON values differ, e.g. `['amount.total']`. A member that is undefined is not there. */
export function differences(left: unknown, right: unknown, path = ''): string[] {
  if (isBranch(left) && isBranch(right) && Array.isArray(left) === Array.isArray(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)])
    return [...keys].flatMap((key) => differences(left[key], right[key], path === '' ? key : `${path}.${key}`))
  }
  return Object.is(left, right) ? [] : [path]
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
