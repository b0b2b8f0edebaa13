import type { CommandContext } from '../command.ts'
import type { StepReport } from '../demo/run-steps.ts'
import type { Values } from '../option.ts'
import type { DEMO_OPTIONS } from '../option-tables.ts'

/** `wxtill demo`: one line a step; 0 only if all held. */
export async function run(values: Values<typeof DEMO_OPTIONS>, context: CommandContext): Promise<number> {
  const { runDemo } = await import('../demo/demo.ts')
  const print = values.json ? (report: StepReport) => context.print(JSON.stringify(report)) : printLine(context)
  const result = await runDemo(print, context.signal)
  if (values.json) context.print(JSON.stringify(result))
  else
    context.print(`${result.ok ? 'All held' : 'Failed'}: ${result.steps} steps in ${(result.ms / 1000).toFixed(1)} s`)
  return result.ok ? 0 : 1
}

const NAME_WIDTH = 20

function printLine(context: CommandContext): (report: StepReport) => void {
  return ({ step, ok, ms, detail }) =>
    context.print(`${ok ? '✓' : '✗'} ${step.padEnd(NAME_WIDTH)} ${String(ms).padStart(5)} ms  ${detail}`)
}
