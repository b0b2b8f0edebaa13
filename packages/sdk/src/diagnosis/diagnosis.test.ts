import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, NotificationError, SignatureError } from '../errors.ts'
import { failureOf, merchant, ORDER } from '../testing/fixtures.ts'
import { signedHeaders, StubPlatform, type SeenRequest, type StubAnswer } from '../testing/stub-platform.ts'
import { identities, VECTOR_NOW, vectors } from '../testing/vectors.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const { publicKey, oldCertificate, stranger } = identities

describe('a request the platform calls wrongly signed', () => {
  /** The 401 of a platform that received `seen`, as observed on the wire or as documented. */
  const signError = (seen: SeenRequest, style: 'nested' | 'flat' = 'nested', headers = {}): StubAnswer => {
    const { timestamp, nonce_str } = seen.authorization
    const head = `${seen.method}\n${seen.url}\n${timestamp}\n${nonce_str}\n`
    const sign_information = {
      method: seen.method,
      url: seen.url,
      sign_message_length: Buffer.byteLength(`${head}${seen.body}\n`),
      truncated_sign_message: `${head}${[...seen.body].slice(0, 8).join('')}\n`,
    }
    const place = { field: 'signature', location: 'authorization', sign_information }
    const issue = { issue: 'sign not match' }
    const detail = style === 'flat' ? { ...place, ...issue } : { ...place, detail: issue }
    return { status: 401, json: { code: 'SIGN_ERROR', message: '错误的签名', detail }, signedBy: false, headers }
  }
  const diagnosisOf = async (
    answer: (request: SeenRequest) => StubAnswer,
    options: Parameters<typeof merchant>[0] = {},
  ): Promise<string> => {
    stub.answer(answer)
    const error = await failureOf(merchant({ baseUrl: stub.url, ...options }).native.prepay(ORDER), ApiError)
    return error.diagnosis.join('\n')
  }

  it.each<[string, (request: SeenRequest) => SeenRequest, RegExp]>([
    [
      'the URL was rewritten',
      (seen) => ({ ...seen, url: `/pay${seen.url}` }),
      /another path or query .* from character 2 on/,
    ],
    ['the method was changed', (seen) => ({ ...seen, method: 'PUT' }), /received PUT, but POST was signed/],
    [
      'the body grew',
      (seen) => ({ ...seen, body: `${seen.body}  ` }),
      /has \d+ bytes, .* changed on the way \(2 bytes longer\)/,
    ],
    ['the body was dropped', (seen) => ({ ...seen, body: '' }), /bytes shorter[^]*first characters of the body/],
    ['another body came', (seen) => ({ ...seen, body: seen.body.replace('{', '[') }), /first characters of the body/],
    ['nothing was changed', (seen) => seen, /most likely does not belong to the certificate/],
  ])('hears that %s', async (_, change, words) => {
    for (const style of ['nested', 'flat'] as const)
      expect(await diagnosisOf((request) => signError(change(request), style))).toMatch(words)
  })

  it('hears only what is true', async () => {
    const text = await diagnosisOf((request) => signError({ ...request, url: `/pay${request.url}` }))
    expect(text).not.toMatch(/bytes|first characters|most likely/)
  })

  it('hears that the clock is wrong, from the Date header', async () => {
    const Date_ = new Date(VECTOR_NOW - 600_000).toUTCString()
    expect(await diagnosisOf((request) => signError(request, 'nested', { Date: Date_ }))).toMatch(
      /clock of this machine is 600 s fast/,
    )
  })

  it('hears that a KMS signs with another key than that of the certificate', async () => {
    const options = {
      certificate: vectors.keys.merchant.certificate_pem,
      privateKey: { sign: () => Promise.resolve('c2ln') },
    }
    expect(await diagnosisOf((request) => signError(request), options)).toMatch(/uses another private key/)
  })

  it('hears that the certificate has ended', async () => {
    const clock = { now: () => Date.parse('2099-01-01T00:00:00Z') }
    const options = { certificate: vectors.keys.merchant.certificate_pem, clock }
    expect(await diagnosisOf((request) => signError(request), options)).toMatch(/merchant certificate \w+ ended 20/)
  })

  it('hears nothing invented where the platform gives no detail', async () => {
    for (const detail of [undefined, null, 'x', {}, { sign_information: { url: 1 } }]) {
      const json = { code: 'SIGN_ERROR', message: '签名错误', detail }
      expect(
        await diagnosisOf(() => ({ status: 401, json, signedBy: false, alter: (headers) => (headers['Date'] = '') })),
      ).toBe('')
    }
  })

  it('hears of a payer’s openid nowhere', async () => {
    stub.answer((request) => signError({ ...request, url: `${request.url}&x=1`, body: '{"openid":"oOther"}' }))
    const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    const error = await failureOf(
      merchant({ baseUrl: stub.url }).jsapi.prepay({ ...ORDER, payer: { openid } }),
      ApiError,
    )
    expect(error.diagnosis.length).toBeGreaterThan(0)
    expect(JSON.stringify(error)).not.toMatch(/oUpF8|oOther/)
  })
})

