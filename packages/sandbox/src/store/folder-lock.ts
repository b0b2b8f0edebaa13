import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Folders locked by this very process. */
const heldHere = new Set<string>()

/** Keeps a second sandbox out of a folder: two would write over each other. A lock whose process is gone is taken over. */
export class FolderLock {
  #path: string

  /** @throws Error naming the process that holds the folder. */
  constructor(folder: string) {
    this.#path = resolve(join(folder, 'lock'))
    const holder = readHolder(this.#path)
    if (holder !== undefined && isAlive(holder, this.#path)) {
      throw new Error(
        `Another sandbox (process ${holder}) uses ${folder}. Stop it, or give this one another data folder.`,
      )
    }
    rmSync(this.#path, { force: true })
    writeFileSync(this.#path, String(process.pid), { mode: 0o600, flag: 'wx' })
    heldHere.add(this.#path)
  }

  release(): void {
    if (heldHere.delete(this.#path)) rmSync(this.#path, { force: true })
  }
}

function readHolder(path: string): number | undefined {
  try {
    const holder = Number(readFileSync(path, 'utf8'))
    return Number.isSafeInteger(holder) && holder > 0 ? holder : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number, path: string): boolean {
  // In a container every run may have the same number: then only this process itself knows.
  if (pid === process.pid) return heldHere.has(path)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
