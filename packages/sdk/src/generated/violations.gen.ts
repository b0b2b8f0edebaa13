// Generated from the catalogue by `npm run generate`. Do not edit.

/** 发起不活跃商户身份核实 (POST /v3/compliance/inactive-merchant-identity-verification/merchants), request body. */
export interface CreateComplianceInactiveMerchantIdentityVerificationMerchantsRequest {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
}

/** 发起不活跃商户身份核实 (POST /v3/compliance/inactive-merchant-identity-verification/merchants), answer. */
export interface CreateComplianceInactiveMerchantIdentityVerificationMerchantsResponse {
  /** 核实单号 · ≤ 32 bytes */
  verification_id: string
}

/** 查询不活跃商户身份核实结果 (GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}), answer. */
export interface QueryComplianceInactiveMerchantIdentityVerificationMerchantsVerificationsByVerificationIdResponse {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 核实单号 · ≤ 32 bytes */
  verification_id: string
  /** 核实单状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {}) | undefined
  /** 创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
  /** 完成时间 · RFC 3339 with offset · ≤ 32 bytes */
  finish_time?: string | undefined
}

/** 分页查询子商户名下的商户管理记录 (GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}), answer. */
export interface QueryMchManageMchManageRecordsBySubMchidResponse {
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 资源总条数 */
  total_count?: number | undefined
  /** 商户管理记录详情列表 */
  data?: Array<{
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户管理记录ID */
    manage_record_id?: string | undefined
    /** 商户管理记录类型 */
    manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {}) | undefined
    /** 管控时间 · RFC 3339 with offset */
    manage_time?: string | undefined
    /** 管控原因 */
    manage_reason?: string | undefined
    /** 限制功能 */
    limit_ability?: string | undefined
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {}) | undefined
    /** 是否允许提交资料 */
    allow_submit?: boolean | undefined
    /** 禁止提交资料原因 */
    forbid_submit_reason?: string | undefined
    /** 可提交资料开始时间 · RFC 3339 with offset */
    submit_start_time?: string | undefined
    /** 可提交资料结束时间 · RFC 3339 with offset */
    submit_end_time?: string | undefined
    /** 商户管理记录状态 */
    manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}) | undefined
    /** 解除管控时间 · RFC 3339 with offset */
    recover_time?: string | undefined
    /** 解除管控原因 */
    recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {}) | undefined
    /** 申诉驳回原因 */
    reject_reason?: string | undefined
    /** 可提交资料结束时间 · RFC 3339 with offset */
    approve_time?: string | undefined
    /** 要求提交的资料 · JSON text */
    requested_item_info?: string | undefined
  }> | undefined
}

/** 查询子商户下指定商户管理记录 (GET /v3/mch-manage/mch-manage-records/{manage_record_id}), answer. */
export interface QueryMchManageMchManageRecordsByManageRecordIdResponse {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户管理记录ID */
  manage_record_id?: string | undefined
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {}) | undefined
  /** 管控时间 · RFC 3339 with offset */
  manage_time?: string | undefined
  /** 管控原因 */
  manage_reason?: string | undefined
  /** 限制功能 */
  limit_ability?: string | undefined
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {}) | undefined
  /** 是否允许提交资料 */
  allow_submit?: boolean | undefined
  /** 禁止提交资料原因 */
  forbid_submit_reason?: string | undefined
  /** 可提交资料开始时间 · RFC 3339 with offset */
  submit_start_time?: string | undefined
  /** 可提交资料结束时间 · RFC 3339 with offset */
  submit_end_time?: string | undefined
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}) | undefined
  /** 解除管控时间 · RFC 3339 with offset */
  recover_time?: string | undefined
  /** 解除管控原因 */
  recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {}) | undefined
  /** 申诉驳回原因 */
  reject_reason?: string | undefined
  /** 可提交资料结束时间 · RFC 3339 with offset */
  approve_time?: string | undefined
  /** 要求提交的资料 · JSON text */
  requested_item_info?: string | undefined
}

