import { expect, it } from 'vitest'
import { ParkingJumps } from './parking-jumps.ts'

const jumps = new ParkingJumps({ mchid: '1900000001' })
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

it('opens the parking service under the merchant’s own number', () => {
  expect(jumps.open('miniprogram', { openid, plate_number: '粤B888888', plate_color: 'BLUE' })).toEqual({
    appId: 'wxbcad394b3d99dac9',
    path: '/pages/auth-creditpay/auth-creditpay',
    extraData: { mchid: '1900000001', openid, plate_number: '粤B888888', plate_color: 'BLUE', trade_scene: 'PARKING' },
  })
})

it.each(['jsapi', 'app'] as const)('launches it from %s by the original id', (client) => {
  expect(jumps.open(client, { openid, sub_mchid: '1900000109' })).toEqual({
    username: 'gh_518c42c65952',
    path: `/pages/auth-creditpay/auth-creditpay?mchid=1900000001&sub_mchid=1900000109&openid=${openid}&trade_scene=PARKING`,
  })
})

it('refuses a driver without openid', () => {
  expect(() => jumps.open('app', { openid: '' })).toThrow('/openid: must be a string that is not empty.')
})
