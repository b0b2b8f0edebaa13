import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../kit/index.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import { harOf } from './har.ts'
import type { JournalEntry } from './journal.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

type Check = (value: unknown) => boolean
type Shape = { readonly [name: string]: Check | Shape | readonly [Shape] }

const text: Check = (value) => typeof value === 'string'
const whole: Check = (value) => Number.isInteger(value)
const size: Check = (value) => whole(value) && (value as number) >= -1
const time: Check = (value) => typeof value === 'number' && value >= 0
const absolute: Check = (value) => text(value) && URL.canParse(value as string)
/** As the specification demands: date, `T`, time, fraction, zone. */
const instant: Check = (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(value))
const pair = { name: text, value: text }
const message = { httpVersion: text, cookies: [pair], headers: [pair], headersSize: size, bodySize: size } as const

/** HAR 1.2, as far as the journal fills it in; a name with `?` may be absent. */
const HAR: Shape = {
  log: {
    version: (value) => value === '1.2',
    creator: { name: text, version: text },
    entries: [
      {
        startedDateTime: instant,
        time,
        request: {
          ...message,
          method: text,
          url: absolute,
          queryString: [pair],
          'postData?': { mimeType: text, text },
        },
        response: {
          ...message,
          status: whole,
          statusText: text,
          content: { size: whole, mimeType: text, text },
          redirectURL: text,
        },
        cache: {},
        timings: { send: time, wait: time, receive: time },
        comment: text,
      },
    ],
  },
}

/** Where a value is not of this shape; members that the shape does not have are a fault as well. */
function faults(value: unknown, shape: Shape | Check | readonly [Shape], path = ''): string[] {
  if (typeof shape === 'function') return shape(value) ? [] : [`${path}: ${JSON.stringify(value)}`]
  if (isList(shape)) {
    if (!Array.isArray(value)) return [`${path}: no list`]
    return value.flatMap((item, index) => faults(item, shape[0], `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return [`${path}: no object`]
  const members = new Map(Object.entries(value))
  const wanted = Object.entries(shape).flatMap(([key, member]) => {
    const name = key.replace('?', '')
    const isAbsent = !members.has(name) && key.endsWith('?')
    const found = isAbsent ? [] : faults(members.get(name), member, `${path}.${name}`)
    members.delete(name)
    return found
  })
  return [...wanted, ...[...members.keys()].map((name) => `${path}.${name}: unknown`)]
}

function isList(shape: Shape | readonly [Shape]): shape is readonly [Shape] {
  return Array.isArray(shape)
}

describe('the journal as an HTTP archive', () => {
  it('holds calls and notifications with headers, bodies and times', async () => {
    const sandbox = await startSandbox({ startAt: START })
    const merchant = new TestMerchant(sandbox)
    const shop = new NotifyServer(sandbox.merchant)
    try {
      shop.answer = (nth) => (nth === 1 ? 302 : 200)
      const notify_url = await shop.listen()
      const { text: answered } = await merchant.native('HAR00001', { notify_url })
      await sandbox.pay('HAR00001')
      await sandbox.advance(15_000)
      await merchant.query('HAR00001')
      await merchant.query('HAR00002')
      const har = sandbox.journal.har()
      expect(faults(har, HAR)).toEqual([])
      const { entries } = har.log
      expect(
        entries.map(({ request, response, comment }) => [request.method, request.url, response.status, comment]),
      ).toEqual([
        ['POST', `${sandbox.url}/v3/pay/transactions/native`, 200, 'accepted'],
        ['POST', notify_url, 302, 'failed: Only 200 and 204 count as taken in, the merchant answered 302.'],
        ['POST', notify_url, 200, 'delivered'],
        ['GET', `${sandbox.url}/v3/pay/transactions/out-trade-no/HAR00001?mchid=1900000001`, 200, 'accepted'],
        [
          'GET',
          `${sandbox.url}/v3/pay/transactions/out-trade-no/HAR00002?mchid=1900000001`,
          404,
          'rejected: 订单不存在',
        ],
      ])
      const [ordered, redirected, , queried] = entries
      expect(ordered!.startedDateTime).toBe('2026-06-09T10:13:20.000Z')
      expect(ordered!.request.postData).toEqual({
        mimeType: 'application/json',
        text: JSON.stringify(merchant.order('HAR00001', { notify_url })),
      })
      expect(ordered!.request.bodySize).toBe(Buffer.byteLength(ordered!.request.postData!.text))
      expect(ordered!.response.content.text).toBe(answered)
      expect(ordered!.request.headers.some(({ value }) => value.startsWith('WECHATPAY2-SHA256-RSA2048'))).toBe(true)
      expect(redirected!.response.redirectURL).toBe(notify_url)
      expect(queried!.request.queryString).toEqual([{ name: 'mchid', value: '1900000001' }])
      expect(queried!.request.postData).toBeUndefined()
      const served = await fetch(`${sandbox.url}/_sandbox/journal.har`)
      expect(await served.json()).toEqual(har)
    } finally {
      await Promise.all([sandbox.close(), shop.close()])
    }
  })

  it('is well formed whatever was sent', () => {
    const headers = fc.dictionary(fc.string(), fc.option(fc.string(), { nil: undefined }))
    const side = fc.record({ headers, body: fc.string() })
    const entry = fc.record({
      seq: fc.nat(),
      at: fc.integer({ min: 0, max: 4e12 }),
      ms: fc.nat(),
      direction: fc.constant('in' as const),
      method: fc.constantFrom('GET', 'POST', 'PATCH'),
      path: fc.string().map((path) => `/v3/${path}`),
      status: fc.integer({ min: 0, max: 599 }),
      verdict: fc.constantFrom<JournalEntry['verdict']>('accepted', 'refused', 'fault'),
      request: side,
      response: side,
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        expect(faults(harOf(entries, 'http://127.0.0.1:1'), HAR)).toEqual([])
      }),
    )
  })

  it('names the version it was made by', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(harOf([], '').log.creator).toEqual({ name: '@wxtill/sandbox', version: manifest.version })
  })
})
