import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { startInMemory } from '../embedded/embedded.ts'

/** An embedded database in memory, from an image: making a database takes seconds, loading one a fraction. */
export async function startFromImage(): Promise<PGlite> {
  return startInMemory(await image())
}

/** Puts an empty database into a data folder, so that the first `openDatabase({ dataDir })` there opens instead of making it. */
export async function seedFolder(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({ fs: new NodeFS(folder), loadDataDir: await image() })
  await pglite.close()
}

/** Kept in `node_modules/.cache` between runs. */
async function image(): Promise<Blob> {
  const path = imagePath()
  if (!existsSync(path)) await makeImage(path)
  return new Blob([readFileSync(path)], { type: 'application/x-gzip' })
}

async function makeImage(path: string): Promise<void> {
  const pglite = await startInMemory()
  const dump = await pglite.dumpDataDir('gzip')
  await pglite.close()
  mkdirSync(dirname(path), { recursive: true })
  // Renamed into place, so that nobody reads it half written.
  const draft = `${path}.${process.pid}.${performance.now()}`
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  renameSync(draft, path)
}

/** Named after the exact release: another one reads another format. */
function imagePath(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const folder = entry.slice(0, entry.lastIndexOf(`${sep}dist${sep}`))
  const modules = folder.slice(0, folder.lastIndexOf(`${sep}@electric-sql`))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return join(modules, '.cache', 'wxtill', `embedded-${version}.tar.gz`)
}
