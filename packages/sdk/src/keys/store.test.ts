import { createPrivateKey, createPublicKey } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PlatformKeyError, WechatPayError } from '../errors.ts'
import type { PlatformKeyOptions } from '../options.ts'
import { failureOf, HandClock, merchant, ORDER, PUBLIC_KEY } from '../testing/fixtures.ts'
import { certificateList, seal, StubPlatform, type StubAnswer } from '../testing/stub-platform.ts'
import { identities, vectors, type PlatformIdentity } from '../testing/vectors.ts'
import { certificateKey, openCertificateList } from './certificates.ts'
import { PlatformKeyStore, type PlatformKey } from './store.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const DOWNLOAD: PlatformKeyOptions = { certificates: 'download' }
const downloads = (): number => stub.requests.filter((request) => request.url === '/v3/certificates').length
const others = (): number => stub.requests.length - downloads()

/** Answers the list with `list`, everything else signed by `by`. */
const serve = (list: StubAnswer, by: PlatformIdentity | (() => PlatformIdentity), clock?: HandClock): void =>
  stub.answer((request) => {
    const at = clock ? { at: clock.now() } : {}
    if (request.url === '/v3/certificates') return { ...at, ...list }
    return { json: { code_url: 'x' }, signedBy: typeof by === 'function' ? by() : by, ...at }
  })
const bothListed = (by = identities.oldCertificate): StubAnswer => ({
  json: certificateList('platform_certificate_old', 'platform_certificate_new'),
  signedBy: by,
})

describe('downloading certificates', () => {
  it('opens the vectors’ list', () => {
    const list = openCertificateList(
      Buffer.from(vectors.certificates_download.body),
      Buffer.from(vectors.keys.api_v3_key),
    )
    expect(list.map((key) => key.serial)).toEqual([identities.oldCertificate.serial, identities.newCertificate.serial])
  })

  it('happens before the first call and proves itself with a certificate inside', async () => {
    serve(bothListed(), identities.newCertificate)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD })
    await wxpay.native.prepay(ORDER)
    await wxpay.native.prepay(ORDER)
    expect(stub.requests.map((request) => request.url)).toEqual([
      '/v3/certificates',
      '/v3/pay/transactions/native',
      '/v3/pay/transactions/native',
    ])
  })

  it('is shared by callers that arrive together', async () => {
    serve(bothListed(), identities.oldCertificate)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD })
    await Promise.all(Array.from({ length: 20 }, () => wxpay.native.prepay(ORDER)))
    expect(downloads()).toBe(1)
    expect(others()).toBe(20)
  })

  it.each<[string, StubAnswer]>([
    ['is unsigned', { ...bothListed(), signedBy: false }],
    ['is signed by a stranger under its own serial', bothListed(identities.stranger)],
    [
      'is signed by a stranger under a listed serial',
      bothListed({ serial: identities.oldCertificate.serial, key: identities.stranger.key }),
    ],
    ['was altered', { ...bothListed(), alterBody: (body) => Buffer.concat([body, Buffer.from(' ')]) }],
    [
      'was sealed with another APIv3 key',
      {
        json: {
          data: [{ encrypt_certificate: seal(vectors.keys.unknown.certificate_pem, 'certificate', 'x'.repeat(32)) }],
        },
        signedBy: identities.oldCertificate,
      },
    ],
    ['has no data', { json: {}, signedBy: identities.oldCertificate }],
    [
      'holds no certificate',
      {
        json: { data: [{ encrypt_certificate: seal('nonsense', 'certificate') }] },
        signedBy: identities.oldCertificate,
      },
    ],
    [
      'holds the merchant’s own certificate',
      {
        json: { data: [{ encrypt_certificate: seal(vectors.keys.merchant.certificate_pem, 'certificate') }] },
        signedBy: {
          serial: vectors.keys.merchant.serial_no!,
          key: createPrivateKey(vectors.keys.merchant.private_key_pem),
        },
      },
    ],
  ])('believes no list that %s, and sends nothing without keys', async (_, list) => {
    serve(list, identities.oldCertificate)
    const error = await failureOf(
      merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD }).native.prepay(ORDER),
      PlatformKeyError,
    )
    expect(error).toMatchObject({ code: 'NO_PLATFORM_KEY', outcome: 'failed', attempts: 0 })
    expect(others()).toBe(0)
  })

  it('tells a merchant without certificates to give the public key', async () => {
    serve(
      { status: 404, json: { code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' }, signedBy: false },
      identities.publicKey,
    )
    const error = await failureOf(
      merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD }).native.prepay(ORDER),
      PlatformKeyError,
    )
    expect(error.hint).toContain('platformKeys.publicKey')
  })

  it('is repeated when the platform stumbles at first contact', async () => {
    let turn = 0
    stub.answer((request) => {
      if (request.url !== '/v3/certificates') return { json: { code_url: 'x' }, signedBy: identities.oldCertificate }
      return turn++ === 0 ? { status: 500, json: { code: 'SYSTEM_ERROR', message: '' }, signedBy: false } : bothListed()
    })
    await merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD }).native.prepay(ORDER)
    expect(downloads()).toBe(2)
  })

  it('tells the error hook when a renewal in the background fails', async () => {
    const clock = new HandClock()
    const failed: string[] = []
    const hooks = {
      error: ({ route, error }: { route: string; error: Error }) => failed.push(`${route} ${error.name}`),
    }
    serve(bothListed(), identities.oldCertificate, clock)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD, clock, hooks })
    await wxpay.native.prepay(ORDER)
    clock.advance(12 * 3_600_000)
    serve({ status: 403, json: { code: 'NO_AUTH', message: '' } }, identities.oldCertificate, clock)
    await wxpay.native.prepay(ORDER)
    await expect.poll(() => failed).toEqual(['GET /v3/certificates ApiError'])
  })

  it('is renewed in the background after 12 h', async () => {
    const clock = new HandClock()
    let listed: Parameters<typeof certificateList> = ['platform_certificate_old']
    stub.answer((request) => {
      const json = request.url === '/v3/certificates' ? certificateList(...listed) : { code_url: 'x' }
      return { json, signedBy: identities.oldCertificate, at: clock.now() }
    })
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD, clock })
    await wxpay.native.prepay(ORDER)
    clock.advance(12 * 3_600_000 - 1)
    await wxpay.native.prepay(ORDER)
    expect(downloads()).toBe(1)
    listed = ['platform_certificate_old', 'platform_certificate_new']
    clock.advance(1)
    await wxpay.native.prepay(ORDER)
    await expect.poll(downloads).toBe(2)
    await expect
      .poll(async () => (await wxpay.native.prepay(ORDER), stub.requests.at(-1)!.headers['wechatpay-serial']))
      .toBe(identities.newCertificate.serial)
    expect(downloads()).toBe(2)
  })
})

