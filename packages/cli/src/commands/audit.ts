import { resolve } from 'node:path'
import { CommandError, type CommandContext } from '../command.ts'
import type { Values } from '../option.ts'
import type { AUDIT_OPTIONS } from '../option-tables.ts'

/** The exit code for a log that is not as it was written. */
const BROKEN = 3

/** `wxtill audit`: whether the audit log is as it was written. */
export async function run({ act, data }: Values<typeof AUDIT_OPTIONS>, context: CommandContext): Promise<number> {
  if (act !== 'verify') {
    throw new CommandError(`wxtill audit cannot "${act}".`, { hint: 'It can verify.', exitCode: 2 })
  }
  const { verifyAudit } = await import('@wxtill/till')
  const { DATABASE_URL: databaseUrl } = context.env
  const chains = await verifyAudit({ dataDir: resolve(data), ...(databaseUrl ? { databaseUrl } : {}) })
  for (const { mchid, rows, hash, broken } of chains) {
    const chain = mchid || 'house'
    if (broken === undefined) context.print(`${chain}  whole  ${rows} rows  ${hash}`)
    else context.warn(`${chain}  broken at row ${broken.seq}: ${broken.why}; ${rows} rows before it are whole`)
  }
  if (chains.length === 0) context.print('The audit log is empty.')
  return chains.some(({ broken }) => broken !== undefined) ? BROKEN : 0
}
