import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/**
 * Writes a file under a temporary name beside its place and renames it when the last byte is on the disk. When the source fails,
 * nothing is left behind.
 */
export async function saveWhole(path: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.part`
  // Bills name payers: only the owner may read them.
  const file = await open(temporary, 'wx', 0o600)
  try {
    try {
      for await (const chunk of source) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
