import { describe, expect, it } from 'vitest'
import { openPayscoreView, type ViewingWx } from './open-payscore-view.ts'

const jump = { businessType: 'wxpayScoreUse' as const, extraData: { mch_id: '1900000001', package: 'x', sign: 's' } }

describe('openPayscoreView', () => {
  it('hands exactly the view and its signed fields to WeChat', async () => {
    let seen: Record<string, unknown> = {}
    const wx: ViewingWx = {
      openBusinessView({ success, fail, ...given }) {
        seen = given
        success({ errMsg: 'openBusinessView:ok' })
        expect(typeof fail).toBe('function')
      },
    }
    const withMore = { ...jump, order_id: 'not signed' }
    expect(await openPayscoreView(wx, withMore)).toEqual({ outcome: 'ok' })
    expect(seen).toEqual(jump)
  })

  it.each([
    [{ errMsg: 'openBusinessView:fail cancel' }, { outcome: 'cancelled' }],
    [
      { errMsg: 'openBusinessView:fail', errCode: 4185 },
      { outcome: 'refused', code: 4185 },
    ],
    [{ errMsg: 'openBusinessView:fail' }, { outcome: 'unknown' }],
    [{ errMsg: 'openBusinessView:ok' }, { outcome: 'unknown', reason: 'fail callback: openBusinessView:ok' }],
  ])('reads %j from the fail callback', async (error, expected) => {
    expect(await openPayscoreView({ openBusinessView: ({ fail }) => fail(error) }, jump)).toMatchObject(expected)
  })

  it('says that WeChat is too old instead of throwing', async () => {
    expect(await openPayscoreView({}, jump)).toEqual({ outcome: 'unknown', reason: expect.stringContaining('7.0.3') })
  })

  it('turns a thrown error into an unknown outcome', async () => {
    const wx: ViewingWx = {
      openBusinessView() {
        throw new Error('parameter error')
      },
    }
    expect(await openPayscoreView(wx, jump)).toEqual({ outcome: 'unknown', reason: 'parameter error' })
  })
})
