import { BillFormatError, type BillColumns } from '@wxtill/protocol'

/** Where the columns of a trade bill stand in a file, -1 where it has none. Columns are found by their names, new or older. */
export class TradeBillColumns {
  readonly trade_time: number
  readonly appid: number
  readonly mchid: number
  readonly sub_mchid: number
  readonly device_id: number
  readonly transaction_id: number
  readonly out_trade_no: number
  readonly openid: number
  readonly trade_type: number
  readonly trade_state: number
  readonly bank_type: number
  readonly currency: number
  readonly settlement_total: number
  readonly coupon_amount: number
  readonly refund_apply_time: number
  readonly refund_success_time: number
  readonly refund_id: number
  readonly out_refund_no: number
  readonly refund_amount: number
  readonly coupon_refund_amount: number
  readonly refund_type: number
  readonly refund_status: number
  readonly goods_name: number
  readonly attach: number
  readonly fee: number
  readonly rate: number
  readonly total: number
  readonly requested_refund: number
  readonly rate_note: number

  /** @throws BillFormatError when a column of money is missing that this kind of bill has. */
  constructor(columns: BillColumns) {
    this.trade_time = columns.require('交易时间')
    this.appid = columns.find('公众账号ID')
    this.mchid = columns.find('商户号')
    this.sub_mchid = columns.find('特约商户号', '子商户号')
    this.device_id = columns.find('设备号')
    this.transaction_id = columns.require('微信订单号')
    this.out_trade_no = columns.require('商户订单号')
    this.openid = columns.find('用户标识')
    this.trade_type = columns.find('交易类型')
    this.trade_state = columns.require('交易状态')
    this.bank_type = columns.find('付款银行')
    this.currency = columns.find('货币种类')
    this.settlement_total = columns.require('应结订单金额', '总金额')
    this.coupon_amount = columns.require('代金券金额', '代金券或立减优惠金额')
    this.refund_apply_time = columns.find('退款申请时间')
    this.refund_success_time = columns.find('退款成功时间')
    this.refund_id = columns.find('微信退款单号')
    this.out_refund_no = columns.find('商户退款单号')
    this.refund_amount = columns.find('退款金额')
    this.coupon_refund_amount = columns.find('充值券退款金额')
    this.refund_type = columns.find('退款类型')
    this.refund_status = columns.find('退款状态')
    this.goods_name = columns.find('商品名称')
    this.attach = columns.find('商户数据包')
    this.fee = columns.require('手续费')
    this.rate = columns.find('费率')
    this.total = columns.find('订单金额')
    this.requested_refund = columns.find('申请退款金额')
    this.rate_note = columns.find('费率备注')
    if (this.refund_id !== -1 && this.refund_amount === -1) throw new BillFormatError('There is no column 退款金额.')
  }
}
