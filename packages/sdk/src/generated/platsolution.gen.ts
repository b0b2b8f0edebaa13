// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请银行转账充值 (POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply), request body. */
export interface ApplyEcommerceBankTransferRechargesRequest {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: string
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

/** 申请银行转账充值 (POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply), answer. */
export interface ApplyEcommerceBankTransferRechargesResponse {
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

/** 查询银行转账充值结果 (GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}), answer. */
export interface QueryEcommerceBankTransferRechargesByOutRechargeNoResponse {
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

/** 开通保险理赔功能 (POST /v3/platsolution/ecommerce/insurance-compensation-contracts), request body. */
export interface CreateEcommerceInsuranceCompensationContractsRequest {
  /** 商户申请单号 */
  out_apply_no: string
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

/** 开通保险理赔功能 (POST /v3/platsolution/ecommerce/insurance-compensation-contracts), answer. */
export interface CreateEcommerceInsuranceCompensationContractsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
}

/** 查询保险理赔功能开通状态 (POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened), answer. */
export interface CreateEcommerceInsuranceCompensationContractsCheckOpenedResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
}

/** 请求赔付 (POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills), request body. */
export interface CreateEcommerceMchTransferCompensateBillsRequest {
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}

/** 请求赔付 (POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills), answer. */
export interface CreateEcommerceMchTransferCompensateBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询赔付结果（按微信支付赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}), answer. */
export interface QueryEcommerceMchTransferCompensateBillsByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询赔付结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferCompensateBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 请求撤销赔付 (POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel), answer. */
export interface CancelEcommerceMchTransferCompensateBillsResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 撤销受理时间 · RFC 3339 with offset */
  cancel_accept_time: string
}

/** 请求赔付预下单 (POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer), request body. */
export interface CreateEcommerceMchTransferCompensateBillsPreTransferRequest {
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 请求赔付预下单 (POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer), answer. */
export interface CreateEcommerceMchTransferCompensateBillsPreTransferResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 请求保证金售后赔付 (POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills), request body. */
export interface CreateEcommerceMchTransferDepositAfterSalesCompensationBillsRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | undefined
    } | undefined
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户 openid */
      sp_openid?: string | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
}

/** 请求保证金售后赔付 (POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills), answer. */
export interface CreateEcommerceMchTransferDepositAfterSalesCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
}

/** 查询保证金售后赔付结果（按微信支付赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}), answer. */
export interface QueryEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
}

/** 查询保证金售后赔付结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
}

/** 发起保证金赔付保司保费 (POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills), request body. */
export interface CreateEcommerceMchTransferDepositInsurancePremiumsCompensationBillsRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | undefined
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 */
      mchid?: string | undefined
    } | undefined
    /** 赔付单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 赔付单类型 */
      type: 'WXPAY' | 'WXVALUE'
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
}

/** 发起保证金赔付保司保费 (POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills), answer. */
export interface CreateEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {}) | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string | undefined
      } | undefined
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询保证金赔付保司保费结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {}) | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string | undefined
      } | undefined
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 发起保证金赔付用户运费 (POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills), request body. */
export interface CreateEcommerceMchTransferDepositShippingCostCompensationBillsRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | undefined
    } | undefined
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户 openid */
      sp_openid?: string | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}

/** 发起保证金赔付用户运费 (POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills), answer. */
export interface CreateEcommerceMchTransferDepositShippingCostCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询保证金售后赔付运费结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 请求保险理赔 (POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills), request body. */
export interface CreateEcommerceMchTransferInsuranceClaimBillsRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
}

/** 请求保险理赔 (POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills), answer. */
export interface CreateEcommerceMchTransferInsuranceClaimBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount: number
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询保险理赔结果（按微信支付赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}), answer. */
export interface QueryEcommerceMchTransferInsuranceClaimBillsByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    accept_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询保险理赔结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferInsuranceClaimBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {}) | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    accept_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 请求撤销保险理赔 (POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel), request body. */
export interface CancelEcommerceMchTransferInsuranceClaimBillsRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 请求撤销保险理赔 (POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel), answer. */
export interface CancelEcommerceMchTransferInsuranceClaimBillsResponse {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 撤销受理时间 · RFC 3339 with offset */
  cancel_accept_time: string
}

