import { formatBill, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPay } from './client.ts'
import { differences } from './differences.ts'
import {
  AnswerError,
  ConnectionError,
  NotificationError,
  SignatureError,
  TimeoutError,
  WechatPayError,
} from './errors.ts'
import { failureOf, HandClock, merchant, merchantOptions, ORDER, PUBLIC_KEY } from './testing/fixtures.ts'
import { certificateList, seal, signedHeaders, StubPlatform, type StubAnswer } from './testing/stub-platform.ts'
import { identities, VECTOR_NOW, vectors } from './testing/vectors.ts'

/**
 * Holes others had, each as a test that fails if it is ever opened here. The numbers are those of the list in SECURITY.md.
 * Every message is genuinely signed unless the hole is about signatures: nothing else may be what refuses it.
 */

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const { publicKey, stranger } = identities
const once = { retry: { attempts: 1 } }
const order = (wxpay: WechatPay): Promise<unknown> => wxpay.native.prepay(ORDER)
const NAMES = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature']

const envelope = (resource: unknown, change: object = {}): string =>
  JSON.stringify({ id: 'EV-1', event_type: 'TRANSACTION.SUCCESS', summary: '', resource, ...change })
const signed = (body: string, at = VECTOR_NOW) => ({ headers: signedHeaders(body, publicKey, at), body })
const refusal = (incoming: { headers: Record<string, string>; body: string | Buffer }, wxpay = merchant()) =>
  failureOf(wxpay.notifications.parse(incoming), NotificationError)

describe('hole 1: XML external entities in the notification parser', () => {
  it.each([
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><a>&e;</a></xml>',
    '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>',
  ])('no XML is parsed at all, not even well signed: %s', async (xml) => {
    const error = await refusal(signed(xml))
    expect(error.reason).toBe('body')
    expect(inspect(error)).not.toContain('root:')
    stub.answer(() => ({ body: xml }))
    expect(await failureOf(order(merchant({ baseUrl: stub.url, ...once })), AnswerError)).toMatchObject({
      code: 'ANSWER_NOT_JSON',
    })
  })
})

describe('hole 2: verification skipped when a field is absent', () => {
  const body = envelope(seal('{"out_trade_no":"T1"}', 'transaction'))

  it.each(NAMES)('a notification without %s, or with an empty one, is refused', async (name) => {
    const { headers } = signed(body)
    const { [name]: _, ...rest } = headers
    expect((await refusal({ headers: rest, body })).reason).toBe('header')
    expect((await refusal({ headers: { ...headers, [name]: '' }, body })).reason).toBe('header')
  })

  it.each(NAMES)('an answer without %s is refused, whatever its body lacks', async (name) => {
    for (const json of [{ code_url: 'x' }, {}, { appid: null, mchid: '' }]) {
      stub.answer(() => ({ json, alter: (headers) => delete headers[name] }))
      await failureOf(order(merchant({ baseUrl: stub.url, ...once })), SignatureError)
    }
  })

  it('no signature at all, no envelope, no ciphertext: refused', async () => {
    expect((await refusal({ headers: {}, body })).reason).toBe('header')
    for (const text of ['{}', 'null', envelope(undefined), envelope({}), envelope({ algorithm: 'AEAD_AES_256_GCM' })])
      expect((await refusal(signed(text))).reason).toBe('body')
  })
})

describe('hole 3: well signed, but not this order', () => {
  it('what differs from your own record is named: order, merchant, app, amount, currency', async () => {
    const mine = { mchid: '1', appid: 'wx1', out_trade_no: 'T1', amount: { total: 9900, currency: 'CNY' } }
    const theirs = { mchid: '2', appid: 'wx2', out_trade_no: 'T2', amount: { total: 1, currency: 'USD' } }
    const notification = signed(envelope(seal(JSON.stringify(theirs), 'transaction')))
    const { resource } = await merchant().notifications.parse(notification)
    expect(differences(mine, resource)).toEqual([
      '/mchid',
      '/appid',
      '/out_trade_no',
      '/amount/total',
      '/amount/currency',
    ])
    expect(differences(theirs, resource)).toEqual([])
  })
})

