import { V2BillFile } from './bill-file.ts'
import type { V2Answer } from './answer.ts'
import { V2_REPLY, V2NotificationParser, type V2IncomingNotification, type V2Notification } from './notifications.ts'
import { readV2Options, type V2Config, type WechatPayV2Options } from './options.ts'
import { V2Order, type V2OrderRoute } from './order.ts'
import { V2Pipeline } from './pipeline.ts'
import { V2_ROUTES } from '../generated/v2/facts.gen.ts'
import type { V2Files, V2Pages } from '../generated/v2/routes.gen.ts'
import type { V2CallOptions, V2FileRoute, V2PageRoute, V2RequestFields, V2ResponseData, V2Route } from './route.ts'

/** Notifications of APIv2. */
export interface V2Notifications {
  /** Verifies, then reads. See {@link V2NotificationParser.parse}. */
  parse(notification: V2IncomingNotification): V2Notification
  readonly reply: typeof V2_REPLY
}

/**
 * A client of APIv2, the older XML API, for one merchant number. The constructor does no I/O; make one and keep it.
 *
 * @throws TypeError when an option is missing, or a key is not what it should be.
 */
export class WechatPayV2 {
  /** Merchant number. */
  readonly mchid: string
  readonly appid: string
  readonly notifications: V2Notifications
  readonly #config: V2Config
  readonly #pipeline: V2Pipeline

