import type { Command } from '../command.ts'
import type { OptionSpec } from '../option.ts'

/** The text of `wxtill --help`. */
export function generalHelp(commands: Readonly<Record<string, Command>>): string {
  return [
    'wxtill: everything to take money with WeChat Pay: a sandbox, a till, an sdk.',
    '',
    'Usage: wxtill <command> [options]',
    '',
    ...columns(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
    '',
    'wxtill <command> --help shows the options of a command, wxtill --version the version.',
    'First steps: wxtill dev, or wxtill demo to see one payment end to end.',
  ].join('\n')
}

/** The text of `wxtill <command> --help`. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options)
  const argument = options.find(([, spec]) => spec.argument)?.[1].value
  const rows = options.map(([option, spec]): [string, string] => [
    spec.argument ? (spec.value ?? option) : `--${option}${spec.value ? ` ${spec.value}` : ''}`,
    spec.help + defaultText(spec),
  ])
  const usage = `Usage: wxtill ${name}${argument ? ` ${argument}` : ''} [options]`
  const notes = command.notes.length === 0 ? [] : ['', ...command.notes]
  return [`wxtill ${name}: ${command.summary}.`, '', usage, '', ...columns(rows), ...notes].join('\n')
}

function defaultText(spec: OptionSpec): string {
  return spec.default === undefined ? '' : ` (default ${spec.default})`
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
