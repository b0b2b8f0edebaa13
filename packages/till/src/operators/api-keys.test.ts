import { expect, it } from 'vitest'
import { describeOnEachEngine, seededBytes, TestClock } from '../db/testing.ts'
import { ApiKeys } from './api-keys.ts'

describeOnEachEngine('API keys', (engine) => {
  async function setUp() {
    const clock = new TestClock()
    const database = await engine.open()
    return { clock, database, keys: new ApiKeys({ database, clock, random: seededBytes('keys') }) }
  }

  it('are shown once and found afterwards', async () => {
    const { keys } = await setUp()
    const { key, ...made } = await keys.createApiKey('shop', { scopes: ['payments:write'], mchid: '1900000001' })
    expect(key).toMatch(/^wxt_[\w-]{43}$/)
    expect(made).toEqual({
      id: made.id,
      name: 'shop',
      prefix: key.slice(0, 12),
      scopes: ['payments:write'],
      mchid: '1900000001',
    })
    expect(await keys.findApiKey(key)).toEqual(made)
    const all = await keys.createApiKey('everything')
    expect(await keys.findApiKey(all.key)).toMatchObject({ scopes: ['*'] })
    expect(await keys.findApiKey(all.key)).not.toHaveProperty('mchid')
  })

  it('are kept as a hash only', async () => {
    const { keys, database } = await setUp()
    const { key } = await keys.createApiKey('shop')
    const rows = await database.kysely.selectFrom('api_key').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(key.slice(12))
  })

  it('that are wrong, cut short or of another make are not found', async () => {
    const { keys } = await setUp()
    const { key } = await keys.createApiKey('shop')
    const last = key.endsWith('A') ? 'B' : 'A'
    for (const wrong of [
      '',
      'wxt_',
      key.slice(0, -1),
      `${key}A`,
      key.slice(0, -1) + last,
      key.replace('wxt_', 'xxx_'),
    ]) {
      expect(await keys.findApiKey(wrong)).toBeUndefined()
    }
  })

  it('end when revoked: at once here, within seconds on another replica', async () => {
    const clock = new TestClock()
    const place = await engine.place()
    const here = new ApiKeys({ database: await place.open(), clock, random: seededBytes('here') })
    const there = new ApiKeys({ database: await place.open(), clock, random: seededBytes('there') })
    const { id, key } = await here.createApiKey('shop')
    expect(await there.findApiKey(key)).toMatchObject({ id })
    expect(await here.revokeApiKey(id)).toBe(true)
    expect(await here.revokeApiKey(id)).toBe(false)
    expect(await here.findApiKey(key)).toBeUndefined()
    expect(await there.findApiKey(key)).toMatchObject({ id })
    await clock.advance(5_000)
    expect(await there.findApiKey(key)).toBeUndefined()
  })

  it('cost the database nothing while they are remembered', async () => {
    const { keys, database } = await setUp()
    const { key, id } = await keys.createApiKey('shop')
    await keys.findApiKey(key)
    await database.close()
    expect(await keys.findApiKey(key)).toMatchObject({ id })
  })

  it('remember when they were last used, to the minute', async () => {
    const { keys, clock } = await setUp()
    const { key } = await keys.createApiKey('shop')
    const start = clock.now()
    expect((await keys.listApiKeys())[0]).not.toHaveProperty('lastUsedAt')
    await keys.findApiKey(key)
    await clock.advance(59_000)
    await keys.findApiKey(key)
    expect((await keys.listApiKeys())[0]?.lastUsedAt).toEqual(new Date(start))
    await clock.advance(1_000)
    await keys.findApiKey(key)
    expect((await keys.listApiKeys())[0]?.lastUsedAt).toEqual(new Date(start + 60_000))
  })

  it('are listed newest first, without secrets', async () => {
    const { keys } = await setUp()
    const first = await keys.createApiKey('first')
    const second = await keys.createApiKey('second')
    await keys.revokeApiKey(first.id)
    const listed = await keys.listApiKeys()
    expect(listed.map(({ name, revokedAt }) => [name, revokedAt !== undefined])).toEqual([
      ['second', false],
      ['first', true],
    ])
    expect(JSON.stringify(listed)).not.toContain(second.key.slice(12))
  })

  it('need a name', async () => {
    const { keys } = await setUp()
    await expect(keys.createApiKey(' ')).rejects.toThrow('a name of 1 to 100 characters')
  })
})
