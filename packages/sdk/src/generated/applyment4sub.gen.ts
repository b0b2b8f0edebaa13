// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询结算账户修改申请状态 (GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}), answer. */
export interface QueryApply4subSubMerchantsApplicationByApplicationNoResponse {
  /** 开户名称 · ≤ 1024 bytes */
  account_name: string
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 · ≤ 128 bytes */
  account_bank: string
  /** 开户银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
  /** 开户银行联行号 · ≤ 128 bytes */
  bank_branch_id?: string | undefined
  /** 银行账号 · ≤ 128 bytes */
  account_number: string
  /** 审核状态 */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {})
  /** 审核驳回原因 */
  verify_fail_reason?: string | undefined
  /** 审核结果更新时间 · RFC 3339 with offset */
  verify_finish_time?: string | undefined
}

/** 修改结算帐号 (POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement), request body. */
export interface CreateApply4subSubMerchantsModifySettlementRequest {
  /** 修改模式 */
  modify_mode?: 'MODIFY_MODE_ASYNC' | undefined
  /** 账户类型 · ≤ 32 bytes */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 · ≤ 128 bytes */
  account_bank: string
  /** 开户银行省市编码 · ≤ 128 bytes */
  bank_address_code: string
  /** 开户银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
  /** 开户银行联行号 · ≤ 128 bytes */
  bank_branch_id?: string | undefined
  /** 银行账号 · ≤ 1024 bytes · encrypted on the way */
  account_number: string
  /** 开户名称 · encrypted on the way */
  account_name?: string | undefined
}

/** 修改结算帐号 (POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement), answer. */
export interface CreateApply4subSubMerchantsModifySettlementResponse {
  /** 修改结算账户申请单号 · ≤ 64 bytes */
  application_no: string
}

/** 查询结算账户 (GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement), answer. */
export interface QueryApply4subSubMerchantsSettlementResponse {
  /** 账户类型 · ≤ 32 bytes */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 · ≤ 128 bytes */
  account_bank: string
  /** 开户银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
  /** 开户银行联行号 · ≤ 128 bytes */
  bank_branch_id?: string | undefined
  /** 银行账号 · ≤ 128 bytes */
  account_number: string
  /** 验证结果 · ≤ 32 bytes */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因 · ≤ 1024 bytes */
  verify_fail_reason?: string | undefined
}

/** 查询商户开户意愿申请单审核结果 (GET /v3/apply4subject/applyment), answer. */
export interface QueryApply4subjectApplymentResponse {
  /** 申请单状态 · ≤ 64 bytes */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 小程序码图片 · data-uri · ≤ 30000 bytes */
  qrcode_data?: string | undefined
  /** 驳回参数 · ≤ 256 bytes */
  reject_param?: string | undefined
  /** 驳回原因 · ≤ 1024 bytes */
  reject_reason?: string | undefined
}

