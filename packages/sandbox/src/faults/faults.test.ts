import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../testing/test-merchant.ts'
import { KNOBS } from './knobs.ts'
import { FAULT_PRESETS, type PresetName } from './presets.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
let sandbox: TestSandbox
let merchant: TestMerchant
beforeEach(async () => {
  sandbox = await startSandbox({ startAt: START })
  merchant = new TestMerchant(sandbox)
})
afterEach(() => sandbox.close())

const withHeader = (fault: string, number = 'HEADER01'): Promise<TestAnswer> =>
  merchant.post('/v3/pay/transactions/native', merchant.order(number), { headers: { 'Wxtill-Fault': fault } })

describe('a rule', () => {
  it('may be for the n-th message that fits, and for no other', async () => {
    sandbox.faults.add({ match: { method: 'post', path: '/v3/pay/', nth: 2 }, action: { fail_before_commit: true } })
    const statuses: number[] = []
    for (let i = 0; i < 4; i++) {
      statuses.push((await merchant.native('NTH00001')).status)
      await merchant.query('NTH00001')
    }
    expect(statuses).toEqual([200, 500, 200, 200])
    expect(sandbox.faults.list()).toMatchObject([{ seen: 4, fired: 1 }])
  })

  it('fits by method, path, merchant and number', async () => {
    const other = await sandbox.createMerchant()
    const action = { fail_before_commit: true } as const
    sandbox.faults.add({ match: { method: 'GET', path: '/v3/certificates', mchid: other.mchid }, action })
    sandbox.faults.add({ match: { number: 'FITS0002' }, action })
    expect((await merchant.get('/v3/certificates')).status).toBe(200)
    expect((await new TestMerchant(sandbox, other).get('/v3/certificates')).status).toBe(500)
    expect((await merchant.native('FITS0001')).status).toBe(200)
    expect((await merchant.native('FITS0002')).status).toBe(500)
  })

  it('gives way to those before it', async () => {
    sandbox.faults.add({ action: { code: 'FIRST' }, times: 1 })
    sandbox.faults.add({ action: { code: 'SECOND' } })
    expect((await merchant.native('FIRST001')).json.code).toBe('FIRST')
    expect((await merchant.native('FIRST001')).json.code).toBe('SECOND')
  })

  it.each([
    [{ action: { lost: 'yes' } }, /action\.lost must be true/],
    [{ action: { rate: { n: 1 } } }, /action\.rate must be like/],
    [{ action: { status: 500 } }, /it goes with code/],
    [{ action: { dup_gap_ms: 5 } }, /it goes with dup/],
    [{ action: { bill_ready_at: '25:00' } }, /a time of day/],
    [{ match: { nth: 0 }, action: { lost: true } }, /match\.nth must be a whole number from 1/],
    [{ action: { lost: true }, time: 1 }, /time is unknown/],
    [{ id: '', action: { lost: true } }, /id must be/],
  ])('that makes no sense is refused: %o', (rule, message) => {
    expect(() => sandbox.faults.add(rule as never)).toThrow(message)
  })
})

describe('every knob', () => {
  it.each(Object.entries(KNOBS))('%s has a title in both languages, and says what it takes', (_name, knob) => {
    expect(knob.title.zh).toMatch(/\p{Script=Han}/u)
    expect(knob.title.en).toMatch(/^\w/)
    expect(knob.hooks.length).toBeGreaterThan(0)
    expect(knob.expected).not.toBe('')
    for (const nonsense of [undefined, null, {}, [], Number.NaN, '', -0.5]) expect(knob.accepts(nonsense)).toBe(false)
  })

  it('is listed for a console', async () => {
    const { knobs } = (await merchant.control('GET', '/faults/knobs')).json
    expect(knobs).toHaveLength(Object.keys(KNOBS).length)
    expect(knobs[0]).toEqual({
      name: 'fail_before_commit',
      hooks: ['call'],
      expected: 'true',
      title: { zh: expect.any(String), en: expect.any(String) },
    })
  })
})

