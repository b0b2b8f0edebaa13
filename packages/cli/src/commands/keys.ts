import { resolve } from 'node:path'
import { CommandError, type CommandContext } from '../command.ts'
import { masterKeyPath, newMasterKey, readMasterKey } from '../master-key.ts'
import type { Values } from '../option.ts'
import type { KEYS_OPTIONS } from '../option-tables.ts'

/** `wxtill keys`: the master key that seals merchants' secrets. */
export async function run({ act, data }: Values<typeof KEYS_OPTIONS>, context: CommandContext): Promise<number> {
  if (act === 'new') {
    context.print(newMasterKey())
    return 0
  }
  if (act !== 'rotate-master') {
    throw new CommandError(`wxtill keys cannot "${act}".`, { hint: 'It can new, rotate-master.', exitCode: 2 })
  }
  const dataDir = resolve(data)
  const masterKey = await readMasterKey(context.env, dataDir)
  if (masterKey === undefined) {
    throw new CommandError('There is no master key.', {
      hint: `Give both, the new one first: in WXTILL_MASTER_KEY, in the file WXTILL_MASTER_KEY_FILE names, or in ${masterKeyPath(dataDir)}.`,
    })
  }
  const { rotateMasterKey } = await import('@wxtill/till')
  const { DATABASE_URL: databaseUrl } = context.env
  const resealed = await rotateMasterKey({ dataDir, masterKey, ...(databaseUrl ? { databaseUrl } : {}) })
  context.print(`${resealed} re-sealed; everything is sealed under the first master key now`)
  return 0
}
