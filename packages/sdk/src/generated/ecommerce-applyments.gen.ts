// Generated from the catalogue by `npm run generate`. Do not edit.

/** 提交注销提现申请 (POST /v3/ecommerce/account/apply-cancel-withdraw), request body. */
export interface CreateEcommerceAccountApplyCancelWithdrawRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_request_no: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | undefined
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
    /** 银行账户 */
    bank_account_info: {
      /** 开户名称 · encrypted on the way */
      account_name: string
      /** 开户银行 */
      account_bank: string
      /** 开户银行联行号 */
      bank_branch_id?: string | undefined
      /** 开户银行全称 */
      bank_branch_name?: string | undefined
      /** 开户银行全称 */
      bank_name?: string | undefined
      /** 银行账号 · encrypted on the way */
      account_number: string
    }
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
  /** 付款申请材料 */
  proof_medias?: Array<{
    /** 申请证明材料类型 */
    proof_media_type: 'WITHDRAWAL_APPLICATION'
    /** 证明材料照片 · id of an uploaded file */
    proof_media: string
  }> | undefined
  /** 其他补充材料 */
  additional_materials?: Array<string> | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 提交注销提现申请 (POST /v3/ecommerce/account/apply-cancel-withdraw), answer. */
export interface CreateEcommerceAccountApplyCancelWithdrawResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string | undefined
  /** 商户注销提现申请单号 */
  out_request_no?: string | undefined
}

/** 微信支付注销提现申请单号查询申请单状态 (GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}), answer. */
export interface QueryEcommerceAccountApplyCancelWithdrawByApplymentIdResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {}) | undefined
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {}) | undefined
  /** 提现状态描述 */
  withdraw_state_description?: string | undefined
  /** 账户提现结果 */
  account_withdraw_result?: Array<{
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description: string
  }> | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  modify_time?: string | undefined
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: Array<{
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额 · fen */
    amount: number
  }> | undefined
  /** 注销确认信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string | undefined
  } | undefined
}

/** 平台代商户确认注销 (POST /v3/ecommerce/account/apply-cancel-withdraw/confirm), request body. */
export interface ConfirmEcommerceAccountApplyCancelWithdrawRequest {
  /** 微信支付注销单号 */
  applyment_id?: string | undefined
  /** 商户注销申请单号 */
  out_request_no?: string | undefined
  /** 二级商户号 */
  sub_mchid: string
  /** 平台确认操作人标识 */
  operator_identification: string
  /** 注销确认时间 · RFC 3339 with offset */
  confirm_time: string
  /** 注销协议版本号 */
  cancel_contract_version: string
}

/** 平台代商户确认注销 (POST /v3/ecommerce/account/apply-cancel-withdraw/confirm), answer. */
export interface ConfirmEcommerceAccountApplyCancelWithdrawResponse {
  /** 微信支付注销单号 */
  applyment_id?: string | undefined
  /** 商户注销申请单号 */
  out_request_no?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 商户注销提现申请单号查询申请单状态 (GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}), answer. */
export interface QueryEcommerceAccountApplyCancelWithdrawByOutRequestNoResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {}) | undefined
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {}) | undefined
  /** 提现状态描述 */
  withdraw_state_description?: string | undefined
  /** 账户提现结果 */
  account_withdraw_result?: Array<{
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description: string
  }> | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  modify_time?: string | undefined
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: Array<{
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额 · fen */
    amount: number
  }> | undefined
  /** 注销确认信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string | undefined
  } | undefined
}

/** 商户注销资格校验 (GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}), answer. */
export interface QueryEcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse {
  /** 注销检查的二级商户号 */
  sub_mchid: string
  /** 注销提现申请单状态 */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {})
  /** 注销资格检查结果 */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {})
  /** 账户信息 */
  account_info: Array<{
    /** 商户资金账户余额 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额 · fen */
    amount: number
  }>
  /** 不可发起注销原因 */
  block_reasons?: Array<{
    /** 二级商户号的出款子账户类型 */
    type?: 'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON' | (string & {}) | undefined
    /** 原因描述 */
    description?: string | undefined
  }> | undefined
}

/** 提交注销申请单 (POST /v3/ecommerce/account/cancel-applications), request body. */
export interface CreateEcommerceAccountCancelApplicationsRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: Array<{
    /** 注销申请材料类型 */
    application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION' | undefined
    /** 图片MediaID · id of an uploaded file */
    application_media_id?: string | undefined
  }>
}

