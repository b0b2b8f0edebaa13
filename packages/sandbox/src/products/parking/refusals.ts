import { PlatformError, REQUEST_CODE, systemError } from '../../gateway/platform-error.ts'
import type { Platform } from '../../platform.ts'

// The platform says little more than that something is wrong; `reason` is what the journal says.

/** Malformed, or not bound to each other. */
export function badParameter(reason: string): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', '参数错误', { requestCode: REQUEST_CODE.badParameter, reason })
}

export function sceneDiffers(reason: string): PlatformError {
  return invalid('场景信息和停车入场id不匹配', reason)
}

export function entranceMissing(reason: string): PlatformError {
  return invalid('停车入场id不存在', reason)
}

/** An id that nobody was given. */
export function unknownEntrance({ rules }: Platform): PlatformError {
  const reason = 'Nobody was given this parking_id.'
  return rules.parkingUnknownId === 'SYSTEM_ERROR' ? systemError(reason) : entranceMissing(reason)
}

export function cannotCharge(reason: string): PlatformError {
  return new PlatformError(403, 'NO_AUTH', '当前商户无法扣款', { requestCode: REQUEST_CODE.badParameter, reason })
}

/** The pages have no words for it. */
export function plateBlocked(reason: string): PlatformError {
  return invalid(`车牌当前状态不支持扣费（${reason}）`)
}

export function entranceDiffers(): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致，请确认参数', {
    requestCode: REQUEST_CODE.reentryDiffers,
  })
}

/** How a fault rule refuses a fee. */
export function refuseAs(code: 'PARAM_ERROR' | 'INVALID_REQUEST' | 'NO_AUTH'): PlatformError {
  const reason = `A fault rule answered ${code}.`
  if (code === 'PARAM_ERROR') return badParameter(reason)
  return code === 'NO_AUTH' ? cannotCharge(reason) : sceneDiffers(reason)
}

function invalid(message: string, reason?: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, {
    requestCode: REQUEST_CODE.badParameter,
    ...(reason === undefined ? {} : { reason }),
  })
}
