import { badField, badParameter, invalid } from './errors.ts'
import { compactTime, ON_ACCEPT, readCompactTime, type CompactTime } from './times.ts'
import type { Body } from '../../gateway/call.ts'
import type { PayscoreService, ServiceItem, ServiceOrder, ServiceTimes } from '../../store/payscore-records.ts'

const MINUTE = 60_000
const NUMBER = /^[0-9A-Za-z_\-|*]{1,32}$/
/** The guide's own sample has no path. */
const NOTIFY_URL = /^https?:\/\/[^/?#\s]+(?:\/[^?#\s]*)?$/
const DEPOSIT_NAMES = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT']
const ESTIMATE_NAME = 'ESTIMATE_ORDER_COST'
const RISK_NAMES = Object.freeze({
  deposit: DEPOSIT_NAMES,
  estimate: [ESTIMATE_NAME],
  both: [...DEPOSIT_NAMES, ESTIMATE_NAME],
})

/** `out_order_no` and `authorization_code` are made of the same signs. */
export function checkNumber(name: string, label: string, value: string): void {
  if (!NUMBER.test(value))
    throw badField(
      name,
      'pattern',
      value,
      `映射到值字段“${label}”字符串规则校验失败，只能由1至32位数字、字母及 _-|* 组成`,
    )
}

export function checkUrl(url: string | undefined): void {
  if (url !== undefined && !NOTIFY_URL.test(url))
    throw badField('notify_url', 'pattern', url, '映射到值字段“商户接收回调地址”校验失败，必须为不带参数的完整URL')
}

export function checkReason(reason: string): void {
  if ([...reason].length > 50) throw badField('reason', 'max', reason, '映射到值字段“原因”长度不能超过50')
}

/** What the catalogue does not know of the values of a new order. */
export function checkCreate(body: Body, service: PayscoreService, now: number): void {
  checkItems(body)
  checkLocation(body['location'])
  checkRiskFund(body['risk_fund'], service)
  checkPlannedTimes(body['time_range'], now)
}

/** Lines have names of their own; what they cost, or how it is reckoned, must be said. */
export function checkItems({ post_payments = [], post_discounts = [] }: Body): void {
  for (const [path, items] of [
    ['post_payments', post_payments],
    ['post_discounts', post_discounts],
  ] as const) {
    const names = new Set<string>()
    for (const [index, { name, amount, description }] of (items as ServiceItem[]).entries()) {
      const place = `${path}/${index}`
      if (amount !== undefined && amount < 0) throw badField(`${place}/amount`, 'minimum', amount, '不能小于0')
      if (amount === undefined && description === undefined)
        throw badField(`${place}/amount`, 'required', '', '与description不能同时为空')
      if (name !== undefined && names.has(name))
        throw badField(`${place}/name`, 'duplicate', name, '同一列表中名称不能重复')
      if (name !== undefined) names.add(name)
    }
  }
}

function checkLocation(location: ServiceOrder['location']): void {
  if (location?.end_location !== undefined && location.start_location === undefined)
    throw badField('location/start_location', 'required', '', '填写结束地点时，开始地点必填')
}

function checkRiskFund(risk_fund: NonNullable<ServiceOrder['risk_fund']>, service: PayscoreService): void {
  const { name, amount } = risk_fund
  const names = RISK_NAMES[service.risk]
  if (!names.includes(name))
    throw badParameter('订单风险金额名称不符合要求', `risk_fund.name may be ${names.join(', ')} with this service.`)
  if (amount <= 0) throw badField('risk_fund/amount', 'minimum', amount, '必须大于0')
  if (amount > service.risk_cap) throw invalid('创建订单的订单风险金额超过此服务的服务风险金额')
}

function checkPlannedTimes({ start_time, end_time }: ServiceTimes, now: number): void {
  if (start_time === undefined) throw badField('time_range/start_time', 'required', '', '服务开始时间必填')
  const start = start_time === ON_ACCEPT ? undefined : timeOf('time_range/start_time', start_time)
  if (start && start.to <= now) throw badParameter('服务开始时间不能早于当前时间', 'A day counts until it is over.')
  if (end_time === undefined) return
  const end = timeOf('time_range/end_time', end_time)
  if (start && start.precision !== end.precision) throw samePrecision()
  if (start && end.to <= start.from) throw badParameter('服务结束时间必须大于服务开始时间')
  if (end.to < now + MINUTE) throw badParameter('服务结束时间须晚于当前时间至少1分钟')
}

/**
 * The times of an order once it is completed: those that were sent, over those that were planned.
 *
 * @throws PlatformError when there is no end, or it lies before the start, before the planned start, or in the future.
 */
export function completedTimes(order: ServiceOrder, sent: ServiceTimes = {}, now: number): ServiceTimes {
  const planned = order.time_range
  if (sent.end_time === undefined && planned.end_time === undefined)
    throw badParameter('创建订单未填写服务结束时间,则结束时间必填')
  const times = { ...planned, ...sent }
  const end = timeOf('time_range/end_time', times.end_time!)
  const start = startOf(order, times.start_time)
  const plannedStart = startOf(order, planned.start_time)
  if (sent.start_time !== undefined && sent.end_time !== undefined && start && start.precision !== end.precision)
    throw samePrecision()
  if (start && end.to < start.from) throw badParameter('真实结束时间小于真实开始时间')
  if (plannedStart && end.to < plannedStart.from) throw invalid('真实结束时间小于预计开始时间', 271_316_637)
  if (end.from > now) throw badParameter('实际结束时间不能晚于使用完结接口的时间')
  return times
}

/** `OnAccept` became the moment of the confirmation, to the second. */
function startOf({ confirmed_at }: ServiceOrder, start_time: string | undefined): CompactTime | undefined {
  if (start_time === ON_ACCEPT) return readCompactTime(compactTime(confirmed_at!))
  return start_time === undefined ? undefined : timeOf('time_range/start_time', start_time)
}

function timeOf(path: string, text: string): CompactTime {
  const time = readCompactTime(text)
  if (!time) throw badField(path, 'pattern', text, '时间格式错误，应为 yyyyMMddHHmmss 或 yyyyMMdd')
  return time
}

function samePrecision(): Error {
  return badParameter('服务开始时间与服务结束时间的格式须一致')
}

/** @throws PlatformError when the sum is not that of the lines, or more than service or order allow. */
export function checkTotal(body: Body, order: Pick<ServiceOrder, 'risk_fund'>, service: PayscoreService): void {
  checkItems(body)
  const total = body['total_amount'] as number
  const sum = sumOf(body['post_payments']) - sumOf(body['post_discounts'])
  if (total !== sum || total < 0)
    throw badParameter(
      '最终总金额计算非法',
      `post_payments less post_discounts are ${sum} fen, total_amount is ${total}.`,
    )
  const { risk_fund } = order
  const cap = risk_fund && DEPOSIT_NAMES.includes(risk_fund.name) ? risk_fund.amount : service.risk_cap
  if (total > cap) throw invalid('总金额超过此服务的服务风险金额', 271_316_656)
}

function sumOf(items: readonly ServiceItem[] = []): number {
  return items.reduce((sum, { amount = 0 }) => sum + amount, 0)
}

/** @throws PlatformError when the merchant says it was paid at a time that is not between completion and now. */
export function checkPaidTime(paid_time: string, completed_at: number, now: number): void {
  const paid = timeOf('detail/paid_time', paid_time)
  // Told to the second.
  if (paid.to < Math.floor(completed_at / 1000) * 1000 || paid.from > now)
    throw badParameter('收款时间须晚于完结时间且不晚于当前时间')
}