/** 请求保险理赔预下单 (POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer), request body. */
export interface CreateEcommerceMchTransferInsuranceClaimBillsPreTransferRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE' | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 请求保险理赔预下单 (POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer), answer. */
export interface CreateEcommerceMchTransferInsuranceClaimBillsPreTransferResponse {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 请求赔付 (POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills), request body. */
export interface CreateEcommerceMchTransferSubMchCompensationBillsRequest {
  /** 赔付商户信息 */
  receiver: {
    /** 赔付接收方类型 */
    type: 'MERCHANT'
    /** 赔付接收方商户信息 */
    mch_info: {
      /** 商户号 */
      mchid: string
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 请求赔付 (POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills), answer. */
export interface CreateEcommerceMchTransferSubMchCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {}) | undefined
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询赔付结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {}) | undefined
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 保证金赔付 (POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills), request body. */
export interface CreateEcommerceMchTransferTransferBills2Request {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 业务类型 */
  business_type: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION'
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 */
      mch_id?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string | undefined
}

/** 保证金赔付 (POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills), answer. */
export interface CreateEcommerceMchTransferTransferBills2Response {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询保证金赔付结果（按微信支付赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}), answer. */
export interface QueryEcommerceMchTransferTransferBillsByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 收款方备注 */
  receiver_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询保证金赔付结果（按商户赔付单号） (GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}), answer. */
export interface QueryEcommerceMchTransferTransferBillsByOutBillNo2Response {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}) | undefined
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {}) | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string | undefined
      } | undefined
    } | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 · fen */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark?: string | undefined
  /** 收款方备注 */
  receiver_remark?: string | undefined
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 关单原因 */
    close_reason?: string | undefined
  } | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 添加二级商户可扫码充值员工 (POST /v3/platsolution/ecommerce/recharge-employees), request body. */
export interface CreateEcommerceRechargeEmployeesRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}

/** 添加二级商户可扫码充值员工 (POST /v3/platsolution/ecommerce/recharge-employees), answer. */
export interface CreateEcommerceRechargeEmployeesResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string | undefined
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {}) | undefined
  /** 添加员工时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 查询二级商户可扫码充值员工列表 (GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}), answer. */
export interface QueryEcommerceRechargeEmployeesBySubMchidResponse {
  /** 员工列表 */
  employees?: Array<{
    /** 二级商户号 */
    sub_mchid: string
    /** 员工OpenID */
    sp_openid?: string | undefined
    /** 员工状态 */
    state?: 'EFFECTIVE' | 'DELETED' | (string & {}) | undefined
    /** 添加员工时间 · RFC 3339 with offset */
    create_time?: string | undefined
    /** 最后更新时间 · RFC 3339 with offset */
    update_time?: string | undefined
  }> | undefined
}

/** 删除二级商户可扫码充值员工 (POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete), answer. */
export interface DeleteEcommerceRechargeEmployeesResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string | undefined
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {}) | undefined
  /** 添加员工时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** 申请二级商户充值 (POST /v3/platsolution/ecommerce/recharges/apply), request body. */
export interface ApplyEcommerceRechargesRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · fen */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 可用充值渠道列表 */
  available_recharge_channels?: Array<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK'> | undefined
  /** 充值备注 */
  remark?: string | undefined
}

/** 申请二级商户充值 (POST /v3/platsolution/ecommerce/recharges/apply), answer. */
export interface ApplyEcommerceRechargesResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值链接 */
  recharge_url: string
}

/** 查询二级商户充值结果 (GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}), answer. */
export interface QueryEcommerceRechargesByOutRechargeNoResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}) | undefined
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
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
    /** 转入的银行流水单号 */
    bill_no?: string | undefined
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
    /** 银行账户名称 */
    bank_account_name?: string | undefined
  } | undefined
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string | undefined
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {}) | undefined
  } | undefined
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string | undefined
    /** 网银充值退回时间 · RFC 3339 with offset */
    return_time?: string | undefined
    /** 网银充值退回原因 */
    return_reason?: string | undefined
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {}) | undefined
    /** 银行卡号后四位 */
    bank_card_tail?: string | undefined
    /** 银行账户名称 */
    bank_account_name?: string | undefined
  } | undefined
  /** 受理充值时间 · RFC 3339 with offset */
  accept_time?: string | undefined
  /** 充值成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关闭充值时间 · RFC 3339 with offset */
  close_time?: string | undefined
  /** 可用充值渠道列表 */
  available_recharge_channels?: Array<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})> | undefined
}