/** 对指定商户管理记录提交资料 (POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions), request body. */
export interface CreateMchManageMchManageRecordsMchManageSubmissionsRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 商户提交资料内容 · JSON text */
  submit_data: string
}

/** 对指定商户管理记录提交资料 (POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions), answer. */
export interface CreateMchManageMchManageRecordsMchManageSubmissionsResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string | undefined
}

/** 上传商户提交资料文件 (POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload), request body. */
export interface UploadMchManageSubmissionFilesRequest {
  /** 资料文件 */
  submission_file: Uint8Array
  meta?: {
    /** 文件名称 */
    file_name?: string | undefined
    /** 文件摘要 */
    file_digest?: string | undefined
  } | undefined
  /** 资料项唯一id */
  item_id: number
  /** 商户管理记录ID */
  manage_record_id: string
}

/** 上传商户提交资料文件 (POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload), answer. */
export interface UploadMchManageSubmissionFilesResponse {
  /** 文件标识ID */
  file_id: string
}

/** 查询子商户强化尽调单信息 (GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}), answer. */
export interface QueryMchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse {
  /** 尽调单号 */
  due_diligence_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {})
  /** 驳回原因 · JSON text */
  reject_reason?: string | undefined
  /** 截止时间 · RFC 3339 with offset */
  deadline_time: string
  /** 终止时间 · RFC 3339 with offset */
  terminal_time?: string | undefined
  /** 提交时间 · RFC 3339 with offset */
  submit_time?: string | undefined
  /** 驳回时间 · RFC 3339 with offset */
  reject_time?: string | undefined
  /** 完成时间 · RFC 3339 with offset */
  complete_time?: string | undefined
  /** 尽调要求提交的资料 · JSON text */
  submission_template?: string | undefined
  /** 尽调已经提交的资料 · JSON text */
  submission_data?: string | undefined
}

/** 提交尽调资料 (POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit), request body. */
export interface SubmitMchOperationManageEnhancedDueDiligenceRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 提交资料内容 · JSON text */
  submit_data?: string | undefined
}

/** 提交尽调资料 (POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit), answer. */
export interface SubmitMchOperationManageEnhancedDueDiligenceResponse {
  /** 尽调单状态 */
  due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {}) | undefined
  /** 提交时间 · RFC 3339 with offset */
  submit_time?: string | undefined
  /** 尽调要求提交的资料 · JSON text */
  submission_template?: string | undefined
  /** 尽调已经提交的资料 · JSON text */
  submission_data?: string | undefined
}

/** 上传尽调资料文件 (POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload), request body. */
export interface UploadMchOperationManageEnhancedDueDiligenceRequest {
  /** 图片文件 */
  due_diligence_file: Uint8Array
  meta?: {
    /** 文件名称 */
    file_name?: string | undefined
    /** 文件摘要 */
    file_digest?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 资料项唯一id */
    item_id?: number | undefined
  } | undefined
}

/** 上传尽调资料文件 (POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload), answer. */
export interface UploadMchOperationManageEnhancedDueDiligenceResponse {
  /** 文件标识ID */
  file_id: string
}

/** 查询子商户管控情况 (GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}), answer. */
export interface QueryMchOperationManageMerchantLimitationsBySubMchidResponse {
  /** 商户号 */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: Array<'NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {})> | undefined
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: Array<{
    /** 商户被该原因管控的单据号 */
    limitation_case_id?: string | undefined
    /** 商户被管控原因 · ≤ 512 bytes */
    limitation_reason?: string | undefined
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string | undefined
    /** 商户被该原因管控的解脱路径 */
    recover_way?: 'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER' | (string & {}) | undefined
    /** 商户被该原因管控的解脱路径参数 · ≤ 1024 bytes */
    recover_way_param?: string | undefined
    /** 商户被该原因管控的解脱帮助链接 · ≤ 1024 bytes */
    recover_help_url?: string | undefined
    /** 处置方式 */
    limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {}) | undefined
    /** 预计管控开始时间 · RFC 3339 with offset · ≤ 64 bytes */
    limitation_start_date?: string | undefined
    /** 商户被该原因管控的时间 · RFC 3339 with offset · ≤ 64 bytes */
    limitation_date?: string | undefined
    /** 商户被管控原因类型 */
    limitation_reason_type?: 'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {}) | undefined
    /** 商户被该原因管控的能力列表 */
    relate_limitations?: Array<'NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {})> | undefined
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string | undefined
  }> | undefined
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string | undefined
}

