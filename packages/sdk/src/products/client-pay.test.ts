import { createVerify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merchant } from '../testing/fixtures.ts'
import { vectors } from '../testing/vectors.ts'

const { appid, mchid, merchant: own } = vectors.keys
const PREPAY_ID = 'wx09181320000000abcdef0123456789abcd'
const holds = (lines: string[], signature: string): boolean =>
  createVerify('RSA-SHA256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .verify(own.public_key_pem, signature, 'base64')

describe('parameters for the payer’s client', () => {
  const wxpay = merchant()

  it('JSAPI: with appId, over four lines', async () => {
    const { paySign, ...params } = await wxpay.jsapi.payParams(PREPAY_ID)
    expect(params).toEqual({
      appId: appid,
      timeStamp: '1781000000',
      nonceStr: expect.stringMatching(/^[0-9A-F]{32}$/) as string,
      package: `prepay_id=${PREPAY_ID}`,
      signType: 'RSA',
    })
    expect(holds([appid, params.timeStamp, params.nonceStr, params.package], paySign)).toBe(true)
  })

  it('mini program: without appId, but signed with the calling app’s', async () => {
    const { paySign, ...params } = await wxpay.miniProgram.payParams(PREPAY_ID, { appid: 'wx0000000000000000' })
    expect(Object.keys(params)).toEqual(['timeStamp', 'nonceStr', 'package', 'signType'])
    expect(holds(['wx0000000000000000', params.timeStamp, params.nonceStr, `prepay_id=${PREPAY_ID}`], paySign)).toBe(
      true,
    )
  })

  it('APP: over the bare prepay_id', async () => {
    const { sign, ...params } = await wxpay.app.payParams(PREPAY_ID)
    expect(params).toMatchObject({
      appid,
      partnerid: mchid,
      prepayid: PREPAY_ID,
      package: 'Sign=WXPay',
      timestamp: '1781000000',
    })
    expect(holds([appid, params.timestamp, params.noncestr, PREPAY_ID], sign)).toBe(true)
    expect((await wxpay.app.payParams(PREPAY_ID, { partnerid: '1900000109' })).partnerid).toBe('1900000109')
  })

  it('partner: the calling app’s appid is signed with the partner’s key, and partnerid is the partner’s unless told', async () => {
    const sub_appid = 'wx0000000000000001'
    const jsapi = await wxpay.jsapi.payParams(PREPAY_ID, { appid: sub_appid })
    expect(jsapi.appId).toBe(sub_appid)
    expect(holds([sub_appid, jsapi.timeStamp, jsapi.nonceStr, jsapi.package], jsapi.paySign)).toBe(true)
    for (const partnerid of [undefined, '1900000109']) {
      const app = await wxpay.app.payParams(PREPAY_ID, { appid: sub_appid, ...(partnerid ? { partnerid } : {}) })
      expect(app).toMatchObject({ appid: sub_appid, partnerid: partnerid ?? mchid })
      expect(holds([sub_appid, app.timestamp, app.noncestr, PREPAY_ID], app.sign)).toBe(true)
    }
  })

  it('takes nonces from the random source it was given', async () => {
    const seeded = merchant({ random: (size) => new Uint8Array(size).fill(0xab) })
    expect((await seeded.jsapi.payParams(PREPAY_ID)).nonceStr).toBe('AB'.repeat(16))
  })
})
