import { createHash, randomUUID } from 'node:crypto'
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** A folder that only this process may use. */
export interface FolderLock {
  release(): Promise<void>
}

/** The folder belongs to another process (or to this one, opened twice). */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'
  readonly code = 'FOLDER_IN_USE'
  readonly folder: string
  /** Process id of the holder when it could be asked. */
  readonly pid: number | undefined

  constructor(folder: string, pid: number | undefined) {
    const holder =
      pid === undefined ? 'another process' : pid === process.pid ? `this process (${pid})` : `process ${pid}`
    super(`The database in ${folder} is in use by ${holder}. Stop it first, or choose another data folder.`)
    this.folder = folder
    this.pid = pid
  }
}

/**
 * Takes the folder for this process; two processes writing one embedded database destroy each other's writes silently.
 * On Linux the lock is a socket without a file, which the kernel frees even after `kill -9`; elsewhere a file with the
 * holder's process id, checked for life. Processes that share a folder between containers do not see each other's lock.
 *
 * @throws FolderInUseError
 */
export function lockFolder(folder: string, platform: NodeJS.Platform = process.platform): Promise<FolderLock> {
  const real = realpathSync(folder)
  return platform === 'linux' ? lockBySocket(real) : lockByFile(real)
}

async function lockBySocket(folder: string): Promise<FolderLock> {
  const name = `\0wxtill-${createHash('sha256').update(folder).digest('hex').slice(0, 40)}`
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(String(process.pid))
  })
  // The lock must not keep a process alive that is otherwise done.
  server.unref()
  try {
    await listen(server, name)
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EADDRINUSE') throw error
    throw new FolderInUseError(folder, await askHolder(name))
  }
  return { release: () => new Promise((resolve) => void server.close(() => resolve())) }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function askHolder(path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(path)
    const finish = (): void => {
      socket.destroy()
      resolve(/^\d+$/.test(answer) ? Number(answer) : undefined)
    }
    socket.setEncoding('utf8').setTimeout(2_000, finish)
    socket.on('data', (text: string) => (answer += text))
    socket.on('error', finish).on('end', finish)
  })
}

async function lockByFile(folder: string): Promise<FolderLock> {
  const path = join(folder, 'wxtill.lock')
  const mine = `${process.pid} ${randomUUID()}`
  for (let attempt = 0; attempt < 5; attempt++) {
    if (createExclusively(path, mine)) return { release: async () => removeIfMine(path, mine) }
    const theirs = read(path)
    const pid = theirs === undefined ? undefined : Number.parseInt(theirs, 10)
    if (pid !== undefined && isAlive(pid)) throw new FolderInUseError(folder, pid)
    if (theirs !== undefined) removeIfMine(path, theirs)
  }
  throw new FolderInUseError(folder, undefined)
}

/** Creates the file with its content in one step, so that nobody reads it half written. */
function createExclusively(path: string, content: string): boolean {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, content)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Takes the file away and looks at it there: if another process replaced it meanwhile, it is put back. */
function removeIfMine(path: string, content: string): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== content) createBack(aside, path)
  rmSync(aside, { force: true })
}

function createBack(aside: string, path: string): void {
  try {
    linkSync(aside, path)
  } catch {
    // Somebody took the free place first; they hold the lock now.
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
}
