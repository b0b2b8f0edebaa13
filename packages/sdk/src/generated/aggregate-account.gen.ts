// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询渠道额度 (GET /v3/aggracct-bc/wb-channel/account/balance), answer. */
export interface QueryAggracctBcWbChannelAccountBalanceResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean | undefined
  /** 额度台账号额度 */
  balance?: number | undefined
}

/** 查询商户资料 (GET /v3/aggracct-bc/wb-channel/account/mch_archives), answer. */
export interface QueryAggracctBcWbChannelAccountMchArchivesResponse {
  /** 微信支付商户号 */
  mchid?: string | undefined
  /** 额度台账号 · encrypted on the way */
  bal_account_no?: string | undefined
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {}) | undefined
  /** 主体证件类型 */
  merchant_id_type?: '12' | (string & {}) | undefined
  /** 主体证件登记名称 · encrypted on the way */
  merchant_name?: string | undefined
  /** 主体证件号码 · encrypted on the way */
  merchant_id_no?: string | undefined
  /** 主体证件有效期起始日 */
  effective_date?: string | undefined
  /** 主体证件有效期结束日 */
  expire_date?: string | undefined
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string | undefined
  /** 主体注册地址 */
  register_address?: string | undefined
  /** 主体经营范围 */
  business_scope?: string | undefined
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type: '01' | (string & {})
    /** 法定代表人姓名 · encrypted on the way */
    legal_representative_name: string
    /** 法定代表人证件号码 · encrypted on the way */
    legal_representative_id_no: string
    /** 法定代表人证件有效期起始日 */
    legal_representative_effective_date: string
    /** 法定代表人证件有效期结束日 */
    legal_representative_expire_date: string
    /** 法定代表人证件正面影像ID */
    legal_representative_img_front_id: string
    /** 法定代表人证件反面影像ID */
    legal_representative_img_back_id: string
    /** 法定代表人居住地址 · encrypted on the way */
    legal_representative_address: string
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string | undefined
    /** 法定代表人民族 */
    legal_representative_nation?: string | undefined
  } | undefined
  /** 受益所有人信息列表 */
  beneficial_owner?: Array<{
    /** 受益所有人编号 */
    beneficial_owner_no: string
    /** 受益所有人证件类型 */
    beneficial_owner_id_type: '01' | (string & {})
    /** 受益所有人姓名 · encrypted on the way */
    beneficial_owner_name: string
    /** 受益所有人证件号码 · encrypted on the way */
    beneficial_owner_id_no: string
    /** 受益所有人证件有效期起始日 */
    beneficial_owner_effective_date: string
    /** 受益所有人证件有效期结束日 */
    beneficial_owner_expire_date: string
    /** 受益所有人证件正面影像ID */
    beneficial_owner_img_front_id: string
    /** 受益所有人证件反面影像ID */
    beneficial_owner_img_back_id: string
    /** 受益所有人居住地址 · encrypted on the way */
    beneficial_owner_address: string
  }> | undefined
  /** 卡号 · encrypted on the way */
  card_no?: string | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
}

/** 查询商户影像件资料 (GET /v3/aggracct-bc/wb-channel/account/mch_media), answer. */
export interface QueryAggracctBcWbChannelAccountMchMediaResponse {
  /** 文件内容 */
  media_content?: string | undefined
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {}) | undefined
  /** 文件摘要 */
  media_sm3?: string | undefined
  /** sm4密钥 */
  key?: string | undefined
  /** 影像件资料ID */
  media_id?: string | undefined
}

/** 受理渠道结算银行账户更名申请 (POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename), request body. */
export interface CreateAggracctBcWbChannelBankChannelAccountRenameRequest {
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /** 台账ID · encrypted on the way */
  bal_account_no: string
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME'
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
}

