import { resolve } from 'node:path'
import { CommandError, type CommandContext } from '../command.ts'
import type { MONTHS_OPTIONS } from '../option-tables.ts'
import type { Values } from '../option.ts'

/** `wxtill months`: the parts of tables that only grow; old ones are taken out of the till's sight. */
export async function run(values: Values<typeof MONTHS_OPTIONS>, context: CommandContext): Promise<number> {
  const { act, table, force } = values
  if (act !== 'list' && act !== 'detach') {
    throw new CommandError(`wxtill months cannot "${act}".`, { hint: 'It can list, detach.', exitCode: 2 })
  }
  const before = act === 'detach' ? readMonth(values.before) : undefined
  const { describeParts, detachMonths, withMonths } = await import('@wxtill/till')
  const { DATABASE_URL: databaseUrl } = context.env
  return withMonths({ dataDir: resolve(values.data), ...(databaseUrl ? { databaseUrl } : {}) }, async (database) => {
    if (before === undefined) {
      for (const part of await describeParts(database.kysely)) {
        if (table !== undefined && part.table !== table) continue
        context.print(`${part.name.padEnd(28)} ${size(part.bytes).padStart(10)}  about ${part.rows} rows`)
      }
      return 0
    }
    const parts = await detachMonths(database, { before, table, force })
    for (const { name, bytes, open, detached } of parts) {
      if (!detached) {
        context.warn(`${name} stays: ${open.join(', ')}.`)
        continue
      }
      context.print(`${name} (${size(bytes)}) is detached: the till no longer sees it.`)
      context.print(`  keep it:  pg_dump --table ${name} --format custom --file ${name}.dump "$DATABASE_URL"`)
      context.print(`  then:     psql "$DATABASE_URL" -c 'drop table ${name}'`)
    }
    if (parts.length === 0) context.print(`Nothing ended before ${values.before}.`)
    return parts.every((part) => part.detached) ? 0 : 1
  })
}

/** The first moment of a month that has begun: what the till writes to is never detached. */
function readMonth(text: string | undefined): Date {
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '') ? new Date(`${text}-01T00:00:00Z`) : undefined
  if (month === undefined || month.getTime() > Date.now()) {
    throw new CommandError('--before must be a month that has begun.', { hint: 'For example 2026-01.', exitCode: 2 })
  }
  return month
}

const size = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`
