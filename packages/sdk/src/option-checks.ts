/** @throws TypeError that names the option and what was expected of it. */
export function requireMatch(name: string, value: unknown, pattern: RegExp, expected: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new TypeError(`${name}: expected ${expected}.`)
  return value
}

/** Reads an option; what goes wrong says which one it was. */
export function named<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new TypeError(`${name}: ${error instanceof Error ? error.message : 'not usable.'}`, { cause: error })
  }
}
