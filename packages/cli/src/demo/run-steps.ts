import { inspect } from 'node:util'
import { ExpectationError } from './expectation.ts'

/** What a step did. */
export interface StepReport {
  readonly step: string
  readonly ok: boolean
  readonly ms: number
  /** What was seen, or what was expected and what was there instead. */
  readonly detail: string
}

export interface Step<Scene> {
  readonly name: string
  /** @returns one line on what was seen; throws when something did not hold */
  readonly run: (scene: Scene) => Promise<string>
}

/** Runs the steps one after the other until the first that fails. */
export async function runSteps<Scene>(
  steps: readonly Step<Scene>[],
  scene: Scene,
  report: (report: StepReport) => void,
  signal: AbortSignal,
): Promise<boolean> {
  for (const step of steps) {
    const outcome = await timed(step.name, () => {
      signal.throwIfAborted()
      return step.run(scene)
    })
    report(outcome)
    if (!outcome.ok) return false
  }
  return true
}

/** Runs one piece of work and tells how it went; never throws. */
export async function timed(step: string, work: () => Promise<string>): Promise<StepReport> {
  const start = performance.now()
  const ms = () => Math.round(performance.now() - start)
  try {
    const detail = await work()
    return { step, ok: true, ms: ms(), detail }
  } catch (error) {
    return { step, ok: false, ms: ms(), detail: explain(error) }
  }
}

function explain(error: unknown): string {
  if (error instanceof ExpectationError) {
    return `${error.message}: expected ${show(error.expected)}, got ${show(error.got)}`
  }
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}

const show = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY })
