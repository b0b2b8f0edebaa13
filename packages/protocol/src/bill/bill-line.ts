import { parseDecimal } from '../money.ts'
import type { BillColumns } from './bill-columns.ts'
import { BillFormatError } from './bill-format-error.ts'

/** The cells of a line by column name. */
export type BillRow = Readonly<Record<string, string>>

const SEPARATOR = ',`'
const NONE: readonly string[] = []

/**
 * A data line. Its bytes are kept as they came and a cell becomes text only when it is asked for: most readers want five of 27.
 */
export class BillLine {
  readonly columns: BillColumns
  /** The line's number in the file, from 1. */
  readonly number: number
  /**
   * Free-text columns whose border cannot be told in this line, because one of them holds a separator: their text is right as a
   * whole, the cut between them is a guess. Empty for nearly every line; every other column is exact in any case.
   */
  readonly doubtful: readonly string[]
  /** A character for each byte. */
  readonly #bytes: string
  /** Where each cell ends; the next begins behind the separator. */
  readonly #ends: readonly number[]

  /**
   * @param bytes the line without its end, a character for each byte, beginning with a back-tick.
   * @throws BillFormatError when the cells cannot be those of the columns.
   */
  constructor(columns: BillColumns, number: number, bytes: string) {
    this.columns = columns
    this.number = number
    this.#bytes = bytes
    const size = columns.names.length
    const ends = cellEnds(bytes, size)
    if (ends.length === size && ends[size - 1] !== undefined) {
      this.#ends = ends
      this.doubtful = NONE
    } else {
      this.#ends = this.#fold(ends)
      const { first, last } = columns.freeText!
      this.doubtful = first === last ? NONE : columns.names.slice(first, last + 1)
    }
  }

  /** The text of a cell; `''` for a column that is not there (-1). */
  text(column: number): string {
    if (column < 0) return ''
    const bytes = this.#bytes.slice(this.#start(column), this.#ends[column])
    return isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
  }

  /** Whether a cell has no content, or its column is not there (-1). */
  isEmpty(column: number): boolean {
    return column < 0 || this.#start(column) === this.#ends[column]
  }

  /**
   * A cell in yuan as a whole number of smaller units: 2 places give fen, 5 the thousandths of a fen that fees are written in.
   * An empty cell, or a column that is not there (-1), is 0.
   *
   * @throws BillFormatError when it is not such an amount.
   */
  amount(column: number, places: number): number {
    if (this.isEmpty(column)) return 0
    const value = parseDecimal(this.#bytes, places, this.#start(column), this.#ends[column])
    if (Number.isNaN(value)) {
      const name = this.columns.names[column]
      throw new BillFormatError(`Line ${this.number}: ${name} is not an amount in yuan.`)
    }
    return value
  }

  /** All cells by column name. */
  toRow(): BillRow {
    // No prototype: a column may be called `constructor`.
    const row = Object.create(null) as Record<string, string>
    for (const [index, name] of this.columns.names.entries()) row[name] = this.text(index)
    return row
  }

  #start(column: number): number {
    return column === 0 ? 1 : this.#ends[column - 1]! + SEPARATOR.length
  }

  /**
   * A goods name may itself contain `` ,` ``. Such a line has too many cells, and the surplus can only belong to the free-text
   * columns: it is folded back into the first of them, so that no amount ever moves to another column.
   */
  #fold(ends: number[]): number[] {
    const { names, freeText } = this.columns
    // Where a line has too few cells, the list has holes.
    const cells = Object.keys(ends).length
    const surplus = cells - names.length
    if (surplus < 0 || !freeText) {
      throw new BillFormatError(`Line ${this.number} has ${cells} cells, the header names ${names.length}.`)
    }
    return [...ends.slice(0, freeText.first), ...ends.slice(freeText.first + surplus)]
  }
}

/** Where the cells end. */
function cellEnds(bytes: string, expected: number): number[] {
  // oxlint-disable-next-line unicorn/no-new-array -- as long as the header says: growing it would cost as much as filling it
  const ends = new Array<number>(expected)
  let cell = 0
  for (let end = bytes.indexOf(SEPARATOR, 1); end !== -1; end = bytes.indexOf(SEPARATOR, end + 2)) ends[cell++] = end
  ends[cell] = bytes.length
  return ends
}

function isAscii(bytes: string): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes.charCodeAt(index) > 0x7f) return false
  return true
}
