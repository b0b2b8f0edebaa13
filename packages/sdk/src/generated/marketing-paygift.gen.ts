// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获取支付有礼活动列表 (GET /v3/marketing/paygiftactivity/activities), answer. */
export interface QueryPaygiftactivityActivitiesResponse {
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
  /** 总数 */
  total_count?: number | undefined
  /** 结果集 */
  data?: Array<{
    /** 活动基本信息 */
    activity_base_info?: {
      /** 活动名称 */
      activity_name: string
      /** 活动副标题 */
      activity_second_title: string
      /** 商户logo */
      merchant_logo_url: string
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 活动开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 活动结束时间 · RFC 3339 with offset */
      end_time: string
      /** 可用时间段 */
      available_periods?: {
        /** 可用时间 */
        available_time?: Array<{
          /** 可用开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 可用结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
        /** 每日可用时间 */
        available_day_time?: Array<{
          /** 每日可用开始时间 · `^[0-9]{6}$` */
          begin_day_time: string
          /** 每日可用结束时间 · `^[0-9]{6}$` */
          end_day_time: string
        }> | undefined
      } | undefined
      /** 商户请求单号 · `^[a-zA-Z0-9\|\*_-]{1,128}$` */
      out_request_no: string
      /** 投放目的 */
      delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
      /** 商家小程序appid */
      mini_programs_appid?: string | undefined
      /** 商家小程序path */
      mini_programs_path?: string | undefined
    } | undefined
    /** 活动高级设置 */
    advanced_setting?: {
      /** 奖品类型 */
      delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {}) | undefined
      /** 商家会员appid */
      merchant_member_appid?: string | undefined
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: Array<'APP_SCENE' | (string & {})> | undefined
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {}) | undefined
          /** 银行简称 */
          bank_abbreviation?: string | undefined
        } | undefined
      } | undefined
      /** 订单优惠标记 */
      goods_tags?: Array<string> | undefined
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
        /** 银行简称 */
        bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 活动id */
    activity_id?: string | undefined
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 满送活动奖品发放规则 */
      full_send_rule?: {
        /** 奖品类型 */
        award_type: 'BUSIFAVOR' | (string & {})
        /** 发券商户号选项 */
        merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
        /** 消费金额门槛 · fen */
        transaction_amount_minimum: number
        /** 发放内容 */
        send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
        /** 奖品基本信息列表 */
        award_list: Array<{
          /** 代金券批次Id */
          stock_id: string
          /** 奖品原始图 · URL of an uploaded file */
          original_image_url: string
          /** 奖品缩略图 · URL of an uploaded file */
          thumbnail_url?: string | undefined
        }>
        /** 发券商户号列表 */
        merchant_id_list?: Array<string> | undefined
      } | undefined
      /** 阶梯送发放规则 */
      step_send_rule?: {
        /** 奖品类型 */
        award_type: 'BUSIFAVOR' | (string & {})
        /** 发券商户号选项 */
        merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
      } | undefined
    } | undefined
    /** 活动类型 */
    activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {}) | undefined
    /** 活动当前状态枚举值 */
    activity_status?: 'ACT_STATUS_UNKNOWN' | 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {}) | undefined
    /** 创建商户号 */
    creator_merchant_id?: string | undefined
    /** 所属商户号 */
    belong_merchant_id?: string | undefined
    /** 活动创建时间 */
    create_time?: string | undefined
    /** 活动更新时间 */
    update_time?: string | undefined
  }> | undefined
}

