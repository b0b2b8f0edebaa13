import { paramError } from '../../gateway/validate.ts'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { appidMismatch, merchantMissing, openidMismatch, otherMerchant } from './rules.ts'
import { subMerchant } from '../sub-merchant.ts'
import type { Body, Call } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Owner } from '../../store/state.ts'
import type { Order } from '../../store/order-records.ts'

/** Who takes part in an order: who orders, for whom, and which payer it is meant for. */
export type Party = Pick<Order, 'mchid' | 'appid' | 'sub_mchid' | 'sub_appid' | 'openid' | 'openid_appid'>

type Caller = Pick<Call, 'platform' | 'merchant'>

/** How direct merchants (直连商户) and partners (服务商) name themselves, and what is checked of it. */
export interface Mode {
  /** @throws PlatformError when the numbers of an order do not belong together. */
  party(call: Caller & Pick<Call, 'body'>): Party
  /** @throws PlatformError when the caller may not act for whom a query or a body names. */
  owner(caller: Caller, named: Readonly<Record<string, unknown>>): Owner
}

export const direct: Mode = {
  party({ platform, merchant, body }) {
    const { mchid, appid } = merchant
    if (body['appid'] !== appid) throw appidMismatch()
    return { mchid, appid, ...openidOf(platform, body['payer']?.openid, appid) }
  },

  owner({ platform, merchant }, { mchid }) {
    if (mchid !== merchant.mchid) throw platform.merchants.find(String(mchid)) ? otherMerchant() : merchantMissing()
    return { mchid: merchant.mchid }
  },
}

export const partner: Mode = {
  party(call) {
    const { platform, merchant, body } = call
    const { mchid, sub_mchid } = this.owner(call, body)
    if (body['sp_appid'] !== merchant.appid) throw appidMismatch()
    const { sub_appid } = body as { sub_appid?: string }
    return {
      mchid,
      appid: merchant.appid,
      sub_mchid: sub_mchid!,
      ...(sub_appid === undefined ? {} : { sub_appid }),
      ...partnersPayer(platform, body, merchant.appid),
    }
  },

  owner({ platform, merchant }, { sp_mchid, sub_mchid, sub_appid }) {
    if (sp_mchid !== merchant.mchid) {
      throw new PlatformError(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的mchid不匹配', {
        requestCode: REQUEST_CODE.badParameter,
      })
    }
    // The catalogue has looked at the types.
    return {
      mchid: merchant.mchid,
      sub_mchid: subMerchant(platform, merchant, sub_mchid as string, sub_appid as string | undefined).mchid,
    }
  },
}

/** One of the two openids; that under the sub-merchant's appid needs this appid in the order. */
function partnersPayer(platform: Platform, body: Body, sp_appid: string): Pick<Party, 'openid' | 'openid_appid'> {
  const { sp_openid, sub_openid } = (body['payer'] ?? {}) as { sp_openid?: string; sub_openid?: string }
  if (sub_openid !== undefined && body['sub_appid'] === undefined) throw missing('sub_appid', '子商户应用ID')
  const inSub = openidOf(platform, sub_openid, body['sub_appid'])
  return { ...inSub, ...openidOf(platform, sp_openid, sp_appid) }
}

function openidOf({ state, rules }: Platform, openid: unknown, appid: string): Pick<Party, 'openid' | 'openid_appid'> {
  if (typeof openid !== 'string') return {}
  if (!payerByOpenid(state, openid, appid)) throw openidMismatch(rules)
  return { openid, openid_appid: appid }
}

/** JSAPI: an order must be meant for somebody. */
export function checkHasPayer({ openid }: Party): void {
  if (openid === undefined) throw missing('payer/sp_openid', '用户服务标识', REQUEST_CODE.openidMissing)
}

function missing(path: string, label: string, requestCode?: number): PlatformError {
  const { status, code, message, details } = paramError({
    location: 'body',
    rule: 'required',
    value: '',
    message: `输入源“/body/${path}”映射到字段“${label}”必填性规则校验失败，此字段为必填项`,
  })
  return new PlatformError(status, code, message, requestCode === undefined ? details : { ...details, requestCode })
}
