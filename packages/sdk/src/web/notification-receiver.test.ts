import fc from 'fast-check'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { AnswerError, ApiError, NotificationError, PlatformKeyError, SignatureError } from '../errors.ts'
import type { NotificationEvent } from '../notifications.ts'
import type { WechatPayOptions } from '../options.ts'
import { failureOf, HandClock, merchant, PUBLIC_KEY, receiver } from '../testing/fixtures.ts'
import { seal, signedHeaders } from '../testing/stub-platform.ts'
import { identities, VECTOR_NOW, vectors } from '../testing/vectors.ts'
import { NotificationReceiver, type NotificationReceiverOptions } from './notification-receiver.ts'

const { keys } = vectors
const body = JSON.stringify({ id: 'EV-1', event_type: 'TRANSACTION.SUCCESS', resource: seal('{"a":1}', 'transaction') })
const genuine = signedHeaders(body, identities.publicKey)

describe('a receiver is not made', () => {
  const make = (change: Partial<NotificationReceiverOptions>): NotificationReceiver =>
    new NotificationReceiver({ apiV3Key: keys.api_v3_key, platformKeys: {}, ...change })
  const { certificate_pem, public_key_pem, private_key_pem, serial_no } = keys.merchant
  const id = 'PUB_KEY_ID_1'

  it.each<[string, Partial<NotificationReceiverOptions>, RegExp]>([
    ['without keys', {}, /platformKeys/],
    ['with a short APIv3 key', { ...receiverKeys(), apiV3Key: 'short' }, /apiV3Key: .*32 bytes/],
    ['with a private key', { platformKeys: { publicKey: { id, key: private_key_pem } } }, /holds a private key/],
    ['with a certificate for a key', { platformKeys: { publicKey: { id, key: certificate_pem } } }, /publicKey\.key/],
    ['with a wrong ID', { platformKeys: { publicKey: { id: 'x', key: public_key_pem } } }, /publicKey\.id/],
    ['with a broken certificate', { platformKeys: { certificates: [certificate_pem.slice(0, 300)] } }, /certificates/],
  ])('%s', (_, change, words) => expect(() => make(change)).toThrow(words))

  it('with the merchant’s own certificate', () => {
    const merchantSerial = serial_no!.toLowerCase()
    expect(() => make({ platformKeys: { certificates: [certificate_pem] }, merchantSerial })).toThrow(PlatformKeyError)
  })
})

function receiverKeys(): Pick<NotificationReceiverOptions, 'platformKeys'> {
  const { id, public_key_pem } = keys.platform_public_key
  return { platformKeys: { publicKey: { id: id!, key: public_key_pem } } }
}

describe('a receiver', () => {
  it('says the same as the client on Node, word for word', async () => {
    const only: Partial<WechatPayOptions> = { platformKeys: { ...PUBLIC_KEY, certificates: [] } }
    const pair = [merchant(only).notifications, receiver(only)] as const
    const values = fc.oneof(fc.constantFrom(...Object.values(genuine), '', '1781000000', 'FFFF'), fc.string())
    const headers = fc
      .dictionary(fc.constantFrom(...Object.keys(genuine)), values)
      .map((some) => ({ ...genuine, ...some }))
    const texts = fc.oneof(fc.constant(body), fc.string(), fc.json(), fc.constantFrom('<xml>', '{"id":1}', '\uFEFF{}'))
    const signedTexts = texts.map((text) => [signedHeaders(text, identities.publicKey), text] as const)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.tuple(headers, texts), signedTexts), async ([headers, text]) => {
        const [node, web] = await Promise.all(pair.map((source) => verdict(source.parse({ headers, body: text }))))
        expect(web).toEqual(node)
      }),
      { numRuns: 500 },
    )
  })

  it('drops a certificate that has expired', async () => {
    const clock = new HandClock()
    const later = receiver({ clock, platformKeys: { certificates: [keys.platform_certificate_new.certificate_pem] } })
    const parse = (): Promise<NotificationEvent> =>
      later.parse({ headers: signedHeaders(body, identities.newCertificate, clock.now()), body })
    expect(await parse()).toMatchObject({ id: 'EV-1' })
    clock.advance(100 * 365 * 86_400_000)
    const error = await failureOf(parse(), NotificationError)
    expect(error).toMatchObject({ reason: 'serial', hint: expect.stringContaining('give its certificate') as string })
  })

  it('answers a Web request', async () => {
    const events: NotificationEvent[] = []
    const handle = receiver().handler((event) => void events.push(event))
    const post = async (sent: string): Promise<number> =>
      (await handle(new Request('https://shop.example/', { method: 'POST', headers: genuine, body: sent }))).status
    expect(await post(body)).toBe(204)
    expect(await post(`${body} `)).toBe(401)
    expect(await post(' '.repeat(65 * 1024))).toBe(413)
    expect(events).toMatchObject([{ id: 'EV-1', resource: { a: 1 } }])
  })

  it('shows no key', () => {
    const shown = `${inspect(receiver(), { depth: 9, showHidden: true })}${JSON.stringify(receiver())}`
    expect(shown).not.toContain(keys.api_v3_key)
  })
})

async function verdict(parsing: Promise<NotificationEvent>): Promise<unknown> {
  try {
    return await parsing
  } catch (error) {
    const { reason, code, message, answer } = error as NotificationError
    return { reason, code, message, answer }
  }
}

describe('an answer fetched elsewhere', () => {
  const ROUTE = 'GET /v3/x'
  const read = (answer: Response): Promise<unknown> => receiver().readAnswer(answer, ROUTE)
  const signed = (text: string, status = 200, at = VECTOR_NOW): Response =>
    new Response(text || null, { status, headers: signedHeaders(text, identities.publicKey, at) })

  it.each(vectors.response_verification)('$name: $expect', async ({ headers, body, http_status, expect: verdict }) => {
    const reading = read(new Response(body || null, { status: http_status, headers }))
    if (verdict === 'accept') expect(await reading).toEqual(body ? JSON.parse(body) : undefined)
    else await expect(reading).rejects.toSatisfy((e) => e instanceof SignatureError || e instanceof PlatformKeyError)
  })

  it('is of unknown outcome when it cannot be proven', async () => {
    for (const answer of [new Response('{}'), signed('{}', 200, VECTOR_NOW - 301_000)])
      expect(await failureOf(read(answer), SignatureError)).toMatchObject({ outcome: 'unknown', route: ROUTE })
  })

  it('is an error outside 2xx, and when it says "accepted"', async () => {
    const missing = new Response('{"code":"ORDERNOTEXIST","message":"…"}', { status: 404 })
    expect(await failureOf(read(missing), ApiError)).toMatchObject({ code: 'ORDER_NOT_EXIST', status: 404 })
    expect(await failureOf(read(signed('{"code":"USERPAYING"}', 202)), ApiError)).toMatchObject({ status: 202 })
    expect(await failureOf(read(new Response('<html>', { status: 502 })), AnswerError)).toMatchObject({
      code: 'HTTP_502',
    })
  })

  it('has a limit, and must not have been read before', async () => {
    const long = read(new Response(' '.repeat(1024 * 1024 + 1)))
    expect(await failureOf(long, AnswerError)).toMatchObject({ code: 'ANSWER_TOO_LARGE', outcome: 'unknown' })
    const used = signed('{}')
    await used.text()
    await expect(read(used)).rejects.toThrow(/read before/)
  })
})
