import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, PlatformKeyError, WechatPayError } from '../errors.ts'
import { BOTH_CERTIFICATES, failureOf, HandClock, merchant, ORDER, PUBLIC_KEY } from '../testing/fixtures.ts'
import { decryptField } from '../testing/decrypt-field.ts'
import { certificateList, signedHeaders, StubPlatform, type SeenRequest } from '../testing/stub-platform.ts'
import { identities, vectors, type PlatformIdentity } from '../testing/vectors.ts'
import type { WechatPay } from '../client.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const { publicKey, oldCertificate, newCertificate } = identities
const CERTIFICATE_LIST = '/v3/certificates'

/** What the platform of a test has: the keys it signs with, the list it shows, whether the console has begun the switch. */
interface PlatformState {
  certificate: PlatformIdentity
  listed: Parameters<typeof certificateList>
  switched: boolean
  clock: HandClock
}

function play(state: PlatformState): void {
  stub.answer((request) => {
    const asked = request.headers['wechatpay-serial'] === publicKey.serial
    const signedBy = state.switched && asked ? publicKey : state.certificate
    const json = request.url === CERTIFICATE_LIST ? certificateList(...state.listed) : { code_url: 'x' }
    return { json, signedBy, at: state.clock.now() }
  })
}

const newState = (change: Partial<PlatformState> = {}): PlatformState => {
  return {
    certificate: oldCertificate,
    listed: ['platform_certificate_old'],
    switched: false,
    clock: new HandClock(),
    ...change,
  }
}

const announced = (request: SeenRequest | undefined): string | undefined => request?.headers['wechatpay-serial']
const load = (wxpay: WechatPay, calls = 20): Promise<unknown> =>
  Promise.all(Array.from({ length: calls }, () => wxpay.native.prepay(ORDER)))

async function notify(wxpay: WechatPay, by: PlatformIdentity, clock: HandClock): Promise<void> {
  const { body } = vectors.notifications.find((vector) => vector.expect === 'accept')!
  await wxpay.notifications.parse({ headers: signedHeaders(body, by, clock.now()), body })
}

describe('the switch from certificates to the public key', () => {
  it('goes on for seven days without a failed call or notification, and without a restart', async () => {
    const state = newState()
    play(state)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, clock: state.clock })
    await load(wxpay)
    // The merchant has downloaded the key; the console's switch is not begun, so its ID is ignored.
    wxpay.platformKeys.add(PUBLIC_KEY)
    await load(wxpay)
    expect(announced(stub.requests.at(-1))).toBe(publicKey.serial)
    state.switched = true
    for (const share of [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1, 1]) {
      await load(wxpay, 5)
      for (let index = 0; index < 20; index++)
        await notify(wxpay, index / 20 < share ? publicKey : oldCertificate, state.clock)
      state.clock.advance(24 * 3_600_000)
    }
    expect(announced(stub.requests.at(-1))).toBe(publicKey.serial)
    expect(wxpay.platformKeys.remove(oldCertificate.serial)).toBe(true)
    await load(wxpay)
    expect(wxpay.platformKeys.list()).toEqual(
      expect.arrayContaining([{ serial: publicKey.serial, kind: 'public_key' }]) as unknown,
    )
  })

  it('can be taken back: certificates sign again, with the public key still at hand and after it is gone', async () => {
    const state = newState({ switched: true })
    play(state)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: PUBLIC_KEY, clock: state.clock })
    await load(wxpay)
    await notify(wxpay, publicKey, state.clock)
    state.switched = false
    await load(wxpay)
    await notify(wxpay, oldCertificate, state.clock)
    await notify(wxpay, publicKey, state.clock)
    expect(wxpay.platformKeys.remove(publicKey.serial)).toBe(true)
    await load(wxpay)
    await notify(wxpay, oldCertificate, state.clock)
    expect(announced(stub.requests.at(-1))).toBe(oldCertificate.serial)
    await expect(notify(wxpay, publicKey, state.clock)).rejects.toMatchObject({ reason: 'serial' })
  })

  it('never asks for the list when certificates were given and downloading is off', async () => {
    const state = newState()
    play(state)
    const wxpay = merchant({
      baseUrl: stub.url,
      platformKeys: { ...PUBLIC_KEY, ...BOTH_CERTIFICATES },
      clock: state.clock,
    })
    await load(wxpay)
    state.switched = true
    await load(wxpay)
    await notify(wxpay, newCertificate, state.clock)
    expect(stub.requests.some((request) => request.url === CERTIFICATE_LIST)).toBe(false)
  })
})

