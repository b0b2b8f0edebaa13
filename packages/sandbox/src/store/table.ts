/** One change of the state, as it is logged: table, key, and the new record (null: deleted). */
export type Change = readonly [table: string, key: string, record: object | null]

/** Finds the keys of the records that share a value. */
export type Lookup<Row> = (value: string) => Row[]

/**
 * Records of one kind, in the order they were first written. Records are never changed in place: a change is a new
 * object, which is what makes roll-back and snapshots cheap.
 */
export class Table<Row extends object> {
  readonly name: string
  #rows = new Map<string, Row>()
  #indexes: Index<Row>[] = []
  #record: (change: Change, before: Row | null) => void

  /** @param record is told each change, and the record there was before: applied again it takes the change back */
  constructor(name: string, record: (change: Change, before: Row | null) => void) {
    this.name = name
    this.#record = record
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key)
  }

  values(): IterableIterator<Row> {
    return this.#rows.values()
  }

  entries(): IterableIterator<[string, Row]> {
    return this.#rows.entries()
  }

  put(key: string, row: Row): void {
    const before = this.#rows.get(key) ?? null
    this.apply(key, row)
    this.#record([this.name, key, row], before)
  }

  delete(key: string): void {
    const before = this.#rows.get(key)
    if (!before) return
    this.apply(key, null)
    this.#record([this.name, key, null], before)
  }

  /** A look-up by a value of the record, kept up to date. */
  index(value: (row: Row) => string | undefined): Lookup<Row> {
    return this.indexAll(value)
  }

  /** A look-up by several values of the record, or by none. */
  indexAll(values: (row: Row) => Values): Lookup<Row> {
    const index: Index<Row> = { values, keys: new Map() }
    this.#indexes.push(index)
    for (const [key, row] of this.#rows) addTo(index, key, row)
    return (wanted) => keysOf(index, wanted).map((key) => this.#rows.get(key)!)
  }

  /** Writes without logging: replay, restore, roll-back. */
  apply(key: string, row: Row | null): void {
    const before = this.#rows.get(key)
    for (const index of this.#indexes) {
      if (before) removeFrom(index, key, before)
      if (row) addTo(index, key, row)
    }
    if (row) this.#rows.set(key, row)
    else this.#rows.delete(key)
  }

  /** Empties the table without logging. */
  clear(): void {
    this.#rows.clear()
    for (const index of this.#indexes) index.keys.clear()
  }
}

type Values = string | readonly string[] | undefined

interface Index<Row> {
  values: (row: Row) => Values
  /** Most values belong to one record: a set for each would cost more than the record. */
  keys: Map<string, string | Set<string>>
}

function keysOf<Row>(index: Index<Row>, wanted: string): string[] {
  const keys = index.keys.get(wanted)
  return keys === undefined ? [] : typeof keys === 'string' ? [keys] : [...keys]
}

function addTo<Row>(index: Index<Row>, key: string, row: Row): void {
  const values = index.values(row)
  if (typeof values === 'string') addKey(index, values, key)
  else values?.forEach((value) => addKey(index, value, key))
}

function removeFrom<Row>(index: Index<Row>, key: string, row: Row): void {
  const values = index.values(row)
  if (typeof values === 'string') removeKey(index, values, key)
  else values?.forEach((value) => removeKey(index, value, key))
}

function addKey({ keys }: Index<never>, value: string, key: string): void {
  const known = keys.get(value)
  if (known === undefined) keys.set(value, key)
  else if (typeof known !== 'string') known.add(key)
  else if (known !== key) keys.set(value, new Set([known, key]))
}

function removeKey({ keys }: Index<never>, value: string, key: string): void {
  const known = keys.get(value)
  if (known === key) keys.delete(value)
  else if (typeof known === 'object' && known.delete(key) && known.size === 0) keys.delete(value)
}
