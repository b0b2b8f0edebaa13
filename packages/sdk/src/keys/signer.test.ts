import { oaepEncrypt } from '@wxtill/protocol'
import { createPrivateKey, createPublicKey, createVerify } from 'node:crypto'
import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, ConnectionError, WechatPayError } from '../errors.ts'
import { failureOf, merchant, ORDER } from '../testing/fixtures.ts'
import { StubPlatform } from '../testing/stub-platform.ts'
import { vectors } from '../testing/vectors.ts'
import { isSigner, LocalSigner, readMerchantKey, type Signer, type SignerCall } from './signer.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const { private_key_pem, public_key_pem } = vectors.keys.merchant
const holds = (message: string, signature: string): boolean =>
  createVerify('RSA-SHA256').update(message).verify(public_key_pem, signature, 'base64')

describe('LocalSigner', () => {
  it('signs many messages at once, each correctly', async () => {
    const signer = new LocalSigner(createPrivateKey(private_key_pem))
    const messages = Array.from({ length: 64 }, (_, index) => `message ${index}`)
    const signatures = await Promise.all(messages.map((message) => signer.sign(message)))
    expect(messages.every((message, index) => holds(message, signatures[index]!))).toBe(true)
  })

  it('shows no key', () => {
    expect(JSON.stringify(new LocalSigner(createPrivateKey(private_key_pem)))).toBe('{}')
  })
})

describe('readMerchantKey', () => {
  it('takes PEM, a KeyObject or a signer', () => {
    expect(readMerchantKey(private_key_pem).privateKey?.type).toBe('private')
    expect(readMerchantKey(createPrivateKey(private_key_pem)).signer).toBeInstanceOf(LocalSigner)
    const own = { sign: () => Promise.resolve('x') }
    expect(readMerchantKey(own)).toEqual({ signer: own })
  })

  it('does not take a KeyObject for a signer', () => {
    expect(isSigner(createPrivateKey(private_key_pem))).toBe(false)
  })
})

describe('a signer in front of a KMS', () => {
  const local = new LocalSigner(createPrivateKey(private_key_pem))

  it('signs and decrypts for a client that holds no private key', async () => {
    stub.answer((request) =>
      request.signatureHolds
        ? { json: { encrypted_echo_message: oaepEncrypt('回声', createPublicKey(public_key_pem)) } }
        : { status: 401, json: { code: 'SIGN_ERROR', message: '' }, signedBy: false },
    )
    const kms: Signer = {
      sign: (message) => local.sign(message),
      decrypt: (ciphertext) => Promise.resolve(local.decrypt(ciphertext)),
    }
    const body = { echo_message: 'a', encrypted_echo_message: '回声' }
    const answer = await merchant({ baseUrl: stub.url, privateKey: kms }).request('POST /v3/security/echo', { body })
    expect(answer.data).toMatchObject({ encrypted_echo_message: '回声' })
  })

  it('is asked by many calls at once, and each gets its own signature', async () => {
    let running = 0
    let most = 0
    const sign = async (message: string | Uint8Array): Promise<string> => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
      running--
      return local.sign(message)
    }
    stub.answer((request) => ({ json: { out_trade_no: request.url } }))
    const wxpay = merchant({ baseUrl: stub.url, privateKey: { sign } })
    await Promise.all(Array.from({ length: 30 }, (_, index) => wxpay.orders.queryByOutTradeNo(`NUMBER${index}`)))
    expect(most).toBeGreaterThan(1)
    expect(stub.requests.every((request) => request.signatureHolds)).toBe(true)
  })

  it('that hangs is given up in time, told so, and nothing was sent', async () => {
    stub.answer(() => ({ json: {} }))
    let told: AbortSignal | undefined
    const sign = (_: string | Uint8Array, call?: SignerCall): Promise<string> => {
      told = call?.signal
      return new Promise(() => {})
    }
    const wxpay = merchant({ baseUrl: stub.url, privateKey: { sign }, timeouts: { total: 20 }, retry: { attempts: 1 } })
    const error = await failureOf(wxpay.native.prepay(ORDER), WechatPayError)
    expect(error).toMatchObject({ code: 'SIGNING_FAILED', outcome: 'failed', retry: true })
    expect(error.message).toMatch(/The signer did not answer within 20 ms/)
    expect(told?.aborted).toBe(true)
    expect(stub.requests).toHaveLength(0)
  })

  it('is left alone at once when the caller gives up', async () => {
    const controller = new AbortController()
    const sign = (): Promise<string> => {
      controller.abort()
      return new Promise(() => {})
    }
    const wxpay = merchant({ baseUrl: stub.url, privateKey: { sign } })
    const error = await failureOf(wxpay.native.prepay(ORDER, { signal: controller.signal }), ConnectionError)
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'failed', attempts: 1 })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  it('that throws at once or cannot decrypt is a typed error with its own words as the cause', async () => {
    const sign = (): Promise<string> => {
      throw new Error('access denied for key/1')
    }
    const refused = merchant({ baseUrl: stub.url, privateKey: { sign }, retry: { attempts: 1 } })
    expect(await failureOf(refused.native.prepay(ORDER), WechatPayError)).toMatchObject({
      code: 'SIGNING_FAILED',
      message: 'POST /v3/pay/transactions/native was not sent: it could not be signed. access denied for key/1',
    })
    stub.answer(() => ({ json: { encrypted_echo_message: 'AAAA' } }))
    const kms: Signer = { sign: (message) => local.sign(message), decrypt: () => new Promise(() => {}) }
    const wxpay = merchant({ baseUrl: stub.url, privateKey: kms, timeouts: { total: 50 } })
    const body = { echo_message: 'a', encrypted_echo_message: 'b' }
    const error = await failureOf(wxpay.request('POST /v3/security/echo', { body }), AnswerError)
    expect(error).toMatchObject({ code: 'FIELD_NOT_DECRYPTABLE', outcome: 'unknown', status: 200 })
  })
})

describe('the merchant certificate, when it is given', () => {
  const { certificate_pem, serial_no } = vectors.keys.merchant

  it('is held against serial and private key at once', () => {
    expect(() => merchant({ certificate: certificate_pem })).not.toThrow()
    expect(() => merchant({ certificate: certificate_pem, serial: 'ABCDEF01' })).toThrow(
      `certificate: its serial is ${serial_no}`,
    )
    expect(() =>
      merchant({ certificate: vectors.keys.unknown.certificate_pem, serial: vectors.keys.unknown.serial_no! }),
    ).toThrow(/certificate: privateKey does not belong to it/)
    expect(() => merchant({ certificate: 'x' })).toThrow(/certificate: Not a readable certificate/)
  })
})
