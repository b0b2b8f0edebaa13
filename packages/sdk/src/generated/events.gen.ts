// Generated from the catalogue by `npm run generate`. Do not edit.

/** What a notification carries, by its `event_type`. */
export interface EventResources {
  /** 异常转付处理结果 */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': {
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
    create_time: string
    /** 在途异常资金付款单据更新时间 · RFC 3339 with offset */
    last_update_time: string
    /** 在途异常资金付款指令信息 */
    instruction: {
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
      success_time: string
      /** 微信支付在途异常资金付款指令执行流水号 */
      instruction_instance_id: string
    }
  }
  /** H5支付域名修改申请事件 */
  'APPLYMENT_STATE.APPROVED': {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户经营网址状态 */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}) | undefined
    /** H5支付域名 */
    domains?: Array<string> | undefined
    /** 子商户H5经营网址 */
    website_url?: string | undefined
    /** 经营网址商业页面截图 */
    website_business_page_pics?: Array<string> | undefined
    /** 经营网址首页截图 */
    website_homepage_pics?: Array<string> | undefined
    /** 申请单号 */
    applyment_id?: number | undefined
    /** 驳回原因 */
    audit_reject_detail?: string | undefined
    /** 申请单状态 */
    applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}) | undefined
    /** 商户提供的审核结果回调接口 */
    notify_url?: string | undefined
    /** 商户申请单号 */
    out_applyment_id?: string | undefined
  }
  /** 商户交易拦截记录新增 */
  'BLOCKRECORD.CHANGE': {
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 交易拦截记录ID */
    block_record_id: string
    /** 商户管理记录状态 */
    block_count_level: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {})
  }
  /** 商户交易拦截记录申诉 */
  'BLOCKSUBMISSION.CHANGE': {
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 交易拦截记录申诉ID */
    appeal_record_id: string
    /** 商户管理记录状态 */
    appeal_result: 'PASS' | 'REJECT' | (string & {})
  }
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': {
    /** 积分兑券 ID */
    record_id: string
    /** 积分兑券模板 ID */
    exchange_coupon_template_id: string
    /** 会员卡 Code */
    user_card_code: string
    /** 会员卡模板 ID */
    card_id: string
    /** 品牌 ID */
    brand_id: string
    /** 商家 AppId */
    appid: string
    /** 用户的 OpenId */
    openid: string
    /** 消耗积分数 */
    deduct_points: number
    /** 商品券 ID */
    product_coupon_id: string
    /** 商品券批次类型 */
    product_coupon_stock_type: string
    /** 商品券批次 ID */
    stock_id: string
  }
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': {
    /** 会员卡 Code */
    user_card_code: string
    /** 会员卡模板 ID */
    card_id: string
    /** 品牌 ID */
    brand_id: string
    /** 用户的 OpenId */
    openid: string
  }
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': {
    /** 会员卡 Code */
    user_card_code: string
    /** 会员卡模板 ID */
    card_id: string
    /** 品牌 ID */
    brand_id: string
    /** 用户的 OpenId */
    openid: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 会员卡背景颜色 */
    card_color: string
    /** 会员卡图片 URL */
    card_picture_url: string
    /** 用户的手机号码 · base64 */
    phone_number?: string | undefined
    /** 会员等级 */
    level?: string | undefined
    /** 会员卡有效期信息 */
    valid_date_information?: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 · RFC 3339 with offset */
      available_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      available_end_time?: string | undefined
      /** 领取后 N 天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /** 领取时间 · RFC 3339 with offset */
    pickup_time: string
    /** 用户开卡信息 */
    user_information?: {
      /** 通用开卡信息字段列表 */
      common_field_list?: Array<{
        /** 字段名称 */
        name: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
        /** 字段值 */
        value?: string | undefined
      }> | undefined
      /** 自定义开卡信息字段列表 */
      custom_field_list?: Array<{
        /** 字段名称 */
        name: string
        /** 字段值 */
        user_chosen_values?: Array<string> | undefined
      }> | undefined
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 会员卡状态 */
    user_card_state: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | (string & {})
    /** 作废原因 */
    invalid_reason?: string | undefined
    /** 作废时间 · RFC 3339 with offset */
    invalid_time?: string | undefined
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 更新时间 · RFC 3339 with offset */
    modify_time: string
  }
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': {
    /** 会员卡 Code */
    user_card_code: string
    /** 会员卡模板 ID */
    card_id: string
    /** 品牌 ID */
    brand_id: string
    /** 用户的 OpenId */
    openid: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 会员卡背景颜色 */
    card_color: string
    /** 会员卡图片 URL */
    card_picture_url: string
    /** 用户的手机号码 · base64 */
    phone_number?: string | undefined
    /** 会员等级 */
    level?: string | undefined
    /** 会员卡有效期信息 */
    valid_date_information?: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 · RFC 3339 with offset */
      available_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      available_end_time?: string | undefined
      /** 领取后 N 天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /** 领取时间 · RFC 3339 with offset */
    pickup_time: string
    /** 用户开卡信息 */
    user_information?: {
      /** 通用开卡信息字段列表 */
      common_field_list?: Array<{
        /** 字段名称 */
        name: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
        /** 字段值 */
        value?: string | undefined
      }> | undefined
      /** 自定义开卡信息字段列表 */
      custom_field_list?: Array<{
        /** 字段名称 */
        name: string
        /** 字段值 */
        user_chosen_values?: Array<string> | undefined
      }> | undefined
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 会员卡状态 */
    user_card_state: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | (string & {})
    /** 作废原因 */
    invalid_reason?: string | undefined
    /** 作废时间 · RFC 3339 with offset */
    invalid_time?: string | undefined
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 更新时间 · RFC 3339 with offset */
    modify_time: string
  }
  /** 公益捐赠-预算申请关闭 */
  'BUDGET.CLOSED': {
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
    state: 'CLOSED' | (string & {})
    /** 撤销说明 */
    unlock_remark?: string | undefined
    /** 关闭时间 · RFC 3339 with offset */
    closed_time?: string | undefined
  }
  /** 公益捐赠-预算申请完结 */
  'BUDGET.FINISHED': {
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
    unlock_remark?: string | undefined
    /** 完成时间 · RFC 3339 with offset */
    finished_time?: string | undefined
  }
  /** 公益捐赠-预算申请锁定成功 */
  'BUDGET.LOCKED': {
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
    state: 'LOCKED' | (string & {})
    /** 资金锁定时间 · RFC 3339 with offset */
    locked_time?: string | undefined
  }
  /** 产生新投诉 */
  'COMPLAINT.CREATE': {
    /** 投诉单号 · ≤ 64 bytes */
    complaint_id: string
    /** 动作类型 */
    action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {})
  }
  /** 投诉状态变化 */
  'COMPLAINT.STATE_CHANGE': {
    /** 投诉单号 · ≤ 64 bytes */
    complaint_id: string
    /** 动作类型 */
    action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {})
  }
  /** 领券事件 */
  'COUPON.SEND': {
    /** 事件类型 */
    event_type: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {})
    /** 商家券 Code · ≤ 32 bytes */
    coupon_code: string
    /** 批次号 · ≤ 32 bytes */
    stock_id: string
    /** 用户唯一标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 用户统一标识 */
    unionid?: string | undefined
    /** 发放时间 · RFC 3339 with offset */
    send_time: string
    /** 发放渠道 */
    send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM' | (string & {})
    /** 发券商户号 */
    send_merchant: string
    /** 发券附加信息 */
    attach_info?: {
      /** 交易订单编号 */
      transaction_id?: string | undefined
      /** 支付有礼活动编号或营销馆活动 ID */
      act_code?: string | undefined
      /** 营销馆 ID */
      hall_code?: string | undefined
      /** 营销馆所属商户号 */
      hall_belong_mch_id?: number | undefined
      /** 会员卡 ID */
      card_id?: string | undefined
      /** 会员卡 Code */
      code?: string | undefined
      /** 会员活动 ID */
      activity_id?: string | undefined
    } | undefined
    /** 摇一摇活动ID */
    act_id?: string | undefined
  }
  /** 核销事件 */
  'COUPON.USE': {
    /** 代金券 ID · ≤ 20 bytes */
    coupon_id: string
    /** 批次号 · ≤ 20 bytes */
    stock_id: string
    /** 创建批次的商户号 · ≤ 20 bytes */
    stock_creator_mchid: string
    /** 代金券名称 */
    coupon_name: string
    /** 券类型 */
    coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
    /** 券状态 */
    status: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
    /** 使用说明 */
    description: string
    /** 可用开始时间 · RFC 3339 with offset */
    available_begin_time: string
    /** 可用结束时间 · RFC 3339 with offset */
    available_end_time: string
    /** 是否无资金流 */
    no_cash: boolean
    /** 是否单品优惠 */
    singleitem: boolean
    /** 单品优惠特定信息 */
    singleitem_discount_off?: {
      /** 单品最高优惠价格（单位：分） · fen */
      single_price_max?: number | undefined
    } | undefined
    /** 减至优惠特定信息 */
    discount_to?: {
      /** 减至后优惠单价（单位：分） · fen */
      cut_to_price?: number | undefined
      /** 最高价格（单位：分） · fen */
      max_price?: number | undefined
    } | undefined
    /** 普通满减券信息 */
    normal_coupon_information?: {
      /** 券面额（单位：分） · fen */
      coupon_amount: number
      /** 使用门槛（单位：分） · fen */
      transaction_minimum: number
    } | undefined
    /** 实扣代金券核销信息 */
    consume_information?: {
      /** 核销时间 · RFC 3339 with offset */
      consume_time: string
      /** 核销商户号 */
      consume_mchid: string
      /** 微信支付单号 */
      transaction_id: string
      /** 单品列表 */
      goods_detail?: Array<{
        /** 商品编码 */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /** 商品单价（单位：分） · fen */
        price: number
        /** 商品优惠金额（单位：分） · fen */
        discount_amount: number
      }> | undefined
      /** fen */
      consume_amount?: number | undefined
    } | undefined
    /** 领券时间 · RFC 3339 with offset */
    create_time: string
    /** 细分业务类型 */
    business_type?: 'MULTIUSE' | (string & {}) | undefined
  }
  /** 自动还款扣费还款成功 */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 服务商AppID */
    appid: string
    /** 子商户AppID */
    sub_appid: string
    /** 用户标识 */
    openid: string
    /** 还款单状态 */
    order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {})
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 还款协议ID */
    contract_id: string
    /** 还款金额 */
    deduct_amount: string
    /** 实际还款金额 */
    pay_success_amount?: string | undefined
    /** 产品描述 */
    description: string
    /** 商户数据包 */
    attach?: string | undefined
    /** 微信支付的支付单号 */
    transaction_id?: string | undefined
  }
  /** 自动还款协议签约成功 */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 模板ID */
    contract_id: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
    /** 协议签署时间 · RFC 3339 with offset */
    contract_signed_time: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time?: string | undefined
    /** 协议解约方式 */
    contract_terminated_mode: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
    /** 解约原因的备注说明 */
    contract_termination_remark?: string | undefined
    /** 还款日 */
    repayment_day?: number | undefined
    /** 还款金额上限 */
    repayment_amount_limit: string
    /** 商户AppID */
    appid: string
    /** 用户标识 */
    openid: string
  }
  /** 自动还款协议解约成功 */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 模板ID */
    contract_id: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
    /** 协议签署时间 · RFC 3339 with offset */
    contract_signed_time: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time?: string | undefined
    /** 协议解约方式 */
    contract_terminated_mode: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
    /** 解约原因的备注说明 */
    contract_termination_remark?: string | undefined
    /** 还款日 */
    repayment_day?: number | undefined
    /** 还款金额上限 */
    repayment_amount_limit: string
    /** 商户AppID */
    appid: string
    /** 用户标识 */
    openid: string
  }
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': {
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 钱包编码 */
    bank_type: string
    /** 收款码 */
    qr_cd_mp: string
  }
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': {
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 钱包编码 */
    bank_type: string
    /** 订单金额信息 */
    amount: {
      /** 用户输入金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 用户标识 */
    openid: string
  }
  /** 投放计划状态变更 */
  'DELIVERY_PLAN.CHANGE': {
    /** 投放计划 ID */
    plan_id: string
    /** 投放计划状态 */
    plan_state: 'CREATED' | 'DELIVERING' | 'PLAN_TERMINATED' | 'PAUSED' | 'TERMINATED' | 'EXPIRED' | (string & {})
    /** 审核状态 */
    audit_state?: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {}) | undefined
    /** 变更原因 */
    change_reason?: string | undefined
    /** 修改时间 · RFC 3339 with offset */
    modify_time: string
  }
  /** 守约状态变化 */
  'DISCOUNT_CARD.AGREEMENT_ENDED': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户领卡号 */
    out_card_code: string
    /** 先享卡模板 ID */
    card_template_id: string
    /** 先享卡 ID */
    card_id: string
    /** 用户唯一标识 */
    openid: string
    /** 约定时间期限信息 */
    time_range?: {
      /** 约定开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 约定结束时间 · RFC 3339 with offset */
      end_time: string
    } | undefined
    /** 状态 */
    state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
    /** 未完成约定原因 */
    unfinished_reason?: string | undefined
    /** 享受优惠总金额（单位：分） · fen */
    total_amount?: number | undefined
    /** 用户退回优惠的付款信息 */
    pay_information?: {
      /** 付款金额（单位：分） · fen */
      pay_amount: number
      /** 付款状态 · RFC 3339 with offset */
      pay_state: string
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      /** 支付时间 · RFC 3339 with offset */
      pay_time?: string | undefined
    } | undefined
    /** 目标列表 */
    objectives?: Array<{
      /** 目标 ID */
      objective_id: string
      /** 目标名称 */
      name: string
      /** 目标数量 */
      count: number
      /** 目标单位 */
      unit: string
      /** 目标描述 */
      description?: string | undefined
      /** 目标完成记录列表 */
      objective_completion_records?: Array<{
        /** 目标完成流水号 */
        objective_completion_serial_no: string
        /** 目标 ID */
        objective_id: string
        /** 目标完成时间 · RFC 3339 with offset */
        completion_time: string
        /** 目标完成类型 */
        completion_type: string
        /** 目标完成数量 */
        completion_count: number
        /** 目标完成描述 */
        description?: string | undefined
        /** 备注说明 */
        remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 优惠列表 */
    rewards?: Array<{
      /** 优惠 ID */
      reward_id: string
      /** 优惠名称 */
      name: string
      /** 优惠数量类型 */
      count_type: string
      /** 优惠数量 */
      count: number
      /** 优惠单位 */
      unit: string
      /** 优惠金额（单位：元） · fen */
      amount: number
      /** 优惠描述 */
      description?: string | undefined
      /** 优惠使用记录列表 */
      reward_usage_records?: Array<{
        /** 优惠使用记录流水号 */
        reward_usage_serial_no: string
        /** 优惠 ID */
        reward_id: string
        /** 优惠使用时间 · RFC 3339 with offset */
        usage_time: string
        /** 优惠使用类型 */
        usage_type: string
        /** 优惠使用数量 */
        usage_count: number
        /** 优惠金额（单位：元） · fen */
        amount: number
        /** 优惠使用描述 */
        description?: string | undefined
        /** 备注说明 */
        remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 邀请者用户标识 */
    sharer_openid?: string | undefined
    /** 创卡时间 · RFC 3339 with offset */
    create_time?: string | undefined
  }
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.GET_CARD': {
    /** 公众账号ID */
    appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 先享卡ID */
    card_id?: string | undefined
    /** RFC 3339 with offset */
    card_begin_time?: string | undefined
    /** RFC 3339 with offset */
    card_end_time?: string | undefined
    card_name?: string | undefined
    card_objectives?: Array<{
      count?: number | undefined
      description?: string | undefined
      name?: string | undefined
      objective_id?: number | undefined
      unit?: string | undefined
    }> | undefined
    card_rewards?: Array<{
      /** fen */
      amount?: number | undefined
      count?: number | undefined
      description?: string | undefined
      name?: string | undefined
      reward_id?: number | undefined
      unit?: string | undefined
    }> | undefined
    /** RFC 3339 with offset */
    create_time?: string | undefined
    discount_card_id?: string | undefined
    /** fen */
    estimated_reward_amount?: number | undefined
    objective_description?: string | undefined
    offline_instructions?: string | undefined
    online_instructions?: string | undefined
    order_id?: string | undefined
    out_order_no?: string | undefined
    out_trade_no?: string | undefined
    reward_description?: string | undefined
    service_id?: string | undefined
    state?: string | undefined
  }
  /** 微信先享卡用户结算 */
  'DISCOUNT_CARD.SETTLEMENT': {
    /** 公众账号ID */
    appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 先享卡ID */
    card_id?: string | undefined
    /** RFC 3339 with offset */
    card_begin_time?: string | undefined
    /** RFC 3339 with offset */
    card_end_time?: string | undefined
    card_name?: string | undefined
    /** RFC 3339 with offset */
    create_time?: string | undefined
    /** fen */
    deduction_amount?: number | undefined
    discount_card_id?: string | undefined
    /** fen */
    estimated_reward_amount?: number | undefined
    objective_description?: string | undefined
    objectives?: Array<{
      count?: number | undefined
      name?: string | undefined
      objective_id?: number | undefined
      objective_serial_no?: string | undefined
      performance_description?: string | undefined
      /** RFC 3339 with offset */
      performance_time?: string | undefined
      performance_type?: string | undefined
      remark?: string | undefined
      unit?: string | undefined
    }> | undefined
    offline_instructions?: string | undefined
    online_instructions?: string | undefined
    order_id?: string | undefined
    out_order_no?: string | undefined
    out_trade_no?: string | undefined
    /** RFC 3339 with offset */
    pay_time?: string | undefined
    reward_description?: string | undefined
    rewards?: Array<{
      /** fen */
      amount?: number | undefined
      count?: number | undefined
      description?: string | undefined
      name?: string | undefined
      remark?: string | undefined
      reward_id?: number | undefined
      reward_serial_no?: string | undefined
      /** RFC 3339 with offset */
      reward_time?: string | undefined
      reward_type?: string | undefined
      unit?: string | undefined
    }> | undefined
    service_id?: string | undefined
    /** fen */
    settlement_amount?: number | undefined
    state?: string | undefined
    /** fen */
    total_amount?: number | undefined
    transaction_id?: string | undefined
  }
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.USER_ACCEPTED': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户领卡号 */
    out_card_code: string
    /** 先享卡模板 ID */
    card_template_id: string
    /** 先享卡 ID */
    card_id: string
    /** 用户唯一标识 */
    openid: string
    /** 约定时间期限信息 */
    time_range?: {
      /** 约定开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 约定结束时间 · RFC 3339 with offset */
      end_time: string
    } | undefined
    /** 状态 */
    state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
    /** 未完成约定原因 */
    unfinished_reason?: string | undefined
    /** 享受优惠总金额（单位：分） · fen */
    total_amount?: number | undefined
    /** 用户退回优惠的付款信息 */
    pay_information?: {
      /** 付款金额（单位：分） · fen */
      pay_amount: number
      /** 付款状态 · RFC 3339 with offset */
      pay_state: string
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      /** 支付时间 · RFC 3339 with offset */
      pay_time?: string | undefined
    } | undefined
    /** 目标列表 */
    objectives?: Array<{
      /** 目标 ID */
      objective_id: string
      /** 目标名称 */
      name: string
      /** 目标数量 */
      count: number
      /** 目标单位 */
      unit: string
      /** 目标描述 */
      description?: string | undefined
      /** 目标完成记录列表 */
      objective_completion_records?: Array<{
        /** 目标完成流水号 */
        objective_completion_serial_no: string
        /** 目标 ID */
        objective_id: string
        /** 目标完成时间 · RFC 3339 with offset */
        completion_time: string
        /** 目标完成类型 */
        completion_type: string
        /** 目标完成数量 */
        completion_count: number
        /** 目标完成描述 */
        description?: string | undefined
        /** 备注说明 */
        remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 优惠列表 */
    rewards?: Array<{
      /** 优惠 ID */
      reward_id: string
      /** 优惠名称 */
      name: string
      /** 优惠数量类型 */
      count_type: string
      /** 优惠数量 */
      count: number
      /** 优惠单位 */
      unit: string
      /** 优惠金额（单位：元） · fen */
      amount: number
      /** 优惠描述 */
      description?: string | undefined
      /** 优惠使用记录列表 */
      reward_usage_records?: Array<{
        /** 优惠使用记录流水号 */
        reward_usage_serial_no: string
        /** 优惠 ID */
        reward_id: string
        /** 优惠使用时间 · RFC 3339 with offset */
        usage_time: string
        /** 优惠使用类型 */
        usage_type: string
        /** 优惠使用数量 */
        usage_count: number
        /** 优惠金额（单位：元） · fen */
        amount: number
        /** 优惠使用描述 */
        description?: string | undefined
        /** 备注说明 */
        remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 邀请者用户标识 */
    sharer_openid?: string | undefined
    /** 创卡时间 · RFC 3339 with offset */
    create_time?: string | undefined
  }
  /** 扣费状态变化 */
  'DISCOUNT_CARD.USER_PAID': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户领卡号 */
    out_card_code: string
    /** 先享卡模板 ID */
    card_template_id: string
    /** 先享卡 ID */
    card_id: string
    /** 用户唯一标识 */
    openid: string
    /** 约定时间期限信息 */
    time_range?: {
      /** 约定开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 约定结束时间 · RFC 3339 with offset */
      end_time: string
    } | undefined
    /** 状态 */
    state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
    /** 未完成约定原因 */
    unfinished_reason?: string | undefined
    /** 享受优惠总金额（单位：分） · fen */
    total_amount?: number | undefined
    /** 用户退回优惠的付款信息 */
    pay_information?: {
      /** 付款金额（单位：分） · fen */
      pay_amount: number
      /** 付款状态 · RFC 3339 with offset */
      pay_state: string
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      /** 支付时间 · RFC 3339 with offset */
      pay_time?: string | undefined
    } | undefined
    /** 目标列表 */
    objectives?: Array<{
      /** 目标 ID */
      objective_id: string
      /** 目标名称 */
      name: string
      /** 目标数量 */
      count: number
      /** 目标单位 */
      unit: string
      /** 目标描述 */
      description?: string | undefined
      /** 目标完成记录列表 */
      objective_completion_records?: Array<{
        /** 目标完成流水号 */
        objective_completion_serial_no: string
        /** 目标 ID */
        objective_id: string
        /** 目标完成时间 · RFC 3339 with offset */
        completion_time: string
        /** 目标完成类型 */
        completion_type: string
        /** 目标完成数量 */
        completion_count: number
        /** 目标完成描述 */
        description?: string | undefined
        /** 备注说明 */
        remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 优惠列表 */
    rewards?: Array<{
      /** 优惠 ID */
      reward_id: string
      /** 优惠名称 */
      name: string
      /** 优惠数量类型 */
      count_type: string
      /** 优惠数量 */
      count: number
      /** 优惠单位 */
      unit: string
      /** 优惠金额（单位：元） · fen */
      amount: number
      /** 优惠描述 */
      description?: string | undefined
      /** 优惠使用记录列表 */
      reward_usage_records?: Array<{
        /** 优惠使用记录流水号 */
        reward_usage_serial_no: string
        /** 优惠 ID */
        reward_id: string
        /** 优惠使用时间 · RFC 3339 with offset */
        usage_time: string
        /** 优惠使用类型 */
        usage_type: string
        /** 优惠使用数量 */
        usage_count: number
        /** 优惠金额（单位：元） · fen */
        amount: number
        /** 优惠使用描述 */
        description?: string | undefined
        /** 备注说明 */
        remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 邀请者用户标识 */
    sharer_openid?: string | undefined
    /** 创卡时间 · RFC 3339 with offset */
    create_time?: string | undefined
  }
  /** 收付通合单代扣签约成功 */
  'ECOMMERCE_ENTRUST.SIGN': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户侧签约协议号 */
    out_contract_code: string
    /** 委托代扣协议 ID */
    contract_id: string
    /** 模板 ID */
    plan_id: number
    /** 用户唯一标识 */
    openid: string
    /** 操作时间 · RFC 3339 with offset */
    operate_time: string
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 解约方式 */
    contract_termination_mode?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
  }
  /** 收付通合单代扣解约成功 */
  'ECOMMERCE_ENTRUST.TERMINATE': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户侧签约协议号 */
    out_contract_code: string
    /** 委托代扣协议 ID */
    contract_id: string
    /** 模板 ID */
    plan_id: number
    /** 用户唯一标识 */
    openid: string
    /** 操作时间 · RFC 3339 with offset */
    operate_time: string
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 解约方式 */
    contract_termination_mode?: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {}) | undefined
    /** 附加数据 */
    attach?: string | undefined
  }
  /** 校园轻松付用户欠款状态变化 */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': {
    /** 服务商APPID */
    appid: string
    /** 使用字段AppID生成的用户唯一标识 */
    openid: string
    /** 根据校园轻松付风控规则 */
    state: 'NORMAL' | 'FORBIDDEN' | (string & {})
    /** 用户欠款笔数 */
    debt_count: number
    /** 更新时间 · RFC 3339 with offset */
    update_time: string
  }
  /** 教育续费通用户解约成功 */
  'ENTRUST.RELEASE': {
    /** 微信 AppId */
    appid: string
    /** 模板 ID */
    plan_id: string
    /** 用户唯一标识 */
    openid: string
    /** 签约信息 */
    contract_information: {
      /** 签约协议号 */
      contract_id: string
      /** 签约状态 */
      contract_status: 'ADD' | 'DELETE' | (string & {})
      /** 签约时间 · RFC 3339 with offset */
      create_time: string
    }
    sp_mchid?: string | undefined
    sub_mchid?: string | undefined
    sub_appid?: string | undefined
    sub_openid?: string | undefined
  }
  /** 委托代扣签约成功 */
  'ENTRUST.SIGN': {
    /** 微信商户号 · ≤ 32 bytes */
    mchid: string
    /** 微信 AppId · ≤ 32 bytes */
    appid: string
    /** 模板 ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 委托代扣签约协议 ID */
    contract_id: string
    /** 协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
    /** 签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 用户唯一标识 */
    openid?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 解约信息 */
    contract_terminate_info?: {
      /** 解约时间 · RFC 3339 with offset */
      contract_terminated_time: string
      /** 解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 解约备注 */
      contract_termination_remark: string
    } | undefined
    /** 预约扣费场景的预约信息 */
    deduct_schedule?: {
      estimated_deduct_date: string
      /** 预计的扣费金额信息 */
      estimated_deduct_amount: {
        /** 金额（单位：分） · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 扣费预约状态 */
      schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
      /** 已预约的扣费金额信息 */
      scheduled_amount?: {
        /** 金额（单位：分） · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      } | undefined
      /** 实际扣费金额信息 */
      deduct_amount?: {
        /** 金额（单位：分） · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      } | undefined
      deduct_date?: string | undefined
    } | undefined
    /** 普通服务商商户号 · ≤ 32 bytes */
    sp_mchid?: string | undefined
    /** 服务商应用ID · ≤ 32 bytes */
    sp_appid?: string | undefined
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid?: string | undefined
    /** 子商户的AppID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string | undefined
  }
  /** 教育续费通用户签约成功 */
  'ENTRUST.SIGNING': {
    /** 微信 AppId */
    appid: string
    /** 模板 ID */
    plan_id: string
    /** 用户唯一标识 */
    openid: string
    /** 签约信息 */
    contract_information: {
      /** 签约协议号 */
      contract_id: string
      /** 签约状态 */
      contract_status: 'ADD' | 'DELETE' | (string & {})
      /** 签约时间 · RFC 3339 with offset */
      create_time: string
    }
    sp_mchid?: string | undefined
    sub_mchid?: string | undefined
    sub_appid?: string | undefined
    sub_openid?: string | undefined
  }
  /** 委托代扣解约成功 */
  'ENTRUST.TERMINATE': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 模板 ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 委托代扣签约协议 ID */
    contract_id: string
    /** 协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 用户唯一标识 */
    openid?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 解约信息 */
    contract_terminate_info?: {
      /** 解约时间 · RFC 3339 with offset */
      contract_terminated_time: string
      /** 解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 解约备注 */
      contract_termination_remark: string
    } | undefined
    /** 预约扣费场景的预约信息 */
    deduct_schedule?: {
      estimated_deduct_date: string
      /** 预计的扣费金额信息 */
      estimated_deduct_amount: {
        /** 金额（单位：分） · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 扣费预约状态 */
      schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
      /** 已预约的扣费金额信息 */
      scheduled_amount?: {
        /** 金额（单位：分） · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      } | undefined
      /** 实际扣费金额信息 */
      deduct_amount?: {
        /** 金额（单位：分） · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      } | undefined
      deduct_date?: string | undefined
    } | undefined
    /** 普通服务商商户号 */
    sp_mchid?: string | undefined
    /** 应用ID */
    sp_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string | undefined
  }
  /** 代扣解约问询 */
  'ENTRUST.TERMINATE_INQUIRY': {
    /** 返回状态码 */
    code: string
    /** 返回信息 */
    message: string
    /** 商户号 */
    mchid: string
    /** 公众号ID */
    appid: string
    /** 用户标识 */
    openid?: string | undefined
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 商户侧用户标识 */
    out_user_code: string
    /** 委托代扣协议的主键 */
    contract_id?: string | undefined
    /** 签约用户的名称 */
    contract_display_account?: string | undefined
    /** 委托代扣协议状态 */
    contract_state?: 'SIGNED' | 'TERMINATED' | (string & {}) | undefined
    /** 协议签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
  }
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': {
    /** 普通服务商商户号 */
    mchid?: string | undefined
    /** 委托代扣协议的主键 */
    contract_id?: string | undefined
    /** 公众号ID */
    appid?: string | undefined
    /** 委托代扣协议模板ID */
    plan_id?: number | undefined
    /** 商户侧的签约协议号 */
    out_contract_code?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
  }
  /** 用户签约状态变更 */
  'FACEPAY.USER_STATE_CHANGE': {
    /** 微信刷脸用户ID */
    user_id: string
    /** 商户刷脸用户ID */
    out_user_id: string
    /** 机构编号 */
    organization_id: string
    /** 商户号 */
    mch_id: string
    /** 通知创建时间 */
    notify_create_time: string
    /** 微信APPID */
    appid: string
    /** 微信用户openid */
    openid: string
    /** 签约ID */
    contract_id: string
  }
  /** 发票卡券作废 */
  'FAPIAO.CARD_DISCARDED': {
    /** 微信商户号 */
    mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 用户填写时间 · RFC 3339 with offset */
    apply_time?: string | undefined
    /** 发票列表 */
    fapiao_information?: Array<{
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡包状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 发票插入用户卡包成功 */
  'FAPIAO.CARD_INSERTED': {
    /** 微信商户号 */
    mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 用户填写时间 · RFC 3339 with offset */
    apply_time?: string | undefined
    /** 发票列表 */
    fapiao_information?: Array<{
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡包状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 发票开具成功 */
  'FAPIAO.ISSUED': {
    /** 微信商户号 */
    mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 用户填写时间 · RFC 3339 with offset */
    apply_time?: string | undefined
    /** 发票列表 */
    fapiao_information?: Array<{
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡包状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 发票冲红成功 */
  'FAPIAO.REVERSED': {
    /** 微信商户号 */
    mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 用户填写时间 · RFC 3339 with offset */
    apply_time?: string | undefined
    /** 发票列表 */
    fapiao_information?: Array<{
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡包状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 用户发票抬头填写完成 */
  'FAPIAO.USER_APPLIED': {
    /** 微信商户号 */
    mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 用户填写时间 · RFC 3339 with offset */
    apply_time?: string | undefined
    /** 发票列表 */
    fapiao_information?: Array<{
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: string
      /** 卡包状态 */
      card_status: string
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 隔夜归还保险订单状态变化 */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': {
    /** 保险订单ID */
    order_id: string
    /** 商户保险订单号 */
    out_order_no: string
    /** 用户标识 */
    openid: string
    /** 最大理赔次数 */
    max_claim_count: number
    /** 已理赔次数 */
    claimed_count: number
    /** 保险订单领取时间 · RFC 3339 with offset */
    order_receive_time: string
    /** 保险订单领取状态 */
    order_receive_state: string
    /** 保险订单开始时间 · RFC 3339 with offset */
    order_begin_time?: string | undefined
    /** 保险订单结束时间 · RFC 3339 with offset */
    order_end_time?: string | undefined
  }
  /** 保险商户委托代续期完成 */
  'INSURANCE_ENTRUST.RENEW': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 模板 ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 委托代扣签约协议 ID */
    contract_id: string
    /** 协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 用户唯一标识 */
    openid?: string | undefined
    /** 被保人姓名 */
    insured_display_name: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 解约信息 */
    contract_terminate_info?: {
      /** 解约时间 · RFC 3339 with offset */
      contract_terminated_time: string
      /** 解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 解约备注 */
      contract_termination_remark: string
    } | undefined
  }
  /** 保险商户委托代扣签约成功 */
  'INSURANCE_ENTRUST.SIGN': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 模板 ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 委托代扣签约协议 ID */
    contract_id: string
    /** 协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 用户唯一标识 */
    openid?: string | undefined
    /** 被保人姓名 */
    insured_display_name: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 解约信息 */
    contract_terminate_info?: {
      /** 解约时间 · RFC 3339 with offset */
      contract_terminated_time: string
      /** 解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 解约备注 */
      contract_termination_remark: string
    } | undefined
  }
  /** 保险商户委托代扣解约完成 */
  'INSURANCE_ENTRUST.TERMINATE': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 模板 ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 委托代扣签约协议 ID */
    contract_id: string
    /** 协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
    /** 到期时间 · RFC 3339 with offset */
    contract_expired_time?: string | undefined
    /** 用户唯一标识 */
    openid?: string | undefined
    /** 被保人姓名 */
    insured_display_name: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 解约信息 */
    contract_terminate_info?: {
      /** 解约时间 · RFC 3339 with offset */
      contract_terminated_time: string
      /** 解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 解约备注 */
      contract_termination_remark: string
    } | undefined
  }
  /** 微信保单服务用户授权成功 */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': {
    /** 商户保险编码 */
    out_insurance_no: string
    /** 保险名称 */
    insurance_name: string
    /** 授权状态 */
    auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_INEFFECTIE' | (string & {})
    /** 用户授权时间 · RFC 3339 with offset */
    user_auth_time: string
  }
  /** 商圈会员积分服务授权结果 */
  'MALL_AUTH.ACTIVATE_CARD': {
    /** 微信商户号 */
    mchid: string
    /** 用户唯一标识 · ≤ 64 bytes */
    openid: string
    /** 会员卡 Code */
    code: string
    /** 用户授权类型 */
    auth_type: 'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE' | (string & {})
  }
  /** 商圈会员场内退款 */
  'MALL_REFUND.SUCCESS': {
    /** 微信商户号 */
    mchid: string
    /** 商圈商户名称 */
    merchant_name: string
    /** 门店名称 */
    shop_name: string
    /** 门店编号 */
    shop_number: string
    /** 微信 AppId · ≤ 128 bytes */
    appid: string
    /** 用户唯一标识 · ≤ 64 bytes */
    openid: string
    /** 微信支付订单号 · ≤ 64 bytes */
    transaction_id: string
    /** 微信支付退款号 */
    refund_id: string
    /** 消费金额（单位：分） · fen */
    pay_amount: number
    /** 退款金额（单位：分） · fen */
    refund_amount: number
    /** 退款成功时间 · RFC 3339 with offset */
    refund_time: string
  }
  /** 商圈会员场内支付结果 */
  'MALL_TRANSACTION.SUCCESS': {
    /** 微信商户号 */
    mchid: string
    /** 商圈商户名称 */
    merchant_name?: string | undefined
    /** 门店名称 */
    shop_name?: string | undefined
    /** 门店编号 */
    shop_number?: string | undefined
    /** 微信 AppId · ≤ 128 bytes */
    appid?: string | undefined
    /** 用户唯一标识 · ≤ 64 bytes */
    openid: string
    /** 微信支付订单号 · ≤ 64 bytes */
    transaction_id?: string | undefined
    /** 金额（单位：分） · fen */
    amount?: number | undefined
    /** 交易完成时间 · RFC 3339 with offset */
    time_end?: string | undefined
    /** 手动提交积分标记 */
    commit_tag?: string | undefined
    /** 授权类型 */
    auth_type?: string | undefined
    /** 会员卡 Code */
    code?: string | undefined
  }
  /** 商户管理记录 */
  'MANAGERECORD.CHANGE': {
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 商户管理记录ID */
    manage_record_id: string
    /** 商户管理记录状态 */
    manage_record_state: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {})
  }
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': EventVariants['MCHTRANSFER.AUTHORIZATION.CLOSED'][keyof EventVariants['MCHTRANSFER.AUTHORIZATION.CLOSED']]
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': EventVariants['MCHTRANSFER.AUTHORIZATION.CONFIRMED'][keyof EventVariants['MCHTRANSFER.AUTHORIZATION.CONFIRMED']]
  /** 商家转账批次关闭 */
  'MCHTRANSFER.BATCH.CLOSED': {
    /** 微信商户号 */
    mchid: string
    /** 商户批次单号 */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 批次状态 */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
    /** 转账总金额（单位：分） · fen */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次关闭原因 */
    close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
    /** 批次更新时间 · RFC 3339 with offset */
    update_time: string
    /** fen */
    success_amount?: number | undefined
    success_num?: number | undefined
    /** fen */
    fail_amount?: number | undefined
    fail_num?: number | undefined
  }
  /** 商家转账批次完成 */
  'MCHTRANSFER.BATCH.FINISHED': {
    /** 微信商户号 */
    mchid: string
    /** 商户批次单号 */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 批次状态 */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
    /** 转账总金额（单位：分） · fen */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账成功金额（单位：分） · fen */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额（单位：分） · fen */
    fail_amount: number
    /** 转账失败笔数 */
    fail_num: number
    /** 批次更新时间 · RFC 3339 with offset */
    update_time: string
  }
  /** 商家转账 */
  'MCHTRANSFER.BILL.FINISHED': EventVariants['MCHTRANSFER.BILL.FINISHED'][keyof EventVariants['MCHTRANSFER.BILL.FINISHED']]
  /** 转账到QQ钱包 */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': {
    /** 微信商户号 */
    mchid: string
    /** QQ 互联开放平台 AppId */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /** 微信转账单号 */
    transfer_bill_no: string
    /** 单据状态 */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
    /** 转账金额（单位：分） · fen */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户的 OpenId · ≤ 64 bytes */
    openid?: string | undefined
    /** 收款用户的 QQ 号 */
    user_qq?: string | undefined
    /** 收款用户姓名（需使用商户私钥解密） · base64 · ≤ 1024 bytes */
    user_name?: string | undefined
    /** 更新时间 · RFC 3339 with offset · ≤ 32 bytes */
    update_time: string
    /** 创建时间 · RFC 3339 with offset · ≤ 32 bytes */
    create_time: string
    /** 失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {}) | undefined
  }
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': EventVariants['MCHWITHDRAW.CHANGE'][keyof EventVariants['MCHWITHDRAW.CHANGE']]
  /** 医保混合收款成功 */
  'MEDICAL_INSURANCE.SUCCESS': {
    /** 医保自费混合订单号 */
    mix_trade_no: string
    /** 医保自费混合订单支付状态 */
    mix_pay_status: 'MIX_PAY_SUCCESS' | (string & {})
    /** 混合订单中自费部分的支付状态 */
    self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {}) | undefined
    /** 混合订单中自费部分的支付状态 */
    med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {}) | undefined
    /** 订单支付时间 · RFC 3339 with offset */
    paid_time?: string | undefined
    /** 支付完成后医保局返回内容 · JSON text */
    passthrough_response_content?: string | undefined
    /** 混合支付类型 */
    mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
    /** 订单类型 */
    order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {}) | undefined
    /** 从业机构的公众号ID */
    appid: string
    /** 医疗机构的公众号ID */
    sub_appid?: string | undefined
    /** 医疗机构的商户号 */
    sub_mchid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 是否代亲属支付 */
    pay_for_relatives?: boolean | undefined
    /** 从业机构订单号 */
    out_trade_no: string
    /** 医疗机构订单号 */
    serial_no?: string | undefined
    /** 医保局返回的支付单ID */
    pay_order_id?: string | undefined
    /** 医保局返回的支付授权码 */
    pay_auth_no?: string | undefined
    /** 用户定位信息 */
    geo_location?: string | undefined
    /** 城市ID */
    city_id: string
    /** 医疗机构名称 */
    med_inst_name: string
    /** 医疗机构编码 */
    med_inst_no: string
    /** 医保下单时间 · RFC 3339 with offset */
    med_ins_order_create_time?: string | undefined
    /** 使用该接口下单的总金额 · fen */
    total_fee: number
    /** 医保局结算后 · fen */
    med_ins_gov_fee?: number | undefined
    /** 医保局结算后 · fen */
    med_ins_self_fee?: number | undefined
    /** 医保局结算后 · fen */
    med_ins_other_fee?: number | undefined
    /** 医保局结算后 · fen */
    med_ins_cash_fee?: number | undefined
    /** 实际需要用户微信支付的金额 · fen */
    wechat_pay_cash_fee?: number | undefined
    /** 现金补充列表 */
    cash_add_detail?: Array<{
      /** 现金补充金额 · fen */
      cash_add_fee: number
      /** 现金补充类型 */
      cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
    }> | undefined
    /** 现金减免列表 */
    cash_reduce_detail?: Array<{
      /** 现金减免金额 · fen */
      cash_reduce_fee: number
      /** 现金减免类型 */
      cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
    }> | undefined
    /** 回调通知URL */
    callback_url: string
    /** 自费预下单ID */
    prepay_id?: string | undefined
    /** 医疗机构透传给医保的数据 · JSON text */
    passthrough_request_content?: string | undefined
    /** 扩展字段 */
    extends?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 渠道号 */
    channel_no?: string | undefined
    /** 是否到医保局测试环境下单 */
    med_ins_test_env?: boolean | undefined
  }
  /** 会员卡领卡事件 */
  'MEMBERCARD.ACCEPT_CARD': {
    /** 事件类型 */
    event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {})
    /** 会员卡 ID */
    card_id: string
    /** 会员卡 Code */
    code?: string | undefined
    /** 用户唯一标识 */
    openid: string
    /** 用户统一标识 */
    unionid?: string | undefined
    /** 场景值 */
    activate_scene?: string | undefined
    /** 自定义场景值 */
    outer_str?: string | undefined
    /** 事件时间 · RFC 3339 with offset */
    event_time: string
    /** 加密手机号 · encrypted on the way */
    phone_number?: string | undefined
  }
  /** 会员卡激活事件 */
  'MEMBERCARD.ACTIVATE_CARD': {
    /** 事件类型 */
    event_type: 'MEMBER_CARD_ACTIVATE' | (string & {})
    /** 会员卡 ID */
    card_id: string
    /** 会员卡 Code */
    code?: string | undefined
    /** 用户唯一标识 */
    openid: string
    /** 用户统一标识 */
    unionid?: string | undefined
    /** 场景值 */
    activate_scene?: 'NEW_ACTIVATE' | 'RECOVER' | (string & {}) | undefined
    /** 自定义场景值 */
    outer_str?: string | undefined
    /** 事件时间 · RFC 3339 with offset */
    event_time: string
  }
  /** 用户管理会员卡事件 */
  'MEMBERCARD.USERCARD_MANAGE': {
    /** 事件类型 */
    event_type: 'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION' | (string & {})
    /** 会员卡 ID */
    card_id: string
    /** 会员卡 Code */
    code?: string | undefined
    /** 用户唯一标识 */
    openid: string
    /** 用户统一标识 */
    unionid?: string | undefined
    /** 场景值 */
    activate_scene?: string | undefined
    /** 自定义场景值 */
    outer_str?: string | undefined
    /** 事件时间 · RFC 3339 with offset */
    event_time: string
  }
  /** 合作伙伴订阅 */
  'MERCHANT_NOTIFY.NOTIFY': {
    topic_name: {
      topic_english_name: string
      topic_chinese_name: string
    }
    message_content: {
      /** 商户号 */
      merchant_code: string
      /** 商户全称 */
      merchant_company_name: string
      /** 业务发生时间 */
      business_time: string
      /** 业务单据 */
      business_code: string
      /** 业务状态 */
      business_state: string
    }
  }
  /** 跨境/全球-委托代扣签约成功 */
  'PAPAY.SIGN': {
    /** 商户号 */
    mchid?: string | undefined
    /** 商户侧的签约协议号 */
    out_contract_code?: string | undefined
    /** APPID */
    appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 协议解约方式 */
    contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {}) | undefined
    /** 委托代扣协议的主键 */
    contract_id?: string | undefined
    /** 委托代扣协议模板ID */
    plan_id?: number | undefined
    /** 操作时间 */
    operate_time?: string | undefined
    /** 协议到期时间 */
    contract_expired_time?: string | undefined
    /** 普通服务商商户号 */
    sp_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string | undefined
  }
  /** 跨境/全球-委托代扣成功解约 */
  'PAPAY.TERMINATE': {
    /** 商户号 */
    mchid?: string | undefined
    /** 商户侧的签约协议号 */
    out_contract_code?: string | undefined
    /** APPID */
    appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 协议解约方式 */
    contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {}) | undefined
    /** 委托代扣协议的主键 */
    contract_id?: string | undefined
    /** 委托代扣协议模板ID */
    plan_id?: number | undefined
    /** 操作时间 */
    operate_time?: string | undefined
    /** 协议到期时间 */
    contract_expired_time?: string | undefined
    /** 普通服务商商户号 */
    sp_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string | undefined
  }
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': {
    /** 商户停车单号 · ≤ 64 bytes */
    out_serial_number: string
    /** 车牌号 · ≤ 16 bytes */
    plate_number?: string | undefined
    /** 商户停车场ID · ≤ 64 bytes */
    out_parking_id?: string | undefined
  }
  /** 服务账户绑定结果 */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': {
    /** 服务ID · ≤ 32 bytes */
    service_id: string
    /** 公众账号ID · ≤ 32 bytes */
    appid: string
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 子商户公众号ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 子商户商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 商户申请绑定单号 */
    out_apply_no: string
    /** 受理状态 */
    apply_state: string
    /** 拒绝原因 */
    reject_reason?: string | undefined
  }
  /** 支付分从业机构-商户预下单 */
  'PAYSCORE.MCH_PREPAY': {
    /** 服务ID · ≤ 32 bytes */
    service_id: string
    /** 公众账号ID · ≤ 32 bytes */
    appid: string
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 子商户公众账号ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 渠道商商户号 · ≤ 32 bytes */
    channel_id?: string | undefined
    /** 商户服务订单号 · ≤ 32 bytes */
    out_order_no: string
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 总金额 · fen */
    total_amount: number
    /** 预下单请求部分输入参数 */
    prepay_req_body: {
      /** 终端设备号 */
      device_info: string
      /** 随机字符串 */
      nonce_str: string
      /** 商品或支付单简要描述 */
      body: string
      /** 附加数据 */
      attach?: string | undefined
      /** 货币类型 */
      fee_type: string
      /** 订单生成时间 */
      time_start: string
      /** 订单失效时间 */
      time_expire: string
      /** 商品标记 */
      goods_tag?: string | undefined
      /** 异步接收微信支付结果通知的回调地址 */
      notify_url: string
      trade_type: 'JSAPI' | 'NATIVE' | (string & {})
      /** no_credit */
      limit_pay: string
      /** 需要跟公众平台的发票功能联合使用 */
      need_receipt: boolean
    }
    prepay_req_header_base64?: string | undefined
    prepay_req_body_base64?: string | undefined
    /** 从业机构请求预下单接口时 */
    prepay_resp_http_code?: number | undefined
    prepay_resp_header_base64?: string | undefined
    prepay_resp_body_base64?: string | undefined
  }
  /** 支付分服务确认订单 */
  'PAYSCORE.USER_ACCEPTED': {
    /** 签约协议号 */
    contract_id?: string | undefined
    /** 商户号 · ≤ 32 bytes */
    mchid?: string | undefined
    /** 公众账号ID · ≤ 32 bytes */
    appid?: string | undefined
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 签约模板的唯一标识 */
    plan_id?: string | undefined
    /** 签约状态 */
    contract_status?: 'ADD' | 'DELETE' | (string & {}) | undefined
    /** 签约完成时间 */
    create_time?: string | undefined
    /** 商户签约协议号 */
    out_contract_code?: string | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 子商户的商户号 · ≤ 32 bytes */
    sub_mchid?: string | undefined
    /** 渠道商商户号 · ≤ 32 bytes */
    channel_id?: string | undefined
    /** 服务ID · ≤ 32 bytes */
    service_id?: string | undefined
    /** 子商户公众号下OpenID · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 回调状态 */
    user_service_status?: string | undefined
    /** 服务开启/解除授权时间 */
    openorclose_time?: string | undefined
    /** 授权协议号 */
    authorization_code?: string | undefined
    /** 商户请求单号 */
    out_request_no?: string | undefined
    out_order_no?: string | undefined
    state?: string | undefined
    service_introduction?: string | undefined
    /** fen */
    total_amount?: number | undefined
    post_payments?: Array<{
      name?: string | undefined
      /** fen */
      amount?: number | undefined
      description?: string | undefined
    }> | undefined
    post_discounts?: Array<{
      name?: string | undefined
      /** fen */
      amount?: number | undefined
      description?: string | undefined
    }> | undefined
    risk_fund?: {
      name?: string | undefined
      /** fen */
      amount?: number | undefined
      description?: string | undefined
    } | undefined
    time_range?: {
      /** yyyyMMddHHmmss, Beijing time */
      start_time?: string | undefined
      start_time_remark?: string | undefined
      /** yyyyMMddHHmmss, Beijing time */
      end_time?: string | undefined
      end_time_remark?: string | undefined
    } | undefined
    location?: {
      start_location?: string | undefined
      end_location?: string | undefined
    } | undefined
    attach?: string | undefined
    order_id?: string | undefined
    need_collection?: boolean | undefined
    collection?: {
      state?: string | undefined
      /** fen */
      total_amount?: number | undefined
      /** fen */
      paying_amount?: number | undefined
      /** fen */
      paid_amount?: number | undefined
      details?: Array<{
        seq?: number | undefined
        /** fen */
        amount?: number | undefined
        paid_type?: string | undefined
        /** yyyyMMddHHmmss, Beijing time */
        paid_time?: string | undefined
        transaction_id?: string | undefined
        promotion_detail?: Array<{
          coupon_id?: string | undefined
          name?: string | undefined
          scope?: string | undefined
          type?: string | undefined
          /** fen */
          amount?: number | undefined
          stock_id?: string | undefined
          wechatpay_contribute?: number | undefined
          merchant_contribute?: number | undefined
          other_contribute?: number | undefined
          currency?: string | undefined
          goods_detail?: Array<{
            goods_id?: string | undefined
            quantity?: number | undefined
            /** fen */
            unit_price?: number | undefined
            /** fen */
            discount_amount?: number | undefined
            goods_remark?: string | undefined
          }> | undefined
        }> | undefined
      }> | undefined
    } | undefined
  }
  /** 取消签约 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': EventVariants['PAYSCORE.USER_CANCEL_SIGN_PLAN'][keyof EventVariants['PAYSCORE.USER_CANCEL_SIGN_PLAN']]
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': EventVariants['PAYSCORE.USER_CLOSE_SERVICE'][keyof EventVariants['PAYSCORE.USER_CLOSE_SERVICE']]
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': EventVariants['PAYSCORE.USER_CONFIRM'][keyof EventVariants['PAYSCORE.USER_CONFIRM']]
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': EventVariants['PAYSCORE.USER_OPEN_SERVICE'][keyof EventVariants['PAYSCORE.USER_OPEN_SERVICE']]
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': EventVariants['PAYSCORE.USER_PAID'][keyof EventVariants['PAYSCORE.USER_PAID']]
  /** 签约成功 */
  'PAYSCORE.USER_SIGN_PLAN': EventVariants['PAYSCORE.USER_SIGN_PLAN'][keyof EventVariants['PAYSCORE.USER_SIGN_PLAN']]
  /** 商品券图片生成结果 */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': {
    /** 品牌ID */
    brand_id: string
    /** 图片生成的任务ID */
    task_id: string
    /** 图片生成类型 */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
    /** 任务状态 */
    task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
    /** 拼图结果 */
    combine_image_result?: {
      /** 生成的图片URL */
      image_url: string
    } | undefined
    /** 生成商品图结果 */
    cut_out_result?: {
      /** 生成的图片URL */
      image_url: string
    } | undefined
  }
  /** 商品券领券 */
  'PRODUCT_COUPON_SP.SEND': {
    /** 品牌ID */
    brand_id: string
    /** 用户券Code */
    coupon_code: string
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券批次ID */
    stock_id: string
    /** 商品券批次组ID */
    stock_bundle_id?: string | undefined
    /** 用户券组ID */
    user_coupon_bundle_id?: string | undefined
    /** 事件通知AppID */
    appid: string
    /** 用户OpenID */
    openid: string
    /** 用户UnionID */
    unionid: string
    /** 领券时间 · RFC 3339 with offset */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    valid_begin_time: string
    /** 有效期结束时间 · RFC 3339 with offset */
    valid_end_time: string
    /** 领券手机号 */
    phone_number?: string | undefined
    /** 领券手机区号 */
    country_code?: string | undefined
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 渠道自定义信息 */
    channel_custom_info?: string | undefined
  }
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': EventVariants['PROFITSHARING.RETURN'][keyof EventVariants['PROFITSHARING.RETURN']]
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': EventVariants['PROFITSHARING.SUCCESS'][keyof EventVariants['PROFITSHARING.SUCCESS']]
  /** 平台收付通商家充值-关闭充值 */
  'RECHARGE.CLOSED': {
    /** 微信商户号 */
    sp_mchid: string
    /** 二级商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 微信充值单号 */
    recharge_id: string
    /** 充值渠道 */
    recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}) | undefined
    /** 充值场景 */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
    /** 充值状态 */
    recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
    /** 充值状态描述 */
    recharge_state_desc?: string | undefined
    /** 充值入账账户 */
    account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
    /** 充值金额信息 */
    recharge_amount: {
      /** 金额（单位：分） · fen */
      amount?: number | undefined
      /** 币种 */
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
    } | undefined
    /** 扫码充值的付款信息 */
    qr_recharge_info?: {
      /** 用户的 OpenId */
      openid?: string | undefined
      /** 员工类型 */
      employee_type?: 'ADMIN' | 'STAFF' | (string & {}) | undefined
    } | undefined
    /** 充值受理时间 · RFC 3339 with offset */
    accept_time?: string | undefined
    /** 充值成功时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 充值关闭时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 备注 · ≤ 255 bytes */
    remark?: string | undefined
    /** 员工类型 */
    employee_type?: {
      /** 用户openid */
      openid: string
    } | undefined
  }
  /** 平台收付通商家充值-充值资金退回 */
  'RECHARGE.FUND_RETURNED': {
    /** 充值退回单号 */
    recharge_returned_id: string
    /** 平台商户号 */
    sp_mchid: string
    /** 二级商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 微信支付充值单号 */
    recharge_id: string
    /** 充值渠道 */
    recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {})
    detail?: {
      /** 网银类型 */
      online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
      /** 开户银行名称 */
      bank_name: string
      /** 银行卡尾号 */
      bank_card_tail: string
      /** 银行账户名称 */
      bank_account_name?: string | undefined
      /** 充值金额 · fen */
      amount?: number | undefined
      /** 充值币种 */
      currency?: string | undefined
      /** 退回时间 */
      return_time: string
      /** 退回原因 */
      return_reason: string
    } | undefined
  }
  /** 平台收付通商家充值-充值成功 */
  'RECHARGE.SUCCESS': {
    /** 微信商户号 */
    sp_mchid: string
    /** 二级商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 微信充值单号 */
    recharge_id: string
    /** 充值渠道 */
    recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}) | undefined
    /** 充值场景 */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
    /** 充值状态 */
    recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
    /** 充值状态描述 */
    recharge_state_desc?: string | undefined
    /** 充值入账账户 */
    account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
    /** 充值金额信息 */
    recharge_amount: {
      /** 金额（单位：分） · fen */
      amount?: number | undefined
      /** 币种 */
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
    } | undefined
    /** 扫码充值的付款信息 */
    qr_recharge_info?: {
      /** 用户的 OpenId */
      openid?: string | undefined
      /** 员工类型 */
      employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {}) | undefined
    } | undefined
    /** 充值受理时间 · RFC 3339 with offset */
    accept_time?: string | undefined
    /** 充值成功时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 充值关闭时间 · RFC 3339 with offset */
    close_time?: string | undefined
    /** 备注 · ≤ 255 bytes */
    remark?: string | undefined
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
    /** 可用充值渠道列表 */
    available_recharge_channels?: Array<string> | undefined
  }
  /** 退款异常 */
  'REFUND.ABNORMAL': EventVariants['REFUND.ABNORMAL'][keyof EventVariants['REFUND.ABNORMAL']]
  /** 退款关闭 */
  'REFUND.CLOSED': EventVariants['REFUND.CLOSED'][keyof EventVariants['REFUND.CLOSED']]
  /** 退款成功 */
  'REFUND.SUCCESS': EventVariants['REFUND.SUCCESS'][keyof EventVariants['REFUND.SUCCESS']]
  /** 风险订单 */
  'RISKTRADE.IDENTIFICATION': {
    /** 微信商户号 */
    mchid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 风险类型 */
    risk_type: '1' | '2' | '3' | '4' | (string & {})
    /** 风险等级 */
    risk_level: '1' | '2' | '3' | (string & {})
  }
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': {
    /** 回显消息 */
    echo_message: string
    /** 加密回显消息 */
    encrypt_echo_message?: string | undefined
  }
  /** 个人收款-结算 */
  'SETTLEMENT.SUCCESS': {
    /** 商户结算批次单号 */
    out_settle_batch_no: string
    /** 微信支付结算批次单号 */
    settle_batch_no: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 收款方描述 */
    description: string
    /** 批次状态 */
    state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
    /** 交易场景 */
    trade_scenario: 'RECOMMERCE' | (string & {})
    /** 批次创建时间 · RFC 3339 with offset */
    create_time: string
    /** 批次完成时间 · RFC 3339 with offset */
    finish_time?: string | undefined
  }
  /** 停车服务扣费失败 */
  'TRANSACTION.FAIL': EventVariants['TRANSACTION.FAIL'][keyof EventVariants['TRANSACTION.FAIL']]
  /** 校园轻松付扣费失败 */
  'TRANSACTION.INDUSTRY_FAILED': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 交易状态 */
    trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
    /** 交易状态描述 */
    trade_state_description: string
    /** 付款银行类型 */
    bank_type?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 支付者信息 */
    payer?: {
      /** 用户唯一标识 */
      openid: string
      /** 用户子标识 */
      sub_openid: string
    } | undefined
    /** 金额信息 */
    amount: {
      /** 总金额（单位：分） · fen */
      total: number
      /** 币种 */
      currency?: string | undefined
      /** 用户支付金额（单位：分） · fen */
      payer_total?: number | undefined
      /** 折扣金额（单位：分） · fen */
      discount_total?: number | undefined
    }
    /** 设备信息 */
    device_information?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备 IP */
      device_ip?: string | undefined
    } | undefined
    /** 优惠信息 */
    promotion_detail?: Array<{
      /** 券 ID */
      coupon_id: string
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠范围 */
      scope: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额（单位：分） · fen */
      amount: number
      /** 活动 ID */
      stock_id?: string | undefined
      /** 微信出资（单位：分） */
      wechatpay_contribute?: number | undefined
      /** 商户出资（单位：分） */
      merchant_contribute?: number | undefined
      /** 其他出资（单位：分） */
      other_contribute?: number | undefined
      /** 优惠币种 */
      currency?: string | undefined
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 交易类型 */
    trade_type?: 'AUTH' | (string & {}) | undefined
    /** 交易状态描述 */
    trade_state_desc?: string | undefined
    /** 设备信息 */
    device_info: {
      /** 商户设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip: string
    }
  }
  /** 校园轻松付扣费支付成功 */
  'TRANSACTION.INDUSTRY_SUCCESS': {
    /** 微信商户号 */
    mchid: string
    /** 微信 AppId */
    appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 交易状态 */
    trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
    /** 交易状态描述 */
    trade_state_description: string
    /** 付款银行类型 */
    bank_type?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 支付者信息 */
    payer?: {
      /** 用户唯一标识 */
      openid: string
      /** 用户子标识 */
      sub_openid: string
    } | undefined
    /** 金额信息 */
    amount: {
      /** 总金额（单位：分） · fen */
      total: number
      /** 币种 */
      currency?: string | undefined
      /** 用户支付金额（单位：分） · fen */
      payer_total?: number | undefined
      /** 折扣金额（单位：分） · fen */
      discount_total?: number | undefined
    }
    /** 设备信息 */
    device_information?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备 IP */
      device_ip?: string | undefined
    } | undefined
    /** 优惠信息 */
    promotion_detail?: Array<{
      /** 券 ID */
      coupon_id: string
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠范围 */
      scope: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额（单位：分） · fen */
      amount: number
      /** 活动 ID */
      stock_id?: string | undefined
      /** 微信出资（单位：分） */
      wechatpay_contribute?: number | undefined
      /** 商户出资（单位：分） */
      merchant_contribute?: number | undefined
      /** 其他出资（单位：分） */
      other_contribute?: number | undefined
      /** 优惠币种 */
      currency?: string | undefined
    }> | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 交易类型 */
    trade_type?: 'AUTH' | (string & {}) | undefined
    /** 交易状态描述 */
    trade_state_desc?: string | undefined
    /** 设备信息 */
    device_info: {
      /** 商户设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip: string
    }
  }
  /** 用户对垫资单还款 */
  'TRANSACTION.PAY_BACK': {
    /** 商户号 */
    mchid: string
    /** 公众账号ID · ≤ 32 bytes */
    appid: string
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 子商户公众账号ID · ≤ 32 bytes */
    sub_appid: string
    /** 商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 交易类型 */
    trade_type?: 'AUTH' | (string & {}) | undefined
    /** 交易状态 */
    trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
    /** 交易状态描述 */
    trade_state_desc?: string | undefined
    /** 银行类型 */
    bank_type?: string | undefined
    /** 附加数据 · ≤ 128 bytes */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 支付者信息 */
    payer?: {
      /** 用户标识 */
      openid: string
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额信息 */
    amount: {
      /** 货币类型 */
      currency: string
      /** 订单金额 · fen */
      total: number
      /** 用户实际支付金额 · fen */
      payer_total?: number | undefined
      /** 折扣 */
      discount_total?: number | undefined
    }
    /** 设备信息 */
    device_info: {
      /** 商户设备号 */
      device_id?: string | undefined
    }
    /** 优惠功能信息 */
    promotion_detail?: Array<{
      /** 券或者立减优惠ID */
      coupon_id: string
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
      /** 类型 */
      type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
      /** 活动ID */
      stock_id?: string | undefined
      /** 活动ID */
      activity_id?: string | undefined
      currency?: 'CNY' | (string & {}) | undefined
      /** 优惠券面额 · fen */
      amount: number
      /** 微信出资 */
      wechatpay_contribute?: number | undefined
      /** 商户出资 */
      merchant_contribute?: number | undefined
      /** 其他出资 */
      other_contribute?: number | undefined
    }> | undefined
    /** 服务商商户号 · ≤ 32 bytes */
    sp_mchid: string
    /** 服务描述 · ≤ 128 bytes */
    description: string
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 交易状态描述 */
    trade_state_description?: string | undefined
    /** 用户是否已还款 */
    user_repaid?: 'Y' | 'N' | (string & {}) | undefined
    /** 交易场景值 · ≤ 16 bytes */
    trade_scene?: 'PARKING' | (string & {}) | undefined
    /** 停车场景信息 */
    parking_info: {
      /** 微信停车场ID */
      parking_id: string
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车牌颜色 */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
      /** 用户入场时间 · RFC 3339 with offset · ≤ 32 bytes */
      start_time: string
      /** 用户出场时间 · RFC 3339 with offset · ≤ 32 bytes */
      end_time: string
      /** 停车场名称 · ≤ 128 bytes */
      parking_name: string
      /** 计费时长 */
      charging_duration: number
      /** 停车场设备ID */
      device_id: string
    }
  }
  /** 支付成功 */
  'TRANSACTION.SUCCESS': EventVariants['TRANSACTION.SUCCESS'][keyof EventVariants['TRANSACTION.SUCCESS']]
  /** 停车入场状态变更 */
  'VEHICLE.ENTRANCE_STATE_CHANGE': {
    /** 微信商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户入场 ID · ≤ 64 bytes */
    out_parking_no: string
    /** 停车入场 ID */
    parking_id: string
    /** 车牌号 · ≤ 32 bytes */
    plate_number: string
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
    start_time: string
    /** 停车场名称 · ≤ 128 bytes */
    parking_name: string
    /** 免费时长（单位：秒） */
    free_duration: number
    /** 停车入场状态 */
    parking_state: 'NORMAL' | 'BLOCKED' | (string & {})
    /** 不可用原因 */
    blocked_state_description?: 'PAUSE' | 'OVERDUE' | 'REMOVE' | (string & {}) | undefined
    /** 状态变更时间 · RFC 3339 with offset */
    state_update_time: string
  }
  /** ETC授权签约状态变化 */
  'VEHICLE.USER_STATE_CHANGE': {
    /** 微信商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 微信 AppId */
    appid: string
    /** 子商户 AppId */
    sub_appid?: string | undefined
    /** 用户唯一标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** ETC 扣费授权协议号 */
    contract_id: string
    /** 车牌号 */
    plate_number: string
    /** 绑定状态 */
    bind_state: 'NORMAL' | 'DELETED' | (string & {})
  }
  /** 商户平台申诉 */
  'VIOLATION.APPEAL': {
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 子商户公司名称 */
    company_name: string
    /** 商户违约处理通知 ID */
    record_id: string
    /** 处罚方案 */
    punish_plan: string
    /** 处罚时间 · RFC 3339 with offset */
    punish_time: string
    /** 处罚方案描述信息 */
    punish_description: string
    /** 风险类型 */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
    /** 风险描述 */
    risk_description: string
  }
  /** 商户平台拦截 */
  'VIOLATION.INTERCEPT': {
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 子商户公司名称 */
    company_name: string
    /** 商户违约处理通知 ID */
    record_id: string
    /** 处罚方案 */
    punish_plan: string
    /** 处罚时间 · RFC 3339 with offset */
    punish_time: string
    /** 处罚方案描述信息 */
    punish_description: string
    /** 风险类型 */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
    /** 风险描述 */
    risk_description: string
  }
  /** 商户平台处罚 */
  'VIOLATION.PUNISH': {
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 子商户公司名称 */
    company_name: string
    /** 商户违约处理通知 ID */
    record_id: string
    /** 处罚方案 */
    punish_plan: string
    /** 处罚时间 · RFC 3339 with offset */
    punish_time: string
    /** 处罚方案描述信息 */
    punish_description: string
    /** 风险类型 */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
    /** 风险描述 */
    risk_description: string
  }
  /** 关系授权完成 */
  'WEBIZPAY.AUTHORIZED': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业员工ID */
    user_id: string
    /** 微信授权关系ID */
    employee_id: string
    /** 授权时间 */
    authorization_time: string
  }
  /** 企业支付额度卡退款成功后 */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付额度卡卡号 */
    card_no: string
    /** 微信授权关系ID */
    employee_id: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付退款单号 */
    refund_id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 金额 · fen */
    amount: number
    /** 支付完成时间 */
    pay_success_time: number
    /** 已退款金额 · fen */
    refunded_amount: number
    /** 退款金额 · fen */
    refund_amount: number
    /** 退款状态 */
    refund_state: 'SUCCESS' | (string & {})
    /** 退款创建时间 */
    refund_create_time: number
    /** 退款成功时间 */
    refund_success_time: number
  }
  /** 企业支付额度卡支付成功后 */
  'WEBIZPAY.PAYMENTSUCCESS': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付额度卡卡号 */
    card_no: string
    /** 微信授权关系ID */
    employee_id: string
    /** 收款商户简称 */
    receive_mch_name: string
    /** 收款商户全称 */
    receive_mch_full_name: string
    /** 收款商户对应社会组织代码 */
    receive_mch_organization_code: string
    /** 收单机构 */
    acquirer: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付退款单号 */
    refund_id?: string | undefined
    /** 商户退款单号 */
    out_refund_no?: string | undefined
    /** 交易状态 */
    transaction_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
    /** 金额 · fen */
    amount: number
    /** 商品名称 */
    goods_name: string
    /** 支付完成时间 */
    pay_success_time: number
  }
  /** 企业支付额度卡失效后 */
  'WEBIZPAY.QUOTACARDEXPIRED': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付额度卡卡号 */
    card_no: string
    /** 微信授权关系ID */
    employee_id: string
    /** 卡片状态 */
    card_state: 'ACTIVE' | 'DISABLED' | (string & {})
    /** 卡片失效时间 · RFC 3339 with offset */
    card_disabled_time: string
    /** 失效原因 */
    reason?: string | undefined
  }
  /** 企业支付关系解除授权后 */
  'WEBIZPAY.REVOKED': {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业员工ID */
    user_id: string
    /** 员工企业支付权限状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
    /** 授权解除时间 · RFC 3339 with offset */
    authorization_revoked_time: string
    /** 授权解除原因 */
    reason: '企业发起' | '员工注销' | (string & {})
  }
  /** 商品券发券（品牌直连） */
  'PRODUCT_COUPON.SEND': EventResources['PRODUCT_COUPON_SP.SEND']
  /** 商品券核销（品牌直连） */
  'PRODUCT_COUPON.USE': Record<string, unknown>
  /** 商品券退券（品牌直连） */
  'PRODUCT_COUPON.RETURN': Record<string, unknown>
  /** Another spelling of `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`. */
  'MEMBERCARDSP.USER_CARD.CREATE': EventResources['BRAND_MEMBER_CARD_SP.USER_CARD.CREATE']
  /** Another spelling of `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`. */
  'MEMBERCARDSP.USER_CARD.DELETE': EventResources['BRAND_MEMBER_CARD_SP.USER_CARD.DELETE']
  /** Another spelling of `PROFITSHARING.SUCCESS`. */
  'PROFITSHARING': EventResources['PROFITSHARING.SUCCESS']
  /** Another spelling of `PROFITSHARING.RETURN`. */
  'PROFITSHARING_RETURN': EventResources['PROFITSHARING.RETURN']
}