/** 提交商户开户意愿申请单 (POST /v3/apply4subject/applyment), request body. */
export interface CreateApply4subjectApplymentRequest {
  /** 业务申请编号 · ≤ 128 bytes */
  business_code: string
  /** 联系人信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: 'LEGAL' | 'SUPER'
    /** 联系人姓名 · ≤ 1024 bytes · encrypted on the way */
    name: string
    /** 联系人证件类型 */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 联系人身份证号码 · ≤ 1024 bytes · encrypted on the way */
    id_card_number?: string | undefined
    /** 联系人证件正面照片 · id of an uploaded file · ≤ 256 bytes */
    contact_id_doc_copy?: string | undefined
    /** 联系人证件反面照片 · id of an uploaded file · ≤ 256 bytes */
    contact_id_doc_copy_back?: string | undefined
    /** 联系人证件有效期开始时间 · yyyy-MM-dd · ≤ 128 bytes */
    contact_period_begin?: string | undefined
    /** 联系人证件有效期结束时间 · ≤ 128 bytes */
    contact_period_end?: string | undefined
    /** 业务办理授权函 · id of an uploaded file */
    business_authorization_letter?: string | undefined
    /** 联系人手机号 · ≤ 1024 bytes · encrypted on the way */
    mobile: string
  }
  /** 主体信息 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    /** 是否金融机构 */
    is_finance_institution?: boolean | undefined
    /** 营业执照 */
    business_license_info: {
      /** 营业执照注册号 */
      licence_number: string
      /** 营业执照照片 · id of an uploaded file */
      licence_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address: string
      /** 营业执照有效日期JSON格式字符串 · JSON text */
      licence_valid_date: string
    }
    /** 登记证书 */
    certificate_info?: {
      /** 登记证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2397' | 'CERTIFICATE_TYPE_2398'
      /** 证书编号 · ≤ 50 bytes */
      cert_number: string
      /** 登记证书照片 · id of an uploaded file · ≤ 255 bytes */
      cert_copy: string
      /** 商户名称 · ≤ 128 bytes */
      merchant_name: string
      /** 法人姓名 · ≤ 100 bytes */
      legal_person: string
      /** 注册地址 · ≤ 128 bytes */
      company_address: string
      /** 营业执照有效日期JSON格式字符串 · JSON text · ≤ 64 bytes */
      cert_valid_date: string
    } | undefined
    /** 单位证明函照片 · id of an uploaded file · ≤ 255 bytes */
    company_prove_copy?: string | undefined
    /** 辅助证明材料信息 */
    assist_prove_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
      /** 门店名称 · ≤ 50 bytes */
      store_name: string
      /** 门店省市编码 · ≤ 16 bytes */
      store_address_code: string
      /** 门店地址 · ≤ 512 bytes */
      store_address: string
      /** 门店门头照片 · id of an uploaded file · ≤ 255 bytes */
      store_header_copy: string
      /** 店内环境照片 · id of an uploaded file · ≤ 255 bytes */
      store_indoor_copy: string
    } | undefined
    /** 经营许可证列表信息 */
    special_operation_info?: Array<{
      /** 行业ID */
      category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52
      store_indoor_copy?: Array<string> | undefined
    }> | undefined
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
      /** 金融机构许可证图片 */
      finance_license_pics: Array<string>
    } | undefined
    /** 营业执照信息 */
    business_licence_info?: {
      /** 营业执照注册号 · ≤ 32 bytes */
      licence_number: string
      /** 营业执照照片 · ≤ 255 bytes */
      licence_copy: string
      /** 商户名称 · ≤ 128 bytes */
      merchant_name: string
      /** 法定代表人姓名 · ≤ 100 bytes */
      legal_person: string
      /** 注册地址 · ≤ 128 bytes */
      company_address: string
      /** 营业执照有效日期 · ≤ 64 bytes */
      licence_valid_date: string
    } | undefined
    /** 经营许可证 */
    special_operation_list?: Array<{
      /** 行业类目id */
      category_id: number
      /** 行业经营许可证资质照片 */
      operation_copy_list?: Array<string> | undefined
    }> | undefined
  }
  /** 法人身份信息 */
  identification_info: {
    /** 超级管理员类型 */
    id_holder_type?: 'LEGAL' | 'SUPER' | undefined
    /** 证件类型 */
    identification_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 法定代表人说明函 · id of an uploaded file · ≤ 255 bytes */
    authorize_letter_copy?: string | undefined
    /** 证件姓名 · ≤ 1024 bytes · encrypted on the way */
    identification_name?: string | undefined
    /** 证件号码 · ≤ 1024 bytes · encrypted on the way */
    identification_number?: string | undefined
    /** 证件有效日期JSON格式字符串 · JSON text · ≤ 64 bytes */
    identification_valid_date?: string | undefined
    /** 证件居住地址 · ≤ 512 bytes · encrypted on the way */
    identification_address?: string | undefined
    /** 证件正面照片 · id of an uploaded file · ≤ 255 bytes */
    identification_front_copy?: string | undefined
    /** 证件反面照片 · id of an uploaded file · ≤ 255 bytes */
    identification_back_copy?: string | undefined
    /** 经营者/法人是否为受益人 */
    owner?: boolean | undefined
  }
  /** 最终受益人信息列表 */
  ubo_info_list?: Array<{
    /** 证件类型 */
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 证件正面照片 · id of an uploaded file · ≤ 256 bytes */
    ubo_id_doc_copy?: string | undefined
    /** 证件反面照片 · id of an uploaded file · ≤ 256 bytes */
    ubo_id_doc_copy_back?: string | undefined
    /** 证件姓名 · ≤ 1024 bytes · encrypted on the way */
    ubo_id_doc_name?: string | undefined
    /** 证件号码 · ≤ 1024 bytes · encrypted on the way */
    ubo_id_doc_number?: string | undefined
    /** 证件居住地址 · ≤ 1024 bytes · encrypted on the way */
    ubo_id_doc_address?: string | undefined
    /** 证件有效期开始时间 · yyyy-MM-dd · ≤ 128 bytes */
    ubo_period_begin?: string | undefined
    /** 证件有效期结束时间 · ≤ 128 bytes */
    ubo_period_end?: string | undefined
  }> | undefined
  /** 补充材料 */
  addition_info?: {
    /** 待确认商户号列表 */
    confirm_mchid_list?: Array<string> | undefined
  } | undefined
  /** 渠道商户号 · ≤ 9 bytes */
  channel_id?: string | undefined
  ubo_info?: {
    ubo_id_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    ubo_id_card_copy?: string | undefined
    ubo_id_card_national?: string | undefined
    ubo_id_doc_copy?: string | undefined
    ubo_name?: string | undefined
    ubo_id_number?: string | undefined
    ubo_id_card_valid_date?: string | undefined
  } | undefined
}

/** 提交商户开户意愿申请单 (POST /v3/apply4subject/applyment), answer. */
export interface CreateApply4subjectApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 获取商户开户意愿确认状态 (GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state), answer. */
export interface QueryApply4subjectApplymentMerchantsStateResponse {
  /** 授权状态 */
  authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {})
}