/** 提交已注销商户号可用余额提现申请单 (POST /v3/mch_operate/risk/withdrawl-apply), request body. */
export interface CreateMchOperateRiskWithdrawlApplyRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
  /** 提现金额 · fen */
  amount: number
  /** 商户提现申请单号 */
  out_request_no: string
  /** 收款对象类型 */
  payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL'
  /** 收款对象对应的商户号 */
  payee_mchid?: string | undefined
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
    /** 银行账户 */
    bank_account_info?: {
      /** 开户名称 · encrypted on the way */
      account_name: string
      /** 开户银行 */
      account_bank: string
      /** 开户银行联行号 */
      bank_branch_id?: string | undefined
      /** 开户银行全称 */
      bank_name?: string | undefined
      /** 银行账号 · encrypted on the way */
      account_number: string
    } | undefined
    /** 收款人账号对应的证件信息 */
    identity_info?: {
      /** 证件类型 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
      /** 证件姓名 · encrypted on the way */
      identification_name: string
      /** 证件号码 · encrypted on the way */
      identification_no: string
    } | undefined
  }
  /** 付款申请证明材料 */
  proof_media_list?: {
    /** 申请证明材料 */
    proof_payee_media?: Array<{
      /** 申请证明材料类型 */
      proof_media_type: 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
      /** 证明材料照片 · id of an uploaded file */
      proof_media: string
    }> | undefined
  } | undefined
  /** 补充材料 */
  additional_materials?: {
    /** 补充材料照片列表 */
    additional_media?: Array<string> | undefined
  } | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 提交已注销商户号可用余额提现申请单 (POST /v3/mch_operate/risk/withdrawl-apply), answer. */
export interface CreateMchOperateRiskWithdrawlApplyResponse {
  /** 微信支付提现申请单号 */
  applyment_id?: string | undefined
  /** 商户提现申请单号 */
  out_request_no?: string | undefined
}

/** 微信支付提现申请单号查询提现申请单状态 (GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}), answer. */
export interface QueryMchOperateRiskWithdrawlApplyByApplymentIdResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 */
    applyment_id: string
    /** 商户提现申请单号 */
    out_request_no: string
    /** 申请单状态 */
    state: string
    /** 失败原因 */
    fail_reason?: string | undefined
    /** 最后更新时间 · RFC 3339 with offset */
    modify_time?: string | undefined
  }
}

/** 商户提现申请单号查询提现申请单状态 (GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}), answer. */
export interface QueryMchOperateRiskWithdrawlApplyByOutRequestNoResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 */
    applyment_id: string
    /** 商户提现申请单号 */
    out_request_no: string
    /** 申请单状态 */
    state: string
    /** 失败原因 */
    fail_reason?: string | undefined
    /** 最后更新时间 · RFC 3339 with offset */
    modify_time?: string | undefined
  }
}

/** 查询风险订单 (POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades), request body. */
export interface CreateMerchantRiskManageEcTradeRiskQueryRiskTradesRequest {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 开始时间 · RFC 3339 with offset */
  start_time?: string | undefined
  /** 结束时间 · RFC 3339 with offset */
  end_time?: string | undefined
  /** 查询页码 · default 1 */
  page_index?: number | undefined
  /** 查询页大小 · default 10 */
  page_size?: number | undefined
}

/** 查询风险订单 (POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades), answer. */
export interface CreateMerchantRiskManageEcTradeRiskQueryRiskTradesResponse {
  /** 总风险订单数 */
  total_num?: number | undefined
  /** 风险订单列表 */
  risk_trade_list?: Array<{
    /** 商户号 */
    mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 风险类型 */
    risk_type?: number | undefined
    /** 风险等级 */
    risk_level?: number | undefined
    /** 投诉单状态 · RFC 3339 with offset */
    risk_discove_time?: string | undefined
  }> | undefined
}

