// Generated from the catalogue by `npm run generate`. Do not edit.

/** What a notification carries, by its `event_type`. */
export interface EventResources {
  /** 退款异常 */
  'REFUND.ABNORMAL': {
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id: string
    /** 商户退款单号 · ≤ 64 bytes */
    out_refund_no: string
    /** 微信支付退款单号 · ≤ 32 bytes */
    refund_id: string
    /** 退款状态 · ≤ 32 bytes */
    refund_status: 'ABNORMAL' | (string & {})
    /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
    success_time?: string | undefined
    /** 退款入账账户 · ≤ 64 bytes */
    user_received_account: string
    /** 金额信息 */
    amount: {
      /** 原订单金额 */
      total: number
      /** 退款金额 */
      refund: number
      /** 用户实际支付金额 */
      payer_total: number
      /** 用户退款金额 */
      payer_refund: number
    }
  }
  /** 退款关闭 */
  'REFUND.CLOSED': {
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id: string
    /** 商户退款单号 · ≤ 64 bytes */
    out_refund_no: string
    /** 微信支付退款单号 · ≤ 32 bytes */
    refund_id: string
    /** 退款状态 · ≤ 32 bytes */
    refund_status: 'CLOSED' | (string & {})
    /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
    success_time?: string | undefined
    /** 退款入账账户 · ≤ 64 bytes */
    user_received_account: string
    /** 金额信息 */
    amount: {
      /** 原订单金额 */
      total: number
      /** 退款金额 */
      refund: number
      /** 用户实际支付金额 */
      payer_total: number
      /** 用户退款金额 */
      payer_refund: number
    }
  }
  /** 退款成功 */
  'REFUND.SUCCESS': {
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id: string
    /** 商户退款单号 · ≤ 64 bytes */
    out_refund_no: string
    /** 微信支付退款单号 · ≤ 32 bytes */
    refund_id: string
    /** 退款状态 · ≤ 32 bytes */
    refund_status: 'SUCCESS' | (string & {})
    /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
    success_time: string
    /** 退款入账账户 · ≤ 64 bytes */
    user_received_account: string
    /** 金额信息 */
    amount: {
      /** 原订单金额 */
      total: number
      /** 退款金额 */
      refund: number
      /** 用户实际支付金额 */
      payer_total: number
      /** 用户退款金额 */
      payer_refund: number
    }
  }
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': {
    /** 回显消息 */
    echo_message: string
    /** 加密回显消息 */
    encrypt_echo_message?: string | undefined
  }
  /** 支付成功 */
  'TRANSACTION.SUCCESS': {
    /** 公众账号ID · ≤ 32 bytes */
    appid: string
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id: string
    /** 交易类型 · ≤ 16 bytes */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
    /** 交易状态 · ≤ 32 bytes */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
    /** 交易状态描述 · ≤ 256 bytes */
    trade_state_desc: string
    /** 银行类型 · ≤ 32 bytes */
    bank_type: string
    /** 商户数据包 · ≤ 128 bytes */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
    success_time: string
    /** 支付者信息 */
    payer: {
      /** 用户标识 · ≤ 128 bytes */
      openid: string
    }
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 用户支付金额 */
      payer_total: number
      /** 货币类型 · ≤ 16 bytes */
      currency: string
      /** 用户支付币种 · ≤ 16 bytes */
      payer_currency: string
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 · ≤ 32 bytes */
      device_id: string
    } | undefined
    /** 优惠功能 */
    promotion_detail?: Array<{
      /** 券ID · ≤ 32 bytes */
      coupon_id: string
      /** 优惠名称 · ≤ 32 bytes */
      name?: string | undefined
      /** 优惠范围 · ≤ 32 bytes */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
      /** 优惠类型 · ≤ 32 bytes */
      type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
      /** 优惠券面额 */
      amount: number
      /** 活动ID · ≤ 32 bytes */
      stock_id?: string | undefined
      /** 微信出资 */
      wechatpay_contribute?: number | undefined
      /** 商户出资 */
      merchant_contribute?: number | undefined
      /** 其他出资 */
      other_contribute?: number | undefined
      /** CNY · ≤ 16 bytes */
      currency?: string | undefined
      /** 单品列表 */
      goods_detail?: Array<{
        /** 商品编码 · ≤ 32 bytes */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        unit_price: number
        /** 商品优惠金额 */
        discount_amount: number
        /** 商品备注 · ≤ 128 bytes */
        goods_remark?: string | undefined
      }> | undefined
    }> | undefined
  }
}