describe('an unknown serial', () => {
  it('refreshes once, and the new certificate is used', async () => {
    let by = identities.oldCertificate
    const clock = new HandClock()
    let names: Parameters<typeof certificateList> = ['platform_certificate_old']
    stub.answer((request) =>
      request.url === '/v3/certificates'
        ? { json: certificateList(...names), signedBy: identities.oldCertificate }
        : { json: { code_url: 'x' }, signedBy: by },
    )
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: DOWNLOAD, clock })
    await wxpay.native.prepay(ORDER)
    names = ['platform_certificate_old', 'platform_certificate_new']
    by = identities.newCertificate
    await expect(wxpay.native.prepay(ORDER)).resolves.toEqual({ code_url: 'x' })
    expect(downloads()).toBe(2)
  })

  it('causes one download a minute, however many forgeries come', async () => {
    const clock = new HandClock()
    serve(bothListed(), identities.stranger, clock)
    const wxpay = merchant({
      baseUrl: stub.url,
      platformKeys: { ...PUBLIC_KEY, certificates: 'download' },
      clock,
      retry: { attempts: 1 },
    })
    const forged = async (serial: string): Promise<void> => {
      const headers = {
        'wechatpay-timestamp': String(Math.floor(clock.now() / 1000)),
        'wechatpay-nonce': 'n',
        'wechatpay-serial': serial,
        'wechatpay-signature': 'QUJD',
      }
      await expect(wxpay.notifications.parse({ headers, body: '{}' })).rejects.toMatchObject({ reason: 'serial' })
    }
    await Promise.all(Array.from({ length: 20 }, (_, index) => forged(`${'AB'.repeat(19)}${10 + index}`)))
    for (let index = 0; index < 20; index++) await forged(`${'CD'.repeat(19)}${10 + index}`)
    expect(downloads()).toBe(1)
    clock.advance(60_000)
    for (let index = 0; index < 5; index++) await forged(`${'EF'.repeat(19)}${10 + index}`)
    expect(downloads()).toBe(2)
  })

  it('of a public key, of the merchant itself or of no serial’s shape causes none', async () => {
    serve(bothListed(), identities.publicKey)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: PUBLIC_KEY })
    for (const serial of [
      'PUB_KEY_ID_0000000000000000000000000000000000',
      vectors.keys.merchant.serial_no!,
      '__proto__',
      'not hex',
      'A'.repeat(200),
    ]) {
      const headers = {
        'wechatpay-timestamp': '1781000000',
        'wechatpay-nonce': 'n',
        'wechatpay-serial': serial,
        'wechatpay-signature': 'QUJD',
      }
      await expect(wxpay.notifications.parse({ headers, body: '{}' })).rejects.toMatchObject({ reason: 'serial' })
    }
    expect(stub.requests).toHaveLength(0)
  })
})