/** 回传处置结果 (POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result), request body. */
export interface CreateMerchantRiskManageEcTradeRiskRecvDisposeResultRequest {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 最终风险结论 */
  final_risk_result?: 1 | 2 | undefined
  /** 最终风险类型 */
  final_risk_type?: 1 | 2 | 3 | 4 | undefined
  /** 处置结论 */
  disp_conclusion?: Array<1 | 2 | 3> | undefined
  /** 处置补充 */
  disp_addition?: string | undefined
  /** 是否有投诉 */
  exist_complaint?: boolean | undefined
  /** 退款金额 · fen */
  refund_amount?: number | undefined
}

/** 回传处置结果 (POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result), answer. */
export interface CreateMerchantRiskManageEcTradeRiskRecvDisposeResultResponse {
  /** 返回描述 */
  rsp_msg?: string | undefined
}

/** 上报订单关联信息 (POST /v3/merchant-risk-manage/report-trade-union-information), request body. */
export interface CreateMerchantRiskManageReportTradeUnionInformationRequest {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号 · encrypted on the way */
  phone?: string | undefined
  /** 用户实名证件号 · encrypted on the way */
  certificates_number?: string | undefined
  /** 用户终端ip */
  client_ip?: string | undefined
  /** 商户判定交易的风险等级 */
  risk_level?: number | undefined
  /** 线上线下标识 */
  line_type?: 1 | 2 | undefined
  /** 虚拟实物标识 */
  goods_type?: 1 | 2 | undefined
  /** 物品发布类型 */
  seller_type?: 1 | 2 | undefined
  /** 是否需要物流发货 */
  is_need_deliver?: boolean | undefined
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3 | undefined
  /** 付款方用户标识 */
  userid?: string | undefined
  /** 手机号来源 */
  phone_from?: number | undefined
  /** 收款方用户标识 */
  seller_userid?: string | undefined
  /** 业务场景 */
  scene?: 0 | 1 | 2 | undefined
  /** 充值业务场景独有字段 */
  recharge_fields?: {
    /** 充值账号类型 */
    account_type?: number | undefined
    /** 充值账号 */
    account?: string | undefined
  } | undefined
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: {
    /** 户号 */
    acc_no?: string | undefined
    /** 费种 */
    type?: number | undefined
    /** 缴费城市 */
    city?: string | undefined
    /** 户号对应的地址信息 */
    address?: string | undefined
    /** 缴费户名 */
    acc_name?: string | undefined
    /** 机构名称 */
    company_name?: string | undefined
    /** 缴费金额 · fen */
    amount?: number | undefined
  } | undefined
  /** 扩展字段1 */
  extra_fields1?: string | undefined
  /** 扩展字段2 */
  extra_fields2?: string | undefined
  /** 扩展字段3 */
  extra_fields3?: string | undefined
  /** 高风险商品标签 */
  high_risk_goods?: number | undefined
  /** 用户下单设备与支付设备是否一致 */
  same_deviced?: boolean | undefined
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean | undefined
  /** 收货省份 */
  delivery_province?: string | undefined
  /** 收货城市 */
  delivery_city?: string | undefined
  /** 收货人地址是否新增 */
  new_address?: boolean | undefined
  /** 上一笔支付openid */
  last_pay_openid?: string | undefined
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** 订单识别标识 */
  offline_delivery_label?: 1 | 2 | undefined
  /** 是否为代付订单 */
  proxy_payment?: boolean | undefined
  /** 下单人手机号 */
  order_phone_number?: string | undefined
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 手机号所属地 */
  phone_number_location?: string | undefined
  /** 商品类目 */
  goods_category?: string | undefined
  /** 前置打开行为异常 */
  pre_opening_behavior?: string | undefined
  /** 卖家是否是新账号 */
  new_store?: boolean | undefined
  /** 店铺标识 */
  store_identifier?: string | undefined
  /** 商品上架时间 */
  goods_listing_time?: string | undefined
  /** 合单商户订单号 */
  combine_out_trade_no?: string | undefined
  /** 合单商户号 */
  combine_mchid?: string | undefined
  /** 子单列表 */
  sub_orders?: Array<{
    /** 子单商户订单号 */
    out_trade_no?: string | undefined
    /** 子单发起方商户号 */
    mch_id?: string | undefined
    /** 收货省份 */
    delivery_province?: string | undefined
    /** 收货城市 */
    delivery_city?: string | undefined
    /** 高风险类目 */
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
    /** 下单人风险等级 */
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
    /** 商户风险等级 */
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  }> | undefined
}

