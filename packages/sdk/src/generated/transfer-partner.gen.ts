// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询明细电子回单受理结果 (GET /v3/bank-batch-transfer/receipt/detail-receipts), answer. */
export interface QueryBankBatchTransferReceiptDetailReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string | undefined
  /** 电子回单文件的Hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的Hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
}

/** 受理明细电子回单 (POST /v3/bank-batch-transfer/receipt/detail-receipts), request body. */
export interface CreateBankBatchTransferReceiptDetailReceiptsRequest {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}

/** 受理明细电子回单 (POST /v3/bank-batch-transfer/receipt/detail-receipts), answer. */
export interface CreateBankBatchTransferReceiptDetailReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string | undefined
  /** 电子回单文件的Hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的Hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
}

/** 查询汇总电子回单受理结果 (GET /v3/bank-batch-transfer/receipt/summary-receipts), answer. */
export interface QueryBankBatchTransferReceiptSummaryReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string | undefined
  /** 电子回单文件的hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 受理汇总电子回单 (POST /v3/bank-batch-transfer/receipt/summary-receipts), request body. */
export interface CreateBankBatchTransferReceiptSummaryReceiptsRequest {
  /** 银行转账批次单号 */
  out_batch_no: string
}

/** 受理汇总电子回单 (POST /v3/bank-batch-transfer/receipt/summary-receipts), answer. */
export interface CreateBankBatchTransferReceiptSummaryReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string | undefined
  /** 电子回单文件的hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 发起批量转账 (POST /v3/bank-transfer/batches), request body. */
export interface CreateBankTransferBatchesRequest {
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string | undefined
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 转账场景 */
  transfer_scene: string
  /** 批量转账用途 */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?: Array<{
    /** 银行明细单号 */
    out_detail_no: string
    /** 转账金额 · fen */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户openid */
    openid: string
    /** 收款用户姓名 · encrypted on the way */
    user_name: string
    /** 收款用户身份证 · encrypted on the way */
    user_id_card?: string | undefined
  }> | undefined
}

/** 发起批量转账 (POST /v3/bank-transfer/batches), answer. */
export interface CreateBankTransferBatchesResponse {
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
}

/** 微信支付批次单号查询批次单 (GET /v3/bank-transfer/batches/batch-id/{batch_id}), answer. */
export interface QueryBankTransferBatchesByBatchIdResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string | undefined
  /** 批量转账用途 */
  transfer_purpose: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}) | undefined
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 批次创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 批次更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 转账成功金额 · fen */
  success_amount?: number | undefined
  /** 转账成功笔数 */
  success_count?: number | undefined
  /** 转账失败金额 · fen */
  fail_amount?: number | undefined
  /** 转账失败笔数 */
  fail_count?: number | undefined
  /** 转账明细单列表 */
  transfer_detail_list: Array<{
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}) | undefined
  }>
}

/** 微信支付明细单号查询明细单 (GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}), answer. */
export interface QueryBankTransferBatchesDetailsByDetailIdResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 · encrypted on the way */
  username: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}) | undefined
  /** 转账发起时间 · RFC 3339 with offset */
  initiate_time?: string | undefined
  /** 明细更新时间 · RFC 3339 with offset */
  update_time: string
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string | undefined
  /** 银行卡尾号 */
  bank_card_number_tail?: string | undefined
}

/** 银行批次单号查询批次单 (GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}), answer. */
export interface QueryBankTransferBatchesByOutBatchNoResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string | undefined
  /** 批量转账用途 */
  transfer_purpose: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}) | undefined
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 批次创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 批次更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 转账成功金额 · fen */
  success_amount?: number | undefined
  /** 转账成功笔数 */
  success_count?: number | undefined
  /** 转账失败金额 · fen */
  fail_amount?: number | undefined
  /** 转账失败笔数 */
  fail_count?: number | undefined
  /** 转账明细单列表 */
  transfer_detail_list: Array<{
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}) | undefined
  }>
}

/** 银行明细单号查询明细单 (GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}), answer. */
export interface QueryBankTransferBatchesDetailsByOutDetailNoResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 · encrypted on the way */
  username: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}) | undefined
  /** 转账发起时间 · RFC 3339 with offset */
  initiate_time?: string | undefined
  /** 明细更新时间 · RFC 3339 with offset */
  update_time: string
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string | undefined
  /** 银行卡尾号 */
  bank_card_number_tail?: string | undefined
}

/** 发起批量转账 (POST /v3/partner-transfer/batches), request body. */
export interface CreatePartnerTransferBatchesRequest {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 特约商户appid · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 特约商户授权类型 · ≤ 32 bytes */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 批次名称 · ≤ 32 bytes */
  batch_name: string
  /** 批次备注 · ≤ 32 bytes */
  batch_remark: string
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list?: Array<{
    /** 商家明细单号 · ≥ 5 bytes · ≤ 32 bytes */
    out_detail_no: string
    /** 转账金额 · fen */
    transfer_amount: number
    /** 转账备注 · ≤ 32 bytes */
    transfer_remark: string
    /** 收款用户openid · ≤ 64 bytes */
    openid: string
    /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
    user_name: string
    /** 收款用户身份证 · ≤ 1024 bytes · encrypted on the way */
    user_id_card?: string | undefined
  }> | undefined
  /** 服务商的appid · ≤ 32 bytes */
  sp_appid?: string | undefined
  /** 批量转账用途 · ≤ 32 bytes */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | undefined
  /** 转账场景 · ≤ 32 bytes */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | undefined
}

