// What the examples take for granted: the client of the page "Start", and the shop's own code.
import type { NotificationListener, WechatPay } from '@wxtill/sdk'

/** An order as the shop has it in its own database, amounts in fen. */
interface ShopOrder {
  readonly out_trade_no: string
  readonly transaction_id: string
  readonly description: string
  readonly total: number
  readonly openid: string
}

/** The shop's own code around WeChat Pay. */
interface Shop {
  findOrder(out_trade_no: string): Promise<ShopOrder | undefined>
  /** Changes the order once; says `false` when it was done before. */
  markPaid(out_trade_no: string, transaction_id: string | undefined): Promise<boolean>
  markClosed(out_trade_no: string): Promise<void>
  /** Has a job ask again after a while. */
  queryLater(number: string): Promise<void>
  /** Stores what a person should look at. */
  keepForAPerson(what: unknown): Promise<void>
}

declare global {
  const wxpay: WechatPay
  const order: ShopOrder
  const shop: Shop
  const onPayment: NotificationListener
  const pause: (milliseconds: number) => Promise<void>

  // A page inside WeChat.
  const WeixinJSBridge: { invoke(name: string, parameters: object, callback: (result: unknown) => void): void }
}
