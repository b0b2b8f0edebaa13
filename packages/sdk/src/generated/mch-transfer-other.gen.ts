// Generated from the catalogue by `npm run generate`. Do not edit.

/** 品牌商户发放红包 (POST /v3/fund-app/brand-redpacket/brand-merchant-batches), request body. */
export interface CreateBrandRedpacketBrandMerchantBatchesRequest {
  /** 品牌ID */
  brand_id: number
  /** 品牌AppID · ≤ 32 bytes */
  brand_appid: string
  /** 品牌红包发放场景 */
  scene: 'CUSTOM_SEND'
  /** 品牌红包模板ID · ≤ 128 bytes */
  template_id: string
  /** 商家品牌红包批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 品牌红包批次名称 · ≤ 32 bytes */
  batch_name: string
  /** 品牌红包批次备注 · ≤ 32 bytes */
  batch_remark: string
  /** 总金额 · fen */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: Array<{
    /** 商家品牌红包明细单号 · ≤ 32 bytes */
    out_detail_no: string
    /** 红包金额 · fen */
    amount: number
    /** 接收红包用户OpenID · ≤ 64 bytes */
    openid: string
    /** 接收红包用户姓名 · ≤ 1024 bytes · encrypted on the way */
    user_name?: string | undefined
    /** 红包备注 · ≤ 32 bytes */
    remark: string
  }>
}

/** 品牌商户发放红包 (POST /v3/fund-app/brand-redpacket/brand-merchant-batches), answer. */
export interface CreateBrandRedpacketBrandMerchantBatchesResponse {
  /** 商家品牌红包批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_no?: string | undefined
  /** 品牌红包批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
  /** 批次单状态 */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}) | undefined
}

/** 微信支付批次单号查询批次单 (GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}), answer. */
export interface QueryBrandRedpacketBrandMerchantBatchesByBatchNoResponse {
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_no: string
  /** 商家品牌红包批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number | undefined
  /** 品牌红包模板ID · ≤ 128 bytes */
  template_id?: string | undefined
  /** 品牌AppID · ≤ 32 bytes */
  brand_appid?: string | undefined
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 · ≤ 32 bytes */
  batch_name: string
  /** 品牌红包批次备注 · ≤ 32 bytes */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {}) | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
  /** 品牌红包批次更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time?: string | undefined
  /** 发放成功金额 · fen */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /** 发放失败金额 · fen */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: Array<{
    /** 微信支付品牌红包明细单号 · ≥ 32 bytes · ≤ 64 bytes */
    transfer_detail_no: string
    /** 商家品牌红包明细单号 · ≤ 32 bytes */
    out_detail_no: string
    /** 品牌红包明细单状态 · ≤ 64 bytes */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  }> | undefined
}

/** 商家明细单号查询明细单 (GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}), answer. */
export interface QueryBrandRedpacketBrandMerchantBatchesDetailsByDetailNoResponse {
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mchid: string
  /** 商家品牌红包批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_no: string
  /** 商家品牌红包明细单号 · ≤ 32 bytes */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 · ≥ 32 bytes · ≤ 64 bytes */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  /** 红包金额 · fen */
  amount: number
  /** 红包备注 · ≤ 32 bytes */
  remark: string
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {}) | undefined
  /** 接收红包用户OpenID · ≤ 64 bytes */
  openid: string
  /** 接收红包用户姓名 · ≤ 1024 bytes · encrypted on the way */
  user_name?: string | undefined
  /** 品牌红包发起时间 · RFC 3339 with offset · ≤ 32 bytes */
  initiate_time?: string | undefined
  /** 品牌红包更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /** 品牌红包模板ID · ≤ 128 bytes */
  template_id: string
  /** 品牌AppID · ≤ 32 bytes */
  brand_appid?: string | undefined
  /** 创建时间 · RFC 3339 with offset · not confirmed by the documentation */
  create_time?: string | undefined
}

/** 商家批次单号查询批次单 (GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}), answer. */
export interface QueryBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse {
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_no: string
  /** 商家品牌红包批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number | undefined
  /** 品牌红包模板ID · ≤ 128 bytes */
  template_id?: string | undefined
  /** 品牌AppID · ≤ 32 bytes */
  brand_appid?: string | undefined
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 · ≤ 32 bytes */
  batch_name: string
  /** 品牌红包批次备注 · ≤ 32 bytes */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {}) | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
  /** 品牌红包批次更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time?: string | undefined
  /** 发放成功金额 · fen */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /** 发放失败金额 · fen */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: Array<{
    /** 微信支付品牌红包明细单号 · ≥ 32 bytes · ≤ 64 bytes */
    transfer_detail_no: string
    /** 商家品牌红包明细单号 · ≤ 32 bytes */
    out_detail_no: string
    /** 品牌红包明细单状态 · ≤ 64 bytes */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  }> | undefined
}