  constructor(options: WechatPayV2Options) {
    const config = (this.#config = readV2Options(options))
    this.mchid = config.mchid
    this.appid = config.appid
    this.#pipeline = new V2Pipeline(config)
    const parser = new V2NotificationParser(config)
    this.notifications = { parse: (notification) => parser.parse(notification), reply: V2_REPLY }
  }

  /**
   * Any route of the catalogue that answers with XML, typed by its literal: `client.request('POST /pay/orderquery', { out_trade_no })`.
   * Merchant number, appid, nonce and sign are filled in; the answer's sign is verified.
   *
   * @throws WechatPayError – look at `outcome` before anything else.
   */
  async request<R extends V2Route>(
    route: R,
    fields: V2RequestFields<R>,
    options?: V2CallOptions,
  ): Promise<V2Answer<V2ResponseData<R>>> {
    return (await this.#pipeline.request(route, { ...fields }, options)) as unknown as V2Answer<V2ResponseData<R>>
  }

  /** Any route that answers with a file. Nothing is requested before the file is read. */
  download<R extends V2FileRoute>(route: R, fields: V2Files[R]['request'], options?: V2CallOptions): V2BillFile {
    return new V2BillFile(route, () => this.#pipeline.download(route, { ...fields }, options))
  }

  /** The signed address of a page that the payer's browser opens, such as that of a contract (公众号纯签约). Nothing is sent. */
  pageUrl<R extends V2PageRoute>(route: R, fields: V2Pages[R]['request'], options?: V2CallOptions): string {
    return this.#pipeline.pageUrl(route, { ...fields }, options)
  }

  /** Makes an order by any of the routes that do; everything the payer's client needs is taken from what it returns. */
  async order<R extends V2OrderRoute>(
    route: R,
    fields: V2RequestFields<R>,
    options?: V2CallOptions,
  ): Promise<V2Order<R>> {
    const data = await this.#data(route, fields, options)
    const { sub_appid, sub_openid } = fields as { readonly sub_appid?: string; readonly sub_openid?: string }
    const ofPayer = sub_openid ? sub_appid : undefined
    const signType = V2_ROUTES.get(route)?.signType ?? this.#config.signType
    return new V2Order(data, { signType, appid: ofPayer ?? options?.appid ?? this.appid }, this.#config)
  }

  /**
   * An order this client made earlier, kept by its `prepay_id` alone: for parameters of the payer's client, signed anew. The client
   * must have the sign type the order was made with.
   */
  orderedBefore(prepay_id: string, { appid = this.appid }: Pick<V2CallOptions, 'appid'> = {}): V2Order {
    const data = { prepay_id } as V2ResponseData<'POST /pay/unifiedorder'>
    return new V2Order(data, { signType: this.#config.signType, appid }, this.#config)
  }

  /** Orders (统一下单). `total_fee` in fen. `trade_type` JSAPI needs `openid`, NATIVE `product_id`, MWEB `scene_info`. */
  unifiedOrder(fields: V2RequestFields<'POST /pay/unifiedorder'>, options?: V2CallOptions): Promise<V2Order> {
    return this.order('POST /pay/unifiedorder', fields, options)
  }

  /** Queries an order (查询订单) by `transaction_id` or `out_trade_no`. Whether it is paid stands in `trade_state`. */
  orderQuery(fields: V2RequestFields<'POST /pay/orderquery'>, options?: V2CallOptions) {
    return this.#data('POST /pay/orderquery', fields, options)
  }

  /** Closes an unpaid order (关闭订单). */
  closeOrder(fields: V2RequestFields<'POST /pay/closeorder'>, options?: V2CallOptions) {
    return this.#data('POST /pay/closeorder', fields, options)
  }

  /** Asks for a refund (申请退款), in fen. SUCCESS means accepted, not refunded: query it. Needs the client certificate. */
  refund(fields: V2RequestFields<'POST /secapi/pay/refund'>, options?: V2CallOptions) {
    return this.#data('POST /secapi/pay/refund', fields, options)
  }

  /** Queries refunds (查询退款) by any of the four numbers; each refund has its index: `refund_status_0`. */
  refundQuery(fields: V2RequestFields<'POST /pay/refundquery'>, options?: V2CallOptions) {
    return this.#data('POST /pay/refundquery', fields, options)
  }

  /** The trade bill of a day (下载对账单), `bill_date` as yyyyMMdd; from 10:00 Beijing time of the next day. Asks for gzip. */
  downloadBill(fields: V2Files['POST /pay/downloadbill']['request'], options?: V2CallOptions): V2BillFile {
    return this.download('POST /pay/downloadbill', { tar_type: 'GZIP', ...fields }, options)
  }

  /** The fund-flow bill of a day (下载资金账单). Needs the client certificate; always signed with HMAC-SHA256. */
  downloadFundFlow(fields: V2Files['POST /pay/downloadfundflow']['request'], options?: V2CallOptions): V2BillFile {
    return this.download('POST /pay/downloadfundflow', { tar_type: 'GZIP', ...fields }, options)
  }

  /**
   * Takes a payment by the code the payer shows (付款码支付). Sent once: on any error of unknown outcome, `USERPAYING` among them,
   * query every 5 s, and reverse when it stays open.
   */
  micropay(fields: V2RequestFields<'POST /pay/micropay'>, options?: V2CallOptions) {
    return this.#data('POST /pay/micropay', fields, options)
  }

  /** Reverses a code payment (撤销订单), not sooner than 15 s after it. `recall: 'Y'` means: call again. Needs the client certificate. */
  reverse(fields: V2RequestFields<'POST /secapi/pay/reverse'>, options?: V2CallOptions) {
    return this.#data('POST /secapi/pay/reverse', fields, options)
  }

  /** Who shows this code (授权码查询openid). */
  authCodeToOpenid(fields: V2RequestFields<'POST /tools/authcodetoopenid'>, options?: V2CallOptions) {
    return this.#data('POST /tools/authcodetoopenid', fields, options)
  }

  /** Sends a red packet (发放普通红包), in fen. Sent once; unsigned by contract; needs the client certificate. */
  sendRedPack(fields: V2RequestFields<'POST /mmpaymkttransfers/sendredpack'>, options?: V2CallOptions) {
    return this.#data('POST /mmpaymkttransfers/sendredpack', fields, options)
  }

  /** Sends a red packet that its receivers share out (发放裂变红包). */
  sendGroupRedPack(fields: V2RequestFields<'POST /mmpaymkttransfers/sendgroupredpack'>, options?: V2CallOptions) {
    return this.#data('POST /mmpaymkttransfers/sendgroupredpack', fields, options)
  }

  /** Queries a red packet (查询红包记录) by `mch_billno`. */
  queryRedPack(fields: V2RequestFields<'POST /mmpaymkttransfers/gethbinfo'>, options?: V2CallOptions) {
    return this.#data('POST /mmpaymkttransfers/gethbinfo', fields, options)
  }

  /** Pays to a user's balance (企业付款到零钱), in fen. Sent once; unsigned by contract; needs the client certificate. */
  transfers(fields: V2RequestFields<'POST /mmpaymkttransfers/promotion/transfers'>, options?: V2CallOptions) {
    return this.#data('POST /mmpaymkttransfers/promotion/transfers', fields, options)
  }

  /** Queries such a payment (查询企业付款) by `partner_trade_no`. */
  getTransferInfo(fields: V2RequestFields<'POST /mmpaymkttransfers/gettransferinfo'>, options?: V2CallOptions) {
    return this.#data('POST /mmpaymkttransfers/gettransferinfo', fields, options)
  }

  /** The client without its secrets, as logs see it. */
  toJSON(): { mchid: string; appid: string } {
    return { mchid: this.mchid, appid: this.appid }
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `WechatPayV2 { mchid: '${this.mchid}' }`
  }

  async #data<R extends V2Route>(
    route: R,
    fields: V2RequestFields<R>,
    options?: V2CallOptions,
  ): Promise<V2ResponseData<R>> {
    return (await this.request(route, fields, options)).data
  }
}
