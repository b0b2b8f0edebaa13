// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请二级商户商家转账授权 (POST /v3/ecommerce/mch-transfer/authorizations), request body. */
export interface CreateEcommerceMchTransferAuthorizationsRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: Array<{
    /** 协议编号 */
    agreement_code: string
    /** 协议版本号 */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 · RFC 3339 with offset */
    sign_time: string
  }>
}

/** 申请二级商户商家转账授权 (POST /v3/ecommerce/mch-transfer/authorizations), answer. */
export interface CreateEcommerceMchTransferAuthorizationsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权申请受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 授权时间 · RFC 3339 with offset */
  authorize_time?: string | undefined
}

/** 查询二级商户商家转账授权状态 (GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}), answer. */
export interface QueryEcommerceMchTransferAuthorizationsBySubMchidResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权时间 · RFC 3339 with offset */
  authorize_time?: string | undefined
}

/** 发起转账 (POST /v3/ecommerce/mch-transfer/transfer-bills), request body. */
export interface CreateEcommerceMchTransferTransferBillsRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 服务商AppID · ≤ 32 bytes */
  appid: string
  /** 商户单号 · ≤ 32 bytes */
  out_bill_no: string
  /** 转账场景ID · ≤ 16 bytes */
  transfer_scene_id: string
  /** 收款用户OpenID · ≤ 64 bytes */
  openid: string
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  user_name?: string | undefined
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 商户回调地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 发起转账 (POST /v3/ecommerce/mch-transfer/transfer-bills), answer. */
export interface CreateEcommerceMchTransferTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 单据状态 */
  state: string
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 跳转领取页面的package信息 */
  package_info?: string | undefined
}

/** 商户单号查询转账单 (GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferTransferBillsByOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** 撤销转账 (POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel), request body. */
export interface CancelEcommerceMchTransferTransferBillsRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
}

/** 撤销转账 (POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel), answer. */
export interface CancelEcommerceMchTransferTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: string
  /** 状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** 微信转账单号查询转账单 (GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}), answer. */
export interface QueryEcommerceMchTransferTransferBillsByTransferBillNoResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EcommerceTransferRoutes {
  /** 申请二级商户商家转账授权 */
  'POST /v3/ecommerce/mch-transfer/authorizations': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferAuthorizationsRequest
    response: CreateEcommerceMchTransferAuthorizationsResponse
  }
  /** 查询二级商户商家转账授权状态 */
  'GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': {
    path: {
      /** 二级商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceMchTransferAuthorizationsBySubMchidResponse
  }
  /** 发起转账 */
  'POST /v3/ecommerce/mch-transfer/transfer-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferTransferBillsRequest
    response: CreateEcommerceMchTransferTransferBillsResponse
  }
  /** 商户单号查询转账单 */
  'GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 · ≤ 32 bytes */
      out_bill_no: string
    }
    query: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceMchTransferTransferBillsByOutBillNoByOutBillNoResponse
  }
  /** 撤销转账 */
  'POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    path: {
      /** 商户单号 · ≤ 32 bytes */
      out_bill_no: string
    }
    query: {}
    body: CancelEcommerceMchTransferTransferBillsRequest
    response: CancelEcommerceMchTransferTransferBillsResponse
  }
  /** 微信转账单号查询转账单 */
  'GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    path: {
      /** 微信转账单号 */
      transfer_bill_no: string
    }
    query: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceMchTransferTransferBillsByTransferBillNoResponse
  }
}