/** 关闭二级商户充值 (POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close), answer. */
export interface CloseEcommerceRechargesResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}) | undefined
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
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
    /** 转入的银行流水单号 */
    bill_no?: string | undefined
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
    /** 银行账户名称 */
    bank_account_name?: string | undefined
  } | undefined
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string | undefined
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {}) | undefined
  } | undefined
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string | undefined
    /** 网银充值退回时间 · RFC 3339 with offset */
    return_time?: string | undefined
    /** 网银充值退回原因 */
    return_reason?: string | undefined
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {}) | undefined
    /** 银行卡号后四位 */
    bank_card_tail?: string | undefined
    /** 银行账户名称 */
    bank_account_name?: string | undefined
  } | undefined
  /** 受理充值时间 · RFC 3339 with offset */
  accept_time?: string | undefined
  /** 充值成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 关闭充值时间 · RFC 3339 with offset */
  close_time?: string | undefined
  /** 可用充值渠道列表 */
  available_recharge_channels?: Array<'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})> | undefined
}

/** 个人收款-申请批量结算 (POST /v3/platsolution/ecommerce/settle/prepay-settle-orders), request body. */
export interface CreateEcommerceSettlePrepaySettleOrdersRequest {
  /** 发起方AppID */
  appid: string
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 通知地址 */
  notify_url: string
  /** 收款方描述 */
  description: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE'
  /** 结算信息列表 */
  settle_info_list: Array<{
    /** 商户结算单号 */
    out_settle_no: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 结算明细单列表 */
    settle_detail_info_list: Array<{
      /** 商户结算明细单号 */
      out_settle_detail_no: string
      /** 结算类型 */
      settle_type: string
      /** 接收方类型 */
      receiver_type: string
      /** 接收方账号 */
      receiver_account: string
      /** 金额 */
      amount: {
        /** 金额 · fen */
        amount: number
        /** 币种 */
        currency?: string | undefined
      }
    }>
  }>
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2 | undefined
}

/** 个人收款-申请批量结算 (POST /v3/platsolution/ecommerce/settle/prepay-settle-orders), answer. */
export interface CreateEcommerceSettlePrepaySettleOrdersResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
  /** 批次完成时间 · RFC 3339 with offset */
  finish_time?: string | undefined
}

/** 个人收款-查询批量结算信息 (GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}), answer. */
export interface QueryEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {})
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
  /** 批次完成时间 · RFC 3339 with offset */
  finish_time?: string | undefined
}

/** 个人收款-申请异常结算批次单处理 (POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle), request body. */
export interface CreateEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleRequest {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 商户异常结算批次单号 */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 异常处理说明 */
  description?: string | undefined
}

/** 个人收款-申请异常结算批次单处理 (POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle), answer. */
export interface CreateEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {})
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {})
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
  /** 批次完成时间 · RFC 3339 with offset */
  finish_time?: string | undefined
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {}) | undefined
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 批次创建时间 · RFC 3339 with offset */
    apply_success_time: string
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id: string
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string
  } | undefined
}

/** 二级商户按日终余额预约提现 (POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw), request body. */
export interface CreateEcommerceWithdrawDayEndBalanceWithdrawRequest {
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
  /** 提现备注 · ≤ 56 bytes */
  remark?: string | undefined
  /** 银行附言 · ≤ 32 bytes */
  bank_memo?: string | undefined
  /** 提现结果通知地址 · ≤ 256 bytes */
  notify_url?: string | undefined
  /** 留存额 · fen */
  reserve_amount?: number | undefined
}

/** 二级商户按日终余额预约提现 (POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw), answer. */
export interface CreateEcommerceWithdrawDayEndBalanceWithdrawResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 · ≤ 64 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  total_amount: number
  /** 提现成功金额 · fen */
  success_amount?: number | undefined
  /** 提现失败金额 · fen */
  fail_amount?: number | undefined
  /** 提现退票金额 · fen */
  refund_amount?: number | undefined
  /** 发起提现时间 · RFC 3339 with offset */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 with offset */
  update_time: string
  /** 失败原因 · ≤ 255 bytes */
  reason?: string | undefined
  /** 提现备注 · ≤ 255 bytes */
  remark?: string | undefined
  /** 银行附言 · ≤ 32 bytes */
  bank_memo?: string | undefined
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 · ≤ 4 bytes */
  account_number: string
  /** 入账银行 · ≤ 10 bytes */
  account_bank: string
  /** 入账银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
}

/** 查询二级商户按日终余额预约提现状态 (GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}), answer. */
export interface QueryEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 · ≤ 64 bytes */
  withdraw_id: string
  /** 商户提现单号 · ≤ 32 bytes */
  out_request_no: string
  /** 提现金额 · fen */
  total_amount: number
  /** 提现成功金额 · fen */
  success_amount?: number | undefined
  /** 提现失败金额 · fen */
  fail_amount?: number | undefined
  /** 提现退票金额 · fen */
  refund_amount?: number | undefined
  /** 发起提现时间 · RFC 3339 with offset */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 with offset */
  update_time: string
  /** 失败原因 · ≤ 255 bytes */
  reason?: string | undefined
  /** 提现备注 · ≤ 255 bytes */
  remark?: string | undefined
  /** 银行附言 · ≤ 32 bytes */
  bank_memo?: string | undefined
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 · ≤ 4 bytes */
  account_number: string
  /** 入账银行 · ≤ 10 bytes */
  account_bank: string
  /** 入账银行全称 · ≤ 128 bytes */
  bank_name?: string | undefined
}

