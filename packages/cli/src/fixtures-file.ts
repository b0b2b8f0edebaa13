import { readFile } from 'node:fs/promises'
import type { Fixtures } from '@wxtill/sandbox'
import { CommandError } from './command.ts'

/**
 * The fixtures in this file.
 *
 * @throws CommandError with the path, and the place of the mistake.
 */
export async function readFixturesFile(path: string): Promise<Fixtures> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(`Cannot read ${path}: ${cause.code ?? cause.message}.`, { exitCode: 2, cause })
  })
  // Not above: it would cost every other command its quick start.
  const { readFixtures } = await import('@wxtill/sandbox')
  try {
    return readFixtures(JSON.parse(text))
  } catch (cause) {
    const { message } = cause as Error
    throw new CommandError(`${path}${cause instanceof SyntaxError ? ' is not JSON' : ''}: ${message}`, {
      exitCode: 2,
      cause,
    })
  }
}
