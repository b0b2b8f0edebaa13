import fc from 'fast-check'
import { sealRefundInfo } from '@wxtill/protocol'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { NotificationError } from '../errors.ts'
import { APPID, KEY, MCHID, merchantV2, signed, xmlOf } from '../testing/stub-v2.ts'
import { vectors } from '../testing/vectors.ts'
import type { V2Notification } from './notifications.ts'

const { notifications } = merchantV2()
const { notifications: given, refund_req_info, notification_answer_ok } = vectors.v2

function reasonOf(body: string | Uint8Array, appid?: string): string | undefined {
  try {
    notifications.parse({ body, ...(appid ? { appid } : {}) })
    return undefined
  } catch (error) {
    if (!(error instanceof NotificationError)) throw error
    return error.reason === 'body' && error.message.includes('does not name') ? 'merchant' : error.reason
  }
}

const OWN = { appid: APPID, mch_id: MCHID, nonce_str: 'n' }
const PAID = {
  ...OWN,
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  out_trade_no: 'T1',
  transaction_id: '4200000000202606090000000001',
  total_fee: '100',
}
const signedXml = (fields: Record<string, string>, type = 'MD5', key = KEY): string =>
  xmlOf({ ...fields, sign: signed(fields, type, key) })

describe('a notification', () => {
  it.each(given)('$name ends as the vector says', ({ xml, expect: verdict }) => {
    expect(reasonOf(xml)).toBe(verdict === 'accept' ? undefined : 'signature')
    expect(reasonOf(Buffer.from(xml))).toBe(verdict === 'accept' ? undefined : 'signature')
  })

  it('of a payment is read with its amount in fen, and narrows by kind', () => {
    const event = notifications.parse({ body: given[0]!.xml })
    if (event.kind !== 'transaction') throw new Error(`It is ${event.kind}.`)
    expect(event).toMatchObject({ verified: true, data: { out_trade_no: 'TEST20260609101320', total_fee: 100 } })
    expect(event.data).not.toHaveProperty('sign')
    expectTypeOf(event.data.total_fee).toEqualTypeOf<number>()
    expectTypeOf<Extract<V2Notification, { kind: 'refund' }>['verified']>().toEqualTypeOf<false>()
  })

  it('of a refund is opened, says that nothing signed it, and believes only what was sealed', () => {
    const body = refund_req_info.notification_xml.replace(
      '<req_info>',
      '<refund_status>SUCCESS</refund_status><total_fee>1</total_fee><req_info>',
    )
    const event = notifications.parse({ body })
    if (event.kind !== 'refund') throw new Error(`It is ${event.kind}.`)
    expect(event.verified).toBe(false)
    expect(event.data).toMatchObject({
      out_refund_no: 'TESTR20260609101320',
      refund_fee: 100,
      total_fee: 100,
      refund_recv_accout: '支付用户零钱',
      success_time: '2026-06-09 18:14:20',
      mch_id: MCHID,
    })
  })

  it.each<[string, Record<string, string>, string, string]>([
    [
      'combined payment',
      {
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        combine_appid: APPID,
        combine_mch_id: MCHID,
        combine_out_trade_no: 'C1',
        sub_order_list: '{}',
        sign_type: 'HMAC-SHA256',
      },
      'HMAC-SHA256',
      'combined-transaction',
    ],
    [
      'number plate',
      { ...OWN, plate_number: '粤B888888', vehicle_event_createtime: '20260609181320', sign_type: 'HMAC-SHA256' },
      'HMAC-SHA256',
      'vehicle-state',
    ],
    [
      'contract',
      { mch_id: MCHID, contract_code: '1', change_type: 'ADD', contract_id: '2', plan_id: '3' },
      'MD5',
      'papay-contract',
    ],
    [
      'risk',
      { mch_id: MCHID, return_code: 'SUCCESS', event_code: '1', risk_level: '2', transaction_id_list: '{}' },
      'HMAC-SHA256',
      'risk',
    ],
    ['rent', { ...OWN, event_type: 'CHECK.SUCCESS', event_ciphertext: 'x' }, 'HMAC-SHA256', 'rent-hotel'],
    ['payment', PAID, 'MD5', 'transaction'],
    ['of tomorrow', { mch_id: MCHID, something: 'new' }, 'MD5', 'unknown'],
  ])('is told by its fields: %s', (_, fields, type, kind) => {
    expect(notifications.parse({ body: signedXml(fields, type) })).toMatchObject({ kind, verified: true })
  })

  it.each<[string, Record<string, string>]>([
    ['result_code FAIL', { result_code: 'FAIL' }],
    ['no result_code', { result_code: '' }],
    ['no return_code', { return_code: '' }],
    ['a trade_state that failed', { trade_state: 'PAY_FAIL' }],
    ['another spelling of success', { result_code: 'success' }],
  ])('of a payment that says %s is never a transaction', (_, change) => {
    const body = signedXml({ ...PAID, ...change })
    expect(notifications.parse({ body })).toMatchObject({ kind: 'failed', of: 'transaction' })
  })

  it.each<[string, string | Uint8Array, string]>([
    ['no sign', xmlOf(PAID), 'signature'],
    ['an empty sign', xmlOf({ ...PAID, sign: '' }), 'signature'],
    ['a sign made without a key', signedXml(PAID, 'MD5', ''), 'signature'],
    ['a sign made with another key', signedXml(PAID, 'MD5', 'AnotherKeyOf32Bytes_____________'), 'signature'],
    [
      'a type that contradicts its length',
      xmlOf({ ...PAID, sign_type: 'HMAC-SHA256', sign: signed({ ...PAID, sign_type: 'HMAC-SHA256' }) }),
      'signature',
    ],
    [
      'MD5 where only HMAC is known',
      signedXml({ mch_id: MCHID, event_code: '1', risk_level: '2', transaction_id_list: '{}' }),
      'signature',
    ],
    ['no merchant number', signedXml({ ...PAID, mch_id: '' }), 'merchant'],
    ['another merchant number', signedXml({ ...PAID, mch_id: '1900000109' }), 'merchant'],
    ['no appid', signedXml({ ...PAID, appid: '' }), 'merchant'],
    ['another appid', signedXml({ ...PAID, appid: 'wx0000000000000000' }), 'merchant'],
    [
      'a refund that another key sealed',
      xmlOf({
        ...OWN,
        return_code: 'SUCCESS',
        req_info: sealRefundInfo('<root></root>', 'AnotherKeyOf32Bytes_____________'),
      }),
      'decrypt',
    ],
    ['a refund of another merchant', refund_req_info.notification_xml.replace(MCHID, '1900000109'), 'merchant'],
    ['an external entity', `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${signedXml(PAID)}`, 'body'],
    ['nesting', '<xml><a><b>1</b></a></xml>', 'body'],
    ['JSON', '{"id":"EV-1"}', 'body'],
    ['nothing', '', 'body'],
    ['more than 64 KiB', `<xml><a>${'a'.repeat(65_536)}</a></xml>`, 'body'],
    ['a number that is none', signedXml({ ...PAID, total_fee: '1.00' }), 'body'],
  ])('with %s is refused', (_, body, reason) => {
    expect(reasonOf(body)).toBe(reason)
  })

  it('that was parsed before is refused with a word on the raw body', () => {
    expect(() => notifications.parse({ body: { xml: {} } as never })).toThrow(/raw bytes/)
  })

  it('may be for other apps of the merchant when told so', () => {
    const body = signedXml({ ...PAID, appid: 'wx0000000000000000' })
    expect(notifications.parse({ body, appid: [APPID, 'wx0000000000000000'] }).kind).toBe('transaction')
    expect(reasonOf(body, APPID)).toBe('merchant')
  })

  it('is never believed, whatever it says, without the key', () => {
    const names = fc.constantFrom(
      'return_code',
      'result_code',
      'sign',
      'sign_type',
      'mch_id',
      'appid',
      'total_fee',
      'req_info',
      'x',
    )
    const values = fc.constantFrom('SUCCESS', '', MCHID, APPID, 'MD5', '1', 'A'.repeat(32), 'A'.repeat(64), 'AAAA')
    fc.assert(
      fc.property(fc.dictionary(names, values), (fields) => {
        expect(() => notifications.parse({ body: xmlOf({ ...OWN, ...fields }) })).toThrow(NotificationError)
      }),
    )
  })
})

describe('the answer', () => {
  it('is the document the platform waits for', () => {
    expect(notifications.reply.success).toBe(notification_answer_ok)
    expect(notifications.reply.fail('处理失败]]>')).toBe(
      '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[处理失败]]]]><![CDATA[>]]></return_msg></xml>',
    )
  })
})