describe('the rotation of certificates under load', () => {
  it('loses no call while old and new sign side by side, and when the platform goes back to the old one', async () => {
    const state = newState()
    play(state)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, clock: state.clock })
    await load(wxpay)
    state.listed = ['platform_certificate_old', 'platform_certificate_new']
    // The gray share grows, faster than the list is renewed.
    for (const share of [0.05, 0.5, 1]) {
      let turn = 0
      stub.answer((request) => {
        if (request.url === CERTIFICATE_LIST)
          return { json: certificateList(...state.listed), signedBy: oldCertificate }
        return { json: { code_url: 'x' }, signedBy: turn++ / 40 < share ? newCertificate : oldCertificate }
      })
      await load(wxpay, 40)
    }
    play(state)
    await load(wxpay)
    expect(wxpay.platformKeys.list().map((key) => key.serial)).toEqual([oldCertificate.serial, newCertificate.serial])
  })

  it('asks for the list once for all the calls that meet the new serial together', async () => {
    const state = newState()
    play(state)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, clock: state.clock })
    await load(wxpay, 1)
    state.certificate = newCertificate
    state.listed = ['platform_certificate_old', 'platform_certificate_new']
    play(state)
    await load(wxpay, 50)
    expect(stub.requests.filter((request) => request.url === CERTIFICATE_LIST)).toHaveLength(1)
  })

  it('repeats a download that stumbles while a call of our own waits for the new certificate', async () => {
    const state = newState()
    play(state)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, clock: state.clock })
    await load(wxpay, 1)
    let turn = 0
    stub.answer((request) => {
      if (request.url !== CERTIFICATE_LIST) return { json: { code_url: 'x' }, signedBy: newCertificate }
      return turn++ === 0
        ? { status: 500, json: { code: 'SYSTEM_ERROR', message: '' }, signedBy: false }
        : { json: certificateList('platform_certificate_old', 'platform_certificate_new'), signedBy: oldCertificate }
    })
    await load(wxpay)
  })

  it('encrypts to the new one as soon as it is listed', async () => {
    const state = newState({ listed: ['platform_certificate_old', 'platform_certificate_new'] })
    play(state)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, clock: state.clock })
    await wxpay.native.prepay(IDENTIFIED)
    expect(announced(stub.requests.at(-1))).toBe(newCertificate.serial)
    expect(nameIn(stub.requests.at(-1)!, 'platform_certificate_new')).toBe(NAME)
  })

  it('fails once refreshed when a probe names a serial that is not known yet', async () => {
    const state = newState()
    play(state)
    const wxpay = merchant({
      baseUrl: stub.url,
      platformKeys: { certificates: 'download' },
      clock: state.clock,
      retry: { attempts: 1 },
    })
    await load(wxpay, 1)
    stub.answer((request) => {
      if (request.url === CERTIFICATE_LIST)
        return { json: certificateList('platform_certificate_old'), signedBy: oldCertificate }
      const alter = (headers: Record<string, string | string[]>): void => {
        headers['Wechatpay-Serial'] = newCertificate.serial
        headers['Wechatpay-Signature'] = 'WECHATPAY/SIGNTEST/abc'
      }
      return { json: { code_url: 'x' }, signedBy: newCertificate, alter }
    })
    for (let turn = 0; turn < 3; turn++)
      expect(await failureOf(wxpay.native.prepay(ORDER), PlatformKeyError)).toMatchObject({ outcome: 'unknown' })
    expect(stub.requests.filter((request) => request.url === CERTIFICATE_LIST)).toHaveLength(1)
  })
})

