import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type ModuleOptions = Parameters<NodeFS['init']>[1]

/** The part of Emscripten's NODEFS that is changed here. */
interface NodeFiles {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
  realPath(node: unknown): string
}

/**
 * PGlite's files in a folder, made durable: its own file layer drops every fsync, so a commit that was acknowledged could be
 * lost with the power. Here a sync of the database is a sync of the disk.
 */
export class DurableFiles extends NodeFS {
  readonly #syncFile: (descriptor: number) => void

  /** @param syncFile makes what was written to a file survive a power cut. */
  constructor(folder: string, syncFile: (descriptor: number) => void = fdatasyncSync) {
    super(folder)
    this.#syncFile = syncFile
  }

  override async init(pglite: PGlite, options: ModuleOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const makeDurable = (module: { NODEFS: unknown }): void => {
      const files = module.NODEFS as NodeFiles
      files.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined) syncFolder(files.realPath(stream.node))
        else this.#syncFile(stream.nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [makeDurable, ...(emscriptenOpts.preRun ?? [])] } }
  }
}

/** A renamed or new file is only there after a crash when its folder was synced too. */
function syncFolder(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } catch (error) {
    // Some systems cannot sync a folder; PostgreSQL forgives the same two.
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    if (code !== 'EINVAL' && code !== 'EISDIR' && code !== 'EPERM') throw error
  } finally {
    closeSync(descriptor)
  }
}
