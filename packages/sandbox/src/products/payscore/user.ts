import { PlatformError } from '../../gateway/platform-error.ts'
import { Refusal } from '../../refusal.ts'
import { checkPassword } from '../../wallet/pay.ts'
import { after, keep, payServiceOrder, tellMerchant } from './life.ts'
import { closePermission, hasPermission, openPermission } from './permission-life.ts'
import { serviceOf } from './services.ts'
import { checkUser, notLaunched, riskRefusal } from './users.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { PayscorePermission, ServiceOrder } from '../../store/payscore-records.ts'

/**
 * The user agrees to a service, so that orders need no confirmation.
 *
 * @throws Refusal with the sentence WeChat shows.
 */
export function agree(platform: Platform, permission: PayscorePermission, payer: Payer): PayscorePermission {
  checkLaunched(platform, permission, payer)
  checkToken(platform, permission)
  if (hasPermission(platform, permission, permission.service_id, payer))
    throw refused(
      'ALREADY_OPEN',
      '你已开启此服务',
      'The user has given this service permission already; this code stays free.',
    )
  const opened = platform.state.commit(() => openPermission(platform, permission, payer))
  if (!opened)
    throw refused('CODE_USED', '授权已失效', 'This authorization_code was used before: pre-authorise with a new one.')
  return opened
}

/** @throws Refusal when the hour is over. */
export function checkToken({ clock }: Platform, { token_until }: PayscorePermission): void {
  if (token_until <= clock.now())
    throw refused(
      'TOKEN_EXPIRED',
      '授权已超时，请返回商家重新发起',
      'The apply_permissions_token is older than an hour.',
    )
}

/** The user closes a service; what runs is charged all the same. */
export function closeService(platform: Platform, permission: PayscorePermission, payer: Payer): PayscorePermission {
  const closed =
    permission.payer_id === payer.id ? platform.state.commit(() => closePermission(platform, permission)) : undefined
  if (!closed) throw refused('NOT_OPEN', '未开启此服务', 'This user has no such permission to take back.')
  return closed
}

/**
 * The user confirms an order (需确认), which becomes theirs.
 *
 * @throws Refusal with the sentence WeChat shows.
 */
export function confirm(platform: Platform, order: ServiceOrder, payer: Payer): ServiceOrder {
  checkLaunched(platform, order, payer)
  const confirmed = after(order, 'confirm')
  if (!confirmed)
    throw refused('NOT_WAITING', '订单状态已变化', `The order is ${order.phase}; it can be confirmed in CREATED only.`)
  try {
    if (order.refused) throw riskRefusal()
    checkUser(platform, payer)
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    throw refused('USER_REFUSED', error.message, 'The assessment refuses this user; the order stays CREATED.')
  }
  return platform.state.commit(() => {
    const running = keep(platform, { ...confirmed, payer_id: payer.id, confirmed_at: platform.clock.now() })
    tellMerchant(platform, running, 'USER_CONFIRM')
    return running
  })
}

/**
 * The user does not wait for the collection and pays on the order's page.
 *
 * @throws Refusal when it cannot be paid, is another's, or the money does not reach.
 */
export function payNow(platform: Platform, order: ServiceOrder, payer: Payer, password?: string): ServiceOrder {
  if (order.payer_id !== payer.id) throw refused('WRONG_USER', '非本人订单', 'This order belongs to another user.')
  if (order.phase !== 'PAYING')
    throw refused('NOT_PAYING', '订单无需支付', `The order is ${order.phase}: there is nothing to pay.`)
  if (order.busy) throw refused('BUSY', '正在扣款中，请稍后', 'A collection is under way.')
  if (password !== undefined) checkPassword(payer, password)
  if (payer.balance < order.total_amount!) throw refused('NOT_ENOUGH', '零钱余额不足', 'The balance does not reach.')
  return platform.state.commit(() => payServiceOrder(platform, order, 'JSAPI'))
}

/** @throws Refusal for a user outside the whitelist of a service before its launch. */
export function checkLaunched(
  platform: Platform,
  { mchid, service_id }: Pick<ServiceOrder, 'mchid' | 'service_id'>,
  payer: Payer,
): void {
  const service = serviceOf(platform, mchid, service_id)
  if (service && notLaunched(service, payer))
    throw refused(
      'NOT_LAUNCHED',
      '未通过申请，当前服务未上线',
      'The service is not launched, and this user is not on its whitelist.',
    )
}

function refused(code: string, message: string, message_en: string): Refusal {
  return new Refusal(409, code, message, { message_en })
}