/** 受理渠道结算银行账户更名申请 (POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename), answer. */
export interface CreateAggracctBcWbChannelBankChannelAccountRenameResponse {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /** 台账ID · encrypted on the way */
  bal_account_no: string
  /** 目标账户名 · encrypted on the way */
  new_account_name: string
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 · RFC 3339 with offset */
  finish_time?: string | undefined
  /** 失败错误码 */
  fail_code?: string | undefined
  /** 失败原因 */
  fail_msg?: string | undefined
}

/** 查询渠道结算银行账户更名申请 (GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}), answer. */
export interface QueryAggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /** 台账ID · encrypted on the way */
  bal_account_no: string
  /** 目标账户名 · encrypted on the way */
  new_account_name: string
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 · RFC 3339 with offset */
  finish_time?: string | undefined
  /** 失败错误码 */
  fail_code?: string | undefined
  /** 失败原因 */
  fail_msg?: string | undefined
}

/** 资料更新请求审核结果回调通知 (POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify), request body. */
export interface NotifyAggracctBcWbChannelControlOrdersInfoUpdateResultRequest {
  /** 资料更新请求单号 */
  out_request_no: string
  /** 商户号 */
  mchid: string
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT' | undefined
  /** 审核完成时间 · RFC 3339 with offset */
  audit_finish_time?: string | undefined
  /** 业务附属信息 */
  attach_info?: string | undefined
  /** 审核驳回错误码 */
  fail_code?: string | undefined
  /** 审核驳回错误原因 */
  fail_msg?: string | undefined
  /** 场景 */
  scene?: '01' | '02' | '03' | undefined
}

/** 资料更新请求审核结果回调通知 (POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify), answer. */
export interface NotifyAggracctBcWbChannelControlOrdersInfoUpdateResultResponse {
  /** 接口返回信息 */
  ret_msg?: string | undefined
}

/** 发起微众台账管控 (POST /v3/aggracct-bc/wb-channel/control-orders/punish), request body. */
export interface PunishAggracctBcWbChannelControlOrdersRequest {
  /** 微众管控单号 */
  out_request_no: string
  /** 目标下管商户号 */
  mchid: string
  /** 目标下管台账ID · encrypted on the way */
  bal_account_no: string
  /** 管控场景 */
  punish_scene: number
  /** 管控原因 */
  punish_reason?: string | undefined
  /** 管控结束时间 · RFC 3339 with offset */
  punish_end_time?: string | undefined
  /** 目标下管卡号 · encrypted on the way */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE' | undefined
}

/** 发起微众台账管控 (POST /v3/aggracct-bc/wb-channel/control-orders/punish), answer. */
export interface PunishAggracctBcWbChannelControlOrdersResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string
  /** 微众管控单号 */
  out_request_no: string
}

/** 解除对微众台账的管控 (POST /v3/aggracct-bc/wb-channel/control-orders/recover), request body. */
export interface RecoverAggracctBcWbChannelControlOrdersRequest {
  /** 微众解管单号 */
  out_request_no: string
  /** 关联微众管控单号 */
  related_webank_punish_no: string
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string
  /** 目标解管商户号 */
  mchid: string
  /** 目标解管台账ID · encrypted on the way */
  bal_account_no: string
  /** 解管原因描述 */
  recover_reason: string
  /** 目标下管卡号 · encrypted on the way */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
}

/** 解除对微众台账的管控 (POST /v3/aggracct-bc/wb-channel/control-orders/recover), answer. */
export interface RecoverAggracctBcWbChannelControlOrdersResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string
  /** 微众解管单号 */
  out_request_no: string
}

