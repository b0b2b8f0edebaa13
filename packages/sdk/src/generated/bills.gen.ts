// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请资金账单 (GET /v3/bill/fundflowbill), answer. */
export interface ApplyFundFlowBillResponse {
  /** 哈希类型 · ≤ 32 bytes */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 · ≤ 1024 bytes */
  hash_value: string
  /** 账单下载地址 · ≤ 2048 bytes */
  download_url: string
}

/** 申请单个子商户资金账单 (GET /v3/bill/sub-merchant-fundflowbill), answer. */
export interface ApplySubMerchantFundFlowBillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: Array<{
    /** 账单文件序号 */
    bill_sequence: number
    /** 下载地址 */
    download_url: string
    /** 加密密钥 · encrypted on the way */
    encrypt_key: string
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 随机字符串 */
    nonce: string
  }> | undefined
}

/** 申请交易账单 (GET /v3/bill/tradebill), answer. */
export interface ApplyTradeBillResponse {
  /** 哈希类型 · ≤ 32 bytes */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 · ≤ 1024 bytes */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface BillsRoutes {
  /** 申请资金账单 */
  'GET /v3/bill/fundflowbill': {
    path: {}
    query: {
      /** 账单日期 · yyyy-MM-dd · ≤ 10 bytes */
      bill_date: string
      /** 二级商户号 */
      sub_mchid?: string | undefined
      /** 资金账户类型 · ≤ 32 bytes */
      account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined
      /** 压缩类型 · ≤ 32 bytes */
      tar_type?: 'GZIP' | undefined
    }
    body: undefined
    response: ApplyFundFlowBillResponse
  }
  /** 申请单个子商户资金账单 */
  'GET /v3/bill/sub-merchant-fundflowbill': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid: string
      /** 账单日期 · yyyy-MM-dd */
      bill_date: string
      /** 压缩类型 */
      tar_type?: 'GZIP' | undefined
      /** 加密算法 */
      algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
      /** 资金账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
    }
    body: undefined
    response: ApplySubMerchantFundFlowBillResponse
  }
  /** 申请交易账单 */
  'GET /v3/bill/tradebill': {
    path: {}
    query: {
      /** 账单日期 · yyyy-MM-dd · ≤ 10 bytes */
      bill_date: string
      /** 二级商户号 · ≤ 12 bytes */
      sub_mchid?: string | undefined
      /** 账单类型 · ≤ 32 bytes · default ALL */
      bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL' | undefined
      /** 压缩类型 · ≤ 32 bytes */
      tar_type?: 'GZIP' | undefined
    }
    body: undefined
    response: ApplyTradeBillResponse
  }
}

/** Routes of this product that answer with a file. */
export interface BillsFiles {
  /** 下载账单 */
  'GET /v3/billdownload/file': {
    path: {}
    query: {
      token: string
      tartype?: string | undefined
    }
    body: undefined
    response: undefined
  }
}
