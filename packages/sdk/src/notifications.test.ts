import fc from 'fast-check'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { NotificationError } from './errors.ts'
import type { HeadersLike } from './headers.ts'
import type { NotificationEvent } from './notifications.ts'
import { failureOf, HandClock, merchantOptions, sources } from './testing/fixtures.ts'
import { seal, signedHeaders } from './testing/stub-platform.ts'
import { identities, VECTOR_NOW, vectors } from './testing/vectors.ts'

const envelope = (event_type: string, resource: unknown, change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id: 'EV-1',
    create_time: '2026-06-09T18:13:20+08:00',
    resource_type: 'encrypt-resource',
    event_type,
    summary: '…',
    resource: {
      original_type: 'transaction',
      ...seal(typeof resource === 'string' ? resource : JSON.stringify(resource), 'transaction'),
    },
    ...change,
  })
describe.each(sources)('%s,', (_, make) => {
  const source = make()
  const parse = (headers: HeadersLike, body: string | Uint8Array): Promise<NotificationEvent> =>
    source.parse({ headers, body })
  const refusalOf = (headers: HeadersLike, body: string | Uint8Array): Promise<NotificationError> =>
    failureOf(parse(headers, body), NotificationError)

  describe('the vectors of notifications', () => {
    it.each(vectors.notifications)('$name: $expect', async ({ headers, body, expect: verdict, resource_plaintext }) => {
      if (verdict === 'accept')
        expect(await parse(headers, Buffer.from(body))).toMatchObject({
          resource: JSON.parse(resource_plaintext!) as object,
        })
      else await expect(parse(headers, Buffer.from(body))).rejects.toBeInstanceOf(NotificationError)
    })
  })

  describe('a genuine notification', () => {
    const body = envelope('TRANSACTION.SUCCESS', { out_trade_no: 'T1', amount: { total: 100 } })

    it('has the type of its event, and who signed it', async () => {
      const headers = signedHeaders(body, identities.publicKey)
      const event = await parse(headers, body)
      expect(event).toMatchObject({
        id: 'EV-1',
        event_type: 'TRANSACTION.SUCCESS',
        original_type: 'transaction',
        signed: { serial: identities.publicKey.serial, nonce: headers['Wechatpay-Nonce'], timestamp: 1_781_000_000 },
      })
      // Compiles only because comparing event_type narrows the union.
      if (event.event_type === 'TRANSACTION.SUCCESS') expect(event.resource.amount?.total).toBe(100)
      if (event.event_type === 'REFUND.SUCCESS') expect(event.resource.out_refund_no).toBeDefined()
    })

    it('may carry an event nobody knows yet', async () => {
      const strange = envelope('FUTURE.EVENT', { anything: [1] }, { extra: true })
      expect(await parse(signedHeaders(strange, identities.publicKey), strange)).toMatchObject({
        event_type: 'FUTURE.EVENT',
        resource: { anything: [1] },
      })
    })

    it('is understood whatever the letter case and shape of its headers', async () => {
      const signed = signedHeaders(body, identities.oldCertificate)
      const upper = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toUpperCase(), value]))
      const lists = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toLowerCase(), [value]]))
      for (const headers of [signed, upper, lists, new Headers(signed), new Map(Object.entries(signed))]) {
        await expect(source.parse({ headers, body: Buffer.from(body) })).resolves.toMatchObject({
          id: 'EV-1',
        })
      }
    })

    it.each([[{}], [{ associated_data: null }], [{ associated_data: '' }]])(
      'may have the associated data %j',
      async (aad) => {
        const { associated_data: _, ...sealed } = seal('{"a":1}', '')
        const text = envelope('TRANSACTION.SUCCESS', {}, { resource: { ...sealed, ...aad } })
        expect(await parse(signedHeaders(text, identities.publicKey), text)).toMatchObject({ resource: { a: 1 } })
      },
    )

    it('loses names that could reach a prototype', async () => {
      const text = envelope('X', '{"__proto__":{"a":1},"constructor":1,"b":2}')
      const event = await parse(signedHeaders(text, identities.publicKey), text)
      expect(Object.keys(event.resource as object)).toEqual(['b'])
      expect(({} as Record<string, unknown>)['a']).toBeUndefined()
    })
  })

  describe('a notification is refused', () => {
    const body = envelope('TRANSACTION.SUCCESS', { out_trade_no: 'T1' })
    const genuine = signedHeaders(body, identities.publicKey)

    it.each(['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'])(
      'without %s',
      async (name) => {
        const { [name]: _, ...headers } = genuine
        expect(await refusalOf(headers, body)).toMatchObject({ reason: 'header', code: 'NOTIFICATION_HEADER' })
        expect(await refusalOf({ ...headers, [name]: '' }, body)).toMatchObject({ reason: 'header' })
      },
    )

    it.each([
      'Wechatpay-Timestamp',
      'Wechatpay-Nonce',
      'Wechatpay-Serial',
      'Wechatpay-Signature',
      'Wechatpay-Signature-Type',
    ])('with %s given twice', async (name) => {
      expect(await refusalOf({ ...genuine, [name]: [genuine[name]!, genuine[name]!] }, body)).toMatchObject({
        reason: 'header',
      })
      expect(await refusalOf({ ...genuine, [name]: `${genuine[name]}, ${genuine[name]}` }, body)).toMatchObject({
        reason: 'header',
      })
      expect(await refusalOf({ ...genuine, [name.toUpperCase()]: genuine[name]! }, body)).toMatchObject({
        reason: 'header',
      })
    })

    it.each(['NaN', '1781000000.5', '1e9', '', '-1', ' 1781000000', '0x6A27', '1781000000000000'])(
      'with the timestamp %j',
      async (value) => {
        const error = await refusalOf({ ...genuine, 'Wechatpay-Timestamp': value }, body)
        expect(['timestamp', 'header']).toContain(error.reason)
      },
    )

    it.each([-301_000, 301_000])('signed %d ms away from the clock, even truly', async (skew) => {
      expect(await refusalOf(signedHeaders(body, identities.publicKey, VECTOR_NOW + skew), body)).toMatchObject({
        reason: 'timestamp',
      })
    })

    it('when it is replayed after the window', async () => {
      const clock = new HandClock()
      const later = make({ clock })
      await later.parse({ headers: genuine, body })
      clock.advance(301_000)
      expect(await failureOf(later.parse({ headers: genuine, body }), NotificationError)).toMatchObject({
        reason: 'timestamp',
      })
    })

    it.each([identities.stranger.serial, '__proto__', 'hasOwnProperty'])(
      'under the unknown serial %s',
      async (serial) => {
        const own = make({ platformKeys: { ...merchantOptions().platformKeys, certificates: [] } })
        const headers = signedHeaders(body, { serial, key: identities.stranger.key })
        expect(await failureOf(own.parse({ headers, body }), NotificationError)).toMatchObject({
          reason: 'serial',
        })
      },
    )

    it('signed by a stranger under a known serial, or by the merchant itself', async () => {
      const forged = signedHeaders(body, { serial: identities.publicKey.serial, key: identities.stranger.key })
      expect(await refusalOf(forged, body)).toMatchObject({ reason: 'signature' })
    })

    it('whose border between nonce and body was moved', async () => {
      const text = `first\n${body}`
      const headers = signedHeaders(text, identities.publicKey)
      const moved = { ...headers, 'Wechatpay-Nonce': `${headers['Wechatpay-Nonce']}\nfirst` }
      expect(await refusalOf(moved, body)).toMatchObject({ reason: 'header' })
    })

    it('without quoting what was decrypted', async () => {
      const text = envelope('X', 'openid=oUpF8uMuAJO')
      const error = await refusalOf(signedHeaders(text, identities.publicKey), text)
      expect(inspect(error, { depth: 9 })).not.toContain('oUpF8')
    })

    it('says the same whatever shape the headers come in', async () => {
      const pairs = Object.entries(genuine)
      for (const headers of [genuine, new Headers(genuine), new Map(pairs), pairs]) {
        expect(await source.parse({ headers, body })).toMatchObject({ id: expect.any(String) as string })
        const twice = [...pairs, ['WECHATPAY-NONCE', 'x']] as [string, string][]
        expect(await refusalOf(twice, body)).toMatchObject({ reason: 'header' })
      }
    })

    it('as a probe', async () => {
      const error = await refusalOf(
        { ...genuine, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${genuine['Wechatpay-Signature']}` },
        body,
      )
      expect(error).toMatchObject({ reason: 'signature' })
      expect(error.message).toMatch(/probed/)
    })

    it('when a framework has parsed it already', async () => {
      const error = await failureOf(
        source.parse({ headers: genuine, body: JSON.parse(body) as never }),
        NotificationError,
      )
      expect(error).toMatchObject({ reason: 'body' })
      expect(error.hint).toMatch(/raw body/)
      const reserialised = JSON.stringify(JSON.parse(body), null, 2)
      expect(await refusalOf(genuine, reserialised)).toMatchObject({ reason: 'signature' })
    })

    it('longer than 64 KiB, before anything else is looked at', async () => {
      expect(await refusalOf({}, Buffer.alloc(64 * 1024 + 1))).toMatchObject({ reason: 'body' })
    })

    it('as APIv2 XML, saying so', async () => {
      const error = await refusalOf({}, vectors.v2.notifications[0]!.xml)
      expect(error).toMatchObject({ reason: 'body' })
      expect(error.message).toMatch(/APIv2/)
    })

    it('when it is signed but not a notification', async () => {
      for (const text of [
        '',
        'null',
        '[]',
        '{}',
        '{"id":1}',
        'OK',
        envelope('X', '{}', { event_type: undefined }),
        envelope('X', '{}', { resource: null }),
        envelope('X', 'not json'),
      ]) {
        expect(await refusalOf(signedHeaders(text, identities.publicKey), text)).toMatchObject({ reason: 'body' })
      }
    })

    it('when the APIv3 key does not open it', async () => {
      const other = make({ apiV3Key: 'x'.repeat(32) })
      const error = await failureOf(other.parse({ headers: genuine, body }), NotificationError)
      expect(error).toMatchObject({ reason: 'decrypt' })
      expect(error.hint).toMatch(/APIv3 key/)
    })

    it('when ciphertext, tag, nonce or associated data were altered before a genuine signature', async () => {
      const sealed = seal('{"out_trade_no":"T1"}', 'transaction')
      const bytes = Buffer.from(sealed['ciphertext']!, 'base64')
      const short = (length: number): string => bytes.subarray(0, bytes.length - 16 + length).toString('base64')
      const flipped = Buffer.from(bytes)
      flipped[0]! ^= 1
      const flippedTag = Buffer.from(bytes)
      flippedTag[flippedTag.length - 1]! ^= 1
      const variants = [
        { ...sealed, ciphertext: flipped.toString('base64') },
        { ...sealed, ciphertext: flippedTag.toString('base64') },
        { ...sealed, ciphertext: short(4) },
        { ...sealed, ciphertext: short(0) },
        { ...sealed, ciphertext: '' },
        { ...sealed, associated_data: 'other' },
        { ...sealed, nonce: 'abcdefghijkl' },
        { ...sealed, nonce: 'short' },
        { ...sealed, algorithm: 'AES-128-CBC' },
      ]
      for (const resource of variants) {
        const text = envelope('TRANSACTION.SUCCESS', {}, { resource })
        const error = await refusalOf(signedHeaders(text, identities.publicKey), text)
        expect(['decrypt', 'body']).toContain(error.reason)
      }
    })

    it('with any bit of its body flipped', async () => {
      const bytes = Buffer.from(body)
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
          const flipped = Buffer.from(bytes)
          flipped[bit >> 3]! ^= 1 << (bit & 7)
          expect(await refusalOf(genuine, flipped)).toMatchObject({ reason: 'signature' })
        }),
        { numRuns: 300 },
      )
    })

    it('with any bit of a signed header flipped', async () => {
      const own = make({ platformKeys: { ...merchantOptions().platformKeys, certificates: [] } })
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'),
          fc.nat(),
          fc.nat(6),
          async (name, position, bit) => {
            const value = Buffer.from(genuine[name]!, 'latin1')
            value[position % value.length]! ^= 1 << bit
            const headers = { ...genuine, [name]: value.toString('latin1') }
            await expect(own.parse({ headers, body })).rejects.toBeInstanceOf(NotificationError)
          },
        ),
        { numRuns: 400 },
      )
    })

    it('whatever bytes and headers arrive', async () => {
      const own = make({ platformKeys: { ...merchantOptions().platformKeys, certificates: [] } })
      const header = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
      const headers = fc.dictionary(fc.constantFrom(...Object.keys(genuine), '__proto__', 'forEach', 'date'), header)
      await fc.assert(
        fc.asyncProperty(headers, fc.uint8Array({ maxLength: 200 }), async (some, bytes) => {
          await expect(own.parse({ headers: some, body: bytes })).rejects.toBeInstanceOf(NotificationError)
        }),
        { numRuns: 300 },
      )
    })
  })
})