describe('a merchant with the public key', () => {
  it('never downloads while the public key answers', async () => {
    serve({ status: 404, signedBy: false }, identities.publicKey)
    await merchant({ baseUrl: stub.url, platformKeys: { ...PUBLIC_KEY, certificates: 'download' } }).native.prepay(
      ORDER,
    )
    expect(downloads()).toBe(0)
  })

  it('understands a certificate’s answer while the switch has not begun', async () => {
    serve(bothListed(), identities.oldCertificate)
    await merchant({ baseUrl: stub.url, platformKeys: PUBLIC_KEY }).native.prepay(ORDER)
    expect(downloads()).toBe(1)
  })

  it.each([404, 500])('survives a %d of the certificate list', async (status) => {
    let by = identities.newCertificate
    serve(
      { status, json: { code: status === 404 ? 'RESOURCE_NOT_EXISTS' : 'SYSTEM_ERROR', message: '' }, signedBy: false },
      () => by,
    )
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: PUBLIC_KEY, retry: { attempts: 1 } })
    expect(await failureOf(wxpay.native.prepay(ORDER), PlatformKeyError)).toMatchObject({
      outcome: 'unknown',
      status: 200,
    })
    by = identities.publicKey
    await expect(wxpay.native.prepay(ORDER)).resolves.toBeDefined()
  })

  it('may switch downloading off', async () => {
    serve(bothListed(), identities.oldCertificate)
    const wxpay = merchant({
      baseUrl: stub.url,
      platformKeys: { ...PUBLIC_KEY, certificates: [] },
      retry: { attempts: 1 },
    })
    await failureOf(wxpay.native.prepay(ORDER), PlatformKeyError)
    expect(downloads()).toBe(0)
  })
})

describe('keys that must not verify', () => {
  it('the merchant’s own certificate, or its key under another name', () => {
    expect(() => merchant({ platformKeys: { certificates: [vectors.keys.merchant.certificate_pem] } })).toThrow(
      PlatformKeyError,
    )
    const key = vectors.keys.merchant.public_key_pem
    expect(() => merchant({ platformKeys: { publicKey: { id: 'PUB_KEY_ID_1', key } } })).toThrow(/merchant’s own/)
  })

  it('an expired certificate', () => {
    const clock = new HandClock()
    const expiring: PlatformKey = {
      ...certificateKey(vectors.keys.platform_certificate_new.certificate_pem),
      notAfter: clock.now() + 1000,
    }
    const store = new PlatformKeyStore({ clock, keys: [expiring], merchant: { serial: 'AA' } })
    expect(store.peek(expiring.serial)).toBe(expiring)
    clock.advance(1000)
    expect(store.peek(expiring.serial)).toBeUndefined()
    expect(store.announced()).toBeUndefined()
    return expect(store.find(expiring.serial)).rejects.toBeInstanceOf(PlatformKeyError)
  })

  it('an expired certificate, so that nothing is sent whose answer could never be believed', async () => {
    serve(bothListed(), identities.oldCertificate)
    const clock = { now: () => Date.parse('2099-01-01T00:00:00Z') }
    const certificates = [vectors.keys.platform_certificate_old.certificate_pem]
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates }, clock })
    const error = await failureOf(wxpay.native.prepay(ORDER), PlatformKeyError)
    expect(error).toMatchObject({ code: 'NO_PLATFORM_KEY', outcome: 'failed' })
    expect(stub.requests).toHaveLength(0)
  })

  it('something sealed with the APIv3 key that is not a certificate from its first byte on', () => {
    const attach = `\n${vectors.keys.unknown.certificate_pem}`
    const list = { data: [{ encrypt_certificate: seal(`{"attach":"${attach}"}`, 'transaction') }] }
    const open = (): unknown =>
      openCertificateList(Buffer.from(JSON.stringify(list)), Buffer.from(vectors.keys.api_v3_key))
    expect(open).toThrow(SyntaxError)
  })

  it('a certificate that is not valid yet does not encrypt', () => {
    const clock = new HandClock()
    const old = certificateKey(vectors.keys.platform_certificate_old.certificate_pem)
    const coming = {
      ...certificateKey(vectors.keys.platform_certificate_new.certificate_pem),
      notBefore: clock.now() + 1000,
    }
    const store = new PlatformKeyStore({ clock, keys: [coming, old], merchant: { serial: 'AA' } })
    expect(store.announced()).toBe(old.serial)
    clock.advance(1000)
    expect(store.announced()).toBe(coming.serial)
  })

  it('find() takes a serial only as the platform writes it', async () => {
    const key = createPublicKey(vectors.keys.platform_public_key.public_key_pem)
    const store = new PlatformKeyStore({
      clock: new HandClock(),
      keys: [{ serial: 'ABCDEF01', kind: 'certificate', key, notBefore: 0, notAfter: Number.MAX_SAFE_INTEGER }],
      merchant: { serial: 'AA' },
    })
    expect((await store.find('ABCDEF01')).key).toBe(key)
    await failureOf(store.find('abcdef01'), WechatPayError)
    expect(await failureOf(store.find('__proto__'), WechatPayError)).toMatchObject({ code: 'UNKNOWN_PLATFORM_SERIAL' })
  })
})
