// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请扣款 (POST /transit/partnerpay/payapply), request. */
export interface V2TransitPartnerpayPayapplyRequest {
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 6000 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'PAP'
  /** 委托代扣协议id · ≤ 32 bytes */
  contract_id?: string | undefined
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息JSON格式字符串 · JSON text · ≤ 1024 bytes */
  scene_info: {
    scene_info: {
      /** 乘车时间 · ≤ 32 bytes */
      start_time: string
      /** 结束时间 · ≤ 32 bytes */
      end_time?: string | undefined
      /** 乘车码SHA256 · ≤ 64 bytes */
      qrcode_hash?: string | undefined
      /** 起始站 · ≤ 32 bytes */
      start_station?: string | undefined
      /** 终点站 · ≤ 32 bytes */
      end_station?: string | undefined
    } | {
      /** 乘车时间 · ≤ 32 bytes */
      start_time: string
      /** 乘车路线 · ≤ 32 bytes */
      line_name?: string | undefined
      /** 乘车码SHA256 · ≤ 64 bytes */
      qrcode_hash?: string | undefined
      /** 车牌号 · ≤ 32 bytes */
      plate_number?: string | undefined
    }
  }
  /** 客户端 IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /** 版本号 · ≤ 16 bytes */
  version: '2.0'
}

/** 申请扣款 (POST /transit/partnerpay/payapply), answer. */
export interface V2TransitPartnerpayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
}

/** 查询订单 (POST /transit/partnerpay/queryorder), request. */
export interface V2TransitPartnerpayQueryorderRequest {
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
}

/** 查询订单 (POST /transit/partnerpay/queryorder), answer. */
export interface V2TransitPartnerpayQueryorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 用户标识 · ≤ 32 bytes */
  openid: string
  /** 用户子标识 · ≤ 32 bytes */
  sub_openid?: string | undefined
  /** 是否关注公众账号 · ≤ 1 bytes */
  is_subscribe?: 'Y' | 'N' | (string & {}) | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'PAP' | (string & {})
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · ≤ 32 bytes */
  bank_type: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币种类 · ≤ 8 bytes */
  fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 现金支付货币类型 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 应结订单金额 · fen */
  settlement_total_fee?: number | undefined
  /** 代金券或立减优惠金额 · fen */
  coupon_fee?: number | undefined
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | undefined
  /** 代金券类型 · ≤ 8 bytes */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · ≤ 20 bytes */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · fen */
  [name: `coupon_fee_${number}`]: number | undefined
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 支付完成时间 · ≤ 14 bytes */
  time_end: string
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc?: string | undefined
}

/** 查询用户状态接口 (POST /transit/partnerpay/querystate), request. */
export interface V2TransitPartnerpayQuerystateRequest {
  /** 子商户公众账号id */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 委托代扣协议id */
  contract_id: string
  /** 微信open ID */
  openid: string
}

/** 查询用户状态接口 (POST /transit/partnerpay/querystate), answer. */
export interface V2TransitPartnerpayQuerystateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 用户状态 · ≤ 16 bytes */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 签约模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {}) | undefined
}

/** 申请扣款 (POST /transit/pay/payapply), request. */
export interface V2TransitPayPayapplyRequest {
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 6000 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'PAP'
  /** 委托代扣协议id · ≤ 32 bytes */
  contract_id?: string | undefined
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息JSON格式字符串 · JSON text · ≤ 1024 bytes */
  scene_info: {
    scene_info: {
      /** 乘车时间 · ≤ 32 bytes */
      start_time: string
      /** 结束时间 · ≤ 32 bytes */
      end_time?: string | undefined
      /** 乘车码SHA256 · ≤ 64 bytes */
      qrcode_hash?: string | undefined
      /** 起始站 · ≤ 32 bytes */
      start_station?: string | undefined
      /** 终点站 · ≤ 32 bytes */
      end_station?: string | undefined
    } | {
      /** 乘车时间 · ≤ 32 bytes */
      start_time: string
      /** 乘车路线 · ≤ 32 bytes */
      line_name?: string | undefined
      /** 乘车码SHA256 · ≤ 64 bytes */
      qrcode_hash?: string | undefined
      /** 车牌号 · ≤ 32 bytes */
      plate_number?: string | undefined
    }
  }
  /** 客户端 IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /** 版本号 · ≤ 16 bytes */
  version: '2.0'
}

