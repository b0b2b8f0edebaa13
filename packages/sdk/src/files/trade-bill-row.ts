import type { BillLine, BillRow } from '@wxtill/protocol'
import type { TradeBillColumns } from './trade-bill-columns.ts'

const FEN = 2
/** Fees have five decimals of a yuan. */
const MILLIFEN = 5

/**
 * A line of a trade bill (交易账单). Amounts are integer fen, read and checked at once; texts are decoded when they are asked for.
 * A column the file does not have is `undefined` or `''`. For a plain object, take {@link toJSON}.
 */
export class TradeBillRow {
  /** 应结订单金额 */
  readonly settlement_total: number
  /** 代金券金额 */
  readonly coupon_amount: number
  /** 退款金额 */
  readonly refund_amount: number | undefined
  /** 充值券退款金额 */
  readonly coupon_refund_amount: number | undefined
  /** 手续费 in thousandths of a fen, exact; negative on refund rows. */
  readonly fee_millifen: number
  /** 订单金额; older files have none. */
  readonly total: number | undefined
  /** 申请退款金额; older files have none. */
  readonly requested_refund: number | undefined
  readonly #line: BillLine
  readonly #at: TradeBillColumns

  /** @throws BillFormatError when an amount is not one. */
  constructor(line: BillLine, at: TradeBillColumns) {
    this.#line = line
    this.#at = at
    this.settlement_total = line.amount(at.settlement_total, FEN)
    this.coupon_amount = line.amount(at.coupon_amount, FEN)
    this.refund_amount = line.isEmpty(at.refund_amount) ? undefined : line.amount(at.refund_amount, FEN)
    this.coupon_refund_amount = line.isEmpty(at.coupon_refund_amount)
      ? undefined
      : line.amount(at.coupon_refund_amount, FEN)
    this.fee_millifen = line.amount(at.fee, MILLIFEN)
    this.total = line.isEmpty(at.total) ? undefined : line.amount(at.total, FEN)
    this.requested_refund = line.isEmpty(at.requested_refund) ? undefined : line.amount(at.requested_refund, FEN)
  }

  /** 交易时间, `yyyy-MM-dd HH:mm:ss` Beijing time. */
  get trade_time(): string {
    return this.#line.text(this.#at.trade_time)
  }

  /** 公众账号ID */
  get appid(): string {
    return this.#line.text(this.#at.appid)
  }

  /** 商户号 */
  get mchid(): string {
    return this.#line.text(this.#at.mchid)
  }

  /** 特约商户号, `0` for a direct merchant. */
  get sub_mchid(): string {
    return this.#line.text(this.#at.sub_mchid)
  }

  /** 设备号 */
  get device_id(): string {
    return this.#line.text(this.#at.device_id)
  }

  /** 微信订单号 */
  get transaction_id(): string {
    return this.#line.text(this.#at.transaction_id)
  }

  /** 商户订单号 */
  get out_trade_no(): string {
    return this.#line.text(this.#at.out_trade_no)
  }

  /** 用户标识 */
  get openid(): string {
    return this.#line.text(this.#at.openid)
  }

  /** 交易类型 */
  get trade_type(): string {
    return this.#line.text(this.#at.trade_type)
  }

  /** 交易状态: SUCCESS, REFUND or REVOKED. */
  get trade_state(): string {
    return this.#line.text(this.#at.trade_state)
  }

  /** 付款银行 */
  get bank_type(): string {
    return this.#line.text(this.#at.bank_type)
  }

  /** 货币种类 */
  get currency(): string {
    return this.#line.text(this.#at.currency)
  }

  /** 退款申请时间, in REFUND bills. */
  get refund_apply_time(): string | undefined {
    return this.#optional(this.#at.refund_apply_time)
  }

  /** 退款成功时间, in REFUND bills. */
  get refund_success_time(): string | undefined {
    return this.#optional(this.#at.refund_success_time)
  }

  /** 微信退款单号; `0` on payment rows. */
  get refund_id(): string | undefined {
    return this.#optional(this.#at.refund_id)
  }

  /** 商户退款单号; `0` on payment rows. */
  get out_refund_no(): string | undefined {
    return this.#optional(this.#at.out_refund_no)
  }

  /** 退款类型 */
  get refund_type(): string | undefined {
    return this.#optional(this.#at.refund_type)
  }

  /** 退款状态 */
  get refund_status(): string | undefined {
    return this.#optional(this.#at.refund_status)
  }

  /** 商品名称 */
  get goods_name(): string {
    return this.#line.text(this.#at.goods_name)
  }

  /** 商户数据包: the order's `attach`. */
  get attach(): string {
    return this.#line.text(this.#at.attach)
  }

  /** 手续费 in yuan with five decimals, as written. */
  get fee_yuan(): string {
    return this.#line.text(this.#at.fee)
  }

  /** 费率, such as `0.60%`. */
  get rate(): string {
    return this.#line.text(this.#at.rate)
  }

  /** 费率备注 */
  get rate_note(): string | undefined {
    return this.#optional(this.#at.rate_note)
  }

  /**
   * Names of the columns whose border cannot be told in this row: 商品名称 and 商户数据包 when one of them holds a separator.
   * Empty for nearly every row; all other columns are exact in any case.
   */
  get doubtful(): readonly string[] {
    return this.#line.doubtful
  }

  /** The cells as written, by column name; columns this version does not know are there too. */
  get cells(): BillRow {
    return this.#line.toRow()
  }

  /** Everything as a plain object, `cells` left out. */
  toJSON(): TradeBillRowData {
    return Object.fromEntries(PROPERTIES.map((name) => [name, this[name]])) as unknown as TradeBillRowData
  }

  #optional(column: number): string | undefined {
    return column === -1 ? undefined : this.#line.text(column)
  }
}

/** A row as a plain object. */
export type TradeBillRowData = Omit<TradeBillRow, 'cells' | 'doubtful' | 'toJSON'>

const PROPERTIES: readonly (keyof TradeBillRowData)[] = [
  'trade_time',
  'appid',
  'mchid',
  'sub_mchid',
  'device_id',
  'transaction_id',
  'out_trade_no',
  'openid',
  'trade_type',
  'trade_state',
  'bank_type',
  'currency',
  'settlement_total',
  'coupon_amount',
  'refund_apply_time',
  'refund_success_time',
  'refund_id',
  'out_refund_no',
  'refund_amount',
  'coupon_refund_amount',
  'refund_type',
  'refund_status',
  'goods_name',
  'attach',
  'fee_yuan',
  'fee_millifen',
  'rate',
  'total',
  'requested_refund',
  'rate_note',
]
