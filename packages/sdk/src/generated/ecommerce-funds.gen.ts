// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请二级商户资金账单 (GET /v3/ecommerce/bill/fundflowbill), answer. */
export interface QueryEcommerceBillFundflowbillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: Array<{
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 · ≤ 32 bytes */
    hash_type: 'SHA1' | (string & {})
    /** 哈希值 · ≤ 1024 bytes */
    hash_value: string
    /** 账单下载地址 · ≤ 2048 bytes */
    download_url: string
    /** 加密密钥 · ≤ 512 bytes · encrypted on the way */
    encrypt_key: string
    /** 随机字符串 · ≤ 16 bytes */
    nonce: string
  }> | undefined
}

/** 查询二级商户账户实时余额 (GET /v3/ecommerce/fund/balance/{sub_mchid}), answer. */
export interface QueryEcommerceFundBalanceBySubMchidResponse {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 资金账户类型 */
  account_type?: 'DEPOSIT' | (string & {}) | undefined
  /** 可用余额 · fen */
  available_amount: number
  /** 不可用余额 · fen */
  pending_amount?: number | undefined
}

/** 查询二级商户账户日终余额 (GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}), answer. */
export interface QueryEcommerceFundEnddaybalanceBySubMchidResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 可用余额 · fen */
  available_amount: number
  /** 不可用余额 · fen */
  pending_amount?: number | undefined
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {}) | undefined
}

/** 账户余额提现 (POST /v3/ecommerce/fund/withdraw), request body. */
export interface WithdrawEcommerceFundRequest {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  amount: number
  /** 提现备注 · ≤ 56 bytes */
  remark?: string | undefined
  /** 银行附言 · ≤ 32 bytes */
  bank_memo?: string | undefined
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined
  /** 提现结果通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 账户余额提现 (POST /v3/ecommerce/fund/withdraw), answer. */
export interface WithdrawEcommerceFundResponse {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信支付提现单号 · ≤ 128 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {}) | undefined
}

/** 商户提现单号查询 (GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}), answer. */
export interface GetEcommerceFundWithdrawByOutRequestNoResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 电商平台商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 提现单状态 · ≤ 16 bytes */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 · ≤ 128 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  amount: number
  /** 发起提现时间 · RFC 3339 with offset · ≤ 29 bytes */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 with offset · ≤ 29 bytes */
  update_time: string
  /** 失败原因 · ≤ 255 bytes */
  reason: string
  /** 提现备注 · ≤ 255 bytes */
  remark: string
  /** 银行备注 · ≤ 32 bytes */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 · ≤ 4 bytes */
  account_number: string
  /** 入账银行 · ≤ 10 bytes */
  account_bank: string
  /** 入账银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
}

/** 微信支付提现单号查询 (GET /v3/ecommerce/fund/withdraw/{withdraw_id}), answer. */
export interface GetEcommerceFundWithdrawByWithdrawIdResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 电商平台商户号 */
  sp_mchid: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 · ≤ 128 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  amount: number
  /** 发起提现时间 · RFC 3339 with offset */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 with offset */
  update_time: string
  /** 失败原因 · ≤ 255 bytes */
  reason: string
  /** 提现备注 · ≤ 255 bytes */
  remark: string
  /** 银行备注 · ≤ 32 bytes */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 · ≤ 4 bytes */
  account_number: string
  /** 入账银行 · ≤ 10 bytes */
  account_bank: string
  /** 入账银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
}

/** 查询账户实时余额 (GET /v3/merchant/fund/balance/{account_type}), answer. */
export interface QueryMerchantFundBalanceByAccountTypeResponse {
  /** 可用余额 · fen */
  available_amount: number
  /** 不可用余额 · fen */
  pending_amount?: number | undefined
}

/** 查询账户日终余额 (GET /v3/merchant/fund/dayendbalance/{account_type}), answer. */
export interface QueryMerchantFundDayendbalanceByAccountTypeResponse {
  /** 可用余额 · fen */
  available_amount: number
  /** 不可用余额 · fen */
  pending_amount?: number | undefined
}