/** 查询控制单 (GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}), answer. */
export interface QueryAggracctBcWbChannelControlOrdersByOutRequestNoResponse {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {})
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no: string
    /** 微众管控单号 */
    out_request_no: string
    /** 目标下管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: number
    /** 管控场景规则版本号 */
    punish_rule_version: number
    /** 管控原因 */
    punish_reason?: string | undefined
    /** 管控开始时间 · RFC 3339 with offset */
    punish_start_time?: string | undefined
    /** 管控结束时间 · RFC 3339 with offset */
    punish_end_time?: string | undefined
    /** 管控受理时间 · RFC 3339 with offset */
    punish_accept_time: string
    /** 管控执行完成时间 · RFC 3339 with offset */
    punish_finish_time?: string | undefined
    /** 管控状态 */
    punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 生效状态 */
    effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {}) | undefined
    /** 管控方案 */
    control_action?: Array<'DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT' | (string & {})> | undefined
    /** 执行失败错误信息 */
    error_message?: string | undefined
    /** 执行失败错误码 */
    error_code?: string | undefined
  } | undefined
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no: string
    /** 微众解管单号 */
    out_request_no: string
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string
    /** 目标解管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: string
    /** 管控场景规则版本号 */
    punish_rule_version: string
    /** 解管受理时间 · RFC 3339 with offset */
    recover_accept_time: string
    /** 解管执行完成时间 · RFC 3339 with offset */
    recover_finish_time: string
    /** 解管状态 */
    recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 解管原因描述 */
    recover_reason: string
    /** 执行失败错误信息 */
    error_message?: string | undefined
    /** 执行失败错误码 */
    error_code?: string | undefined
  } | undefined
}

/** 特殊减额 (POST /v3/aggracct-bc/wb-channel/special-reduction), request body. */
export interface CreateAggracctBcWbChannelSpecialReductionRequest {
  /** 微信支付商户号 */
  mchid: string
  /** 额度台账号 · encrypted on the way */
  bal_account_no: string
  /** 特殊减额单号 */
  out_request_no: string
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额 · fen */
  amount: number
  /** 特殊减额原因 */
  reason?: string | undefined
  /** 卡号 · encrypted on the way */
  card_no?: string | undefined
  /** 商户账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
}

/** 特殊减额 (POST /v3/aggracct-bc/wb-channel/special-reduction), answer. */
export interface CreateAggracctBcWbChannelSpecialReductionResponse {
  /** 微信支付商户号 */
  mchid?: string | undefined
  /** 额度台账号 · encrypted on the way */
  bal_account_no?: string | undefined
  /** 特殊减额单号 */
  out_request_no?: string | undefined
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {}) | undefined
  /** 减额金额 · fen */
  amount?: number | undefined
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}) | undefined
  /** 特殊减额原因 */
  reason?: string | undefined
  /** 微信支付额度变更单号 */
  quota_change_no?: string | undefined
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 失败时间 · RFC 3339 with offset */
  fail_time?: string | undefined
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {}) | undefined
}

