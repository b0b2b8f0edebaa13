import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../kit/start-sandbox.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import type { TestSandbox } from '../kit/test-sandbox.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

let sandbox: TestSandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: START })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

describe('the clock of the control API', () => {
  it('is turned to a named instant, and the bill of that morning is there', async () => {
    const { status, json } = await merchant.control('POST', '/clock/advance', { to: 'tomorrow 10:00' })
    expect([status, json.now, json.mode, json.speed]).toEqual([200, '2026-06-10T10:00:00+08:00', 'virtual', 1])
    expect((await merchant.get('/v3/bill/fundflowbill?bill_date=2026-06-09')).status).not.toBe(500)
    await sandbox.advance({ to: '10:30' })
    await sandbox.advance({ seconds: 60 })
    await sandbox.advance(1000)
    expect((await merchant.control('GET', '/clock')).json.now).toBe('2026-06-10T10:31:01+08:00')
  })

  it('refuses to go back, and says why', async () => {
    const { status, json } = await merchant.control('POST', '/clock/advance', { to: '2026-06-09T09:00:00+08:00' })
    expect([status, json.code, json.field]).toEqual([400, 'BAD_INPUT', 'to'])
    expect(json.message).toContain('past')
    await expect(sandbox.advance({ to: '2026-06-09T09:00:00+08:00' })).rejects.toThrow('past')
  })

  it('is set running at a speed, and stood still again', async () => {
    const running = await merchant.control('POST', '/clock', { mode: 'real', speed: 3600 })
    expect(running.json).toMatchObject({ mode: 'real', speed: 3600 })
    const later = await merchant.control('POST', '/clock', { mode: 'virtual' })
    expect(later.json).toMatchObject({ mode: 'virtual', speed: 3600 })
    expect(later.json.epoch_ms).toBeGreaterThanOrEqual(running.json.epoch_ms)
    expect((await merchant.control('GET', '/clock')).json.epoch_ms).toBe(later.json.epoch_ms)
  })

  it.each([{ speed: 0 }, { speed: -1 }, { speed: '60' }, { mode: 'fast' }, { factor: 60 }])(
    'refuses %j',
    async (how) => {
      const { status, json } = await merchant.control('POST', '/clock', how)
      expect([status, json.code]).toEqual([400, 'BAD_INPUT'])
    },
  )
})