describe('a notification that does not verify', () => {
  const body = JSON.stringify({ id: 'EV-1', event_type: 'X', resource: {}, summary: '支付成功' })
  const genuine = signedHeaders(body, publicKey)
  const diagnosisOf = async (headers: Record<string, string>, received: string | Uint8Array): Promise<string> => {
    const error = await failureOf(merchant().notifications.parse({ headers, body: received }), NotificationError)
    return error.diagnosis.join('\n')
  }

  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'was formatted again',
      JSON.stringify(JSON.parse(body), null, 2),
      /altered after it was signed: it was formatted again/,
    ],
    ['got white space at its end', `${body}\r\n`, /white space was added at its end/],
    ['got a byte order mark', `\ufeff${body}`, /a byte order mark was added/],
    ['was decoded as Latin-1', Buffer.from(body).toString('latin1'), /read as Latin-1 and written as UTF-8/],
    ['was decoded in a charset that lost characters', body.replace('支', '\ufffd'), /decoded in another charset/],
    ['was an object', '[object Object]', /an object was turned into text/],
    ['was read before', '', /body is empty/],
    [
      'was written anew with other escapes',
      JSON.stringify({ ...(JSON.parse(body) as object), id: 1 }),
      /exactly what JSON.stringify writes/,
    ],
    ['is a page', '<html></html>', /HTML page/],
  ])('hears that the body %s', async (_, received, words) => {
    expect(await diagnosisOf(genuine, received)).toMatch(words)
  })

  it('hears which key it was held against', async () => {
    expect(await diagnosisOf(genuine, 'x')).toContain(`the WeChat Pay public key ${publicKey.serial}.`)
    const byCertificate = signedHeaders(body, oldCertificate)
    expect(await diagnosisOf(byCertificate, 'x')).toMatch(/platform certificate \w+, valid until 20\d\d-/)
  })

  it('hears that another key at hand fits', async () => {
    const wrong = { ...signedHeaders(body, oldCertificate), 'Wechatpay-Serial': publicKey.serial }
    expect(await diagnosisOf(wrong, body)).toContain(`It holds against ${oldCertificate.serial}`)
  })

  it('hears so under an unknown serial, too, and of a probe', async () => {
    const renamed = { ...genuine, 'Wechatpay-Serial': 'PUB_KEY_ID_9' }
    expect(await diagnosisOf(renamed, body)).toContain(`It holds against ${publicKey.serial}`)
    const probe = { ...renamed, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/abc' }
    expect(await diagnosisOf(probe, body)).toMatch(/It is a probe/)
  })

  it('hears of a wrong clock even where no signed header arrived', async () => {
    expect(await diagnosisOf({ Date: new Date(VECTOR_NOW + 900_000).toUTCString() }, body)).toMatch(/900 s slow/)
  })

  it('stays refused, whatever was found out', async () => {
    const error = await failureOf(
      merchant().notifications.parse({ headers: genuine, body: `${body}\n` }),
      NotificationError,
    )
    expect(error.diagnosis.join()).toMatch(/white space/)
    expect(error).toMatchObject({ reason: 'signature' })
  })
})

describe('an answer that does not verify', () => {
  it('hears the same, and of a proxy’s page', async () => {
    const run = async (answer: StubAnswer): Promise<string> => {
      stub.answer(() => answer)
      const wxpay = merchant({ baseUrl: stub.url, retry: { attempts: 1 } })
      return (await failureOf(wxpay.native.prepay(ORDER), SignatureError)).diagnosis.join('\n')
    }
    expect(await run({ body: '<html>log in</html>', signedBy: false })).toMatch(/HTML page/)
    expect(await run({ json: { a: 1 }, alterBody: (body) => Buffer.concat([body, Buffer.from('\n')]) })).toMatch(
      /white space/,
    )
    expect(await run({ status: 204, alter: (headers) => (headers['Wechatpay-Nonce'] = 'x') })).not.toMatch(/empty/)
    const forged = { serial: publicKey.serial, key: stranger.key }
    expect(await run({ json: { a: 1 }, signedBy: forged })).toMatch(/held against the WeChat Pay public key/)
  })
})
