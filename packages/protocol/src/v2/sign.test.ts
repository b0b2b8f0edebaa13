import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vectors } from '../vectors.ts'
import { v2AppPay, v2JsapiPay, v2MiniProgramPay } from './client-pay.ts'
import { parseApiV2Key } from '../api-v2-key.ts'
import { signTypeOf, signV2, v2Message, verifyV2, type V2SignType } from './sign.ts'
import { readXml, writeXml } from './xml.ts'
import { XmlError } from './xml-error.ts'

const { v2 } = vectors
const key = 'TestOnlyApiV2Key0123456789ABCDEF'
const TYPES: V2SignType[] = ['MD5', 'HMAC-SHA256']

const values = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => !/[\0-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text))
const messages = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z_]{1,8}$/), values), { selector: ([name]) => name, maxLength: 10 })
  .map((fields) => fields.filter(([name]) => name !== 'sign' && name !== 'sign_type'))

describe('signing', () => {
  it('gives the values printed in the official documentation', () => {
    const { params, key, string_to_sign, md5, hmac_sha256 } = v2.official_published_example
    expect(`${v2Message(Object.entries(params))}&key=${key}`).toBe(string_to_sign)
    expect(signV2(Object.entries(params), 'MD5', key)).toBe(md5)
    expect(signV2(Object.entries(params), 'HMAC-SHA256', key)).toBe(hmac_sha256)
  })

  it.each(v2.signing)('$name: text and sign equal the vector', ({ params, key, sign_type, string_to_sign, sign }) => {
    const fields = Object.entries(params)
    expect(`${v2Message(fields)}&key=${key}`).toBe(string_to_sign)
    expect(signV2(fields, sign_type, key)).toBe(sign)
    expect(signV2([...fields, ['sign', 'x']], sign_type, key)).toBe(sign)
    expect(signV2(fields.toReversed(), sign_type, parseApiV2Key(key))).toBe(sign)
  })

  it.each(['', 'short', `${key}0`, key.slice(1), '密'.repeat(11)])(
    'refuses the key %j, so nothing is signed without one',
    (wrong) => {
      expect(() => parseApiV2Key(wrong)).toThrow(/32 bytes/)
      expect(() => signV2([['a', '1']], 'MD5', wrong)).toThrow(TypeError)
      expect(() => verifyV2(new Map([['sign', 'A'.repeat(32)]]), wrong)).toThrow(TypeError)
    },
  )
})

describe('verifying', () => {
  it.each(v2.notifications)('$name ends as the vector says', ({ xml, expect: verdict }) => {
    expect(verifyV2(readXml(xml), key)).toBe(verdict === 'accept')
  })

  it.each<[string, Record<string, string>, V2SignType | undefined]>([
    ['32 characters', { sign: 'A'.repeat(32) }, 'MD5'],
    ['64 characters', { sign: 'A'.repeat(64) }, 'HMAC-SHA256'],
    ['the field', { sign: 'A'.repeat(64), sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'],
    ['the length, when the field is empty', { sign: 'A'.repeat(32), sign_type: '' }, 'MD5'],
    ['nothing, when field and length contradict', { sign: 'A'.repeat(32), sign_type: 'HMAC-SHA256' }, undefined],
    ['nothing, when the type is none', { sign: 'A'.repeat(32), sign_type: 'md5' }, undefined],
    ['nothing, when the sign is empty', { sign: '', sign_type: 'MD5' }, undefined],
    ['nothing, when there is no sign', { sign_type: 'MD5' }, undefined],
    ['nothing, when the length is none', { sign: 'A'.repeat(40) }, undefined],
  ])('the type is told by %s', (_, fields, type) => {
    expect(signTypeOf(new Map(Object.entries(fields)))).toBe(type)
  })

  it('never holds without a sign, whatever is there instead', () => {
    const fields = new Map([
      ['a', '1'],
      ['return_code', 'SUCCESS'],
    ])
    for (const sign of [undefined, '', ' ', '0', 'null', 'undefined', 'A'.repeat(32), 'A'.repeat(64)]) {
      const message = sign === undefined ? fields : new Map([...fields, ['sign', sign]])
      for (const type of [undefined, ...TYPES]) expect(verifyV2(message, key, type)).toBe(false)
    }
  })

  it('refuses forgeries made without a key, or with an empty one', () => {
    for (const tail of ['', '&key=', '&key=undefined', '&key=null']) {
      const sign = createHash('md5').update(`a=1${tail}`).digest('hex').toUpperCase()
      expect(
        verifyV2(
          new Map([
            ['a', '1'],
            ['sign', sign],
          ]),
          key,
        ),
      ).toBe(false)
    }
  })

  it('refuses another type than the one that was asked for', () => {
    const sign = signV2([['a', '1']], 'MD5', key)
    expect(
      verifyV2(
        new Map([
          ['a', '1'],
          ['sign', sign],
        ]),
        key,
        'MD5',
      ),
    ).toBe(true)
    expect(
      verifyV2(
        new Map([
          ['a', '1'],
          ['sign', sign],
        ]),
        key,
        'HMAC-SHA256',
      ),
    ).toBe(false)
    expect(
      verifyV2(
        new Map([
          ['a', '1'],
          ['sign', sign.toLowerCase()],
        ]),
        key,
      ),
    ).toBe(false)
  })

  it('holds for every message that was signed, read back from its XML', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom(...TYPES), (fields, type) => {
        const xml = writeXml([...fields, ['sign', signV2(fields, type, key)]])
        expect(verifyV2(readXml(xml), key)).toBe(true)
      }),
    )
  })

  it('refuses every genuine message in which one byte was changed', () => {
    const bytes = Buffer.from(v2.notifications[1]!.xml)
    let refused = 0
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [0x01, 0x20, 0x80]) {
        const altered = Buffer.from(bytes)
        altered[at]! ^= flip
        try {
          if (!verifyV2(readXml(altered), key)) refused++
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError)
          refused++
        }
      }
    }
    expect(refused).toBe(bytes.length * 3)
  })
})

describe('client calls', () => {
  const vector = (name: string) => v2.signing.find((one) => one.name === name)!
  it.each([
    ['client_jsapi_md5', 'MD5'],
    ['client_jsapi_hmac', 'HMAC-SHA256'],
  ] as const)('%s is reproduced', (name, signType) => {
    const { params, sign } = vector(name)
    const input = {
      appid: params['appId']!,
      prepay_id: params['package']!.replace('prepay_id=', ''),
      timestamp: Number(params['timeStamp']),
      nonce_str: params['nonceStr']!,
      signType,
      key,
    }
    expect(v2JsapiPay(input)).toEqual({ ...params, paySign: sign })
    const { appId: _, ...rest } = params
    expect(v2MiniProgramPay(input)).toEqual({ ...rest, paySign: sign })
  })

  it('client_app_md5 is reproduced', () => {
    const { params, sign } = vector('client_app_md5')
    const { appid, partnerid, prepayid, noncestr, timestamp } = params as Record<string, string>
    const input = {
      appid: appid!,
      partnerid: partnerid!,
      prepay_id: prepayid!,
      timestamp: Number(timestamp),
      nonce_str: noncestr!,
    }
    expect(v2AppPay({ ...input, signType: 'MD5', key })).toEqual({ ...params, sign })
  })
})