describe('hole 4: the GCM tag is never checked', () => {
  it('a ciphertext altered in any byte opens nowhere, although the message around it is signed', async () => {
    const sealed = seal('{"out_trade_no":"T1"}', 'transaction')
    const bytes = Buffer.from(sealed['ciphertext']!, 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes)
      flipped[at]! ^= 1
      const error = await refusal(signed(envelope({ ...sealed, ciphertext: flipped.toString('base64') })))
      expect(error.reason).toBe('decrypt')
    }
  })

  it('nor does a certificate in the list', async () => {
    const { data } = certificateList('platform_certificate_old') as {
      data: { encrypt_certificate: Record<string, string> }[]
    }
    const sealed = data[0]!.encrypt_certificate
    const bytes = Buffer.from(sealed['ciphertext']!, 'base64')
    bytes[40]! ^= 1
    const json = { data: [{ encrypt_certificate: { ...sealed, ciphertext: bytes.toString('base64') } }] }
    stub.answer(() => ({ json, signedBy: identities.oldCertificate }))
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' }, ...once })
    expect(await failureOf(order(wxpay), WechatPayError)).toMatchObject({ code: 'NO_PLATFORM_KEY' })
  })
})

describe('hole 5: a secret of wrong length is silently dropped', () => {
  const { api_v3_key } = vectors.keys
  it.each(['', 'short', api_v3_key.slice(1), `${api_v3_key} `, `${api_v3_key}\n`, '密'.repeat(32)])(
    'the APIv3 key %j is refused when the client is made',
    (apiV3Key) => expect(() => merchant({ apiV3Key })).toThrow(/apiV3Key/),
  )
  it('so is a client without one, or without any way to verify', () => {
    expect(() => new WechatPay({ ...merchantOptions(), apiV3Key: undefined as unknown as string })).toThrow(/apiV3Key/)
    expect(() => merchant({ platformKeys: { certificates: [] } })).toThrow(/platformKeys/)
  })
})

describe('hole 6: no replay window, or one that a strange timestamp passes', () => {
  const body = envelope(seal('{"out_trade_no":"T1"}', 'transaction'))

  it('a genuine notification of 301 s ago is refused, one of 300 s is not', async () => {
    expect((await refusal(signed(body, VECTOR_NOW - 301_000))).reason).toBe('timestamp')
    expect((await refusal(signed(body, VECTOR_NOW + 301_000))).reason).toBe('timestamp')
    await expect(merchant().notifications.parse(signed(body, VECTOR_NOW - 300_000))).resolves.toMatchObject({
      id: 'EV-1',
    })
  })

  it.each([
    'NaN',
    'Infinity',
    'abc',
    '1781000000abc',
    '1.781e9',
    '01781000000',
    '+1781000000',
    '-1',
    '1781000000.0',
    ' ',
  ])('the timestamp %j is refused in notification and answer', async (timestamp) => {
    const { headers } = signed(body)
    const error = await refusal({ headers: { ...headers, 'Wechatpay-Timestamp': timestamp }, body })
    expect(['timestamp', 'header']).toContain(error.reason)
    stub.answer(() => ({ json: { code_url: 'x' }, alter: (answer) => (answer['Wechatpay-Timestamp'] = timestamp) }))
    await failureOf(order(merchant({ baseUrl: stub.url, ...once })), SignatureError)
  })

  it('a clock that gives no number believes nothing', async () => {
    const wxpay = merchant({ clock: { now: () => Number.NaN } })
    expect((await refusal(signed(body), wxpay)).reason).toBe('timestamp')
  })
})

describe('hole 7: one certificate download for every forged serial', () => {
  it('100 forgeries under 100 serials cause one download', async () => {
    const clock = new HandClock()
    const downloaded = { json: certificateList('platform_certificate_old'), signedBy: identities.oldCertificate }
    stub.answer(() => downloaded)
    const wxpay = merchant({ baseUrl: stub.url, platformKeys: { ...PUBLIC_KEY, certificates: 'download' }, clock })
    const forge = (index: number): Promise<NotificationError> =>
      refusal(
        {
          headers: signedHeaders('{}', { serial: `${'AB'.repeat(18)}${1000 + index}`, key: stranger.key }),
          body: '{}',
        },
        wxpay,
      )
    await Promise.all(Array.from({ length: 50 }, (_, index) => forge(index)))
    for (let index = 50; index < 100; index++) expect((await forge(index)).reason).toBe('serial')
    expect(stub.requests).toHaveLength(1)
  })
})

