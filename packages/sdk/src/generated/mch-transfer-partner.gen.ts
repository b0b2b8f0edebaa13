// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询预算出资的电子回单 (GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts), answer. */
export interface QueryMchTransferPartnerBudgetElectronicReceiptsResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string | undefined
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {}) | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单下载地址 */
  download_url?: string | undefined
}

/** 申请预算出资的电子回单 (POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts), request body. */
export interface CreateMchTransferPartnerBudgetElectronicReceiptsRequest {
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string | undefined
}

/** 申请预算出资的电子回单 (POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts), answer. */
export interface CreateMchTransferPartnerBudgetElectronicReceiptsResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string | undefined
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {}) | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单下载地址 */
  download_url?: string | undefined
}

/** 申请公益捐赠预算 (POST /v3/fund-app/mch-transfer/partner/charity-budget), request body. */
export interface CreateMchTransferPartnerCharityBudgetRequest {
  /** 商户预算单号 */
  out_budget_no: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 出资企业主体名称 */
  sponsor_subject_name: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算总金额 · fen */
  amount: number
  /** 回调地址 */
  notify_url?: string | undefined
}

/** 申请公益捐赠预算 (POST /v3/fund-app/mch-transfer/partner/charity-budget), answer. */
export interface CreateMchTransferPartnerCharityBudgetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 · fen */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {}) | undefined
  /** 确认出资页面地址 */
  confirm_url?: string | undefined
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string | undefined
  /** 剩余预算金额 · fen */
  remain_amount?: number | undefined
  /** 撤销说明 */
  unlock_remark?: string | undefined
  /** 资金锁定时间 · RFC 3339 with offset */
  locked_time?: string | undefined
  /** 完成时间 · RFC 3339 with offset */
  finished_time?: string | undefined
  /** 关闭时间 · RFC 3339 with offset */
  closed_time?: string | undefined
}

/** 商户单号查询公益捐赠预算详情 (GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}), answer. */
export interface QueryMchTransferPartnerCharityBudgetByOutBudgetNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 · fen */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {}) | undefined
  /** 确认出资页面地址 */
  confirm_url?: string | undefined
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string | undefined
  /** 剩余预算金额 · fen */
  remain_amount?: number | undefined
  /** 撤销说明 */
  unlock_remark?: string | undefined
  /** 资金锁定时间 · RFC 3339 with offset */
  locked_time?: string | undefined
  /** 完成时间 · RFC 3339 with offset */
  finished_time?: string | undefined
  /** 关闭时间 · RFC 3339 with offset */
  closed_time?: string | undefined
}

/** 解锁公益捐赠预算 (POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock), request body. */
export interface UnlockMchTransferPartnerCharityBudgetRequest {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 解锁备注 */
  activity_remark: string
}

/** 解锁公益捐赠预算 (POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock), answer. */
export interface UnlockMchTransferPartnerCharityBudgetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 · fen */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间 · RFC 3339 with offset */
  locked_time: string
  /** 完成时间 · RFC 3339 with offset */
  finished_time: string
  /** 解锁金额 · fen */
  unlocked_amount?: number | undefined
}

/** 发起公益捐赠 (POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills), request body. */
export interface CreateMchTransferPartnerCharityTransferBillsRequest {
  /** 商户预算单号 */
  out_budget_no: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?: {
    /** 订单类型 */
    transaction_type: 'WXPAY'
    /** 订单号 */
    transaction_id: string
  } | undefined
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receive_mchid: string
  /** 预算总金额 · fen */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
}

/** 发起公益捐赠 (POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills), answer. */
export interface CreateMchTransferPartnerCharityTransferBillsResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /** 预算总金额 · fen */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 捐赠完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
}

/** 商户单号查询公益捐赠详情 (GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}), answer. */
export interface QueryMchTransferPartnerCharityTransferBillsByOutTransferNoResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /** 预算总金额 · fen */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 捐赠完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
}

/** 申请单笔转账电子回单 (POST /v3/fund-app/mch-transfer/partner/electronic-receipts), request body. */
export interface CreateMchTransferPartnerElectronicReceiptsRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
}

