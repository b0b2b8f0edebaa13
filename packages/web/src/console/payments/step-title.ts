import type { Language } from '../../shared/i18n/language.ts'
import { type TimelineEntry, VERDICTS } from '../api/types.ts'
import { type ConsoleKey, dictionaries, type useText } from '../texts.ts'

/** The till writes its titles in English; these are the same in Chinese. */
const CHINESE: Record<string, string> = {
  Created: '创建订单',
  'Ordered at WeChat Pay': '已向微信支付下单',
  'Ordered again: new code, same order': '重新下单：同一订单，新的付款码',
  'Outcome unknown: it will be repeated': '结果未知，稍后重试',
  'Refused by WeChat Pay': '微信支付拒绝',
  'Asked for the money by code': '已用付款码扣款',
  'The payer is asked for the password': '等待付款人输入密码',
  'WeChat Pay did not take the money': '微信支付未扣款',
  'Outcome unknown: it will be asked for': '结果未知，稍后查询',
  'WeChat Pay reversed it': '微信支付已撤销',
  'WeChat Pay did not reverse it': '微信支付未撤销',
  Failed: '失败',
  Paid: '已支付',
  'Asked WeChat Pay': '向微信支付查单',
  Closing: '开始关单',
  'WeChat Pay closed it': '微信支付已关单',
  'WeChat Pay did not close it': '微信支付未关单',
  Closed: '已关闭',
  'Kept for a person': '需要人工处理',
  'Kept for a person: not applied': '需要人工处理：未生效',
  'Came in': '进场',
  'The car leaves': '车辆出场',
  'Asked WeChat Pay to take the fee over': '请求微信支付受理扣费',
  'Asked WeChat Pay for the fee': '向微信支付查询扣费',
  'The fee is accepted': '扣费已受理',
  'The fee is paid': '扣费成功',
  'The fee is failed': '扣费失败',
  'Refund recorded': '退款已登记',
  'Refund requested': '已向微信支付申请退款',
  'Refund not accepted yet': '退款尚未受理',
  'Refund accepted': '退款已受理',
  'Refund succeeded': '退款成功',
  'Refund abnormal': '退款异常',
  'Refund closed': '退款关闭',
  'Refund failed': '退款失败',
  'Permission recorded': '授权已登记',
  'Permission asked for': '已向微信支付发起授权',
  'Permission not asked for yet': '尚未发起授权',
  'Permission ended on our wish': '已按商户要求解除授权',
  'Permission not ended': '未能解除授权',
  'The permission is active': '用户已授权',
  'The permission is ended': '授权已解除',
  Made: '已向微信支付下单',
  'Not made yet': '尚未下单成功',
  Refused: '微信支付拒绝',
  'Asked for: complete': '请求完结订单',
  'Asked for: modify': '请求改低金额',
  'Asked for: cancel': '请求取消订单',
  'Asked for: sync': '请求登记为已另行收款',
  Completed: '微信支付已完结订单',
  'Completed: not yet': '微信支付尚未完结订单',
  'Amount changed': '微信支付已修改金额',
  'Amount changed: not yet': '微信支付尚未修改金额',
  Cancelled: '微信支付已取消订单',
  'Cancelled: not yet': '微信支付尚未取消订单',
  'Reported as paid otherwise': '已登记为另行收款',
  'Reported as paid otherwise: not yet': '尚未登记为另行收款',
  'The order is confirming': '订单待用户确认',
  'The order is running': '订单服务中',
  'The order is collecting': '订单扣款中',
  'The order is paid': '订单已支付',
  'The order is finished': '订单已完结，无需支付',
  'The order is cancelled': '订单已取消',
  'The order is expired': '订单已失效',
  'Transfer requested': '已向微信支付发起转账',
  'Asked WeChat Pay for the transfer': '向微信支付查询转账',
  'Transfer not accepted yet': '转账尚未受理',
  'Transfer refused': '微信支付未受理转账',
  'Transfer wait_user_confirm': '待用户确认收款',
  'Transfer accepted': '转账已受理',
  'Transfer processing': '转账处理中',
  'Transfer transferring': '转账中',
  'Transfer canceling': '撤销中',
  'Transfer succeeded': '转账成功',
  'Transfer failed': '转账失败',
  'Transfer cancelled': '转账已撤销',
  'Red packet requested': '已向微信支付请求发放红包',
  'Asked WeChat Pay for the red packet': '向微信支付查询红包',
  'Red packet not accepted yet': '红包尚未受理',
  'Red packet refused': '微信支付未受理红包',
  'Red packet sending': '红包发放中',
  'Red packet sent': '红包已发放，待领取',
  'Red packet received': '红包已领取',
  'Red packet returning': '红包退回中',
  'Red packet returned': '红包已退回',
  'Red packet failed': '红包发放失败',
  'Asked WeChat Pay to cancel': '请求微信支付撤销',
  'Not cancelled': '未撤销',
  'Share requested': '已向微信支付请求分账',
  'Asked WeChat Pay for the share': '向微信支付查询分账',
  'Share not accepted yet': '分账尚未受理',
  'Share refused': '微信支付未受理分账',
  'Share processing': '分账处理中',
  'Share finished': '分账完成',
  'Unfreeze processing': '解冻处理中',
  'Unfreeze finished': '解冻完成',
}

export interface StepTitle {
  heading: string
  /** A line below, when the heading does not say it all. */
  note?: string
}

function kindName(kind: string, t: ReturnType<typeof useText>): string | undefined {
  const key = `kind_${kind}`
  return key in dictionaries.en ? t(key as ConsoleKey) : undefined
}

/** `TRANSACTION.SUCCESS: applied`, the verdict in the page's language. */
function receivedNote(title: string, t: ReturnType<typeof useText>): string {
  const [event, word] = title.split(': ')
  const verdict = VERDICTS.find((known) => known === word)
  return verdict ? `${event} · ${t(`verdict_${verdict}`)}` : title
}

/** What a step of the timeline is called on the page; a title we do not know stands below the name of its kind. */
export function stepTitle(
  { kind, title }: Pick<TimelineEntry, 'kind' | 'title'>,
  t: ReturnType<typeof useText>,
  language: Language,
): StepTitle {
  if (kind === 'notification') return { heading: t('kind_notification'), note: receivedNote(title, t) }
  const heading = language === 'en' ? title : CHINESE[title]
  if (heading) return { heading }
  const name = kindName(kind, t)
  return name ? { heading: name, note: title } : { heading: title }
}

/** A detail that is a state of a PayScore order has a name on the page; anything else stands as it came. */
export function stepDetail(detail: string | undefined, t: ReturnType<typeof useText>): string | undefined {
  const key = `payscore_state_${detail}`
  return key in dictionaries.en ? t(key as ConsoleKey) : detail
}
