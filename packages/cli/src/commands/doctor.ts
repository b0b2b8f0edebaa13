import type { CommandContext } from '../command.ts'
import { platformUrl } from '../client-options.ts'
import type { Finding } from '../doctor/finding.ts'
import { readSetup } from '../merchant-setup.ts'
import type { Values } from '../option.ts'
import type { DOCTOR_OPTIONS } from '../option-tables.ts'

/** `wxtill doctor`: one line a check, what to do below it; 0 only if nothing failed. */
export async function run(values: Values<typeof DOCTOR_OPTIONS>, context: CommandContext): Promise<number> {
  const setup = await readSetup(values['merchant-dir'], context.env)
  const { diagnose } = await import('../doctor/diagnose.ts')
  const subject = {
    setup,
    baseUrl: platformUrl(values['base-url'], context.env),
    notifyUrl: values['notify-url'],
    echo: values.echo,
    now: () => Date.now(),
  }
  const counts = { ok: 0, skipped: 0, warn: 0, fail: 0 }
  for await (const finding of diagnose(subject)) {
    counts[finding.state]++
    context.print(values.json ? JSON.stringify(finding) : line(finding))
  }
  const healthy = counts.fail === 0
  context.print(values.json ? JSON.stringify({ ...counts, healthy }) : verdict(counts.fail, counts.warn))
  return healthy ? 0 : 1
}

const MARKS = { ok: '✓', fail: '✗', warn: '!', skipped: '-' } as const
const NAME_WIDTH = 20

function line(finding: Finding): string {
  const first = `${MARKS[finding.state]} ${finding.check.padEnd(NAME_WIDTH)} ${finding.message}`
  return 'advice' in finding ? `${first}\n${' '.repeat(NAME_WIDTH + 3)}→ ${finding.advice}` : first
}

function verdict(failures: number, warnings: number): string {
  const look = warnings === 0 ? '' : ` ${warnings} to look at.`
  return failures === 0 ? `Nothing to mend.${look}` : `${failures} to mend.${look}`
}