describe('hole 8: the Authorization header goes along a redirect to another origin', () => {
  it.each([301, 302, 303, 307, 308])('a %d is not followed', async (status) => {
    const elsewhere = await StubPlatform.start()
    elsewhere.answer(() => ({ json: { code_url: 'x' } }))
    stub.answer(() => ({ status, headers: { Location: `${elsewhere.url}/v3/x` }, signedBy: false }))
    const error = await failureOf(order(merchant({ baseUrl: stub.url, ...once })), AnswerError)
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', outcome: 'unknown' })
    expect(elsewhere.requests).toHaveLength(0)
    await elsewhere.close()
  })

  it('nor does it follow a download address that an answer names', async () => {
    const elsewhere = await StubPlatform.start()
    elsewhere.answer(() => ({ body: '' }))
    stub.answer(() => ({ body: '', signedBy: false }))
    const reference = { hash_type: 'SHA1' as const, hash_value: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' }
    const download_url = `${elsewhere.url}/v3/billdownload/file?token=x`
    await merchant({ baseUrl: stub.url })
      .bills.download({ ...reference, download_url })
      .bytes()
    expect(elsewhere.requests).toHaveLength(0)
    expect(stub.requests).toHaveLength(1)
    await elsewhere.close()
  })
})

describe('hole 9: no time-out and no limit on the size of an answer', () => {
  const short = { timeouts: { total: 60 }, ...once }

  it('a silent server ends in a timeout', async () => {
    stub.answer(() => undefined)
    await failureOf(order(merchant({ baseUrl: stub.url, ...short })), TimeoutError)
  })

  it('a server that trickles without end ends in a timeout', async () => {
    stub.answer((_, { res }) => {
      res.writeHead(200)
      const timer = setInterval(() => res.write(' '), 5)
      res.on('close', () => clearInterval(timer))
      return undefined
    })
    await failureOf(order(merchant({ baseUrl: stub.url, ...short })), TimeoutError)
  })

  it('an answer of more than 1 MiB is cut, an error page included', async () => {
    for (const status of [200, 500]) {
      stub.answer(() => ({ status, body: Buffer.alloc(1024 * 1024 + 1, 32) }))
      expect(await failureOf(order(merchant({ baseUrl: stub.url, ...once })), AnswerError)).toMatchObject({
        code: 'ANSWER_TOO_LARGE',
      })
    }
  })

  it('a notification of more than 64 KiB is refused unread', async () => {
    const body = envelope({ x: 'x'.repeat(64 * 1024) })
    expect((await refusal(signed(body))).message).toMatch(/more than 65536/)
  })
})

describe('hole 10: 4-byte GCM tags are accepted', () => {
  it.each([0, 4, 8, 12, 13, 14, 15])('a tag cut to %d bytes opens nothing', async (length) => {
    const sealed = seal('{"out_trade_no":"T1"}', 'transaction')
    const bytes = Buffer.from(sealed['ciphertext']!, 'base64')
    const ciphertext = bytes.subarray(0, bytes.length - 16 + length).toString('base64')
    expect((await refusal(signed(envelope({ ...sealed, ciphertext })))).reason).toBe('decrypt')
    const tagOnly = bytes.subarray(bytes.length - length).toString('base64')
    expect(['decrypt', 'body']).toContain((await refusal(signed(envelope({ ...sealed, ciphertext: tagOnly })))).reason)
  })
})

describe('hole 11: a goods name with ,` in it shifts a bill’s columns', () => {
  it('the amounts stay in their columns', async () => {
    const columns: string[] = [...TRADE_BILL_COLUMNS.ALL]
    const row = columns.map((name): string => (/金额|手续费/.test(name) ? '0.01' : 'x'))
    const set = (name: string, text: string): void => void (row[columns.indexOf(name)] = text)
    set('商品名称', '茶,`9999.00,`9999.00')
    set('交易时间', '2026-06-09 10:00:00')
    set('交易状态', 'SUCCESS')
    const csv = Buffer.from(
      formatBill({
        columns,
        rows: [row],
        summaryColumns: [...TRADE_SUMMARY_COLUMNS],
        summary: ['1', '0.01', '0.01', '0.01', '0.01', '0.01', '0.01'],
      }),
    )
    const hash_value = createHash('sha1').update(csv).digest('hex')
    stub.answer((request) =>
      request.url.startsWith('/v3/bill/')
        ? { json: { hash_type: 'SHA1', hash_value, download_url: `${stub.url}/v3/billdownload/file?token=x` } }
        : { body: csv, signedBy: false },
    )
    const rows = []
    for await (const read of merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' })) rows.push(read)
    const goods_name = '茶,`9999.00,`9999.00'
    expect(rows).toMatchObject([{ goods_name, attach: 'x', settlement_total: 1, total: 1, requested_refund: 1 }])
  })
})

describe('hole 12: private keys in exception texts, TLS verification off', () => {
  it('no broken key is quoted', () => {
    const { private_key_pem } = vectors.keys.merchant
    for (const options of [
      { privateKey: private_key_pem.slice(0, -200) },
      { privateKey: `${private_key_pem}x`.replace('BEGIN', 'BEGIM') },
      { platformKeys: { publicKey: { id: 'PUB_KEY_ID_1', key: private_key_pem } } },
      { platformKeys: { certificates: [private_key_pem] } },
    ]) {
      let thrown: unknown
      try {
        merchant(options)
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(TypeError)
      for (const line of private_key_pem.split('\n').slice(1, -2))
        expect(inspect(thrown, { depth: null })).not.toContain(line)
    }
  })

  it('a server with a certificate of its own is not talked to, whatever the environment says', async () => {
    const { private_key_pem: key, certificate_pem: cert } = vectors.keys.unknown
    const server = createServer({ key, cert }, (_, res) => res.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
      expect(await failureOf(order(merchant({ baseUrl, ...once })), ConnectionError)).toMatchObject({
        outcome: 'failed',
      })
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
      await new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)))
    }
  })
})

