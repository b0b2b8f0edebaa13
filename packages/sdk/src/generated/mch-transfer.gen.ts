// Generated from the catalogue by `npm run generate`. Do not edit.

/** 商户单号申请电子回单 (POST /v3/fund-app/mch-transfer/elecsign/out-bill-no), request body. */
export interface CreateMchTransferElecsignOutBillNoRequest {
  /** 商户转账单号 */
  out_bill_no: string
}

/** 商户单号申请电子回单 (POST /v3/fund-app/mch-transfer/elecsign/out-bill-no), answer. */
export interface CreateMchTransferElecsignOutBillNoResponse {
  /** 申请单状态 */
  state: string
  /** 申请单创建时间 · RFC 3339 with offset */
  create_time: string
}

/** 商户单号查询电子回单 (GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}), answer. */
export interface QueryMchTransferElecsignByOutBillNoResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 申请单更新时间 · RFC 3339 with offset */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {}) | undefined
  /** 回单文件摘要值 */
  hash_value?: string | undefined
  /** 回单文件下载地址 */
  download_url?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
}

/** 微信单号申请电子回单 (POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no), request body. */
export interface CreateMchTransferElecsignTransferBillNoRequest {
  /** 微信转账单号 */
  transfer_bill_no: string
}

/** 微信单号申请电子回单 (POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no), answer. */
export interface CreateMchTransferElecsignTransferBillNoResponse {
  /** 申请单状态 */
  state: string
  /** 申请单创建时间 · RFC 3339 with offset */
  create_time: string
}

/** 微信单号查询电子回单 (GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}), answer. */
export interface QueryMchTransferElecsignByTransferBillNoResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 申请单更新时间 · RFC 3339 with offset */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {}) | undefined
  /** 回单文件摘要值 */
  hash_value?: string | undefined
  /** 回单文件下载地址 */
  download_url?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
}

/** 发起转账 (POST /v3/fund-app/mch-transfer/transfer-bills), request body. */
export interface CreateTransferBillRequest {
  /** 商户AppID · ≤ 32 bytes */
  appid: string
  /** 商户单号 · ≤ 32 bytes */
  out_bill_no: string
  /** 收款用户OpenID · ≤ 64 bytes */
  openid: string
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: Array<{
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }>
  /** 用户收款样式 */
  user_recv_style?: {
    /** 用户收款样式类型 */
    type: 'CONFIRM_PAGE' | 'RED_PACKET'
  } | undefined
}

/** 发起转账 (POST /v3/fund-app/mch-transfer/transfer-bills), answer. */
export interface CreateTransferBillResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 失败原因 */
  fail_reason?: string | undefined
  /** 跳转领取页面的package信息 */
  package_info?: string | undefined
}

/** 商户单号查询转账单 (GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryTransferBillByOutNoResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
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
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time: string
  /** 跳转领取页面的携带信息 · not confirmed by the documentation */
  package_info?: string | undefined
}

/** 撤销转账 (POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel), answer. */
export interface CancelTransferBillResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {})
  /** 最后一次单据状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** 发起转账并完成自动收款授权 (POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization), request body. */
export interface CreateMchTransferTransferBillsPreTransferWithAuthorizationRequest {
  /** 商户AppID · ≤ 32 bytes */
  appid: string
  /** 商户单号 · ≤ 32 bytes */
  out_bill_no: string
  /** 收款用户OpenID · ≤ 64 bytes */
  openid: string
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: Array<{
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }>
  /** 自动收款授权信息 */
  authorization_info?: {
    /** 用户展示名称 */
    user_display_name: string
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 自动收款授权结果通知地址 */
    authorization_notify_url: string
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 发起转账并完成自动收款授权 (POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization), answer. */
export interface CreateMchTransferTransferBillsPreTransferWithAuthorizationResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING' | (string & {})
  /** 跳转领取页面的package信息 */
  package_info?: string | undefined
  /** 用户展示名称 */
  user_display_name?: string | undefined
  /** 商户侧授权单号 */
  out_authorization_no?: string | undefined
}

/** 微信转账单号查询转账单 (GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}), answer. */
export interface QueryTransferBillByNoResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
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
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time: string
  /** 跳转领取页面的携带信息 · not confirmed by the documentation */
  package_info?: string | undefined
}

