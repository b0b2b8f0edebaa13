import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { json } from './schema.ts'
import { describeOnEachEngine } from './testing.ts'
import { readBigint, writeParameter } from './values.ts'

describe('values of the database', () => {
  it('refuses a bigint that a number cannot hold exactly', () => {
    expect(readBigint('9007199254740991')).toBe(9_007_199_254_740_991)
    expect(readBigint('-9007199254740991')).toBe(-9_007_199_254_740_991)
    expect(() => readBigint('9007199254740993')).toThrow('9007199254740993, which is not a safe integer')
  })

  it('refuses to send a function or a symbol', () => {
    expect(() => writeParameter(() => 1)).toThrow('A function cannot be a parameter of a query.')
    expect(() => writeParameter(Symbol('x'))).toThrow('A symbol cannot be a parameter of a query.')
  })
})

describeOnEachEngine('values', (engine) => {
  it('reads every type the tables use as the same JavaScript value', async () => {
    const { kysely } = await engine.open()
    const { rows } = await sql`
      select 1::int as int4, 9007199254740991::bigint as int8, array[1, null, 3]::bigint[] as int8s, 1.50::numeric as "numeric",
             count(*) as count, sum(2::int) as sum, true as yes, false as no, null::text as nothing, 'x'::text as text,
             '{"a":[1,"二",null]}'::jsonb as jsonb, '"text"'::jsonb as json_text, array['a"b', 'c,d\\e', null]::text[] as texts,
             '2026-06-09 18:13:20.123+08'::timestamptz as at, '2026-06-09'::date as day, '\\x00ff10'::bytea as bytes,
             1.5::float8 as float8`.execute(kysely)
    expect(rows).toEqual([
      {
        int4: 1,
        int8: 9_007_199_254_740_991,
        int8s: [1, null, 3],
        numeric: '1.50',
        count: 1,
        sum: 2,
        yes: true,
        no: false,
        nothing: null,
        text: 'x',
        jsonb: { a: [1, '二', null] },
        json_text: 'text',
        texts: ['a"b', 'c,d\\e', null],
        at: new Date('2026-06-09T10:13:20.123Z'),
        day: '2026-06-09',
        bytes: Buffer.from([0, 255, 16]),
        float8: 1.5,
      },
    ])
  })

  it('throws instead of losing digits of a bigint', async () => {
    const { kysely } = await engine.open()
    await expect(sql`select 9007199254740993::bigint as big`.execute(kysely)).rejects.toThrow('not a safe integer')
    expect((await sql`select 1 as one`.execute(kysely)).rows).toEqual([{ one: 1 }])
  })

  it('returns what was written, whatever it is', async () => {
    const { kysely } = await engine.open()
    await sql`create table kept (n bigint, t text, b bytea, at timestamptz, j jsonb, list text[], yes boolean)`.execute(
      kysely,
    )
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''))
    const row = fc.record({
      n: fc.maxSafeInteger(),
      t: text,
      b: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
      at: fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      j: fc.jsonValue({ stringUnit: 'grapheme' }).filter((value) => !JSON.stringify(value).includes('\\u')),
      list: fc.array(fc.option(text), { maxLength: 5 }),
      yes: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(row, async ({ n, t, b, at, j, list, yes }) => {
        const { rows } = await sql`
          insert into kept values (${n}, ${t}, ${b}, ${at}, ${json(j)}, ${list}, ${yes}) returning *`.execute(kysely)
        // JSON knows no negative zero.
        expect(rows).toEqual([{ n: n + 0, t, b, at, j: JSON.parse(JSON.stringify(j)) as unknown, list, yes }])
      }),
      { numRuns: 60 },
    )
  })

  it('tells how many rows a statement changed', async () => {
    const { kysely } = await engine.open()
    await sql`create table counted (id int primary key)`.execute(kysely)
    const affected = async (text: string, parameter: number): Promise<bigint | undefined> =>
      (await sql`${sql.raw(text)} ${parameter}::int`.execute(kysely)).numAffectedRows
    expect(await affected('insert into counted select generate_series(1, 5) where 0 < ', 1)).toBe(5n)
    expect(await affected('update counted set id = id + 10 where id > ', 3)).toBe(2n)
    expect(await affected('delete from counted where id < ', 3)).toBe(2n)
    expect(await affected('select * from counted where id > ', 0)).toBeUndefined()
  })

  it('runs several statements at once when there are no parameters', async () => {
    const { kysely } = await engine.open()
    await sql`create table one (a int); create table two (b int); insert into two values (7)`.execute(kysely)
    expect((await sql`select b from two`.execute(kysely)).rows).toEqual([{ b: 7 }])
  })
})
