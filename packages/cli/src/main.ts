import { readFile } from 'node:fs/promises'
import { type CommandContext, CommandError } from './command.ts'
import { readCommandLine } from './command-line.ts'
import { COMMANDS } from './command-table.ts'
import { commandHelp, generalHelp } from './commands/help.ts'

/** How long open connections and jobs may take to end after a signal, in milliseconds. */
const STOP_DEADLINE = 8_000

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 failed, 2 the command line was wrong, 3 (request) nobody knows whether it was done
 */
export async function main(argv: readonly string[], context: CommandContext): Promise<number> {
  try {
    const request = readCommandLine(argv, COMMANDS)
    if (request.kind === 'version') return print(context, await version())
    const command = request.command === undefined ? undefined : COMMANDS[request.command]
    if (request.kind === 'help' || !command) {
      return print(context, command ? commandHelp(request.command ?? '', command) : generalHelp(COMMANDS))
    }
    return await command.run(request.values, context)
  } catch (error) {
    return explain(error, context)
  }
}

/** Runs the process's own command line and leaves the exit code; SIGINT and SIGTERM stop it gracefully. */
export async function runProcess(): Promise<void> {
  const controller = new AbortController()
  const stop = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(signal)
    setTimeout(() => process.exit(1), STOP_DEADLINE).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.exitCode = await main(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    env: process.env,
    signal: controller.signal,
    // Opened by the first command that reads it, not at every start.
    get input() {
      return process.stdin
    },
    terminal: process.stdout.isTTY,
  })
  // Everything is closed by now; an idle connection somebody else keeps open must not hold the process.
  setTimeout(() => process.exit(), 1_000).unref()
}

function print(context: CommandContext, text: string): number {
  context.print(text)
  return 0
}

function explain(error: unknown, context: CommandContext): number {
  if (!(error instanceof CommandError)) {
    context.warn(`wxtill: ${error instanceof Error ? error.message : String(error)}`)
    if (context.env.WXTILL_DEBUG && error instanceof Error) context.warn(error.stack ?? '')
    else context.warn('Run it again with WXTILL_DEBUG=1 for the details.')
    return 1
  }
  context.warn(`wxtill: ${error.message}`)
  if (error.hint) context.warn(error.hint)
  return error.exitCode
}

async function version(): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  return manifest.version
}