/** 受理商家转账 (POST /v3/platsolution/insurance/mch-transfer/batches/apply), request body. */
export interface ApplyInsuranceMchTransferBatchesRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: Array<{
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 · fen */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 */
    reservation_id: string
    /** 收款用户OpenID */
    openid: string
  }>
  /** 商户回调地址 */
  notify_url: string
}

/** 受理商家转账 (POST /v3/platsolution/insurance/mch-transfer/batches/apply), answer. */
export interface ApplyInsuranceMchTransferBatchesResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {}) | undefined
}

/** 微信支付转账批次单号查询批次单 (GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}), answer. */
export interface QueryInsuranceMchTransferBatchesByBatchIdResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string | undefined
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}) | undefined
    /** 转账总金额 · fen */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 · RFC 3339 with offset */
    create_time: string
    /** 转账成功金额 · fen */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 · fen */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: Array<{
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }> | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}

/** 微信支付转账明细单号查询明细单 (GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}), answer. */
export interface QueryInsuranceMchTransferBatchesDetailsByDetailIdResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string | undefined
  /** 转账发起时间 · RFC 3339 with offset */
  create_time: string
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {}) | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 转账完成时间 · RFC 3339 with offset */
  transfer_finish_time?: string | undefined
  /** 银行退票时间 · RFC 3339 with offset */
  bank_refund_time?: string | undefined
}

/** 查询商家转账明细电子回单 (GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}), answer. */
export interface QueryInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
}

/** 申请商家转账明细电子回单 (POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply), request body. */
export interface ApplyInsuranceMchTransferBatchesDetailReceiptsRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账明细电子回单 (POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply), answer. */
export interface ApplyInsuranceMchTransferBatchesDetailReceiptsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}

/** 商户转账批次单号查询批次单 (GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}), answer. */
export interface QueryInsuranceMchTransferBatchesByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string | undefined
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}) | undefined
    /** 转账总金额 · fen */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 · RFC 3339 with offset */
    create_time: string
    /** 转账成功金额 · fen */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 · fen */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: Array<{
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }> | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}

/** 商户明细单号查询明细单 (GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}), answer. */
export interface QueryInsuranceMchTransferBatchesDetailsByOutDetailNoResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string | undefined
  /** 转账发起时间 · RFC 3339 with offset */
  create_time: string
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {}) | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 转账完成时间 · RFC 3339 with offset */
  transfer_finish_time?: string | undefined
  /** 银行退票时间 · RFC 3339 with offset */
  bank_refund_time?: string | undefined
}

/** 查询商家转账批次电子回单 (GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}), answer. */
export interface QueryInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
}

/** 申请商家转账批次电子回单 (POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply), request body. */
export interface ApplyInsuranceMchTransferBatchesSummaryReceiptsRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账批次电子回单 (POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply), answer. */
export interface ApplyInsuranceMchTransferBatchesSummaryReceiptsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}

/** 受理单次预约商家转账 (POST /v3/platsolution/insurance/mch-transfer/reservation/apply), request body. */
export interface ApplyInsuranceMchTransferReservationRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 · yyyy-MM-dd */
  estimated_date: string
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_real_name?: string | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 */
      product_registration_no: string
      /** 保险单号 */
      policy_no: string
      /** 保险名称 */
      name: string
      /** 取现单号 */
      withdrawal_no?: string | undefined
      /** 理赔单号 */
      claim_no?: string | undefined
    } | undefined
  } | undefined
}

/** 受理单次预约商家转账 (POST /v3/platsolution/insurance/mch-transfer/reservation/apply), answer. */
export interface ApplyInsuranceMchTransferReservationResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 预约记录受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  package_info: string
}

/** 商户预约单号查询预约商家转账记录 (GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}), answer. */
export interface QueryInsuranceMchTransferReservationByOutReservationNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 · yyyy-MM-dd */
  estimated_date?: string | undefined
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 with offset */
  reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 with offset */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  } | undefined
}