/** The shapes of resources whose event type several products share: `EventVariants['TRANSACTION.SUCCESS']['partner']`. */
export interface EventVariants {
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': {
    direct: {
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
      state: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
      /** 用户确认授权的时间 · RFC 3339 with offset */
      authorize_time: string
      /** 自动收款授权的关闭信息 */
      close_info?: {
        /** 关闭时间 · RFC 3339 with offset */
        close_time: string
        /** 自动收款授权的原因 */
        close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
      } | undefined
      transfer_scene_id?: undefined
      user_recv_perception?: undefined
      create_time?: undefined
    }
    partner: {
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
  }
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': {
    direct: {
      /** 微信商户号 */
      mchid: string
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      /** 商户侧授权单号 */
      out_authorization_no: string
      /** 微信免确认收款授权单号 */
      authorization_id: string
      /** 授权状态 */
      state: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
      /** 收款用户 OpenId · ≤ 64 bytes */
      openid: string
      /** 用户展示昵称 */
      user_display_name: string
      /** 用户确认授权的时间 · RFC 3339 with offset */
      authorize_time: string
      /** 自动收款授权的关闭信息 */
      close_info?: {
        /** 关闭时间 · RFC 3339 with offset */
        close_time: string
        /** 自动收款授权的原因 */
        close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
      } | undefined
      transfer_scene_id?: undefined
      user_recv_perception?: undefined
      create_time?: undefined
    }
    partner: {
      mchid?: undefined
      /** 商户AppID */
      appid: string
      /** 商户侧授权单号 */
      out_authorization_no: string
      /** 微信自动收款授权单号 */
      authorization_id: string
      /** 单据状态 */
      state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
      /** 收款用户OpenID */
      openid: string
      /** 用户展示名称 */
      user_display_name: string
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
  }
  /** 商家转账 */
  'MCHTRANSFER.BILL.FINISHED': {
    direct: {
      /** 微信商户号 */
      mchid?: string | undefined
      /** 商户转账单号 */
      out_bill_no: string
      /** 微信转账单号 */
      transfer_bill_no: string
      /** 单据状态 */
      state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
      /** 转账金额（单位：分） · fen */
      transfer_amount: number
      /** 收款用户的 OpenId */
      openid: string
      /** 更新时间 · RFC 3339 with offset */
      update_time: string
      /** 创建时间 · RFC 3339 with offset */
      create_time: string
      /** 失败原因 */
      fail_reason?: 'ACCOUNT_FROZEN' | 'ACCOUNT_NOT_EXIST' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_STATUS_ABNORMAL' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'DAY_RECEIVED_COUNT_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'ID_CARD_NOT_CORRECT' | 'MCH_CANCEL' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'OTHER_FAIL_REASON_TYPE' | 'OVERDUE_CLOSE' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'PRODUCT_AUTH_CHECK_FAIL' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'REAL_NAME_CHECK_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | 'RESERVATION_STATE_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_RISK' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED' | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED' | 'BUDGET_NOT_ENOUGH' | (string & {}) | undefined
      /** 商户号 */
      mch_id: string
      /** 收款方式类型 */
      payment_method_type?: 'CFT' | 'WPHK' | (string & {}) | undefined
      sub_mchid?: undefined
      appid?: undefined
      transfer_remark?: undefined
      user_name?: undefined
    }
    partner: {
      /** 商户号 */
      mchid: string
      /** 商户单号 */
      out_bill_no: string
      /** 商家转账订单号 */
      transfer_bill_no: string
      /** 单据状态 */
      state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
      /** 转账金额 · fen */
      transfer_amount: number
      /** 收款用户OpenID */
      openid?: string | undefined
      /** 最后一次状态变更时间 · RFC 3339 with offset */
      update_time: string
      /** 单据创建时间 · RFC 3339 with offset */
      create_time: string
      /** 失败原因 */
      fail_reason?: string | undefined
      mch_id?: undefined
      payment_method_type?: undefined
      /** 二级商户号 */
      sub_mchid: string
      /** 商户AppID */
      appid: string
      /** 转账备注 */
      transfer_remark: string
      /** 收款用户姓名 · encrypted on the way */
      user_name?: string | undefined
    }
  }
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': {
    platform: {
      /** 提现单状态 · ≤ 16 bytes */
      status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
      /** 微信支付提现单号 · ≤ 128 bytes */
      withdraw_id: string
      /** 商户提现单号 · ≤ 32 bytes */
      out_request_no: string
      /** 提现金额 · fen */
      amount: number
      /** 发起提现时间 · RFC 3339 with offset · ≤ 29 bytes */
      create_time: string
      /** 提现状态更新时间 · RFC 3339 with offset · ≤ 29 bytes */
      update_time: string
      /** 失败原因 · ≤ 255 bytes */
      reason: string
      /** 提现备注 · ≤ 255 bytes */
      remark: string
      /** 银行附言 · ≤ 32 bytes */
      bank_memo: string
      /** 出款账户类型 · ≤ 16 bytes */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
      /** 提现失败解决方案 · ≤ 255 bytes */
      solution: string
      /** 入账银行账号后四位 · ≤ 4 bytes */
      account_number: string
      /** 入账银行 · ≤ 10 bytes */
      account_bank: string
      /** 入账银行全称 · ≤ 128 bytes */
      bank_name?: string | undefined
      sub_mchid?: undefined
      sp_mchid?: undefined
      total_amount?: undefined
      success_amount?: undefined
      fail_amount?: undefined
      refund_amount?: undefined
    }
    'sub-merchant': {
      /** 提现单状态 · ≤ 16 bytes */
      status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
      /** 微信支付提现单号 · ≤ 128 bytes */
      withdraw_id: string
      /** 商户提现单号 · ≤ 32 bytes */
      out_request_no: string
      /** 提现金额 · fen */
      amount: number
      /** 发起提现时间 · RFC 3339 with offset · ≤ 29 bytes */
      create_time: string
      /** 提现状态更新时间 · RFC 3339 with offset · ≤ 29 bytes */
      update_time: string
      /** 失败原因 · ≤ 255 bytes */
      reason: string
      /** 提现备注 · ≤ 255 bytes */
      remark: string
      /** 银行备注 · ≤ 32 bytes */
      bank_memo: string
      /** 出款账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
      solution?: undefined
      /** 入账银行账号后四位 · ≤ 4 bytes */
      account_number: string
      /** 入账银行 · ≤ 10 bytes */
      account_bank: string
      /** 入账银行全称 · ≤ 128 bytes */
      bank_name?: string | undefined
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
      /** 电商平台商户号 · ≤ 32 bytes */
      sp_mchid: string
      total_amount?: undefined
      success_amount?: undefined
      fail_amount?: undefined
      refund_amount?: undefined
    }
    'sub-merchant-day-end': {
      /** 提现单状态 */
      status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
      /** 微信支付提现单号 */
      withdraw_id: string
      /** 商户提现单号 */
      out_request_no: string
      amount?: undefined
      /** 发起提现时间 */
      create_time: string
      /** 提现状态更新时间 */
      update_time: string
      /** 失败原因 */
      reason?: string | undefined
      /** 提现备注 */
      remark?: string | undefined
      /** 银行备注 */
      bank_memo?: string | undefined
      /** 出款账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
      solution?: undefined
      /** 入账银行账号后四位 */
      account_number: string
      /** 入账银行 */
      account_bank: string
      /** 入账银行全称 */
      bank_name?: string | undefined
      /** 二级商户号 */
      sub_mchid: string
      /** 电商平台商户号 */
      sp_mchid: string
      /** 提现金额 · fen */
      total_amount: number
      /** 提现成功金额 · fen */
      success_amount?: number | undefined
      /** 提现失败金额 · fen */
      fail_amount?: number | undefined
      /** 提现退票金额 · fen */
      refund_amount?: number | undefined
    }
  }
  /** 取消签约 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': {
    direct: {
      /** 微信商户号 */
      mchid: string
      /** 微信 AppId */
      appid: string
      /** 支付分计划 ID */
      plan_id: string
      /** 计划名称 */
      plan_name: string
      /** 服务 ID */
      service_id: string
      /** 商户签约计划单号 */
      merchant_sign_plan_no: string
      /** 签约计划 ID */
      sign_plan_id: string
      /** 计划状态 */
      sign_state: 'UNSIGNED' | (string & {})
      /** 用户唯一标识 */
      openid: string
      /** 回调通知地址 */
      merchant_callback_url?: string | undefined
      /** 目前用户进行到的计划明细序号 */
      going_detail_no: number
      /** 计划过期时间 · RFC 3339 with offset */
      plan_over_time: string
      /** 扣费次数 */
      deduction_quantity: number
      /** 原总金额（单位：分） · fen */
      total_origin_price: number
      /** 实际总金额（单位：分） · fen */
      total_actual_price: number
      /** 签约时间 · RFC 3339 with offset */
      sign_time?: string | undefined
      /** 取消类型 */
      cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {}) | undefined
      /** 取消原因 */
      cancel_reason?: string | undefined
      /** 取消时间 · RFC 3339 with offset */
      cancel_sign_time?: string | undefined
      /** 签约计划明细列表 */
      signed_detail_list?: Array<{
        /** 计划明细序号 */
        plan_detail_no: number
        /** 明细名称 */
        plan_detail_name: string
        /** 明细状态 */
        plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
        /** 优惠说明 */
        plan_discount_description?: string | undefined
        /** 原支付金额（单位：分） · fen */
        original_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_pay_price?: number | undefined
        /** 商户计划明细使用订单号 */
        merchant_plan_detail_no: string
        /** 微信支付服务订单号 */
        order_id?: string | undefined
        /** 使用时间 · RFC 3339 with offset */
        use_time?: string | undefined
        /** 完成时间 · RFC 3339 with offset */
        complete_time?: string | undefined
        /** 取消时间 · RFC 3339 with offset */
        cancel_time?: string | undefined
      }> | undefined
      sub_mchid?: undefined
      sub_appid?: undefined
      sub_openid?: undefined
    }
    partner: {
      /** 微信商户号 */
      mchid: string
      /** 微信 AppId */
      appid: string
      /** 支付分计划 ID */
      plan_id: string
      /** 计划名称 */
      plan_name: string
      /** 服务 ID */
      service_id: string
      /** 商户签约计划单号 */
      merchant_sign_plan_no: string
      /** 签约计划 ID */
      sign_plan_id: string
      /** 计划状态 */
      sign_state: 'UNSIGNED' | (string & {})
      /** 用户唯一标识 */
      openid: string
      /** 回调通知地址 */
      merchant_callback_url?: string | undefined
      /** 目前用户进行到的计划明细序号 */
      going_detail_no: number
      /** 计划过期时间 · RFC 3339 with offset */
      plan_over_time: string
      /** 扣费次数 */
      deduction_quantity: number
      /** 原总金额（单位：分） · fen */
      total_origin_price: number
      /** 实际总金额（单位：分） · fen */
      total_actual_price: number
      /** 签约时间 · RFC 3339 with offset */
      sign_time?: string | undefined
      /** 取消类型 */
      cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {}) | undefined
      /** 取消原因 */
      cancel_reason?: string | undefined
      /** 取消时间 · RFC 3339 with offset */
      cancel_sign_time?: string | undefined
      /** 签约计划明细列表 */
      signed_detail_list?: Array<{
        /** 计划明细序号 */
        plan_detail_no: number
        /** 明细名称 */
        plan_detail_name: string
        /** 明细状态 */
        plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
        /** 优惠说明 */
        plan_discount_description?: string | undefined
        /** 原支付金额（单位：分） · fen */
        original_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_pay_price?: number | undefined
        /** 商户计划明细使用订单号 */
        merchant_plan_detail_no: string
        /** 微信支付服务订单号 */
        order_id?: string | undefined
        /** 使用时间 · RFC 3339 with offset */
        use_time?: string | undefined
        /** 完成时间 · RFC 3339 with offset */
        complete_time?: string | undefined
        /** 取消时间 · RFC 3339 with offset */
        cancel_time?: string | undefined
      }> | undefined
      /** 子商户号 */
      sub_mchid: string
      /** 子商户 AppId */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
    }
  }
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': {
    direct: {
      /** 微信商户号 · ≤ 32 bytes */
      mchid: string
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      /** 商户签约单号 */
      out_request_no?: string | undefined
      /** 授权协议号 */
      authorization_code?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 用户唯一标识 · ≤ 128 bytes */
      openid: string
      /** 回调状态 */
      user_service_status?: 'USER_CLOSE_SERVICE' | (string & {}) | undefined
      /** 服务开启/解除授权时间 · yyyyMMddHHmmss, Beijing time */
      openorclose_time?: string | undefined
      mch_id?: undefined
      sub_mch_id?: undefined
      sub_appid?: undefined
      sub_openid?: undefined
      channel_id?: undefined
    }
    partner: {
      mchid?: undefined
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      out_request_no?: undefined
      /** 授权协议号 */
      authorization_code?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 回调状态 */
      user_service_status?: 'USER_CLOSE_SERVICE' | (string & {}) | undefined
      /** 服务开启/解除授权时间 · yyyyMMddHHmmss, Beijing time */
      openorclose_time?: string | undefined
      /** 服务商商户号 */
      mch_id: string
      /** 子商户号 */
      sub_mch_id: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      channel_id?: undefined
    }
    institution: {
      mchid?: undefined
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      out_request_no?: undefined
      /** 授权协议号 */
      authorization_code?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 回调状态 */
      user_service_status?: 'USER_CLOSE_SERVICE' | (string & {}) | undefined
      /** 服务开启/解除授权时间 · yyyyMMddHHmmss, Beijing time */
      openorclose_time?: string | undefined
      /** 服务商商户号 */
      mch_id: string
      /** 子商户号 */
      sub_mch_id: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id?: string | undefined
    }
  }
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': {
    direct: {
      /** 微信商户号 · ≤ 32 bytes */
      mchid: string
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 服务信息 · ≤ 20 bytes */
      service_introduction: string
      /** 用户唯一标识 · ≤ 128 bytes */
      openid: string
      /** 服务订单状态 */
      state: 'DOING' | (string & {})
      /** 服务订单状态说明 */
      state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
      /** 商户收款总金额（单位：分） · fen */
      total_amount?: number | undefined
      /** 附加数据 · ≤ 256 bytes */
      attach?: string | undefined
      /** 付费项目列表 · ≤ 100 items */
      post_payments?: Array<{
        /** 付费项目名称 · ≤ 20 bytes */
        name?: string | undefined
        /** 付费说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 付费金额（单位：分） · fen */
        amount?: number | undefined
        /** 付费数量 · ≥ 1 · ≤ 100 */
        count?: number | undefined
      }> | undefined
      /** 商户优惠列表 · ≤ 30 items */
      post_discounts?: Array<{
        /** 优惠名称 · ≤ 20 bytes */
        name: string
        /** 优惠说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 优惠金额（单位：分） · fen */
        amount?: number | undefined
      }> | undefined
      /** 服务时间段信息 */
      time_range?: {
        /** 服务开始时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        start_time: string
        /** 服务开始时间备注 · ≤ 20 bytes */
        start_time_remark?: string | undefined
        /** 服务结束时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        end_time?: string | undefined
        /** 服务结束时间备注 · ≤ 20 bytes */
        end_time_remark?: string | undefined
      } | undefined
      /** 服务位置信息 */
      location?: {
        /** 服务开始地点 · ≤ 50 bytes */
        start_location?: string | undefined
        /** 服务结束地点 · ≤ 50 bytes */
        end_location?: string | undefined
      } | undefined
      /** 订单风险金信息 */
      risk_fund?: {
        /** 风险金名称 · ≤ 64 bytes */
        name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
        /** 风险金说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 风险金金额（单位：分） · fen */
        amount: number
      } | undefined
      /** 是否需要收款 */
      need_collection?: boolean | undefined
      /** 收款信息 */
      collection?: {
        /** 收款状态 */
        state: 'USER_PAYING' | 'USER_PAID' | (string & {})
        /** 总收款金额（单位：分） · fen */
        total_amount: number
        /** 待收金额（单位：分） · fen */
        paying_amount: number
        /** 已收金额（单位：分） · fen */
        paid_amount: number
        /** 收款明细列表 */
        details: Array<{
          /** 收款序号 */
          seq: number
          /** 单笔收款金额（单位：分） · fen */
          amount: number
          /** 收款成功渠道 */
          paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
          /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
          paid_time?: string | undefined
          /** 微信支付交易单号 */
          transaction_id?: string | undefined
          /** 优惠信息 */
          promotion_detail?: Array<{
            /** 券 ID */
            coupon_id: string
            /** 优惠名称 */
            name?: string | undefined
            /** 优惠范围 */
            scope: 'SINGLE' | 'GLOBAL' | (string & {})
            /** 优惠类型 */
            type: 'CASH' | 'NOCASH' | (string & {})
            /** 优惠券面额（单位：分） · fen */
            amount: number
            /** 活动 ID */
            stock_id?: string | undefined
            /** 微信出资（单位：分） */
            wechatpay_contribute?: number | undefined
            /** 商户出资（单位：分） */
            merchant_contribute?: number | undefined
            /** 其他出资（单位：分） */
            other_contribute?: number | undefined
            /** 优惠币种 */
            currency?: string | undefined
            /** 单品列表 */
            goods_detail?: Array<{
              /** 商品编码 */
              goods_id: string
              /** 商品数量 */
              quantity: number
              /** 商品单价（单位：分） · fen */
              unit_price: number
              /** 商品优惠金额（单位：分） · fen */
              discount_amount: number
              /** 商品备注 */
              goods_remark?: string | undefined
            }> | undefined
          }> | undefined
        }>
      } | undefined
      sub_mchid?: undefined
      sub_appid?: undefined
      sub_openid?: undefined
      channel_id?: undefined
    }
    partner: {
      /** 服务商商户号 · ≤ 32 bytes */
      mchid: string
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 服务信息 · ≤ 20 bytes */
      service_introduction: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 服务订单状态 */
      state: 'DOING' | (string & {})
      /** 服务订单状态说明 */
      state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
      /** 商户收款总金额（单位：分） · fen */
      total_amount?: number | undefined
      /** 附加数据 · ≤ 256 bytes */
      attach?: string | undefined
      /** 付费项目列表 · ≤ 100 items */
      post_payments?: Array<{
        /** 付费项目名称 · ≤ 20 bytes */
        name?: string | undefined
        /** 付费说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 付费金额（单位：分） · fen */
        amount?: number | undefined
        /** 付费数量 · ≥ 1 · ≤ 100 */
        count?: number | undefined
      }> | undefined
      /** 商户优惠列表 · ≤ 30 items */
      post_discounts?: Array<{
        /** 优惠名称 · ≤ 20 bytes */
        name: string
        /** 优惠说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 优惠金额（单位：分） · fen */
        amount?: number | undefined
      }> | undefined
      /** 服务时间段信息 */
      time_range?: {
        /** 服务开始时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        start_time: string
        /** 服务开始时间备注 · ≤ 20 bytes */
        start_time_remark?: string | undefined
        /** 服务结束时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        end_time?: string | undefined
        /** 服务结束时间备注 · ≤ 20 bytes */
        end_time_remark?: string | undefined
      } | undefined
      /** 服务位置信息 */
      location?: {
        /** 服务开始地点 · ≤ 50 bytes */
        start_location?: string | undefined
        /** 服务结束地点 · ≤ 50 bytes */
        end_location?: string | undefined
      } | undefined
      /** 订单风险金信息 */
      risk_fund?: {
        /** 风险金名称 · ≤ 64 bytes */
        name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
        /** 风险金说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 风险金金额（单位：分） · fen */
        amount: number
      } | undefined
      /** 是否需要收款 */
      need_collection?: boolean | undefined
      /** 收款信息 */
      collection?: {
        /** 收款状态 */
        state: 'USER_PAYING' | 'USER_PAID' | (string & {})
        /** 总收款金额（单位：分） · fen */
        total_amount: number
        /** 待收金额（单位：分） · fen */
        paying_amount: number
        /** 已收金额（单位：分） · fen */
        paid_amount: number
        /** 收款明细列表 */
        details: Array<{
          /** 收款序号 */
          seq: number
          /** 单笔收款金额（单位：分） · fen */
          amount: number
          /** 收款成功渠道 */
          paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
          /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
          paid_time?: string | undefined
          /** 微信支付交易单号 */
          transaction_id?: string | undefined
          /** 优惠信息 */
          promotion_detail?: Array<{
            /** 券 ID */
            coupon_id: string
            /** 优惠名称 */
            name?: string | undefined
            /** 优惠范围 */
            scope: 'SINGLE' | 'GLOBAL' | (string & {})
            /** 优惠类型 */
            type: 'CASH' | 'NOCASH' | (string & {})
            /** 优惠券面额（单位：分） · fen */
            amount: number
            /** 活动 ID */
            stock_id?: string | undefined
            /** 微信出资（单位：分） */
            wechatpay_contribute?: number | undefined
            /** 商户出资（单位：分） */
            merchant_contribute?: number | undefined
            /** 其他出资（单位：分） */
            other_contribute?: number | undefined
            /** 优惠币种 */
            currency?: string | undefined
            /** 单品列表 */
            goods_detail?: Array<{
              /** 商品编码 */
              goods_id: string
              /** 商品数量 */
              quantity: number
              /** 商品单价（单位：分） · fen */
              unit_price: number
              /** 商品优惠金额（单位：分） · fen */
              discount_amount: number
              /** 商品备注 */
              goods_remark?: string | undefined
            }> | undefined
          }> | undefined
        }>
      } | undefined
      /** 子商户商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      channel_id?: undefined
    }
    institution: {
      /** 服务商商户号 · ≤ 32 bytes */
      mchid: string
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 服务信息 · ≤ 20 bytes */
      service_introduction: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 服务订单状态 · ≤ 32 bytes */
      state: 'DOING' | (string & {})
      /** 服务订单状态说明 · ≤ 32 bytes */
      state_description?: string | undefined
      /** 商户收款总金额（单位：分） · fen */
      total_amount?: number | undefined
      /** 附加数据 · ≤ 256 bytes */
      attach?: string | undefined
      /** 付费项目列表 · ≤ 100 items */
      post_payments?: Array<{
        /** 付费项目名称 · ≤ 20 bytes */
        name?: string | undefined
        /** 付费说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 付费金额（单位：分） · fen */
        amount?: number | undefined
        /** 付费数量 · ≥ 1 · ≤ 100 */
        count?: number | undefined
      }> | undefined
      /** 商户优惠列表 · ≤ 30 items */
      post_discounts?: Array<{
        /** 优惠名称 · ≤ 20 bytes */
        name: string
        /** 优惠说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 优惠金额（单位：分） · fen */
        amount?: number | undefined
      }> | undefined
      /** 服务时间段信息 */
      time_range?: {
        /** 服务开始时间 · yyyyMMddHHmmss, Beijing time */
        start_time: string
        /** 服务开始时间备注 */
        start_time_remark?: string | undefined
        /** 服务结束时间 · yyyyMMddHHmmss, Beijing time */
        end_time?: string | undefined
        /** 服务结束时间备注 */
        end_time_remark?: string | undefined
      } | undefined
      /** 服务位置信息 */
      location?: {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      } | undefined
      /** 订单风险金信息 */
      risk_fund?: {
        /** 风险金名称 */
        name: string
        /** 风险金说明 */
        description?: string | undefined
        /** 风险金金额（单位：分） · fen */
        amount: number
      } | undefined
      /** 是否需要收款 */
      need_collection?: boolean | undefined
      /** 收款信息 */
      collection?: {
        /** 收款状态 */
        state: string
        /** 总收款金额（单位：分） · fen */
        total_amount: number
        /** 待收金额（单位：分） · fen */
        paying_amount: number
        /** 已收金额（单位：分） · fen */
        paid_amount: number
        /** 收款明细列表 */
        details: Array<{
          /** 收款序号 */
          seq: number
          /** 单笔收款金额（单位：分） · fen */
          amount: number
          /** 收款成功渠道 */
          paid_type?: string | undefined
          /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
          paid_time?: string | undefined
          /** 微信支付交易单号 */
          transaction_id?: string | undefined
          /** 优惠信息 */
          promotion_detail?: Array<{
            /** 券 ID */
            coupon_id: string
            /** 优惠名称 */
            name?: string | undefined
            /** 优惠范围 */
            scope: string
            /** 优惠类型 */
            type: string
            /** 优惠券面额（单位：分） · fen */
            amount: number
            /** 活动 ID */
            stock_id?: string | undefined
            /** 微信出资（单位：分） */
            wechatpay_contribute?: number | undefined
            /** 商户出资（单位：分） */
            merchant_contribute?: number | undefined
            /** 其他出资（单位：分） */
            other_contribute?: number | undefined
            /** 优惠币种 */
            currency?: string | undefined
            /** 单品列表 */
            goods_detail?: Array<{
              /** 商品编码 */
              goods_id: string
              /** 商品数量 */
              quantity: number
              /** 商品单价（单位：分） · fen */
              unit_price: number
              /** 商品优惠金额（单位：分） · fen */
              discount_amount: number
              /** 商品备注 */
              goods_remark?: string | undefined
            }> | undefined
          }> | undefined
        }>
      } | undefined
      /** 子商户商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id?: string | undefined
    }
  }
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': {
    direct: {
      /** 微信商户号 · ≤ 32 bytes */
      mchid: string
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      /** 商户签约单号 */
      out_request_no?: string | undefined
      /** 授权协议号 */
      authorization_code?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 用户唯一标识 · ≤ 128 bytes */
      openid: string
      /** 回调状态 */
      user_service_status?: 'USER_OPEN_SERVICE' | (string & {}) | undefined
      /** 服务开启/解除授权时间 · yyyyMMddHHmmss, Beijing time */
      openorclose_time?: string | undefined
      mch_id?: undefined
      sub_mch_id?: undefined
      sub_appid?: undefined
      sub_openid?: undefined
      channel_id?: undefined
    }
    partner: {
      mchid?: undefined
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      out_request_no?: undefined
      /** 授权协议号 */
      authorization_code?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 回调状态 */
      user_service_status?: 'USER_OPEN_SERVICE' | (string & {}) | undefined
      /** 服务开启/解除授权时间 · yyyyMMddHHmmss, Beijing time */
      openorclose_time?: string | undefined
      /** 服务商商户号 */
      mch_id: string
      /** 子商户号 */
      sub_mch_id: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      channel_id?: undefined
    }
    institution: {
      mchid?: undefined
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      out_request_no?: undefined
      /** 授权协议号 */
      authorization_code?: string | undefined
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 回调状态 */
      user_service_status?: 'USER_OPEN_SERVICE' | (string & {}) | undefined
      /** 服务开启/解除授权时间 · yyyyMMddHHmmss, Beijing time */
      openorclose_time?: string | undefined
      /** 服务商商户号 */
      mch_id: string
      /** 子商户号 */
      sub_mch_id: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id?: string | undefined
    }
  }
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': {
    direct: {
      /** 微信商户号 · ≤ 32 bytes */
      mchid: string
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
      /** 微信支付服务订单号 */
      order_id: string
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 服务信息 · ≤ 20 bytes */
      service_introduction: string
      /** 用户唯一标识 · ≤ 128 bytes */
      openid: string
      /** 服务订单状态 */
      state: 'DONE' | (string & {})
      /** 服务订单状态说明 */
      state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
      /** 商户收款总金额（单位：分） · fen */
      total_amount: number
      /** 附加数据 · ≤ 256 bytes */
      attach?: string | undefined
      /** 付费项目列表 · ≤ 100 items */
      post_payments?: Array<{
        /** 付费项目名称 · ≤ 20 bytes */
        name?: string | undefined
        /** 付费说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 付费金额（单位：分） · fen */
        amount?: number | undefined
        /** 付费数量 · ≥ 1 · ≤ 100 */
        count?: number | undefined
      }> | undefined
      /** 商户优惠列表 · ≤ 30 items */
      post_discounts?: Array<{
        /** 优惠名称 · ≤ 20 bytes */
        name: string
        /** 优惠说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 优惠金额（单位：分） · fen */
        amount?: number | undefined
      }> | undefined
      /** 服务时间段信息 */
      time_range?: {
        /** 服务开始时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        start_time: string
        /** 服务开始时间备注 · ≤ 20 bytes */
        start_time_remark?: string | undefined
        /** 服务结束时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        end_time?: string | undefined
        /** 服务结束时间备注 · ≤ 20 bytes */
        end_time_remark?: string | undefined
      } | undefined
      /** 服务位置信息 */
      location?: {
        /** 服务开始地点 · ≤ 50 bytes */
        start_location?: string | undefined
        /** 服务结束地点 · ≤ 50 bytes */
        end_location?: string | undefined
      } | undefined
      /** 订单风险金信息 */
      risk_fund?: {
        /** 风险金名称 · ≤ 64 bytes */
        name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
        /** 风险金说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 风险金金额（单位：分） · fen */
        amount: number
      } | undefined
      /** 是否需要收款 */
      need_collection: boolean
      /** 收款信息 */
      collection: {
        /** 收款状态 */
        state: 'USER_PAYING' | 'USER_PAID' | (string & {})
        /** 总收款金额（单位：分） · fen */
        total_amount: number
        /** 待收金额（单位：分） · fen */
        paying_amount: number
        /** 已收金额（单位：分） · fen */
        paid_amount: number
        /** 收款明细列表 */
        details: Array<{
          /** 收款序号 */
          seq: number
          /** 单笔收款金额（单位：分） · fen */
          amount: number
          /** 收款成功渠道 */
          paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
          /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
          paid_time?: string | undefined
          /** 微信支付交易单号 */
          transaction_id?: string | undefined
          /** 优惠信息 */
          promotion_detail?: Array<{
            /** 券 ID */
            coupon_id: string
            /** 优惠名称 */
            name?: string | undefined
            /** 优惠范围 */
            scope: 'SINGLE' | 'GLOBAL' | (string & {})
            /** 优惠类型 */
            type: 'CASH' | 'NOCASH' | (string & {})
            /** 优惠券面额（单位：分） · fen */
            amount: number
            /** 活动 ID */
            stock_id?: string | undefined
            /** 微信出资（单位：分） */
            wechatpay_contribute?: number | undefined
            /** 商户出资（单位：分） */
            merchant_contribute?: number | undefined
            /** 其他出资（单位：分） */
            other_contribute?: number | undefined
            /** 优惠币种 */
            currency?: string | undefined
            /** 单品列表 */
            goods_detail?: Array<{
              /** 商品编码 */
              goods_id: string
              /** 商品数量 */
              quantity: number
              /** 商品单价（单位：分） · fen */
              unit_price: number
              /** 商品优惠金额（单位：分） · fen */
              discount_amount: number
              /** 商品备注 */
              goods_remark?: string | undefined
            }> | undefined
          }> | undefined
        }>
      }
      sub_mchid?: undefined
      sub_appid?: undefined
      sub_openid?: undefined
      channel_id?: undefined
    }
    partner: {
      /** 服务商商户号 · ≤ 32 bytes */
      mchid: string
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
      /** 微信支付服务订单号 */
      order_id: string
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 服务信息 · ≤ 20 bytes */
      service_introduction: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 服务订单状态 */
      state: 'DONE' | (string & {})
      /** 服务订单状态说明 */
      state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
      /** 商户收款总金额（单位：分） · fen */
      total_amount: number
      /** 附加数据 · ≤ 256 bytes */
      attach?: string | undefined
      /** 付费项目列表 · ≤ 100 items */
      post_payments?: Array<{
        /** 付费项目名称 · ≤ 20 bytes */
        name?: string | undefined
        /** 付费说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 付费金额（单位：分） · fen */
        amount?: number | undefined
        /** 付费数量 · ≥ 1 · ≤ 100 */
        count?: number | undefined
      }> | undefined
      /** 商户优惠列表 · ≤ 30 items */
      post_discounts?: Array<{
        /** 优惠名称 · ≤ 20 bytes */
        name: string
        /** 优惠说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 优惠金额（单位：分） · fen */
        amount?: number | undefined
      }> | undefined
      /** 服务时间段信息 */
      time_range?: {
        /** 服务开始时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        start_time: string
        /** 服务开始时间备注 · ≤ 20 bytes */
        start_time_remark?: string | undefined
        /** 服务结束时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes */
        end_time?: string | undefined
        /** 服务结束时间备注 · ≤ 20 bytes */
        end_time_remark?: string | undefined
      } | undefined
      /** 服务位置信息 */
      location?: {
        /** 服务开始地点 · ≤ 50 bytes */
        start_location?: string | undefined
        /** 服务结束地点 · ≤ 50 bytes */
        end_location?: string | undefined
      } | undefined
      /** 订单风险金信息 */
      risk_fund?: {
        /** 风险金名称 · ≤ 64 bytes */
        name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
        /** 风险金说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 风险金金额（单位：分） · fen */
        amount: number
      } | undefined
      /** 是否需要收款 */
      need_collection: boolean
      /** 收款信息 */
      collection: {
        /** 收款状态 */
        state: 'USER_PAYING' | 'USER_PAID' | (string & {})
        /** 总收款金额（单位：分） · fen */
        total_amount: number
        /** 待收金额（单位：分） · fen */
        paying_amount: number
        /** 已收金额（单位：分） · fen */
        paid_amount: number
        /** 收款明细列表 */
        details: Array<{
          /** 收款序号 */
          seq: number
          /** 单笔收款金额（单位：分） · fen */
          amount: number
          /** 收款成功渠道 */
          paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
          /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
          paid_time?: string | undefined
          /** 微信支付交易单号 */
          transaction_id?: string | undefined
          /** 优惠信息 */
          promotion_detail?: Array<{
            /** 券 ID */
            coupon_id: string
            /** 优惠名称 */
            name?: string | undefined
            /** 优惠范围 */
            scope: 'SINGLE' | 'GLOBAL' | (string & {})
            /** 优惠类型 */
            type: 'CASH' | 'NOCASH' | (string & {})
            /** 优惠券面额（单位：分） · fen */
            amount: number
            /** 活动 ID */
            stock_id?: string | undefined
            /** 微信出资（单位：分） */
            wechatpay_contribute?: number | undefined
            /** 商户出资（单位：分） */
            merchant_contribute?: number | undefined
            /** 其他出资（单位：分） */
            other_contribute?: number | undefined
            /** 优惠币种 */
            currency?: string | undefined
            /** 单品列表 */
            goods_detail?: Array<{
              /** 商品编码 */
              goods_id: string
              /** 商品数量 */
              quantity: number
              /** 商品单价（单位：分） · fen */
              unit_price: number
              /** 商品优惠金额（单位：分） · fen */
              discount_amount: number
              /** 商品备注 */
              goods_remark?: string | undefined
            }> | undefined
          }> | undefined
        }>
      }
      /** 子商户商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      channel_id?: undefined
    }
    institution: {
      /** 服务商商户号 · ≤ 32 bytes */
      mchid: string
      /** 服务商 AppId · ≤ 32 bytes */
      appid: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
      /** 微信支付服务订单号 */
      order_id: string
      /** 服务 ID · ≤ 32 bytes */
      service_id: string
      /** 服务信息 · ≤ 20 bytes */
      service_introduction: string
      /** 用户标识 · ≤ 128 bytes */
      openid?: string | undefined
      /** 服务订单状态 · ≤ 32 bytes */
      state: 'DONE' | (string & {})
      /** 服务订单状态说明 · ≤ 32 bytes */
      state_description?: string | undefined
      /** 商户收款总金额（单位：分） · fen */
      total_amount: number
      /** 附加数据 · ≤ 256 bytes */
      attach?: string | undefined
      /** 付费项目列表 · ≤ 100 items */
      post_payments?: Array<{
        /** 付费项目名称 · ≤ 20 bytes */
        name?: string | undefined
        /** 付费说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 付费金额（单位：分） · fen */
        amount?: number | undefined
        /** 付费数量 · ≥ 1 · ≤ 100 */
        count?: number | undefined
      }> | undefined
      /** 商户优惠列表 · ≤ 30 items */
      post_discounts?: Array<{
        /** 优惠名称 · ≤ 20 bytes */
        name: string
        /** 优惠说明 · ≤ 30 bytes */
        description?: string | undefined
        /** 优惠金额（单位：分） · fen */
        amount?: number | undefined
      }> | undefined
      /** 服务时间段信息 */
      time_range?: {
        /** 服务开始时间 · yyyyMMddHHmmss, Beijing time */
        start_time: string
        /** 服务开始时间备注 */
        start_time_remark?: string | undefined
        /** 服务结束时间 · yyyyMMddHHmmss, Beijing time */
        end_time?: string | undefined
        /** 服务结束时间备注 */
        end_time_remark?: string | undefined
      } | undefined
      /** 服务位置信息 */
      location?: {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      } | undefined
      /** 订单风险金信息 */
      risk_fund?: {
        /** 风险金名称 */
        name: string
        /** 风险金说明 */
        description?: string | undefined
        /** 风险金金额（单位：分） · fen */
        amount: number
      } | undefined
      /** 是否需要收款 */
      need_collection: boolean
      /** 收款信息 */
      collection: {
        /** 收款状态 */
        state: string
        /** 总收款金额（单位：分） · fen */
        total_amount: number
        /** 待收金额（单位：分） · fen */
        paying_amount: number
        /** 已收金额（单位：分） · fen */
        paid_amount: number
        /** 收款明细列表 */
        details: Array<{
          /** 收款序号 */
          seq: number
          /** 单笔收款金额（单位：分） · fen */
          amount: number
          /** 收款成功渠道 */
          paid_type?: string | undefined
          /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
          paid_time?: string | undefined
          /** 微信支付交易单号 */
          transaction_id?: string | undefined
          /** 优惠信息 */
          promotion_detail?: Array<{
            /** 券 ID */
            coupon_id: string
            /** 优惠名称 */
            name?: string | undefined
            /** 优惠范围 */
            scope: string
            /** 优惠类型 */
            type: string
            /** 优惠券面额（单位：分） · fen */
            amount: number
            /** 活动 ID */
            stock_id?: string | undefined
            /** 微信出资（单位：分） */
            wechatpay_contribute?: number | undefined
            /** 商户出资（单位：分） */
            merchant_contribute?: number | undefined
            /** 其他出资（单位：分） */
            other_contribute?: number | undefined
            /** 优惠币种 */
            currency?: string | undefined
            /** 单品列表 */
            goods_detail?: Array<{
              /** 商品编码 */
              goods_id: string
              /** 商品数量 */
              quantity: number
              /** 商品单价（单位：分） · fen */
              unit_price: number
              /** 商品优惠金额（单位：分） · fen */
              discount_amount: number
              /** 商品备注 */
              goods_remark?: string | undefined
            }> | undefined
          }> | undefined
        }>
      }
      /** 子商户商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id?: string | undefined
    }
  }
  /** 签约成功 */
  'PAYSCORE.USER_SIGN_PLAN': {
    direct: {
      /** 微信商户号 */
      mchid: string
      /** 微信 AppId */
      appid: string
      /** 支付分计划 ID */
      plan_id: string
      /** 计划名称 */
      plan_name: string
      /** 服务 ID */
      service_id: string
      /** 商户签约计划单号 */
      merchant_sign_plan_no: string
      /** 签约计划 ID */
      sign_plan_id: string
      /** 计划状态 */
      sign_state: 'UNSIGNED' | (string & {})
      /** 用户唯一标识 */
      openid: string
      /** 回调通知地址 */
      merchant_callback_url?: string | undefined
      /** 目前用户进行到的计划明细序号 */
      going_detail_no: number
      /** 计划过期时间 · RFC 3339 with offset */
      plan_over_time: string
      /** 扣费次数 */
      deduction_quantity: number
      /** 原总金额（单位：分） · fen */
      total_origin_price: number
      /** 实际总金额（单位：分） · fen */
      total_actual_price: number
      /** 签约时间 · RFC 3339 with offset */
      sign_time?: string | undefined
      /** 取消类型 */
      cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {}) | undefined
      /** 取消原因 */
      cancel_reason?: string | undefined
      /** 取消时间 · RFC 3339 with offset */
      cancel_sign_time?: string | undefined
      /** 签约计划明细列表 */
      signed_detail_list?: Array<{
        /** 计划明细序号 */
        plan_detail_no: number
        /** 明细名称 */
        plan_detail_name: string
        /** 明细状态 */
        plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
        /** 优惠说明 */
        plan_discount_description?: string | undefined
        /** 原支付金额（单位：分） · fen */
        original_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_pay_price?: number | undefined
        /** 商户计划明细使用订单号 */
        merchant_plan_detail_no: string
        /** 微信支付服务订单号 */
        order_id?: string | undefined
        /** 使用时间 · RFC 3339 with offset */
        use_time?: string | undefined
        /** 完成时间 · RFC 3339 with offset */
        complete_time?: string | undefined
        /** 取消时间 · RFC 3339 with offset */
        cancel_time?: string | undefined
      }> | undefined
      sub_mchid?: undefined
      sub_appid?: undefined
      sub_openid?: undefined
    }
    partner: {
      /** 微信商户号 */
      mchid: string
      /** 微信 AppId */
      appid: string
      /** 支付分计划 ID */
      plan_id: string
      /** 计划名称 */
      plan_name: string
      /** 服务 ID */
      service_id: string
      /** 商户签约计划单号 */
      merchant_sign_plan_no: string
      /** 签约计划 ID */
      sign_plan_id: string
      /** 计划状态 */
      sign_state: 'UNSIGNED' | (string & {})
      /** 用户唯一标识 */
      openid: string
      /** 回调通知地址 */
      merchant_callback_url?: string | undefined
      /** 目前用户进行到的计划明细序号 */
      going_detail_no: number
      /** 计划过期时间 · RFC 3339 with offset */
      plan_over_time: string
      /** 扣费次数 */
      deduction_quantity: number
      /** 原总金额（单位：分） · fen */
      total_origin_price: number
      /** 实际总金额（单位：分） · fen */
      total_actual_price: number
      /** 签约时间 · RFC 3339 with offset */
      sign_time?: string | undefined
      /** 取消类型 */
      cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {}) | undefined
      /** 取消原因 */
      cancel_reason?: string | undefined
      /** 取消时间 · RFC 3339 with offset */
      cancel_sign_time?: string | undefined
      /** 签约计划明细列表 */
      signed_detail_list?: Array<{
        /** 计划明细序号 */
        plan_detail_no: number
        /** 明细名称 */
        plan_detail_name: string
        /** 明细状态 */
        plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
        /** 优惠说明 */
        plan_discount_description?: string | undefined
        /** 原支付金额（单位：分） · fen */
        original_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_price: number
        /** 实际支付金额（单位：分） · fen */
        actual_pay_price?: number | undefined
        /** 商户计划明细使用订单号 */
        merchant_plan_detail_no: string
        /** 微信支付服务订单号 */
        order_id?: string | undefined
        /** 使用时间 · RFC 3339 with offset */
        use_time?: string | undefined
        /** 完成时间 · RFC 3339 with offset */
        complete_time?: string | undefined
        /** 取消时间 · RFC 3339 with offset */
        cancel_time?: string | undefined
      }> | undefined
      /** 子商户号 */
      sub_mchid: string
      /** 子商户 AppId */
      sub_appid?: string | undefined
      /** 用户子标识 · ≤ 128 bytes */
      sub_openid?: string | undefined
    }
  }
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': {
    direct: {
      /** 直连模式分账发起和出资商户 · ≤ 32 bytes */
      mchid: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 微信分账/回退单号 · ≤ 64 bytes */
      order_id: string
      /** 分账方系统内部的分账/回退单号 · ≤ 64 bytes */
      out_order_no: string
      /** 分账接收方对象 */
      receiver: {
        /** 分账接收方的类型 · ≤ 32 bytes */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
        /** 分账接收方的账号 · ≤ 64 bytes */
        account: string
        /** 分账动账金额 · fen */
        amount: number
        /** 分账/回退描述 · ≤ 80 bytes */
        description: string
      }
      /** 成功时间 · RFC 3339 with offset · ≤ 32 bytes */
      success_time: string
      sp_mchid?: undefined
      sub_mchid?: undefined
    }
    partner: {
      mchid?: undefined
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 微信分账/回退单号 · ≤ 64 bytes */
      order_id: string
      /** 分账方系统内部的分账/回退单号 · ≤ 64 bytes */
      out_order_no: string
      /** 分账接收方对象 */
      receiver: {
        /** 分账接收方的类型 · ≤ 32 bytes */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
        /** 分账接收方的账号 · ≤ 64 bytes */
        account: string
        /** 分账动账金额 · fen */
        amount: number
        /** 分账/回退描述 · ≤ 80 bytes */
        description: string
      }
      /** 成功时间 · RFC 3339 with offset · ≤ 32 bytes */
      success_time: string
      /** 服务商模式分账发起商户 · ≤ 32 bytes */
      sp_mchid: string
      /** 服务商模式分账出资商户 · ≤ 32 bytes */
      sub_mchid: string
    }
  }
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': {
    direct: {
      /** 直连模式分账发起和出资商户 · ≤ 32 bytes */
      mchid: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 微信分账/回退单号 · ≤ 64 bytes */
      order_id: string
      /** 分账方系统内部的分账/回退单号 · ≤ 64 bytes */
      out_order_no: string
      /** 分账接收方对象 */
      receiver: {
        /** 分账接收方的类型 · ≤ 32 bytes */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
        /** 分账接收方的账号 · ≤ 64 bytes */
        account: string
        /** 分账动账金额 · fen */
        amount: number
        /** 分账/回退描述 · ≤ 80 bytes */
        description: string
      }
      /** 成功时间 · RFC 3339 with offset · ≤ 32 bytes */
      success_time: string
      sp_mchid?: undefined
      sub_mchid?: undefined
    }
    partner: {
      mchid?: undefined
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 微信分账/回退单号 · ≤ 64 bytes */
      order_id: string
      /** 分账方系统内部的分账/回退单号 · ≤ 64 bytes */
      out_order_no: string
      /** 分账接收方对象 */
      receiver: {
        /** 分账接收方的类型 · ≤ 32 bytes */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
        /** 分账接收方的账号 · ≤ 64 bytes */
        account: string
        /** 分账动账金额 · fen */
        amount: number
        /** 分账/回退描述 · ≤ 80 bytes */
        description: string
      }
      /** 成功时间 · RFC 3339 with offset · ≤ 32 bytes */
      success_time: string
      /** 服务商模式分账发起商户 · ≤ 32 bytes */
      sp_mchid: string
      /** 服务商模式分账出资商户 · ≤ 32 bytes */
      sub_mchid: string
    }
  }
  /** 退款异常 */
  'REFUND.ABNORMAL': {
    direct: {
      /** 商户号 · ≤ 32 bytes */
      mchid: string
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信支付退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'ABNORMAL' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time?: string | undefined
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 原订单金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      sp_mchid?: undefined
      sub_mchid?: undefined
      refund_account?: undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    partner: {
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信支付退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'ABNORMAL' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time?: string | undefined
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      /** 服务商商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
      refund_account?: undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    ecommerce: {
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'ABNORMAL' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time?: string | undefined
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 订单总金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      /** 电商平台商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 退款出资商户 · ≤ 32 bytes */
      refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {}) | undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    global: {
      mchid?: undefined
      /** 商户原交易订单号 */
      out_trade_no: string
      /** 微信支付交易订单号 */
      transaction_id: string
      /** 商户退款单号 */
      out_refund_no: string
      refund_id?: undefined
      refund_status?: undefined
      /** 退款成功时间 · RFC 3339 with offset */
      success_time?: string | undefined
      user_received_account?: undefined
      /** 退款金额 */
      amount: {
        total?: undefined
        /** 退款金额 · fen */
        refund: number
        payer_total?: undefined
        /** 用户退款金额 · fen */
        payer_refund: number
        /** 货币类型 */
        currency?: string | undefined
        /** 支付币种 */
        payer_currency: string
        /** 汇率 */
        exchange_rate: {
          /** 汇率类型 */
          type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
          /** 汇率值 */
          rate?: number | undefined
        }
      }
      sp_mchid?: undefined
      sub_mchid?: undefined
      refund_account?: undefined
      /** 微信支付退款订单号 */
      id: string
      /** 退款渠道 */
      channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
      /** 退款入账账户 */
      recv_account?: string | undefined
      /** 退款资金来源 */
      fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
      /** 退款创建时间 · RFC 3339 with offset */
      create_time: string
      /** 退款状态 */
      status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
      /** 优惠退款详情 */
      detail?: {
        /** 券ID */
        promotion_id: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 优惠券退款额 · fen */
        refund_amount?: number | undefined
        /** 货币类型 */
        currency: string
      } | undefined
    }
  }
  /** 退款关闭 */
  'REFUND.CLOSED': {
    direct: {
      /** 商户号 · ≤ 32 bytes */
      mchid: string
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信支付退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'CLOSED' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time?: string | undefined
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 原订单金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      sp_mchid?: undefined
      sub_mchid?: undefined
      refund_account?: undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    partner: {
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信支付退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'CLOSED' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time?: string | undefined
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      /** 服务商商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
      refund_account?: undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    ecommerce: {
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'CLOSED' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time?: string | undefined
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 订单总金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      /** 电商平台商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 退款出资商户 · ≤ 32 bytes */
      refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {}) | undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    global: {
      mchid?: undefined
      /** 商户原交易订单号 */
      out_trade_no: string
      /** 微信支付交易订单号 */
      transaction_id: string
      /** 商户退款单号 */
      out_refund_no: string
      refund_id?: undefined
      refund_status?: undefined
      /** 退款成功时间 · RFC 3339 with offset */
      success_time?: string | undefined
      user_received_account?: undefined
      /** 退款金额 */
      amount: {
        total?: undefined
        /** 退款金额 · fen */
        refund: number
        payer_total?: undefined
        /** 用户退款金额 · fen */
        payer_refund: number
        /** 货币类型 */
        currency?: string | undefined
        /** 支付币种 */
        payer_currency: string
        /** 汇率 */
        exchange_rate: {
          /** 汇率类型 */
          type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
          /** 汇率值 */
          rate?: number | undefined
        }
      }
      sp_mchid?: undefined
      sub_mchid?: undefined
      refund_account?: undefined
      /** 微信支付退款订单号 */
      id: string
      /** 退款渠道 */
      channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
      /** 退款入账账户 */
      recv_account?: string | undefined
      /** 退款资金来源 */
      fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
      /** 退款创建时间 · RFC 3339 with offset */
      create_time: string
      /** 退款状态 */
      status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
      /** 优惠退款详情 */
      detail?: {
        /** 券ID */
        promotion_id: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 优惠券退款额 · fen */
        refund_amount?: number | undefined
        /** 货币类型 */
        currency: string
      } | undefined
    }
  }
  /** 退款成功 */
  'REFUND.SUCCESS': {
    direct: {
      /** 商户号 · ≤ 32 bytes */
      mchid: string
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信支付退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'SUCCESS' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time: string
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 原订单金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      sp_mchid?: undefined
      sub_mchid?: undefined
      refund_account?: undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    partner: {
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信支付退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'SUCCESS' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time: string
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      /** 服务商商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
      refund_account?: undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    ecommerce: {
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
      /** 退款状态 · ≤ 32 bytes */
      refund_status: 'SUCCESS' | (string & {})
      /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time: string
      /** 退款入账账户 · ≤ 64 bytes */
      user_received_account: string
      /** 金额信息 */
      amount: {
        /** 订单总金额 · fen */
        total: number
        /** 退款金额 · fen */
        refund: number
        /** 用户实际支付金额 · fen */
        payer_total: number
        /** 用户退款金额 · fen */
        payer_refund: number
        currency?: undefined
        payer_currency?: undefined
        exchange_rate?: undefined
      }
      /** 电商平台商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 退款出资商户 · ≤ 32 bytes */
      refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {}) | undefined
      id?: undefined
      channel?: undefined
      recv_account?: undefined
      fund_source?: undefined
      create_time?: undefined
      status?: undefined
      detail?: undefined
    }
    global: {
      mchid?: undefined
      /** 商户原交易订单号 */
      out_trade_no: string
      /** 微信支付交易订单号 */
      transaction_id: string
      /** 商户退款单号 */
      out_refund_no: string
      refund_id?: undefined
      refund_status?: undefined
      /** 退款成功时间 · RFC 3339 with offset */
      success_time?: string | undefined
      user_received_account?: undefined
      /** 退款金额 */
      amount: {
        total?: undefined
        /** 退款金额 · fen */
        refund: number
        payer_total?: undefined
        /** 用户退款金额 · fen */
        payer_refund: number
        /** 货币类型 */
        currency?: string | undefined
        /** 支付币种 */
        payer_currency: string
        /** 汇率 */
        exchange_rate: {
          /** 汇率类型 */
          type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
          /** 汇率值 */
          rate?: number | undefined
        }
      }
      sp_mchid?: undefined
      sub_mchid?: undefined
      refund_account?: undefined
      /** 微信支付退款订单号 */
      id: string
      /** 退款渠道 */
      channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
      /** 退款入账账户 */
      recv_account?: string | undefined
      /** 退款资金来源 */
      fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
      /** 退款创建时间 · RFC 3339 with offset */
      create_time: string
      /** 退款状态 */
      status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
      /** 优惠退款详情 */
      detail?: {
        /** 券ID */
        promotion_id: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 优惠券退款额 · fen */
        refund_amount?: number | undefined
        /** 货币类型 */
        currency: string
      } | undefined
    }
  }
  /** 停车服务扣费失败 */
  'TRANSACTION.FAIL': {
    parking: {
      /** 微信商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 服务描述 · ≤ 128 bytes */
      description: string
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      /** 交易状态 */
      trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
      /** 交易状态描述 */
      trade_state_description: string
      /** 付款银行类型 */
      bank_type?: string | undefined
      /** 附加数据 · ≤ 128 bytes */
      attach?: string | undefined
      /** 用户是否还款 */
      user_repaid?: 'Y' | 'N' | (string & {}) | undefined
      /** 交易场景 · ≤ 16 bytes */
      trade_scene: 'PARKING' | (string & {})
      /** 支付完成时间 · RFC 3339 with offset */
      success_time?: string | undefined
      /** 订单创建时间 · RFC 3339 with offset */
      create_time: string
      /** 支付者信息 */
      payer?: {
        /** 用户的唯一标识 */
        openid: string
        /** 用户子标识 */
        sub_openid?: string | undefined
        sp_openid?: undefined
      } | undefined
      /** 金额信息 */
      amount: {
        /** 总金额（单位：分） · fen */
        total: number
        /** 币种 */
        currency?: string | undefined
        /** 用户支付金额（单位：分） · fen */
        payer_total?: number | undefined
        /** 折扣金额（单位：分） · fen */
        discount_total?: number | undefined
      }
      /** 停车信息 */
      parking_info?: {
        /** 停车入场 ID */
        parking_id: string
        /** 车牌号 · ≤ 32 bytes */
        plate_number: string
        /** 车牌颜色 */
        plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
        /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
        start_time: string
        /** 出场时间 · RFC 3339 with offset · ≤ 32 bytes */
        end_time: string
        /** 停车场名称 · ≤ 128 bytes */
        parking_name: string
        /** 计费时长（单位：秒） */
        charging_duration: number
        /** 停车场设备 ID */
        device_id?: string | undefined
      } | undefined
      /** 优惠信息 */
      promotion_detail?: Array<{
        /** 券 ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
        /** 优惠券面额（单位：分） · fen */
        amount: number
        /** 活动 ID */
        stock_id?: string | undefined
        /** 微信出资（单位：分） */
        wechatpay_contribute?: number | undefined
        /** 商户出资（单位：分） */
        merchant_contribute?: number | undefined
        /** 其他出资（单位：分） */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: 'CNY' | (string & {}) | undefined
        promotion_id?: undefined
        activity_id?: undefined
        wxpay_contribute?: undefined
      }> | undefined
      mchid?: undefined
      trade_type?: undefined
      trade_state_desc?: undefined
      device_info?: undefined
    }
    etc: {
      sp_mchid?: undefined
      /** 特约商户号 */
      sub_mchid?: string | undefined
      /** 商户appid */
      appid: string
      /** 特约商户appid */
      sub_appid?: string | undefined
      description?: undefined
      /** 商户订单号 */
      out_trade_no: string
      /** 微信支付订单号 */
      transaction_id: string
      /** 交易状态 */
      trade_state: string
      trade_state_description?: undefined
      /** 付款银行 */
      bank_type?: string | undefined
      /** 商户数据 */
      attach?: string | undefined
      user_repaid?: undefined
      trade_scene?: undefined
      /** 支付完成时间 · RFC 3339 with offset */
      success_time?: string | undefined
      create_time?: undefined
      /** 支付者 */
      payer?: {
        /** 用户的唯一标识 · not confirmed by the documentation */
        openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
        /** 用户服务商标识 */
        sp_openid?: string | undefined
      } | undefined
      /** 订单金额 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 货币类型 */
        currency?: string | undefined
        /** 用户实际支付金额 · fen */
        payer_total?: number | undefined
        /** 折扣 */
        discount_total?: number | undefined
      }
      parking_info?: undefined
      /** 优惠详情 */
      promotion_detail?: Array<{
        coupon_id?: undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: string | undefined
        /** 优惠券面额 · fen */
        amount: number
        stock_id?: undefined
        wechatpay_contribute?: undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        currency?: undefined
        /** 券ID */
        promotion_id: string
        /** 活动ID */
        activity_id?: string | undefined
        /** 微信出资 */
        wxpay_contribute?: number | undefined
      }> | undefined
      /** 商户号 */
      mchid: string
      /** 交易类型 */
      trade_type: string
      /** 交易状态描述 */
      trade_state_desc?: string | undefined
      /** 设备信息 */
      device_info?: {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip?: string | undefined
      } | undefined
    }
  }
  /** 支付成功 */
  'TRANSACTION.SUCCESS': {
    direct: {
      /** 公众账号ID · ≤ 32 bytes */
      appid: string
      /** 商户号 · ≤ 32 bytes */
      mchid: string
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 交易类型 · ≤ 16 bytes */
      trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
      /** 交易状态 · ≤ 32 bytes */
      trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
      /** 交易状态描述 · ≤ 256 bytes */
      trade_state_desc: string
      /** 银行类型 · ≤ 32 bytes */
      bank_type: string
      /** 商户数据包 · ≤ 128 bytes */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time: string
      /** 支付者信息 */
      payer: {
        /** 用户标识 · ≤ 128 bytes */
        openid: string
        sp_openid?: undefined
        sub_openid?: undefined
      }
      /** 订单金额 */
      amount: {
        /** 总金额 · fen */
        total: number
        /** 用户支付金额 · fen */
        payer_total: number
        /** 货币类型 · ≤ 16 bytes */
        currency: string
        /** 用户支付币种 · ≤ 16 bytes */
        payer_currency: string
        discount_total?: undefined
        exchange_rate?: undefined
      }
      /** 场景信息 */
      scene_info?: {
        /** 商户端设备号 · ≤ 32 bytes */
        device_id: string
      } | undefined
      /** 优惠功能 */
      promotion_detail?: Array<{
        /** 券ID · ≤ 32 bytes */
        coupon_id: string
        /** 优惠名称 · ≤ 32 bytes */
        name?: string | undefined
        /** 优惠范围 · ≤ 32 bytes */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 · ≤ 32 bytes */
        type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount: number
        /** 活动ID · ≤ 32 bytes */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** CNY · ≤ 16 bytes */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 · ≤ 32 bytes */
          goods_id: string
          /** 商品数量 */
          quantity: number
          /** 商品单价 · fen */
          unit_price: number
          /** 商品优惠金额 · fen */
          discount_amount: number
          /** 商品备注 · ≤ 128 bytes */
          goods_remark?: string | undefined
          price?: undefined
        }> | undefined
        promotion_id?: undefined
        activity_id?: undefined
        wxpay_contribute?: undefined
        wxpay_contribute_amount?: undefined
        merchant_contribute_amount?: undefined
        other_contribute_amount?: undefined
      }> | undefined
      sp_mchid?: undefined
      sub_mchid?: undefined
      sp_appid?: undefined
      sub_appid?: undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    partner: {
      appid?: undefined
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 交易类型 · ≤ 16 bytes */
      trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
      /** 交易状态 · ≤ 32 bytes */
      trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
      /** 交易状态描述 · ≤ 256 bytes */
      trade_state_desc: string
      /** 银行类型 · ≤ 32 bytes */
      bank_type: string
      /** 商户数据包 · ≤ 128 bytes */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
      success_time: string
      /** 支付者信息 */
      payer: {
        openid?: undefined
        /** 用户服务商标识 · ≤ 128 bytes */
        sp_openid?: string | undefined
        /** 用户子商户标识 · ≤ 128 bytes */
        sub_openid?: string | undefined
      }
      /** 订单金额 */
      amount: {
        /** 总金额 · fen */
        total: number
        /** 用户支付金额 · fen */
        payer_total: number
        /** 货币类型 · ≤ 16 bytes */
        currency: string
        /** 用户支付币种 · ≤ 16 bytes */
        payer_currency: string
        discount_total?: undefined
        exchange_rate?: undefined
      }
      /** 场景信息 */
      scene_info?: {
        /** 商户端设备号 · ≤ 32 bytes */
        device_id: string
      } | undefined
      /** 优惠功能 */
      promotion_detail?: Array<{
        /** 券ID · ≤ 32 bytes */
        coupon_id: string
        /** 优惠名称 · ≤ 32 bytes */
        name: string
        /** 优惠范围 · ≤ 32 bytes */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 · ≤ 32 bytes */
        type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount: number
        /** 活动ID · ≤ 32 bytes */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 · ≤ 16 bytes */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 · ≤ 32 bytes */
          goods_id: string
          /** 商品数量 */
          quantity: number
          /** 商品单价 · fen */
          unit_price: number
          /** 商品优惠金额 · fen */
          discount_amount: number
          /** 商品备注 · ≤ 128 bytes */
          goods_remark?: string | undefined
          price?: undefined
        }> | undefined
        promotion_id?: undefined
        activity_id?: undefined
        wxpay_contribute?: undefined
        wxpay_contribute_amount?: undefined
        merchant_contribute_amount?: undefined
        other_contribute_amount?: undefined
      }> | undefined
      /** 服务商商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 服务商APPID · ≤ 32 bytes */
      sp_appid: string
      /** 子商户APPID · ≤ 32 bytes */
      sub_appid?: string | undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    combine: {
      appid?: undefined
      mchid?: undefined
      out_trade_no?: undefined
      transaction_id?: undefined
      trade_type?: undefined
      trade_state?: undefined
      trade_state_desc?: undefined
      bank_type?: undefined
      attach?: undefined
      success_time?: undefined
      payer?: undefined
      amount?: undefined
      /** 场景信息 */
      scene_info?: {
        /** 商户端设备号 · ≤ 16 bytes */
        device_id: string
      } | undefined
      promotion_detail?: undefined
      sp_mchid?: undefined
      sub_mchid?: undefined
      sp_appid?: undefined
      sub_appid?: undefined
      /** 合单服务商APPID · ≤ 32 bytes */
      combine_appid: string
      /** 合单服务商商户号 · ≤ 32 bytes */
      combine_mchid: string
      /** 合单商户订单号 · ≤ 32 bytes */
      combine_out_trade_no: string
      /** 商品单信息 */
      sub_orders: Array<{
        /** 商品单商户号 · ≤ 32 bytes */
        mchid: string
        /** 交易类型 · ≤ 16 bytes */
        trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
        /** 交易状态 · ≤ 32 bytes */
        trade_state: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
        /** 银行类型 · ≤ 32 bytes */
        bank_type: string
        /** 商户数据包 · ≤ 128 bytes */
        attach?: string | undefined
        /** 支付完成时间 · RFC 3339 with offset · ≤ 32 bytes */
        success_time: string
        /** 商品单微信支付订单号 · ≤ 32 bytes */
        transaction_id: string
        /** 商品单商户订单号 · ≤ 32 bytes */
        out_trade_no: string
        /** 子商户号 · ≤ 32 bytes */
        sub_mchid?: string | undefined
        /** 子商户APPID · ≤ 32 bytes */
        sub_appid?: string | undefined
        /** 用户子商户标识 · ≤ 128 bytes */
        sub_openid?: string | undefined
        /** 商品单金额信息 */
        amount: {
          /** 标价金额 · fen */
          total_amount: number
          /** 标价币种 · ≤ 16 bytes */
          currency: string
          /** 用户支付金额 · fen */
          payer_amount: number
          /** 用户支付币种 · ≤ 8 bytes */
          payer_currency: string
          /** 结算汇率 */
          settlement_rate?: number | undefined
        }
        /** 优惠功能 */
        promotion_detail?: Array<{
          /** 券ID · ≤ 32 bytes */
          coupon_id: string
          /** 优惠名称 · ≤ 64 bytes */
          name?: string | undefined
          /** 优惠范围 · ≤ 32 bytes */
          scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
          /** 优惠类型 · ≤ 32 bytes */
          type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
          /** 优惠券面额 · fen */
          amount: number
          /** 活动ID · ≤ 32 bytes */
          stock_id?: string | undefined
          /** 微信出资 */
          wechatpay_contribute?: number | undefined
          /** 商户出资 */
          merchant_contribute?: number | undefined
          /** 其他出资 */
          other_contribute?: number | undefined
          /** 优惠币种 · ≤ 32 bytes */
          currency?: string | undefined
          /** 单品列表 */
          goods_detail?: Array<{
            /** 商品编码 · ≤ 32 bytes */
            goods_id: string
            /** 商品数量 */
            quantity: number
            /** 商品单价 · fen */
            unit_price: number
            /** 商品优惠金额 · fen */
            discount_amount: number
            /** 商品备注 · ≤ 128 bytes */
            goods_remark?: string | undefined
          }> | undefined
        }> | undefined
        individual_auth_id?: undefined
        individual_name?: undefined
      }>
      /** 合单支付者信息 */
      combine_payer_info: {
        /** 用户服务商标识 · ≤ 128 bytes */
        openid: string
      }
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    parking: {
      /** 微信 AppId · ≤ 32 bytes */
      appid: string
      mchid?: undefined
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      trade_type?: undefined
      /** 交易状态 */
      trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
      trade_state_desc?: undefined
      /** 付款银行类型 */
      bank_type?: string | undefined
      /** 附加数据 · ≤ 128 bytes */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset */
      success_time?: string | undefined
      /** 支付者信息 */
      payer?: {
        /** 用户的唯一标识 */
        openid: string
        sp_openid?: undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
      } | undefined
      /** 金额信息 */
      amount: {
        /** 总金额（单位：分） · fen */
        total: number
        /** 用户支付金额（单位：分） · fen */
        payer_total?: number | undefined
        /** 币种 */
        currency?: string | undefined
        payer_currency?: undefined
        /** 折扣金额（单位：分） · fen */
        discount_total?: number | undefined
        exchange_rate?: undefined
      }
      scene_info?: undefined
      /** 优惠信息 */
      promotion_detail?: Array<{
        /** 券 ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
        /** 优惠券面额（单位：分） · fen */
        amount: number
        /** 活动 ID */
        stock_id?: string | undefined
        /** 微信出资（单位：分） */
        wechatpay_contribute?: number | undefined
        /** 商户出资（单位：分） */
        merchant_contribute?: number | undefined
        /** 其他出资（单位：分） */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: 'CNY' | (string & {}) | undefined
        goods_detail?: undefined
        promotion_id?: undefined
        activity_id?: undefined
        wxpay_contribute?: undefined
        wxpay_contribute_amount?: undefined
        merchant_contribute_amount?: undefined
        other_contribute_amount?: undefined
      }> | undefined
      /** 微信商户号 · ≤ 32 bytes */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
      sp_appid?: undefined
      /** 子商户 AppId · ≤ 32 bytes */
      sub_appid?: string | undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      /** 服务描述 · ≤ 128 bytes */
      description: string
      /** 交易状态描述 */
      trade_state_description: string
      /** 用户是否还款 */
      user_repaid?: 'Y' | 'N' | (string & {}) | undefined
      /** 交易场景 · ≤ 16 bytes */
      trade_scene: 'PARKING' | (string & {})
      /** 订单创建时间 · RFC 3339 with offset */
      create_time: string
      /** 停车信息 */
      parking_info?: {
        /** 停车入场 ID */
        parking_id: string
        /** 车牌号 · ≤ 32 bytes */
        plate_number: string
        /** 车牌颜色 */
        plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
        /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
        start_time: string
        /** 出场时间 · RFC 3339 with offset · ≤ 32 bytes */
        end_time: string
        /** 停车场名称 · ≤ 128 bytes */
        parking_name: string
        /** 计费时长（单位：秒） */
        charging_duration: number
        /** 停车场设备 ID */
        device_id?: string | undefined
      } | undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    etc: {
      /** 商户appid */
      appid: string
      /** 商户号 */
      mchid: string
      /** 商户订单号 */
      out_trade_no: string
      /** 微信支付订单号 */
      transaction_id: string
      /** 交易类型 */
      trade_type: string
      /** 交易状态 */
      trade_state: string
      /** 交易状态描述 */
      trade_state_desc?: string | undefined
      /** 付款银行 */
      bank_type?: string | undefined
      /** 商户数据 */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset */
      success_time?: string | undefined
      /** 支付者 */
      payer?: {
        /** 用户的唯一标识 · not confirmed by the documentation */
        openid?: string | undefined
        /** 用户服务商标识 */
        sp_openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
      } | undefined
      /** 订单金额 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 用户实际支付金额 · fen */
        payer_total?: number | undefined
        /** 货币类型 */
        currency?: string | undefined
        payer_currency?: undefined
        /** 折扣 */
        discount_total?: number | undefined
        exchange_rate?: undefined
      }
      scene_info?: undefined
      /** 优惠详情 */
      promotion_detail?: Array<{
        coupon_id?: undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: string | undefined
        /** 优惠券面额 · fen */
        amount: number
        stock_id?: undefined
        wechatpay_contribute?: undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        currency?: undefined
        goods_detail?: undefined
        /** 券ID */
        promotion_id: string
        /** 活动ID */
        activity_id?: string | undefined
        /** 微信出资 */
        wxpay_contribute?: number | undefined
        wxpay_contribute_amount?: undefined
        merchant_contribute_amount?: undefined
        other_contribute_amount?: undefined
      }> | undefined
      sp_mchid?: undefined
      /** 特约商户号 */
      sub_mchid?: string | undefined
      sp_appid?: undefined
      /** 特约商户appid */
      sub_appid?: string | undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      /** 设备信息 */
      device_info?: {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip?: string | undefined
      } | undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    'scan-and-ride': {
      /** 公众账号ID */
      appid: string
      mchid?: undefined
      /** 商户订单号 */
      out_trade_no: string
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      trade_type?: undefined
      /** 交易状态 */
      trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
      trade_state_desc?: undefined
      /** 付款银行 */
      bank_type?: string | undefined
      /** 附加数据 */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset */
      success_time?: string | undefined
      payer?: undefined
      /** 订单金额信息 */
      amount: {
        /** 订单总金额 · fen */
        total?: number | undefined
        /** 用户实际支付金额 · fen */
        payer_total?: number | undefined
        /** CNY */
        currency?: string | undefined
        payer_currency?: undefined
        discount_total?: undefined
        exchange_rate?: undefined
      }
      scene_info?: undefined
      promotion_detail?: Array<{
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount: number
        /** 活动ID */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: string | undefined
        goods_detail?: undefined
        promotion_id?: undefined
        activity_id?: undefined
        wxpay_contribute?: undefined
        wxpay_contribute_amount?: undefined
        merchant_contribute_amount?: undefined
        other_contribute_amount?: undefined
      }> | undefined
      /** 商户号 */
      sp_mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      sp_appid?: undefined
      /** 子商户公众账号ID */
      sub_appid?: string | undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      /** 服务描述 */
      description: string
      /** 交易状态描述 */
      trade_state_description?: string | undefined
      user_repaid?: undefined
      /** 交易场景 */
      trade_scene: 'BUS' | 'METRO' | (string & {})
      /** 订单创建时间 · RFC 3339 with offset */
      create_time: string
      parking_info?: undefined
      device_info?: undefined
      /** 用户还款状态 */
      user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {}) | undefined
      /** 还款微信支付订单号 */
      repay_transaction_id?: string | undefined
      /** 垫资还款时间 · RFC 3339 with offset */
      repay_time?: string | undefined
      /** 代扣签约ID */
      contract_id?: string | undefined
      /** 公交场景信息 */
      bus_info?: {
        /** 用户乘车时间 · RFC 3339 with offset */
        start_time: string
        /** 乘车路线 */
        line_name?: string | undefined
        /** 车牌号 */
        plate_number?: string | undefined
      } | undefined
      /** 地铁场景信息 */
      metro_info?: {
        /** 用户乘车时间 · RFC 3339 with offset */
        start_time: string
        /** 用户下车时间 · RFC 3339 with offset */
        end_time?: string | undefined
        /** 乘车起始站 */
        start_station?: string | undefined
        /** 乘车终点站 */
        end_station?: string | undefined
      } | undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    'combine-papay': {
      appid?: undefined
      mchid?: undefined
      out_trade_no?: undefined
      transaction_id?: undefined
      trade_type?: undefined
      trade_state?: undefined
      trade_state_desc?: undefined
      bank_type?: undefined
      attach?: undefined
      success_time?: undefined
      payer?: undefined
      amount?: undefined
      scene_info?: undefined
      promotion_detail?: undefined
      sp_mchid?: undefined
      sub_mchid?: undefined
      sp_appid?: undefined
      sub_appid?: undefined
      /** 合单商户APPID */
      combine_appid: string
      /** 合单商户号 */
      combine_mchid: string
      /** 合单商户订单号 */
      combine_out_trade_no: string
      /** 子单信息 */
      sub_orders?: Array<{
        /** 子单商户号 */
        mchid: string
        /** 交易类型 */
        trade_type: string
        /** 交易状态 */
        trade_state: string
        /** 付款银行 */
        bank_type?: string | undefined
        /** 附加数据 */
        attach?: string | undefined
        /** 支付完成时间 · RFC 3339 with offset */
        success_time?: string | undefined
        /** 子单微信订单号 */
        transaction_id: string
        /** 子单商户订单号 */
        out_trade_no: string
        /** 二级商户号 */
        sub_mchid: string
        /** 二级商户appid */
        sub_appid?: string | undefined
        /** 用户子标识 · not confirmed by the documentation */
        sub_openid?: string | undefined
        /** 订单金额 */
        amount?: {
          /** 标价金额 · fen */
          total_amount: number
          /** 标价币种 */
          currency: string
          /** 现金支付金额 · fen */
          payer_amount?: number | undefined
          /** 现金支付币种 */
          payer_currency?: string | undefined
          settlement_rate?: undefined
        } | undefined
        promotion_detail?: undefined
        /** 个人收款方受理授权 ID · not confirmed by the documentation */
        individual_auth_id?: string | undefined
        /** 个人收款方平台昵称 · not confirmed by the documentation */
        individual_name?: string | undefined
      }> | undefined
      /** 支付者 */
      combine_payer_info?: {
        /** 用户标识 */
        openid: string
      } | undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    global: {
      /** APPID */
      appid: string
      /** 商户号 */
      mchid: string
      /** 商户订单号 */
      out_trade_no: string
      transaction_id?: undefined
      /** 交易类型 */
      trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
      /** 交易状态 */
      trade_state: string
      /** 交易状态描述 */
      trade_state_desc: string
      /** 付款银行 */
      bank_type: string
      /** 商户数据 */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset */
      success_time: string
      /** 支付者 */
      payer: {
        /** 用户标识 */
        openid?: string | undefined
        /** 机构用户标识 */
        sp_openid?: string | undefined
        /** 子商户用户标识 */
        sub_openid?: string | undefined
      }
      /** 订单金额 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 用户支付金额 · fen */
        payer_total: number
        /** 订单标价币种 */
        currency: string
        /** 用户支付币种 */
        payer_currency: string
        discount_total?: undefined
        /** 汇率信息 */
        exchange_rate?: {
          /** 汇率类型 */
          type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
          /** 汇率值 */
          rate?: number | undefined
        } | undefined
      }
      scene_info?: undefined
      /** 优惠功能 */
      promotion_detail?: Array<{
        coupon_id?: undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount: number
        stock_id?: undefined
        wechatpay_contribute?: undefined
        merchant_contribute?: undefined
        other_contribute?: undefined
        /** 优惠币种 */
        currency: string
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity: number
          unit_price?: undefined
          /** 商品优惠金额 · fen */
          discount_amount: number
          /** 商品备注 */
          goods_remark?: string | undefined
          /** 商品价格 · fen */
          price: number
        }> | undefined
        /** 券ID */
        promotion_id: string
        /** 活动ID */
        activity_id?: string | undefined
        wxpay_contribute?: undefined
        /** 微信出资 · fen */
        wxpay_contribute_amount?: number | undefined
        /** 商户出资 · fen */
        merchant_contribute_amount?: number | undefined
        /** 其他出资 · fen */
        other_contribute_amount?: number | undefined
      }> | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构APPID */
      sp_appid?: string | undefined
      /** 子商户APPID */
      sub_appid?: string | undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      /** 微信支付订单号 */
      id: string
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    hk: {
      /** APPID */
      appid: string
      /** 商户号 */
      mchid: string
      /** 商户订单号 */
      out_trade_no: string
      transaction_id?: undefined
      /** 交易类型 */
      trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
      /** 交易状态 */
      trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
      /** 交易状态描述 */
      trade_state_desc: string
      /** 付款银行 */
      bank_type: string
      /** 商户数据 */
      attach?: string | undefined
      /** 支付完成时间 · RFC 3339 with offset */
      success_time: string
      /** 支付者 */
      payer: {
        /** 用户标识 */
        openid?: string | undefined
        /** 机构用户标识 */
        sp_openid?: string | undefined
        /** 子商户用户标识 */
        sub_openid?: string | undefined
      }
      /** 订单金额 */
      amount: {
        /** 订单金额 · fen */
        total: number
        /** 用户支付金额 · fen */
        payer_total: number
        /** 订单标价币种 */
        currency: string
        /** 用户支付币种 */
        payer_currency: string
        discount_total?: undefined
        /** 汇率信息 */
        exchange_rate?: {
          /** 汇率类型 */
          type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
          /** 汇率值 */
          rate?: number | undefined
        } | undefined
      }
      scene_info?: undefined
      /** 优惠功能 */
      promotion_detail?: Array<{
        coupon_id?: undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount: number
        stock_id?: undefined
        wechatpay_contribute?: undefined
        merchant_contribute?: undefined
        other_contribute?: undefined
        /** 优惠币种 */
        currency: string
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity: number
          unit_price?: undefined
          /** 商品优惠金额 · fen */
          discount_amount: number
          /** 商品备注 */
          goods_remark?: string | undefined
          /** 商品价格 · fen */
          price: number
        }> | undefined
        /** 券ID */
        promotion_id: string
        /** 活动ID */
        activity_id?: string | undefined
        wxpay_contribute?: undefined
        /** 微信出资 · fen */
        wxpay_contribute_amount?: number | undefined
        /** 商户出资 · fen */
        merchant_contribute_amount?: number | undefined
        /** 其他出资 · fen */
        other_contribute_amount?: number | undefined
      }> | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构APPID */
      sp_appid?: string | undefined
      /** 子商户APPID */
      sub_appid?: string | undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      /** 微信支付订单号 */
      id: string
      order_id?: undefined
      out_order_no?: undefined
      receiver?: undefined
    }
    profitsharing: {
      appid?: undefined
      /** 直连模式分账发起和出资商户 · ≤ 32 bytes */
      mchid: string
      out_trade_no?: undefined
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      trade_type?: undefined
      trade_state?: undefined
      trade_state_desc?: undefined
      bank_type?: undefined
      attach?: undefined
      /** 成功时间 · RFC 3339 with offset · ≤ 32 bytes */
      success_time: string
      payer?: undefined
      amount?: undefined
      scene_info?: undefined
      promotion_detail?: undefined
      sp_mchid?: undefined
      sub_mchid?: undefined
      sp_appid?: undefined
      sub_appid?: undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      /** 微信分账/回退单号 · ≤ 64 bytes */
      order_id: string
      /** 分账方系统内部的分账/回退单号 · ≤ 64 bytes */
      out_order_no: string
      /** 分账接收方对象 */
      receiver: {
        /** 分账接收方的类型 · ≤ 32 bytes */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
        /** 分账接收方的账号 · ≤ 64 bytes */
        account: string
        /** 分账动账金额 · fen */
        amount: number
        /** 分账/回退描述 · ≤ 80 bytes */
        description: string
      }
    }
    'profitsharing-2': {
      appid?: undefined
      mchid?: undefined
      out_trade_no?: undefined
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
      trade_type?: undefined
      trade_state?: undefined
      trade_state_desc?: undefined
      bank_type?: undefined
      attach?: undefined
      /** 成功时间 · RFC 3339 with offset · ≤ 32 bytes */
      success_time: string
      payer?: undefined
      amount?: undefined
      scene_info?: undefined
      promotion_detail?: undefined
      /** 服务商模式分账发起商户 · ≤ 32 bytes */
      sp_mchid: string
      /** 服务商模式分账出资商户 · ≤ 32 bytes */
      sub_mchid: string
      sp_appid?: undefined
      sub_appid?: undefined
      combine_appid?: undefined
      combine_mchid?: undefined
      combine_out_trade_no?: undefined
      sub_orders?: undefined
      combine_payer_info?: undefined
      description?: undefined
      trade_state_description?: undefined
      user_repaid?: undefined
      trade_scene?: undefined
      create_time?: undefined
      parking_info?: undefined
      device_info?: undefined
      user_repay_state?: undefined
      repay_transaction_id?: undefined
      repay_time?: undefined
      contract_id?: undefined
      bus_info?: undefined
      metro_info?: undefined
      id?: undefined
      /** 微信分账/回退单号 · ≤ 64 bytes */
      order_id: string
      /** 分账方系统内部的分账/回退单号 · ≤ 64 bytes */
      out_order_no: string
      /** 分账接收方对象 */
      receiver: {
        /** 分账接收方的类型 · ≤ 32 bytes */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
        /** 分账接收方的账号 · ≤ 64 bytes */
        account: string
        /** 分账动账金额 · fen */
        amount: number
        /** 分账/回退描述 · ≤ 80 bytes */
        description: string
      }
    }
  }
}

/** What the answer to a notification carries when the notification is a question. */
export interface EventReplies {
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': {
    /** 业务处理状态码 */
    code: 'SUCCESS' | 'FAIL'
    /** 业务处理附加信息 */
    message?: string | undefined
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 收款金额 · fen */
    fix_recv_amount?: number | undefined
    /** 商户ID */
    mch_id: string
    /** 特约商户ID */
    sub_mch_id?: string | undefined
    /** 限定付款方账户类型 */
    limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT'
    /** 服务器IP */
    client_ip: string
  }
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': {
    /** 业务处理状态码 */
    code: 'SUCCESS' | 'FAIL'
    /** 业务处理附加信息 */
    message?: string | undefined
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 订单过期时间 */
    expire_time: string
    /** 服务器IP */
    client_ip: string
  }
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': {
    /** 业务处理状态码 */
    code?: 'SUCCESS' | 'FAIL' | undefined
    /** 业务处理附加信息 */
    message?: string | undefined
    /** 挽留类型 */
    retention_type?: 'COUPON' | undefined
    /** 代金券信息 */
    coupon_info?: {
      /** 状态 */
      state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON' | undefined
      /** 代金券ID */
      coupon_id?: string | undefined
    } | undefined
  }
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': {
    /** 业务处理状态码 */
    code?: 'SUCCESS' | 'FAIL' | undefined
    /** 业务处理附加信息 */
    message?: string | undefined
    /** 总金额 · fen */
    total_amount?: number | undefined
    /** 已停时长 */
    parking_timestamp?: number | undefined
    /** 停车状态 */
    parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | undefined
    /** 支付状态 */
    pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined
    /** 免费待出场时间 */
    allowed_exit_timestamp?: number | undefined
    /** 下一次跳价价格 · fen */
    next_raise_price?: number | undefined
    /** 下一次跳价时间 */
    next_raise_timestamp?: number | undefined
    /** 应付金额 · fen */
    payable_amount?: number | undefined
    /** 已付金额 · fen */
    paid_amount?: number | undefined
  }
}