/** 通过申请单号查询申请状态 (GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}), answer. */
export interface QueryApplyment4subApplymentByApplymentIdResponse {
  /** 业务申请编号 · ≤ 124 bytes */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 超级管理员签约链接 · uri · ≤ 256 bytes */
  sign_url: string
  /** 申请单状态 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态描述 · ≤ 1024 bytes */
  applyment_state_msg: string
  /** 驳回原因详情 */
  audit_detail?: Array<{
    /** 字段名 · ≤ 1024 bytes */
    field: string
    /** 字段名称 · ≤ 1024 bytes */
    field_name: string
    /** 驳回原因 · ≤ 1024 bytes */
    reject_reason: string
  }> | undefined
}

/** 通过业务申请编号查询申请状态 (GET /v3/applyment4sub/applyment/business_code/{business_code}), answer. */
export interface QueryApplyment4subApplymentByBusinessCodeResponse {
  /** 业务申请编号 · ≤ 124 bytes */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 超级管理员签约链接 · uri · ≤ 256 bytes */
  sign_url: string
  /** 申请单状态 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态描述 · ≤ 1024 bytes */
  applyment_state_msg: string
  /** 驳回原因详情 */
  audit_detail?: Array<{
    /** 字段名 · ≤ 1024 bytes */
    field: string
    /** 字段名称 · ≤ 1024 bytes */
    field_name: string
    /** 驳回原因 · ≤ 1024 bytes */
    reject_reason: string
  }> | undefined
}