/** 申请单笔转账电子回单 (POST /v3/fund-app/mch-transfer/partner/electronic-receipts), answer. */
export interface CreateMchTransferPartnerElectronicReceiptsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 申请单更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {}) | undefined
  /** 回单文件摘要值 */
  hash_value?: string | undefined
  /** 回单文件下载地址 */
  download_url?: string | undefined
}

/** 查询单笔转账电子回单 (GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}), answer. */
export interface QueryMchTransferPartnerElectronicReceiptsByOutBillNoResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 申请单更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {}) | undefined
  /** 回单文件摘要值 */
  hash_value?: string | undefined
  /** 回单文件下载地址 */
  download_url?: string | undefined
}

/** 申请子商户商家转账授权 (POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations), request body. */
export interface CreateMchTransferPartnerSubMchAuthorizationsRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
}

/** 申请子商户商家转账授权 (POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations), answer. */
export interface CreateMchTransferPartnerSubMchAuthorizationsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 最后一次状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** 查询子商户商家转账授权状态 (GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}), answer. */
export interface QueryMchTransferPartnerSubMchAuthorizationsBySubMchidResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {})
  /** 授权申请单 */
  apply_order?: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户申请单号 */
    out_apply_no: string
    /** 授权申请单状态 */
    state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
    /** 授权申请受理时间 · RFC 3339 with offset */
    accept_time: string
    /** 最后一次状态变更时间 · RFC 3339 with offset */
    update_time: string
  } | undefined
  /** 授权时间 · RFC 3339 with offset */
  authorization_time?: string | undefined
  /** 解除授权时间 · RFC 3339 with offset */
  cancel_authorization_time?: string | undefined
}

/** 发起转账 (POST /v3/fund-app/mch-transfer/partner/transfer-bills), request body. */
export interface CreateMchTransferPartnerTransferBillsRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
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
}

/** 发起转账 (POST /v3/fund-app/mch-transfer/partner/transfer-bills), answer. */
export interface CreateMchTransferPartnerTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 商户单号查询转账单 (GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryMchTransferPartnerTransferBillsByOutBillNoResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid: string
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
}

/** 撤销转账 (POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel), request body. */
export interface CancelMchTransferPartnerTransferBillsRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
}

/** 撤销转账 (POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel), answer. */
export interface CancelMchTransferPartnerTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
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
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 最后一次单据状态变更时间 · RFC 3339 with offset */
  update_time: string
}

/** 发起转账并完成自动收款授权 (POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization), request body. */
export interface CreateMchTransferPartnerTransferBillsPreTransferWithAuthorizationRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
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
}

/** 发起转账并完成自动收款授权 (POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization), answer. */
export interface CreateMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 转账（用户自动收款） (POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer), request body. */
export interface CreateMchTransferPartnerTransferBillsTransferRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
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
  /** 微信自动收款授权单号 */
  authorization_id: string
}

/** 转账（用户自动收款） (POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer), answer. */
export interface CreateMchTransferPartnerTransferBillsTransferResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid?: string | undefined
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string | undefined
  /** 单据状态 */
  state: 'ACCEPTED' | 'SUCCESS' | (string & {})
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

/** 申请免确认收款授权 (POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations), request body. */
export interface CreateMchTransferPartnerUserConfirmAuthorizationsRequest {
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
  notify_url: string
}

/** 申请免确认收款授权 (POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations), answer. */
export interface CreateMchTransferPartnerUserConfirmAuthorizationsResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 · RFC 3339 with offset */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 商户单号查询自动收款授权 (GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}), answer. */
export interface QueryMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 with offset */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 with offset */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  } | undefined
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {}) | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
}

