import type { CommandContext } from './command.ts'

/** The till's structured log as lines for the terminal's error stream, so that the output keeps to what was asked for. */
export function logTo(context: Pick<CommandContext, 'warn'>, level: 'info' | 'warn') {
  return { level, write: (line: string) => context.warn(line.trimEnd()) }
}
