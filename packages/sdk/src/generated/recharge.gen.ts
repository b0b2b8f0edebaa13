// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询在途异常资金付款结果 (GET /v3/abnormal-fund-processing/receipts/{receipt_id}), answer. */
export interface QueryAbnormalFundProcessingReceiptsByReceiptIdResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 在途异常资金付款单据更新时间 · RFC 3339 with offset */
  last_update_time?: string | undefined
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 入账成功时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 商户AppID */
    appid: Array<string>
    /** 回调通知地址 */
    notify_url: string
  } | undefined
}

/** 发起在途异常资金付款指令 (POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions), request body. */
export interface CreateAbnormalFundProcessingReceiptsTransferInstructionsRequest {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?: {
    /** 入账用户OpenID */
    openid?: string | undefined
    /** 商户AppID */
    appid?: string | undefined
    /** 入账商户号 */
    mchid?: string | undefined
  } | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
}

/** 发起在途异常资金付款指令 (POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions), answer. */
export interface CreateAbnormalFundProcessingReceiptsTransferInstructionsResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 在途异常资金付款单据更新时间 · RFC 3339 with offset */
  last_update_time?: string | undefined
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string | undefined
      /** 商户AppID */
      appid?: string | undefined
      /** 入账商户号 */
      mchid?: string | undefined
    } | undefined
    /** 在途异常资金付款指令状态 */
    instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {}) | undefined
    /** 在途异常资金付款单据创建时间 · RFC 3339 with offset */
    create_time?: string | undefined
    /** 入账成功时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 回调通知地址 */
    notify_url: string
  } | undefined
}

/** 查询在途异常资金付款指令执行结果 (GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}), answer. */
export interface QueryAbnormalFundProcessingReceiptsTransferInstructionsByOutInstructionNoResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: 'MERCHANT' | (string & {})
    /** 微信支付商户号 */
    mchid?: string | undefined
  }
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string | undefined
    /** 入账用户OpenID */
    openid?: string | undefined
    /** 商户AppID */
    appid?: string | undefined
    /** 入账商户号 */
    mchid?: string | undefined
  } | undefined
  /** 在途异常资金付款指令状态 */
  instruction_state: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {})
  /** 在途异常资金付款指令创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 入账成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 在途异常资金付款指令关闭时间 · RFC 3339 with offset */
  close_time?: string | undefined
  /** 回调通知地址 */
  notify_url: string
  /** 微信支付在途异常资金付款指令执行流水号 */
  instruction_instance_id?: string | undefined
}

/** 申请银行转账充值 (POST /v3/recharge/bank-transfer-recharges/apply), request body. */
export interface ApplyRechargeBankTransferRechargesRequest {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'NORMAL_BANK_TRANSFER'
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · fen */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 申请银行转账充值 (POST /v3/recharge/bank-transfer-recharges/apply), answer. */
export interface ApplyRechargeBankTransferRechargesResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 开户银行省市编码 */
    bank_address_code?: string | undefined
    /** 开户银行行号 */
    bank_code?: string | undefined
    /** 银行账户名称 */
    bank_account_name?: string | undefined
    /** 银行账号 */
    bank_account_no?: string | undefined
  }
}

/** 查询银行转账充值结果 (GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}), answer. */
export interface QueryRechargeBankTransferRechargesByOutRechargeNoResponse {
  /** 充值商户号 */
  mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string | undefined
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · fen */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string | undefined
    /** 银行转账退回时间 · RFC 3339 with offset */
    return_time?: string | undefined
    /** 银行转账退回原因 */
    return_reason?: string | undefined
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 银行卡号后四位 */
    bank_card_tail?: string | undefined
  } | undefined
  /** 受理充值时间 · RFC 3339 with offset */
  accept_time?: string | undefined
  /** 充值成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关闭充值时间 · RFC 3339 with offset */
  close_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface RechargeRoutes {
  /** 查询在途异常资金付款结果 */
  'GET /v3/abnormal-fund-processing/receipts/{receipt_id}': {
    path: {
      /** 微信支付在途异常资金付款单号 */
      receipt_id: string
    }
    query: {}
    body: undefined
    response: QueryAbnormalFundProcessingReceiptsByReceiptIdResponse
  }
  /** 发起在途异常资金付款指令 */
  'POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': {
    path: {
      /** 微信支付在途异常资金付款单号 */
      receipt_id: string
    }
    query: {}
    body: CreateAbnormalFundProcessingReceiptsTransferInstructionsRequest
    response: CreateAbnormalFundProcessingReceiptsTransferInstructionsResponse
  }
  /** 查询在途异常资金付款指令执行结果 */
  'GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': {
    path: {
      /** 微信支付在途异常资金付款单号 */
      receipt_id: string
      /** 商户侧指令编号 */
      out_instruction_no: string
    }
    query: {}
    body: undefined
    response: QueryAbnormalFundProcessingReceiptsTransferInstructionsByOutInstructionNoResponse
  }
  /** 申请银行转账充值 */
  'POST /v3/recharge/bank-transfer-recharges/apply': {
    path: {}
    query: {}
    body: ApplyRechargeBankTransferRechargesRequest
    response: ApplyRechargeBankTransferRechargesResponse
  }
  /** 查询银行转账充值结果 */
  'GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': {
    path: {
      /** 商户充值单号 */
      out_recharge_no: string
    }
    query: {}
    body: undefined
    response: QueryRechargeBankTransferRechargesByOutRechargeNoResponse
  }
}