/** 提交注销申请单 (POST /v3/ecommerce/account/cancel-applications), answer. */
export interface CreateEcommerceAccountCancelApplicationsResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string | undefined
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {}) | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 图片上传 (POST /v3/ecommerce/account/cancel-applications/media), request body. */
export interface CreateEcommerceAccountCancelApplicationsMediaRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件摘要 */
    file_digest?: string | undefined
    /** 文件名称 */
    file_name?: string | undefined
  } | undefined
  /** 图片文件名 · not confirmed by the documentation */
  file_name?: string | undefined
  /** 图片文件摘要 · not confirmed by the documentation */
  file_digest?: string | undefined
}

/** 图片上传 (POST /v3/ecommerce/account/cancel-applications/media), answer. */
export interface CreateEcommerceAccountCancelApplicationsMediaResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** 查询注销单状态 (GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}), answer. */
export interface QueryEcommerceAccountCancelApplicationsByOutApplyNoResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string | undefined
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {}) | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 通过业务申请编号查询申请状态 (GET /v3/ecommerce/applyments/out-request-no/{out_request_no}), answer. */
export interface QueryEcommerceApplymentsByOutRequestNoResponse {
  /** 申请状态 · ≤ 32 bytes */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {})
  /** 申请状态描述 · ≤ 32 bytes */
  applyment_state_desc: string
  /** 签约链接 · ≤ 256 bytes */
  sign_url?: string | undefined
  /** 电商平台二级商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 · encrypted on the way */
    account_name?: string | undefined
    /** 付款卡号 · ≤ 128 bytes · encrypted on the way */
    account_no?: string | undefined
    /** 汇款金额 · fen */
    pay_amount?: number | undefined
    /** 收款卡号 · ≤ 128 bytes */
    destination_account_number?: string | undefined
    /** 收款户名 · ≤ 128 bytes */
    destination_account_name?: string | undefined
    /** 开户银行 · ≤ 128 bytes */
    destination_account_bank?: string | undefined
    /** 省市信息 · ≤ 128 bytes */
    city?: string | undefined
    /** 备注信息 · ≤ 128 bytes */
    remark?: string | undefined
    /** 汇款截止时间 · yyyy-MM-dd · ≤ 20 bytes */
    deadline?: string | undefined
  } | undefined
  /** 驳回原因详情 */
  audit_detail?: Array<{
    /** 参数名称 · ≤ 32 bytes */
    param_name: string
    /** 驳回原因 · ≤ 32 bytes */
    reject_reason: string
  }> | undefined
  /** 法人验证链接 · ≤ 256 bytes */
  legal_validation_url?: string | undefined
  /** 业务申请编号 · ≤ 124 bytes */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 · ≤ 16 bytes */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {}) | undefined
}

