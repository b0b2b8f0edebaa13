import { BillFormatError } from './bill-format-error.ts'

/** The columns a merchant, a payer or an operator can write into: only these may hold a separator. */
const FREE_TEXT: ReadonlySet<string> = new Set(['商品名称', '商户数据包', '备注'])

/** The columns a header names. Every data line of a file shares one of these. */
export class BillColumns {
  readonly names: readonly string[]
  /** The free-text columns, when they stand beside each other: the one place where a surplus cell can belong. */
  readonly freeText: { readonly first: number; readonly last: number } | undefined
  readonly #places: ReadonlyMap<string, number>

  /** @throws BillFormatError when a name stands twice. */
  constructor(names: readonly string[]) {
    this.names = names
    this.#places = new Map(names.map((name, index) => [name, index]))
    if (this.#places.size !== names.length) throw new BillFormatError('The header names a column twice.')
    this.freeText = neighbours(names)
  }

  /** Where the first of these names stands that the header has, `-1` when it has none. Columns have older names. */
  find(...names: readonly string[]): number {
    for (const name of names) {
      const place = this.#places.get(name)
      if (place !== undefined) return place
    }
    return -1
  }

  /**
   * The same for a column that must be there.
   *
   * @throws BillFormatError when it is not: an amount that is gone must not read as nothing.
   */
  require(...names: readonly string[]): number {
    const place = this.find(...names)
    if (place === -1) throw new BillFormatError(`There is no column ${names[0]}.`)
    return place
  }
}

function neighbours(names: readonly string[]): BillColumns['freeText'] {
  const first = names.findIndex((name) => FREE_TEXT.has(name))
  const last = names.findLastIndex((name) => FREE_TEXT.has(name))
  const between = names.slice(first, last + 1)
  return first !== -1 && between.every((name) => FREE_TEXT.has(name)) ? { first, last } : undefined
}
