// Generated from the catalogue by `npm run generate`. Do not edit.

/** 重试扣费通知 (POST /v3/papay/contracts/{contract_id}/fail-notify), request body. */
export interface CreatePapayContractsFailNotifyRequest {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
}

/** 直连商户预扣费通知 (POST /v3/papay/contracts/{contract_id}/notify), request body. */
export interface NotifyPapayContractsRequest {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: 1 | 2 | 3
    /** 单位 */
    unit?: 'DAY' | undefined
  } | undefined
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额 · fen */
    amount: number
    /** 预计扣费货币类型 */
    currency?: string | undefined
  }
}

/** 代扣受理扣款 (POST /v3/papay/pay/harmony/transactions/apply), request body. */
export interface ApplyPapayPayHarmonyTransactionsRequest {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 鸿蒙账户id */
  harmony_account_id: string
  /** 商户类别码 */
  mcc?: string | undefined
}

/** 代扣受理扣款 (POST /v3/papay/pay/harmony/transactions/apply), answer. */
export interface ApplyPapayPayHarmonyTransactionsResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 查询扣费预约 (GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}), answer. */
export interface QueryPapayPayPartnerSchedulesByContractIdResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string | undefined
  /** 可扣费结束日期 */
  deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 */
  deduct_date?: string | undefined
}

/** 预约扣费 (POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule), request body. */
export interface SchedulePapayPayPartnerSchedulesRequest {
  /** 应用ID */
  sp_appid: string
  /** 子商户号商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 预约扣费 (POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule), answer. */
export interface SchedulePapayPayPartnerSchedulesResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string | undefined
  /** 可扣费结束日期 */
  deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 */
  deduct_date?: string | undefined
}

/** 受理扣款 (POST /v3/papay/pay/partner/transactions/apply), request body. */
export interface ApplyPapayPayPartnerTransactionsRequest {
  /** 应用ID */
  sp_appid: string
  /** 子商户号商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 受理扣款 (POST /v3/papay/pay/partner/transactions/apply), answer. */
export interface ApplyPapayPayPartnerTransactionsResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 查询扣费预约 (GET /v3/papay/pay/schedules/contract-id/{contract_id}), answer. */
export interface QueryPapayPaySchedulesByContractIdResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string | undefined
  /** 可扣费结束日期 */
  deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 */
  deduct_date?: string | undefined
}

/** 预约扣费 (POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule), request body. */
export interface SchedulePapayPaySchedulesRequest {
  /** 应用ID */
  appid: string
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 预约扣费 (POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule), answer. */
export interface SchedulePapayPaySchedulesResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string | undefined
  /** 可扣费结束日期 */
  deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 */
  deduct_date?: string | undefined
}

/** 受理扣款 (POST /v3/papay/pay/transactions/apply), request body. */
export interface ApplyPapayPayTransactionsRequest {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 受理扣款 (POST /v3/papay/pay/transactions/apply), answer. */
export interface ApplyPapayPayTransactionsResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** App场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app), request body. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignAppRequest {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}

/** App场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app), answer. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignAppResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string | undefined
  /** 跳转签约小程序的path */
  miniprogram_path?: string | undefined
}

/** H5场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5), request body. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignH5Request {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined
  } | undefined
}

/** H5场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5), answer. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

/** JSAPI场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi), request body. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignJsapiRequest {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}

/** JSAPI场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi), answer. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignJsapiResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

/** 小程序场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program), request body. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignMiniProgramRequest {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}

/** 小程序场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program), answer. */
export interface CreatePapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

/** App场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app), request body. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignAppRequest {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}

/** App场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app), answer. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string | undefined
  /** 跳转签约小程序的path */
  miniprogram_path?: string | undefined
}

/** H5场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5), request body. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignH5Request {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined
  } | undefined
}

/** H5场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5), answer. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

/** JSAPI场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi), request body. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiRequest {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}

/** JSAPI场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi), answer. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

/** 小程序场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program), request body. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramRequest {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 商品描述 */
    description: string
  } | undefined
}

