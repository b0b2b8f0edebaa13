import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  payscoreAppJump,
  payscoreConfirm,
  payscoreDetail,
  payscoreEnable,
  payscoreEnableSigned,
  payscoreJsapiJump,
  payscoreMessage,
  payscoreMiniProgramJump,
  type PayscoreJump,
  type PayscoreSignature,
} from './payscore-jump.ts'
import { vectors } from './vectors.ts'

const [use, detail, legacy] = vectors.payscore_jump
const by: PayscoreSignature = {
  mch_id: vectors.keys.mchid,
  timestamp: vectors.meta.clock,
  nonce_str: use!.extraData['nonce_str']!,
  apiV2Key: vectors.keys.api_v2_key,
}
const ORDER = { service_id: detail!.extraData['service_id']!, out_order_no: detail!.extraData['out_order_no']! }

describe('PayScore jumps', () => {
  it.each<[string, PayscoreJump, (typeof vectors.payscore_jump)[number]]>([
    ['wxpayScoreUse', payscoreConfirm({ package: use!.extraData['package']! }, by), use!],
    ['wxpayScoreDetail', payscoreDetail(ORDER, by), detail!],
    [
      'wxpayScoreEnable',
      payscoreEnableSigned({ service_id: ORDER.service_id, out_request_no: legacy!.extraData['out_request_no']! }, by),
      legacy!,
    ],
  ])('%s carries the fields of the vector, in their order, and its signature', (businessType, jump, vector) => {
    expect(payscoreMiniProgramJump(jump)).toEqual({ businessType, extraData: vector.extraData })
    expect(Object.keys(jump.fields)).toEqual(Object.keys(vector.extraData))
    expect(`${payscoreMessage(jump.fields)}&key=${vector.key}`).toBe(vector.string_to_sign)
  })

  it('opens the service with the token alone', () => {
    const jump = payscoreEnable('1230000109')
    const fields = { apply_permissions_token: '1230000109' }
    expect(payscoreMiniProgramJump(jump)).toEqual({ businessType: 'wxpayScoreEnable', extraData: fields })
    expect(payscoreJsapiJump(jump).queryString).toBe('apply_permissions_token=1230000109')
  })

  it('writes the same fields as a query for pages and APPs', () => {
    const jump = payscoreDetail(ORDER, by)
    const query =
      `mch_id=1900000001&service_id=${ORDER.service_id}&out_order_no=${ORDER.out_order_no}&timestamp=1781000000` +
      `&nonce_str=${by.nonce_str}&sign_type=HMAC-SHA256&sign=${detail!.extraData['sign']}`
    expect(payscoreJsapiJump(jump)).toEqual({ businessType: 'wxpayScoreDetail', queryString: query })
    expect(payscoreAppJump(jump)).toEqual({
      businessType: 'wxpayScoreDetail',
      query,
      extInfo: '{"miniProgramType":0}',
    })
  })

  it('adds both numbers of a partner, signed like the rest', () => {
    const { fields } = payscoreDetail(ORDER, { ...by, sub_mchid: '1900000109' })
    expect(Object.keys(fields).slice(0, 3)).toEqual(['mch_id', 'sp_mchid', 'sub_mchid'])
    expect(fields).toMatchObject({ mch_id: '1900000001', sp_mchid: '1900000001', sub_mchid: '1900000109' })
    expect(payscoreMessage(fields)).toContain(
      'sign_type=HMAC-SHA256&sp_mchid=1900000001&sub_mchid=1900000109&timestamp=',
    )
  })

  it('refuses an APIv2 key of another length without repeating it', () => {
    const short = () => payscoreConfirm({ package: 'x' }, { ...by, apiV2Key: 'short-secret' })
    expect(short).toThrow('The APIv2 key must be 32 bytes long, this one has 12.')
    expect(short).toThrow(expect.not.stringContaining('short-secret'))
  })

  it('brings any package whole through a query, and signs its plain value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'aZ9|{}%/?#&=+. 粤🚗') }), (text) => {
        const { queryString } = payscoreJsapiJump(payscoreConfirm({ package: text }, by))
        const read = new URLSearchParams(queryString)
        expect(read.get('package')).toBe(text)
        const names = ['mch_id', 'nonce_str', 'package', 'sign_type', 'timestamp']
        const message = [...names.map((name) => `${name}=${read.get(name)}`), `key=${vectors.keys.api_v2_key}`].join(
          '&',
        )
        const expected = createHmac('sha256', vectors.keys.api_v2_key).update(message).digest('hex').toUpperCase()
        expect(read.get('sign')).toBe(expected)
      }),
    )
  })
})