/** 关闭预约商家转账记录 (POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close), answer. */
export interface CloseInsuranceMchTransferReservationResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 · yyyy-MM-dd */
  estimated_date?: string | undefined
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 with offset */
  reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 with offset */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  } | undefined
}

/** 微信支付预约单号查询预约商家转账记录 (GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}), answer. */
export interface QueryInsuranceMchTransferReservationByReservationIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 · yyyy-MM-dd */
  estimated_date?: string | undefined
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 with offset */
  reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 with offset */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  } | undefined
}

/** 受理商家转账 (POST /v3/platsolution/mch-transfer/batches/apply), request body. */
export interface ApplyMchTransferBatchesRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: Array<{
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 · fen */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 */
    reservation_id: string
    /** 收款用户OpenID */
    openid: string
  }>
  /** 商户回调地址 */
  notify_url: string
}

/** 受理商家转账 (POST /v3/platsolution/mch-transfer/batches/apply), answer. */
export interface ApplyMchTransferBatchesResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
  /** 批次状态 */
  batch_state?: string | undefined
}

/** 微信支付转账批次单号查询批次单 (GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}), answer. */
export interface QueryMchTransferBatchesByBatchIdResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string | undefined
    /** 批次状态 */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: string | undefined
    /** 转账总金额 · fen */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 · RFC 3339 with offset */
    create_time: string
    /** 转账成功金额 · fen */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 · fen */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: Array<{
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: string
  }> | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}

/** 微信支付转账明细单号查询明细单 (GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}), answer. */
export interface QueryMchTransferBatchesDetailsByDetailIdResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string | undefined
  /** 转账发起时间 · RFC 3339 with offset */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 收款用户姓名 */
  user_name?: string | undefined
  /** 转账完成时间 · RFC 3339 with offset */
  transfer_finish_time?: string | undefined
  /** 银行退票时间 · RFC 3339 with offset */
  bank_refund_time?: string | undefined
}

/** 查询商家转账明细电子回单 (GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}), answer. */
export interface QueryMchTransferBatchesDetailReceiptsByOutDetailNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
}

/** 申请商家转账明细电子回单 (POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply), request body. */
export interface ApplyMchTransferBatchesDetailReceiptsRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账明细电子回单 (POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply), answer. */
export interface ApplyMchTransferBatchesDetailReceiptsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: string
}

/** 商户转账批次单号查询批次单 (GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}), answer. */
export interface QueryMchTransferBatchesByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string | undefined
    /** 批次状态 */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: string | undefined
    /** 转账总金额 · fen */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 · RFC 3339 with offset */
    create_time: string
    /** 转账成功金额 · fen */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 · fen */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: Array<{
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: string
  }> | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}

/** 商户明细单号查询明细单 (GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}), answer. */
export interface QueryMchTransferBatchesDetailsByOutDetailNoResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string | undefined
  /** 转账发起时间 · RFC 3339 with offset */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /** 转账金额 · fen */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 收款用户姓名 */
  user_name?: string | undefined
  /** 转账完成时间 · RFC 3339 with offset */
  transfer_finish_time?: string | undefined
  /** 银行退票时间 · RFC 3339 with offset */
  bank_refund_time?: string | undefined
}

/** 查询商家转账批次电子回单 (GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}), answer. */
export interface QueryMchTransferBatchesSummaryReceiptsByOutBatchNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string | undefined
  /** 电子回单文件的hash值 */
  hash_value?: string | undefined
  /** 电子回单文件的下载地址 */
  download_url?: string | undefined
}

/** 申请商家转账批次电子回单 (POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply), request body. */
export interface ApplyMchTransferBatchesSummaryReceiptsRequest {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账批次电子回单 (POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply), answer. */
export interface ApplyMchTransferBatchesSummaryReceiptsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: string
}

/** 受理单次预约商家转账 (POST /v3/platsolution/mch-transfer/reservation/apply), request body. */
export interface ApplyMchTransferReservationRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date: string
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户姓名 · encrypted on the way */
  user_real_name?: string | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 */
      product_registration_no: string
      /** 保险单号 */
      policy_no: string
      /** 保险名称 */
      name: string
      /** 取现单号 */
      withdrawal_no?: string | undefined
      /** 理赔单号 */
      claim_no?: string | undefined
    } | undefined
  } | undefined
}

/** 受理单次预约商家转账 (POST /v3/platsolution/mch-transfer/reservation/apply), answer. */
export interface ApplyMchTransferReservationResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 预约记录受理时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  package_info: string
}

/** 商户预约单号查询预约商家转账记录 (GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}), answer. */
export interface QueryMchTransferReservationByOutReservationNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string | undefined
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 with offset */
  reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 with offset */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  } | undefined
}