/** 发起批量转账 (POST /v3/partner-transfer/batches), answer. */
export interface CreatePartnerTransferBatchesResponse {
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
}

/** 微信支付批次单号查询批次单 (GET /v3/partner-transfer/batches/batch-id/{batch_id}), answer. */
export interface QueryPartnerTransferBatchesByBatchIdResponse {
  /** 服务商商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_id: string
  /** 特约商户appid · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 批次状态 · ≤ 32 bytes */
  batch_status: string
  /** 批次类型 · ≤ 32 bytes */
  batch_type: string
  /** 特约商户授权类型 · ≤ 32 bytes */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {})
  /** 批次名称 · ≤ 32 bytes */
  batch_name: string
  /** 批次备注 · ≤ 32 bytes */
  batch_remark: string
  /** 批次关闭原因 · ≤ 64 bytes */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}) | undefined
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time?: string | undefined
  /** 批次更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time?: string | undefined
  /** 转账成功金额 · fen */
  success_amount?: number | undefined
  /** 转账成功笔数 */
  success_num?: number | undefined
  /** 转账失败金额 · fen */
  fail_amount?: number | undefined
  /** 转账失败笔数 */
  fail_num?: number | undefined
  /** 转账明细单列表 */
  transfer_detail_list?: Array<{
    /** 微信支付明细单号 · ≥ 32 bytes · ≤ 64 bytes */
    detail_id: string
    /** 商家明细单号 · ≥ 5 bytes · ≤ 32 bytes */
    out_detail_no: string
    /** 明细状态 · ≤ 32 bytes */
    detail_status: string
  }> | undefined
  /** 服务商的appid · ≤ 32 bytes */
  sp_appid?: string | undefined
  /** 批量转账用途 · ≤ 16 bytes */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}) | undefined
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}) | undefined
}

/** 微信支付明细单号查询明细单 (GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}), answer. */
export interface QueryPartnerTransferBatchesDetailsByDetailIdResponse {
  /** 服务商商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付批次单号 · ≥ 5 bytes */
  batch_id: string
  /** 商户的appid · ≤ 32 bytes */
  appid?: string | undefined
  /** 商家明细单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_detail_no: string
  /** 微信支付明细单号 · ≥ 32 bytes · ≤ 64 bytes */
  detail_id: string
  /** 明细状态 · ≤ 32 bytes */
  detail_status: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 明细失败原因 · ≤ 64 bytes */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {}) | undefined
  /** 收款用户openid · ≤ 64 bytes */
  openid: string
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  username: string
  /** 转账发起时间 · RFC 3339 with offset · ≤ 32 bytes */
  initiate_time: string
  /** 明细更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
  /** 收款账户类型 */
  account_type?: string | undefined
  /** 银行名称 */
  bank_name?: string | undefined
  /** 银行卡尾号 */
  bank_card_number_tail?: string | undefined
}

/** 商家批次单号查询批次单 (GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}), answer. */
export interface QueryPartnerTransferBatchesByOutBatchNoResponse {
  /** 服务商商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_id: string
  /** 特约商户appid · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 批次状态 · ≤ 32 bytes */
  batch_status: string
  /** 批次类型 · ≤ 32 bytes */
  batch_type: string
  /** 特约商户授权类型 · ≤ 32 bytes */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {})
  /** 批次名称 · ≤ 32 bytes */
  batch_name: string
  /** 批次备注 · ≤ 32 bytes */
  batch_remark: string
  /** 批次关闭原因 · ≤ 64 bytes */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}) | undefined
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time?: string | undefined
  /** 批次更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time?: string | undefined
  /** 转账成功金额 · fen */
  success_amount?: number | undefined
  /** 转账成功笔数 */
  success_num?: number | undefined
  /** 转账失败金额 · fen */
  fail_amount?: number | undefined
  /** 转账失败笔数 */
  fail_num?: number | undefined
  /** 转账明细单列表 */
  transfer_detail_list: Array<{
    /** 微信支付明细单号 · ≥ 32 bytes · ≤ 64 bytes */
    detail_id: string
    /** 商家明细单号 · ≥ 5 bytes · ≤ 32 bytes */
    out_detail_no: string
    /** 明细状态 · ≤ 32 bytes */
    detail_status: string
  }>
  /** 服务商的appid · ≤ 32 bytes */
  sp_appid?: string | undefined
  /** 批量转账用途 · ≤ 16 bytes */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}) | undefined
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}) | undefined
}

