import { sortedJson } from '../../gateway/sorted-json.ts'
import { ownKey, type Owner } from '../../store/state.ts'
import { invalid } from './errors.ts'
import { closePermission, permissionKey, permissionOf } from './permission-life.ts'
import { boundService, checkAppid, openidsOf, partyOf, payerNamed, type Mode } from './parties.ts'
import { checkNumber, checkReason, checkUrl } from './rules.ts'
import { permissionView } from './view.ts'
import type { Call, Outcome } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { PayscorePermission } from '../../store/payscore-records.ts'

const TOKEN_LIFE = 3_600_000

/** 商户预授权: a code and a token with which a user can agree within the hour. */
export function preauthorise(mode: Mode, call: Call): Outcome {
  const { platform, body } = call
  const { state, clock } = platform
  checkNumber('authorization_code', '授权协议号', body['authorization_code'])
  checkUrl(body['notify_url'])
  const { service: _service, ...party } = partyOf(mode, call)
  const key = ownKey(party, body['authorization_code'])
  const params = sortedJson(body)
  const known = state.permissions.get(key)
  if (known && known.params !== params) throw invalid('授权协议号已存在，请求参数与首次请求时不一致')
  if (known && known.state !== 'UNBINDUSER') throw invalid('授权协议号已被用户使用')
  const now = clock.now()
  const lives = known && known.token_until > now
  const permission: PayscorePermission = {
    ...(known ?? { ...party, ...asked(body), state: 'UNBINDUSER' as const, params, created_at: now }),
    token: lives ? known.token : newToken(platform),
    token_until: lives ? known.token_until : now + TOKEN_LIFE,
    key: call.key,
  }
  state.permissions.put(key, permission)
  return { body: { apply_permissions_token: permission.token } }
}

function asked({
  service_id,
  authorization_code,
  notify_url,
}: Call['body']): Pick<PayscorePermission, 'service_id' | 'authorization_code' | 'notify_url'> {
  return { service_id, authorization_code, ...(notify_url === undefined ? {} : { notify_url }) }
}

export function newToken({ random }: Platform): string {
  return Buffer.from(random.numbers.alphanumeric(96)).toString('base64')
}

/** A code that nobody ever asked for is answered as one that nobody agreed to. */
export function queryByCode(mode: Mode, call: Call): Outcome {
  const { platform, params, query } = call
  const owner = mode.owner(call, query)
  const service = boundService(platform, owner.mchid, query['service_id']!)
  const found = findByCode(platform, owner, params['authorization_code']!, service.service_id)
  if (found) return { body: permissionView(platform, found) }
  const { authorization_code } = params
  const nobody = { ...owner, appid: call.merchant.appid, service_id: service.service_id, authorization_code }
  return { body: { ...nobody, authorization_state: 'UNAVAILABLE' } }
}

export function queryByUser(mode: Mode, call: Call): Outcome {
  const { platform, query, params } = call
  const asks = { ...query, ...params }
  const { owner, payer, party } = userOf(mode, call, asks)
  const { service_id } = query as { service_id: string }
  const found = permissionOf(platform, owner, service_id, payer)
  if (found) return { body: permissionView(platform, found) }
  const nobody = { ...party, service_id, ...openidsOf(payer, party), authorization_state: 'UNAVAILABLE' }
  return { body: nobody }
}

export function endByCode(mode: Mode, call: Call): Outcome {
  const { platform, params, body } = call
  checkReason(body['reason'])
  const owner = mode.owner(call, body)
  const service = boundService(platform, owner.mchid, body['service_id'])
  return end(platform, findByCode(platform, owner, params['authorization_code']!, service.service_id))
}

export function endByUser(mode: Mode, call: Call): Outcome {
  const { platform, params, body } = call
  checkReason(body['reason'])
  const asks = { ...body, ...params }
  const { owner, payer } = userOf(mode, call, asks)
  return end(platform, permissionOf(platform, owner, asks['service_id'] as string, payer))
}

function end(platform: Platform, permission: PayscorePermission | undefined): Outcome {
  if (permission?.state !== 'AVAILABLE') throw invalid('商户解除授权的授权码不是这个用户签约的授权')
  if (isOwing(platform, permission)) throw invalid('存在未完成订单')
  closePermission(platform, permission)
  return { status: 204 }
}

/** Whether an order of this user and service runs, or is not paid. */
function isOwing({ state }: Platform, { mchid, sub_mchid, service_id, payer_id }: PayscorePermission): boolean {
  return state
    .serviceOrdersByPayer(payer_id!)
    .some(
      (order) =>
        order.mchid === mchid &&
        order.sub_mchid === sub_mchid &&
        order.service_id === service_id &&
        (order.phase === 'DOING' || order.phase === 'PAYING'),
    )
}

function findByCode(
  { state }: Platform,
  owner: Owner,
  authorization_code: string,
  service_id: string,
): PayscorePermission | undefined {
  const found = state.permissions.get(permissionKey({ ...owner, authorization_code }))
  return found?.service_id === service_id ? found : undefined
}

/** The user a call names, checked against appid and service. */
function userOf(
  mode: Mode,
  call: Call,
  asks: Readonly<Record<string, unknown>>,
): { owner: Owner; payer: Payer; party: Owner & { appid: string; sub_appid?: string } } {
  const { platform, merchant } = call
  const owner = mode.owner(call, asks)
  const { appid, sub_appid } = asks as { appid: string; sub_appid?: string }
  checkAppid(merchant.appid, boundService(platform, owner.mchid, asks['service_id'] as string), appid)
  const party = { ...owner, appid, ...(sub_appid === undefined ? {} : { sub_appid }) }
  return { owner, party, payer: payerNamed(platform, party, asks) }
}
