import { PlatformError, REQUEST_CODE, systemError } from '../../gateway/platform-error.ts'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { paramError } from '../../gateway/validate.ts'
import { appidMismatch, reentryDiffers } from '../orders/rules.ts'
import { subMerchant } from '../sub-merchant.ts'
import { payByCode, refusalOf, type CodeOrdering } from './pay.ts'
import { CodePayRefusal } from './refusals.ts'
import { reverseOrder } from './reverse.ts'
import { codeOrderView, namesOf } from './view.ts'
import type { Body, Call, Handler, Outcome, Routes } from '../../gateway/call.ts'

export const codepayRoutes: Routes = {
  'POST /v3/pay/transactions/codepay': answering(pay),
  'POST /v3/pay/partner/transactions/codepay': answering(pay),
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': answering(reverse),
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': answering(reverse),
}

/** Behind the switch, and with refusals as APIv3 says them. */
function answering(handler: Handler): Handler {
  return (call) => {
    if (!call.platform.rules.codepayV3) throw new PlatformError(403, 'NO_AUTH', '商户号未开通该产品权限')
    try {
      return handler(call)
    } catch (error) {
      if (!(error instanceof CodePayRefusal)) throw error
      // Accepted but not finished: a success of the protocol, so it is signed like one.
      if (error.reason === 'paying') return { status: 202, body: { code: 'USERPAYING', message: error.message } }
      throw platformError(error, call)
    }
  }
}

function platformError(refusal: CodePayRefusal, { platform }: Call): PlatformError {
  if (refusal.reason === 'number_used') return reentryDiffers(platform.rules)
  const [status, code] = refusal.v3
  const requestCode = refusal.reason === 'order_paid' ? REQUEST_CODE.orderPaid : REQUEST_CODE.badParameter
  return new PlatformError(status, code, refusal.message, { requestCode })
}

function pay(call: Call): Outcome {
  const { platform, body, key, fault } = call
  checkStore(body)
  const { attach, scene_info, amount } = body
  const order = payByCode(platform, {
    ...partiesOf(call),
    out_trade_no: body['out_trade_no'],
    description: body['description'],
    total: amount.total,
    currency: amount.currency ?? 'CNY',
    ...(attach === undefined ? {} : { attach }),
    ...(scene_info.device_id === undefined ? {} : { device_id: scene_info.device_id }),
    auth_code: body['payer'].auth_code,
    params: sortedJson(body),
    key,
    ...(fault?.slow_password_s === undefined ? {} : { slow_password_s: fault.slow_password_s }),
  })
  const refusal = refusalOf(order)
  // The failed order stays: its number is used up.
  if (refusal) return { refusal: platformError(refusal, call) }
  return { status: order.trade_state === 'USERPAYING' ? 202 : 200, body: codeOrderView(order, platform) }
}

function reverse(call: Call): Outcome {
  const { platform, params, key, fault } = call
  const parties = partiesOf(call)
  const out_trade_no = params['out_trade_no']!
  const { recall } = reverseOrder(platform, {
    ...parties,
    out_trade_no,
    key,
    ...(fault?.reverse === undefined ? {} : { fault: fault.reverse }),
  })
  // APIv3 has no `recall`; an answer that asks for the same call again is this one.
  if (recall === 'Y') throw systemError('A fault rule wants the reversal to be called again.')
  return { body: { ...namesOf(parties), out_trade_no } }
}

/** Who acts for whom; a partner need not name its own appid. */
function partiesOf(call: Call): Pick<CodeOrdering, 'mchid' | 'appid' | 'sub_mchid' | 'sub_appid'> {
  const { platform, merchant, body } = call
  const { sp_mchid, sub_mchid, sub_appid } = body
  const appid = body['appid'] ?? body['sp_appid'] ?? merchant.appid
  if (sp_mchid !== undefined && sp_mchid !== merchant.mchid)
    throw new PlatformError(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的sp_mchid不匹配', {
      requestCode: REQUEST_CODE.badParameter,
    })
  if (appid !== merchant.appid) throw appidMismatch()
  if (sub_mchid === undefined) return { mchid: merchant.mchid, appid }
  subMerchant(platform, merchant, sub_mchid, sub_appid)
  return { mchid: merchant.mchid, appid, sub_mchid, ...(sub_appid === undefined ? {} : { sub_appid }) }
}

/** A shop is named by WeChat's number or by its own. */
function checkStore({ scene_info: { store_info } }: Body): void {
  if (store_info.id !== undefined || store_info.out_id !== undefined) return
  throw paramError({
    location: 'body',
    rule: 'required',
    value: '',
    message: '输入源“/body/scene_info/store_info/id”映射到字段“门店编号”必填性规则校验失败，此字段为必填项',
  })
}