/** 用户授权后转账 (POST /v3/fund-app/mch-transfer/transfer-bills/transfer), request body. */
export interface CreateMchTransferTransferBillsTransferRequest {
  /** 商户AppID · ≤ 32 bytes */
  appid: string
  /** 商户单号 · ≤ 32 bytes */
  out_bill_no: string
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 · ≤ 32 bytes */
  transfer_remark: string
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: Array<{
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }>
  /** 微信免确认收款授权单号 */
  authorization_id?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 商户侧授权单号 */
  out_authorization_no?: string | undefined
}

/** 用户授权后转账 (POST /v3/fund-app/mch-transfer/transfer-bills/transfer), answer. */
export interface CreateMchTransferTransferBillsTransferResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string | undefined
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {})
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
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 申请免确认收款授权 (POST /v3/fund-app/mch-transfer/user-confirm-authorization), request body. */
export interface CreateMchTransferUserConfirmAuthorizationRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 用户展示名称 */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 授权结果通知地址 */
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    client_ip?: string | undefined
    /** 用户设备ID */
    device_id?: string | undefined
    /** 用户设备类型 */
    device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER' | undefined
  } | undefined
}

/** 申请免确认收款授权 (POST /v3/fund-app/mch-transfer/user-confirm-authorization), answer. */
export interface CreateMchTransferUserConfirmAuthorizationResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 商户单号查询自动收款授权 (GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}), answer. */
export interface QueryMchTransferUserConfirmAuthorizationByOutAuthorizationNoResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id?: string | undefined
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 with offset */
  authorize_time?: string | undefined
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 with offset */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {})
  } | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 跳转领取页面的package信息 */
  package_info?: string | undefined
}

/** 解除免确认收款授权 (POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close), answer. */
export interface CloseMchTransferUserConfirmAuthorizationResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id?: string | undefined
  /** 单据状态 */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 with offset */
  authorize_time?: string | undefined
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 with offset */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
  } | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MchTransferRoutes {
  /** 商户单号申请电子回单 */
  'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no': {
    path: {}
    query: {}
    body: CreateMchTransferElecsignOutBillNoRequest
    response: CreateMchTransferElecsignOutBillNoResponse
  }
  /** 商户单号查询电子回单 */
  'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户转账单号 */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryMchTransferElecsignByOutBillNoResponse
  }
  /** 微信单号申请电子回单 */
  'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no': {
    path: {}
    query: {}
    body: CreateMchTransferElecsignTransferBillNoRequest
    response: CreateMchTransferElecsignTransferBillNoResponse
  }
  /** 微信单号查询电子回单 */
  'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': {
    path: {
      /** 微信转账单号 */
      transfer_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryMchTransferElecsignByTransferBillNoResponse
  }
  /** 发起转账 */
  'POST /v3/fund-app/mch-transfer/transfer-bills': {
    path: {}
    query: {}
    body: CreateTransferBillRequest
    response: CreateTransferBillResponse
  }
  /** 商户单号查询转账单 */
  'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 · ≤ 32 bytes */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryTransferBillByOutNoResponse
  }
  /** 撤销转账 */
  'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    path: {
      /** 商户单号 · ≤ 32 bytes */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: CancelTransferBillResponse
  }
  /** 发起转账并完成自动收款授权 */
  'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': {
    path: {}
    query: {}
    body: CreateMchTransferTransferBillsPreTransferWithAuthorizationRequest
    response: CreateMchTransferTransferBillsPreTransferWithAuthorizationResponse
  }
  /** 微信转账单号查询转账单 */
  'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    path: {
      /** 微信转账单号 */
      transfer_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryTransferBillByNoResponse
  }
  /** 用户授权后转账 */
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer': {
    path: {}
    query: {}
    body: CreateMchTransferTransferBillsTransferRequest
    response: CreateMchTransferTransferBillsTransferResponse
  }
  /** 申请免确认收款授权 */
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization': {
    path: {}
    query: {}
    body: CreateMchTransferUserConfirmAuthorizationRequest
    response: CreateMchTransferUserConfirmAuthorizationResponse
  }
  /** 商户单号查询自动收款授权 */
  'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': {
    path: {
      /** 商户侧授权单号 */
      out_authorization_no: string
    }
    query: {
      /** 是否展示用户授权信息 */
      is_display_authorization?: boolean | undefined
    }
    body: undefined
    response: QueryMchTransferUserConfirmAuthorizationByOutAuthorizationNoResponse
  }
  /** 解除免确认收款授权 */
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': {
    path: {
      /** 商户侧授权单号 */
      out_authorization_no: string
    }
    query: {}
    body: undefined
    response: CloseMchTransferUserConfirmAuthorizationResponse
  }
}