/** 撤销申请单-使用业务申请编号 (POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke), answer. */
export interface RevokeEcommerceApplymentsByOutRequestNoResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 提交申请单 (POST /v3/ecommerce/applyments/submit-account-hosting-applyment), request body. */
export interface CreateEcommerceApplymentsSubmitAccountHostingApplymentRequest {
  /** 业务申请编号 */
  out_request_no: string
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?: {
    /** 登记证书类型 */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | undefined
    /** 证件扫描件 · id of an uploaded file */
    business_license_copy?: string | undefined
    /** 证件注册号 */
    business_license_number?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 经营者/法定代表人姓名 */
    legal_person?: string | undefined
    /** 注册地址 */
    company_address?: string | undefined
    /** 营业期限JSON格式字符串 · JSON text */
    business_time?: string | undefined
    /** 营业执照类型 · not confirmed by the documentation */
    business_license_type?: string | undefined
  } | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | undefined
    /** 金融机构许可证图片 */
    finance_license_pics?: Array<string> | undefined
  } | undefined
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | undefined
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
  /** 法定代表人说明函 · id of an uploaded file */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /** 身份证人像面照片 · id of an uploaded file */
    id_card_copy: string
    /** 身份证国徽面照片 · id of an uploaded file */
    id_card_national: string
    /** 身份证姓名 · encrypted on the way */
    id_card_name: string
    /** 身份证号码 · encrypted on the way */
    id_card_number: string
    /** 身份证有效期开始时间 · yyyy-MM-dd */
    id_card_valid_time_begin: string
    /** 身份证有效期结束时间 */
    id_card_valid_time: string
    /** 身份证地址 · encrypted on the way · not confirmed by the documentation */
    id_card_address?: string | undefined
  } | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /** 证件姓名 · encrypted on the way */
    id_doc_name: string
    /** 证件号码 · encrypted on the way */
    id_doc_number: string
    /** 证件正面照片 · id of an uploaded file */
    id_doc_copy: string
    /** 证件反面照片 · id of an uploaded file */
    id_doc_copy_back?: string | undefined
    /** 证件有效期开始时间 · yyyy-MM-dd */
    doc_period_begin: string
    /** 证件有效期结束时间 */
    doc_period_end: string
    /** 证件地址 · encrypted on the way · not confirmed by the documentation */
    id_doc_address?: string | undefined
  } | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: Array<{
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 证件正面照片 · id of an uploaded file */
    ubo_id_doc_copy?: string | undefined
    /** 证件反面照片 · id of an uploaded file */
    ubo_id_doc_copy_back?: string | undefined
    /** 受益人姓名 · encrypted on the way */
    ubo_id_doc_name?: string | undefined
    /** 证件号码 · encrypted on the way */
    ubo_id_doc_number?: string | undefined
    /** 证件居住地址 · encrypted on the way */
    ubo_id_doc_address?: string | undefined
    /** 证件有效期开始时间 · yyyy-MM-dd */
    ubo_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    ubo_period_end?: string | undefined
    /** 证件有效期开始时间 */
    ubo_id_doc_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    ubo_id_doc_period_end?: string | undefined
  }> | undefined
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 */
    bank_account_type: '74' | '75'
    /** 开户银行 */
    account_bank: string
    /** 开户名称 · encrypted on the way */
    account_name: string
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined
    /** 开户银行全称 */
    bank_name?: string | undefined
    /** 银行帐号 · encrypted on the way */
    account_number: string
    /** 开户银行省市编码 · not confirmed by the documentation */
    bank_address_code?: string | undefined
  }
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: '65' | '66'
    /** 超级管理员姓名 · encrypted on the way */
    contact_name: string
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 超级管理员身份证件号码 · encrypted on the way */
    contact_id_card_number?: string | undefined
    /** 超级管理员证件正面照片 · id of an uploaded file */
    contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 · id of an uploaded file */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /** 业务办理授权函 · id of an uploaded file */
    business_authorization_letter?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end?: string | undefined
    /** 超级管理员手机 · encrypted on the way */
    mobile_phone?: string | undefined
    /** 联系邮箱 · encrypted on the way · not confirmed by the documentation */
    contact_email?: string | undefined
  }
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 */
    store_name?: string | undefined
    /** 店铺链接 */
    store_url?: string | undefined
    /** 店铺二维码 */
    store_qr_code?: string | undefined
    /** 小程序AppID */
    mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string | undefined
    /** 所属行业 */
    qualification_type?: string | undefined
  } | undefined
  /** 商户简称 */
  merchant_shortname: string
  qualifications?: Array<string> | undefined
  business_addition_pics?: Array<string> | undefined
  business_addition_desc?: Array<string> | undefined
  /** 是否走平台代理签约和代理核身入驻模式 */
  proxy_sign_verify_mode?: boolean | undefined
  /** 法人影印件信息辅助填写的平台声明 · id of an uploaded file */
  id_card_complete_statement?: string | undefined
}

/** 提交申请单 (POST /v3/ecommerce/applyments/submit-account-hosting-applyment), answer. */
export interface CreateEcommerceApplymentsSubmitAccountHostingApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 平台代理签约核身 (POST /v3/ecommerce/applyments/submit-sign-verify-info), request body. */
export interface CreateEcommerceApplymentsSubmitSignVerifyInfoRequest {
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number | undefined
  /** 预签署微信支付协议时间 · RFC 3339 with offset */
  pre_sign_time?: string | undefined
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: {
    /** 核身方式 */
    verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
    /** 核身结果 */
    verify_identity_result: boolean
  } | undefined
}

