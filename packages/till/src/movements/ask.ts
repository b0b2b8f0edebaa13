import type { TillContext } from '../context.ts'
import { type Called, isCode, type Refused } from '../merchants/call.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { RawMessages } from '../payments/timeline.ts'
import type { Asked, Movement, MovementKind } from './movement.ts'
import { settleMovements, stepOf, writeDecision } from './settle.ts'

/**
 * Asks WeChat Pay to move money. After anything but a success the movement is looked up first: a time-out, even a rate limit, may
 * hide an accepted request.
 */
export async function askFor<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked<Row>> {
  const called = await kind.send(row, context, signal)
  if (called.ok) return settleAnswer(kind, row, `${kind.title} requested`, called, context)
  const noted = await noteRefused(kind, row, called, context)
  const looked = await lookAt(kind, noted, context, signal)
  if (looked.answer !== 'absent') return looked
  const { code } = called
  if (!called.definite || isCode(called, ...kind.mendable)) return { answer: 'unknown', row: looked.row, code }
  const refused = await refuse(kind, looked.row, code, called.message, context)
  return { answer: 'refused', row: refused, code, refusal: called }
}

/** Looks a movement up at WeChat Pay and settles the answer. */
export async function lookAt<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked<Row>> {
  const title = `Asked WeChat Pay for the ${kind.title.toLowerCase()}`
  const called = await kind.query(row, context, signal)
  if (called.ok) return settleAnswer(kind, row, title, called, context)
  await note(kind, row, title, `${called.code}: ${called.message}`, called.raw, context)
  const absent = called.status === 404 && isCode(called, 'NOT_FOUND', 'RESOURCE_NOT_EXISTS')
  return { answer: absent ? 'absent' : 'unknown', row, code: called.code }
}

/** Settles what WeChat Pay said about a movement. */
export async function settleAnswer<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  title: string,
  { data, raw }: Extract<Called<unknown>, { ok: true }>,
  context: TillContext,
): Promise<Asked<Row>> {
  const fact = kind.read(data, row)
  if (fact === undefined) {
    await note(kind, row, title, `The answer is not about this ${kind.title.toLowerCase()}`, raw, context)
    return { answer: 'unknown', row }
  }
  const settled = await context.database.transaction(async (trx) => {
    const step = stepOf(row, { kind: kind.timeline, title, raw }, context)
    await writeChanges(trx, { ...noChanges(), timeline: [step] })
    const [first] = await settleMovements(kind, trx, [{ fact }], context)
    return first
  })
  return { answer: 'told', row: settled?.row ?? row }
}

/** Ends what WeChat Pay will not make; its money may be moved anew, under a new number. */
export function refuse<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  code: string,
  message: string,
  context: TillContext,
): Promise<Row> {
  return change(kind, row, context, (locked) => {
    const refused = kind.refuse(locked, code, message)
    if (refused === undefined) return undefined
    const step = { kind: 'failed' as const, title: `${kind.title} refused`, detail: `${code}: ${message}` }
    return { row: refused, step, event: kind.events.failed }
  })
}

/** Keeps it for a person. */
export const callPerson = <Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  attention: string,
  context: TillContext,
): Promise<Row> =>
  change(kind, row, context, (locked) =>
    locked.attention !== null || kind.pause(locked, 0) === undefined
      ? undefined
      : {
          row: { ...locked, attention },
          step: { kind: 'attention' as const, title: 'Kept for a person', detail: attention },
          event: kind.events.attention,
        },
  )

/** Changes a row under its lock. */
export function change<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  context: TillContext,
  decide: (locked: Row) => Omit<Parameters<typeof writeDecision<Row, Fact>>[3], 'reason'> | undefined,
): Promise<Row> {
  return context.database.transaction(async (trx) => {
    const locked = await kind.lock(trx, row)
    if (locked === undefined) throw new Error(`${kind.title} ${row.id} is gone.`)
    const changed = decide(locked)
    if (changed === undefined) return locked
    await writeDecision(kind, trx, locked, changed, context)
    return changed.row
  })
}

/** Writes a call down that changed nothing. */
export const note = <Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  title: string,
  detail: string,
  raw: RawMessages,
  context: TillContext,
): Promise<void> =>
  context.database.transaction((trx) =>
    writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(row, { kind: kind.timeline, title, detail, raw }, context)],
    }),
  )

/** Writes down why the request brought no success, so that people see it while it is repeated. */
async function noteRefused<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  { code, message, raw }: Refused,
  context: TillContext,
): Promise<Row> {
  await note(kind, row, `${kind.title} not accepted yet`, `${code}: ${message}`, raw, context)
  return change(kind, row, context, (locked) =>
    locked.state === 'created' ? { row: { ...locked, failure_code: code, failure_message: message } } : undefined,
  )
}
