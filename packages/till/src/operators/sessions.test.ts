import { expect, it } from 'vitest'
import { describeOnEachEngine, seededBytes, TestClock } from '../db/testing.ts'
import { Operators } from './operators.ts'
import { Sessions } from './sessions.ts'

const hour = 3_600_000

describeOnEachEngine('sessions', (engine) => {
  async function setUp() {
    const clock = new TestClock()
    const database = await engine.open()
    const random = seededBytes('sessions')
    const operators = new Operators({ database, clock, random })
    const operator = await operators.createOperator('boss', 'correct horse')
    return { clock, database, operators, operator, sessions: new Sessions({ database, clock, random }) }
  }

  it('are found by their token and no other', async () => {
    const { sessions, operator, clock } = await setUp()
    const made = await sessions.createSession(operator)
    expect(await sessions.findSession(made.token)).toEqual({
      operator,
      csrf: made.csrf,
      expiresAt: new Date(clock.now() + 12 * hour),
    })
    expect(await sessions.findSession(made.csrf)).toBeUndefined()
    expect(await sessions.findSession('')).toBeUndefined()
  })

  it('are kept without anything that opens them', async () => {
    const { sessions, operator, database } = await setUp()
    const { token } = await sessions.createSession(operator)
    const rows = await database.kysely.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(await sessions.findSession(rows[0]?.token_hash ?? '')).toBeUndefined()
  })

  it('end after twelve hours, and are cleared away', async () => {
    const { sessions, operator, clock, database } = await setUp()
    const { token } = await sessions.createSession(operator)
    await clock.advance(12 * hour - 1)
    expect(await sessions.findSession(token)).toBeDefined()
    await clock.advance(1)
    expect(await sessions.findSession(token)).toBeUndefined()
    await sessions.createSession(operator)
    expect(await database.kysely.selectFrom('session').selectAll().execute()).toHaveLength(1)
  })

  it('end when they are ended', async () => {
    const { sessions, operator } = await setUp()
    const [first, second] = [await sessions.createSession(operator), await sessions.createSession(operator)]
    await sessions.endSession(first.token)
    await sessions.endSession(first.token)
    expect(await sessions.findSession(first.token)).toBeUndefined()
    expect(await sessions.findSession(second.token)).toBeDefined()
  })

  it('end with a new password and when the operator is disabled', async () => {
    const { sessions, operators, operator, database, clock } = await setUp()
    const { token } = await sessions.createSession(operator)
    await operators.setPassword('boss', 'battery staple')
    expect(await sessions.findSession(token)).toBeUndefined()
    const again = await sessions.createSession(operator)
    await database.kysely
      .updateTable('operator')
      .set({ disabled_at: new Date(clock.now()) })
      .execute()
    expect(await sessions.findSession(again.token)).toBeUndefined()
  })

  it('accept their own CSRF token only', async () => {
    const { sessions, operator } = await setUp()
    const session = await sessions.createSession(operator)
    expect(sessions.matchesCsrf(session, session.csrf)).toBe(true)
    expect(sessions.matchesCsrf(session, session.token)).toBe(false)
    expect(sessions.matchesCsrf(session, '')).toBe(false)
    expect(sessions.matchesCsrf(session, undefined)).toBe(false)
  })
})