/** 查询活动详情接口 (GET /v3/marketing/paygiftactivity/activities/{activity_id}), answer. */
export interface QueryPaygiftactivityActivitiesByActivityIdResponse {
  /** 活动id */
  activity_id: string
  /** 活动类型 */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {}) | undefined
  /** 活动状态 */
  activity_status: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN' | (string & {})
  /** 创建商户号 */
  creator_merchant_id: string
  /** 所属商户号 */
  belong_merchant_id: string
  /** 活动暂停时间 · RFC 3339 with offset */
  pause_time?: string | undefined
  /** 活动恢复时间 · RFC 3339 with offset */
  recovery_time?: string | undefined
  /** 活动创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 活动更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 */
    activity_name: string
    /** 活动副标题 */
    activity_second_title: string
    /** 商户logo */
    merchant_logo_url: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 活动开始时间 · RFC 3339 with offset */
    begin_time: string
    /** 活动结束时间 · RFC 3339 with offset */
    end_time: string
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: Array<{
        /** 可用开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 可用结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
      /** 每日可用时间 */
      available_day_time?: Array<{
        /** 每日可用开始时间 · `^[0-9]{6}$` */
        begin_day_time: string
        /** 每日可用结束时间 · `^[0-9]{6}$` */
        end_day_time: string
      }> | undefined
    } | undefined
    /** 商户请求单号 · `^[a-zA-Z0-9\|\*_-]{1,128}$` */
    out_request_no: string
    /** 投放目的 */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
    /** 商家小程序appid */
    mini_programs_appid?: string | undefined
    /** 商家小程序path */
    mini_programs_path?: string | undefined
  }
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {}) | undefined
    /** 商家会员appid */
    merchant_member_appid?: string | undefined
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: Array<'APP_SCENE' | (string & {})> | undefined
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {}) | undefined
        /** 银行简称 */
        bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 订单优惠标记 */
    goods_tags?: Array<string> | undefined
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
      /** 银行简称 */
      bank_abbreviation?: string | undefined
    } | undefined
  } | undefined
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 满送活动奖品发放规则 */
    full_send_rule?: {
      /** 奖品类型 */
      award_type: 'BUSIFAVOR' | (string & {})
      /** 发券商户号选项 */
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
      /** 消费金额门槛 · fen */
      transaction_amount_minimum: number
      /** 发放内容 */
      send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
      /** 奖品基本信息列表 */
      award_list: Array<{
        /** 代金券批次Id */
        stock_id: string
        /** 奖品原始图 · URL of an uploaded file */
        original_image_url: string
        /** 奖品缩略图 · URL of an uploaded file */
        thumbnail_url?: string | undefined
      }>
      /** 发券商户号 */
      merchant_id_list?: Array<string> | undefined
    } | undefined
  }
}

/** 查询活动指定商品列表 (GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods), answer. */
export interface QueryPaygiftactivityActivitiesGoodsResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: Array<{
    /** 指定商品 */
    goods_id: string
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 更新时间 · RFC 3339 with offset */
    update_time: string
  }> | undefined
}

/** 查询活动发券商户号 (GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants), answer. */
export interface QueryPaygiftactivityActivitiesMerchantsResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: Array<{
    /** 商户号 */
    mchid: string
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 创建时间 · RFC 3339 with offset */
    create_time?: string | undefined
    /** 更新时间 · RFC 3339 with offset */
    update_time?: string | undefined
  }> | undefined
}

/** 新增活动发券商户号 (POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add), request body. */
export interface AddPaygiftactivityActivitiesMerchantsRequest {
  /** 发券商户号 */
  merchant_id_list: Array<string>
  /** 请求业务单据号 */
  add_request_no: string
}

/** 新增活动发券商户号 (POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add), answer. */
export interface AddPaygiftactivityActivitiesMerchantsResponse {
  /** 活动id */
  activity_id?: string | undefined
  /** 添加时间 · RFC 3339 with offset */
  add_time?: string | undefined
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: Array<{
    /** 商户号 */
    mchid?: string | undefined
    /** 无效原因 */
    invalid_reason?: string | undefined
  }> | undefined
}

/** 删除活动发券商户号 (POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete), request body. */
export interface DeletePaygiftactivityActivitiesMerchantsRequest {
  /** ≥ 1 items · ≤ 500 items */
  merchant_id_list: Array<string>
  /** 商户请求单号 · `^[a-zA-Z0-9\|_\*-]{1,128}$` */
  delete_request_no: string
}

/** 删除活动发券商户号 (POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete), answer. */
export interface DeletePaygiftactivityActivitiesMerchantsResponse {
  /** 活动id */
  activity_id: string
  /** 删除时间 · RFC 3339 with offset */
  delete_time?: string | undefined
}

/** 终止活动 (POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate), answer. */
export interface TerminatePaygiftactivityActivitiesResponse {
  /** 活动id */
  activity_id: string
  /** 生效时间 · RFC 3339 with offset */
  terminate_time: string
}

