// Generated from the catalogue by `npm run generate`. Do not edit.

/** The fields of each kind of notification of APIv2. */
export interface V2NotificationFields {
  /** 支付结果通知 */
  'transaction': {
    /** 公众平台APPID · ≤ 32 bytes */
    appid: string
    /** 商家数据包 · ≤ 127 bytes */
    attach?: string | undefined
    /** 付款银行 · ≤ 16 bytes */
    bank_type: string
    /** 货币种类 · ≤ 16 bytes */
    fee_type?: string | undefined
    /** 是否关注公众账号 · ≤ 1 bytes */
    is_subscribe: 'Y' | 'N' | (string & {})
    /** 商户号 · ≤ 32 bytes */
    mch_id: string
    /** 子商户号 · ≤ 32 bytes */
    sub_mch_id?: string | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 用户标识 · ≤ 128 bytes */
    openid: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 业务结果 · ≤ 16 bytes */
    result_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 返回状态码 · ≤ 16 bytes */
    return_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 支付完成时间 · ≤ 14 bytes */
    time_end?: string | undefined
    /** 标价金额 · fen */
    total_fee: number
    /** 总代金券金额 · fen */
    coupon_fee?: number | undefined
    /** 代金券使用数量 */
    coupon_count?: number | undefined
    /** 代金券类型 */
    [name: `coupon_type_${number}`]: string | undefined
    /** 代金券ID · ≤ 20 bytes */
    [name: `coupon_id_${number}`]: string | undefined
    /** 交易类型 · ≤ 16 bytes */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {})
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id: string
    /** 委托代扣协议id */
    contract_id?: string | undefined
    /** ⽤户是否已还款 */
    user_repaid?: 'Y' | 'N' | (string & {}) | undefined
    /** 交易状态 · ≤ 32 bytes */
    trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {}) | undefined
    /** 设备号 · ≤ 32 bytes */
    device_info?: string | undefined
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 是否关注子公众账号 · ≤ 1 bytes */
    sub_is_subscribe?: 'Y' | 'N' | (string & {}) | undefined
    /** 应结订单金额 · fen */
    settlement_total_fee?: number | undefined
    /** 现金支付金额 · fen */
    cash_fee: number
    /** 现金支付币种 · ≤ 16 bytes */
    cash_fee_type?: string | undefined
    /** 错误代码 · ≤ 32 bytes */
    err_code?: string | undefined
    /** 错误代码描述 · ≤ 128 bytes */
    err_code_des?: string | undefined
    /** 营销详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
    promotion_detail?: string | undefined
    /** 单个代金券支付金额 · fen */
    [name: `coupon_fee_${number}`]: number | undefined
  }
  /** 退款结果通知 */
  'refund': {
    /** 返回状态码 · ≤ 16 bytes */
    return_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 返回信息 · ≤ 128 bytes */
    return_msg?: string | undefined
    /** 公众平台APPID · ≤ 32 bytes */
    appid: string
    /** 商户号 · ≤ 32 bytes */
    mch_id: string
    /** 子商户号 · ≤ 32 bytes */
    sub_mch_id?: string | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 商户退款单号 · ≤ 64 bytes */
    out_refund_no: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 退款资金来源 · ≤ 30 bytes */
    refund_account: string
    /** 申请退款金额 · fen */
    refund_fee: number
    /** 微信退款单号 · ≤ 32 bytes */
    refund_id: string
    /** 退款入账账户 · ≤ 64 bytes */
    refund_recv_accout?: string | undefined
    /** 退款发起来源 */
    refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {}) | undefined
    /** 退款状态 · ≤ 16 bytes */
    refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
    /** 退款金额 · fen */
    settlement_refund_fee?: number | undefined
    /** 应结订单金额 · fen */
    settlement_total_fee?: number | undefined
    /** 退款成功时间 */
    success_time?: string | undefined
    /** 订单金额 · fen */
    total_fee: number
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id: string
    /** 用户退款金额 · fen */
    cash_refund_fee: number
  }
  /** 合单支付通知 */
  'combined-transaction': {
    /** 返回状态码 · ≤ 16 bytes */
    return_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 返回信息 · ≤ 128 bytes */
    return_msg?: string | undefined
    /** 合单APPID · ≤ 32 bytes */
    combine_appid: string
    /** 合单商户号 · ≤ 32 bytes */
    combine_mch_id: string
    /** 设备号 · ≤ 32 bytes */
    device_info?: string | undefined
    /** 合单用户标识 · ≤ 128 bytes */
    combine_openid?: string | undefined
    /** 合单商户订单号 · ≤ 32 bytes */
    combine_out_trade_no: string
    /** 交易类型 · ≤ 16 bytes */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
    /** 付款银行 */
    bank_type?: string | undefined
    /** 业务结果 · ≤ 16 bytes */
    result_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 业务信息 */
    result_msg?: string | undefined
    /** 错误代码 · ≤ 32 bytes */
    err_code?: string | undefined
    /** 错误信息 · ≤ 128 bytes */
    err_code_des?: string | undefined
    /** JSON text · ≤ 10240 bytes */
    sub_order_list: string
  }
  /** 车牌状态变更通知 */
  'vehicle-state': {
    /** 商户号 · ≤ 32 bytes */
    mch_id: string
    /** 子商户号 · ≤ 32 bytes */
    sub_mch_id?: string | undefined
    /** 公众平台APPID · ≤ 32 bytes */
    appid: string
    /** 车牌号 */
    plate_number: string
    /** 车牌变更事件类型 */
    vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {}) | undefined
    /** 车牌变更事件信息 */
    vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {}) | undefined
    /** 发起扣费方式 · ≤ 16 bytes */
    deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | undefined
    /** 车牌变更事件发生时间 */
    vehicle_event_createtime: string
  }
  /** 签约、解约结果通知 */
  'papay-contract': {
    /** 商户号 · ≤ 32 bytes */
    mch_id: string
    /** 子商户号 · ≤ 32 bytes */
    sub_mch_id?: string | undefined
    /** 签约协议号 · ≤ 32 bytes */
    contract_code: string
    /** 模板id */
    plan_id: string
    /** 用户标识 · ≤ 128 bytes */
    openid: string
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 变更类型 */
    change_type: 'ADD' | 'DELETE' | (string & {})
    /** 操作时间 */
    operate_time: string
    /** 委托代扣协议id */
    contract_id: string
    /** 协议到期时间 */
    contract_expired_time?: string | undefined
    /** 协议解约方式 */
    contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {}) | undefined
    /** 请求序列号 */
    request_serial: string
    /** 公众账号id · ≤ 32 bytes */
    appid?: string | undefined
    /** 子商户公众账号ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined
    /** 协议状态 */
    contract_state?: '0' | '1' | (string & {}) | undefined
    /** 协议签署时间 */
    contract_signed_time?: string | undefined
    /** 协议解约时间 */
    contract_terminated_time?: string | undefined
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  }
  /** 风险交易通知 */
  'risk': {
    /** 返回状态码 */
    return_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 返回信息 */
    return_msg?: string | undefined
    /** 事件单号 */
    event_code: string
    /** 风险级别 */
    risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
    /** 风险描述 */
    risk_level_desc: string
    /** 有风险交易的服务商号 */
    mch_id: string
    /** 有风险交易的商户号 */
    sub_mch_id: string
    /** 风险交易的微信订单号列表JSON格式 · JSON text */
    transaction_id_list: string
  }
  /** 用户确认订单成功 */
  'rent-hotel': {
    /** 商户号 */
    mch_id: string
    /** 公众账号ID */
    appid: string
    /** 签名算法 */
    algorithm: 'HMAC-SHA256' | (string & {})
    /** 通知ID */
    event_id: string
    /** 通知创建时间 */
    event_create_time: string
    /** 通知类型 */
    event_type: 'CHECK.SUCCESS' | (string & {})
    /** 通知加密类型 */
    event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
    /** 通知随机串 */
    event_nonce: string
    /** 通知附加数据 */
    event_associated_data?: string | undefined
    /** 通知密文 · give it encrypted: RSA-OAEP, Base64 */
    event_ciphertext: string
  }
}
