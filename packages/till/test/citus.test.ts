import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import type { Database } from '../src/db/database.ts'
import { describeOnPostgres } from '../src/db/testing.ts'
import { openStand } from './stand.ts'

const script = readFileSync(new URL('../citus.sql', import.meta.url), 'utf8')
const named = (pattern: RegExp): string[] => [...script.matchAll(pattern)].map((match) => match[1] as string)
const distributed = named(/create_distributed_table\('(\w+)', 'mchid'/g)
const reference = named(/create_reference_table\('(\w+)'/g)
const local = (/^-- local: (.+)$/m.exec(script)?.[1] ?? '').split(', ')

interface Constraint {
  table: string
  name: string
  columns: string[]
  target: string | null
}

/** Primary keys, unique indexes and foreign keys; of a table in months those of the whole. */
async function constraints({ kysely }: Database): Promise<Constraint[]> {
  const { rows } = await sql<Constraint>`
    select c.relname as table, k.relname as name, null as target, array(
      select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any(i.indkey) order by
        array_position(i.indkey::int2[], a.attnum)) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_class k on k.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and i.indisunique and not c.relispartition
    union all
    select c.relname, f.conname, t.relname, array(
      select a.attname::text from pg_attribute a where a.attrelid = f.conrelid and a.attnum = any(f.conkey))
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and f.contype = 'f' and not c.relispartition`.execute(kysely)
  return rows
}

/**
 * Statements that speak to every merchant, on purpose. Citus asks all nodes and puts the answers together; it cannot lock rows on
 * more than one, so none may hold `for update`.
 */
const EVERY_MERCHANT: Readonly<Record<string, RegExp>> = {
  'the API names a thing by its id alone': /^select .* from "?(payment|refund)"? where "?id"? = \$1$/,
  'open pages look after payments by id':
    /^select "id", "state", "prepaid_at", "refunded" from "payment" where id = any\(/,
  'lists of the house, newest first': /^select \* from "\w+".* order by "created_at" desc, "id" desc limit \$\d+$/,
  'the inbox of the house, newest first':
    /^select \* from \( ?select mchid, event_id as id.* order by "n"\."received_at" desc/,
  'keys of idempotency are forgotten after a month': /^delete from "idempotency_key" where "created_at" < /,
  'refused messages are kept in bounds': /^delete from "refused_notification" where "id" in/,
  'deliveries of an endpoint, which may hear of every merchant':
    /^(select|update) .*"?webhook_delivery"?.*endpoint_id"? = /,
  'what waits for endpoints':
    /^select "endpoint_id", "state", count\(\*\) as "count" from "webhook_delivery" where endpoint_id = any\(/,
}

const oneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^\/\* prepared \*\/ /, '')
    .trim()
const speaksOf = (text: string, tables: readonly string[]): string[] =>
  tables.filter((table) => new RegExp(`(from|join|into|update|using) "?${table}"?(?![\\w"])`).test(text))

/** By the merchant: a row it is given with, or a condition on it. */
const isByMerchant = (text: string): boolean =>
  /insert into "?\w+"? \([^)]*mchid/.test(text) || /mchid"? (=|in) |\(mchid, [^)]*\) in |using \(mchid/.test(text)

describeOnPostgres('on a Citus cluster', (engine) => {
  it('every table has its place in the script', async () => {
    const { kysely } = await engine.open()
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition`.execute(kysely)
    expect([...distributed, ...reference, ...local].toSorted()).toEqual(rows.map((row) => row.name).toSorted())
  })

  it('every key of a distributed table begins with the merchant, and no reference leaves the merchant', async () => {
    const all = (await constraints(await engine.open())).filter(({ table }) => distributed.includes(table))
    expect(all.length).toBeGreaterThan(distributed.length)
    expect(all.filter(({ columns }) => columns[0] !== 'mchid')).toEqual([])
    expect(all.filter(({ target }) => target !== null && !distributed.includes(target))).toEqual([])
  })

  it('also the keys of what stays on the coordinator begin with the merchant, but those of the house', async () => {
    const house = [
      'operator',
      'operator_totp',
      'recovery_code',
      'session',
      'api_key',
      'kysely_migration',
      'kysely_migration_lock',
    ]
    const others = (await constraints(await engine.open())).filter(({ table }) => !house.includes(table))
    expect(others.filter(({ columns }) => columns[0] !== 'mchid')).toEqual([])
  })

  it('statements ask for a merchant, or are among those that speak to all', { timeout: 120_000 }, async () => {
    const statements = record()
    const stand = await openStand(engine, { allowPrivateWebhooks: true, lookEvery: 3_600_000 })
    await useEverything(stand)
    const about = [...statements].map(oneLine).filter((text) => speaksOf(text, distributed).length > 0)
    expect(about.length).toBeGreaterThan(15)
    const free = about.filter((text) => !isByMerchant(text))
    const unknown = free.filter((text) => !Object.values(EVERY_MERCHANT).some((pattern) => pattern.test(text)))
    expect(unknown).toEqual([])
    expect(free.filter((text) => /for (update|share)/.test(text))).toEqual([])
  })
})

/** Every statement a till sends from now on. */
function record(): ReadonlySet<string> {
  const seen = new Set<string>()
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args
    const text = typeof first === 'string' ? first : (first as { text?: unknown } | undefined)?.text
    if (typeof text === 'string') seen.add(text)
    return query.apply(this, args)
  } as typeof pg.Client.prototype.query
  onTestFinished(() => {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query
  })
  return seen
}

/** The life of some payments, and everybody who looks at them. */
async function useEverything(stand: Awaited<ReturnType<typeof openStand>>): Promise<void> {
  const { body: endpoint } = await stand.api('POST', '/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' })
  const paid = await stand.create()
  await stand.pay(paid.out_trade_no)
  await stand.until(paid.id, 'paid')
  const { body: refund } = await stand.api('POST', '/v1/refunds', { payment_id: paid.id, amount: { refund: 30 } })
  await stand.advance(120)
  const closed = await stand.create()
  await stand.api('POST', `/v1/payments/${closed.id}/close`)
  for (const path of [
    `/v1/payments/${paid.id}/timeline`,
    `/v1/payments?limit=10`,
    `/v1/payments?q=tea&mchid=${stand.merchant.mchid}`,
    `/v1/refunds/${refund.id}`,
    '/v1/refunds',
    '/v1/notifications',
    '/v1/combined-payments',
    '/v1/ledger/balances',
    '/v1/ledger/entries',
    '/v1/transfers',
    '/v1/red-packets',
    '/v1/profit-sharing/receivers',
    '/v1/profit-sharing/orders',
    '/v1/payscore/orders',
    '/v1/parking/entrances',
    '/v1/parking/charges',
    '/v1/events',
    '/v1/webhook-endpoints',
    `/v1/webhook-endpoints/${endpoint.id}`,
    `/v1/webhook-endpoints/${endpoint.id}/deliveries`,
  ]) {
    expect((await stand.api('GET', path)).status, path).toBe(200)
  }
  await stand.api('POST', `/v1/webhook-endpoints/${endpoint.id}/replay`, { after: '2020-01-01T00:00:00Z' })
  await stand.advance(26 * 3_600)
}