/** 解除免确认收款授权 (POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close), answer. */
export interface CloseMchTransferPartnerUserConfirmAuthorizationsResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 with offset */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 with offset */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
  } | undefined
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {}) | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MchTransferPartnerRoutes {
  /** 查询预算出资的电子回单 */
  'GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': {
    path: {
      /** 商户预算单号 */
      out_budget_no: string
    }
    query: {
      /** 受理凭证 */
      accept_id: string
    }
    body: undefined
    response: QueryMchTransferPartnerBudgetElectronicReceiptsResponse
  }
  /** 申请预算出资的电子回单 */
  'POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': {
    path: {
      /** 商户预算单号 */
      out_budget_no: string
    }
    query: {}
    body: CreateMchTransferPartnerBudgetElectronicReceiptsRequest
    response: CreateMchTransferPartnerBudgetElectronicReceiptsResponse
  }
  /** 申请公益捐赠预算 */
  'POST /v3/fund-app/mch-transfer/partner/charity-budget': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerCharityBudgetRequest
    response: CreateMchTransferPartnerCharityBudgetResponse
  }
  /** 商户单号查询公益捐赠预算详情 */
  'GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': {
    path: {
      /** 商户预算单号 */
      out_budget_no: string
    }
    query: {
      /** 出资商户号 */
      sponsor_mchid: string
    }
    body: undefined
    response: QueryMchTransferPartnerCharityBudgetByOutBudgetNoResponse
  }
  /** 解锁公益捐赠预算 */
  'POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': {
    path: {
      /** 商户预算单号 */
      out_budget_no: string
    }
    query: {}
    body: UnlockMchTransferPartnerCharityBudgetRequest
    response: UnlockMchTransferPartnerCharityBudgetResponse
  }
  /** 发起公益捐赠 */
  'POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerCharityTransferBillsRequest
    response: CreateMchTransferPartnerCharityTransferBillsResponse
  }
  /** 商户单号查询公益捐赠详情 */
  'GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': {
    path: {
      /** 商户公益捐赠单号 */
      out_transfer_no: string
    }
    query: {
      /** 出资商户号 */
      sponsor_mchid: string
      /** 商户预算单号 */
      out_budget_no: string
    }
    body: undefined
    response: QueryMchTransferPartnerCharityTransferBillsByOutTransferNoResponse
  }
  /** 申请单笔转账电子回单 */
  'POST /v3/fund-app/mch-transfer/partner/electronic-receipts': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerElectronicReceiptsRequest
    response: CreateMchTransferPartnerElectronicReceiptsResponse
  }
  /** 查询单笔转账电子回单 */
  'GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': {
    path: {
      /** 商户转账单号 */
      out_bill_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferPartnerElectronicReceiptsByOutBillNoResponse
  }
  /** 申请子商户商家转账授权 */
  'POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerSubMchAuthorizationsRequest
    response: CreateMchTransferPartnerSubMchAuthorizationsResponse
  }
  /** 查询子商户商家转账授权状态 */
  'GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': {
    path: {
      /** 二级商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryMchTransferPartnerSubMchAuthorizationsBySubMchidResponse
  }
  /** 发起转账 */
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerTransferBillsRequest
    response: CreateMchTransferPartnerTransferBillsResponse
  }
  /** 商户单号查询转账单 */
  'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 · ≤ 32 bytes */
      out_bill_no: string
    }
    query: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferPartnerTransferBillsByOutBillNoResponse
  }
  /** 撤销转账 */
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    path: {
      /** 商户单号 · ≤ 32 bytes */
      out_bill_no: string
    }
    query: {}
    body: CancelMchTransferPartnerTransferBillsRequest
    response: CancelMchTransferPartnerTransferBillsResponse
  }
  /** 发起转账并完成自动收款授权 */
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerTransferBillsPreTransferWithAuthorizationRequest
    response: CreateMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse
  }
  /** 转账（用户自动收款） */
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerTransferBillsTransferRequest
    response: CreateMchTransferPartnerTransferBillsTransferResponse
  }
  /** 申请免确认收款授权 */
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations': {
    path: {}
    query: {}
    body: CreateMchTransferPartnerUserConfirmAuthorizationsRequest
    response: CreateMchTransferPartnerUserConfirmAuthorizationsResponse
  }
  /** 商户单号查询自动收款授权 */
  'GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': {
    path: {
      /** 商户侧授权单号 */
      out_authorization_no: string
    }
    query: {}
    body: undefined
    response: QueryMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse
  }
  /** 解除免确认收款授权 */
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': {
    path: {
      /** 商户侧授权单号 */
      out_authorization_no: string
    }
    query: {}
    body: undefined
    response: CloseMchTransferPartnerUserConfirmAuthorizationsResponse
  }
}
