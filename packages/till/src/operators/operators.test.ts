import { describe, expect, it } from 'vitest'
import { describeOnEachEngine, seededBytes, TestClock } from '../db/testing.ts'
import { lockAfter, Operators, OperatorExistsError } from './operators.ts'

describe('the lock after wrong passwords', () => {
  it('begins with the fifth, doubles, and ends at an hour', () => {
    expect([0, 4, 5, 6, 7, 11, 12, 13, 1_000].map(lockAfter)).toEqual([
      0, 0, 30_000, 60_000, 120_000, 1_920_000, 3_600_000, 3_600_000, 3_600_000,
    ])
  })
})

describeOnEachEngine('operators', (engine) => {
  async function setUp() {
    const clock = new TestClock()
    const database = await engine.open()
    return { clock, database, operators: new Operators({ database, clock, random: seededBytes('operators') }) }
  }

  it('sign in with their password only', async () => {
    const { operators } = await setUp()
    const operator = await operators.createOperator('boss', 'correct horse', { role: 'owner', locale: 'en' })
    expect(operator).toMatchObject({ user: 'boss', role: 'owner', locale: 'en' })
    expect(operator.id).toMatch(/^op_[0-9a-z]{26}$/)
    expect(await operators.verifyPassword('boss', 'correct horse')).toEqual({ result: 'ok', operator })
    expect(await operators.verifyPassword('BOSS', 'correct horse')).toEqual({ result: 'ok', operator })
    expect(await operators.verifyPassword('boss', 'correct horsE')).toEqual({ result: 'wrong' })
    expect(await operators.verifyPassword('boss', '')).toEqual({ result: 'wrong' })
    expect(await operators.verifyPassword('nobody', 'correct horse')).toEqual({ result: 'wrong' })
  })

  it('have a hash that holds neither the password nor a salt shared with another', async () => {
    const { operators, database } = await setUp()
    await operators.createOperator('first', 'the same password')
    await operators.createOperator('second', 'the same password')
    const hashes = (await database.kysely.selectFrom('operator').select('password_hash').execute()).map(
      (row) => row.password_hash,
    )
    expect(new Set(hashes).size).toBe(2)
    for (const hash of hashes) expect(hash).toMatch(/^scrypt\$16384\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
  })

  it('have names of their own', async () => {
    const { operators } = await setUp()
    await operators.createOperator('店长', '123456789012')
    await expect(operators.createOperator('店长', '210987654321')).rejects.toThrow(OperatorExistsError)
    expect(await operators.findOperator('店长')).toMatchObject({ user: '店长', role: 'viewer', locale: 'zh-CN' })
    expect(await operators.findOperator('店员')).toBeUndefined()
  })

  it('need a proper name and a password of some length', async () => {
    const { operators } = await setUp()
    await expect(operators.createOperator('', '123456789012')).rejects.toThrow('A user name has 1 to 64')
    await expect(operators.createOperator('a b', '123456789012')).rejects.toThrow('A user name has 1 to 64')
    await expect(operators.createOperator('a', '12345678901')).rejects.toThrow('at least 12 characters')
    await expect(operators.createOperator('a', 'x'.repeat(257))).rejects.toThrow('at most 256 characters')
  })

  it('are locked out by repeated wrong passwords, for longer each time, until the clock says otherwise', async () => {
    const { operators, clock } = await setUp()
    const operator = await operators.createOperator('boss', 'correct horse')
    for (let attempt = 1; attempt < 5; attempt++) {
      expect(await operators.verifyPassword('boss', 'guess')).toEqual({ result: 'wrong' })
    }
    const until = new Date(clock.now() + 30_000)
    expect(await operators.verifyPassword('boss', 'guess')).toEqual({ result: 'locked', until })
    expect(await operators.verifyPassword('boss', 'correct horse')).toEqual({ result: 'locked', until })
    await clock.advance(30_000)
    expect(await operators.verifyPassword('boss', 'guess')).toEqual({
      result: 'locked',
      until: new Date(clock.now() + 60_000),
    })
    await clock.advance(60_000)
    expect(await operators.verifyPassword('boss', 'correct horse')).toEqual({ result: 'ok', operator })
    expect(await operators.verifyPassword('boss', 'guess')).toEqual({ result: 'wrong' })
  })

  it('are not let in by a right guess among many wrong ones at the same time', async () => {
    const { operators } = await setUp()
    await operators.createOperator('boss', 'correct horse')
    const guesses = await Promise.all(Array.from({ length: 8 }, () => operators.verifyPassword('boss', 'guess')))
    expect(guesses.filter(({ result }) => result === 'locked').length).toBe(4)
    expect(await operators.verifyPassword('boss', 'correct horse')).toMatchObject({ result: 'locked' })
  })

  it('are unlocked by a new password', async () => {
    const { operators } = await setUp()
    await operators.createOperator('boss', 'correct horse')
    for (let attempt = 0; attempt < 5; attempt++) await operators.verifyPassword('boss', 'guess')
    expect(await operators.setPassword('boss', 'battery staple')).toBe(true)
    expect(await operators.verifyPassword('boss', 'battery staple')).toMatchObject({ result: 'ok' })
    expect(await operators.setPassword('nobody', 'battery staple')).toBe(false)
  })

  it('cannot sign in when disabled', async () => {
    const { operators, database, clock } = await setUp()
    await operators.createOperator('boss', 'correct horse')
    await database.kysely
      .updateTable('operator')
      .set({ disabled_at: new Date(clock.now()) })
      .execute()
    expect(await operators.verifyPassword('boss', 'correct horse')).toEqual({ result: 'wrong' })
  })
})
