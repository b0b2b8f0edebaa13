/**
 * One life of a process, from its start to its crash. What it was waiting for when it died never comes: its promises stay open
 * for ever, as those of a killed process do, so that no `catch` or `finally` of it runs.
 */
export class Life {
  readonly name: string
  #dead = false
  readonly #mourners = new Set<() => void | Promise<void>>()

  constructor(name: string) {
    this.name = name
  }

  get dead(): boolean {
    return this.#dead
  }

  /** Calls back when it dies; returns a function that takes this back. */
  onDeath(callback: () => void | Promise<void>): () => void {
    this.#mourners.add(callback)
    return () => void this.#mourners.delete(callback)
  }

  /** Resolves when everything it held has been let go of. */
  async die(): Promise<void> {
    if (this.#dead) return
    this.#dead = true
    for (const mourner of this.#mourners) await mourner()
  }
}