/** 提交申请单 (POST /v3/applyment4sub/applyment/), request body. */
export interface CreateApplyment4subApplymentRequest {
  /** 业务申请编号 · ≤ 124 bytes */
  business_code: string
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: 'LEGAL' | 'SUPER'
    /** 超级管理员姓名 · ≤ 2048 bytes · encrypted on the way */
    contact_name: string
    /** 超级管理员证件类型 */
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 超级管理员身份证件号码 · ≤ 2048 bytes · encrypted on the way */
    contact_id_number?: string | undefined
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
    /** 超级管理员微信openid · encrypted on the way */
    openid?: string | undefined
    /** 联系手机 · ≤ 2048 bytes · encrypted on the way */
    mobile_phone: string
    /** 联系邮箱 · ≤ 2048 bytes · encrypted on the way */
    contact_email: string
  }
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    /** 是否是金融机构 · default false */
    finance_institution?: boolean | undefined
    /** 小微辅助证明材料 */
    micro_biz_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
      /** 门店场所 */
      micro_store_info?: {
        /** 门店名称 */
        micro_name: string
        /** 门店省市编码 */
        micro_address_code: string
        /** 门店地址 */
        micro_address: string
        /** 门店门头照片 · id of an uploaded file */
        store_entrance_pic: string
        /** 店内环境照片 · id of an uploaded file */
        micro_indoor_copy: string
        /** 门店经度 */
        store_longitude?: string | undefined
        /** 门店纬度 */
        store_latitude?: string | undefined
      } | undefined
      /** 流动经营/便民服务 */
      micro_mobile_info?: {
        /** 经营/服务名称 */
        micro_mobile_name: string
        /** 经营/服务所在地省市 */
        micro_mobile_city: string
        /** 经营/服务所在地 */
        micro_mobile_address: string
        /** 经营/服务现场照片 */
        micro_mobile_pics: Array<string>
      } | undefined
      /** 线上商品/服务交易 */
      micro_online_info?: {
        /** 线上店铺名称 */
        micro_online_store: string
        /** 电商平台名称 */
        micro_ec_name: string
        /** 店铺二维码 */
        micro_qrcode?: string | undefined
        /** 店铺链接 */
        micro_link?: string | undefined
      } | undefined
    } | undefined
    /** 营业执照 */
    business_license_info?: {
      /** 营业执照照片 · id of an uploaded file */
      license_copy: string
      /** 注册号/统一社会信用代码 */
      license_number: string
      /** 商户名称 · ≤ 128 bytes */
      merchant_name: string
      /** 个体户经营者/法人姓名 */
      legal_person: string
      /** 注册地址 */
      license_address?: string | undefined
      /** 有效期限开始日期 · yyyy-MM-dd */
      period_begin?: string | undefined
      /** 有效期限结束日期 */
      period_end?: string | undefined
    } | undefined
    /** 登记证书 */
    certificate_info?: {
      /** 登记证书照片 · id of an uploaded file */
      cert_copy: string
      /** 登记证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'
      /** 证书号 · ≤ 32 bytes */
      cert_number: string
      /** 商户名称 · ≤ 128 bytes */
      merchant_name: string
      /** 注册地址 · ≤ 128 bytes */
      company_address: string
      /** 法人姓名 · ≤ 100 bytes */
      legal_person: string
      /** 有效期限开始日期 · yyyy-MM-dd */
      period_begin: string
      /** 有效期限结束日期 */
      period_end: string
    } | undefined
    /** 组织机构代码证信息 */
    organization_info?: {
      /** 组织机构代码证照片 · id of an uploaded file */
      organization_copy: string
      /** 组织机构代码 */
      organization_code: string
      /** 组织机构代码证有效期开始日期 · yyyy-MM-dd */
      org_period_begin: string
      /** 组织机构代码证有效期结束日期 */
      org_period_end: string
    } | undefined
    /** 单位证明函照片 · id of an uploaded file */
    certificate_letter_copy?: string | undefined
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
      /** 金融机构许可证图片 */
      finance_license_pics: Array<string>
    } | undefined
    /** 经营者/法人身份证件 */
    identity_info: {
      /** 超级管理员类型 */
      id_holder_type?: 'LEGAL' | 'SUPER' | undefined
      /** 证件类型 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
      /** 法定代表人说明函 · id of an uploaded file */
      authorize_letter_copy?: string | undefined
      /** 经营者/法人身份证信息 */
      id_card_info?: {
        /** 身份证人像面照片 · id of an uploaded file */
        id_card_copy: string
        /** 身份证国徽面照片 · id of an uploaded file */
        id_card_national: string
        /** 身份证姓名 · ≤ 100 bytes · encrypted on the way */
        id_card_name: string
        /** 身份证号码 · encrypted on the way */
        id_card_number: string
        /** 身份证居住地址 · ≤ 128 bytes · encrypted on the way */
        id_card_address?: string | undefined
        /** 身份证有效期开始时间 · yyyy-MM-dd */
        card_period_begin: string
        /** 身份证有效期结束时间 */
        card_period_end: string
      } | undefined
      /** 经营者/法人其他类型证件信息 */
      id_doc_info?: {
        /** 证件正面照片 · id of an uploaded file */
        id_doc_copy: string
        /** 证件反面照片 · id of an uploaded file */
        id_doc_copy_back?: string | undefined
        /** 证件姓名 · ≤ 100 bytes · encrypted on the way */
        id_doc_name: string
        /** 证件号码 · encrypted on the way */
        id_doc_number: string
        /** 证件居住地址 · ≤ 128 bytes · encrypted on the way */
        id_doc_address?: string | undefined
        /** 证件有效期开始时间 · yyyy-MM-dd */
        doc_period_begin: string
        /** 证件有效期结束时间 */
        doc_period_end: string
      } | undefined
      /** 经营者/法人是否为受益人 */
      owner?: boolean | undefined
    }
    /** 最终受益人信息列表 */
    ubo_info_list?: Array<{
      /** 证件类型 */
      ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
      /** 身份证人像面照片 · id of an uploaded file */
      ubo_id_doc_copy: string
      /** 身份证国徽面照片 · id of an uploaded file */
      ubo_id_doc_copy_back?: string | undefined
      /** 受益人姓名 · encrypted on the way */
      ubo_id_doc_name: string
      /** 证件号码 · encrypted on the way */
      ubo_id_doc_number: string
      /** 证件居住地址 · ≤ 128 bytes · encrypted on the way */
      ubo_id_doc_address: string
      /** 证件有效期开始时间 · yyyy-MM-dd */
      ubo_period_begin: string
      /** 证件有效期结束时间 */
      ubo_period_end: string
    }> | undefined
  }
  /** 经营资料 */
  business_info: {
    /** 商户简称 · ≤ 64 bytes */
    merchant_shortname: string
    /** 客服电话 · ≤ 32 bytes */
    service_phone: string
    /** 经营场景 */
    sales_info: {
      /** 经营场景类型 */
      sales_scenes_type: Array<'SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK'>
      /** 线下场所场景 */
      biz_store_info?: {
        /** 线下场所名称 · ≤ 50 bytes */
        biz_store_name: string
        /** 线下场所省市编码 · ≤ 128 bytes */
        biz_address_code: string
        /** 线下场所地址 · ≤ 512 bytes */
        biz_store_address: string
        /** 线下场所门头照片 */
        store_entrance_pic: Array<string>
        /** 线下场所内部照片 */
        indoor_pic: Array<string>
        /** 线下场所对应的商家AppID · ≤ 256 bytes */
        biz_sub_appid?: string | undefined
      } | undefined
      /** 公众号场景 */
      mp_info?: {
        /** 服务商公众号AppID · ≤ 256 bytes */
        mp_appid?: string | undefined
        /** 商家公众号AppID · ≤ 256 bytes */
        mp_sub_appid?: string | undefined
        /** 服务号或公众号页面截图 */
        mp_pics: Array<string>
      } | undefined
      /** 小程序场景 */
      mini_program_info?: {
        /** 服务商小程序APPID · ≤ 256 bytes */
        mini_program_appid?: string | undefined
        /** 商家小程序APPID · ≤ 256 bytes */
        mini_program_sub_appid?: string | undefined
        /** 小程序截图 */
        mini_program_pics?: Array<string> | undefined
      } | undefined
      /** App场景 */
      app_info?: {
        /** 服务商应用APPID · ≤ 256 bytes */
        app_appid?: string | undefined
        /** 商家应用APPID · ≤ 256 bytes */
        app_sub_appid?: string | undefined
        /** App截图 */
        app_pics: Array<string>
      } | undefined
      /** 互联网网站场景 */
      web_info?: {
        /** 互联网网站域名 · ≤ 1024 bytes */
        domain: string
        /** 网站授权函 · id of an uploaded file · ≤ 1024 bytes */
        web_authorisation?: string | undefined
        /** 互联网网站对应的商家APPID · ≤ 256 bytes */
        web_appid?: string | undefined
      } | undefined
      /** 企业微信场景 */
      wework_info?: {
        /** 商家企业微信CorpID · ≤ 256 bytes */
        sub_corp_id: string
        /** 企业微信页面截图 */
        wework_pics: Array<string>
      } | undefined
    }
  }
  /** 结算规则 */
  settlement_info: {
    /** 入驻结算规则ID */
    settlement_id: string
    /** 所属行业 */
    qualification_type: string
    /** 特殊资质图片 */
    qualifications?: Array<string> | undefined
    /** 优惠费率活动ID · ≤ 32 bytes */
    activities_id?: string | undefined
    /** 优惠费率活动值 */
    activities_rate?: string | undefined
    /** 非信用卡活动费率值 */
    debit_activities_rate?: string | undefined
    /** 信用卡活动费率值 */
    credit_activities_rate?: string | undefined
    /** 优惠费率活动补充材料 */
    activities_additions?: Array<string> | undefined
  }
  /** 结算银行账户 */
  bank_account_info: {
    /** 账户类型 */
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'
    /** 开户名称 · ≤ 2048 bytes · encrypted on the way */
    account_name: string
    /** 开户银行 · ≤ 128 bytes */
    account_bank: string
    /** 开户银行省市编码 · ≤ 128 bytes */
    bank_address_code?: string | undefined
    /** 开户银行全称 · ≤ 128 bytes */
    bank_name?: string | undefined
    /** 开户银行联行号 · ≤ 128 bytes */
    bank_branch_id?: string | undefined
    /** 银行账号 · ≤ 2048 bytes · encrypted on the way */
    account_number: string
  }
  /** 补充材料 */
  addition_info?: {
    /** 法人开户承诺函 · ≤ 1024 bytes */
    legal_person_commitment?: string | undefined
    /** 法人开户意愿视频 · id of an uploaded file · ≤ 1024 bytes */
    legal_person_video?: string | undefined
    /** 补充材料 */
    business_addition_pics?: Array<string> | undefined
    /** 补充说明 · ≤ 512 bytes */
    business_addition_msg?: string | undefined
  } | undefined
}

