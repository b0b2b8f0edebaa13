// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询周周惠活动列表 (GET /v3/marketing/weekly-discount/activities), answer. */
export interface QueryWeeklyDiscountActivitiesResponse {
  /** 周周惠活动详情 */
  data: Array<{
    /** 活动ID */
    activity_id?: string | undefined
    /** 活动名称 */
    activity_name: string
    /** 活动投放场景 */
    activity_scene: string
    /** 活动投放区域编码 */
    activity_area_code: Array<string>
    /** 活动指定付款方式 */
    activity_limit_pay?: string | undefined
    /** 活动优惠门槛 · fen */
    activity_transaction_minimum_amount: number
    /** 活动优惠金额 · fen */
    activity_coupon_amount: number
    /** 活动可使用周期 */
    activity_available_week: Array<string>
    /** 活动预算 · fen */
    activity_max_amount: number
    /** 活动单天预算 */
    activity_max_amount_per_day?: number | undefined
    /** 活动开始时间 · RFC 3339 with offset */
    activity_available_begin_time: string
    /** 活动结束时间 · RFC 3339 with offset */
    activity_available_end_time: string
    /** 活动状态 */
    activity_state: string
    /** 活动备注 */
    activity_remark?: string | undefined
    /** 活动logo */
    activity_logo: string
  }>
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** 查询周周惠活动详情 (GET /v3/marketing/weekly-discount/activities/{activity_id}), answer. */
export interface QueryWeeklyDiscountActivitiesByActivityIdResponse {
  /** 活动ID */
  activity_id?: string | undefined
  /** 活动名称 */
  activity_name: string
  /** 活动投放场景 */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: Array<string>
  /** 活动指定付款方式 */
  activity_limit_pay?: string | undefined
  /** 活动优惠门槛 · fen */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额 · fen */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: Array<string>
  /** 活动预算 · fen */
  activity_max_amount: number
  /** 活动单天预算 */
  activity_max_amount_per_day?: number | undefined
  /** 活动开始时间 · RFC 3339 with offset */
  activity_available_begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  activity_available_end_time: string
  /** 活动状态 */
  activity_state: string
  /** 活动备注 */
  activity_remark?: string | undefined
  /** 活动logo */
  activity_logo: string
}

/** 报名周周惠活动 (POST /v3/marketing/weekly-discount/activities/{activity_id}/apply), request body. */
export interface ApplyWeeklyDiscountActivitiesRequest {
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id: number
}

/** 报名周周惠活动 (POST /v3/marketing/weekly-discount/activities/{activity_id}/apply), answer. */
export interface ApplyWeeklyDiscountActivitiesResponse {
  /** 报名成功的活动ID */
  activity_id: number
  /** 报名成功时间 · RFC 3339 with offset */
  success_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingWeeklyDiscountRoutes {
  /** 查询周周惠活动列表 */
  'GET /v3/marketing/weekly-discount/activities': {
    path: {}
    query: {
      /** 最大资源条数 */
      limit: number
      /** 请求资源起始位置 */
      offset: number
      /** 报名商户号 */
      applying_merchant_id: number
      /** 报名商户门店号 */
      store_id?: number | undefined
      /** 活动投放区域编码 */
      activity_area_code: number
      /** 投放场景 */
      activity_scene: string
    }
    body: undefined
    response: QueryWeeklyDiscountActivitiesResponse
  }
  /** 查询周周惠活动详情 */
  'GET /v3/marketing/weekly-discount/activities/{activity_id}': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: undefined
    response: QueryWeeklyDiscountActivitiesByActivityIdResponse
  }
  /** 报名周周惠活动 */
  'POST /v3/marketing/weekly-discount/activities/{activity_id}/apply': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: ApplyWeeklyDiscountActivitiesRequest
    response: ApplyWeeklyDiscountActivitiesResponse
  }
}