/** 电商平台提现 (POST /v3/merchant/fund/withdraw), request body. */
export interface WithdrawMerchantFundRequest {
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  amount: number
  /** 备注 · ≤ 56 bytes */
  remark?: string | undefined
  /** 银行附言 · ≤ 32 bytes */
  bank_memo?: string | undefined
  /** 资金账户类型 · ≤ 16 bytes */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现结果通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 电商平台提现 (POST /v3/merchant/fund/withdraw), answer. */
export interface WithdrawMerchantFundResponse {
  /** 微信支付提现单号 · ≤ 128 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
}

/** 按日下载提现异常文件 (GET /v3/merchant/fund/withdraw/bill-type/{bill_type}), answer. */
export interface GetMerchantFundWithdrawByBillTypeResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

/** 电商平台(商户提现单号查询)提现状态 (GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}), answer. */
export interface GetMerchantFundWithdrawByOutRequestNoResponse {
  /** 提现单状态 · ≤ 16 bytes */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 · ≤ 128 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  amount: number
  /** 发起提现时间 · RFC 3339 with offset · ≤ 29 bytes */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 with offset · ≤ 29 bytes */
  update_time: string
  /** 失败原因 · ≤ 255 bytes */
  reason: string
  /** 提现备注 · ≤ 255 bytes */
  remark: string
  /** 银行附言 · ≤ 32 bytes */
  bank_memo: string
  /** 出款账户类型 · ≤ 16 bytes */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 · ≤ 255 bytes */
  solution: string
  /** 入账银行账号后四位 · ≤ 4 bytes */
  account_number: string
  /** 入账银行 · ≤ 10 bytes */
  account_bank: string
  /** 入账银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
}

/** 电商平台(微信支付提现单号)查询提现状态 (GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}), answer. */
export interface GetMerchantFundWithdrawByWithdrawIdResponse {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 · ≤ 128 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  amount: number
  /** 发起提现时间 · RFC 3339 with offset */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 with offset */
  update_time: string
  /** 失败原因 · ≤ 255 bytes */
  reason: string
  /** 提现备注 · ≤ 255 bytes */
  remark: string
  /** 银行附言 · ≤ 32 bytes */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 · ≤ 255 bytes */
  solution: string
  /** 入账银行账号后四位 · ≤ 4 bytes */
  account_number: string
  /** 入账银行 · ≤ 10 bytes */
  account_bank: string
  /** 入账银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
}

/** 服务商银行来账查询 (GET /v3/merchantfund/merchant/income-records), answer. */
export interface QueryMerchantfundMerchantIncomeRecordsResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: Array<{
    /** 商户号 */
    mchid: string
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 */
    income_record_id: string
    /** 银行来账金额 · fen */
    amount: number
    /** 银行来账完成时间 · RFC 3339 with offset */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark: string
  }> | undefined
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}

/** 特约商户银行来账查询 (GET /v3/merchantfund/partner/income-records), answer. */
export interface QueryMerchantfundPartnerIncomeRecordsResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: Array<{
    /** 特约商户号 */
    sub_mchid: string
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 */
    income_record_id: string
    /** 银行来账金额 · fen */
    amount: number
    /** 银行来账完成时间 · RFC 3339 with offset */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark: string
  }> | undefined
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EcommerceFundsRoutes {
  /** 申请二级商户资金账单 */
  'GET /v3/ecommerce/bill/fundflowbill': {
    path: {}
    query: {
      /** 账单日期 */
      bill_date: string
      /** 资金账户类型 */
      account_type: 'ALL'
      /** 压缩类型 */
      tar_type?: 'GZIP' | undefined
      /** 加密算法 */
      algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
    }
    body: undefined
    response: QueryEcommerceBillFundflowbillResponse
  }
  /** 查询二级商户账户实时余额 */
  'GET /v3/ecommerce/fund/balance/{sub_mchid}': {
    path: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    query: {
      /** 账户类型 */
      account_type?: 'DEPOSIT' | undefined
    }
    body: undefined
    response: QueryEcommerceFundBalanceBySubMchidResponse
  }
  /** 查询二级商户账户日终余额 */
  'GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}': {
    path: {
      /** 电商特约商户商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    query: {
      /** 日期 · yyyy-MM-dd · ≤ 10 bytes */
      date: string
      /** 账户类型 */
      account_type?: 'BASIC' | 'DEPOSIT' | undefined
    }
    body: undefined
    response: QueryEcommerceFundEnddaybalanceBySubMchidResponse
  }
  /** 账户余额提现 */
  'POST /v3/ecommerce/fund/withdraw': {
    path: {}
    query: {}
    body: WithdrawEcommerceFundRequest
    response: WithdrawEcommerceFundResponse
  }
  /** 商户提现单号查询 */
  'GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': {
    path: {
      /** 商户提现单号 · ≤ 32 bytes */
      out_request_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: GetEcommerceFundWithdrawByOutRequestNoResponse
  }
  /** 微信支付提现单号查询 */
  'GET /v3/ecommerce/fund/withdraw/{withdraw_id}': {
    path: {
      /** 微信支付提现单号 · ≤ 128 bytes */
      withdraw_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: GetEcommerceFundWithdrawByWithdrawIdResponse
  }
  /** 查询账户实时余额 */
  'GET /v3/merchant/fund/balance/{account_type}': {
    path: {
      /** 账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES'
    }
    query: {}
    body: undefined
    response: QueryMerchantFundBalanceByAccountTypeResponse
  }
  /** 查询账户日终余额 */
  'GET /v3/merchant/fund/dayendbalance/{account_type}': {
    path: {
      /** 账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES'
    }
    query: {
      /** 日期 · yyyy-MM-dd · ≤ 10 bytes */
      date?: string | undefined
    }
    body: undefined
    response: QueryMerchantFundDayendbalanceByAccountTypeResponse
  }
  /** 电商平台提现 */
  'POST /v3/merchant/fund/withdraw': {
    path: {}
    query: {}
    body: WithdrawMerchantFundRequest
    response: WithdrawMerchantFundResponse
  }
  /** 按日下载提现异常文件 */
  'GET /v3/merchant/fund/withdraw/bill-type/{bill_type}': {
    path: {
      /** 账单类型 · default NO_SUCC */
      bill_type: 'NO_SUCC'
    }
    query: {
      /** 账单日期 · ≤ 10 bytes */
      bill_date: string
      /** 压缩类型 */
      tar_type?: 'GZIP' | undefined
    }
    body: undefined
    response: GetMerchantFundWithdrawByBillTypeResponse
  }
  /** 电商平台(商户提现单号查询)提现状态 */
  'GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}': {
    path: {
      /** 商户提现单号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: GetMerchantFundWithdrawByOutRequestNoResponse
  }
  /** 电商平台(微信支付提现单号)查询提现状态 */
  'GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': {
    path: {
      /** 微信支付提现单号 · ≤ 128 bytes */
      withdraw_id: string
    }
    query: {}
    body: undefined
    response: GetMerchantFundWithdrawByWithdrawIdResponse
  }
  /** 服务商银行来账查询 */
  'GET /v3/merchantfund/merchant/income-records': {
    path: {}
    query: {
      /** 账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES'
      /** 日期 */
      date: string
      /** 本次查询偏移量 */
      offset?: number | undefined
      /** 本次请求最大查询条数 */
      limit: number
    }
    body: undefined
    response: QueryMerchantfundMerchantIncomeRecordsResponse
  }
  /** 特约商户银行来账查询 */
  'GET /v3/merchantfund/partner/income-records': {
    path: {}
    query: {
      /** 特约商户号 */
      sub_mchid: string
      /** 账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES'
      /** 日期 */
      date: string
      /** 本次查询偏移量 */
      offset?: number | undefined
      /** 本次请求最大查询条数 */
      limit: number
    }
    body: undefined
    response: QueryMerchantfundPartnerIncomeRecordsResponse
  }
}
