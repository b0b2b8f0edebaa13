import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { describeOnEachEngine, describeOnPostgres } from '../db/testing.ts'
import type { Database } from '../db/database.ts'
import { loadTradeBill } from './load.ts'

const into = { mchid: '1900000001', day: '2026-06-09', fileId: 'bill_1' }
const HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,' +
  '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const rowOf = (index: number): string =>
  `\`2026-06-09 18:13:20,\`wx1,\`1900000001,\`0,\`,\`42000${index},\`ORDER${index},\`oUp,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,` +
  '`0.01,`0.00,`0,`0,`0.00,`0.00,`,`,`tea,`,`0.00000,`0.60%,`0.01,`0.00,`'
const END =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n`3,`0.03,`0.00,`0.00,`0.00000,`0.03,`0.00\r\n'

/** A bill of three rows whose end comes late. */
async function* slowly(ms: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${HEAD}\r\n${[0, 1, 2].map((index) => `${rowOf(index)}\r\n`).join('')}`)
  await setTimeout(ms)
  yield Buffer.from(END)
}

async function keepFile({ kysely }: Database): Promise<void> {
  const { mchid, day, fileId: id } = into
  await kysely
    .insertInto('bill_file')
    .values({ mchid, id, day, kind: 'trade', type: 'ALL', source: 'hand', sha1: '', bytes: 1, created_at: new Date() })
    .execute()
}

async function countRows({ kysely }: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from bill_row`.execute(kysely)
  return rows[0]!.count
}

describeOnEachEngine('the rows of a bill', (engine) => {
  it('take the place of what an earlier load of the same file has left', async () => {
    const database = await engine.open()
    await keepFile(database)
    await loadTradeBill(slowly(0), into, database)
    const { totals, faults } = await loadTradeBill(slowly(0), into, database)
    expect(await countRows(database)).toBe(3)
    expect([totals.payments, faults]).toEqual([3, []])
  })
})

describeOnPostgres('two workers that load one file at once', (engine) => {
  it('leave its rows once', async () => {
    const database = await engine.open()
    await keepFile(database)
    await Promise.all([300, 0, 100].map((ms) => loadTradeBill(slowly(ms), into, database)))
    expect(await countRows(database)).toBe(3)
  })
})
