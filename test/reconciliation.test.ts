import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DevStack, startDevStack } from './support/dev-stack.ts'
import { wxtill } from './support/program.ts'

interface Difference {
  readonly id: string
  readonly subject: string
  readonly kind: string
  readonly amount: number
}

interface Day {
  readonly id: string
  readonly date: string
  readonly state: string
  readonly differences: { readonly open: { readonly count: number } }
}

const DAY = 86_400

/** A shop over several days, its till and its WeChat Pay as a process, driven by commands. */
describe('reconciliation from the command line', { timeout: 120_000 }, () => {
  let stack: DevStack
  beforeAll(async () => {
    stack = await startDevStack()
  }, 120_000)
  afterAll(() => stack?.stop())

  async function control<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox/${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const json = (await answer.json()) as T
    expect(answer.ok, JSON.stringify(json)).toBe(true)
    return json
  }

  const today = async (): Promise<string> => {
    const { now } = await control<{ now: number | string }>('GET', 'clock')
    return new Date(new Date(now).getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  }

  /** @returns out_trade_no */
  async function sell(total: number): Promise<string> {
    const order = { channel: 'native', amount: { total }, description: '红茶' }
    const { id, mchid, out_trade_no } = await stack.api<{ id: string; mchid: string; out_trade_no: string }>(
      '/v1/payments',
      order,
    )
    await control('POST', `orders/${mchid}/${out_trade_no}/pay`, {})
    for (let turned = 0; turned < 30; turned++) {
      if ((await stack.api<{ state: string }>(`/v1/payments/${id}`)).state === 'paid') return out_trade_no
      await control('POST', 'clock/advance', { seconds: 2 })
    }
    throw new Error(`${id} is not paid`)
  }

  async function run(...args: string[]): Promise<{ code: number | null; output: string }> {
    const program = wxtill(...args, '--data', stack.data)
    while (!program.ended) await new Promise((resolve) => setTimeout(resolve, 50))
    return { code: await program.stop(), output: program.output }
  }

  it('ends every day with nothing open, whatever its bill was', async () => {
    const dates: string[] = []
    const faults: ((numbers: readonly string[]) => object | undefined)[] = [
      () => undefined,
      ([first]) => ({ omit_row: first, extra_row: 777 }),
      () => ({ amount_diff: 1 }),
    ]
    for (const fault of faults) {
      const date = await today()
      const numbers = [await sell(1000), await sell(2000)]
      // To the next day, past noon.
      await control('POST', 'clock/advance', { seconds: DAY })
      expect(await today()).not.toBe(date)
      await control('POST', 'clock/advance', { seconds: DAY / 2 })
      dates.push(date)
      const action = fault(numbers)
      if (action === undefined) {
        const { code, output } = await run('reconcile', '--date', date)
        expect(output).toContain('2 payments ¥30.00')
        expect(code, output).toBe(0)
        continue
      }
      await control('POST', 'faults', { match: { path: '/v3/bill/tradebill' }, action })
      const { code, output } = await run('reconcile', '--date', date)
      expect(code, output).toBe(3)
      expect(output).toMatch(/✗ payment \d{28}/)
      await control('DELETE', 'faults')
      const again = await run('reconcile', '--date', date)
      expect(again.code, again.output).toBe(0)
      expect(again.output).toContain(', 0 open')
    }
    const months = [...new Set(dates.map((date) => date.slice(0, 7)))]
    const days: Day[] = []
    for (const month of months)
      days.push(...(await stack.api<{ data: Day[] }>(`/v1/reconciliations?month=${month}`)).data)
    for (const date of dates) {
      expect(days.find((day) => day.date === date)).toMatchObject({
        state: 'agreed',
        differences: { open: { count: 0 } },
      })
    }
  })

  it('the bill of one sub-merchant is compared alone', async () => {
    const date = await today()
    const { mchid: partner } = (await stack.api<{ data: { mchid: string }[] }>('/v1/merchants')).data[0]!
    const { mchid: sub } = await control<{ mchid: string }>('POST', 'merchants', { partner })
    await sell(1000)
    const made = await stack.api<{ out_trade_no: string }>('/v1/payments', {
      channel: 'native',
      amount: { total: 300 },
      description: '面',
      sub_mchid: sub,
    })
    await control('POST', `orders/${partner}/${made.out_trade_no}/pay`, { sub_mchid: sub })
    await control('POST', 'clock/advance', { seconds: DAY * 1.5 })
    const { code, output } = await run('reconcile', '--date', date, '--merchant', partner, '--sub-mchid', sub)
    expect(output).toContain(`${date} ${partner} ${sub}: 1 payments ¥3.00`)
    expect(code, output).toBe(0)
    const { data } = await stack.api<{ data: (Day & { trade_bill: string; sub_mchid?: string })[] }>(
      `/v1/reconciliations?month=${date.slice(0, 7)}`,
    )
    expect(data.filter((day) => day.date === date && day.sub_mchid === sub)).toHaveLength(1)
    const columns =
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注'
    const file = join(stack.data, 'sub.csv')
    const summary = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
    const none = '`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00'
    await writeFile(file, `${[columns, summary, none].join('\r\n')}\r\n`)
    const asked = ['--date', date, '--merchant', partner, '--sub-mchid', sub]
    const loaded = await run('bill', 'load', file, ...asked)
    expect(loaded.output).toContain(`(${made.out_trade_no}): `)
    expect(loaded.output).toContain(', 1 open')
    expect(loaded.code, loaded.output).toBe(3)
    expect((await run('reconcile', ...asked.with(5, 'tea'))).code).toBe(1)
  })

  it('a file is loaded by hand, and what a person accepts is settled', async () => {
    const date = await today()
    const number = await sell(1234)
    await control('POST', 'clock/advance', { seconds: DAY * 1.5 })
    const file = join(stack.data, 'bill.csv')
    const columns =
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注'
    const { data } = await stack.api<{
      data: { mchid: string; out_trade_no: string; transaction_id: string; paid_at: string }[]
    }>(`/v1/payments?limit=5`)
    const { mchid, transaction_id } = data.find((one) => one.out_trade_no === number)!
    const cells = [`${date} 00:00:00`, 'wx', mchid, '0', '', transaction_id, number, '', 'NATIVE', 'SUCCESS', '', 'CNY']
    const row = [...cells, '12.34', '0.00', '茶', '', '0.07000', '0.60%', '12.34', '']
    const summary = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
    const line = (values: readonly string[]): string => `\`${values.join(',`')}`
    const total = ['1', '12.34', '0.00', '0.00', '0.07000', '12.34', '0.00']
    await writeFile(file, `${[columns, line(row), summary, line(total)].join('\r\n')}\r\n`)
    const { code, output } = await run('bill', 'load', file)
    expect(output).toContain('Other time')
    expect(code, output).toBe(3)
    const { data: days } = await stack.api<{ data: Day[] }>(`/v1/reconciliations?month=${date.slice(0, 7)}`)
    const day = days.find((one) => one.date === date)!
    const path = `/v1/reconciliations/${day.id}/differences`
    const found = await stack.api<{ data: Difference[] }>(`${path}?state=open`)
    expect(found.data.map(({ subject, kind }) => `${subject} ${kind}`)).toEqual(['payment time'])
    for (const { id } of found.data)
      await stack.api(`${path}/${id}/accept`, { reason: 'the clock of the till was wrong' })
    expect(await stack.api(`/v1/reconciliations/${day.id}`)).toMatchObject({ state: 'agreed' })
    expect((await run('bill', 'load', join(stack.data, 'none.csv'))).code).toBe(1)
    expect((await run('reconcile')).code).toBe(2)
  })
})
