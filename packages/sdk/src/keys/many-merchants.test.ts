import { createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { NotificationError, SignatureError } from '../errors.ts'
import { WechatPay } from '../client.ts'
import { failureOf, ORDER } from '../testing/fixtures.ts'
import { seal, signedHeaders } from '../testing/stub-platform.ts'
import { VECTOR_NOW } from '../testing/vectors.ts'
import { NodeTransport } from '../transport/node.ts'
import type { Transport, TransportRequest } from '../transport/transport.ts'

const SERIAL = 'AB'.repeat(20)
const KEY_ID = 'PUB_KEY_ID_0000000000000000000000000000000001'

/** One of several merchants that have the same serials, key IDs and nonces, and nothing else in common. */
function newMerchant(index: number) {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const mchid = `190000000${index}`
  const apiV3Key = String(index).repeat(32)
  const sent: TransportRequest[] = []
  const by = { serial: KEY_ID, key: platform.privateKey }
  const transport: Transport = {
    async send(request) {
      await new Promise((resolve) => setImmediate(resolve))
      sent.push(request)
      return answerTo(mchid, by)
    },
  }
  const publicKey = platform.publicKey.export({ type: 'spki', format: 'pem' }) as string
  const wxpay = new WechatPay({
    mchid,
    appid: `wx${String(index).repeat(16)}`,
    serial: SERIAL,
    privateKey: own.privateKey,
    apiV3Key,
    platformKeys: { publicKey: { id: KEY_ID, key: publicKey }, certificates: [] },
    clock: { now: () => VECTOR_NOW },
    random: (size) => new Uint8Array(size),
    retry: { attempts: 1 },
    transport,
  })
  return { mchid, apiV3Key, own, by, sent, wxpay }
}

function answerTo(code_url: string, by: { serial: string; key: KeyObject }) {
  const body = Buffer.from(JSON.stringify({ code_url }))
  const signed = Object.entries(signedHeaders(body, by))
  return { status: 200, headers: Object.fromEntries(signed.map(([name, value]) => [name.toLowerCase(), value])), body }
}

function holds({ method, url, headers, body = '' }: TransportRequest, key: KeyObject): boolean {
  const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(headers['Authorization']!)![1]!
  const path = new URL(url).pathname
  const message = `${method}\n${path}\n${value('timestamp')}\n${value('nonce_str')}\n${body as string}\n`
  return createVerify('RSA-SHA256').update(message).verify(key, value('signature'), 'base64')
}

describe('many merchants in one process', () => {
  const merchants = [1, 2, 3, 4].map(newMerchant)

  it('sign with their own keys and believe their own answers, all at the same time', async () => {
    const calls = merchants.flatMap(({ wxpay }) => Array.from({ length: 10 }, () => wxpay.native.prepay(ORDER)))
    const answers = await Promise.all(calls)
    expect(answers.map((answer) => answer.code_url)).toEqual(
      merchants.flatMap(({ mchid }) => Array.from({ length: 10 }, () => mchid)),
    )
    for (const { mchid, own, sent } of merchants) {
      expect(sent).toHaveLength(10)
      for (const request of sent) {
        expect(request.headers['Authorization']).toContain(`mchid="${mchid}"`)
        expect(JSON.parse(request.body as string)).toMatchObject({ mchid })
        expect(holds(request, own.publicKey)).toBe(true)
      }
    }
  })

  it('believe no answer and no notification of each other, although the serials are the same', async () => {
    for (const [index, { wxpay, apiV3Key, by }] of merchants.entries()) {
      const other = merchants[(index + 1) % merchants.length]!
      const body = JSON.stringify({
        id: 'EV-1',
        event_type: 'TRANSACTION.SUCCESS',
        resource: seal('{"out_trade_no":"T1"}', 'transaction', apiV3Key),
      })
      const own = signedHeaders(body, by)
      expect(await wxpay.notifications.parse({ headers: own, body })).toMatchObject({ id: 'EV-1' })
      const refused = await failureOf(other.wxpay.notifications.parse({ headers: own, body }), NotificationError)
      expect(refused.reason).toBe('signature')
      // Signed for the other one, but sealed with this one's key: it must not open.
      const mixed = { headers: signedHeaders(body, other.by), body }
      expect((await failureOf(other.wxpay.notifications.parse(mixed), NotificationError)).reason).toBe('decrypt')
    }
  })

  it('change their own platform keys only', async () => {
    const [first, second] = merchants
    const added = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
    const key = added.export({ type: 'spki', format: 'pem' }) as string
    first!.wxpay.platformKeys.add({ publicKey: { id: KEY_ID, key } })
    await failureOf(first!.wxpay.native.prepay(ORDER), SignatureError)
    expect(await second!.wxpay.native.prepay(ORDER)).toEqual({ code_url: second!.mchid })
  })

  it('may share one transport and its connections', () => {
    const transport = new NodeTransport()
    const options = { serial: SERIAL, apiV3Key: 'x'.repeat(32), transport }
    for (const { mchid, own } of merchants)
      expect(new WechatPay({ ...options, mchid, privateKey: own.privateKey }).mchid).toBe(mchid)
  })
})
