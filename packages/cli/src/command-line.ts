import { parseArgs } from 'node:util'
import { type Command, CommandError } from './command.ts'
import { nearest } from './nearest.ts'
import { type OptionSpec, type OptionTable, type OptionValue, type ParsedValues, readOption } from './option.ts'

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
  const values: Record<string, OptionValue> = {}
  for (const [name, spec] of Object.entries(table)) values[name] = initialValue(spec)
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const value = readToken(command, table, token.name, token.rawName, token.value)
    values[token.name] = value instanceof Map ? gathered(command, token.rawName, values[token.name], value) : value
  }
  return { ...values, ...readArgument(command, table, words) }
}

function initialValue(spec: OptionSpec): OptionValue {
  if (spec.kind === 'flag') return false
  return spec.kind === 'pairs' ? new Map() : spec.default
}

/** Each pair may be given once: a repeated name is a slip, and either value could be the wrong one. */
function gathered(
  command: string,
  rawName: string,
  before: OptionValue,
  pair: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const pairs = before instanceof Map ? (before as ReadonlyMap<string, string>) : new Map<string, string>()
  for (const name of pair.keys()) if (pairs.has(name)) throw usage(command, `${rawName} ${name} is given twice.`)
  return new Map([...pairs, ...pair])
}

/** The words that belong to no option, as the one argument the command takes. */
function readArgument(command: string, table: OptionTable, words: readonly string[]): Record<string, string> {
  const found = Object.entries(table).find(([, spec]) => spec.argument)
  if (!found) {
    if (words[0] !== undefined) throw usage(command, `Unexpected argument "${words[0]}".`)
    return {}
  }
  const [name, { value }] = found
  if (words.length === 0) throw usage(command, `${value ?? name} is missing.`)
  return { [name]: words.join(' ') }
}

function readToken(command: string, table: OptionTable, name: string, rawName: string, value: string | undefined) {
  const spec = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined
  if (!spec || spec.argument) {
    const guess = nearest(name, namedOptions(table))
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

function namedOptions(table: OptionTable): string[] {
  return Object.entries(table).flatMap(([name, spec]) => (spec.argument ? [] : [name]))
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
