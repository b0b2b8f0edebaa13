import { payerByOpenid } from '../../wallet/payers.ts'
import { subMerchant } from '../sub-merchant.ts'
import { appidUnbound, badField, noService } from './errors.ts'
import { serviceOf } from './services.ts'
import type { Body, Call } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { PayscorePermission, PayscoreService } from '../../store/payscore-records.ts'
import type { Owner } from '../../store/state.ts'

/** Who acts, for whom, and by which appids. */
export type Party = Pick<PayscorePermission, 'mchid' | 'sub_mchid' | 'appid' | 'sub_appid'>
type Caller = Pick<Call, 'platform' | 'merchant'>
type Named = Readonly<Record<string, unknown>>

/** How direct merchants (直连商户) and partners (服务商) call; the interfaces differ by their paths. */
export interface Mode {
  readonly partner: boolean
  /** @throws PlatformError when the caller may not act for whom it names. */
  owner(caller: Caller, named: Named): Owner
}

export const direct: Mode = {
  partner: false,
  owner: ({ merchant }) => ({ mchid: merchant.mchid }),
}

export const partner: Mode = {
  partner: true,
  owner({ platform, merchant }, { sub_mchid, sub_appid }) {
    if (typeof sub_mchid !== 'string') throw required('sub_mchid', '子商户号')
    return {
      mchid: merchant.mchid,
      sub_mchid: subMerchant(platform, merchant, sub_mchid, sub_appid as string | undefined).mchid,
    }
  },
}

/**
 * Who makes something, and the service it is made with.
 *
 * @throws PlatformError 403 NO_AUTH when service, appid and merchant do not belong together.
 */
export function partyOf(mode: Mode, call: Caller & { body: Body }): Party & { service: PayscoreService } {
  const { platform, merchant, body } = call
  const owner = mode.owner(call, body)
  const service = boundService(platform, merchant.mchid, body['service_id'])
  const { appid, sub_appid } = body as { appid: string; sub_appid?: string }
  checkAppid(merchant.appid, service, appid)
  return { ...owner, appid, ...(mode.partner && sub_appid !== undefined ? { sub_appid } : {}), service }
}

/** @throws PlatformError 403 NO_AUTH when the merchant has no such service. */
export function boundService(platform: Platform, mchid: string, service_id: string): PayscoreService {
  const service = serviceOf(platform, mchid, service_id)
  if (!service)
    throw noService(
      `Merchant ${mchid} has no PayScore service ${service_id}: GET /_sandbox/payscore/services lists them.`,
    )
  return service
}

export function checkAppid(own: string, { appids = [] }: PayscoreService, appid: string): void {
  if (appid !== own && !appids.includes(appid)) throw appidUnbound()
}

/** The user that is named by an openid of the appid, or of the sub-merchant's. */
export function payerNamed({ state }: Platform, party: Party, named: Named): Payer {
  const { openid, sub_openid } = named as { openid?: string; sub_openid?: string }
  if (openid === undefined && (party.sub_mchid === undefined || sub_openid === undefined))
    throw required('openid', '用户标识')
  const payer =
    openid === undefined
      ? payerByOpenid(state, sub_openid!, party.sub_appid ?? '')
      : payerByOpenid(state, openid, party.appid)
  if (!payer)
    throw badField('openid', 'pattern', openid ?? sub_openid, '映射到字段“用户标识”校验失败，openid与appid不匹配')
  return payer
}

/** How a user is called in this party's answers and notifications. */
export function openidsOf(payer: Payer, { appid, sub_appid }: Party): { openid?: string; sub_openid?: string } {
  const openid = payer.openids[appid]
  const sub_openid = sub_appid === undefined ? undefined : payer.openids[sub_appid]
  return { ...(openid === undefined ? {} : { openid }), ...(sub_openid === undefined ? {} : { sub_openid }) }
}

function required(name: string, label: string): Error {
  return badField(name, 'required', '', `映射到字段“${label}”必填性规则校验失败，此字段为必填项`)
}
