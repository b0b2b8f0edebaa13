import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '@wxtill/catalogue'
import { LIMITS, limitOf, RateLimits, type LimitName } from './rate-limits.ts'
import { SandboxClock } from '../clock.ts'
import { DEFAULT_RULES } from '../options.ts'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

/** A clock that runs, as far as the test turns it. */
function limitsAt(start: number) {
  const machine = { now: start }
  const clock = new SandboxClock({ mode: 'real', startAt: start, source: () => machine.now })
  const rules = { ...DEFAULT_RULES }
  return { machine, rules, limits: new RateLimits({ clock, rules }) }
}

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

describe('the limits', () => {
  it.each(Object.entries(LIMITS) as [LimitName, (typeof LIMITS)[LimitName]][])(
    'let %s pass up to its number, and again in the next period',
    (name, { calls, perMs }) => {
      const { machine, limits } = limitsAt(START - (START % perMs))
      const passed = (): number =>
        Array.from({ length: calls + 5 }, () => limits.allow(name, '1')).filter(Boolean).length
      expect(passed()).toBe(calls)
      machine.now += perMs - 1
      expect(limits.allow(name, '1')).toBe(false)
      machine.now += 1
      expect(passed()).toBe(calls)
    },
  )

  it('count each merchant and each kind of call by itself', () => {
    const { limits } = limitsAt(START)
    for (let i = 0; i < 3; i++) limits.allow('tradeBill', '1')
    expect(limits.allow('tradeBill', '1')).toBe(false)
    expect(limits.allow('tradeBill', '2')).toBe(true)
    expect(limits.allow('fundFlowBill', '1')).toBe(true)
  })

  it('count nothing when they are switched off', () => {
    const { limits, rules } = limitsAt(START)
    rules.rateLimits = false
    expect(Array.from({ length: 10 }, () => limits.allow('tradeBill', '1'))).not.toContain(false)
  })

  it('belong to routes of the catalogue', () => {
    const limited = catalogue.endpoints.map(({ method, path }) => limitOf(`${method} ${path}`))
    const found = new Set(limited.filter((name) => name !== undefined))
    const elsewhere = ['refundErrors', 'oldRefunds', ...Object.keys(LIMITS).filter((name) => name.startsWith('/'))]
    expect([...found, ...elsewhere].toSorted()).toEqual(Object.keys(LIMITS).toSorted())
  })
})

describe('the platform', () => {
  let sandbox: Sandbox
  let merchant: TestMerchant

  // The clock runs: many calls at once are within a second or a few, however slow the machine is.
  beforeAll(async () => {
    sandbox = await startSandbox()
    merchant = new TestMerchant(sandbox)
  })
  afterAll(() => sandbox.close())

  it('answers 429 to bills that are asked for in a burst, and the bill a second later', async () => {
    const ask = () => merchant.get('/v3/bill/tradebill?bill_date=2020-01-01')
    const burst = await Promise.all(Array.from({ length: 40 }, ask))
    const refused = burst.find(({ status }) => status === 429)
    expect(refused?.json).toEqual({ code: 'FREQUENCY_LIMITED', message: '频率限制' })
    expect(refused?.signed).toBe(true)
    await sandbox.clock.advance(1000)
    expect((await ask()).status).not.toBe(429)
  })

  it('answers 429 to wrong refunds in a burst, while a right one passes', async () => {
    await merchant.native('RATE0001')
    await merchant.pay('RATE0001')
    const wrong = (n: number) => merchant.refund('NOTHING1', `WRONG${n}`, 1)
    const burst = await Promise.all([
      ...Array.from({ length: 60 }, (_, n) => wrong(n)),
      merchant.refund('RATE0001', 'RIGHT001', 1),
    ])
    expect(burst.at(-1)!.status).toBe(200)
    const codes = new Set(burst.slice(0, -1).map(({ json }) => json.code))
    expect(codes).toEqual(new Set(['RESOURCE_NOT_EXISTS', 'FREQUENCY_LIMITED']))
  })

  it('counts nothing while its clock stands still, nor when the rule says so', async () => {
    const still = await startSandbox({ clock: 'virtual' })
    const free = await startSandbox({ rules: { rateLimits: false } })
    for (const one of [still, free]) {
      const caller = new TestMerchant(one)
      const ask = () => caller.get('/v3/bill/tradebill?bill_date=2020-01-01')
      const answers = await Promise.all(Array.from({ length: 40 }, ask))
      expect(answers.map(({ status }) => status)).not.toContain(429)
      await one.close()
    }
  })
})
