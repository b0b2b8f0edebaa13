import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { checkNotifyUrl } from '../orders/rules.ts'
import type { Body } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Payer } from '../../store/records.ts'

const OUT_BILL_NO = /^[0-9A-Za-z]+$/
/** Below this many fen a name must not be sent; from which one it must be, the catalogue knows. */
const NAME_FROM = 30

/**
 * Checks what the catalogue does not know, and finds the user.
 *
 * @throws PlatformError for the first broken rule.
 */
export function checkTransfer({ state }: Platform, body: Body, merchant: Merchant): Payer {
  const { appid, openid, out_bill_no, transfer_amount, user_name, notify_url } = body
  if (!OUT_BILL_NO.test(out_bill_no)) throw badParameter('out_bill_no', out_bill_no, '只能由数字、大小写字母组成')
  if (transfer_amount < 1) throw badParameter('transfer_amount', transfer_amount, '转账金额必须大于 0')
  if (notify_url !== undefined) checkNotifyUrl(notify_url, '通知地址')
  if (appid !== merchant.appid) throw invalid('APPID不存在')
  if (user_name !== undefined && transfer_amount < NAME_FROM)
    throw invalid('转账金额低于0.3元时，不允许填写收款用户姓名')
  const payer = payerByOpenid(state, openid, appid)
  if (!payer) throw invalid('appid和openid不匹配')
  return payer
}

export function reentryDiffers(): PlatformError {
  return new PlatformError(400, 'ALREADY_EXISTS', '商户单号已存在，请求参数与首次请求时不一致', {
    requestCode: REQUEST_CODE.reentryDiffers,
  })
}

export function notEnough(): PlatformError {
  return new PlatformError(403, 'NOT_ENOUGH', '账户余额不足，请充值后使用原商户单号重试', {
    requestCode: REQUEST_CODE.badParameter,
  })
}

export function transferMissing(): PlatformError {
  return new PlatformError(404, 'NOT_FOUND', '记录不存在', { requestCode: REQUEST_CODE.orderMissing })
}

export function invalid(message: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
}

function badParameter(name: string, value: unknown, rule: string): Error {
  return paramError({
    location: 'body',
    rule: 'pattern',
    value,
    message: `输入源“/body/${name}”映射到字段规则校验失败，${rule}`,
  })
}
