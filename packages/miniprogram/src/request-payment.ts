import { type ClientOutcome, readClientMessage } from './client-outcome.ts'

/** What `wx.requestPayment` takes: the merchant backend's answer, handed on untouched (it is signed). */
export interface MiniProgramPayParams {
  /** Seconds since 1970, as a string. */
  timeStamp: string
  nonceStr: string
  /** `prepay_id=…` */
  package: string
  signType: 'RSA'
  paySign: string
}

/** The one method of `wx` that is needed. */
export interface PayingWx {
  requestPayment(
    options: MiniProgramPayParams & {
      success: (result: { errMsg?: string }) => void
      fail: (error: { errMsg?: string }) => void
    },
  ): unknown
}

/**
 * `wx.requestPayment` as a promise that always settles with a {@link ClientOutcome} and never rejects.
 *
 * @param wx the mini program's `wx`, passed in so that a page can be tested without WeChat
 * @see https://developers.weixin.qq.com/miniprogram/dev/api/payment/wx.requestPayment.html
 */
export function requestPayment(wx: PayingWx, params: MiniProgramPayParams): Promise<ClientOutcome> {
  return new Promise((resolve) => {
    try {
      wx.requestPayment({
        timeStamp: params.timeStamp,
        nonceStr: params.nonceStr,
        package: params.package,
        signType: params.signType,
        paySign: params.paySign,
        success: (result) => resolve(readClientMessage(result.errMsg ?? 'requestPayment:ok')),
        fail: (error) => resolve(readFailure(error.errMsg)),
      })
    } catch (error) {
      resolve({ outcome: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}

/** A call that came back through `fail` is not `ok`, whatever its message claims. */
function readFailure(message: string | undefined): ClientOutcome {
  const outcome = readClientMessage(message)
  return outcome.outcome === 'ok' ? { outcome: 'failed', reason: `fail callback: ${message}` } : outcome
}
