import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FolderLock } from './folder-lock.ts'
import { JournalFile } from './journal-file.ts'
import { Refusal } from '../refusal.ts'
import { commitsOf, type Snapshot, type State } from './state.ts'

const NAME = /^[\w-]{1,64}$/
/** The log is rewritten at start when most of it is history. */
const HISTORY_FACTOR = 4
const HISTORY_MINIMUM = 5000

/** Where state goes: a folder, or nowhere. Snapshots go to the same place. */
export interface Persistence {
  saveSnapshot(name: string, snapshot: Snapshot): void
  readSnapshot(name: string): Snapshot
  snapshotNames(): string[]
  close(): void
}

/** State in `<data>/sandbox/`: `state.jsonl` and `snapshots/<name>.jsonl`. Replays what is there, then logs every commit. */
export class FolderPersistence implements Persistence {
  #folder: string
  #lock: FolderLock
  #file: JournalFile

  constructor(dataDir: string, state: State) {
    this.#folder = join(dataDir, 'sandbox')
    mkdirSync(join(this.#folder, 'snapshots'), { recursive: true, mode: 0o700 })
    this.#lock = new FolderLock(this.#folder)
    try {
      this.#file = new JournalFile(join(this.#folder, 'state.jsonl'))
      this.#file.replay((change) => state.apply(change))
      if (this.#file.lines > HISTORY_MINIMUM && this.#file.lines > HISTORY_FACTOR * state.size)
        this.#file.rewrite(state.commits())
    } catch (error) {
      this.#lock.release()
      throw error
    }
    state.attach(this.#file)
  }

  saveSnapshot(name: string, snapshot: Snapshot): void {
    const file = new JournalFile(this.#snapshotPath(name))
    // Line by line: a million orders are longer than a text can be.
    file.rewrite(commitsOf(snapshot))
    file.close()
  }

  readSnapshot(name: string): Snapshot {
    const path = this.#snapshotPath(name)
    if (!existsSync(path)) throw noSnapshot(name)
    const snapshot: Record<string, [string, object][]> = {}
    const file = new JournalFile(path)
    file.replay(([table, key, record]) => (snapshot[table] ??= []).push([key, record!]))
    file.close()
    return snapshot
  }

  snapshotNames(): string[] {
    const files = readdirSync(join(this.#folder, 'snapshots'))
    return files
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => file.slice(0, -'.jsonl'.length))
      .toSorted()
  }

  close(): void {
    this.#file.close()
    this.#lock.release()
  }

  #snapshotPath(name: string): string {
    if (!NAME.test(name)) throw new Refusal(400, 'BAD_NAME', 'A snapshot name may hold letters, digits, "_" and "-".')
    return join(this.#folder, 'snapshots', `${name}.jsonl`)
  }
}

/** Nothing outlives the process. */
export class MemoryPersistence implements Persistence {
  #snapshots = new Map<string, Snapshot>()

  saveSnapshot(name: string, snapshot: Snapshot): void {
    this.#snapshots.set(name, snapshot)
  }

  readSnapshot(name: string): Snapshot {
    const snapshot = this.#snapshots.get(name)
    if (!snapshot) throw noSnapshot(name)
    return snapshot
  }

  snapshotNames(): string[] {
    return [...this.#snapshots.keys()].toSorted()
  }

  close(): void {}
}

function noSnapshot(name: string): Refusal {
  return new Refusal(404, 'NO_SNAPSHOT', `There is no snapshot named ${JSON.stringify(name)}.`)
}
