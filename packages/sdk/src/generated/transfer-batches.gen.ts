// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询转账明细电子回单受理结果 (GET /v3/transfer-detail/electronic-receipts), answer. */
export interface QueryTransferDetailElectronicReceiptsResponse {
  /** 受理类型 · ≤ 32 bytes */
  accept_type: string
  /** 商家转账批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_detail_no: string
  /** 电子回单受理单号 · ≥ 3 bytes · ≤ 256 bytes */
  signature_no: string
  /** 电子回单状态 · ≤ 10 bytes */
  signature_status?: string | undefined
  /** 电子回单文件的hash方法 · ≤ 20 bytes */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 · ≥ 3 bytes · ≤ 1000 bytes */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 · ≥ 10 bytes · ≤ 3000 bytes */
  download_url?: string | undefined
}

/** 转账明细电子回单受理 (POST /v3/transfer-detail/electronic-receipts), request body. */
export interface CreateTransferDetailElectronicReceiptsRequest {
  /** 受理类型 · ≤ 32 bytes */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_detail_no: string
}

/** 转账明细电子回单受理 (POST /v3/transfer-detail/electronic-receipts), answer. */
export interface CreateTransferDetailElectronicReceiptsResponse {
  /** 受理类型 · ≤ 32 bytes */
  accept_type: string
  /** 商家转账批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_detail_no: string
  /** 电子回单受理单号 · ≥ 3 bytes · ≤ 256 bytes */
  signature_no: string
  /** 电子回单状态 · ≤ 10 bytes */
  signature_status?: string | undefined
  /** 电子回单文件的hash方法 · ≤ 20 bytes */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 · ≥ 3 bytes · ≤ 1000 bytes */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 · ≥ 10 bytes · ≤ 3000 bytes */
  download_url?: string | undefined
}

/** 发起批量转账 (POST /v3/transfer/batches), request body. */
export interface CreateTransferBatchRequest {
  /** 直连商户的appid · ≤ 32 bytes */
  appid: string
  /** 商家批次单号 · ≤ 32 bytes */
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
  transfer_detail_list: Array<{
    /** 商家明细单号 · ≤ 32 bytes */
    out_detail_no: string
    /** 转账金额 · fen */
    transfer_amount: number
    /** 转账备注 · ≤ 32 bytes */
    transfer_remark: string
    /** 用户在直连商户应用下的用户标示 · ≤ 128 bytes */
    openid: string
    /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
    user_name?: string | undefined
    /** 收款用户身份证 · encrypted on the way */
    user_id_card?: string | undefined
  }>
  /** 转账场景ID · ≤ 36 bytes */
  transfer_scene_id?: string | undefined
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 发起批量转账 (POST /v3/transfer/batches), answer. */
export interface CreateTransferBatchResponse {
  /** 商家批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}) | undefined
}

/** 微信批次单号查询批次单 (GET /v3/transfer/batches/batch-id/{batch_id}), answer. */
export interface QueryTransferBatchByIdResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 商家批次单号 · ≤ 32 bytes */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 直连商户的appid · ≤ 32 bytes */
    appid: string
    /** 批次状态 · ≤ 32 bytes */
    batch_status: string
    /** 批次类型 · ≤ 32 bytes */
    batch_type: string
    /** 批次名称 · ≤ 32 bytes */
    batch_name: string
    /** 批次备注 · ≤ 32 bytes */
    batch_remark: string
    /** 批次关闭原因 · ≤ 64 bytes */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {}) | undefined
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
    /** 转账场景ID */
    transfer_scene_id?: string | undefined
  }
  /** 转账明细单列表 */
  transfer_detail_list?: Array<{
    /** 微信明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 商家明细单号 · ≤ 32 bytes */
    out_detail_no: string
    /** 明细状态 · ≤ 32 bytes */
    detail_status: string
  }> | undefined
}

/** 微信明细单号查询明细单 (GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}), answer. */
export interface QueryTransferDetailByIdResponse {
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商家批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 微信批次单号 · ≤ 64 bytes */
  batch_id: string
  /** 直连商户的appid · ≤ 32 bytes */
  appid: string
  /** 商家明细单号 · ≤ 32 bytes */
  out_detail_no: string
  /** 微信明细单号 · ≤ 64 bytes */
  detail_id: string
  /** 明细状态 · ≤ 32 bytes */
  detail_status: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 明细失败原因 · ≤ 64 bytes */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {}) | undefined
  /** 用户在直连商户应用下的用户标示 · ≤ 128 bytes */
  openid: string
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  user_name?: string | undefined
  /** 转账发起时间 · RFC 3339 with offset · ≤ 32 bytes */
  initiate_time: string
  /** 明细更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
}

/** 商家批次单号查询批次单 (GET /v3/transfer/batches/out-batch-no/{out_batch_no}), answer. */
export interface QueryTransferBatchByOutNoResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 商家批次单号 · ≤ 32 bytes */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 直连商户的appid · ≤ 32 bytes */
    appid: string
    /** 批次状态 · ≤ 32 bytes */
    batch_status: string
    /** 批次类型 · ≤ 32 bytes */
    batch_type: string
    /** 批次名称 · ≤ 32 bytes */
    batch_name: string
    /** 批次备注 · ≤ 32 bytes */
    batch_remark: string
    /** 批次关闭原因 · ≤ 64 bytes */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {}) | undefined
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
    /** 转账场景ID */
    transfer_scene_id?: string | undefined
  }
  /** 转账明细单列表 */
  transfer_detail_list?: Array<{
    /** 微信明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 商家明细单号 · ≤ 32 bytes */
    out_detail_no: string
    /** 明细状态 · ≤ 32 bytes */
    detail_status: string
  }> | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}

