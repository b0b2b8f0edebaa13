import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { NotificationError } from '../errors.ts'
import type { NotificationEvent } from '../notifications.ts'
import { merchant } from '../testing/fixtures.ts'
import { frameworks, type Framework, type Running } from '../testing/frameworks.ts'
import { seal, signedHeaders } from '../testing/stub-platform.ts'
import { identities } from '../testing/vectors.ts'

const wxpay = merchant()
// Spaces and an escape, so that parsing and serialising again would give other bytes.
const body = `{ "id": "EV-1", "event_type": "TRANSACTION.SUCCESS", "summary": "\\u652f", "resource": ${JSON.stringify(
  seal('{"out_trade_no":"T1","amount":{"total":100}}', 'transaction'),
)} }`
type Headers = Record<string, string | string[]>
const genuine: Headers = { 'Content-Type': 'application/json', ...signedHeaders(body, identities.publicKey) }
const { 'Wechatpay-Nonce': nonce, ...withoutNonce } = genuine

const open: Running[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

interface Seen {
  readonly events: NotificationEvent[]
  readonly errors: unknown[]
  readonly status: number
  readonly text: string
}

async function deliver(
  start: Framework['start'],
  {
    headers = genuine,
    sent = body,
    fails = false,
  }: { headers?: Headers; sent?: string | Buffer; fails?: boolean } = {},
): Promise<Seen> {
  const events: NotificationEvent[] = []
  const errors: unknown[] = []
  const listener = (event: NotificationEvent): void => {
    if (fails) throw new Error('no database')
    events.push(event)
  }
  const server = await start(wxpay.notifications, listener, { onError: (error) => errors.push(error) })
  open.push(server)
  return { events, errors, ...(await post(server.url, headers, sent)) }
}

/** By `node:http`, because `fetch` would join what is sent twice. */
function post(url: string, headers: Headers, sent: string | Buffer): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const req = request(url, { method: 'POST', agent: false, headers }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      res.on('end', () => resolve({ status: res.statusCode!, text }))
    })
    req.on('error', reject)
    req.end(sent)
  })
}

describe.each(frameworks)('$name', ({ start, behindParser }) => {
  it('hands a genuine notification over, typed, and answers 204 without a body', async () => {
    const { events, errors, status, text } = await deliver(start)
    expect({ status, text, errors }).toEqual({ status: 204, text: '', errors: [] })
    const [event] = events
    expect(event).toMatchObject({ id: 'EV-1', signed: { nonce } })
    expect(event?.event_type === 'TRANSACTION.SUCCESS' && event.resource.amount?.total).toBe(100)
  })

  it('does not mind the letter case of headers', async () => {
    const upper = Object.fromEntries(Object.entries(genuine).map(([name, value]) => [name.toUpperCase(), value]))
    expect(await deliver(start, { headers: upper })).toMatchObject({ status: 204 })
  })

  it.each<[string, { headers?: Headers; sent?: string | Buffer }, number, string]>([
    ['one byte was flipped', { sent: body.replace('EV-1', 'EV-2') }, 401, 'signature'],
    ['it was serialised again', { sent: JSON.stringify(JSON.parse(body)) }, 401, 'signature'],
    ['a header is missing', { headers: withoutNonce }, 401, 'header'],
    [
      'a header came twice',
      { headers: { ...genuine, 'Wechatpay-Nonce': [nonce as string, nonce as string] } },
      401,
      'header',
    ],
    ['it is longer than 64 KiB', { sent: JSON.stringify({ long: 'x'.repeat(65 * 1024) }) }, 413, 'body'],
  ])('refuses it when %s', async (_, what, answer, reason) => {
    const { events, errors, status, text } = await deliver(start, what)
    expect({ status, events }).toEqual({ status: answer, events: [] })
    expect(JSON.parse(text)).toMatchObject({ code: 'FAIL' })
    expect(errors).toMatchObject([{ reason }])
    expect(errors[0]).toBeInstanceOf(NotificationError)
  })

  it('answers 500 when the listener throws, so that it comes again', async () => {
    const { errors, status, text } = await deliver(start, { fails: true })
    expect(status).toBe(500)
    expect(text).not.toContain('database')
    expect(errors).toMatchObject([{ message: 'no database' }])
  })

  it.each(behindParser)('behind $how answers $answer', async ({ start, answer }) => {
    const { events, errors, status } = await deliver(start)
    expect({ status, events: events.length }).toEqual({ status: answer, events: answer === 204 ? 1 : 0 })
    if (answer === 500)
      expect(errors).toMatchObject([{ reason: 'body', hint: expect.stringContaining('raw body') as string }])
    const forged = await deliver(start, { sent: body.replace('EV-1', 'EV-2') })
    expect({ status: forged.status, events: forged.events }).toEqual({ status: answer === 204 ? 401 : 500, events: [] })
  })
})