/** 小程序场景预约扣费类型签约的预签约 (POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program), answer. */
export interface CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

/** 通过商户协议号查询委托代扣签约协议 (GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryPapaySignContractsHarmonyPlanIdByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {})
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string | undefined
}

/** 通过商户协议号查询委托代扣签约协议 (GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryPapaySignContractsByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 */
    deduct_date?: string | undefined
  } | undefined
}

/** 通过商户协议号解除委托代扣签约协议 (POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), request body. */
export interface TerminatePapaySignContractsRequest {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 通过商户协议号解除委托代扣签约协议 (POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), answer. */
export interface TerminatePapaySignContractsResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 */
    deduct_date?: string | undefined
  } | undefined
}

/** 代扣预签约 (POST /v3/papay/sign/contracts/pre-entrust-sign), request body. */
export interface CreatePapaySignContractsPreEntrustSignRequest {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 回跳地址的url */
  return_url?: string | undefined
  /** 发起预签约的用户 */
  device_info: {
    /** 设备类型 */
    device_type: 'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH'
    /** 设备的OS版本 */
    device_os: string
    /** 设备ID */
    device_id: string
    /** 设备是否以root身份运行 */
    device_running_as_root: boolean
    /** 设备的IP */
    device_ip: string
    /** 设备上是否安装微信 */
    weixin_installed: boolean
    /** 设备上微信的版本 */
    weixin_version: string
    /** 发起预签约的用户首次登录该设备的时间 */
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
  }
}

/** 代扣预签约 (POST /v3/papay/sign/contracts/pre-entrust-sign), answer. */
export interface CreatePapaySignContractsPreEntrustSignResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  mini_program_username?: string | undefined
  /** 跳转签约小程序的path */
  mini_program_path?: string | undefined
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string | undefined
}

/** 通过商户协议号查询委托代扣签约协议 (GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryPapaySignPartnerContractsByOutContractCodeResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 用户OpenID */
  sp_openid: string
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 */
    deduct_date?: string | undefined
  } | undefined
}

/** 通过商户协议号解除委托代扣签约协议 (POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), request body. */
export interface TerminatePapaySignPartnerContractsRequest {
  /** 子商户号商户号 */
  sub_mchid: string
  /** 解约备注 */
  contract_termination_remark: string
}

/** 通过商户协议号解除委托代扣签约协议 (POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), answer. */
export interface TerminatePapaySignPartnerContractsResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 用户OpenID */
  sp_openid: string
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 */
    deduct_date?: string | undefined
  } | undefined
}

/** 服务商商户重试扣费通知 (POST /v3/partner-papay/contracts/{contract_id}/fail-notify), request body. */
export interface CreatePartnerPapayContractsFailNotifyRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用D */
  sub_appid?: string | undefined
}

