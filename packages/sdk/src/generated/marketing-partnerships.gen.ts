// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询合作关系列表 (GET /v3/marketing/partnerships), answer. */
export interface QueryPartnershipsResponse {
  /** 合作关系结果集 */
  data?: Array<{
    /** 合作方信息 */
    partner: {
      /** 合作方类别 */
      type: string
      /** 合作方APPID */
      appid?: string | undefined
      /** 合作方商户ID */
      merchant_id?: string | undefined
    }
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 */
      business_type: string
      /** 授权批次ID */
      stock_id?: string | undefined
      /** 授权场景列表 · not confirmed by the documentation */
      scenarios?: Array<string> | undefined
    }
    /** 建立合作关系时间 · RFC 3339 with offset */
    build_time: string
    /** 终止合作关系时间 · RFC 3339 with offset */
    terminate_time?: string | undefined
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 更新时间 · RFC 3339 with offset */
    update_time: string
    /** 合作状态 · not confirmed by the documentation */
    state?: string | undefined
  }> | undefined
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 总数量 */
  total_count?: number | undefined
}

/** 建立合作关系 (POST /v3/marketing/partnerships/build), request body. */
export interface BuildPartnershipsRequest {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT'
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID */
    stock_id?: string | undefined
    /** 授权场景列表 · not confirmed by the documentation */
    scenarios?: Array<string> | undefined
  }
}

/** 建立合作关系 (POST /v3/marketing/partnerships/build), answer. */
export interface BuildPartnershipsResponse {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT' | (string & {})
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
    /** 授权批次ID */
    stock_id?: string | undefined
    /** 授权场景列表 · not confirmed by the documentation */
    scenarios?: Array<string> | undefined
  }
  /** 合作状态 */
  state: 'ESTABLISHED' | 'TERMINATED' | (string & {})
  /** 建立合作关系时间 · RFC 3339 with offset */
  build_time: string
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  update_time: string
}

/** 终止合作关系 (POST /v3/marketing/partnerships/terminate), request body. */
export interface TerminatePartnershipsRequest {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT'
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID */
    stock_id?: string | undefined
    /** 授权场景列表 · not confirmed by the documentation */
    scenarios?: Array<string> | undefined
  }
}

/** 终止合作关系 (POST /v3/marketing/partnerships/terminate), answer. */
export interface TerminatePartnershipsResponse {
  /** 终止合作关系时间 · RFC 3339 with offset */
  terminate_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingPartnershipsRoutes {
  /** 查询合作关系列表 */
  'GET /v3/marketing/partnerships': {
    path: {}
    query: {
      /** 合作方信息JSON格式字符串 · JSON text · default {"type":"APPID","appid":"wx4e1916a585d1f4e9"} */
      partner?: string | undefined
      /** 被授权数据JSON格式字符串 · JSON text · default {"business_type":"FAVOR_STOCK","stock_id":"2433405"} */
      authorized_data?: string | undefined
      /** 分页大小 · default 50 */
      limit?: number | undefined
      /** 分页页码 · default 0 */
      offset?: number | undefined
    }
    body: undefined
    response: QueryPartnershipsResponse
  }
  /** 建立合作关系 */
  'POST /v3/marketing/partnerships/build': {
    path: {}
    query: {}
    headers: {
      /** 业务请求幂等值 */
      'Idempotency-Key': string
    }
    body: BuildPartnershipsRequest
    response: BuildPartnershipsResponse
  }
  /** 终止合作关系 */
  'POST /v3/marketing/partnerships/terminate': {
    path: {}
    query: {}
    headers: {
      /** 业务请求幂等值 */
      'Idempotency-Key': string
    }
    body: TerminatePartnershipsRequest
    response: TerminatePartnershipsResponse
  }
}
