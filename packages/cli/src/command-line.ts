import { parseArgs } from 'node:util'
import { type Command, CommandError } from './command.ts'
import { nearest } from './nearest.ts'
import { type OptionTable, type ParsedValues, readOption } from './option.ts'

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command?: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: string; readonly values: ParsedValues }

/**
 * Reads a command line against a table of commands.
 *
 * @throws CommandError (exit code 2) with a hint, for anything that is not in the table
 */
export function readCommandLine(argv: readonly string[], commands: Readonly<Record<string, Command>>): Request {
  const [first, ...rest] = argv
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help' }
  if (first === '--version' || first === '-v') return { kind: 'version' }
  if (first === 'help') return readHelp(rest, commands)
  const command = Object.hasOwn(commands, first) ? commands[first] : undefined
  if (!command) throw unknownCommand(first, commands)
  if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', command: first }
  return { kind: 'run', command: first, values: readOptions(first, command.options, rest) }
}

function readHelp(rest: readonly string[], commands: Readonly<Record<string, Command>>): Request {
  const [name] = rest
  if (name === undefined) return { kind: 'help' }
  if (!Object.hasOwn(commands, name)) throw unknownCommand(name, commands)
  return { kind: 'help', command: name }
}

function readOptions(command: string, table: OptionTable, argv: readonly string[]): ParsedValues {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(table).map(([name, spec]) => [name, { type: spec.kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    tokens: true,
  })
  const values: Record<string, string | number | boolean | undefined> = {}
  for (const [name, spec] of Object.entries(table)) values[name] = spec.kind === 'flag' ? false : spec.default
  for (const token of tokens) {
    if (token.kind === 'positional') throw usage(command, `Unexpected argument "${token.value}".`)
    if (token.kind === 'option') values[token.name] = readToken(command, table, token.name, token.rawName, token.value)
  }
  return values
}

function readToken(command: string, table: OptionTable, name: string, rawName: string, value: string | undefined) {
  const spec = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined
  if (!spec) {
    const guess = nearest(name, Object.keys(table))
    throw usage(command, `Unknown option ${rawName}.${guess ? ` Did you mean --${guess}?` : ''}`)
  }
  if (spec.kind === 'flag') {
    if (value !== undefined) throw usage(command, `${rawName} takes no value.`)
    return true
  }
  // `--data --port 1`: what follows is the next option, so the value was forgotten.
  const reading = readOption(spec, value === undefined || value.startsWith('--') ? '' : value)
  if (!reading.ok) throw usage(command, `${rawName} needs ${reading.expected}${value ? `, got "${value}"` : ''}.`)
  return reading.value
}

function unknownCommand(name: string, commands: Readonly<Record<string, Command>>): CommandError {
  const guess = nearest(name, Object.keys(commands))
  const what = name.startsWith('-') ? 'option' : 'command'
  return new CommandError(`Unknown ${what} "${name}".${guess ? ` Did you mean "${guess}"?` : ''}`, {
    hint: `Commands: ${Object.keys(commands).join(', ')}. See wxtill --help.`,
    exitCode: 2,
  })
}

function usage(command: string, message: string): CommandError {
  return new CommandError(message, { hint: `See wxtill ${command} --help.`, exitCode: 2 })
}
