/** How a knob's value is put in, told from the words that say what it takes. */
export type KnobInput =
  | { readonly kind: 'true' }
  | { readonly kind: 'choice'; readonly values: readonly unknown[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }

export function knobInput(expected: string): KnobInput {
  if (expected === 'true') return { kind: 'true' }
  if (expected === 'true or false') return { kind: 'choice', values: [true, false] }
  if (expected.startsWith('one of ')) {
    const values = asJson(`[${expected.slice('one of '.length)}]`)
    if (Array.isArray(values)) return { kind: 'choice', values }
  }
  if (/^a (?:text|host name|time of day)\b(?!.*\bor\b)/.test(expected)) return { kind: 'text' }
  // "a whole number from 1 to 100", but not "a whole number, or true".
  return /^a (?:whole )?number\b(?!.*\bor\b)/.test(expected) ? { kind: 'number' } : { kind: 'json' }
}

/** What was typed: JSON where it is, else the words themselves (`all` as well as `"all"`). */
export function readValue(typed: string): unknown {
  return asJson(typed.trim()) ?? typed.trim()
}

/** A JSON object, or nothing. */
export function readObject(typed: string): Record<string, unknown> | undefined {
  const value = asJson(typed)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