/** 提交申请单 (POST /v3/applyment4sub/applyment/), answer. */
export interface CreateApplyment4subApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 提交超管变更申请单 (POST /v3/mchalterapply/mchcontactalterapplyment), request body. */
export interface CreateMchalterapplyMchcontactalterapplymentRequest {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?: {
    /** 超级管理员姓名 · encrypted on the way */
    contact_name: string
    /** 超级管理员证件类型 */
    contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 超级管理员身份证件号码 · encrypted on the way */
    contact_id_card_number: string
    /** 超级管理员证件正面照片 · id of an uploaded file */
    contact_id_doc_copy: string
    /** 超级管理员证件反面照片 · id of an uploaded file */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin: string
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end: string
    /** 业务办理授权函 · id of an uploaded file */
    business_authorization_letter?: string | undefined
    /** 超级管理员手机 · encrypted on the way */
    mobile_phone: string
  } | undefined
}

/** 提交超管变更申请单 (POST /v3/mchalterapply/mchcontactalterapplyment), answer. */
export interface CreateMchalterapplyMchcontactalterapplymentResponse {
  /** 申请单号 */
  apply_id?: string | undefined
}

/** 查询超管变更申请单状态-使用业务单号和商户号 (GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}), answer. */
export interface QueryMchalterapplyMchcontactalterapplymentMerchantByOutRequestNoResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  audit_reject_detail?: Array<{
    /** 参数名称 */
    param_name?: string | undefined
    /** 驳回原因 */
    reject_reason?: string | undefined
  }> | undefined
}

/** 查询超管变更申请单状态-使用申请单号 (GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}), answer. */
export interface QueryMchalterapplyMchcontactalterapplymentByApplyIdResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  audit_reject_detail?: Array<{
    /** 参数名称 */
    param_name?: string | undefined
    /** 驳回原因 */
    reject_reason?: string | undefined
  }> | undefined
}

/** 撤销超管变更申请单 (POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke), answer. */
export interface RevokeMchalterapplyMchcontactalterapplymentResponse {
  /** 申请单号 */
  apply_id?: string | undefined
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}) | undefined
}

