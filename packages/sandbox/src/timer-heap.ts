/**
 * What is due, by instant, then as it was put in. Flat lists instead of an object each: a sandbox that holds a million orders holds
 * a million deadlines.
 */
export class TimerHeap<Item> {
  #dues: number[] = []
  #orders: number[] = []
  #items: Item[] = []
  #created = 0

  /** The earliest; undefined when empty. */
  get first(): { due: number; item: Item } | undefined {
    return this.#dues.length === 0 ? undefined : { due: this.#dues[0]!, item: this.#items[0]! }
  }

  push(due: number, item: Item): void {
    this.#dues.push(due)
    this.#orders.push(this.#created++)
    this.#items.push(item)
    for (let at = this.#dues.length - 1; at > 0;) {
      const parent = (at - 1) >> 1
      if (!this.#before(at, parent)) return
      this.#swap(at, parent)
      at = parent
    }
  }

  /** Takes the earliest away. */
  pop(): void {
    const last = this.#dues.length - 1
    if (last < 0) return
    this.#swap(0, last)
    for (const list of [this.#dues, this.#orders, this.#items]) list.pop()
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const right = left + 1
      let first = at
      if (left < last && this.#before(left, first)) first = left
      if (right < last && this.#before(right, first)) first = right
      if (first === at) return
      this.#swap(at, first)
      at = first
    }
  }

  #before(a: number, b: number): boolean {
    const dues = this.#dues
    return dues[a]! < dues[b]! || (dues[a] === dues[b] && this.#orders[a]! < this.#orders[b]!)
  }

  #swap(a: number, b: number): void {
    swap(this.#dues, a, b)
    swap(this.#orders, a, b)
    swap(this.#items, a, b)
  }
}

function swap<T>(list: T[], a: number, b: number): void {
  const kept = list[a]!
  list[a] = list[b]!
  list[b] = kept
}
