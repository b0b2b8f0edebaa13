import { isDeepStrictEqual } from 'node:util'

/** Something did not hold: what was looked at, what should have been there, what was. */
export class ExpectationError extends Error {
  readonly expected: unknown
  readonly got: unknown

  constructor(what: string, expected: unknown, got: unknown) {
    super(what)
    this.name = 'ExpectationError'
    this.expected = expected
    this.got = got
  }
}

/** @throws ExpectationError unless both are deeply equal */
export function expectEqual<T>(what: string, got: unknown, expected: T): asserts got is T {
  if (!isDeepStrictEqual(got, expected)) throw new ExpectationError(what, expected, got)
}

/** @throws ExpectationError unless `holds`; `expected` says in words what should have held */
export function expectThat(what: string, holds: boolean, expected: string, got: unknown): asserts holds {
  if (!holds) throw new ExpectationError(what, expected, got)
}

const PATIENCE = 10_000

/**
 * Looks again and again until `check` no longer throws an ExpectationError, for things that happen a moment later.
 *
 * @throws the last ExpectationError after ten seconds; any other error at once
 */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await check()
    } catch (error) {
      if (!(error instanceof ExpectationError) || performance.now() > end) throw error
    }
    await new Promise((resolve) => {
      setTimeout(resolve, pause)
    })
  }
}
