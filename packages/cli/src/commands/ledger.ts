import { resolve } from 'node:path'
import type { LedgerFinding, LedgerReport } from '@wxtill/till'
import { CommandError, type CommandContext } from '../command.ts'
import type { Values } from '../option.ts'
import type { LEDGER_OPTIONS } from '../option-tables.ts'

/** `wxtill ledger check`: 0 when the ledger balances and agrees with payments and refunds, else 3. */
export async function run(
  { act, data, json }: Values<typeof LEDGER_OPTIONS>,
  context: CommandContext,
): Promise<number> {
  if (act !== 'check') {
    throw new CommandError(`wxtill ledger cannot "${act}".`, { hint: 'It can check.', exitCode: 2 })
  }
  const { checkLedgerIn } = await import('@wxtill/till')
  const { DATABASE_URL: databaseUrl } = context.env
  const report = await checkLedgerIn({ dataDir: resolve(data), ...(databaseUrl ? { databaseUrl } : {}) })
  if (json) context.print(JSON.stringify(report))
  else for (const line of linesOf(report)) context.print(line)
  return report.balanced ? 0 : 3
}

/** What a person reads of a report; amounts in fen, as the ledger has them. */
export function* linesOf({ balanced, merchants, findings }: LedgerReport): Generator<string> {
  for (const { mchid, sales, paid, refunds, refunded, sum } of merchants) {
    yield mark(sum === 0, `${mchid} debits and credits`, sum === 0 ? 'are equal' : `differ by ${sum} fen`)
    yield mark(sales === paid, `${mchid} sales`, `${sales} fen; paid payments: ${paid} fen`)
    yield mark(refunds === refunded, `${mchid} refunds`, `${refunds} fen; succeeded refunds: ${refunded} fen`)
  }
  for (const finding of findings) yield mark(false, `${finding.mchid} ${finding.kind}`, sentenceOf(finding))
  yield balanced ? 'The ledger is balanced.' : 'The ledger is wrong: nothing may be booked by it until it is known why.'
}

const mark = (holds: boolean, what: string, says: string): string => `${holds ? '✓' : '✗'} ${what}: ${says}`

function sentenceOf({ what, source, posted, expected }: LedgerFinding): string {
  switch (what) {
    case 'unbalanced':
      return `the entries of ${source} sum to ${posted} fen, or lack their posting`
    case 'missing':
      return `${source} is not posted; it moved ${expected} fen`
    case 'unfounded':
      return `${source} is posted with ${posted} fen, and nothing here moved them`
    case 'different':
      return `${source} is posted with ${posted} fen; it moved ${expected} fen`
  }
}
