import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api'
import type { ObserveRun } from '../jobs/worker.ts'
import { type Meters, stopwatch } from './meters.ts'
import { inRequest } from './scope.ts'
import { fail, inSpan } from './spans.ts'

/**
 * Counts, times and traces the runs of jobs. A run is its own beginning: whoever woke the worker up may have nothing to do with
 * this job.
 */
export const observeRuns =
  (meters: Meters): ObserveRun =>
  ({ kind, attempts }, run) => {
    const seconds = stopwatch()
    const attributes = { 'wxtill.job.kind': kind, 'wxtill.job.attempt': attempts }
    const options = { kind: SpanKind.CONSUMER, attributes }
    return inRequest(undefined, () =>
      inSpan(
        `job ${kind}`,
        options,
        async (span) => {
          const ended = await run()
          const result = 'threw' in ended ? 'error' : ended.verdict.result
          meters.jobRuns.inc({ kind, result })
          meters.jobDuration.observe({ kind }, seconds())
          span.setAttribute('wxtill.job.result', result)
          if ('threw' in ended) fail(span, ended.threw instanceof Error ? ended.threw.name : 'Error')
          else if (result === 'give-up') fail(span, result)
          return ended
        },
        ROOT_CONTEXT,
      ),
    )
  }