/** 提交资料变更申请单 (POST /v3/mchalterapply/mchsubjectalterapplyment), request body. */
export interface CreateMchalterapplyMchsubjectalterapplymentRequest {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO' | undefined
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照信息 */
  business_license_info?: {
    /** 营业执照注册号 */
    license_number: string
    /** 营业执照照片 · id of an uploaded file */
    license_copy: string
    /** 商户名称 */
    merchant_name: string
    /** 法人姓名 */
    legal_person: string
    /** 注册地址 */
    company_address?: string | undefined
    /** 有效期开始时间 */
    license_period_begin?: string | undefined
    /** 有效期结束时间 */
    license_period_end?: string | undefined
  } | undefined
  /** 登记证书信息 */
  certificate_info?: {
    /** 证书类型 */
    cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400'
    /** 证书编号 */
    cert_number: string
    /** 证书照片 · id of an uploaded file */
    cert_copy: string
    /** 商户名称 */
    merchant_name: string
    /** 法人姓名 */
    legal_person: string
    /** 注册地址 */
    company_address: string
    /** 有效期开始时间 */
    cert_period_begin: string
    /** 有效期结束时间 */
    cert_period_end: string
  } | undefined
  /** 金融机构许可证 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type: 'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER'
    /** 金融机构许可证图片 */
    finance_license_pics: Array<string>
  } | undefined
  /** 法人身份信息 */
  legal_person_info?: {
    /** 证件持有人类型 */
    id_holder_type: 'LEGAL' | 'SUPER'
    /** 证件类型 */
    id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | undefined
    /** 法定代表人说明函 · id of an uploaded file */
    authorize_letter_copy?: string | undefined
    /** 证件正面照片 · id of an uploaded file */
    card_front?: string | undefined
    /** 证件反面照片 · id of an uploaded file */
    card_back?: string | undefined
    /** 证件姓名 · encrypted on the way */
    card_name?: string | undefined
    /** 证件号码 · encrypted on the way */
    card_number?: string | undefined
    /** 证件居住地址 · encrypted on the way */
    card_address?: string | undefined
    /** 证件有效期开始时间 */
    card_period_begin?: string | undefined
    /** 证件有效期结束时间 */
    card_period_end?: string | undefined
    /** 经营者/法人是否为受益人 */
    as_ubo?: boolean | undefined
  } | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?: Array<{
    /** 证件类型 */
    id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 证件正面照片 · id of an uploaded file */
    card_front: string
    /** 证件反面照片 · id of an uploaded file */
    card_back?: string | undefined
    /** 证件姓名 · encrypted on the way */
    card_name: string
    /** 证件号码 · encrypted on the way */
    card_number: string
    /** 证件居住地址 · encrypted on the way */
    card_address: string
    /** 证件有效期开始时间 */
    card_period_begin: string
    /** 证件有效期结束时间 */
    card_period_end: string
  }> | undefined
  /** 补充材料列表 */
  addition?: {
    /** 银行开户许可证 */
    bank_openaccount_license?: Array<string> | undefined
    /** 开户核准通知书 */
    openaccount_approval?: Array<string> | undefined
    /** 法人身份辅助证明 */
    legal_other_prove?: Array<string> | undefined
    /** 发证机关证明 */
    agency_prove?: Array<string> | undefined
    /** 受益所有人补充材料 */
    ubo_prove?: Array<string> | undefined
  } | undefined
}

/** 提交资料变更申请单 (POST /v3/mchalterapply/mchsubjectalterapplyment), answer. */
export interface CreateMchalterapplyMchsubjectalterapplymentResponse {
  /** 申请单号 */
  apply_id?: string | undefined
}

/** 查询申请单状态-使用业务单号 (GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}), answer. */
export interface QueryMchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  audit_reject_detail?: Array<{
    /** 参数名称 */
    param_name?: string | undefined
    /** 驳回原因 */
    reject_reason?: string | undefined
  }> | undefined
}

/** 查询资料变更申请单状态-使用申请单号 (GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}), answer. */
export interface QueryMchalterapplyMchsubjectalterapplymentByApplyIdResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string | undefined
  /** 驳回原因详情 */
  audit_reject_detail?: Array<{
    /** 参数名称 */
    param_name?: string | undefined
    /** 驳回原因 */
    reject_reason?: string | undefined
  }> | undefined
}

/** 撤销资料变更申请单 (POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke), answer. */
export interface RevokeMchalterapplyMchsubjectalterapplymentResponse {
  /** 撤销状态 */
  result: 'SUCCESS' | 'FAIL' | (string & {})
}

/** 提交商户简称变更申请单 (POST /v3/mchalterapply/merchantnamealterapplyment), request body. */
export interface CreateMchalterapplyMerchantnamealterapplymentRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
  /** 商户简称 */
  merchant_shortname: string
}

/** 提交商户简称变更申请单 (POST /v3/mchalterapply/merchantnamealterapplyment), answer. */
export interface CreateMchalterapplyMerchantnamealterapplymentResponse {
  /** 申请单号 */
  apply_id?: string | undefined
}

/** 查询商户简称申请单状态-使用业务单号和商户号 (GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}), answer. */
export interface QueryMchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string | undefined
}

/** 查询商户简称变更申请单状态-使用申请单号 (GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}), answer. */
export interface QueryMchalterapplyMerchantnamealterapplymentByApplyIdResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string | undefined
}

/** 撤销商户简称变更申请单 (POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke), answer. */
export interface RevokeMchalterapplyMerchantnamealterapplymentResponse {
  /** 申请单号 */
  apply_id?: string | undefined
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {}) | undefined
}

/** 申请修改特约商户结算规则 (POST /v3/merchant-settlement/merchant-settle-rule-applications), request body. */
export interface CreateMerchantSettlementMerchantSettleRuleApplicationsRequest {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 结算规则id */
  settle_rule_id: number
}

/** 申请修改特约商户结算规则 (POST /v3/merchant-settlement/merchant-settle-rule-applications), answer. */
export interface CreateMerchantSettlementMerchantSettleRuleApplicationsResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string | undefined
  /** 申请单状态 */
  application_state?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 从业机构号 */
  acquiring_bank_id?: string | undefined
  /** 渠道商户号 */
  channel_id?: string | undefined
  /** 从业机构特约商户号 */
  sub_mchid?: string | undefined
  /** 结算规则id */
  settle_rule_id?: number | undefined
}