describe('hole 14: blow-ups in a general parser', () => {
  const deep = (levels: number, inner = '1'): string => '['.repeat(levels) + inner + ']'.repeat(levels)
  const bombs: [string, string][] = [
    ['nesting', deep(30_000)],
    ['nesting with escapes', deep(30_000, '"\\u0041"')],
    ['half a nesting', '['.repeat(60_000)],
    ['prototypes', '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}'],
    ['a huge number', '9'.repeat(50_000)],
    ['repeated DOCTYPEs', '<!DOCTYPE x>'.repeat(5_000)],
    ['numeric entities', `<xml>${'&#x41;'.repeat(10_000)}</xml>`],
  ]

  it.each(bombs)('%s in a signed notification: a typed refusal', async (_, bomb) => {
    await refusal(signed(bomb))
    await refusal(
      signed(
        envelope(seal('1', 'transaction')).replace('"summary":""', `"summary":${JSON.stringify(bomb)},"x":1,"id":1`),
      ),
    )
  })

  it.each(bombs)('%s inside the sealed resource: opened or refused, never a crash', async (_, bomb) => {
    try {
      const { resource } = await merchant().notifications.parse(signed(envelope(seal(bomb, 'transaction'))))
      expect(Object.keys(Object(resource) as object)).not.toContain('__proto__')
    } catch (error) {
      expect(error).toBeInstanceOf(NotificationError)
    }
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })

  it.each(bombs)('%s in answers of any status, with hooks watching: a typed error or data', async (_, bomb) => {
    const hooks = { request: () => {}, response: () => {}, error: () => {} }
    for (const status of [200, 202, 400, 401, 500]) {
      stub.answer((): StubAnswer => ({ status, body: bomb }))
      try {
        await order(merchant({ baseUrl: stub.url, hooks, ...once }))
      } catch (error) {
        expect(error).toBeInstanceOf(WechatPayError)
        expect(error).not.toMatchObject({ code: 'UNEXPECTED' })
      }
    }
  })
})

describe('hole 16: the serial __proto__ as a key of a plain object', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s finds no key',
    async (serial) => {
      const wxpay = merchant({ platformKeys: { ...PUBLIC_KEY, certificates: [] }, baseUrl: stub.url, ...once })
      const body = envelope(seal('{}', 'transaction'))
      const headers = signedHeaders(body, { serial, key: stranger.key })
      expect((await refusal({ headers, body }, wxpay)).reason).toBe('serial')
      stub.answer(() => ({ json: {}, signedBy: { serial, key: stranger.key } }))
      expect(await failureOf(order(wxpay), WechatPayError)).toMatchObject({ code: 'UNKNOWN_PLATFORM_SERIAL' })
    },
  )

  it('headers and codes with such names reach no prototype either', async () => {
    const headers = { ...signed('{}').headers, ['__proto__']: 'x', constructor: 'y' }
    await refusal({ headers, body: 'x' })
    for (const code of ['__proto__', 'constructor', 'toString']) {
      stub.answer(() => ({ status: 400, json: { code, message: '' }, signedBy: false }))
      expect(await failureOf(order(merchant({ baseUrl: stub.url, ...once })), WechatPayError)).toMatchObject({
        outcome: 'failed',
      })
    }
  })
})

it('every hole of a client has its test in this file', () => {
  const text = readFileSync(new URL(import.meta.url), 'utf8')
  for (const hole of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16]) expect(text).toContain(`describe('hole ${hole}: `)
})