/** 平台代理签约核身 (POST /v3/ecommerce/applyments/submit-sign-verify-info), answer. */
export interface CreateEcommerceApplymentsSubmitSignVerifyInfoResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 通过申请单ID查询申请状态 (GET /v3/ecommerce/applyments/{applyment_id}), answer. */
export interface QueryEcommerceApplymentsByApplymentIdResponse {
  /** 申请状态 · ≤ 32 bytes */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {})
  /** 申请状态描述 · ≤ 32 bytes */
  applyment_state_desc: string
  /** 签约链接 · ≤ 256 bytes */
  sign_url?: string | undefined
  /** 电商平台二级商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 · encrypted on the way */
    account_name: string
    /** 付款卡号 · ≤ 128 bytes · encrypted on the way */
    account_no?: string | undefined
    /** 汇款金额 · fen */
    pay_amount: number
    /** 收款卡号 · ≤ 128 bytes */
    destination_account_number: string
    /** 收款户名 · ≤ 128 bytes */
    destination_account_name: string
    /** 开户银行 · ≤ 128 bytes */
    destination_account_bank: string
    /** 省市信息 · ≤ 128 bytes */
    city: string
    /** 备注信息 · ≤ 128 bytes */
    remark: string
    /** 汇款截止时间 · yyyy-MM-dd · ≤ 20 bytes */
    deadline: string
  } | undefined
  /** 驳回原因详情 */
  audit_detail?: Array<{
    /** 参数名称 · ≤ 32 bytes */
    param_name: string
    /** 驳回原因 · ≤ 32 bytes */
    reject_reason: string
  }> | undefined
  /** 法人验证链接 · ≤ 256 bytes */
  legal_validation_url?: string | undefined
  /** 业务申请编号 · ≤ 124 bytes */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 · ≤ 16 bytes */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {}) | undefined
}