/** 服务商商户预扣费通知 (POST /v3/partner-papay/contracts/{contract_id}/notify), request body. */
export interface NotifyPartnerPapayContractsRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用D */
  sub_appid?: string | undefined
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: number
    /** 单位 */
    unit?: string | undefined
  } | undefined
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额 · fen */
    amount: number
    /** 预计扣费货币类型 */
    currency?: string | undefined
  }
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PapayRoutes {
  /** 重试扣费通知 */
  'POST /v3/papay/contracts/{contract_id}/fail-notify': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: CreatePapayContractsFailNotifyRequest
    response: undefined
  }
  /** 直连商户预扣费通知 */
  'POST /v3/papay/contracts/{contract_id}/notify': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: NotifyPapayContractsRequest
    response: undefined
  }
  /** 代扣受理扣款 */
  'POST /v3/papay/pay/harmony/transactions/apply': {
    path: {}
    query: {}
    body: ApplyPapayPayHarmonyTransactionsRequest
    response: ApplyPapayPayHarmonyTransactionsResponse
  }
  /** 查询扣费预约 */
  'GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {
      /** 子商户号商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryPapayPayPartnerSchedulesByContractIdResponse
  }
  /** 预约扣费 */
  'POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: SchedulePapayPayPartnerSchedulesRequest
    response: SchedulePapayPayPartnerSchedulesResponse
  }
  /** 受理扣款 */
  'POST /v3/papay/pay/partner/transactions/apply': {
    path: {}
    query: {}
    body: ApplyPapayPayPartnerTransactionsRequest
    response: ApplyPapayPayPartnerTransactionsResponse
  }
  /** 查询扣费预约 */
  'GET /v3/papay/pay/schedules/contract-id/{contract_id}': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: undefined
    response: QueryPapayPaySchedulesByContractIdResponse
  }
  /** 预约扣费 */
  'POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: SchedulePapayPaySchedulesRequest
    response: SchedulePapayPaySchedulesResponse
  }
  /** 受理扣款 */
  'POST /v3/papay/pay/transactions/apply': {
    path: {}
    query: {}
    body: ApplyPapayPayTransactionsRequest
    response: ApplyPapayPayTransactionsResponse
  }
  /** App场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignContractsPreEntrustSignAppRequest
    response: CreatePapayScheduledDeductSignContractsPreEntrustSignAppResponse
  }
  /** H5场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignContractsPreEntrustSignH5Request
    response: CreatePapayScheduledDeductSignContractsPreEntrustSignH5Response
  }
  /** JSAPI场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignContractsPreEntrustSignJsapiRequest
    response: CreatePapayScheduledDeductSignContractsPreEntrustSignJsapiResponse
  }
  /** 小程序场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignContractsPreEntrustSignMiniProgramRequest
    response: CreatePapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse
  }
  /** App场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignAppRequest
    response: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse
  }
  /** H5场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignH5Request
    response: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response
  }
  /** JSAPI场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiRequest
    response: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse
  }
  /** 小程序场景预约扣费类型签约的预签约 */
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramRequest
    response: CreatePapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse
  }
  /** 通过商户协议号查询委托代扣签约协议 */
  'GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 商户签约协议号 */
      out_contract_code: string
      /** 委托代扣模板ID */
      plan_id: number
    }
    query: {}
    body: undefined
    response: QueryPapaySignContractsHarmonyPlanIdByOutContractCodeResponse
  }
  /** 通过商户协议号查询委托代扣签约协议 */
  'GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 商户签约协议号 */
      out_contract_code: string
      /** 委托代扣模板ID */
      plan_id: number
    }
    query: {}
    body: undefined
    response: QueryPapaySignContractsByOutContractCodeResponse
  }
  /** 通过商户协议号解除委托代扣签约协议 */
  'POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    path: {
      /** 委托代扣模板ID */
      plan_id: number
      /** 商户签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: TerminatePapaySignContractsRequest
    response: TerminatePapaySignContractsResponse
  }
  /** 代扣预签约 */
  'POST /v3/papay/sign/contracts/pre-entrust-sign': {
    path: {}
    query: {}
    body: CreatePapaySignContractsPreEntrustSignRequest
    response: CreatePapaySignContractsPreEntrustSignResponse
  }
  /** 通过商户协议号查询委托代扣签约协议 */
  'GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 商户签约协议号 */
      out_contract_code: string
      /** 委托代扣模板ID */
      plan_id: number
    }
    query: {
      /** 子商户号商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryPapaySignPartnerContractsByOutContractCodeResponse
  }
  /** 通过商户协议号解除委托代扣签约协议 */
  'POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    path: {
      /** 委托代扣模板ID */
      plan_id: number
      /** 商户签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: TerminatePapaySignPartnerContractsRequest
    response: TerminatePapaySignPartnerContractsResponse
  }
  /** 服务商商户重试扣费通知 */
  'POST /v3/partner-papay/contracts/{contract_id}/fail-notify': {
    path: {
      /** 委托代扣协议id */
      contract_id: string
    }
    query: {}
    body: CreatePartnerPapayContractsFailNotifyRequest
    response: undefined
  }
  /** 服务商商户预扣费通知 */
  'POST /v3/partner-papay/contracts/{contract_id}/notify': {
    path: {
      /** 委托代扣协议id */
      contract_id: string
    }
    query: {}
    body: NotifyPartnerPapayContractsRequest
    response: undefined
  }
}