const NAME = '张三'
const IDENTIFIED = { ...ORDER, payer: { identity: { type: 'IDCARD' as const, number: '110101', name: NAME } } }
const nameIn = (request: SeenRequest, key: Parameters<typeof decryptField>[1]): string => {
  const body = JSON.parse(request.body) as { payer: { identity: { name: string } } }
  return decryptField(body.payer.identity.name, key)
}
const refuseSerial = '平台证书序列号Wechatpay-Serial错误'

describe('a field encrypted to a key the platform does not take', () => {
  const refusal = (message: string) =>
    ({ status: 400, json: { code: 'PARAM_ERROR', message }, signedBy: oldCertificate }) as const

  it.each([refuseSerial, '平台私钥解密失败'])(
    'is encrypted anew to a fresh one, under the same number, after 400 "%s"',
    async (message) => {
      const state = newState()
      play(state)
      const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, clock: state.clock })
      await load(wxpay, 1)
      const both = certificateList('platform_certificate_old', 'platform_certificate_new')
      stub.answer((request) => {
        if (request.url === CERTIFICATE_LIST) return { json: both, signedBy: oldCertificate }
        return announced(request) === newCertificate.serial
          ? { json: { code_url: 'x' }, signedBy: newCertificate }
          : refusal(message)
      })
      expect(await wxpay.native.prepay(IDENTIFIED)).toEqual({ code_url: 'x' })
      const [first, list, second] = stub.requests
      expect(stub.requests).toHaveLength(3)
      expect(list!.url).toBe(CERTIFICATE_LIST)
      expect(nameIn(first!, 'platform_certificate_old')).toBe(NAME)
      expect(nameIn(second!, 'platform_certificate_new')).toBe(NAME)
      expect((JSON.parse(second!.body) as typeof ORDER).out_trade_no).toBe(ORDER.out_trade_no)
    },
  )

  it('goes to the certificate when the console does not know the public key', async () => {
    stub.answer((request) =>
      announced(request) === publicKey.serial
        ? refusal(refuseSerial)
        : { json: { code_url: 'x' }, signedBy: oldCertificate },
    )
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { ...PUBLIC_KEY, ...BOTH_CERTIFICATES } })
    expect(await wxpay.native.prepay(IDENTIFIED)).toEqual({ code_url: 'x' })
    expect(nameIn(stub.requests[1]!, 'platform_certificate_new')).toBe(NAME)
  })

  it('is tried with another key once only, also where the write is not repeatable otherwise', async () => {
    stub.answer(() => refusal(refuseSerial))
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { ...PUBLIC_KEY, ...BOTH_CERTIFICATES } })
    const route = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
    const body = { out_refund_no: 'R1', type: 'USER_BANK_CARD' as const, bank_account: '6222', real_name: NAME }
    const error = await failureOf(wxpay.request(route, { path: { refund_id: '503' }, body }), ApiError)
    expect(error).toMatchObject({ code: 'PARAM_ERROR', outcome: 'failed', attempts: 2 })
    expect(stub.requests).toHaveLength(2)
  })

  it('is not tried again where there is no other key, nor for another parameter, nor without such a field', async () => {
    stub.answer(() => refusal(refuseSerial))
    const alone = merchant({ baseUrl: stub.url, platformKeys: { ...PUBLIC_KEY, certificates: [] } })
    await failureOf(alone.native.prepay(IDENTIFIED), ApiError)
    expect(stub.requests).toHaveLength(1)
    await failureOf(merchant({ baseUrl: stub.url }).native.prepay(ORDER), ApiError)
    expect(stub.requests).toHaveLength(2)
    stub.answer(() => refusal('输入源“/body/payer”…规则校验失败'))
    await failureOf(merchant({ baseUrl: stub.url }).native.prepay(IDENTIFIED), ApiError)
    expect(stub.requests).toHaveLength(1)
  })

  it('keeps the doubt of an attempt that was cut before', async () => {
    let turn = 0
    stub.answer((_, { res }) => {
      if (turn++ > 0) return refusal(refuseSerial)
      res.destroy()
      return undefined
    })
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { ...PUBLIC_KEY, ...BOTH_CERTIFICATES } })
    const error = await failureOf(wxpay.native.prepay(IDENTIFIED), WechatPayError)
    expect(error).toMatchObject({ code: 'PARAM_ERROR', outcome: 'unknown', attempts: 3 })
  })
})