/** 上报订单关联信息 (POST /v3/merchant-risk-manage/report-trade-union-information), answer. */
export interface CreateMerchantRiskManageReportTradeUnionInformationResponse {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
}

/** 查询风险信息 (GET /v3/merchant-risk-manage/trade-risk-information), answer. */
export interface QueryMerchantRiskManageTradeRiskInformationResponse {
  /** 风险系数值 */
  risk_score: number
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {}) | undefined
  /** 处置手段 */
  punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {}) | undefined
  /** 处置手段描述 */
  punish_description?: string | undefined
}

/** 处置结果回传 (POST /v3/merchant-risk-manage/trade-risk-result), request body. */
export interface CreateMerchantRiskManageTradeRiskResultRequest {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | undefined
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER'
  /** 处置手段补充 */
  additional_punish_type?: string | undefined
  /** 投诉信息 */
  complaints_information?: string | undefined
}

/** 处置结果回传 (POST /v3/merchant-risk-manage/trade-risk-result), answer. */
export interface CreateMerchantRiskManageTradeRiskResultResponse {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {}) | undefined
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {})
  /** 处置手段补充 */
  additional_punish_type?: string | undefined
  /** 处置手段描述 */
  punish_description?: string | undefined
}

/** 查询商户违规通知回调地址 (GET /v3/merchant-risk-manage/violation-notifications), answer. */
export interface QueryMerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 创建商户违规通知回调地址 (POST /v3/merchant-risk-manage/violation-notifications), request body. */
export interface CreateMerchantRiskManageViolationNotificationsRequest {
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 创建商户违规通知回调地址 (POST /v3/merchant-risk-manage/violation-notifications), answer. */
export interface CreateMerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 修改商户违规通知回调地址 (PUT /v3/merchant-risk-manage/violation-notifications), request body. */
export interface UpdateMerchantRiskManageViolationNotificationsRequest {
  /** 通知链接 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 修改商户违规通知回调地址 (PUT /v3/merchant-risk-manage/violation-notifications), answer. */
export interface UpdateMerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 分页查询子商户名下的交易拦截记录 (GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}), answer. */
export interface QueryTransactionBlockTransactionBlockRecordsBySubMchidResponse {
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 资源总条数 */
  total_count?: number | undefined
  /** 交易拦截记录详情列表 */
  data?: Array<{
    /** 交易拦截记录ID */
    block_record_id?: string | undefined
    /** 拦截时间 · RFC 3339 with offset */
    block_time?: string | undefined
    /** 拦截原因 */
    block_reason?: string | undefined
    /** 拦截笔数 */
    number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {}) | undefined
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | (string & {}) | undefined
    /** 商户提交资料内容 · JSON text */
    requested_item_info?: string | undefined
  }> | undefined
}

/** 查询子商户交易拦截记录详情 (GET /v3/transaction-block/transaction-block-records/{block_record_id}), answer. */
export interface QueryTransactionBlockTransactionBlockRecordsByBlockRecordIdResponse {
  /** 交易拦截记录ID */
  block_record_id?: string | undefined
  /** 拦截时间 · RFC 3339 with offset */
  block_time?: string | undefined
  /** 拦截原因 */
  block_reason?: string | undefined
  /** 拦截笔数 */
  number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {}) | undefined
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {}) | undefined
  /** 商户提交资料内容 · JSON text */
  requested_item_info?: string | undefined
}

/** 发起交易拦截申诉 (POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}), request body. */
export interface CreateTransactionBlockTransactionBlockSubmissionsRequest {
  /** 商户侧申诉单号 */
  merchant_submit_id: string
  /** 商户提交资料内容 · JSON text */
  submit_data: string
}

