// Generated from the catalogue by `npm run generate`. Do not edit.

/** 给指定用户报名多笔立减活动 (POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity), request body. */
export interface CreateBankFavorUsersBankMultiActivityRequest {
  /** 批次号 */
  stock_id: string
  /** 活动ID */
  activity_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 给指定用户报名多笔立减活动 (POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity), answer. */
export interface CreateBankFavorUsersBankMultiActivityResponse {
  /** 代金券id */
  coupon_id: string
}

/** 查询绑定多笔立减活动的代金券详情 (GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}), answer. */
export interface QueryBankFavorUsersCouponsByCouponIdResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /** 券状态 */
  coupon_state: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED' | (string & {})
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 可用开始时间 · RFC 3339 with offset */
  available_begin_time: string
  /** 可用结束时间 · RFC 3339 with offset */
  available_end_time: string
  /** 活动ID */
  activity_id: string
  /** 最大使用次数 */
  max_use_number: number
  /** 可用次数 */
  available_number: number
  /** 已使用次数 */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: Array<string> | undefined
  } | undefined
  /** 用户标识ID */
  openid?: string | undefined
}

/** 查询上传任务列表 (GET /v3/marketing/bank/packages/{package_id}/tasks), answer. */
export interface QueryBankPackagesTasksResponse {
  /** 上传任务列表 */
  data: Array<{
    /** 上传任务 */
    task_id: string
    /** 号码包id */
    package_id: string
    /** 文件名 */
    filename: string
    /** 创建上传任务的时间 · RFC 3339 with offset */
    create_time: string
    /** 上传任务最近一次更新的时间 · RFC 3339 with offset */
    update_time?: string | undefined
    /** 任务状态 */
    status?: string | undefined
    /** 成功数 */
    success_count?: number | undefined
    /** 失败数 */
    fail_count?: number | undefined
    /** 匹配成功的微信用户数 */
    success_user_count?: number | undefined
    /** 银行类型 */
    bank_type?: string | undefined
  }>
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 导入定向用户协议号 (POST /v3/marketing/bank/packages/{package_id}/tasks), request body. */
export interface CreateBankPackagesTasksRequest {
  /** 快捷交易协议号文件 */
  file: Uint8Array
  meta?: {
    /** 银行类型 */
    bank_type: string
    /** 文件名 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256: string
  } | undefined
}

/** 导入定向用户协议号 (POST /v3/marketing/bank/packages/{package_id}/tasks), answer. */
export interface CreateBankPackagesTasksResponse {
  /** 银行类型 */
  bank_type?: string | undefined
  /** 创建上传任务的时间 · RFC 3339 with offset */
  create_time: string
  /** 失败数 */
  fail_count?: number | undefined
  /** 文件名 */
  filename: string
  /** 号码包id */
  package_id: string
  /** 任务状态 */
  status?: string | undefined
  /** 成功数 */
  success_count?: number | undefined
  /** 匹配成功的微信用户数 */
  success_user_count?: number | undefined
  /** 上传任务 */
  task_id: string
  /** 上传任务最近一次更新的时间 · RFC 3339 with offset */
  update_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingBankRoutes {
  /** 给指定用户报名多笔立减活动 */
  'POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity': {
    path: {
      /** 用户标识ID */
      openid: string
    }
    query: {}
    body: CreateBankFavorUsersBankMultiActivityRequest
    response: CreateBankFavorUsersBankMultiActivityResponse
  }
  /** 查询绑定多笔立减活动的代金券详情 */
  'GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': {
    path: {
      /** 用户标识ID */
      openid: string
      /** 代金券ID */
      coupon_id: string
    }
    query: {
      /** 公众账号ID */
      appid: string
    }
    body: undefined
    response: QueryBankFavorUsersCouponsByCouponIdResponse
  }
  /** 查询上传任务列表 */
  'GET /v3/marketing/bank/packages/{package_id}/tasks': {
    path: {
      /** 号码包id */
      package_id: string
    }
    query: {
      /** 任务状态 */
      status?: 'PROCESSING' | 'FINISHED' | undefined
      /** 文件名 */
      filename?: string | undefined
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryBankPackagesTasksResponse
  }
}

/** Routes of this product that take a file. */
export interface MarketingBankUploads {
  /** 导入定向用户协议号 */
  'POST /v3/marketing/bank/packages/{package_id}/tasks': {
    path: {
      /** 号码包id */
      package_id: string
    }
    query: {}
    body: CreateBankPackagesTasksRequest
    response: CreateBankPackagesTasksResponse
  }
}
