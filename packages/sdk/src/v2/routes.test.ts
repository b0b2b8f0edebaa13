import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { ConnectionError, InvalidRequestError } from '../errors.ts'
import { V2_ROUTES } from '../generated/v2/facts.gen.ts'
import { failureOf } from '../testing/fixtures.ts'
import { answerOf, APPID, KEY, MCHID, merchantV2, signed, StubV2, xmlOf } from '../testing/stub-v2.ts'
import { vectors } from '../testing/vectors.ts'
import type { TransportRequest } from '../transport/transport.ts'
import { TransportError } from '../transport/transport.ts'

let stub: StubV2
beforeAll(async () => void (stub = await StubV2.start()))
afterAll(() => stub.close())

const { private_key_pem: key, certificate_pem: cert } = vectors.keys.merchant
const client = (overrides: object = {}) =>
  merchantV2({ baseUrl: stub.url, clientCertificate: { cert, key }, ...overrides })

describe('routes that are unlike the others', () => {
  it('a red packet is answered with a list of who took it', async () => {
    const list =
      '<hblist><hbinfo><openid>o1</openid><amount>100</amount></hbinfo><hbinfo><openid>o2</openid><amount>200</amount></hbinfo></hblist>'
    stub.answer(() =>
      xmlOf({
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        mch_id: MCHID,
        total_amount: 300,
        status: 'RECEIVED',
      }).replace('</xml>', `${list}</xml>`),
    )
    const packet = await client().queryRedPack({ mch_billno: 'B1', bill_type: 'MCHT' })
    expect(packet.total_amount).toBe(300)
    expect(packet.hblist?.hbinfo).toEqual([
      { openid: 'o1', amount: 100 },
      { openid: 'o2', amount: 200 },
    ])
    expectTypeOf(packet.hblist!.hbinfo![0]!.amount).toEqualTypeOf<number | undefined>()
  })

  it('a transfer names merchant and app by names of its own, and is always MD5', async () => {
    stub.answer(() =>
      xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS', mchid: MCHID, partner_trade_no: 'P1', payment_no: '1' }),
    )
    await client({ signType: 'HMAC-SHA256' }).transfers({
      partner_trade_no: 'P1',
      openid: 'o1',
      check_name: 'NO_CHECK',
      amount: 100,
      desc: '退还押金',
      spbill_create_ip: '127.0.0.1',
    })
    const { sign, ...fields } = stub.requests[0]!.fields
    expect(fields).toMatchObject({ mch_appid: APPID, mchid: MCHID, amount: '100' })
    expect(sign).toBe(signed(fields))
    expect(fields).not.toHaveProperty('sign_type')
  })

  it('a picture travels as a form, signed without its bytes', async () => {
    const picture = Buffer.from([0xff, 0xd8, 0x0d, 0x0a, 0x2d, 0x2d, 0x00])
    stub.answer(() => answerOf({ media_id: 'M1' }))
    const answer = await client().request('POST /secapi/mch/uploadmedia', {
      media: picture,
      media_hash: 'e'.repeat(32),
    })
    expect(answer.data.media_id).toBe('M1')
    const [{ body, headers }] = stub.requests as [(typeof stub.requests)[0]]
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type']! },
    }).formData()
    const { sign, media, ...fields } = Object.fromEntries(form) as Record<string, string> & { media: unknown }
    expect(Buffer.from(await (media as Blob).arrayBuffer()).equals(picture)).toBe(true)
    expect(sign).toBe(signed(fields as Record<string, string>))
    expect(fields).toMatchObject({ mch_id: MCHID, media_hash: 'e'.repeat(32), sign_type: 'MD5' })
    expect(
      await failureOf(client().request('POST /secapi/mch/uploadmedia', {} as never), InvalidRequestError),
    ).toMatchObject({ field: '/media' })
  })

  it('a query parameter of a POST stays out of the document and its sign', async () => {
    const record = '<mchinfo><mch_id>1</mch_id><merchant_name>茶</merchant_name></mchinfo>'
    stub.answer(() => `<xml><return_code>SUCCESS</return_code><total>2</total>${record}${record}</xml>`)
    const answer = await client().request('POST /secapi/mch/submchmanage', {
      action: 'query',
      sub_mch_id: '1900000109',
    } as never)
    expect(stub.requests[0]!.url).toBe('/secapi/mch/submchmanage?action=query')
    expect(stub.requests[0]!.fields).not.toHaveProperty('action')
    expect(answer.data.mchinfo).toEqual([
      { mch_id: '1', merchant_name: '茶' },
      { mch_id: '1', merchant_name: '茶' },
    ])
  })

  it('a customs declaration has no nonce', async () => {
    stub.answer(() => answerOf({}))
    await client().request('POST /cgi-bin/mch/customs/customdeclarequery', {
      customs: 'GUANGZHOU_ZS',
      out_trade_no: 'T1',
    })
    expect(stub.requests[0]!.fields).not.toHaveProperty('nonce_str')
  })
})

describe('hosts', () => {
  const silent = () => {
    const asked: string[] = []
    const send = ({ url }: TransportRequest): Promise<never> => {
      asked.push(new URL(url).host)
      return Promise.reject(new TransportError('connect', false, 'No network in this test.'))
    }
    return { asked, transport: { send } }
  }

  it('are the main one, then the second; a route with a host of its own asks only that', async () => {
    const { asked, transport } = silent()
    const wxpay = merchantV2({ transport, clientCertificate: { cert, key } })
    await failureOf(wxpay.orderQuery({ out_trade_no: 'T1' }), ConnectionError)
    expect([...new Set(asked)]).toEqual(['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'])
    asked.length = 0
    await failureOf(wxpay.request('POST /risk/getpublickey', {}), ConnectionError)
    expect([...new Set(asked)]).toEqual(['fraud.mch.weixin.qq.com'])
  })

  it('are all the one base URL when there is one', async () => {
    stub.answer(() => xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: MCHID, pub_key: 'K' }))
    await client().request('POST /risk/getpublickey', {})
    expect(stub.requests).toHaveLength(1)
  })
})

describe('every route', () => {
  it('sends what names the merchant, and a sign over it', async () => {
    for (const [route, facts] of V2_ROUTES) {
      if (facts.use !== 'call' || facts.file) continue
      stub.answer(() => xmlOf({ return_code: 'FAIL', return_msg: 'x' }))
      await client({ retry: { attempts: 1 } })
        .request(route as 'POST /pay/orderquery', { out_trade_no: 'T1' })
        .catch(() => undefined)
      const [request] = stub.requests
      const query = Object.fromEntries(new URL(request!.url, stub.url).searchParams)
      const { sign, ...fields } = request!.method === 'GET' ? query : request!.fields
      const type = facts.signType ?? 'MD5'
      expect(sign, route).toBe(signed(fields, type, KEY))
      expect(`${request!.method} ${request!.url.split('?')[0]}`).toBe(route)
    }
  })
})
