import { resolve } from 'node:path'
import { CommandError, type CommandContext } from './command.ts'
import { readTillFile, tillFilePath } from './till-file.ts'

/** A call to a running till. */
export type CallTill = <Answer>(
  method: string,
  path: string,
  body?: { type: string; content: string | ReadableStream<Uint8Array> },
) => Promise<Answer>

/**
 * The till that runs: where `--url` says, with WXTILL_API_KEY; else the one of `till.json` in the data folder.
 *
 * @throws CommandError when nobody knows where it is, or it does not answer, or refuses.
 */
export async function runningTill(
  { url: asked, data }: { url?: string | undefined; data: string },
  { env, signal }: Pick<CommandContext, 'env' | 'signal'>,
): Promise<CallTill> {
  const file = await readTillFile(resolve(data))
  const url = asked ?? file?.url
  const key = env['WXTILL_API_KEY'] ?? file?.api_key
  if (url === undefined || key === undefined) {
    throw new CommandError(`There is no ${tillFilePath(data)} that names a till and a key.`, {
      hint: 'Give --url and the environment variable WXTILL_API_KEY, or --data DIR of a till on this machine.',
      exitCode: 2,
    })
  }
  return async <Answer>(...[method, path, body]: Parameters<CallTill>) => {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': body.type }) }
    // `duplex`: what a body that is read while it is sent asks for.
    const sent = body === undefined ? {} : { body: body.content, duplex: 'half' as const }
    let response: Response
    try {
      response = await fetch(`${url}${path}`, { method, headers, signal, ...sent })
    } catch (cause) {
      throw new CommandError(`No till answers at ${url}.`, { hint: 'Start it: wxtill serve', cause })
    }
    const answer = (await response.json().catch(() => ({}))) as { message?: string; hint?: string }
    if (response.ok) return answer as Answer
    throw new CommandError(answer.message ?? `${url} answered ${response.status}: it is no till.`, {
      ...(answer.hint !== undefined && { hint: answer.hint }),
    })
  }
}
