import { randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, type CommandContext } from './command.ts'

/** Where a master key rests when neither WXTILL_MASTER_KEY nor WXTILL_MASTER_KEY_FILE says so. */
export const masterKeyPath = (dataDir: string): string => join(dataDir, 'master.key')

/** A new key, by an id that tells when it was made. */
export function newMasterKey(now = new Date()): string {
  return `${now.toISOString().slice(0, 10)}-${randomBytes(2).toString('hex')}:${randomBytes(32).toString('base64')}`
}

/**
 * The master keys of a till: WXTILL_MASTER_KEY, or the file WXTILL_MASTER_KEY_FILE names, or `<data>/master.key`; undefined when
 * there is none of them.
 *
 * @throws CommandError when a file cannot be read, or when others may read the one in the data folder.
 */
export async function readMasterKey(env: CommandContext['env'], dataDir: string): Promise<string | undefined> {
  if (env.WXTILL_MASTER_KEY) return env.WXTILL_MASTER_KEY
  if (env.WXTILL_MASTER_KEY_FILE) return readKeyFile(env.WXTILL_MASTER_KEY_FILE)
  const path = masterKeyPath(dataDir)
  const file = await stat(path).catch(() => undefined)
  if (file === undefined) return undefined
  if (process.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    throw new CommandError(`Others on this machine may read ${path}.`, { hint: `Run: chmod 600 ${path}` })
  }
  return readKeyFile(path)
}

/** For development: the keys of the data folder, made on the first start and readable by their owner alone. */
export async function ensureMasterKey(dataDir: string): Promise<string> {
  const known = await readMasterKey({}, dataDir)
  if (known !== undefined) return known
  const key = newMasterKey()
  await writeFile(masterKeyPath(dataDir), `${key}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

function readKeyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`Cannot read ${path}, the master key: ${error.code ?? error.message}.`, { cause: error })
  })
}
