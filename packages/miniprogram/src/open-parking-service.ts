/** What `wx.navigateToMiniProgram` takes: the merchant backend's answer. */
export interface ParkingJump {
  appId: string
  path: string
  extraData: Readonly<Record<string, string>>
}

/** The one method of `wx` that is needed. */
export interface NavigatingWx {
  navigateToMiniProgram(
    options: ParkingJump & {
      success: (result: { errMsg?: string }) => void
      fail: (error: { errMsg?: string }) => void
    },
  ): unknown
}

/** Whether the page of the parking service was opened. What the driver does there is told later, and only by the backend. */
export type ParkingOpening =
  | { readonly outcome: 'opened' }
  /** The driver did not want to leave the merchant's mini program. */
  | { readonly outcome: 'cancelled' }
  /** `reason` is WeChat's own message, for logs rather than for drivers. */
  | { readonly outcome: 'failed'; readonly reason: string }

/**
 * Takes the driver to the page on which the parking service is opened (停车服务开通页). Never rejects. When the driver is back
 * ({@link isBackFromParking}), ask the backend: what the page hands back is no proof.
 *
 * @param wx the mini program's `wx`, passed in so that a page can be tested without WeChat
 */
export function openParkingService(wx: NavigatingWx, jump: ParkingJump): Promise<ParkingOpening> {
  return new Promise((resolve) => {
    try {
      wx.navigateToMiniProgram({
        appId: jump.appId,
        path: jump.path,
        extraData: jump.extraData,
        success: () => resolve({ outcome: 'opened' }),
        fail: ({ errMsg }) => resolve(readFailure(errMsg)),
      })
    } catch (error) {
      resolve({ outcome: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}

function readFailure(message: string | undefined): ParkingOpening {
  if (/cancel(led)?$/i.test(message ?? '')) return { outcome: 'cancelled' }
  return { outcome: 'failed', reason: message || 'WeChat gave no reason' }
}

const RETURNED_FROM_MINI_PROGRAM = 1038
const PARKING_APPID = 'wxbcad394b3d99dac9'

/** Tells in `App.onShow` whether the driver comes back from the parking service: the moment to ask the backend. */
export function isBackFromParking(shown: { scene?: number; referrerInfo?: { appId?: string } }): boolean {
  return shown.scene === RETURNED_FROM_MINI_PROGRAM && shown.referrerInfo?.appId === PARKING_APPID
}