/** 撤销申请单-使用申请单号 (POST /v3/ecommerce/applyments/{applyment_id}/revoke), answer. */
export interface RevokeEcommerceApplymentsByApplymentIdResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 二级商户进件 (POST /v3/ecommerce/applyments/), request body. */
export interface CreateEcommerceApplymentsRequest {
  /** 业务申请编号 · ≤ 124 bytes */
  out_request_no: string
  /** 主体类型 · ≤ 4 bytes */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?: {
    /** 登记证书类型 */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | undefined
    /** 证件扫描件 · id of an uploaded file · ≤ 256 bytes */
    business_license_copy?: string | undefined
    /** 证件注册号 · ≤ 18 bytes */
    business_license_number?: string | undefined
    /** 商户名称 · ≤ 128 bytes */
    merchant_name?: string | undefined
    /** 经营者/法定代表人姓名 · ≤ 128 bytes */
    legal_person?: string | undefined
    /** 注册地址 · ≤ 128 bytes */
    company_address?: string | undefined
    /** 营业期限JSON格式字符串 · JSON text · ≤ 256 bytes */
    business_time?: string | undefined
    /** 营业执照类型 · not confirmed by the documentation */
    business_license_type?: string | undefined
  } | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER' | undefined
    /** 金融机构许可证图片 */
    finance_license_pics?: Array<string> | undefined
  } | undefined
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER' | undefined
  /** ≤ 64 bytes */
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
  /** 法定代表人说明函 · id of an uploaded file · ≤ 256 bytes */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /** 身份证人像面照片 · id of an uploaded file · ≤ 256 bytes */
    id_card_copy?: string | undefined
    /** 身份证国徽面照片 · id of an uploaded file · ≤ 256 bytes */
    id_card_national?: string | undefined
    /** 身份证姓名 · ≤ 256 bytes · encrypted on the way */
    id_card_name?: string | undefined
    /** 身份证号码 · ≤ 256 bytes · encrypted on the way */
    id_card_number?: string | undefined
    /** 身份证有效期开始时间 · yyyy-MM-dd · ≤ 128 bytes */
    id_card_valid_time_begin?: string | undefined
    /** 身份证有效期结束时间 · ≤ 128 bytes */
    id_card_valid_time?: string | undefined
    /** 身份证地址 · ≤ 512 bytes · encrypted on the way · not confirmed by the documentation */
    id_card_address?: string | undefined
  } | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /** 证件姓名 · ≤ 128 bytes · encrypted on the way */
    id_doc_name?: string | undefined
    /** 证件号码 · ≤ 256 bytes · encrypted on the way */
    id_doc_number?: string | undefined
    /** 证件正面照片 · id of an uploaded file · ≤ 256 bytes */
    id_doc_copy?: string | undefined
    /** 证件反面照片 · id of an uploaded file · ≤ 256 bytes */
    id_doc_copy_back?: string | undefined
    /** 证件有效期开始时间 · yyyy-MM-dd · ≤ 128 bytes */
    doc_period_begin?: string | undefined
    /** 证件有效期结束时间 · ≤ 128 bytes */
    doc_period_end?: string | undefined
    /** 证件地址 · ≤ 512 bytes · encrypted on the way · not confirmed by the documentation */
    id_doc_address?: string | undefined
  } | undefined
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: Array<{
    ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 证件正面照片 · id of an uploaded file · ≤ 256 bytes */
    ubo_id_doc_copy: string
    /** 证件反面照片 · id of an uploaded file · ≤ 256 bytes */
    ubo_id_doc_copy_back: string
    /** 受益人姓名 · ≤ 128 bytes · encrypted on the way */
    ubo_id_doc_name: string
    /** 证件号码 · ≤ 256 bytes · encrypted on the way */
    ubo_id_doc_number: string
    /** 证件居住地址 · ≤ 512 bytes · encrypted on the way */
    ubo_id_doc_address: string
    /** 证件有效期开始时间 · yyyy-MM-dd */
    ubo_period_begin: string
    /** 证件有效期结束时间 */
    ubo_period_end: string
    /** 证件有效期开始日期字符串 · ≤ 128 bytes · not confirmed by the documentation */
    ubo_id_doc_period_begin?: string | undefined
    /** 证件有效期结束日期字符串 · ≤ 128 bytes · not confirmed by the documentation */
    ubo_id_doc_period_end?: string | undefined
  }> | undefined
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 · ≤ 2 bytes */
    bank_account_type?: '74' | '75' | undefined
    /** 开户银行 · ≤ 10 bytes */
    account_bank?: string | undefined
    /** 开户名称 · ≤ 128 bytes · encrypted on the way */
    account_name?: string | undefined
    /** 开户银行省市编码 · ≤ 12 bytes */
    bank_address_code?: string | undefined
    /** 开户银行联行号 · ≤ 64 bytes */
    bank_branch_id?: string | undefined
    /** 开户银行全称 · ≤ 128 bytes */
    bank_name?: string | undefined
    /** 银行帐号 · ≤ 128 bytes · encrypted on the way */
    account_number?: string | undefined
  }
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 · ≤ 2 bytes */
    contact_type?: '65' | '66' | undefined
    /** 超级管理员姓名 · ≤ 256 bytes · encrypted on the way */
    contact_name?: string | undefined
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 超级管理员身份证件号码 · ≤ 256 bytes · encrypted on the way */
    contact_id_card_number?: string | undefined
    /** 超级管理员证件正面照片 · id of an uploaded file · ≤ 256 bytes */
    contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 · id of an uploaded file · ≤ 256 bytes */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /** 业务办理授权函 · id of an uploaded file · ≤ 256 bytes */
    business_authorization_letter?: string | undefined
    /** 超级管理员手机 · ≤ 256 bytes · encrypted on the way */
    mobile_phone?: string | undefined
    /** 超级管理员证件有效期开始日期字符串 · ≤ 128 bytes · not confirmed by the documentation */
    contact_id_doc_period_begin?: string | undefined
    /** 超级管理员证件有效期结束日期字符串 · ≤ 128 bytes · not confirmed by the documentation */
    contact_id_doc_period_end?: string | undefined
    /** 联系邮箱 · ≤ 256 bytes · encrypted on the way · not confirmed by the documentation */
    contact_email?: string | undefined
  }
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 · ≤ 256 bytes */
    store_name?: string | undefined
    /** 店铺链接 · ≤ 1024 bytes */
    store_url?: string | undefined
    /** 店铺二维码 · ≤ 256 bytes */
    store_qr_code?: string | undefined
    /** 小程序AppID · ≤ 256 bytes */
    mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string | undefined
    /** 所属行业 · ≤ 200 bytes */
    qualification_type?: string | undefined
  } | undefined
  /** 商户简称 · ≤ 64 bytes */
  merchant_shortname: string
  qualifications?: Array<string> | undefined
  business_addition_pics?: Array<string> | undefined
  business_addition_desc?: Array<string> | undefined
}