/** 申请扣款 (POST /transit/pay/payapply), answer. */
export interface V2TransitPayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
}

/** 查询用户状态接口 (POST /transit/pay/querystate), request. */
export interface V2TransitPayQuerystateRequest {
  /** 委托代扣协议id */
  contract_id: string
  /** 微信openID */
  openid: string
}

/** 查询用户状态接口 (POST /transit/pay/querystate), answer. */
export interface V2TransitPayQuerystateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 用户状态 · ≤ 16 bytes */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 签约模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {}) | undefined
}

/** 查询订单 (POST /transit/queryorder), request. */
export interface V2TransitQueryorderRequest {
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
}

/** 查询订单 (POST /transit/queryorder), answer. */
export interface V2TransitQueryorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 用户标识 · ≤ 32 bytes */
  openid: string
  /** 是否关注公众账号 · ≤ 1 bytes */
  is_subscribe?: 'Y' | 'N' | (string & {}) | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'PAP' | (string & {})
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · ≤ 32 bytes */
  bank_type: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币种类 · ≤ 8 bytes */
  fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 现金支付货币类型 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 应结订单金额 · fen */
  settlement_total_fee?: number | undefined
  /** 代金券或立减优惠金额 · fen */
  coupon_fee?: number | undefined
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | undefined
  /** 代金券类型 · ≤ 8 bytes */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · ≤ 20 bytes */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · fen */
  [name: `coupon_fee_${number}`]: number | undefined
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 支付完成时间 · ≤ 14 bytes */
  time_end: string
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc?: string | undefined
}

/** 用户入场通知 (POST /vehicle/partnerpay/notification), request. */
export interface V2VehiclePartnerpayNotificationRequest {
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 版本号 · ≤ 16 bytes */
  version: '3.0'
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息JSON格式字符串 · JSON text · ≤ 1024 bytes */
  scene_info: {
    scene_info: {
      /** 入场时间 · ≤ 16 bytes */
      start_time: string
      /** 回调通知URL · ≤ 256 bytes */
      notify_url?: string | undefined
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name: string
      /** 免费时长 · ≤ 16 bytes */
      free_time: string
    } | {
      /** 入场时间 · ≤ 16 bytes */
      start_time: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name?: string | undefined
      /** 免费时长 · ≤ 16 bytes */
      free_time: string
      /** 用户标识 · ≤ 32 bytes */
      openid?: string | undefined
      /** 用户子标识 · ≤ 32 bytes */
      sub_openid?: string | undefined
      /** 车位编号 · ≤ 16 bytes */
      space_number: string
    }
  }
}

/** 用户入场通知 (POST /vehicle/partnerpay/notification), answer. */
export interface V2VehiclePartnerpayNotificationResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
  /** 用户状态 · ≤ 16 bytes */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 · ≤ 16 bytes */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | undefined
}

/** 申请扣款 (POST /vehicle/partnerpay/payapply), request. */
export interface V2VehiclePartnerpayPayapplyRequest {
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 6000 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'PAP'
  /** 版本号 · ≤ 16 bytes */
  version: '3.0'
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 用户标识 · ≤ 32 bytes */
  openid?: string | undefined
  /** 分账标识 · ≤ 16 bytes */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 · JSON text · ≤ 1024 bytes */
  scene_info: {
    scene_info: {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 结束时间 · ≤ 16 bytes */
      end_time?: string | undefined
      /** 计费时长 · ≤ 16 bytes */
      charging_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name: string
      /** 免费时长 */
      free_time?: string | undefined
      /** 发起扣费方式 · ≤ 16 bytes */
      deduct_mode: 'PROACTIVE' | 'AUTOPAY'
      /** 支持的扣费方式 */
      support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 结束时间 · ≤ 16 bytes */
      end_time?: string | undefined
      /** 计费时长 · ≤ 16 bytes */
      charging_time: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name?: string | undefined
      /** 车位编号 · ≤ 16 bytes */
      space_number: string
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 加油站名称 · ≤ 32 bytes */
      gas_station: string
      /** 油品标号名 · ≤ 8 bytes */
      gas_label_name: string
      /** 油品类型名称 · ≤ 32 bytes */
      gas_type: string
      /** 油品标准 · ≤ 32 bytes */
      gas_standard: string
      /** 油量 · ≤ 16 bytes */
      gas_amount: string
      /** 油枪号 · ≤ 32 bytes */
      gas_gun_no: string
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 结束时间 · ≤ 16 bytes */
      end_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type: string
      /** 入口站名称 · ≤ 60 bytes */
      entrance_name: string
      /** 出口名称 · ≤ 64 bytes */
      exit_name: string
      /** 核载人数 · ≤ 8 bytes */
      carrying_capacity?: string | undefined
      /** 核载区间 · ≤ 32 bytes */
      carrying_range?: string | undefined
      /** 通道类型 · ≤ 32 bytes */
      channel_type: 'ETC' | 'MTC'
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 出口名称 · ≤ 64 bytes */
      exit_name: string
    }
  }
}