/** 商家明细单号查询明细单 (GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}), answer. */
export interface QueryBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoResponse {
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mchid: string
  /** 商家品牌红包批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 · ≥ 32 bytes · ≤ 64 bytes */
  batch_no: string
  /** 商家品牌红包明细单号 · ≤ 32 bytes */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 · ≥ 32 bytes · ≤ 64 bytes */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  /** 红包金额 · fen */
  amount: number
  /** 红包备注 · ≤ 32 bytes */
  remark: string
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {}) | undefined
  /** 接收红包用户OpenID · ≤ 64 bytes */
  openid: string
  /** 接收红包用户姓名 · ≤ 1024 bytes · encrypted on the way */
  user_name?: string | undefined
  /** 品牌红包发起时间 · RFC 3339 with offset · ≤ 32 bytes */
  initiate_time?: string | undefined
  /** 品牌红包更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /** 品牌红包模板ID · ≤ 128 bytes */
  template_id: string
  /** 品牌AppID · ≤ 32 bytes */
  brand_appid?: string | undefined
  /** 创建时间 · RFC 3339 with offset · not confirmed by the documentation */
  create_time?: string | undefined
}

/** 发起转账到QQ钱包 (POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills), request body. */
export interface CreateMchTransferTransferToQqWalletBillsRequest {
  /** QQ互联开放平台AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户QQ号 */
  user_qq?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1401'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: Array<{
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }>
}

/** 发起转账到QQ钱包 (POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills), answer. */
export interface CreateMchTransferTransferToQqWalletBillsResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string | undefined
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户QQ号 */
  user_qq?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 查询转账到QQ钱包的结果 (GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}), answer. */
export interface QueryMchTransferTransferToQqWalletBillsByOutBillNoResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string | undefined
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户QQ号 */
  user_qq?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 撤销转账到QQ钱包 (POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel), answer. */
export interface CancelMchTransferTransferToQqWalletBillsResponse {
  /** 商户号 */
  mchid?: string | undefined
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string | undefined
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · fen */
  transfer_amount?: number | undefined
  /** 转账备注 */
  transfer_remark?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户QQ号 */
  user_qq?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MchTransferOtherRoutes {
  /** 品牌商户发放红包 */
  'POST /v3/fund-app/brand-redpacket/brand-merchant-batches': {
    path: {}
    query: {}
    body: CreateBrandRedpacketBrandMerchantBatchesRequest
    response: CreateBrandRedpacketBrandMerchantBatchesResponse
  }
  /** 微信支付批次单号查询批次单 */
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': {
    path: {
      /** 微信支付品牌红包批次单号 · ≤ 64 bytes */
      batch_no: string
    }
    query: {
      /** 是否需要查询品牌红包明细单 */
      need_query_detail?: boolean | undefined
      /** 品牌红包明细单状态 · ≤ 32 bytes */
      detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | undefined
    }
    body: undefined
    response: QueryBrandRedpacketBrandMerchantBatchesByBatchNoResponse
  }
  /** 商家明细单号查询明细单 */
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': {
    path: {
      /** 微信支付品牌红包批次单号 · ≤ 64 bytes */
      batch_no: string
      /** 商家品牌红包明细单号 · ≤ 64 bytes */
      detail_no: string
    }
    query: {}
    body: undefined
    response: QueryBrandRedpacketBrandMerchantBatchesDetailsByDetailNoResponse
  }
  /** 商家批次单号查询批次单 */
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': {
    path: {
      /** 商家品牌红包批次单号 · ≤ 32 bytes */
      out_batch_no: string
    }
    query: {
      /** 是否需要查询品牌红包明细单 */
      need_query_detail?: boolean | undefined
      /** 品牌红包明细单状态 */
      detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | undefined
    }
    body: undefined
    response: QueryBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse
  }
  /** 商家明细单号查询明细单 */
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': {
    path: {
      /** 商家品牌红包批次单号 · ≤ 32 bytes */
      out_batch_no: string
      /** 商家品牌红包明细单号 · ≤ 32 bytes */
      out_detail_no: string
    }
    query: {}
    body: undefined
    response: QueryBrandRedpacketBrandMerchantOutBatchesOutDetailsByOutDetailNoResponse
  }
  /** 发起转账到QQ钱包 */
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': {
    path: {}
    query: {}
    body: CreateMchTransferTransferToQqWalletBillsRequest
    response: CreateMchTransferTransferToQqWalletBillsResponse
  }
  /** 查询转账到QQ钱包的结果 */
  'GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryMchTransferTransferToQqWalletBillsByOutBillNoResponse
  }
  /** 撤销转账到QQ钱包 */
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: CancelMchTransferTransferToQqWalletBillsResponse
  }
}
