/** One command-line option, as data: what it takes, what it defaults to, what the help says. */
export interface OptionSpec {
  readonly kind: 'flag' | 'text' | 'port' | 'url' | 'choice'
  /** What stands for the value in the help, e.g. `DIR`. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly default?: string | number
  readonly help: string
}

export type OptionTable = Readonly<Record<string, OptionSpec>>

type ValueOf<Spec extends OptionSpec> = Spec['kind'] extends 'flag'
  ? boolean
  : Spec['kind'] extends 'port'
    ? number
    : Spec extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** The parsed options of a table: flags are always there, others only when they have a default or were given. */
export type Values<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly kind: 'flag' } | { readonly default: string | number }
    ? ValueOf<Table[Name]>
    : ValueOf<Table[Name]> | undefined
}

/** Option values before they are tied to a table. */
export type ParsedValues = Readonly<Record<string, string | number | boolean | undefined>>

type Reading = { ok: true; value: string | number } | { ok: false; expected: string }

/** How the text of each kind of option is read. */
const READERS: Record<Exclude<OptionSpec['kind'], 'flag'>, (text: string, spec: OptionSpec) => Reading> = {
  text: (text) => (text === '' ? { ok: false, expected: 'a value' } : { ok: true, value: text }),
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
}

/** Reads the text given for an option. */
export function readOption(spec: OptionSpec, text: string): Reading {
  return spec.kind === 'flag' ? { ok: false, expected: 'no value' } : READERS[spec.kind](text, spec)
}