/** 申请扣款 (POST /vehicle/partnerpay/payapply), answer. */
export interface V2VehiclePartnerpayPayapplyResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
}

/** 用户状态查询 (POST /vehicle/partnerpay/querystate), request. */
export interface V2VehiclePartnerpayQuerystateRequest {
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 · ≤ 16 bytes */
  jump_scene?: 'APP' | 'H5' | undefined
  /** 用户标识 · ≤ 32 bytes */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 车牌号 */
  plate_number?: string | undefined
  /** 版本号 · ≤ 16 bytes */
  version: '3.0'
}

/** 用户状态查询 (POST /vehicle/partnerpay/querystate), answer. */
export interface V2VehiclePartnerpayQuerystateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号id · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 用户状态 · ≤ 16 bytes */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 · ≤ 32 bytes */
  openid?: string | undefined
  /** 发起扣费方式 · ≤ 16 bytes */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | undefined
  /** 用户子标识 · ≤ 32 bytes */
  sub_openid?: string | undefined
  /** 跳转路径 · ≤ 1024 bytes */
  path?: string | undefined
  /** 车牌信息 · JSON text · ≤ 512 bytes */
  plate_number_info?: string | undefined
}

/** 用户入场通知 (POST /vehicle/pay/notification), request. */
export interface V2VehiclePayNotificationRequest {
  /** 版本号 · ≤ 16 bytes */
  version: string
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息JSON格式字符串 · JSON text · ≤ 1024 bytes */
  scene_info: {
    scene_info: {
      /** 入场时间 · ≤ 16 bytes */
      start_time: string
      /** 回调通知URL · ≤ 256 bytes */
      notify_url?: string | undefined
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name: string
      /** 免费时长 · ≤ 16 bytes */
      free_time: string
    } | {
      /** 入场时间 · ≤ 16 bytes */
      start_time: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name?: string | undefined
      /** 免费时长 · ≤ 16 bytes */
      free_time: string
      /** 用户标识 · ≤ 32 bytes */
      openid?: string | undefined
      /** 车位编号 · ≤ 16 bytes */
      space_number: string
    }
  }
}

/** 用户入场通知 (POST /vehicle/pay/notification), answer. */
export interface V2VehiclePayNotificationResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
  /** 用户状态 · ≤ 16 bytes */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 · ≤ 16 bytes */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | undefined
}

/** 申请扣款 (POST /vehicle/pay/payapply), request. */
export interface V2VehiclePayPayapplyRequest {
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 6000 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'PAP'
  /** 版本号 · ≤ 16 bytes */
  version: '3.0'
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 用户标识 · ≤ 32 bytes */
  openid?: string | undefined
  /** 分账标识 · ≤ 16 bytes */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 · JSON text · ≤ 1024 bytes */
  scene_info: {
    scene_info: {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 结束时间 · ≤ 16 bytes */
      end_time?: string | undefined
      /** 计费时长 · ≤ 16 bytes */
      charging_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name: string
      /** 免费时长 */
      free_time?: string | undefined
      /** 发起扣费方式 · ≤ 16 bytes */
      deduct_mode: 'PROACTIVE' | 'AUTOPAY'
      /** 支持的扣费方式 */
      support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 结束时间 · ≤ 16 bytes */
      end_time?: string | undefined
      /** 计费时长 · ≤ 16 bytes */
      charging_time: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 停车场名称 · ≤ 32 bytes */
      parking_name?: string | undefined
      /** 车位编号 · ≤ 16 bytes */
      space_number: string
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 加油站名称 · ≤ 32 bytes */
      gas_station: string
      /** 油品标号名 · ≤ 8 bytes */
      gas_label_name: string
      /** 油品类型名称 · ≤ 32 bytes */
      gas_type: string
      /** 油品标准 · ≤ 32 bytes */
      gas_standard: string
      /** 油量 · ≤ 16 bytes */
      gas_amount: string
      /** 油枪号 · ≤ 32 bytes */
      gas_gun_no: string
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 结束时间 · ≤ 16 bytes */
      end_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type: string
      /** 入口站名称 · ≤ 60 bytes */
      entrance_name: string
      /** 出口名称 · ≤ 64 bytes */
      exit_name: string
      /** 核载人数 · ≤ 8 bytes */
      carrying_capacity?: string | undefined
      /** 核载区间 · ≤ 32 bytes */
      carrying_range?: string | undefined
      /** 通道类型 · ≤ 32 bytes */
      channel_type: 'ETC' | 'MTC'
    } | {
      /** 交易时间 · ≤ 16 bytes */
      start_time: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车辆类型 · ≤ 16 bytes */
      car_type?: string | undefined
      /** 出口名称 · ≤ 64 bytes */
      exit_name: string
    }
  }
}