/** 二级商户进件 (POST /v3/ecommerce/applyments/), answer. */
export interface CreateEcommerceApplymentsResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 · ≤ 124 bytes */
  out_request_no: string
}

/** 根据业务申请单号查签约信息 (GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}), answer. */
export interface QueryEcommerceIndividualContractsByOutContractCodeResponse {
  /** 授权ID */
  individual_auth_id?: string | undefined
  /** 签约时间 · RFC 3339 with offset */
  signed_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID */
  individual_openid?: string | undefined
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: 'pay_realname' | (string & {})
    /** 访问令牌 */
    access_token: string
    /** 访问令牌过期时间 · RFC 3339 with offset */
    access_token_expire_time: string
  } | undefined
}

/** APP场景预签约（需要实名验证） (POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app), request body. */
export interface CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppRequest {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 真实姓名 · encrypted on the way */
  real_name: string
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 · encrypted on the way */
  cred_id: string
}

/** APP场景预签约（需要实名验证） (POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app), answer. */
export interface CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** 小程序场景预签约（需要实名验证） (POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program), request body. */
export interface CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramRequest {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
  /** 真实姓名 · encrypted on the way */
  real_name: string
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 · encrypted on the way */
  cred_id: string
}

/** 小程序场景预签约（需要实名验证） (POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program), answer. */
export interface CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** APP场景预签约 (POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app), request body. */
export interface CreateEcommerceIndividualContractsPreEntrustSignAppRequest {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
}

/** APP场景预签约 (POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app), answer. */
export interface CreateEcommerceIndividualContractsPreEntrustSignAppResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** 小程序场景预签约 (POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program), request body. */
export interface CreateEcommerceIndividualContractsPreEntrustSignMiniProgramRequest {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
}

/** 小程序场景预签约 (POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program), answer. */
export interface CreateEcommerceIndividualContractsPreEntrustSignMiniProgramResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** 查询个人收款方授权结果 (GET /v3/ecommerce/individual-contracts/{openid}), answer. */
export interface QueryEcommerceIndividualContractsByOpenidResponse {
  /** 授权ID */
  individual_auth_id: string
  /** 操作时间 · RFC 3339 with offset */
  operation_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
}

