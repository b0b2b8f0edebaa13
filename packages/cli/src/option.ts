/** One command-line option, as data: what it takes, what it defaults to, what the help says. */
export interface OptionSpec {
  readonly kind: 'flag' | 'text' | 'number' | 'port' | 'url' | 'choice' | 'pairs'
  /** What stands for the value in the help, e.g. `DIR`. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly default?: string | number
  readonly help: string
  /** Given without a name, as the words of the command line that belong to no option. At most one of a table, always required. */
  readonly argument?: true
}

export type OptionTable = Readonly<Record<string, OptionSpec>>

type ValueOf<Spec extends OptionSpec> = Spec['kind'] extends 'flag'
  ? boolean
  : Spec['kind'] extends 'port' | 'number'
    ? number
    : Spec['kind'] extends 'pairs'
      ? ReadonlyMap<string, string>
      : Spec extends { readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string

type AlwaysThere =
  | { readonly kind: 'flag' | 'pairs' }
  | { readonly default: string | number }
  | { readonly argument: true }

/** The parsed options of a table: flags, pairs and the argument are always there, others when they have a default or were given. */
export type Values<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends AlwaysThere
    ? ValueOf<Table[Name]>
    : ValueOf<Table[Name]> | undefined
}

/** The value of one option; `pairs` gather every time they are given. */
export type OptionValue = string | number | boolean | ReadonlyMap<string, string> | undefined

/** Option values before they are tied to a table. */
export type ParsedValues = Readonly<Record<string, OptionValue>>

type Reading = { ok: true; value: string | number | ReadonlyMap<string, string> } | { ok: false; expected: string }

/** How the text of each kind of option is read. */
const READERS: Record<Exclude<OptionSpec['kind'], 'flag'>, (text: string, spec: OptionSpec) => Reading> = {
  text: (text) => (text === '' ? { ok: false, expected: 'a value' } : { ok: true, value: text }),
  number: (text) =>
    /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0
      ? { ok: true, value: Number(text) }
      : { ok: false, expected: 'a number above 0' },
  port: (text) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
    return port <= 65_535
      ? { ok: true, value: port }
      : { ok: false, expected: 'a port number from 0 to 65535 (0 takes a free one)' }
  },
  url: (text) =>
    /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')
      ? { ok: true, value: text.replace(/\/+$/, '') }
      : { ok: false, expected: 'an address that starts with http:// or https://' },
  choice: (text, spec) =>
    spec.choices?.includes(text)
      ? { ok: true, value: text }
      : { ok: false, expected: spec.choices?.join(' or ') ?? '' },
  pairs: (text) => {
    const equals = text.indexOf('=')
    return equals > 0
      ? { ok: true, value: new Map([[text.slice(0, equals), text.slice(equals + 1)]]) }
      : { ok: false, expected: 'a name and a value, like name=value' }
  },
}

/** Reads the text given for an option. */
export function readOption(spec: OptionSpec, text: string): Reading {
  return spec.kind === 'flag' ? { ok: false, expected: 'no value' } : READERS[spec.kind](text, spec)
}
