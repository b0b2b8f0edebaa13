import { PlatformError } from '../../gateway/platform-error.ts'
import { invalid } from './errors.ts'
import type { FaultAction } from '../../faults/knobs.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'

/**
 * Whether this user may have one more order now.
 *
 * @throws PlatformError as the assessment says.
 */
export function checkUser(platform: Platform, payer: Payer, fault: FaultAction = {}): void {
  const { rules, clock, state } = platform
  if (fault.risk === 'teenager')
    throw new PlatformError(403, 'NO_AUTH', '用户处于青少年模式', { requestCode: 268_560_785 })
  if (fault.risk === 'refuse') throw riskRefusal()
  const orders = state.serviceOrdersByPayer(payer.id)
  const overdue = clock.now() - rules.payscoreOverdueHours * 3_600_000
  if (orders.some(({ phase, completed_at }) => phase === 'PAYING' && completed_at! < overdue))
    throw invalid('存在待处理的超时未支付订单', 271_299_627)
  if (orders.filter(({ phase }) => phase === 'DOING').length >= rules.payscoreOpenOrders)
    throw invalid('同一实名身份下进行中订单过多')
}

export function riskRefusal(): PlatformError {
  return invalid('综合评估不通过', 271_300_099)
}

/** Why this user sees no page of the service: it is open to a chosen few before its launch. */
export function notLaunched(
  { launched, whitelist = [] }: { launched: boolean; whitelist?: readonly string[] },
  { openids }: Payer,
): boolean {
  return !launched && !Object.values(openids).some((openid) => whitelist.includes(openid))
}