/** 查询指定主体子商户列表 (GET /v3/ecommerce/subject-sub-merchants), answer. */
export interface QueryEcommerceSubjectSubMerchantsResponse {
  /** 子商户列表 */
  data: Array<{
    /** 子商户号 */
    sub_mchid: string
    /** 商户简称 */
    merchant_shortname: string
    /** 签约时间 · RFC 3339 with offset */
    sign_time: string
  }>
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EcommerceApplymentsRoutes {
  /** 提交注销提现申请 */
  'POST /v3/ecommerce/account/apply-cancel-withdraw': {
    path: {}
    query: {}
    body: CreateEcommerceAccountApplyCancelWithdrawRequest
    response: CreateEcommerceAccountApplyCancelWithdrawResponse
  }
  /** 微信支付注销提现申请单号查询申请单状态 */
  'GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': {
    path: {
      /** 微信支付付销提现申请单号 */
      applyment_id: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceAccountApplyCancelWithdrawByApplymentIdResponse
  }
  /** 平台代商户确认注销 */
  'POST /v3/ecommerce/account/apply-cancel-withdraw/confirm': {
    path: {}
    query: {}
    body: ConfirmEcommerceAccountApplyCancelWithdrawRequest
    response: ConfirmEcommerceAccountApplyCancelWithdrawResponse
  }
  /** 商户注销提现申请单号查询申请单状态 */
  'GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': {
    path: {
      /** 商户注销提现申请号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceAccountApplyCancelWithdrawByOutRequestNoResponse
  }
  /** 商户注销资格校验 */
  'GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': {
    path: {
      /** 申请注销的二级商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse
  }
  /** 提交注销申请单 */
  'POST /v3/ecommerce/account/cancel-applications': {
    path: {}
    query: {}
    body: CreateEcommerceAccountCancelApplicationsRequest
    response: CreateEcommerceAccountCancelApplicationsResponse
  }
  /** 查询注销单状态 */
  'GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': {
    path: {
      /** 商户注销申请单号 */
      out_apply_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceAccountCancelApplicationsByOutApplyNoResponse
  }
  /** 通过业务申请编号查询申请状态 */
  'GET /v3/ecommerce/applyments/out-request-no/{out_request_no}': {
    path: {
      /** 业务申请编号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceApplymentsByOutRequestNoResponse
  }
  /** 撤销申请单-使用业务申请编号 */
  'POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': {
    path: {
      /** 业务申请编号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: RevokeEcommerceApplymentsByOutRequestNoResponse
  }
  /** 提交申请单 */
  'POST /v3/ecommerce/applyments/submit-account-hosting-applyment': {
    path: {}
    query: {}
    body: CreateEcommerceApplymentsSubmitAccountHostingApplymentRequest
    response: CreateEcommerceApplymentsSubmitAccountHostingApplymentResponse
  }
  /** 平台代理签约核身 */
  'POST /v3/ecommerce/applyments/submit-sign-verify-info': {
    path: {}
    query: {}
    body: CreateEcommerceApplymentsSubmitSignVerifyInfoRequest
    response: CreateEcommerceApplymentsSubmitSignVerifyInfoResponse
  }
  /** 通过申请单ID查询申请状态 */
  'GET /v3/ecommerce/applyments/{applyment_id}': {
    path: {
      /** 微信支付申请单号 */
      applyment_id: number
    }
    query: {}
    body: undefined
    response: QueryEcommerceApplymentsByApplymentIdResponse
  }
  /** 撤销申请单-使用申请单号 */
  'POST /v3/ecommerce/applyments/{applyment_id}/revoke': {
    path: {
      /** 微信支付申请单号 */
      applyment_id: number
    }
    query: {}
    body: undefined
    response: RevokeEcommerceApplymentsByApplymentIdResponse
  }
  /** 二级商户进件 */
  'POST /v3/ecommerce/applyments/': {
    path: {}
    query: {}
    body: CreateEcommerceApplymentsRequest
    response: CreateEcommerceApplymentsResponse
  }
  /** 根据业务申请单号查签约信息 */
  'GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': {
    path: {
      /** 业务申请单号 */
      out_contract_code: string
    }
    query: {
      /** 签约和付款的微信小程序AppID */
      appid: string
    }
    body: undefined
    response: QueryEcommerceIndividualContractsByOutContractCodeResponse
  }
  /** APP场景预签约（需要实名验证） */
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': {
    path: {}
    query: {}
    body: CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppRequest
    response: CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse
  }
  /** 小程序场景预签约（需要实名验证） */
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': {
    path: {}
    query: {}
    body: CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramRequest
    response: CreateEcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse
  }
  /** APP场景预签约 */
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app': {
    path: {}
    query: {}
    body: CreateEcommerceIndividualContractsPreEntrustSignAppRequest
    response: CreateEcommerceIndividualContractsPreEntrustSignAppResponse
  }
  /** 小程序场景预签约 */
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreateEcommerceIndividualContractsPreEntrustSignMiniProgramRequest
    response: CreateEcommerceIndividualContractsPreEntrustSignMiniProgramResponse
  }
  /** 查询个人收款方授权结果 */
  'GET /v3/ecommerce/individual-contracts/{openid}': {
    path: {
      /** 个人收款方在平台appid下的唯一标识 */
      openid: string
    }
    query: {
      /** 签约和付款的微信小程序AppID */
      appid: string
      /** 权限类型 */
      permission_type: 'INDIVIDUAL_PAYEE'
    }
    body: undefined
    response: QueryEcommerceIndividualContractsByOpenidResponse
  }
  /** 查询指定主体子商户列表 */
  'GET /v3/ecommerce/subject-sub-merchants': {
    path: {}
    query: {
      /** 主体类型 */
      organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO'
      /** 证件号码 · encrypted on the way */
      cert_number: string
      /** 分页大小 */
      limit?: number | undefined
      /** 分页偏移 */
      offset?: number | undefined
    }
    body: undefined
    response: QueryEcommerceSubjectSubMerchantsResponse
  }
}

/** Routes of this product that take a file. */
export interface EcommerceApplymentsUploads {
  /** 图片上传 */
  'POST /v3/ecommerce/account/cancel-applications/media': {
    path: {}
    query: {}
    body: CreateEcommerceAccountCancelApplicationsMediaRequest
    response: CreateEcommerceAccountCancelApplicationsMediaResponse
  }
}
