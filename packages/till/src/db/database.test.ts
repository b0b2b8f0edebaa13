import { type RawBuilder, sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from './database.ts'
import { describeOnEachEngine } from './testing.ts'

async function counter(database: Database): Promise<() => Promise<number>> {
  await sql`create table counter (value bigint not null)`.execute(database.kysely)
  await sql`insert into counter values (0)`.execute(database.kysely)
  return async () =>
    (await sql<{ value: number }>`select value from counter`.execute(database.kysely)).rows[0]?.value ?? -1
}

describeOnEachEngine('a database', (engine) => {
  it('has the tables of the till when it opens', async () => {
    const { kysely, engine: name } = await engine.open()
    expect(name).toBe(engine.name)
    expect(await kysely.selectFrom('job').selectAll().execute()).toEqual([])
  })

  it('commits a transaction as a whole', async () => {
    const database = await engine.open()
    const value = await counter(database)
    const returned = await database.transaction(async (trx) => {
      await sql`update counter set value = value + 1`.execute(trx)
      await sql`update counter set value = value + 1`.execute(trx)
      return 'result'
    })
    expect(returned).toBe('result')
    expect(await value()).toBe(2)
  })

  it('rolls back a transaction that throws, and goes on working', async () => {
    const database = await engine.open()
    const value = await counter(database)
    const failed = database.transaction(async (trx) => {
      await sql`update counter set value = 5`.execute(trx)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    const broken = database.transaction((trx) => sql`select * from nowhere`.execute(trx))
    await expect(broken).rejects.toMatchObject({ code: '42P01' })
    expect(await value()).toBe(0)
  })

  it('loses no increment of transactions that run at the same time', async () => {
    const database = await engine.open()
    const value = await counter(database)
    const increment = (): Promise<unknown> =>
      database.transaction(async (trx) => {
        const { rows } = await sql<{ value: number }>`select value from counter for update`.execute(trx)
        await new Promise((resolve) => setImmediate(resolve))
        await sql`update counter set value = ${(rows[0]?.value ?? 0) + 1}`.execute(trx)
      })
    await Promise.all(Array.from({ length: 20 }, increment))
    expect(await value()).toBe(20)
  })

  it('keeps reads outside a transaction apart from its uncommitted rows', async () => {
    const database = await engine.open()
    const value = await counter(database)
    let seen: Promise<number> | undefined
    await database.transaction(async (trx) => {
      await sql`update counter set value = 9`.execute(trx)
      seen = value()
      // A server reads on another connection; the embedded database has one, so the read waits for the end.
      await (engine.name === 'postgres' ? seen : new Promise((resolve) => setTimeout(resolve, 30)))
    })
    expect(await seen).toBe(engine.name === 'postgres' ? 0 : 9)
  })

  it('runs what is left for the end after all others, in its order, and shows its rows', async () => {
    const database = await engine.open()
    const value = await counter(database)
    const seen: unknown[] = []
    const told = (rows: unknown[]): void => void seen.push(...rows)
    await database.transaction(async (trx) => {
      await database.atEnd(trx, sql`update counter set value = value * 10 returning value`, told)
      await database.atEnd(trx, sql`update counter set value = value + 1 returning value`, told)
      await sql`update counter set value = 7`.execute(trx)
    })
    // The first was no longer the last as soon as there was a second.
    expect(seen).toEqual([{ value: 0 }, { value: 8 }])
    expect(await value()).toBe(8)
  })

  it('runs what is left for the end at once outside a transaction, and not at all in one that throws', async () => {
    const database = await engine.open()
    const value = await counter(database)
    await database.atEnd(database.kysely, sql`update counter set value = 3`)
    expect(await value()).toBe(3)
    const failed = database.transaction(async (trx) => {
      await database.atEnd(trx, sql`update counter set value = 4`)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await value()).toBe(3)
  })

  it('rolls everything back when the last statement fails, or the commit after it, and goes on working', async () => {
    const database = await engine.open()
    const value = await counter(database)
    await sql`create table once (id bigint unique deferrable initially deferred)`.execute(database.kysely)
    const calls: string[] = []
    const tried = (last: RawBuilder<unknown>): Promise<void> =>
      database.transaction(async (trx) => {
        database.afterCommit(trx, () => calls.push('committed'))
        await sql`update counter set value = value + 1`.execute(trx)
        await database.atEnd(trx, last)
      })
    await expect(tried(sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' })
    await expect(tried(sql`insert into once values (1), (1)`)).rejects.toMatchObject({ code: '23505' })
    expect(await value()).toBe(0)
    await tried(sql`insert into once values (1)`)
    expect([await value(), calls]).toEqual([1, ['committed']])
  })

  it('may have nothing to do in a transaction', async () => {
    const database = await engine.open()
    const value = await counter(database)
    expect(await database.transaction(async () => 'nothing')).toBe('nothing')
    await expect(database.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await value()).toBe(0)
  })

  it('calls back after a commit, not after a rollback, and at once outside a transaction', async () => {
    const database = await engine.open()
    const calls: string[] = []
    await database.transaction(async (trx) => {
      database.afterCommit(trx, () => calls.push('committed'))
      expect(calls).toEqual([])
    })
    await database
      .transaction(async (trx) => {
        database.afterCommit(trx, () => calls.push('rolled back'))
        throw new Error('no')
      })
      .catch(() => undefined)
    database.afterCommit(database.kysely, () => calls.push('outside'))
    expect(calls).toEqual(['committed', 'outside'])
  })

  it('shows one opened twice the same rows', async () => {
    const place = await engine.place()
    const [first, second] = [await place.open(), await place.open()]
    const value = await counter(first)
    await sql`update counter set value = 3`.execute(second.kysely)
    expect(await value()).toBe(3)
  })

  it('gives every test a place of its own', async () => {
    const [first, second] = [await engine.open(), await engine.open()]
    await counter(first)
    await expect(sql`select * from counter`.execute(second.kysely)).rejects.toMatchObject({ code: '42P01' })
  })

  it('names the constraint that a row breaks', async () => {
    const { kysely } = await engine.open()
    await sql`create table strict (id int constraint strict_key primary key)`.execute(kysely)
    await sql`insert into strict values (1)`.execute(kysely)
    const again = sql`insert into strict values (${1})`.execute(kysely)
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'strict_key' })
  })

  it('may be closed twice', async () => {
    const database = await engine.open()
    await Promise.all([database.close(), database.close()])
    await database.close()
  })
})
