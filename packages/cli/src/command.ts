import type { OptionTable, ParsedValues, Values } from './option.ts'

/** What a command may touch of the process it runs in; tests give it their own. */
export interface CommandContext {
  /** Prints one line for the user or for a program. */
  print(line: string): void
  /** Prints one line about trouble. */
  warn(line: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by SIGINT or SIGTERM: stop gracefully. */
  readonly signal: AbortSignal
  /** What is piped in; absent when nothing can be read. */
  readonly input?: AsyncIterable<string | Uint8Array>
  /** A person reads what is printed, not a program. */
  readonly terminal?: boolean
}

/** A command of the table; `load` keeps the start fast, only the chosen command is imported. */
export interface Command {
  readonly summary: string
  readonly options: OptionTable
  /** Lines below the options in the help. */
  readonly notes: readonly string[]
  /** @returns the exit code of the process */
  readonly run: (values: ParsedValues, context: CommandContext) => Promise<number>
}

/** A problem the user can mend; printed as one sentence and a hint, without a stack trace. */
export class CommandError extends Error {
  readonly hint: string | undefined
  readonly exitCode: 1 | 2

  constructor(message: string, options: { hint?: string; exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'CommandError'
    this.hint = options.hint
    this.exitCode = options.exitCode ?? 1
  }
}

/** Ties a command's implementation to its option table, so that the values it gets are typed by the table. */
export function defineCommand<const Table extends OptionTable>(
  summary: string,
  options: Table,
  load: () => Promise<{ run: (values: Values<Table>, context: CommandContext) => Promise<number> }>,
  notes: readonly string[] = [],
): Command & { readonly options: Table } {
  return {
    summary,
    options,
    notes,
    // The values come from `options` through the command-line parser, which is what makes them `Values<Table>`.
    run: async (values, context) => (await load()).run(values as Values<Table>, context),
  }
}
