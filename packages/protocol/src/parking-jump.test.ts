import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parkingLaunch, parkingMiniProgramJump } from './parking-jump.ts'

const DRIVER = { mchid: '1900000001', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }

describe('parking jumps', () => {
  it('leads to the page of WeChat Pay’s own mini program', () => {
    expect(parkingMiniProgramJump({ ...DRIVER, plate_number: '粤B888888', plate_color: 'BLUE' })).toEqual({
      appId: 'wxbcad394b3d99dac9',
      path: '/pages/auth-creditpay/auth-creditpay',
      extraData: { ...DRIVER, plate_number: '粤B888888', plate_color: 'BLUE', trade_scene: 'PARKING' },
    })
  })

  it('leaves out what was not given, and names the sub-merchant of a partner', () => {
    expect(parkingMiniProgramJump({ ...DRIVER, sub_mchid: '1900000109', plate_number: undefined }).extraData).toEqual({
      mchid: '1900000001',
      sub_mchid: '1900000109',
      openid: DRIVER.openid,
      trade_scene: 'PARKING',
    })
  })

  it('carries the data in the query for APPs and pages', () => {
    expect(parkingLaunch({ ...DRIVER, plate_number: '粤B888888', plate_color: 'GREEN' })).toEqual({
      username: 'gh_518c42c65952',
      path:
        '/pages/auth-creditpay/auth-creditpay?mchid=1900000001&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' +
        '&plate_number=%E7%B2%A4B888888&plate_color=GREEN&trade_scene=PARKING',
    })
  })

  it('brings any plate whole through the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ9|{}%/?#&=+. 粤🚗') }), (plate_number) => {
        const { path } = parkingLaunch({ ...DRIVER, plate_number })
        expect(new URLSearchParams(path.slice(path.indexOf('?'))).get('plate_number')).toBe(plate_number)
      }),
    )
  })
})
