import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import type { Issue } from '@wxtill/catalogue'
import type { ServicePhase } from '../../store/payscore-records.ts'

type Rule = Issue['rule']

export const BUSY = '单据正在扣款中，请稍后再试'

export function invalid(message: string, requestCode: number = REQUEST_CODE.badParameter): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode })
}

/** `reason` is for the journal: the official text says less. */
export function badParameter(message: string, reason?: string): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', message, {
    requestCode: REQUEST_CODE.badParameter,
    ...(reason === undefined ? {} : { reason }),
  })
}

/** A field in the form of the gateway's own checks. */
export function badField(path: string, rule: Rule, value: unknown, message: string): PlatformError {
  return paramError({ location: 'body', rule, value, message: `输入源“/body/${path}”${message}` })
}

export function noService(reason: string): PlatformError {
  return new PlatformError(403, 'NO_AUTH', '商户暂无权限使用此服务', {
    requestCode: REQUEST_CODE.otherMerchant,
    reason,
  })
}

export function appidUnbound(): PlatformError {
  return new PlatformError(403, 'NO_AUTH', 'mch_id和appid未绑定', { requestCode: 271_302_149 })
}

export function noPermission(): PlatformError {
  return new PlatformError(403, 'NO_AUTH', '用户未授权此服务', {
    requestCode: REQUEST_CODE.otherMerchant,
    reason: 'The user has not given this service permission, or has ended it: pre-authorise, and let the user agree.',
  })
}

/** The pages print the code with a stray blank. */
export function orderNotExist(): PlatformError {
  return new PlatformError(404, 'ORDER_NOT_EXIST', '查询单据不存在', { requestCode: 271_317_510 })
}

export function orderDone(): PlatformError {
  return new PlatformError(400, 'ORDER_DONE', '订单已完成', { requestCode: REQUEST_CODE.badParameter })
}

export function orderCanceled(): PlatformError {
  return new PlatformError(400, 'ORDER_CANCELED', '订单已取消', { requestCode: REQUEST_CODE.badParameter })
}

export function reentryDiffers(): PlatformError {
  return invalid('订单重入参数校验失败', 271_316_598)
}

/** The number behind it differs by the state that was met. */
export function wrongState(phase: ServicePhase): PlatformError {
  return invalid('当前订单状态不合法', { CREATED: 271_302_332, REVOKED: 271_302_333 }[phase as string] ?? 271_302_262)
}

export function notPaying(): PlatformError {
  return new PlatformError(400, 'INVALID_ORDER_STATE', '仅服务订单支付状态为待支付时，才可使用此能力', {
    requestCode: 271_316_657,
  })
}
