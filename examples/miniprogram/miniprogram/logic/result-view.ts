import type { Confirmation } from '@wxtill/miniprogram'
import type { Order } from './backend.ts'

export interface ResultView {
  readonly title: string
  readonly text: string
  readonly tone: 'good' | 'waiting' | 'bad'
}

type Result = Confirmation<Order>['result']

/** What the payer reads. Only `paid` is ever celebrated, and an unknown end is never called a failure. */
const VIEWS: Readonly<Record<Result, ResultView>> = {
  paid: { title: '支付成功', text: '咖啡马上就好。', tone: 'good' },
  pending: { title: '尚未支付', text: '如已付款，请稍等片刻再查看。', tone: 'waiting' },
  unknown: { title: '正在确认', text: '暂时没有收到支付结果，请不要重复付款。', tone: 'waiting' },
  closed: { title: '订单已关闭', text: '没有扣款，请重新下单。', tone: 'bad' },
  failed: { title: '下单失败', text: '没有扣款，请重新下单。', tone: 'bad' },
}

const CANCELLED: ResultView = { title: '已取消支付', text: '订单还在，可以再付一次。', tone: 'waiting' }

/** Chooses the page's words for how a purchase ended. */
export function resultView(result: Result, client: string): ResultView {
  return result === 'pending' && client === 'cancelled' ? CANCELLED : VIEWS[result]
}

/** Reads a result out of a page's query, where anybody can write anything. */
export function readResult(text: string | undefined): Result {
  return text !== undefined && Object.keys(VIEWS).includes(text) ? (text as Result) : 'unknown'
}
