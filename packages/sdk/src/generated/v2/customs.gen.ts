// Generated from the catalogue by `npm run generate`. Do not edit.

/** 订单附加信息提交接口 (POST /cgi-bin/mch/customs/customdeclareorder), request. */
export interface V2CgiBinMchCustomsCustomdeclareorderRequest {
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信支付订单号 · ≤ 28 bytes */
  transaction_id: string
  /** 海关 · ≤ 32 bytes */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · ≤ 32 bytes */
  mch_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY' | undefined
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 币种 · ≤ 3 bytes */
  fee_type?: string | undefined
  /** 应付金额 · fen */
  order_fee?: number | undefined
  /** 物流费 */
  transport_fee?: number | undefined
  /** 商品价格 · fen */
  product_fee?: number | undefined
  /** 证件类型 · ≤ 32 bytes */
  cert_type?: 'IDCARD' | undefined
  /** 证件号码 · ≤ 64 bytes */
  cert_id?: string | undefined
  /** 姓名 · ≤ 64 bytes */
  name?: string | undefined
}

/** 订单附加信息提交接口 (POST /cgi-bin/mch/customs/customdeclareorder), answer. */
export interface V2CgiBinMchCustomsCustomdeclareorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 状态码 · ≤ 32 bytes */
  state: 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 · ≤ 28 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 最后更新时间 · ≤ 14 bytes */
  modify_time: string
  /** 订购人和支付人身份信息校验结果 · ≤ 256 bytes */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /** 验核机构注 · ≤ 16 bytes */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 · ≤ 64 bytes */
  verify_department_trade_id: string
}

/** 订单附加信息查询接口 (POST /cgi-bin/mch/customs/customdeclarequery), request. */
export interface V2CgiBinMchCustomsCustomdeclarequeryRequest {
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no?: string | undefined
  /** 微信支付订单号 · ≤ 28 bytes */
  transaction_id?: string | undefined
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 海关 · ≤ 32 bytes */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
}

/** 订单附加信息查询接口 (POST /cgi-bin/mch/customs/customdeclarequery), answer. */
export interface V2CgiBinMchCustomsCustomdeclarequeryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 微信支付订单号 · ≤ 28 bytes */
  transaction_id: string
  /** 笔数 */
  count: number
  /** 商户子订单号 · ≤ 32 bytes */
  [name: `sub_order_no_${number}`]: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  [name: `sub_order_id_${number}`]: string | undefined
  /** 商户海关备案号 · ≤ 32 bytes */
  [name: `mch_customs_no_${number}`]: string | undefined
  /** 海关 */
  [name: `customs_${number}`]: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}) | undefined
  /** 币种 · ≤ 3 bytes */
  [name: `fee_type_${number}`]: string | undefined
  /** 应付金额 · fen */
  [name: `order_fee_${number}`]: number | undefined
  /** 关税 */
  [name: `duty_${number}`]: number | undefined
  /** 物流费 */
  [name: `transport_fee_${number}`]: number | undefined
  /** 商品价格 · fen */
  [name: `product_fee_${number}`]: number | undefined
  /** 状态码 */
  [name: `state_${number}`]: 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}) | undefined
  /** 申报结果说明 · ≤ 128 bytes */
  [name: `explanation_${number}`]: string | undefined
  /** 最后更新时间 · ≤ 14 bytes */
  [name: `modify_time_${number}`]: string | undefined
  /** 订购人和支付人身份信息校验结果 · ≤ 256 bytes */
  [name: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}) | undefined
  /** 验核机构注 · ≤ 16 bytes */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 · ≤ 64 bytes */
  verify_department_trade_id: string
}

/** 订单附加信息重推接口 (POST /cgi-bin/mch/newcustoms/customdeclareredeclare), request. */
export interface V2CgiBinMchNewcustomsCustomdeclareredeclareRequest {
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no?: string | undefined
  /** 微信支付订单号 · ≤ 28 bytes */
  transaction_id?: string | undefined
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 海关 · ≤ 32 bytes */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · ≤ 32 bytes */
  mch_customs_no: string
}

/** 订单附加信息重推接口 (POST /cgi-bin/mch/newcustoms/customdeclareredeclare), answer. */
export interface V2CgiBinMchNewcustomsCustomdeclareredeclareResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 状态码 · ≤ 32 bytes */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 · ≤ 28 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 最后更新时间 · ≤ 14 bytes */
  modify_time: string
  /** 申报结果说明 · ≤ 128 bytes */
  explanation?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2CustomsRoutes {
  /** 订单附加信息提交接口 */
  'POST /cgi-bin/mch/customs/customdeclareorder': { request: V2CgiBinMchCustomsCustomdeclareorderRequest; response: V2CgiBinMchCustomsCustomdeclareorderResponse }
  /** 订单附加信息查询接口 */
  'POST /cgi-bin/mch/customs/customdeclarequery': { request: V2CgiBinMchCustomsCustomdeclarequeryRequest; response: V2CgiBinMchCustomsCustomdeclarequeryResponse }
  /** 订单附加信息重推接口 */
  'POST /cgi-bin/mch/newcustoms/customdeclareredeclare': { request: V2CgiBinMchNewcustomsCustomdeclareredeclareRequest; response: V2CgiBinMchNewcustomsCustomdeclareredeclareResponse }
}

/** Every route of this product that answers with a file. */
export interface V2CustomsFiles {}

/** Every route of this product that a browser opens. */
export interface V2CustomsPages {}
