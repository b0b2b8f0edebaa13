import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { InvalidRequestError } from '../errors.ts'
import { readOptions, type WechatPayOptions } from '../options.ts'
import { merchantOptions } from '../testing/fixtures.ts'
import { PayscoreJumps } from './payscore-jumps.ts'

const API_V2_KEY = 'TestOnlyApiV2Key0123456789ABCDEF'
const ORDER = { service_id: '500001', out_order_no: 'PS20260609101320' }

const jumps = (overrides: Partial<WechatPayOptions> = { apiV2Key: API_V2_KEY }): PayscoreJumps =>
  new PayscoreJumps(readOptions(merchantOptions(overrides)))

function holds({ sign, ...fields }: Record<string, string>): boolean {
  const text = Object.keys(fields)
    .toSorted()
    .map((name) => `${name}=${fields[name]}&`)
    .join('')
  return sign === createHmac('sha256', API_V2_KEY).update(`${text}key=${API_V2_KEY}`).digest('hex').toUpperCase()
}

describe('PayscoreJumps', () => {
  it('confirms an order from a mini program with the six fields', () => {
    const { businessType, extraData } = jumps().confirm('miniprogram', { package: 'XXXXXXXX' })
    expect(businessType).toBe('wxpayScoreUse')
    expect(Object.keys(extraData)).toEqual(['mch_id', 'package', 'timestamp', 'nonce_str', 'sign_type', 'sign'])
    expect(extraData).toMatchObject({ mch_id: '1900000001', timestamp: '1781000000', sign_type: 'HMAC-SHA256' })
    expect(holds({ ...extraData })).toBe(true)
  })

  it('opens an order on a page and in an APP by a query that holds', () => {
    const { businessType, queryString } = jumps().detail('jsapi', ORDER)
    expect(businessType).toBe('wxpayScoreDetail')
    expect(holds(Object.fromEntries(new URLSearchParams(queryString)))).toBe(true)
    const app = jumps().detail('app', ORDER)
    expect(app.extInfo).toBe('{"miniProgramType":0}')
    expect(holds(Object.fromEntries(new URLSearchParams(app.query)))).toBe(true)
  })

  it('names both numbers of a partner in an APP and on a page, and one in a mini program', () => {
    const input = { ...ORDER, sub_mchid: '1900000109' }
    const query = Object.fromEntries(new URLSearchParams(jumps().detail('app', input).query))
    expect(query).toMatchObject({ mch_id: '1900000001', sp_mchid: '1900000001', sub_mchid: '1900000109' })
    expect(holds(query)).toBe(true)
    expect(jumps().detail('miniprogram', input).extraData).not.toHaveProperty('sub_mchid')
  })

  it('opens the service by token without any APIv2 key, in the older form with it', () => {
    const byToken = jumps({}).enable('miniprogram', { apply_permissions_token: '1230000109' })
    expect(byToken).toEqual({
      businessType: 'wxpayScoreEnable',
      extraData: { apply_permissions_token: '1230000109' },
    })
    const older = jumps().enable('miniprogram', { service_id: '500001', out_request_no: 'R1' })
    expect(older.extraData).toMatchObject({ mch_id: '1900000001', out_request_no: 'R1' })
    expect(holds({ ...older.extraData })).toBe(true)
  })

  it('takes a fresh nonce each time', () => {
    const nonces = [1, 2].map(() => jumps().confirm('miniprogram', { package: 'X' }).extraData['nonce_str'])
    expect(new Set(nonces).size).toBe(2)
  })

  it('says what is missing when there is no APIv2 key', () => {
    const confirm = () => jumps({}).confirm('miniprogram', { package: 'X' })
    expect(confirm).toThrow(InvalidRequestError)
    expect(confirm).toThrow('apiV2Key: is missing: PayScore jumps are signed with the APIv2 key.')
  })

  it('refuses an empty field instead of sending "undefined"', () => {
    const confirm = () => jumps().confirm('jsapi', {} as { package: string })
    expect(confirm).toThrow('/package: must be a string that is not empty.')
  })

  it('refuses an APIv2 key that has not 32 bytes, and never shows one', () => {
    const short = () => jumps({ apiV2Key: 'short-secret' })
    expect(short).toThrow('apiV2Key: The APIv2 key must be 32 bytes long, this one has 12.')
    expect(short).toThrow(expect.not.stringContaining('short-secret'))
    expect(inspect(jumps(), { depth: 9, showHidden: true })).not.toContain(API_V2_KEY)
    expect(JSON.stringify(jumps())).toBe('{}')
  })
})
