import { readViewMessage, type ViewOutcome } from './view-outcome.ts'

/** What `wx.openBusinessView` takes: the merchant backend's answer, handed on untouched (it is signed). */
export interface PayscoreMiniProgramJump {
  businessType: 'wxpayScoreEnable' | 'wxpayScoreUse' | 'wxpayScoreDetail'
  extraData: Readonly<Record<string, string>>
}

interface ViewAnswer {
  errMsg?: string
  errCode?: string | number
}

/** The one method of `wx` that is needed; WeChat before 7.0.3 has not got it. */
export interface ViewingWx {
  openBusinessView?(
    options: PayscoreMiniProgramJump & {
      success: (result: ViewAnswer) => void
      fail: (error: ViewAnswer) => void
    },
  ): unknown
}

/**
 * `wx.openBusinessView` (PayScore: open the service, confirm an order, look at an order) as a promise that always settles with a
 * {@link ViewOutcome} and never rejects. Call it from a tap, and ask the backend whatever the outcome is.
 *
 * @param wx the mini program's `wx`, passed in so that a page can be tested without WeChat
 */
export function openPayscoreView(wx: ViewingWx, jump: PayscoreMiniProgramJump): Promise<ViewOutcome> {
  return new Promise((resolve) => {
    if (!wx.openBusinessView) {
      resolve({ outcome: 'unknown', reason: 'this WeChat has no openBusinessView: at least 7.0.3 is needed' })
      return
    }
    try {
      wx.openBusinessView({
        businessType: jump.businessType,
        extraData: jump.extraData,
        success: (result) => resolve(readViewMessage(result.errMsg ?? 'openBusinessView:ok', result.errCode)),
        fail: (error) => resolve(readFailure(error)),
      })
    } catch (error) {
      resolve({ outcome: 'unknown', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}

/** A call that came back through `fail` is not `ok`, whatever its message claims. */
function readFailure({ errMsg, errCode }: ViewAnswer): ViewOutcome {
  const outcome = readViewMessage(errMsg, errCode)
  return outcome.outcome === 'ok' ? { outcome: 'unknown', reason: `fail callback: ${errMsg}` } : outcome
}
