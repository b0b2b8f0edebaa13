import type { TillContext } from '../context.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'
import { isCode } from '../merchants/call.ts'
import { askFor, callPerson, lookAt, refuse } from './ask.ts'
import type { Asked, Movement, MovementKind } from './movement.ts'

const minutes = 60_000
const DAY = 24 * 60 * minutes
/** What nobody mends in this time is not about to be mended. */
const PATIENCE = 7 * DAY
/** After that a person should know that it is still under way. */
const LONG_WAIT = 3 * DAY

/**
 * The job of a movement: sends what is not known to be sent, else looks, until it is over. Reads the row anew and bears being run
 * twice.
 *
 * @param wish does what was asked for besides, and is not done; undefined: nothing was.
 */
export const goOn =
  <Row extends Movement, Fact extends { mchid: string }>(
    kind: MovementKind<Row, Fact>,
    context: TillContext,
    wish?: (row: Row, signal: AbortSignal) => Promise<Asked<Row>> | undefined,
  ): JobHandler =>
  async (job) => {
    const found = await kind.find(context.database.kysely, job.key)
    if (found === undefined || kind.pause(found, 0) === undefined) return
    const now = (): number => context.clock.now()
    if (found.state === 'created') {
      const { answer, row, code } = await askFor(kind, found, context, job.signal)
      if (row.state !== 'created') return again(kind, row, 0, now())
      // It knows the number, yet says nothing we may believe: a person looks, and so do we, now and then.
      if (answer === 'told') return retryAt(now() + 30 * minutes, 'undecided')
      const mendable = code !== undefined && isCode({ code }, ...kind.mendable)
      if (mendable && now() - found.created_at.getTime() > PATIENCE) {
        await refuse(kind, row, code, row.failure_message ?? '', context)
        return
      }
      if (!mendable && isLong(row, now()))
        await callPerson(
          kind,
          row,
          'For more than three days it has not been known whether WeChat Pay took it.',
          context,
        )
      const pause = mendable ? 10 * minutes : Math.min(2_000 * 2 ** (job.attempts - 1), 5 * minutes)
      return retryAt(now() + pause, code ?? 'outcome unknown')
    }
    const { row } = await (wish?.(found, job.signal) ?? lookAt(kind, found, context, job.signal))
    if (isLong(row, now())) await callPerson(kind, row, 'WeChat Pay has been at it for more than three days.', context)
    return again(kind, row, job.attempts, now())
  }

const isLong = ({ created_at, attention }: Movement, now: number): boolean =>
  attention === null && now - created_at.getTime() > LONG_WAIT

function again<Row extends Movement>(
  kind: { pause(row: Row, looked: number): number | undefined },
  row: Row,
  looked: number,
  now: number,
) {
  const pause = kind.pause(row, looked)
  return pause === undefined ? undefined : retryAt(now + pause)
}