describe('the header Wxtill-Fault', () => {
  it.each(['fail_after_commit', 'fail_after_commit=true', '{"fail_after_commit": true}', ' fail_after_commit '])(
    'as %j is a fault of this request alone',
    async (header) => {
      expect((await withHeader(header)).status).toBe(500)
      expect((await merchant.query('HEADER01')).status).toBe(200)
      expect((await merchant.native('HEADER01')).status).toBe(200)
      expect(sandbox.journal.list()[0]).toMatchObject({
        verdict: 'fault',
        fault: 'Wxtill-Fault',
        request: { headers: { 'wxtill-fault': header.trim() } },
      })
    },
  )

  it('takes several knobs', async () => {
    await expect(withHeader('hang_ms=5, commit=false')).rejects.toThrow()
    expect((await merchant.query('HEADER01')).status).toBe(404)
    expect((await withHeader('code=SOMETHING_NEW, status=403')).json.code).toBe('SOMETHING_NEW')
  })

  it('goes before the rules of the table, and leaves them as they are', async () => {
    sandbox.faults.add({ action: { fail_before_commit: true }, times: 1 })
    expect((await withHeader('rate_429')).status).toBe(429)
    expect((await withHeader('latency_ms=0')).status).toBe(200)
    expect((await merchant.native('HEADER01')).status).toBe(500)
  })

  it('reaches into the business rules', async () => {
    await merchant.native('HEADER02')
    const url = '/v3/pay/transactions/out-trade-no/HEADER02/close'
    const { mchid } = merchant.credentials
    const answer = await merchant.post(url, { mchid }, { headers: { 'Wxtill-Fault': 'race=pay_first' } })
    expect(answer.json.code).toBe('ORDER_PAID')
  })

  it('may hide what was just written, and what is older not', async () => {
    await merchant.native('HEADER03')
    const { mchid } = merchant.credentials
    const url = `/v3/pay/transactions/out-trade-no/HEADER03?mchid=${mchid}`
    const headers = { 'Wxtill-Fault': 'read_lag_ms=1000' }
    expect((await merchant.get(url, { headers })).status).toBe(404)
    await sandbox.advance(1000)
    expect((await merchant.get(url, { headers })).status).toBe(200)
  })

  it.each([
    ['explode', /action\.explode is unknown/],
    ['hang_ms=soon', /action\.hang_ms must be/],
    ['{"hang_ms":', /but is not/],
    ['', /is unknown/],
    ['commit=false', /it goes with hang_ms/],
    ['drop=all', /drop does not act on a call/],
  ])('as %j is refused with a sentence', async (header, message) => {
    const { status, json, signed } = await withHeader(header)
    expect([status, json.code, signed]).toEqual([400, 'BAD_FAULT', undefined])
    expect(json.message).toMatch(message)
    expect(sandbox.journal.list()[0]).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(message) })
    expect((await merchant.query('HEADER01')).status).toBe(404)
  })

  it('never makes the platform stumble, whatever it says', async () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'{}",=: abc019-_') }),
      fc.constantFrom(...Object.keys(KNOBS)),
      fc.json().map((text) => text.replaceAll(/[^\x20-\x7e]/g, '')),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (header) => {
        const status = await withHeader(header).then(
          (answer) => answer.status,
          () => 0,
        )
        expect([0, 200, 400, 403, 404, 429, 500, 502, 503, 504]).toContain(status)
      }),
      { numRuns: 60 },
    )
    expect((await merchant.native('HEADER01')).status).toBe(200)
  })
})