describe('Wechatpay-Serial', () => {
  it('stands in every request: calls, repeats, the certificate list and downloads', async () => {
    const clock = new HandClock()
    let turn = 0
    stub.answer((request) => {
      const at = clock.now()
      if (request.url === CERTIFICATE_LIST)
        return { json: certificateList('platform_certificate_old'), signedBy: oldCertificate, at }
      if (request.url.startsWith('/v3/billdownload')) return { body: '', signedBy: false }
      if (turn++ === 0) return { status: 500, json: { code: 'SYSTEM_ERROR', message: '' }, signedBy: false }
      return { json: {}, signedBy: oldCertificate, at }
    })
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: PUBLIC_KEY, clock })
    await wxpay.native.prepay(ORDER)
    const hash = { hash_type: 'SHA1' as const, hash_value: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' }
    await wxpay.bills.download({ ...hash, download_url: `${stub.url}/v3/billdownload/file?token=x` }).bytes()
    expect(stub.requests.map((request) => request.url.split('?')[0])).toEqual([
      '/v3/pay/transactions/native',
      '/v3/pay/transactions/native',
      CERTIFICATE_LIST,
      '/v3/billdownload/file',
    ])
    expect(stub.requests.map(announced)).toEqual(stub.requests.map(() => publicKey.serial))
  })
})

describe('a merchant without certificates', () => {
  it.each([404, 500])('never depends on the list, which answers %d', async (status) => {
    stub.answer((request) =>
      request.url === CERTIFICATE_LIST ? { status, signedBy: false } : { json: { code_url: 'x' }, signedBy: publicKey },
    )
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: PUBLIC_KEY })
    await load(wxpay)
    await notify(wxpay, publicKey, new HandClock())
    expect(stub.requests.some((request) => request.url === CERTIFICATE_LIST)).toBe(false)
  })

  it.each([
    [404, 'RESOURCE_NOT_EXISTS', /has no platform certificates: give platformKeys.publicKey/],
    [500, 'SYSTEM_ERROR', /Giving platformKeys.publicKey avoids the download/],
  ])('and without a public key hears what to give after %d %s; nothing was sent', async (status, code, hint) => {
    stub.answer(() => ({ status, json: { code, message: '' }, signedBy: false }))
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' } })
    const error = await failureOf(wxpay.native.prepay(ORDER), PlatformKeyError)
    expect(error).toMatchObject({ code: 'NO_PLATFORM_KEY', outcome: 'failed', attempts: 0 })
    expect(error.hint).toMatch(hint)
    wxpay.platformKeys.add(PUBLIC_KEY)
    stub.answer(() => ({ json: { code_url: 'x' }, signedBy: publicKey }))
    await wxpay.native.prepay(ORDER)
  })
})

describe('platformKeys of a running client', () => {
  it('takes no key that is the merchant’s own, and none that cannot be read', () => {
    const wxpay = merchant()
    const own = { publicKey: { id: 'PUB_KEY_ID_1', key: vectors.keys.merchant.public_key_pem } }
    expect(() => wxpay.platformKeys.add(own)).toThrow(PlatformKeyError)
    expect(() => wxpay.platformKeys.add({ certificates: ['nonsense'] })).toThrow(TypeError)
    expect(() => wxpay.platformKeys.add({ publicKey: { id: 'x', key: '' } })).toThrow(TypeError)
  })

  it('lists certificates with their end and drops them when it has come', () => {
    const clock = new HandClock()
    const wxpay = merchant({ clock })
    expect(wxpay.platformKeys.list()).toHaveLength(3)
    expect(wxpay.platformKeys.list()[1]).toMatchObject({ kind: 'certificate', notAfter: expect.any(Date) as Date })
    clock.advance(100 * 365 * 24 * 3_600_000)
    expect(wxpay.platformKeys.list()).toEqual([{ serial: publicKey.serial, kind: 'public_key' }])
    expect(wxpay.platformKeys.remove('nothing')).toBe(false)
  })
})