/** 商家明细单号查询明细单 (GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}), answer. */
export interface QueryTransferDetailByOutNoResponse {
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商家批次单号 · ≤ 32 bytes */
  out_batch_no: string
  /** 微信批次单号 · ≤ 64 bytes */
  batch_id: string
  /** 直连商户的appid · ≤ 32 bytes */
  appid: string
  /** 商家明细单号 · ≤ 32 bytes */
  out_detail_no: string
  /** 微信明细单号 · ≤ 64 bytes */
  detail_id: string
  /** 明细状态 · ≤ 32 bytes */
  detail_status: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 明细失败原因 · ≤ 64 bytes */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {}) | undefined
  /** 用户在直连商户应用下的用户标示 · ≤ 128 bytes */
  openid: string
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  user_name?: string | undefined
  /** 转账发起时间 · RFC 3339 with offset · ≤ 32 bytes */
  initiate_time: string
  /** 明细更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
}

/** 转账电子回单申请受理 (POST /v3/transfer/bill-receipt), request body. */
export interface CreateTransferBillReceiptRequest {
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
}

/** 转账电子回单申请受理 (POST /v3/transfer/bill-receipt), answer. */
export interface CreateTransferBillReceiptResponse {
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 电子回单申请单号 · ≥ 3 bytes · ≤ 45 bytes */
  signature_no: string
  /** 电子回单状态 · ≤ 10 bytes */
  signature_status?: string | undefined
  /** 电子回单文件的hash方法 · ≤ 20 bytes */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 · ≥ 3 bytes · ≤ 1000 bytes */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 · ≥ 10 bytes · ≤ 3000 bytes */
  download_url?: string | undefined
  /** 创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time?: string | undefined
}

/** 查询转账电子回单 (GET /v3/transfer/bill-receipt/{out_batch_no}), answer. */
export interface QueryTransferBillReceiptByOutBatchNoResponse {
  /** 商家批次单号 · ≥ 5 bytes · ≤ 32 bytes */
  out_batch_no: string
  /** 电子回单申请单号 · ≥ 3 bytes · ≤ 45 bytes */
  signature_no: string
  /** 电子回单状态 · ≤ 10 bytes */
  signature_status?: string | undefined
  /** 电子回单文件的hash方法 · ≤ 20 bytes */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 · ≥ 3 bytes · ≤ 1000 bytes */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 · ≥ 10 bytes · ≤ 3000 bytes */
  download_url?: string | undefined
  /** 创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface TransferBatchesRoutes {
  /** 查询转账明细电子回单受理结果 */
  'GET /v3/transfer-detail/electronic-receipts': {
    path: {}
    query: {
      /** 受理类型 · ≤ 32 bytes */
      accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
      /** 商家转账批次单号 · ≤ 32 bytes */
      out_batch_no?: string | undefined
      /** 商家转账明细单号 · ≤ 32 bytes */
      out_detail_no: string
    }
    body: undefined
    response: QueryTransferDetailElectronicReceiptsResponse
  }
  /** 转账明细电子回单受理 */
  'POST /v3/transfer-detail/electronic-receipts': {
    path: {}
    query: {}
    body: CreateTransferDetailElectronicReceiptsRequest
    response: CreateTransferDetailElectronicReceiptsResponse
  }
  /** 发起批量转账 */
  'POST /v3/transfer/batches': {
    path: {}
    query: {}
    body: CreateTransferBatchRequest
    response: CreateTransferBatchResponse
  }
  /** 微信批次单号查询批次单 */
  'GET /v3/transfer/batches/batch-id/{batch_id}': {
    path: {
      /** 微信批次单号 · ≤ 64 bytes */
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
      detail_status?: string | undefined
    }
    body: undefined
    response: QueryTransferBatchByIdResponse
  }
  /** 微信明细单号查询明细单 */
  'GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    path: {
      /** 微信批次单号 · ≤ 64 bytes */
      batch_id: string
      /** 微信明细单号 · ≤ 64 bytes */
      detail_id: string
    }
    query: {}
    body: undefined
    response: QueryTransferDetailByIdResponse
  }
  /** 商家批次单号查询批次单 */
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}': {
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
      detail_status?: string | undefined
    }
    body: undefined
    response: QueryTransferBatchByOutNoResponse
  }
  /** 商家明细单号查询明细单 */
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    path: {
      /** 商家明细单号 · ≤ 32 bytes */
      out_detail_no: string
      /** 商家批次单号 · ≤ 32 bytes */
      out_batch_no: string
    }
    query: {}
    body: undefined
    response: QueryTransferDetailByOutNoResponse
  }
  /** 转账电子回单申请受理 */
  'POST /v3/transfer/bill-receipt': {
    path: {}
    query: {}
    body: CreateTransferBillReceiptRequest
    response: CreateTransferBillReceiptResponse
  }
  /** 查询转账电子回单 */
  'GET /v3/transfer/bill-receipt/{out_batch_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {}
    body: undefined
    response: QueryTransferBillReceiptByOutBatchNoResponse
  }
}

/** Routes of this product that answer with a file. */
export interface TransferBatchesFiles {
  /** 下载电子回单 */
  'GET /v3/transferdownload/elecvoucherfile': {
    path: {}
    query: {
      /** 前序download_url的查询参数 */
      token: string
      /** 前序download_url的查询参数 */
      source: string
    }
    body: undefined
    response: undefined
  }
  /** 下载电子回单 */
  'GET /v3/transferdownload/signfile': {
    path: {}
    query: {
      /** 前序download_url的查询参数 */
      token: string
    }
    body: undefined
    response: undefined
  }
}
