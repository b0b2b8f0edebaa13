// Generated from the catalogue by `npm run generate`. Do not edit.

/** 商圈会员停车状态同步 (POST /v3/businesscircle/parkings), request body. */
export interface CreateBusinesscircleParkingsRequest {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 状态 */
  state: string
  /** 时间 · RFC 3339 with offset */
  time: string
}

/** 商圈会员积分同步 (POST /v3/businesscircle/points/notify), request body. */
export interface NotifyBusinesscirclePointsRequest {
  /** 商圈商户ID · ≤ 64 bytes */
  sub_mchid?: string | undefined
  /** 微信订单号 · ≤ 64 bytes */
  transaction_id: string
  /** 小程序appid · ≤ 128 bytes */
  appid: string
  /** 顾客openid · ≤ 64 bytes */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值 */
  increased_points: number
  /** 积分更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  points_update_time: string
  /** 未获得积分的备注信息 · ≤ 128 bytes */
  no_points_remarks?: string | undefined
  /** 顾客积分总额 */
  total_points?: number | undefined
}

/** 商圈积分授权查询 (GET /v3/businesscircle/user-authorizations/{openid}), answer. */
export interface QueryBusinesscircleUserAuthorizationsByOpenidResponse {
  /** 顾客openid */
  openid: string
  /** 授权状态 */
  authorize_state: string
  /** 授权时间 · RFC 3339 with offset */
  authorize_time?: string | undefined
  /** 取消授权时间 · RFC 3339 with offset */
  deauthorize_time?: string | undefined
}

/** 商圈会员待积分状态查询 (GET /v3/businesscircle/users/{openid}/points/commit_status), answer. */
export interface QueryBusinesscircleUsersPointsCommitStatusResponse {
  /** 积分提交状态 */
  points_commit_status: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface BusinesscircleRoutes {
  /** 商圈会员停车状态同步 */
  'POST /v3/businesscircle/parkings': {
    path: {}
    query: {}
    body: CreateBusinesscircleParkingsRequest
    response: undefined
  }
  /** 商圈会员积分同步 */
  'POST /v3/businesscircle/points/notify': {
    path: {}
    query: {}
    body: NotifyBusinesscirclePointsRequest
    response: undefined
  }
  /** 商圈积分授权查询 */
  'GET /v3/businesscircle/user-authorizations/{openid}': {
    path: {
      /** 顾客openid */
      openid: string
    }
    query: {
      /** 商圈商户ID */
      sub_mchid?: string | undefined
      /** 小程序appid */
      appid: string
    }
    body: undefined
    response: QueryBusinesscircleUserAuthorizationsByOpenidResponse
  }
  /** 商圈会员待积分状态查询 */
  'GET /v3/businesscircle/users/{openid}/points/commit_status': {
    path: {
      /** 顾客openid */
      openid: string
    }
    query: {
      /** 商圈商户ID */
      sub_mchid?: string | undefined
      /** 品牌ID */
      brandid: number
      /** 应用ID */
      appid: string
    }
    body: undefined
    response: QueryBusinesscircleUsersPointsCommitStatusResponse
  }
}
