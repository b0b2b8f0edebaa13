import { readFile } from 'node:fs/promises'
import { CommandError, type CommandContext } from '../command.ts'

/** Larger bodies than the platform takes are slips. */
const MAX_BYTES = 1024 * 1024

/**
 * The body of a request: JSON as it was typed, `@` and the name of a file, or `-` for what is piped in.
 *
 * @throws CommandError when it cannot be read or is not a JSON object.
 */
export async function readBody(given: string | undefined, { input }: Pick<CommandContext, 'input'>): Promise<unknown> {
  if (given === undefined) return undefined
  const text =
    given === '-' ? await readInput(input) : given.startsWith('@') ? await readBodyFile(given.slice(1)) : given
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw notJson(error instanceof Error ? error.message : 'not JSON')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw notJson('it is not an object')
  return body
}

function notJson(why: string): CommandError {
  return new CommandError(`The body is not a JSON object: ${why}.`, {
    hint: `Write --body '{"name":"value"}' in single quotes, or --body @file.json.`,
    exitCode: 2,
  })
}

async function readBodyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(`Cannot read ${path}: ${cause.code ?? cause.message}.`, { exitCode: 2, cause })
  })
}

async function readInput(input: CommandContext['input']): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of input ?? []) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    size += bytes.length
    if (size > MAX_BYTES) throw new CommandError('What is piped in is longer than 1 MiB.', { exitCode: 2 })
    pieces.push(Buffer.from(bytes))
  }
  return Buffer.concat(pieces).toString('utf8')
}
