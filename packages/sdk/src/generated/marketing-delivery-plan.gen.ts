// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建投放计划 (POST /v3/marketing/partner/delivery-plan/delivery-plans), request body. */
export interface CreatePartnerDeliveryPlanDeliveryPlansRequest {
  /** 创建请求单号 */
  out_request_no: string
  /** 创建投放计划的品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 投放计划名称 */
  plan_name?: string | undefined
  /** 总库存 */
  total_count?: number | undefined
  /** 单用户限领 */
  user_limit?: number | undefined
  /** 单日限领 */
  daily_limit?: number | undefined
  /** 开始可用时间 · RFC 3339 with offset */
  delivery_start_time?: string | undefined
  /** 结束可用时间 · RFC 3339 with offset */
  delivery_end_time?: string | undefined
  /** 营销标签 */
  recommend_word?: string | undefined
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean | undefined
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | undefined
  /** 投放批次组ID */
  stock_bundle_id?: string | undefined
}

/** 创建投放计划 (POST /v3/marketing/partner/delivery-plan/delivery-plans), answer. */
export interface CreatePartnerDeliveryPlanDeliveryPlansResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
    /** 开始可用时间 · RFC 3339 with offset */
    delivery_start_time?: string | undefined
    /** 结束可用时间 · RFC 3339 with offset */
    delivery_end_time?: string | undefined
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string | undefined
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
  }
}

/** 分页查询投放计划列表 (GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans), answer. */
export interface QueryPartnerDeliveryPlanDeliveryPlansDeliveryPlansResponse {
  /** 资源总条数 */
  total_count?: number | undefined
  /** 投放计划列表 */
  plan_list?: Array<{
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
    /** 开始可用时间 · RFC 3339 with offset */
    delivery_start_time?: string | undefined
    /** 结束可用时间 · RFC 3339 with offset */
    delivery_end_time?: string | undefined
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string | undefined
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
  }> | undefined
}

/** 更新投放计划 (PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}), request body. */
export interface ModifyPartnerDeliveryPlanDeliveryPlansRequest {
  /** 修改内容 */
  modify_content: {
    /** 投放计划名称 */
    plan_name?: string | undefined
    /** 结束可用时间 · RFC 3339 with offset */
    delivery_end_time?: string | undefined
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
    /** 营销标签 */
    recommend_word?: string | undefined
  }
  /** 修改请求单号 */
  out_request_no?: string | undefined
}

/** 更新投放计划 (PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}), answer. */
export interface ModifyPartnerDeliveryPlanDeliveryPlansResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
    /** 开始可用时间 · RFC 3339 with offset */
    delivery_start_time?: string | undefined
    /** 结束可用时间 · RFC 3339 with offset */
    delivery_end_time?: string | undefined
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string | undefined
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
  }
}

/** 设置投放计划回调地址 (POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url), request body. */
export interface CreatePartnerDeliveryPlanNotifyUrlRequest {
  /** 通知url地址 */
  notify_url: string
}

/** 设置投放计划回调地址 (POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url), answer. */
export interface CreatePartnerDeliveryPlanNotifyUrlResponse {
  /** 通知地址 */
  notify_url: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingDeliveryPlanRoutes {
  /** 创建投放计划 */
  'POST /v3/marketing/partner/delivery-plan/delivery-plans': {
    path: {}
    query: {}
    body: CreatePartnerDeliveryPlanDeliveryPlansRequest
    response: CreatePartnerDeliveryPlanDeliveryPlansResponse
  }
  /** 分页查询投放计划列表 */
  'GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {
      /** 分页大小 */
      page_size?: number | undefined
      /** 分页起始位置 */
      offset?: number | undefined
      /** 投放计划线上状态 */
      plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | undefined
      /** 投放计划审核状态 */
      audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED' | undefined
      /** 投放计划ID */
      plan_id?: string | undefined
    }
    body: undefined
    response: QueryPartnerDeliveryPlanDeliveryPlansDeliveryPlansResponse
  }
  /** 更新投放计划 */
  'PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': {
    path: {
      /** 投放计划ID */
      plan_id: string
    }
    query: {}
    body: ModifyPartnerDeliveryPlanDeliveryPlansRequest
    response: ModifyPartnerDeliveryPlanDeliveryPlansResponse
  }
  /** 终止投放计划 */
  'POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': {
    path: {
      /** 投放计划ID */
      plan_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 设置投放计划回调地址 */
  'POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': {
    path: {
      /** 服务商商户号 */
      sp_mchid: string
    }
    query: {}
    body: CreatePartnerDeliveryPlanNotifyUrlRequest
    response: CreatePartnerDeliveryPlanNotifyUrlResponse
  }
}
