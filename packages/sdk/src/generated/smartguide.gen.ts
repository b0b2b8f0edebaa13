// Generated from the catalogue by `npm run generate`. Do not edit.

/** 服务人员查询 (GET /v3/smartguide/guides), answer. */
export interface QuerySmartguideGuidesResponse {
  /** 服务人员数量 */
  total_count?: number | undefined
  /** 最大资源条数 · ≤ 10 */
  limit?: number | undefined
  /** 请求资源起始位置 · default 0 */
  offset?: number | undefined
  /** 服务人员信息列表 */
  data?: Array<{
    /** 服务人员ID */
    guide_id?: string | undefined
    /** 门店ID */
    store_id?: number | undefined
    /** 企业微信的员工姓名 · encrypted on the way */
    name?: string | undefined
    /** 手机号码 · encrypted on the way */
    mobile?: string | undefined
    /** 企业微信的员工ID */
    userid?: string | undefined
    /** 工号 */
    work_id?: string | undefined
  }> | undefined
}

/** 服务人员注册 (POST /v3/smartguide/guides), request body. */
export interface CreateSmartguideGuidesRequest {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /** 企业微信的员工姓名 · encrypted on the way */
  name: string
  /** 手机号码 · encrypted on the way */
  mobile: string
  /** 员工个人二维码 · uri */
  qr_code: string
  /** 头像URL · uri */
  avatar: string
  /** 群二维码URL */
  group_qrcode?: string | undefined
}

/** 服务人员注册 (POST /v3/smartguide/guides), answer. */
export interface CreateSmartguideGuidesResponse {
  /** 服务人员ID */
  guide_id: string
}

/** 服务人员信息更新 (PATCH /v3/smartguide/guides/{guide_id}), request body. */
export interface ModifySmartguideGuidesRequest {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 企业微信的员工姓名 · encrypted on the way */
  name?: string | undefined
  /** 手机号码 · encrypted on the way */
  mobile?: string | undefined
  /** 员工个人二维码 · uri */
  qr_code?: string | undefined
  /** 头像URL · uri */
  avatar?: string | undefined
  /** 群二维码URL */
  group_qrcode?: string | undefined
}

/** 服务人员分配 (POST /v3/smartguide/guides/{guide_id}/assign), request body. */
export interface AssignSmartguideGuidesRequest {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface SmartguideRoutes {
  /** 服务人员查询 */
  'GET /v3/smartguide/guides': {
    path: {}
    query: {
      /** 子商户ID */
      sub_mchid?: string | undefined
      /** 门店ID */
      store_id: number
      /** 企业微信的员工ID */
      userid?: string | undefined
      /** 手机号码 · encrypted on the way */
      mobile?: string | undefined
      /** 工号 */
      work_id?: string | undefined
      /** 最大资源条数 · ≤ 10 */
      limit?: number | undefined
      /** 请求资源起始位置 · default 0 */
      offset?: number | undefined
    }
    body: undefined
    response: QuerySmartguideGuidesResponse
  }
  /** 服务人员注册 */
  'POST /v3/smartguide/guides': {
    path: {}
    query: {}
    body: CreateSmartguideGuidesRequest
    response: CreateSmartguideGuidesResponse
  }
  /** 服务人员信息更新 */
  'PATCH /v3/smartguide/guides/{guide_id}': {
    path: {
      /** 服务人员ID */
      guide_id: string
    }
    query: {}
    body: ModifySmartguideGuidesRequest
    response: undefined
  }
  /** 服务人员分配 */
  'POST /v3/smartguide/guides/{guide_id}/assign': {
    path: {
      /** 服务人员ID */
      guide_id: string
    }
    query: {}
    body: AssignSmartguideGuidesRequest
    response: undefined
  }
}
