// Generated from the catalogue by `npm run generate`. Do not edit.

/** 商家小票管理 (POST /v3/goldplan/merchants/changecustompagestatus), request body. */
export interface CreateGoldplanMerchantsChangecustompagestatusRequest {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
}

/** 商家小票管理 (POST /v3/goldplan/merchants/changecustompagestatus), answer. */
export interface CreateGoldplanMerchantsChangecustompagestatusResponse {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE' | (string & {})
}

/** 点金计划管理 (POST /v3/goldplan/merchants/changegoldplanstatus), request body. */
export interface CreateGoldplanMerchantsChangegoldplanstatusRequest {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM' | undefined
}

/** 点金计划管理 (POST /v3/goldplan/merchants/changegoldplanstatus), answer. */
export interface CreateGoldplanMerchantsChangegoldplanstatusResponse {
  /** 子商户ID */
  sub_mchid: string
}

/** 关闭广告展示 (POST /v3/goldplan/merchants/close-advertising-show), request body. */
export interface CreateGoldplanMerchantsCloseAdvertisingShowRequest {
  /** 特约商户号 */
  sub_mchid: string
}

/** 开通广告展示 (PATCH /v3/goldplan/merchants/open-advertising-show), request body. */
export interface ModifyGoldplanMerchantsOpenAdvertisingShowRequest {
  /** 特约商户号 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters?: Array<'E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL'> | undefined
}

/** 同业过滤标签管理 (POST /v3/goldplan/merchants/set-advertising-industry-filter), request body. */
export interface CreateGoldplanMerchantsSetAdvertisingIndustryFilterRequest {
  /** 特约子商户号 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters: Array<'E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL'>
}

/** Routes of this product that answer with JSON or with nothing. */
export interface GoldplanRoutes {
  /** 商家小票管理 */
  'POST /v3/goldplan/merchants/changecustompagestatus': {
    path: {}
    query: {}
    body: CreateGoldplanMerchantsChangecustompagestatusRequest
    response: CreateGoldplanMerchantsChangecustompagestatusResponse
  }
  /** 点金计划管理 */
  'POST /v3/goldplan/merchants/changegoldplanstatus': {
    path: {}
    query: {}
    body: CreateGoldplanMerchantsChangegoldplanstatusRequest
    response: CreateGoldplanMerchantsChangegoldplanstatusResponse
  }
  /** 关闭广告展示 */
  'POST /v3/goldplan/merchants/close-advertising-show': {
    path: {}
    query: {}
    body: CreateGoldplanMerchantsCloseAdvertisingShowRequest
    response: undefined
  }
  /** 开通广告展示 */
  'PATCH /v3/goldplan/merchants/open-advertising-show': {
    path: {}
    query: {}
    body: ModifyGoldplanMerchantsOpenAdvertisingShowRequest
    response: undefined
  }
  /** 同业过滤标签管理 */
  'POST /v3/goldplan/merchants/set-advertising-industry-filter': {
    path: {}
    query: {}
    body: CreateGoldplanMerchantsSetAdvertisingIndustryFilterRequest
    response: undefined
  }
}
