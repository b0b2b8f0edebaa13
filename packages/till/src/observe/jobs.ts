import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api'
import type { JobHandler } from '../jobs/worker.ts'
import { type Meters, stopwatch } from './meters.ts'
import { inRequest } from './scope.ts'
import { fail, inSpan } from './spans.ts'

/** Counts, times and traces the runs of jobs. */
export const observeJobs = (handlers: Readonly<Record<string, JobHandler>>, meters: Meters) =>
  Object.fromEntries(Object.entries(handlers).map(([kind, handler]) => [kind, observed(kind, handler, meters)]))

const observed =
  (kind: string, handler: JobHandler, meters: Meters): JobHandler =>
  (job) => {
    const seconds = stopwatch()
    const note = (result: string): void => {
      meters.jobRuns.inc({ kind, result })
      meters.jobDuration.observe({ kind }, seconds())
    }
    const attributes = { 'wxtill.job.kind': kind, 'wxtill.job.attempt': job.attempts }
    // A run is its own beginning: whoever woke the worker up may have nothing to do with this job.
    const run = () =>
      inSpan(
        `job ${kind}`,
        { kind: SpanKind.CONSUMER, attributes },
        async (span) => {
          const verdict = await handler(job)
          const { result } = verdict ?? { result: 'done' }
          note(result)
          span.setAttribute('wxtill.job.result', result)
          if (result === 'give-up') fail(span, result)
          return verdict
        },
        ROOT_CONTEXT,
      )
    return inRequest(undefined, run).catch((error: unknown) => {
      note('error')
      throw error
    })
  }
