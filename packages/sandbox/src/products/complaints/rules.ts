import { beijingDayStart } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { DAY } from '../orders/rules.ts'
import type { Call } from '../../gateway/call.ts'
import type { Complaint } from '../../store/complaint-records.ts'

/** Whether a merchant may see a complaint: it is about itself, or about one of its sub-merchants. */
export function concerns({ platform, merchant }: Pick<Call, 'platform' | 'merchant'>, { mchid }: Complaint): boolean {
  return mchid === merchant.mchid || (platform.merchants.find(mchid)?.partners ?? []).includes(merchant.mchid)
}

/** From the first instant of `begin_date` to the last of `end_date`, in Beijing. */
export function readDays({ query }: Pick<Call, 'query'>): { from: number; to: number } {
  const from = dayStart('begin_date', query['begin_date'], '开始日期')
  const to = dayStart('end_date', query['end_date'], '结束日期') + DAY
  if (from >= to) throw invalid('开始日期不能晚于结束日期')
  return { from, to }
}

function dayStart(name: string, text: string | undefined, label: string): number {
  try {
    return beijingDayStart(text ?? '')
  } catch {
    throw paramError({
      location: 'query',
      rule: 'format',
      value: text,
      message: `输入源“/query/${name}”映射到值字段“${label}”格式规则校验失败，格式必须为 yyyy-MM-DD`,
    })
  }
}

/** The part of a list that was asked for; `offset` counts rows (分页开始位置). */
export function slice<Row>(
  rows: readonly Row[],
  query: Call['query'],
  usualLimit: number,
): { limit: number; offset: number; total_count: number; part: Row[] } {
  const limit = whole(query['limit']) ?? usualLimit
  const offset = whole(query['offset']) ?? 0
  return { limit, offset, total_count: rows.length, part: rows.slice(offset, offset + limit) }
}

function whole(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Math.max(0, Math.trunc(Number(text)) || 0)
}

export function invalid(message: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
}