/** 申请扣款 (POST /vehicle/pay/payapply), answer. */
export interface V2VehiclePayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
}

/** 用户状态查询 (POST /vehicle/pay/querystate), request. */
export interface V2VehiclePayQuerystateRequest {
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 · ≤ 16 bytes */
  jump_scene?: string | undefined
  /** 用户标识 · ≤ 32 bytes */
  openid?: string | undefined
  /** 车牌号 */
  plate_number?: string | undefined
  /** 版本号 · ≤ 16 bytes */
  version: '3.0'
}

/** 用户状态查询 (POST /vehicle/pay/querystate), answer. */
export interface V2VehiclePayQuerystateResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 用户状态 · ≤ 16 bytes */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 · ≤ 32 bytes */
  openid?: string | undefined
  /** 发起扣费方式 · ≤ 16 bytes */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {}) | undefined
  /** 跳转路径 · ≤ 1024 bytes */
  path?: string | undefined
  /** 车牌信息 · JSON text · ≤ 512 bytes */
  plate_number_info?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2VehicleRoutes {
  /** 申请扣款 */
  'POST /transit/partnerpay/payapply': { request: V2TransitPartnerpayPayapplyRequest; response: V2TransitPartnerpayPayapplyResponse }
  /** 查询订单 */
  'POST /transit/partnerpay/queryorder': { request: V2TransitPartnerpayQueryorderRequest; response: V2TransitPartnerpayQueryorderResponse }
  /** 查询用户状态接口 */
  'POST /transit/partnerpay/querystate': { request: V2TransitPartnerpayQuerystateRequest; response: V2TransitPartnerpayQuerystateResponse }
  /** 申请扣款 */
  'POST /transit/pay/payapply': { request: V2TransitPayPayapplyRequest; response: V2TransitPayPayapplyResponse }
  /** 查询用户状态接口 */
  'POST /transit/pay/querystate': { request: V2TransitPayQuerystateRequest; response: V2TransitPayQuerystateResponse }
  /** 查询订单 */
  'POST /transit/queryorder': { request: V2TransitQueryorderRequest; response: V2TransitQueryorderResponse }
  /** 用户入场通知 */
  'POST /vehicle/partnerpay/notification': { request: V2VehiclePartnerpayNotificationRequest; response: V2VehiclePartnerpayNotificationResponse }
  /** 申请扣款 */
  'POST /vehicle/partnerpay/payapply': { request: V2VehiclePartnerpayPayapplyRequest; response: V2VehiclePartnerpayPayapplyResponse }
  /** 用户状态查询 */
  'POST /vehicle/partnerpay/querystate': { request: V2VehiclePartnerpayQuerystateRequest; response: V2VehiclePartnerpayQuerystateResponse }
  /** 用户入场通知 */
  'POST /vehicle/pay/notification': { request: V2VehiclePayNotificationRequest; response: V2VehiclePayNotificationResponse }
  /** 申请扣款 */
  'POST /vehicle/pay/payapply': { request: V2VehiclePayPayapplyRequest; response: V2VehiclePayPayapplyResponse }
  /** 用户状态查询 */
  'POST /vehicle/pay/querystate': { request: V2VehiclePayQuerystateRequest; response: V2VehiclePayQuerystateResponse }
}

/** Every route of this product that answers with a file. */
export interface V2VehicleFiles {}

/** Every route of this product that a browser opens. */
export interface V2VehiclePages {}
