// Generated from the catalogue by `npm run generate`. Do not edit.

/** 拉取订单评价数据 (POST /billcommentsp/batchquerycomment), request. */
export interface V2BillcommentspBatchquerycommentRequest {
  /** 开始时间 · ≤ 19 bytes */
  begin_time: string
  /** 结束时间 · ≤ 19 bytes */
  end_time: string
  /** 位移 · ≤ 64 bytes */
  offset: number
  /** 条数 · ≤ 32 bytes */
  limit?: number | undefined
}

/** 下载对账单 (POST /pay/downloadbill), request. */
export interface V2DownloadBillRequest {
  /** 对账单日期 · ≤ 8 bytes */
  bill_date: string
  /** 账单类型 · ≤ 8 bytes */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | undefined
  /** 压缩账单 */
  tar_type?: 'GZIP' | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 下载资金账单 (POST /pay/downloadfundflow), request. */
export interface V2DownloadFundFlowRequest {
  /** 资金账单日期 · ≤ 8 bytes */
  bill_date: string
  /** 资金账户类型 · ≤ 8 bytes */
  account_type: 'Basic' | 'Operation' | 'Fees'
  /** 压缩账单 · ≤ 8 bytes */
  tar_type?: 'GZIP' | undefined
}

/** 汇率查询 (POST /pay/queryexchagerate), request. */
export interface V2PayQueryexchagerateRequest {
  /** 币种 */
  fee_type: string
  /** 日期 */
  date: string
}

/** 汇率查询 (POST /pay/queryexchagerate), answer. */
export interface V2PayQueryexchagerateResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 币种 */
  fee_type: string
  /** 汇率时间 */
  rate_time: string
  /** 现汇卖出价 */
  rate: string
}

/** 查询结算资金 (POST /pay/settlementquery), request. */
export interface V2PaySettlementqueryRequest {
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 结算状态 */
  usetag: 1 | 2
  /** 偏移量 */
  offset: number
  /** 最大记录条数 */
  limit: number
  /** 开始日期 */
  date_start: string
  /** 结束日期 */
  date_end: string
  /** 是否查询分账结算信息 */
  query_split?: boolean | undefined
}

/** 查询结算资金 (POST /pay/settlementquery), answer. */
export interface V2PaySettlementqueryResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | undefined
  /** 错误代码描述 */
  err_code_des?: string | undefined
  /** 返回数据行数 */
  record_num: string
  /** 付汇批次号 */
  fbatchno: string
  /** 结算日期 */
  date_settlement: string
  /** 交易开始日期 */
  date_start: string
  /** 交易结束日期 */
  date_end: string
  /** 划账金额 · fen */
  settlement_fee: number
  /** 未划账金额 · fen */
  unsettlement_fee: number
  /** 结算币种 */
  settlementfee_type: string
  /** 支付金额 · fen */
  pay_fee: number
  /** 退款金额 · fen */
  refund_fee: number
  /** 支付净额 */
  pay_net_fee: number
  /** 手续费金额 · fen */
  poundage_fee: number
  /** 分账划账金额 · fen */
  split_settlement_fee?: number | undefined
  /** 分账未划账金额 · fen */
  split_unsettlement_fee?: number | undefined
}

/** Every route of this product that answers with XML. */
export interface V2BillsRoutes {
  /** 汇率查询 */
  'POST /pay/queryexchagerate': { request: V2PayQueryexchagerateRequest; response: V2PayQueryexchagerateResponse }
  /** 查询结算资金 */
  'POST /pay/settlementquery': { request: V2PaySettlementqueryRequest; response: V2PaySettlementqueryResponse }
}

/** Every route of this product that answers with a file. */
export interface V2BillsFiles {
  /** 拉取订单评价数据 */
  'POST /billcommentsp/batchquerycomment': { request: V2BillcommentspBatchquerycommentRequest }
  /** 下载对账单 */
  'POST /pay/downloadbill': { request: V2DownloadBillRequest }
  /** 下载资金账单 */
  'POST /pay/downloadfundflow': { request: V2DownloadFundFlowRequest }
}

/** Every route of this product that a browser opens. */
export interface V2BillsPages {}
