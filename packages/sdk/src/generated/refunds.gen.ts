// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请退款 (POST /v3/refund/domestic/refunds), request body. */
export interface CreateRefundRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no?: string | undefined
  /** 商户退款单号 · ≥ 1 bytes · ≤ 64 bytes · `^[0-9A-Za-z_\-|*@]+$` */
  out_refund_no: string
  /** 退款原因 · ≤ 80 bytes */
  reason?: string | undefined
  /** 退款结果回调url · ≤ 256 bytes */
  notify_url?: string | undefined
  /** 退款资金来源 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | undefined
  /** 金额信息 */
  amount: {
    /** 退款金额 · fen · ≥ 1 */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE'
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 原订单金额 · fen · ≥ 1 */
    total: number
    /** 退款币种 · ≤ 16 bytes */
    currency: string
  }
  /** 退款商品 */
  goods_detail?: Array<{
    /** 商户侧商品编码 · ≤ 32 bytes */
    merchant_goods_id: string
    /** 微信侧商品编码 · ≤ 32 bytes */
    wechatpay_goods_id?: string | undefined
    /** 商品名称 · ≤ 256 bytes */
    goods_name?: string | undefined
    /** 商品单价 · fen */
    unit_price: number
    /** 商品退款金额 · fen */
    refund_amount: number
    /** 商品退货数量 */
    refund_quantity: number
  }> | undefined
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE' | undefined
}

/** 申请退款 (POST /v3/refund/domestic/refunds), answer. */
export interface CreateRefundResponse {
  /** 微信支付退款号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 退款渠道 · ≤ 16 bytes */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 · ≤ 64 bytes */
  user_received_account: string
  /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 退款状态 · ≤ 32 bytes */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 · ≤ 32 bytes */
  funds_account: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
  /** 金额信息 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户支付金额 · fen */
    payer_total: number
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 应结退款金额 · fen */
    settlement_refund: number
    /** 应结订单金额 · fen */
    settlement_total: number
    /** 优惠退款金额 · fen */
    discount_refund: number
    /** 退款币种 · ≤ 16 bytes */
    currency: string
    /** 手续费退款金额 · fen */
    refund_fee?: number | undefined
    advance?: number | undefined
  }
  /** 优惠退款信息 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 · ≤ 32 bytes */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 · ≤ 32 bytes */
    type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品单价 · fen */
      unit_price: number
      /** 商品退款金额 · fen */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }> | undefined
  }> | undefined
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE' | (string & {}) | undefined
}

/** 查询单笔退款 (GET /v3/refund/domestic/refunds/{out_refund_no}), answer. */
export interface QueryRefundResponse {
  /** 微信支付退款号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 退款渠道 · ≤ 16 bytes */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 · ≤ 64 bytes */
  user_received_account: string
  /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 退款状态 · ≤ 32 bytes */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 · ≤ 32 bytes */
  funds_account: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
  /** 金额信息 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户支付金额 · fen */
    payer_total: number
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 应结退款金额 · fen */
    settlement_refund: number
    /** 应结订单金额 · fen */
    settlement_total: number
    /** 优惠退款金额 · fen */
    discount_refund: number
    /** 退款币种 · ≤ 16 bytes */
    currency: string
    /** 手续费退款金额 · fen */
    refund_fee?: number | undefined
    advance?: number | undefined
  }
  /** 优惠退款信息 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 · ≤ 32 bytes */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 · ≤ 32 bytes */
    type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品单价 · fen */
      unit_price: number
      /** 商品退款金额 · fen */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }> | undefined
  }> | undefined
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE' | (string & {}) | undefined
}

/** 发起异常退款 (POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund), request body. */
export interface ApplyAbnormalRefundRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行 · ≤ 16 bytes */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT' | undefined
  /** 收款银行卡号 · ≤ 1024 bytes · encrypted on the way */
  bank_account?: string | undefined
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  real_name?: string | undefined
}

/** 发起异常退款 (POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund), answer. */
export interface ApplyAbnormalRefundResponse {
  /** 微信支付退款号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 · ≤ 64 bytes */
  user_received_account: string
  /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
  /** 金额信息 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户支付金额 · fen */
    payer_total: number
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 应结退款金额 · fen */
    settlement_refund: number
    /** 应结订单金额 · fen */
    settlement_total: number
    /** 优惠退款金额 · fen */
    discount_refund: number
    /** 退款币种 · ≤ 16 bytes */
    currency: string
    /** 手续费退款金额 · fen */
    refund_fee?: number | undefined
    advance?: number | undefined
  }
  /** 优惠退款信息 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type: 'CASH' | 'NOCASH' | 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品单价 · fen */
      unit_price: number
      /** 商品退款金额 · fen */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }> | undefined
  }> | undefined
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE' | (string & {}) | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface RefundsRoutes {
  /** 申请退款
   * At least one of /transaction_id, /out_trade_no.
   */
  'POST /v3/refund/domestic/refunds': {
    path: {}
    query: {}
    body: CreateRefundRequest
    response: CreateRefundResponse
  }
  /** 查询单笔退款 */
  'GET /v3/refund/domestic/refunds/{out_refund_no}': {
    path: {
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
    }
    query: {
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryRefundResponse
  }
  /** 发起异常退款 */
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': {
    path: {
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
    }
    query: {}
    body: ApplyAbnormalRefundRequest
    response: ApplyAbnormalRefundResponse
  }
}