/** 查询特殊减额结果 (GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}), answer. */
export interface QueryAggracctBcWbChannelSpecialReductionByOutRequestNoResponse {
  /** 微信支付商户号 */
  mchid?: string | undefined
  /** 额度台账号 · encrypted on the way */
  bal_account_no?: string | undefined
  /** 特殊减额单号 */
  out_request_no?: string | undefined
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {}) | undefined
  /** 减额金额 · fen */
  amount?: number | undefined
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}) | undefined
  /** 特殊减额原因 */
  reason?: string | undefined
  /** 微信支付额度变更单号 */
  quota_change_no?: string | undefined
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 失败时间 · RFC 3339 with offset */
  fail_time?: string | undefined
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {}) | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface AggregateAccountRoutes {
  /** 查询渠道额度 */
  'GET /v3/aggracct-bc/wb-channel/account/balance': {
    path: {}
    query: {
      /** 微信支付商户号 */
      mchid: string
      /** 额度台账号 · encrypted on the way */
      bal_account_no: string
      /** 卡号 · encrypted on the way */
      card_no?: string | undefined
      /** 商户子账户协议号 */
      sgn_no?: string | undefined
      /** 请求场景 */
      req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
    }
    body: undefined
    response: QueryAggracctBcWbChannelAccountBalanceResponse
  }
  /** 查询商户资料 */
  'GET /v3/aggracct-bc/wb-channel/account/mch_archives': {
    path: {}
    query: {
      /** 微信支付商户号 */
      mchid: string
      /** 额度台账号 · encrypted on the way */
      bal_account_no: string
      /** 卡号 · encrypted on the way */
      card_no?: string | undefined
      /** 商户子账户协议号 */
      sgn_no?: string | undefined
      /** 请求场景 */
      req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
    }
    body: undefined
    response: QueryAggracctBcWbChannelAccountMchArchivesResponse
  }
  /** 查询商户影像件资料 */
  'GET /v3/aggracct-bc/wb-channel/account/mch_media': {
    path: {}
    query: {
      /** 微信支付商户号 */
      mchid?: string | undefined
      /** 微信支付业务申请单号 */
      platform_trx_id?: string | undefined
      /** 业务场景 */
      business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'
      /** 影像件类型 */
      mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR' | undefined
      /** 影像件资料ID */
      media_id?: string | undefined
    }
    body: undefined
    response: QueryAggracctBcWbChannelAccountMchMediaResponse
  }
  /** 受理渠道结算银行账户更名申请 */
  'POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename': {
    path: {}
    query: {}
    body: CreateAggracctBcWbChannelBankChannelAccountRenameRequest
    response: CreateAggracctBcWbChannelBankChannelAccountRenameResponse
  }
  /** 查询渠道结算银行账户更名申请 */
  'GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': {
    path: {
      /** 微信支付更名受理返回的申请单号 */
      application_id: string
    }
    query: {
      /** 目标商户号 */
      mchid: string
      /** 台账ID · encrypted on the way */
      bal_account_no: string
    }
    body: undefined
    response: QueryAggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse
  }
  /** 资料更新请求审核结果回调通知 */
  'POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': {
    path: {}
    query: {}
    body: NotifyAggracctBcWbChannelControlOrdersInfoUpdateResultRequest
    response: NotifyAggracctBcWbChannelControlOrdersInfoUpdateResultResponse
  }
  /** 发起微众台账管控 */
  'POST /v3/aggracct-bc/wb-channel/control-orders/punish': {
    path: {}
    query: {}
    body: PunishAggracctBcWbChannelControlOrdersRequest
    response: PunishAggracctBcWbChannelControlOrdersResponse
  }
  /** 解除对微众台账的管控 */
  'POST /v3/aggracct-bc/wb-channel/control-orders/recover': {
    path: {}
    query: {}
    body: RecoverAggracctBcWbChannelControlOrdersRequest
    response: RecoverAggracctBcWbChannelControlOrdersResponse
  }
  /** 查询控制单 */
  'GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': {
    path: {
      /** 微众管控/解管单号 */
      out_request_no: string
    }
    query: {
      /** 控制单类型 */
      control_type: 'PUNISH' | 'RECOVER'
      /** 微信支付商户号 */
      mchid: string
    }
    body: undefined
    response: QueryAggracctBcWbChannelControlOrdersByOutRequestNoResponse
  }
  /** 特殊减额 */
  'POST /v3/aggracct-bc/wb-channel/special-reduction': {
    path: {}
    query: {}
    body: CreateAggracctBcWbChannelSpecialReductionRequest
    response: CreateAggracctBcWbChannelSpecialReductionResponse
  }
  /** 查询特殊减额结果 */
  'GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': {
    path: {
      /** 特殊减额单号 */
      out_request_no: string
    }
    query: {
      /** 微信支付商户号 */
      mchid: string
      /** 额度台账号 · encrypted on the way */
      bal_account_no: string
      /** 卡号 · encrypted on the way */
      card_no?: string | undefined
      /** 商户子账户协议号 */
      sgn_no?: string | undefined
      /** 请求场景 */
      req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | undefined
    }
    body: undefined
    response: QueryAggracctBcWbChannelSpecialReductionByOutRequestNoResponse
  }
}
