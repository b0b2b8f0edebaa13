import { ApiError, WechatPayError } from '@wxtill/sdk/v2'
import { type Called, callPlatform, isCode, type Refused } from '../merchants/call.ts'

/** "There is none": of an order, of a refund. */
const ABSENT = ['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'REFUNDNOTEXIST', 'REFUND_NOT_EXIST']

/**
 * Calls APIv2 and gives what comes back the shape of APIv3's outcomes.
 *
 * `return_code` FAIL is signed by nobody, so by itself it proves nothing: it is unknown, whatever it says.
 *
 * @param prove asks for a signed proof that what was refused so is not there.
 */
export async function callV2<T extends object>(
  path: string,
  fields: object,
  send: () => Promise<T>,
  prove?: () => Promise<boolean>,
): Promise<Called<T>> {
  let unsigned = false
  const called = await callPlatform({ method: 'POST', path, body: fields }, async () => {
    try {
      return { status: 200, data: { ...(await send()) } }
    } catch (error) {
      unsigned = isUnsigned(error)
      throw error
    }
  })
  if (called.ok) return called
  if (unsigned) return { ...called, definite: called.definite && ((await prove?.()) ?? false) }
  return isCode(called, ...ABSENT) ? absent(called) : called
}

const absent = (refused: Refused): Refused => ({ ...refused, status: 404, code: 'ORDER_NOT_EXIST' })

function isUnsigned(error: unknown): boolean {
  if (!(error instanceof WechatPayError)) return false
  const detail = error instanceof ApiError ? (error.detail as { return_code?: unknown } | undefined) : undefined
  return detail?.return_code === 'FAIL'
}