/** 发起交易拦截申诉 (POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}), answer. */
export interface CreateTransactionBlockTransactionBlockSubmissionsResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string | undefined
  /** 提交时间 · RFC 3339 with offset */
  submit_time?: string | undefined
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {}) | undefined
  /** 审核时间 · RFC 3339 with offset */
  review_time?: string | undefined
  /** 审核驳回原因 */
  review_reject_reason?: string | undefined
}

/** 查询交易拦截申诉详情 (GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}), answer. */
export interface QueryTransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string | undefined
  /** 提交时间 · RFC 3339 with offset */
  submit_time?: string | undefined
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {}) | undefined
  /** 审核时间 · RFC 3339 with offset */
  review_time?: string | undefined
  /** 审核驳回原因 */
  review_reject_reason?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ViolationsRoutes {
  /** 发起不活跃商户身份核实 */
  'POST /v3/compliance/inactive-merchant-identity-verification/merchants': {
    path: {}
    query: {}
    body: CreateComplianceInactiveMerchantIdentityVerificationMerchantsRequest
    response: CreateComplianceInactiveMerchantIdentityVerificationMerchantsResponse
  }
  /** 查询不活跃商户身份核实结果 */
  'GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': {
    path: {
      /** 特约商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 核实单号 · ≤ 32 bytes */
      verification_id: string
    }
    query: {}
    body: undefined
    response: QueryComplianceInactiveMerchantIdentityVerificationMerchantsVerificationsByVerificationIdResponse
  }
  /** 分页查询子商户名下的商户管理记录 */
  'GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {
      /** 最大资源条数 */
      limit: number
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 商户管理记录类型 */
      manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'
      /** 商户管理记录状态 */
      manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | undefined
    }
    body: undefined
    response: QueryMchManageMchManageRecordsBySubMchidResponse
  }
  /** 查询子商户下指定商户管理记录 */
  'GET /v3/mch-manage/mch-manage-records/{manage_record_id}': {
    path: {
      /** 商户管理记录ID */
      manage_record_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchManageMchManageRecordsByManageRecordIdResponse
  }
  /** 对指定商户管理记录提交资料 */
  'POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': {
    path: {
      /** 商户管理记录ID */
      manage_record_id: string
    }
    query: {}
    body: CreateMchManageMchManageRecordsMchManageSubmissionsRequest
    response: CreateMchManageMchManageRecordsMchManageSubmissionsResponse
  }
  /** 查询子商户强化尽调单信息 */
  'GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': {
    path: {
      /** 尽调单号 */
      due_diligence_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse
  }
  /** 提交尽调资料 */
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': {
    path: {
      /** 尽调单号 */
      due_diligence_id: string
    }
    query: {}
    body: SubmitMchOperationManageEnhancedDueDiligenceRequest
    response: SubmitMchOperationManageEnhancedDueDiligenceResponse
  }
  /** 查询子商户管控情况 */
  'GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': {
    path: {
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryMchOperationManageMerchantLimitationsBySubMchidResponse
  }
  /** 提交已注销商户号可用余额提现申请单 */
  'POST /v3/mch_operate/risk/withdrawl-apply': {
    path: {}
    query: {}
    body: CreateMchOperateRiskWithdrawlApplyRequest
    response: CreateMchOperateRiskWithdrawlApplyResponse
  }
  /** 微信支付提现申请单号查询提现申请单状态 */
  'GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': {
    path: {
      /** 微信支付提现申请单号 */
      applyment_id: string
    }
    query: {}
    body: undefined
    response: QueryMchOperateRiskWithdrawlApplyByApplymentIdResponse
  }
  /** 商户提现申请单号查询提现申请单状态 */
  'GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': {
    path: {
      /** 商户提现申请号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: QueryMchOperateRiskWithdrawlApplyByOutRequestNoResponse
  }
  /** 查询风险订单 */
  'POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': {
    path: {}
    query: {}
    body: CreateMerchantRiskManageEcTradeRiskQueryRiskTradesRequest
    response: CreateMerchantRiskManageEcTradeRiskQueryRiskTradesResponse
  }
  /** 回传处置结果 */
  'POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': {
    path: {}
    query: {}
    body: CreateMerchantRiskManageEcTradeRiskRecvDisposeResultRequest
    response: CreateMerchantRiskManageEcTradeRiskRecvDisposeResultResponse
  }
  /** 上报订单关联信息 */
  'POST /v3/merchant-risk-manage/report-trade-union-information': {
    path: {}
    query: {}
    body: CreateMerchantRiskManageReportTradeUnionInformationRequest
    response: CreateMerchantRiskManageReportTradeUnionInformationResponse
  }
  /** 查询风险信息 */
  'GET /v3/merchant-risk-manage/trade-risk-information': {
    path: {}
    query: {
      /** 服务商商户号 */
      sp_mchid?: string | undefined
      /** 从业机构号 */
      acquiring_bank_id?: string | undefined
      /** 渠道号 */
      channel_id?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 商户订单号 */
      out_trade_no: string
      /** 投诉信息 */
      complaints_information?: string | undefined
    }
    body: undefined
    response: QueryMerchantRiskManageTradeRiskInformationResponse
  }
  /** 处置结果回传 */
  'POST /v3/merchant-risk-manage/trade-risk-result': {
    path: {}
    query: {}
    body: CreateMerchantRiskManageTradeRiskResultRequest
    response: CreateMerchantRiskManageTradeRiskResultResponse
  }
  /** 查询商户违规通知回调地址 */
  'GET /v3/merchant-risk-manage/violation-notifications': {
    path: {}
    query: {}
    body: undefined
    response: QueryMerchantRiskManageViolationNotificationsResponse
  }
  /** 创建商户违规通知回调地址 */
  'POST /v3/merchant-risk-manage/violation-notifications': {
    path: {}
    query: {}
    body: CreateMerchantRiskManageViolationNotificationsRequest
    response: CreateMerchantRiskManageViolationNotificationsResponse
  }
  /** 修改商户违规通知回调地址 */
  'PUT /v3/merchant-risk-manage/violation-notifications': {
    path: {}
    query: {}
    body: UpdateMerchantRiskManageViolationNotificationsRequest
    response: UpdateMerchantRiskManageViolationNotificationsResponse
  }
  /** 删除商户违规通知回调地址 */
  'DELETE /v3/merchant-risk-manage/violation-notifications': {
    path: {}
    query: {}
    body: undefined
    response: undefined
  }
  /** 分页查询子商户名下的交易拦截记录 */
  'GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {
      /** 最大资源条数 */
      limit: number
      /** 请求资源起始位置 */
      offset?: number | undefined
    }
    body: undefined
    response: QueryTransactionBlockTransactionBlockRecordsBySubMchidResponse
  }
  /** 查询子商户交易拦截记录详情 */
  'GET /v3/transaction-block/transaction-block-records/{block_record_id}': {
    path: {
      /** 交易拦截记录ID */
      block_record_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryTransactionBlockTransactionBlockRecordsByBlockRecordIdResponse
  }
  /** 发起交易拦截申诉 */
  'POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: CreateTransactionBlockTransactionBlockSubmissionsRequest
    response: CreateTransactionBlockTransactionBlockSubmissionsResponse
  }
  /** 查询交易拦截申诉详情 */
  'GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}': {
    path: {
      /** 交易拦截申诉ID */
      block_submission_id: string
    }
    query: {}
    body: undefined
    response: QueryTransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse
  }
}

/** Routes of this product that take a file. */
export interface ViolationsUploads {
  /** 上传商户提交资料文件 */
  'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: UploadMchManageSubmissionFilesRequest
    response: UploadMchManageSubmissionFilesResponse
  }
  /** 上传尽调资料文件 */
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    path: {
      /** 尽调单号 */
      due_diligence_id: string
    }
    query: {}
    body: UploadMchOperationManageEnhancedDueDiligenceRequest
    response: UploadMchOperationManageEnhancedDueDiligenceResponse
  }
}