describe('a preset', () => {
  const NAMES = Object.keys(FAULT_PRESETS) as PresetName[]
  const active = async (): Promise<string[]> => {
    const { presets } = (await merchant.control('GET', '/faults/presets')).json
    return presets.filter((preset: { active: boolean }) => preset.active).map(({ name }: { name: string }) => name)
  }

  it('is listed, and one of them is active', async () => {
    const { presets } = (await merchant.control('GET', '/faults/presets')).json
    expect(presets.map(({ name }: { name: string }) => name)).toEqual(NAMES)
    expect(presets[0]).toEqual({ name: 'calm', title: { zh: '平静', en: 'Calm' }, active: true })
    expect(await active()).toEqual(['calm'])
  })

  it('takes the place of the last one, and leaves the rules made by hand, which go first', async () => {
    await merchant.control('POST', '/faults/presets', { name: 'noisy' })
    const mine = sandbox.faults.add({ match: { number: 'MINE0001' }, action: { rate_429: true } })
    expect(sandbox.faults.list()[0]).toBe(mine)
    const set = await merchant.control('POST', '/faults/presets', { name: 'hostile' })
    expect(set.json.preset).toBe('hostile')
    expect(set.json.faults.map(({ preset }: { preset?: string }) => preset)).toEqual([
      undefined,
      ...FAULT_PRESETS.hostile.rules.map(() => 'hostile'),
    ])
    expect(await active()).toEqual(['hostile'])
    await sandbox.faults.preset('calm')
    expect(sandbox.faults.list()).toEqual([mine])
    await sandbox.faults.preset('noisy')
    sandbox.faults.clear()
    expect([sandbox.faults.list(), await active()]).toEqual([[], ['calm']])
  })

  it('that does not exist is refused, at the start too', async () => {
    const { status, json } = await merchant.control('POST', '/faults/presets', { name: 'stormy' })
    expect([status, json.code, json.message]).toEqual([400, 'UNKNOWN_PRESET', expect.stringContaining('noisy')])
    expect((await merchant.control('POST', '/faults/presets', {})).status).toBe(400)
    await expect(startSandbox({ preset: 'stormy' as PresetName })).rejects.toThrow(/no preset "stormy"/)
  })

  it('may be there from the start, and ends with a reset', async () => {
    const noisy = await startSandbox({ preset: 'noisy' })
    expect(noisy.faults.list().every(({ preset }) => preset === 'noisy')).toBe(true)
    expect(noisy.faults.list()).toHaveLength(FAULT_PRESETS.noisy.rules.length)
    await new TestMerchant(noisy).control('POST', '/reset')
    expect(noisy.faults.list()).toEqual([])
    await noisy.close()
  })

  it.each(NAMES.flatMap((name) => FAULT_PRESETS[name].rules.map((rule, index) => [name, index, rule] as const)))(
    '%s has a rule %i that a hand could have made',
    (_name, _index, rule) => {
      expect(sandbox.faults.add(rule).action).toEqual(rule.action)
    },
  )
})

describe('a noisy run', () => {
  /** What a shop meets that orders, is paid and refunds, thirty times. */
  async function play(seed: number, preset: PresetName): Promise<unknown[]> {
    const own = await startSandbox({ startAt: START, seed, preset })
    const shop = new NotifyServer(own.merchant)
    const notify_url = await shop.listen()
    const backend = new TestMerchant(own)
    const met: unknown[] = []
    try {
      for (let i = 0; i < 30; i++) {
        const number = `NOISY${String(i).padStart(4, '0')}`
        const answers = [await backend.native(number, { notify_url })]
        await own.pay(number)
        answers.push(await backend.refund(number, `${number}-R`, 100, 100, { notify_url }))
        await own.advance(30_000)
        met.push(...answers.map(({ status, signed }) => [status, signed]))
      }
      await own.advance(26 * 3_600_000)
      own.expectSettled()
      met.push(...shop.received.map(({ id, signed, headers }) => [id, signed, headers['wechatpay-nonce']]))
      met.push(own.faults.list().map(({ id, seen, fired }) => [id, seen, fired]))
      return met
    } finally {
      await own.close()
      await shop.close()
    }
  }

  it.each(['noisy', 'hostile', 'month-end'] as const)('of the same seed is the same: %s', async (preset) => {
    const [first, second, other] = [await play(7, preset), await play(7, preset), await play(8, preset)]
    expect(second).toEqual(first)
    expect(other).not.toEqual(first)
  })
})
