/** Where and how a text stops being JSON. */
export interface JsonFault {
  line: number
  column: number
  message: string
}

const SPACE = /[ \t\r\n]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** As deep as the platform's own parser goes. */
const DEEPEST = 1000

const VALUE_EXPECTED = 'Syntax error: value, object or array expected.'

/**
 * Finds the first fault of a text that is not JSON, in the words of the platform's own parser
 * (`* Line 1, Column 51\n  Missing ':' after object member name`).
 */
export function findJsonFault(text: string): JsonFault {
  const scanner = new Scanner(text)
  scanner.value(0)
  const rest = scanner.fault ?? { at: scanner.at, message: 'Extra non-whitespace after JSON value.' }
  const before = text.slice(0, rest.at)
  const line = before.split('\n').length
  return { line, column: rest.at - before.lastIndexOf('\n'), message: rest.message }
}

/** Whether a text nests deeper than the platform's parser goes; only a text that is long enough is looked at. */
export function isTooDeep(text: string): boolean {
  return text.length > 2 * DEEPEST && findJsonFault(text).message.startsWith('Exceeded stackLimit')
}

class Scanner {
  at = 0
  fault: { at: number; message: string } | undefined
  #text: string

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): boolean {
    this.#skip(SPACE)
    const first = this.#text[this.at]
    if (depth > DEEPEST) return this.#fail('Exceeded stackLimit in readValue().')
    let ok: boolean
    if (first === '{') ok = this.#object(depth)
    else if (first === '[') ok = this.#array(depth)
    else ok = this.#skip(STRING) || this.#skip(SCALAR) || this.#fail(VALUE_EXPECTED)
    if (ok) this.#skip(SPACE)
    return ok
  }

  #object(depth: number): boolean {
    this.at++
    this.#skip(SPACE)
    if (this.#take('}')) return true
    for (;;) {
      this.#skip(SPACE)
      if (!this.#skip(STRING)) return this.#fail("Missing '}' or object member name")
      this.#skip(SPACE)
      if (!this.#take(':')) return this.#fail("Missing ':' after object member name")
      if (!this.value(depth + 1)) return false
      if (this.#take('}')) return true
      if (!this.#take(',')) return this.#fail("Missing ',' or '}' in object declaration")
    }
  }

  #array(depth: number): boolean {
    this.at++
    this.#skip(SPACE)
    if (this.#take(']')) return true
    for (;;) {
      if (!this.value(depth + 1)) return false
      if (this.#take(']')) return true
      if (!this.#take(',')) return this.#fail("Missing ',' or ']' in array declaration")
    }
  }

  #take(character: string): boolean {
    if (this.#text[this.at] !== character) return false
    this.at++
    return true
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.#text)
    if (!match) return false
    this.at += match[0].length
    return true
  }

  #fail(message: string): false {
    this.fault ??= { at: this.at, message }
    return false
  }
}
