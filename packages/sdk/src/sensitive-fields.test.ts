import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, InvalidRequestError } from './errors.ts'
import { hasFields, replaceFields } from './sensitive-fields.ts'
import { ALL_KEYS, BOTH_CERTIFICATES, failureOf, merchant } from './testing/fixtures.ts'
import { StubPlatform } from './testing/stub-platform.ts'
import { identities, vectors } from './testing/vectors.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const
const open = (ciphertext: string, identity: { key: KeyObject }): string =>
  privateDecrypt({ key: identity.key, ...OAEP }, Buffer.from(ciphertext, 'base64')).toString()

describe('replaceFields', () => {
  const shout = (text: string): string => text.toUpperCase()

  it('changes what pointers lead to, through objects and arrays, and nothing else', async () => {
    const body = { a: 'x', b: { c: 'y', d: 'z' }, list: [{ n: 'p', m: 'q' }, { n: '' }, { n: 1 }, 'text'] }
    const before = structuredClone(body)
    expect(await replaceFields(body, ['/a', '/b/c', '/list/*/n', '/missing/x', '/a/deeper'], shout)).toEqual({
      a: 'X',
      b: { c: 'Y', d: 'z' },
      list: [{ n: 'P', m: 'q' }, { n: '' }, { n: 1 }, 'text'],
    })
    expect(body).toEqual(before)
  })

  it('tells whether there is anything to change', () => {
    expect(hasFields({ list: [{}, { n: 'x' }] }, ['/list/*/n'])).toBe(true)
    expect(hasFields({ list: [] }, ['/list/*/n', '/x'])).toBe(false)
    expect(hasFields(undefined, ['/x'])).toBe(false)
    expect(hasFields({}, ['/__proto__/x', '/toString'])).toBe(false)
  })
})

describe('a request with sensitive fields', () => {
  const BODY = {
    out_refund_no: 'R1',
    type: 'USER_BANK_CARD' as const,
    bank_type: 'ICBC_DEBIT' as const,
    bank_account: '6222021234567890',
    real_name: '张三',
  }
  const ROUTE = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund' as const

  it.each([
    ['the public key', ALL_KEYS, identities.publicKey],
    ['the newest certificate', BOTH_CERTIFICATES, identities.newCertificate],
  ])('is encrypted to %s, which the header names', async (_, platformKeys, identity) => {
    stub.answer(() => ({ json: {}, signedBy: identity }))
    await merchant({ baseUrl: stub.url, platformKeys }).request(ROUTE, { path: { refund_id: '503' }, body: BODY })
    const [request] = stub.requests
    const sent = JSON.parse(request!.body) as typeof BODY
    expect(request!.headers['wechatpay-serial']).toBe(identity.serial)
    expect(request!.signatureHolds).toBe(true)
    expect(open(sent.real_name, identity)).toBe('张三')
    expect(open(sent.bank_account, identity)).toBe(BODY.bank_account)
    expect(sent.bank_type).toBe('ICBC_DEBIT')
  })

  it('is refused with the pointer of a field that is too long for one RSA block', async () => {
    const error = await failureOf(
      merchant({ baseUrl: stub.url }).request(ROUTE, {
        path: { refund_id: '503' },
        body: { ...BODY, real_name: '长'.repeat(72) },
      }),
      InvalidRequestError,
    )
    expect(error.field).toBe('/real_name')
  })
})

describe('an answer with sensitive fields', () => {
  const seal = (text: string): string =>
    publicEncrypt({ key: vectors.keys.merchant.public_key_pem, ...OAEP }, Buffer.from(text)).toString('base64')
  const input = {
    query: { sub_mchid: '1', bill_date: '2026-06-09', algorithm: 'AEAD_AES_256_GCM', account_type: 'BASIC' },
  } as const

  it('is decrypted with the merchant key', async () => {
    stub.answer(() => ({
      json: {
        download_bill_count: 1,
        download_bill_list: [{ bill_sequence: 1, encrypt_key: seal('key of the bill') }],
      },
    }))
    const { data } = await merchant({ baseUrl: stub.url }).request('GET /v3/bill/sub-merchant-fundflowbill', input)
    expect(data.download_bill_list![0]!.encrypt_key).toBe('key of the bill')
  })

  it('is an error of unknown outcome when another key was used', async () => {
    stub.answer(() => ({ json: { download_bill_list: [{ encrypt_key: 'bm90IGVuY3J5cHRlZA==' }] } }))
    const error = await failureOf(
      merchant({ baseUrl: stub.url }).request('GET /v3/bill/sub-merchant-fundflowbill', input),
      AnswerError,
    )
    expect(error).toMatchObject({ code: 'FIELD_NOT_DECRYPTABLE', outcome: 'unknown' })
  })
})
