import { describe, expect, it } from 'vitest'
import { isBackFromParking, type NavigatingWx, openParkingService } from './open-parking-service.ts'

const jump = {
  appId: 'wxbcad394b3d99dac9',
  path: '/pages/auth-creditpay/auth-creditpay',
  extraData: { mchid: '1900000001', openid: 'o', trade_scene: 'PARKING' },
}
const failing = (errMsg?: string): NavigatingWx => ({
  navigateToMiniProgram: ({ fail }) => fail(errMsg === undefined ? {} : { errMsg }),
})

describe('openParkingService', () => {
  it('hands the address and its data to WeChat', async () => {
    let seen: Record<string, unknown> = {}
    const wx: NavigatingWx = {
      navigateToMiniProgram({ success, fail, ...given }) {
        seen = given
        success({ errMsg: 'navigateToMiniProgram:ok' })
        expect(typeof fail).toBe('function')
      },
    }
    expect(await openParkingService(wx, jump)).toEqual({ outcome: 'opened' })
    expect(seen).toEqual(jump)
  })

  it.each([
    ['navigateToMiniProgram:fail cancel', { outcome: 'cancelled' }],
    ['navigateToMiniProgram:fail appId not found', { outcome: 'failed', reason: expect.stringContaining('appId') }],
    [undefined, { outcome: 'failed', reason: 'WeChat gave no reason' }],
  ])('reads %j from the fail callback', async (errMsg, expected) => {
    expect(await openParkingService(failing(errMsg), jump)).toEqual(expected)
  })

  it('turns a thrown error into a failed outcome', async () => {
    const wx: NavigatingWx = {
      navigateToMiniProgram() {
        throw new Error('parameter error')
      },
    }
    expect(await openParkingService(wx, jump)).toEqual({ outcome: 'failed', reason: 'parameter error' })
  })
})

describe('isBackFromParking', () => {
  it.each([
    [{ scene: 1038, referrerInfo: { appId: 'wxbcad394b3d99dac9' } }, true],
    [{ scene: 1038, referrerInfo: { appId: 'wx0000000000000000' } }, false],
    [{ scene: 1001, referrerInfo: { appId: 'wxbcad394b3d99dac9' } }, false],
    [{ scene: 1038 }, false],
    [{}, false],
  ])('%j: %j', (shown, expected) => {
    expect(isBackFromParking(shown)).toBe(expected)
  })
})