/** 根据申请单ID查询结果 (GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}), answer. */
export interface QueryMerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string | undefined
  /** 申请单状态 */
  application_state?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 从业机构号 */
  acquiring_bank_id?: string | undefined
  /** 渠道商户号 */
  channel_id?: string | undefined
  /** 从业机构特约商户号 */
  sub_mchid?: string | undefined
  /** 结算规则id */
  settle_rule_id?: number | undefined
}

/** 报名费率优惠活动 (POST /v3/rate-activity/applications), request body. */
export interface CreateRateActivityApplicationsRequest {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: {
    /** 活动ID */
    activity_id: string
    /** 活动费率 */
    activity_rate?: string | undefined
    /** 活动报名材料 */
    activity_apply_information?: Array<{
      /** 材料ID */
      apply_material_id?: string | undefined
      apply_material_information?: Array<string> | undefined
    }> | undefined
  }
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string | undefined
    additional_material?: Array<string> | undefined
  } | undefined
}

/** 报名费率优惠活动 (POST /v3/rate-activity/applications), answer. */
export interface CreateRateActivityApplicationsResponse {
  /** 申请单编号 */
  application_id: string
}

/** 根据申请单ID查询申请单结果 (GET /v3/rate-activity/applications/id/{application_id}), answer. */
export interface QueryRateActivityApplicationsIdByApplicationIdResponse {
  /** 申请单状态 */
  application_state: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 驳回参数 */
  reject_parameter?: string | undefined
  /** 驳回原因 */
  reject_reason?: string | undefined
  /** 活动审核通过时间 · RFC 3339 with offset */
  pass_time?: string | undefined
}

