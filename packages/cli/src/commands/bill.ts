import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CommandError, type CommandContext } from '../command.ts'
import type { Values } from '../option.ts'
import type { BILL_OPTIONS } from '../option-tables.ts'
import { type Reconciled, report } from '../reconciled.ts'
import { runningTill } from '../till-api.ts'

/** `wxtill bill load FILE`: gives a bill file to the running till, and says what differs. */
export async function run(values: Values<typeof BILL_OPTIONS>, context: CommandContext): Promise<number> {
  const [, verb, path = ''] = /^(\S+)\s*([^]*)$/.exec(values.act.trim()) ?? []
  if (verb !== 'load' || path === '') {
    throw new CommandError('wxtill bill can load a FILE.', { hint: 'wxtill bill load bill.csv.gz', exitCode: 2 })
  }
  await access(path).catch((cause: unknown) => {
    throw new CommandError(`${path} cannot be read.`, { hint: 'Check its name and rights.', cause })
  })
  const call = await runningTill(values, context)
  const query = new URLSearchParams({
    ...(values.date !== undefined && { date: values.date }),
    ...(values.merchant !== undefined && { mchid: values.merchant }),
    ...(values['sub-mchid'] !== undefined && { sub_mchid: values['sub-mchid'] }),
  })
  const content = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  const day = await call<Reconciled>('POST', `/v1/bills?${query.toString()}`, {
    type: 'application/octet-stream',
    content,
  })
  return report(day, call, context)
}