/** 商家明细单号查询明细单 (GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}), answer. */
export interface QueryPartnerTransferBatchesDetailsByOutDetailNoResponse {
  /** 服务商商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付批次单号 · ≥ 5 bytes */
  batch_id: string
  /** 商户的appid · ≤ 32 bytes */
  appid?: string | undefined
  /** 商家明细单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_detail_no: string
  /** 微信支付明细单号 · ≥ 32 bytes · ≤ 64 bytes */
  detail_id: string
  /** 明细状态 · ≤ 32 bytes */
  detail_status: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 明细失败原因 · ≤ 64 bytes */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {}) | undefined
  /** 收款用户openid · ≤ 64 bytes */
  openid: string
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  username: string
  /** 转账发起时间 · RFC 3339 with offset · ≤ 32 bytes */
  initiate_time: string
  /** 明细更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
  /** 收款账户类型 */
  account_type?: string | undefined
  /** 银行名称 */
  bank_name?: string | undefined
  /** 银行卡尾号 */
  bank_card_number_tail?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface TransferPartnerRoutes {
  /** 查询明细电子回单受理结果 */
  'GET /v3/bank-batch-transfer/receipt/detail-receipts': {
    path: {}
    query: {
      /** 银行转账批次单号 */
      out_batch_no: string
      /** 银行转账明细单号 */
      out_detail_no: string
    }
    body: undefined
    response: QueryBankBatchTransferReceiptDetailReceiptsResponse
  }
  /** 受理明细电子回单 */
  'POST /v3/bank-batch-transfer/receipt/detail-receipts': {
    path: {}
    query: {}
    body: CreateBankBatchTransferReceiptDetailReceiptsRequest
    response: CreateBankBatchTransferReceiptDetailReceiptsResponse
  }
  /** 查询汇总电子回单受理结果 */
  'GET /v3/bank-batch-transfer/receipt/summary-receipts': {
    path: {}
    query: {
      /** 银行转账批次单号 */
      out_batch_no: string
    }
    body: undefined
    response: QueryBankBatchTransferReceiptSummaryReceiptsResponse
  }
  /** 受理汇总电子回单 */
  'POST /v3/bank-batch-transfer/receipt/summary-receipts': {
    path: {}
    query: {}
    body: CreateBankBatchTransferReceiptSummaryReceiptsRequest
    response: CreateBankBatchTransferReceiptSummaryReceiptsResponse
  }
  /** 发起批量转账 */
  'POST /v3/bank-transfer/batches': {
    path: {}
    query: {}
    body: CreateBankTransferBatchesRequest
    response: CreateBankTransferBatchesResponse
  }
  /** 微信支付批次单号查询批次单 */
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}': {
    path: {
      /** 微信支付批次单号 */
      batch_id: string
    }
    query: {
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 最大资源条数 */
      limit?: number | undefined
      /** 明细状态 */
      detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
    }
    body: undefined
    response: QueryBankTransferBatchesByBatchIdResponse
  }
  /** 微信支付明细单号查询明细单 */
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    path: {
      /** 微信支付批次单号 */
      batch_id: string
      /** 微信明细单号 */
      detail_id: string
    }
    query: {}
    body: undefined
    response: QueryBankTransferBatchesDetailsByDetailIdResponse
  }
  /** 银行批次单号查询批次单 */
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}': {
    path: {
      /** 银行批次单号 */
      out_batch_no: string
    }
    query: {
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 最大资源条数 */
      limit?: number | undefined
      /** 明细状态 */
      detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
    }
    body: undefined
    response: QueryBankTransferBatchesByOutBatchNoResponse
  }
  /** 银行明细单号查询明细单 */
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    path: {
      /** 银行批次单号 */
      out_batch_no: string
      /** 银行明细单号 */
      out_detail_no: string
    }
    query: {}
    body: undefined
    response: QueryBankTransferBatchesDetailsByOutDetailNoResponse
  }
  /** 发起批量转账 */
  'POST /v3/partner-transfer/batches': {
    path: {}
    query: {}
    body: CreatePartnerTransferBatchesRequest
    response: CreatePartnerTransferBatchesResponse
  }
  /** 微信支付批次单号查询批次单 */
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}': {
    path: {
      /** 微信支付批次单号 · ≤ 64 bytes */
      batch_id: string
    }
    query: {
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 最大资源条数 */
      limit?: number | undefined
      /** 明细状态 · ≤ 32 bytes */
      detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
    }
    body: undefined
    response: QueryPartnerTransferBatchesByBatchIdResponse
  }
  /** 微信支付明细单号查询明细单 */
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    path: {
      /** 微信支付批次单号 */
      batch_id: string
      /** 微信明细单号 */
      detail_id: string
    }
    query: {}
    body: undefined
    response: QueryPartnerTransferBatchesDetailsByDetailIdResponse
  }
  /** 商家批次单号查询批次单 */
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}': {
    path: {
      /** 商家批次单号 · ≤ 32 bytes */
      out_batch_no: string
    }
    query: {
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 最大资源条数 */
      limit?: number | undefined
      /** 明细状态 · ≤ 32 bytes */
      detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND' | undefined
    }
    body: undefined
    response: QueryPartnerTransferBatchesByOutBatchNoResponse
  }
  /** 商家明细单号查询明细单 */
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {}
    body: undefined
    response: QueryPartnerTransferBatchesDetailsByOutDetailNoResponse
  }
}