/** 创建全场满额送活动 (POST /v3/marketing/paygiftactivity/unique-threshold-activity), request body. */
export interface CreatePaygiftactivityUniqueThresholdActivityRequest {
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 */
    activity_name: string
    /** 活动副标题 */
    activity_second_title: string
    /** 商户logo */
    merchant_logo_url: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
    /** 活动开始时间 · RFC 3339 with offset */
    begin_time: string
    /** 活动结束时间 · RFC 3339 with offset */
    end_time: string
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: Array<{
        /** 可用开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 可用结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
      /** 每日可用时间 */
      available_day_time?: Array<{
        /** 每日可用开始时间 · `^[0-9]{6}$` */
        begin_day_time: string
        /** 每日可用结束时间 · `^[0-9]{6}$` */
        end_day_time: string
      }> | undefined
    } | undefined
    /** 商户请求单号 · `^[a-zA-Z0-9\|\*_-]{1,128}$` */
    out_request_no: string
    /** 投放目的 */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP'
    /** 商家小程序appid */
    mini_programs_appid?: string | undefined
    /** 商家小程序path */
    mini_programs_path?: string | undefined
  }
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | undefined
    /** 商家会员appid */
    merchant_member_appid?: string | undefined
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: Array<'APP_SCENE'> | undefined
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | undefined
        /** 银行简称 */
        bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 订单优惠标记 */
    goods_tags?: Array<string> | undefined
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method: 'CFT' | 'SPECIFIC_BANK_CARD'
      /** 银行简称 */
      bank_abbreviation?: string | undefined
    } | undefined
  } | undefined
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 奖品类型 */
    award_type: 'BUSIFAVOR'
    /** 发券商户号选项 */
    merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'
    /** 消费金额门槛 · fen */
    transaction_amount_minimum: number
    /** 发放内容 */
    send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE'
    /** 奖品基本信息列表 */
    award_list: Array<{
      /** 代金券批次Id */
      stock_id: string
      /** 奖品原始图 · URL of an uploaded file */
      original_image_url: string
      /** 奖品缩略图 · URL of an uploaded file */
      thumbnail_url?: string | undefined
    }>
    /** 发券商户号列表 */
    merchant_id_list?: Array<string> | undefined
  }
}

/** 创建全场满额送活动 (POST /v3/marketing/paygiftactivity/unique-threshold-activity), answer. */
export interface CreatePaygiftactivityUniqueThresholdActivityResponse {
  /** 活动id */
  activity_id: string
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingPaygiftRoutes {
  /** 获取支付有礼活动列表 */
  'GET /v3/marketing/paygiftactivity/activities': {
    path: {}
    query: {
      /** 分页页码 */
      offset: number
      /** 分页大小 · ≥ 1 · ≤ 100 */
      limit: number
      /** 活动名称 */
      activity_name?: string | undefined
      /** 活动状态 */
      activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | undefined
      /** 奖品类型 */
      award_type?: 'BUSIFAVOR' | undefined
    }
    body: undefined
    response: QueryPaygiftactivityActivitiesResponse
  }
  /** 查询活动详情接口 */
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}': {
    path: {
      /** 活动id */
      activity_id: string
    }
    query: {}
    body: undefined
    response: QueryPaygiftactivityActivitiesByActivityIdResponse
  }
  /** 查询活动指定商品列表 */
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods': {
    path: {
      /** 活动id */
      activity_id: string
    }
    query: {
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryPaygiftactivityActivitiesGoodsResponse
  }
  /** 查询活动发券商户号 */
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants': {
    path: {
      /** 活动id */
      activity_id: string
    }
    query: {
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryPaygiftactivityActivitiesMerchantsResponse
  }
  /** 新增活动发券商户号 */
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': {
    path: {
      /** 活动id */
      activity_id: string
    }
    query: {}
    body: AddPaygiftactivityActivitiesMerchantsRequest
    response: AddPaygiftactivityActivitiesMerchantsResponse
  }
  /** 删除活动发券商户号 */
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': {
    path: {
      /** 活动id */
      activity_id: string
    }
    query: {}
    body: DeletePaygiftactivityActivitiesMerchantsRequest
    response: DeletePaygiftactivityActivitiesMerchantsResponse
  }
  /** 终止活动 */
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate': {
    path: {
      /** 活动id */
      activity_id: string
    }
    query: {}
    body: undefined
    response: TerminatePaygiftactivityActivitiesResponse
  }
  /** 创建全场满额送活动 */
  'POST /v3/marketing/paygiftactivity/unique-threshold-activity': {
    path: {}
    query: {}
    body: CreatePaygiftactivityUniqueThresholdActivityRequest
    response: CreatePaygiftactivityUniqueThresholdActivityResponse
  }
}