/** 关闭预约商家转账记录 (POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close), answer. */
export interface CloseMchTransferReservationResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string | undefined
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 with offset */
  reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 with offset */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  } | undefined
}

/** 微信支付预约单号查询预约商家转账记录 (GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}), answer. */
export interface QueryMchTransferReservationByReservationIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string | undefined
  /** 预计最大转账金额 · fen */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 · fen */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string | undefined
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 · RFC 3339 with offset */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 with offset */
  reserve_time?: string | undefined
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 with offset */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  } | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PlatsolutionRoutes {
  /** 申请银行转账充值 */
  'POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply': {
    path: {}
    query: {}
    body: ApplyEcommerceBankTransferRechargesRequest
    response: ApplyEcommerceBankTransferRechargesResponse
  }
  /** 查询银行转账充值结果 */
  'GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': {
    path: {
      /** 商户充值单号 */
      out_recharge_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceBankTransferRechargesByOutRechargeNoResponse
  }
  /** 开通保险理赔功能 */
  'POST /v3/platsolution/ecommerce/insurance-compensation-contracts': {
    path: {}
    query: {}
    body: CreateEcommerceInsuranceCompensationContractsRequest
    response: CreateEcommerceInsuranceCompensationContractsResponse
  }
  /** 查询保险理赔功能开通状态 */
  'POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': {
    path: {
      /** 二级商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: CreateEcommerceInsuranceCompensationContractsCheckOpenedResponse
  }
  /** 请求赔付 */
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferCompensateBillsRequest
    response: CreateEcommerceMchTransferCompensateBillsResponse
  }
  /** 查询赔付结果（按微信支付赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': {
    path: {
      /** 微信支付单号 */
      bill_id: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceMchTransferCompensateBillsByBillIdResponse
  }
  /** 查询赔付结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceMchTransferCompensateBillsByOutBillNoResponse
  }
  /** 请求撤销赔付 */
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: CancelEcommerceMchTransferCompensateBillsResponse
  }
  /** 请求赔付预下单 */
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferCompensateBillsPreTransferRequest
    response: CreateEcommerceMchTransferCompensateBillsPreTransferResponse
  }
  /** 请求保证金售后赔付 */
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferDepositAfterSalesCompensationBillsRequest
    response: CreateEcommerceMchTransferDepositAfterSalesCompensationBillsResponse
  }
  /** 查询保证金售后赔付结果（按微信支付赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': {
    path: {
      /** 微信支付单号 */
      bill_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferDepositAfterSalesCompensationBillsByBillIdResponse
  }
  /** 查询保证金售后赔付结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferDepositAfterSalesCompensationBillsByOutBillNoResponse
  }
  /** 发起保证金赔付保司保费 */
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferDepositInsurancePremiumsCompensationBillsRequest
    response: CreateEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse
  }
  /** 查询保证金赔付保司保费结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse
  }
  /** 发起保证金赔付用户运费 */
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferDepositShippingCostCompensationBillsRequest
    response: CreateEcommerceMchTransferDepositShippingCostCompensationBillsResponse
  }
  /** 查询保证金售后赔付运费结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferDepositShippingCostCompensationBillsByOutBillNoResponse
  }
  /** 请求保险理赔 */
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferInsuranceClaimBillsRequest
    response: CreateEcommerceMchTransferInsuranceClaimBillsResponse
  }
  /** 查询保险理赔结果（按微信支付赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': {
    path: {
      /** 微信支付单号 */
      bill_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferInsuranceClaimBillsByBillIdResponse
  }
  /** 查询保险理赔结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferInsuranceClaimBillsByOutBillNoResponse
  }
  /** 请求撤销保险理赔 */
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {}
    body: CancelEcommerceMchTransferInsuranceClaimBillsRequest
    response: CancelEcommerceMchTransferInsuranceClaimBillsResponse
  }
  /** 请求保险理赔预下单 */
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferInsuranceClaimBillsPreTransferRequest
    response: CreateEcommerceMchTransferInsuranceClaimBillsPreTransferResponse
  }
  /** 请求赔付 */
  'POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferSubMchCompensationBillsRequest
    response: CreateEcommerceMchTransferSubMchCompensationBillsResponse
  }
  /** 查询赔付结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {
      /** 出资商户号 */
      sponsor_mchid?: string | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse
  }
  /** 保证金赔付 */
  'POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills': {
    path: {}
    query: {}
    body: CreateEcommerceMchTransferTransferBills2Request
    response: CreateEcommerceMchTransferTransferBills2Response
  }
  /** 查询保证金赔付结果（按微信支付赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': {
    path: {
      /** 微信支付单号 */
      bill_id: string
    }
    query: {
      /** 业务类型 */
      business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferTransferBillsByBillIdResponse
  }
  /** 查询保证金赔付结果（按商户赔付单号） */
  'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    path: {
      /** 商户单号 */
      out_bill_no: string
    }
    query: {
      /** 业务类型 */
      business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | undefined
    }
    body: undefined
    response: QueryEcommerceMchTransferTransferBillsByOutBillNo2Response
  }
  /** 添加二级商户可扫码充值员工 */
  'POST /v3/platsolution/ecommerce/recharge-employees': {
    path: {}
    query: {}
    body: CreateEcommerceRechargeEmployeesRequest
    response: CreateEcommerceRechargeEmployeesResponse
  }
  /** 查询二级商户可扫码充值员工列表 */
  'GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': {
    path: {
      /** 二级商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceRechargeEmployeesBySubMchidResponse
  }
  /** 删除二级商户可扫码充值员工 */
  'POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': {
    path: {
      /** 二级商户号 */
      sub_mchid: string
      /** 员工OpenID */
      sp_openid: string
    }
    query: {}
    body: undefined
    response: DeleteEcommerceRechargeEmployeesResponse
  }
  /** 申请二级商户充值 */
  'POST /v3/platsolution/ecommerce/recharges/apply': {
    path: {}
    query: {}
    body: ApplyEcommerceRechargesRequest
    response: ApplyEcommerceRechargesResponse
  }
  /** 查询二级商户充值结果 */
  'GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': {
    path: {
      /** 商户充值单号 */
      out_recharge_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceRechargesByOutRechargeNoResponse
  }
  /** 关闭二级商户充值 */
  'POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': {
    path: {
      /** 商户充值单号 */
      out_recharge_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: CloseEcommerceRechargesResponse
  }
  /** 个人收款-申请批量结算 */
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders': {
    path: {}
    query: {}
    body: CreateEcommerceSettlePrepaySettleOrdersRequest
    response: CreateEcommerceSettlePrepaySettleOrdersResponse
  }
  /** 个人收款-查询批量结算信息 */
  'GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': {
    path: {
      /** 微信支付结算批次单号 */
      settle_batch_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse
  }
  /** 个人收款-申请异常结算批次单处理 */
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': {
    path: {
      /** 微信支付结算批次单号 */
      settle_batch_no: string
    }
    query: {}
    body: CreateEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleRequest
    response: CreateEcommerceSettlePrepaySettleOrdersApplyAbnormalSettleResponse
  }
  /** 二级商户按日终余额预约提现 */
  'POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': {
    path: {}
    query: {}
    body: CreateEcommerceWithdrawDayEndBalanceWithdrawRequest
    response: CreateEcommerceWithdrawDayEndBalanceWithdrawResponse
  }
  /** 查询二级商户按日终余额预约提现状态 */
  'GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': {
    path: {
      /** 商户提现单号 */
      out_request_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceWithdrawDayEndBalanceWithdrawByOutRequestNoResponse
  }
  /** 受理商家转账 */
  'POST /v3/platsolution/insurance/mch-transfer/batches/apply': {
    path: {}
    query: {}
    body: ApplyInsuranceMchTransferBatchesRequest
    response: ApplyInsuranceMchTransferBatchesResponse
  }
  /** 微信支付转账批次单号查询批次单 */
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': {
    path: {
      /** 商家转账批次单号 */
      batch_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 明细状态 */
      detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
      /** 请求资源起始位置 · default 0 */
      offset?: number | undefined
      /** 最大资源条数 · default 20 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryInsuranceMchTransferBatchesByBatchIdResponse
  }
  /** 微信支付转账明细单号查询明细单 */
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    path: {
      /** 商家转账批次单号 */
      batch_id: string
      /** 商家转账明细单号 */
      detail_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryInsuranceMchTransferBatchesDetailsByDetailIdResponse
  }
  /** 查询商家转账明细电子回单 */
  'GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryInsuranceMchTransferBatchesDetailReceiptsByOutDetailNoResponse
  }
  /** 申请商家转账明细电子回单 */
  'POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {}
    body: ApplyInsuranceMchTransferBatchesDetailReceiptsRequest
    response: ApplyInsuranceMchTransferBatchesDetailReceiptsResponse
  }
  /** 商户转账批次单号查询批次单 */
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 请求资源起始位置 · default 0 */
      offset?: number | undefined
      /** 最大资源条数 · default 20 */
      limit?: number | undefined
      /** 明细状态 */
      detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
    }
    body: undefined
    response: QueryInsuranceMchTransferBatchesByOutBatchNoResponse
  }
  /** 商户明细单号查询明细单 */
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryInsuranceMchTransferBatchesDetailsByOutDetailNoResponse
  }
  /** 查询商家转账批次电子回单 */
  'GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryInsuranceMchTransferBatchesSummaryReceiptsByOutBatchNoResponse
  }
  /** 申请商家转账批次电子回单 */
  'POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {}
    body: ApplyInsuranceMchTransferBatchesSummaryReceiptsRequest
    response: ApplyInsuranceMchTransferBatchesSummaryReceiptsResponse
  }
  /** 受理单次预约商家转账 */
  'POST /v3/platsolution/insurance/mch-transfer/reservation/apply': {
    path: {}
    query: {}
    body: ApplyInsuranceMchTransferReservationRequest
    response: ApplyInsuranceMchTransferReservationResponse
  }
  /** 商户预约单号查询预约商家转账记录 */
  'GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': {
    path: {
      /** 商户预约单号 */
      out_reservation_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryInsuranceMchTransferReservationByOutReservationNoResponse
  }
  /** 关闭预约商家转账记录 */
  'POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': {
    path: {
      /** 商户预约单号 */
      out_reservation_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: CloseInsuranceMchTransferReservationResponse
  }
  /** 微信支付预约单号查询预约商家转账记录 */
  'GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': {
    path: {
      /** 微信转账预约单号 */
      reservation_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryInsuranceMchTransferReservationByReservationIdResponse
  }
  /** 受理商家转账 */
  'POST /v3/platsolution/mch-transfer/batches/apply': {
    path: {}
    query: {}
    body: ApplyMchTransferBatchesRequest
    response: ApplyMchTransferBatchesResponse
  }
  /** 微信支付转账批次单号查询批次单 */
  'GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': {
    path: {
      /** 商家转账批次单号 */
      batch_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 明细状态 */
      detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | undefined
      /** 请求资源起始位置 · default 0 */
      offset?: number | undefined
      /** 最大资源条数 · default 20 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryMchTransferBatchesByBatchIdResponse
  }
  /** 微信支付转账明细单号查询明细单 */
  'GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    path: {
      /** 商家转账批次单号 */
      batch_id: string
      /** 商家转账明细单号 */
      detail_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferBatchesDetailsByDetailIdResponse
  }
  /** 查询商家转账明细电子回单 */
  'GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferBatchesDetailReceiptsByOutDetailNoResponse
  }
  /** 申请商家转账明细电子回单 */
  'POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {}
    body: ApplyMchTransferBatchesDetailReceiptsRequest
    response: ApplyMchTransferBatchesDetailReceiptsResponse
  }
  /** 商户转账批次单号查询批次单 */
  'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
      /** 是否查询转账明细单 */
      need_query_detail: boolean
      /** 请求资源起始位置 · default 0 */
      offset?: number | undefined
      /** 最大资源条数 · default 20 */
      limit?: number | undefined
      /** 明细状态 */
      detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
    }
    body: undefined
    response: QueryMchTransferBatchesByOutBatchNoResponse
  }
  /** 商户明细单号查询明细单 */
  'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
      /** 商家明细单号 */
      out_detail_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferBatchesDetailsByOutDetailNoResponse
  }
  /** 查询商家转账批次电子回单 */
  'GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferBatchesSummaryReceiptsByOutBatchNoResponse
  }
  /** 申请商家转账批次电子回单 */
  'POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': {
    path: {
      /** 商家批次单号 */
      out_batch_no: string
    }
    query: {}
    body: ApplyMchTransferBatchesSummaryReceiptsRequest
    response: ApplyMchTransferBatchesSummaryReceiptsResponse
  }
  /** 受理单次预约商家转账 */
  'POST /v3/platsolution/mch-transfer/reservation/apply': {
    path: {}
    query: {}
    body: ApplyMchTransferReservationRequest
    response: ApplyMchTransferReservationResponse
  }
  /** 商户预约单号查询预约商家转账记录 */
  'GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': {
    path: {
      /** 商户预约单号 */
      out_reservation_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferReservationByOutReservationNoResponse
  }
  /** 关闭预约商家转账记录 */
  'POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': {
    path: {
      /** 商户预约单号 */
      out_reservation_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: CloseMchTransferReservationResponse
  }
  /** 微信支付预约单号查询预约商家转账记录 */
  'GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': {
    path: {
      /** 微信转账预约单号 */
      reservation_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryMchTransferReservationByReservationIdResponse
  }
}