/** 修改单据信息 (PATCH /v3/rate-activity/applications/id/{application_id}), request body. */
export interface ModifyRateActivityApplicationsIdRequest {
  /** 活动报名修改信息 */
  activity_detail_modification?: {
    /** 活动费率 */
    activity_rate?: string | undefined
    /** 活动报名材料 */
    activity_apply_information?: Array<{
      /** 材料ID */
      apply_material_id?: string | undefined
      apply_material_information?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string | undefined
    additional_material?: Array<string> | undefined
  } | undefined
}

/** 修改单据信息 (PATCH /v3/rate-activity/applications/id/{application_id}), answer. */
export interface ModifyRateActivityApplicationsIdResponse {
  /** 申请单编号 */
  application_id: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface Applyment4subRoutes {
  /** 查询结算账户修改申请状态 */
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': {
    path: {
      /** 特约商户/二级商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 修改结算账户申请单号 · ≤ 64 bytes */
      application_no: string
    }
    query: {
      /** 银行账号展示规则 */
      account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' | undefined
    }
    body: undefined
    response: QueryApply4subSubMerchantsApplicationByApplicationNoResponse
  }
  /** 修改结算帐号 */
  'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': {
    path: {
      /** 特约商户号 · numeric · ≥ 8 bytes · ≤ 32 bytes */
      sub_mchid: string
    }
    query: {}
    body: CreateApply4subSubMerchantsModifySettlementRequest
    response: CreateApply4subSubMerchantsModifySettlementResponse
  }
  /** 查询结算账户 */
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement': {
    path: {
      /** 特约商户/二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    query: {
      /** 银行账号展示规则 */
      account_number_rule?: string | undefined
    }
    body: undefined
    response: QueryApply4subSubMerchantsSettlementResponse
  }
  /** 查询商户开户意愿申请单审核结果 */
  'GET /v3/apply4subject/applyment': {
    path: {}
    query: {
      /** 申请单编号 · numeric */
      applyment_id?: number | undefined
      /** 业务申请编号 · ≤ 128 bytes */
      business_code?: string | undefined
    }
    body: undefined
    response: QueryApply4subjectApplymentResponse
  }
  /** 提交商户开户意愿申请单 */
  'POST /v3/apply4subject/applyment': {
    path: {}
    query: {
      /** 渠道商户号 · ≥ 8 bytes */
      channel_id?: string | undefined
    }
    body: CreateApply4subjectApplymentRequest
    response: CreateApply4subjectApplymentResponse
  }
  /** 获取商户开户意愿确认状态 */
  'GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state': {
    path: {
      /** 特约商户号 · numeric · ≥ 8 bytes · ≤ 32 bytes */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryApply4subjectApplymentMerchantsStateResponse
  }
  /** 撤销商户开户意愿申请单 */
  'POST /v3/apply4subject/applyment/{applyment_id}/cancel': {
    path: {
      /** 申请单编号 · numeric */
      applyment_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 撤销商户开户意愿申请单 */
  'POST /v3/apply4subject/applyment/{business_code}/cancel': {
    path: {
      /** 业务申请编号 · ≤ 128 bytes */
      business_code: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 通过申请单号查询申请状态 */
  'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}': {
    path: {
      /** 业务申请编号 */
      applyment_id: number
    }
    query: {}
    body: undefined
    response: QueryApplyment4subApplymentByApplymentIdResponse
  }
  /** 通过业务申请编号查询申请状态 */
  'GET /v3/applyment4sub/applyment/business_code/{business_code}': {
    path: {
      /** 业务申请编号 · ≤ 124 bytes */
      business_code: string
    }
    query: {}
    body: undefined
    response: QueryApplyment4subApplymentByBusinessCodeResponse
  }
  /** 提交申请单 */
  'POST /v3/applyment4sub/applyment/': {
    path: {}
    query: {}
    body: CreateApplyment4subApplymentRequest
    response: CreateApplyment4subApplymentResponse
  }
  /** 提交超管变更申请单 */
  'POST /v3/mchalterapply/mchcontactalterapplyment': {
    path: {}
    query: {}
    body: CreateMchalterapplyMchcontactalterapplymentRequest
    response: CreateMchalterapplyMchcontactalterapplymentResponse
  }
  /** 查询超管变更申请单状态-使用业务单号和商户号 */
  'GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': {
    path: {
      /** 微信支付商户号 */
      merchant_code: string
      /** 业务申请编号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: QueryMchalterapplyMchcontactalterapplymentMerchantByOutRequestNoResponse
  }
  /** 查询超管变更申请单状态-使用申请单号 */
  'GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}': {
    path: {
      /** 微信支付申请单号 */
      apply_id: string
    }
    query: {}
    body: undefined
    response: QueryMchalterapplyMchcontactalterapplymentByApplyIdResponse
  }
  /** 撤销超管变更申请单 */
  'POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': {
    path: {
      /** 微信支付申请单号 */
      apply_id: string
    }
    query: {}
    body: undefined
    response: RevokeMchalterapplyMchcontactalterapplymentResponse
  }
  /** 提交资料变更申请单 */
  'POST /v3/mchalterapply/mchsubjectalterapplyment': {
    path: {}
    query: {}
    body: CreateMchalterapplyMchsubjectalterapplymentRequest
    response: CreateMchalterapplyMchsubjectalterapplymentResponse
  }
  /** 查询申请单状态-使用业务单号 */
  'GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': {
    path: {
      /** 微信支付商户号 */
      merchant_code: string
      /** 业务申请编号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: QueryMchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoResponse
  }
  /** 查询资料变更申请单状态-使用申请单号 */
  'GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': {
    path: {
      /** 微信支付申请单号 */
      apply_id: string
    }
    query: {}
    body: undefined
    response: QueryMchalterapplyMchsubjectalterapplymentByApplyIdResponse
  }
  /** 撤销资料变更申请单 */
  'POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': {
    path: {
      /** 微信支付申请单号 */
      apply_id: string
    }
    query: {}
    body: undefined
    response: RevokeMchalterapplyMchsubjectalterapplymentResponse
  }
  /** 提交商户简称变更申请单 */
  'POST /v3/mchalterapply/merchantnamealterapplyment': {
    path: {}
    query: {}
    body: CreateMchalterapplyMerchantnamealterapplymentRequest
    response: CreateMchalterapplyMerchantnamealterapplymentResponse
  }
  /** 查询商户简称申请单状态-使用业务单号和商户号 */
  'GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': {
    path: {
      /** 二级商户号 */
      sub_mchid: string
      /** 业务申请编号 */
      out_request_no: string
    }
    query: {}
    body: undefined
    response: QueryMchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoResponse
  }
  /** 查询商户简称变更申请单状态-使用申请单号 */
  'GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}': {
    path: {
      /** 微信支付申请单号 */
      apply_id: string
    }
    query: {}
    body: undefined
    response: QueryMchalterapplyMerchantnamealterapplymentByApplyIdResponse
  }
  /** 撤销商户简称变更申请单 */
  'POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': {
    path: {
      /** 微信支付申请单号 */
      apply_id: string
    }
    query: {}
    body: undefined
    response: RevokeMchalterapplyMerchantnamealterapplymentResponse
  }
  /** 申请修改特约商户结算规则 */
  'POST /v3/merchant-settlement/merchant-settle-rule-applications': {
    path: {}
    query: {}
    body: CreateMerchantSettlementMerchantSettleRuleApplicationsRequest
    response: CreateMerchantSettlementMerchantSettleRuleApplicationsResponse
  }
  /** 根据申请单ID查询结果 */
  'GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': {
    path: {
      /** 申请单编号 */
      application_id: string
    }
    query: {}
    body: undefined
    response: QueryMerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse
  }
  /** 报名费率优惠活动 */
  'POST /v3/rate-activity/applications': {
    path: {}
    query: {}
    body: CreateRateActivityApplicationsRequest
    response: CreateRateActivityApplicationsResponse
  }
  /** 根据申请单ID查询申请单结果 */
  'GET /v3/rate-activity/applications/id/{application_id}': {
    path: {
      /** 申请单编号 */
      application_id: string
    }
    query: {}
    body: undefined
    response: QueryRateActivityApplicationsIdByApplicationIdResponse
  }
  /** 修改单据信息 */
  'PATCH /v3/rate-activity/applications/id/{application_id}': {
    path: {
      /** 申请单编号 */
      application_id: string
    }
    query: {}
    body: ModifyRateActivityApplicationsIdRequest
    response: ModifyRateActivityApplicationsIdResponse
  }
}
