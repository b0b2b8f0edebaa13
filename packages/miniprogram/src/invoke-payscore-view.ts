import { readViewMessage, type ViewOutcome } from './view-outcome.ts'
import { type JsapiSurroundings, NOT_IN_WECHAT, waitForBridge } from './wechat-bridge.ts'

/** What `openBusinessView` takes on a page: the merchant backend's answer, handed on untouched (it is signed). */
export interface PayscoreJsapiJump {
  businessType: 'wxpayScoreEnable' | 'wxpayScoreUse' | 'wxpayScoreDetail'
  queryString: string
}

/**
 * Opens a PayScore view from a page inside WeChat, 7.0.5 or later; waits for the bridge if it is not there yet. Settles with a
 * {@link ViewOutcome} and never rejects; ask the backend whatever the outcome is.
 */
export async function invokePayscoreView(
  jump: PayscoreJsapiJump,
  surroundings: JsapiSurroundings = {},
): Promise<ViewOutcome> {
  const bridge = await waitForBridge(surroundings)
  if (!bridge) return { outcome: 'unknown', reason: NOT_IN_WECHAT }
  const { businessType, queryString } = jump
  return new Promise((resolve) => {
    try {
      bridge.invoke('openBusinessView', { businessType, queryString }, (result) =>
        resolve(readViewMessage(result.err_msg, result.err_code)),
      )
    } catch (error) {
      resolve({ outcome: 'unknown', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}
