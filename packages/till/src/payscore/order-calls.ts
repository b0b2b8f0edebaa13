import type { WechatPay } from '@wxtill/sdk'
import type { Called } from '../merchants/call.ts'
import { directCalls } from './direct-calls.ts'
import { partnerCalls } from './partner-calls.ts'
import type { ServiceOrderRow, Wish } from './store.ts'

/** The calls about one order: the same for merchants and partners, by other paths. */
export interface OrderCalls {
  make(order: ServiceOrderRow, client: WechatPay, signal?: AbortSignal): Promise<Called<unknown>>
  query(order: ServiceOrderRow, client: WechatPay, signal?: AbortSignal): Promise<Called<unknown>>
  /** What was wished for, as it is. */
  ask(order: ServiceOrderRow, wish: Wish, client: WechatPay, signal?: AbortSignal): Promise<Called<unknown>>
  /** 催收 */
  collect(order: ServiceOrderRow, client: WechatPay): Promise<Called<unknown>>
}

/** How an order is spoken of at WeChat Pay. */
export const orderCalls = ({ sub_mchid }: Pick<ServiceOrderRow, 'sub_mchid'>): OrderCalls =>
  sub_mchid === '' ? directCalls : partnerCalls
