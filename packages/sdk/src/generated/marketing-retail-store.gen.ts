// Generated from the catalogue by `npm run generate`. Do not edit.

/** 按区域查询品牌加价购活动 (GET /v3/marketing/goods-subsidy-activity/activities), answer. */
export interface QueryGoodsSubsidyActivityActivitiesResponse {
  /** 小店活动门店总数 */
  total_count?: number | undefined
  /** 小店活动门店集合 */
  data?: Array<{
    /** 活动ID */
    activity_id?: string | undefined
    /** 品牌ID */
    brand_id?: string | undefined
    /** 活动创建方商户号 */
    creator_merchant_id?: string | undefined
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string | undefined
      /** 活动报名开始时间 · RFC 3339 with offset */
      apply_start_time?: string | undefined
      /** 活动报名结束时间 · RFC 3339 with offset */
      apply_end_time?: string | undefined
      /** 活动开始时间 · RFC 3339 with offset */
      activity_start_time?: string | undefined
      /** 活动结束时间 · RFC 3339 with offset */
      activity_end_time?: string | undefined
      /** 活动描述 */
      activity_description?: string | undefined
    } | undefined
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品图片URL */
      goods_picture_url?: string | undefined
    } | undefined
    /** 活动规则 */
    rule_information?: {
      /** 购买单件商品 */
      store_subsidy?: string | undefined
      /** 购买单件商品 */
      service_provider_subsidy?: string | undefined
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: string | undefined
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: string | undefined
      /** 活动区域列表 */
      areas?: Array<{
        /** 省名称 */
        province?: string | undefined
        /** 市名称 */
        city?: string | undefined
        /** 区名称 */
        district?: string | undefined
      }> | undefined
    } | undefined
  }> | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 门店报名品牌加价购活动 (POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply), request body. */
export interface ApplyGoodsSubsidyActivityActivityRequest {
  /** 商户号 */
  caller_merchant_id: string
  /** 门店报名信息 */
  apply_infos: Array<{
    /** 门店信息 */
    store_info: {
      /** 门店ID */
      store_id: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id: string
      /** 门店商户号 */
      merchant_id: string
    }
    /** 商品原价 · fen */
    goods_original_price: number
  }>
}

/** 门店报名品牌加价购活动 (POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply), answer. */
export interface ApplyGoodsSubsidyActivityActivityResponse {
  /** 返回结果文案 */
  return_message?: string | undefined
  /** 失败的报名记录 */
  failed_apply_infos?: Array<{
    /** 门店信息 */
    store_info: {
      /** 门店ID */
      store_id: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id: string
      /** 门店商户号 */
      merchant_id: string
    }
    /** 商品原价 · fen */
    goods_original_price: number
  }> | undefined
  /** 成功的报名记录 */
  succeed_apply_infos?: Array<{
    /** 门店信息 */
    store_info: {
      /** 门店ID */
      store_id: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id: string
      /** 门店商户号 */
      merchant_id: string
    }
    /** 商品原价 · fen */
    goods_original_price: number
  }> | undefined
}

/** 锁定品牌加价购活动资格 (POST /v3/marketing/goods-subsidy-activity/qualification/lock), request body. */
export interface LockGoodsSubsidyActivityQualificationRequest {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 订单总金额 · fen */
    total_fee: number
    /** 门店ID */
    store_id: string
    /** 门店商户号 */
    store_merchant_id: string
  }
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: Array<string>
}

/** 锁定品牌加价购活动资格 (POST /v3/marketing/goods-subsidy-activity/qualification/lock), answer. */
export interface LockGoodsSubsidyActivityQualificationResponse {
  /** 返回结果文案 */
  return_message?: string | undefined
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: Array<string> | undefined
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: Array<string> | undefined
}

/** 解锁品牌加价购活动资格 (POST /v3/marketing/goods-subsidy-activity/qualification/unlock), request body. */
export interface UnlockGoodsSubsidyActivityQualificationRequest {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 订单总金额 · fen */
    total_fee: number
    /** 门店ID */
    store_id: string
    /** 门店商户号 */
    store_merchant_id: string
  }
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: Array<string>
}

/** 解锁品牌加价购活动资格 (POST /v3/marketing/goods-subsidy-activity/qualification/unlock), answer. */
export interface UnlockGoodsSubsidyActivityQualificationResponse {
  /** 返回结果文案 */
  return_message?: string | undefined
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: Array<string> | undefined
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: Array<string> | undefined
}

/** 添加零售小店活动业务代理 (PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative), request body. */
export interface UpdateGoodsSubsidyActivityRetailStoreActRepresentativeRequest {
  /** 业务代理信息列表 */
  representative_info_list: Array<{
    /** 业务代理的OpenID */
    openid: string
  }>
  /** 请求业务单据号 */
  out_request_no: string
  /** 添加时间 · RFC 3339 with offset */
  add_time?: string | undefined
}

/** 添加零售小店活动业务代理 (PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative), answer. */
export interface UpdateGoodsSubsidyActivityRetailStoreActRepresentativeResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: Array<{
    /** 业务代理的OpenID */
    openid: string
  }> | undefined
  /** 添加时间 · RFC 3339 with offset */
  add_time: string
}

/** 删除零售小店活动业务代理 (DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative), request body. */
export interface DeleteGoodsSubsidyActivityRetailStoreActRepresentativeRequest {
  /** 业务代理信息列表 */
  representative_info_list: Array<{
    /** 业务代理的OpenID */
    openid: string
  }>
  /** 请求业务单据号 */
  out_request_no: string
  /** 删除时间 · RFC 3339 with offset */
  delete_time: string
}

/** 删除零售小店活动业务代理 (DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative), answer. */
export interface DeleteGoodsSubsidyActivityRetailStoreActRepresentativeResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: Array<{
    /** 业务代理的OpenID */
    openid: string
  }> | undefined
  /** 删除时间 · RFC 3339 with offset */
  delete_time: string
}

/** 查询零售小店活动业务代理 (GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives), answer. */
export interface QueryGoodsSubsidyActivityRetailStoreActRepresentativesResponse {
  /** 小店活动业代总数 */
  total_count?: number | undefined
  /** 小店活动业代集合 */
  data?: Array<{
    /** 业务代理的OpenID */
    openid: string
  }> | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 生成小店活动物料码 (POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials), request body. */
export interface CreateGoodsSubsidyActivityRetailStoreActMaterialsRequest {
  /** 请求业务单据 */
  out_request_no: string
  /** 生成物料码数量 */
  material_num: number
}

/** 生成小店活动物料码 (POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials), answer. */
export interface CreateGoodsSubsidyActivityRetailStoreActMaterialsResponse {
  /** 成功的物料码列表 */
  material_list?: Array<{
    /** 物料码ID */
    material_id?: string | undefined
    /** 物料码链接 */
    material_url?: string | undefined
  }> | undefined
}

/** 查询小店活动门店列表 (GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores), answer. */
export interface QueryGoodsSubsidyActivityRetailStoreActStoresResponse {
  /** 小店活动门店总数 */
  total_count?: number | undefined
  /** 小店活动门店集合 */
  data?: Array<{
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }> | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 添加小店活动门店 (POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores), request body. */
export interface CreateGoodsSubsidyActivityRetailStoreActStoresRequest {
  /** 请求业务单据 */
  out_request_no: string
  /** 添加时间 · RFC 3339 with offset */
  add_time: string
  /** 待新增的小店活动门店列表 */
  stores: Array<{
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }>
}

/** 添加小店活动门店 (POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores), answer. */
export interface CreateGoodsSubsidyActivityRetailStoreActStoresResponse {
  /** 添加时间 · RFC 3339 with offset */
  add_time?: string | undefined
  /** 添加失败的小店活动门店列表 */
  failed_stores?: Array<{
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }> | undefined
}

/** 删除小店活动门店 (DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores), request body. */
export interface DeleteGoodsSubsidyActivityRetailStoreActStoresRequest {
  /** 请求业务单据 */
  out_request_no: string
  /** 删除时间 · RFC 3339 with offset */
  delete_time: string
  /** 待删除的小店活动门店列表 */
  stores: Array<{
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }>
}

/** 删除小店活动门店 (DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores), answer. */
export interface DeleteGoodsSubsidyActivityRetailStoreActStoresResponse {
  /** 删除时间 · RFC 3339 with offset */
  delete_time?: string | undefined
  /** 删除失败的小店活动门店列表 */
  failed_stores?: Array<{
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }> | undefined
}

/** 查询小店活动门店详情 (GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}), answer. */
export interface QueryGoodsSubsidyActivityRetailStoreActStoresByStoreCodeResponse {
  /** 门店编码 */
  store_code?: string | undefined
  /** 门店名称 */
  store_name?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingRetailStoreRoutes {
  /** 按区域查询品牌加价购活动 */
  'GET /v3/marketing/goods-subsidy-activity/activities': {
    path: {}
    query: {
      /** 活动所属城市的ID */
      city_id: string
      /** 分页页码 */
      offset: number
      /** 最大返回的活动数 */
      limit: number
    }
    body: undefined
    response: QueryGoodsSubsidyActivityActivitiesResponse
  }
  /** 门店报名品牌加价购活动 */
  'POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: ApplyGoodsSubsidyActivityActivityRequest
    response: ApplyGoodsSubsidyActivityActivityResponse
  }
  /** 锁定品牌加价购活动资格 */
  'POST /v3/marketing/goods-subsidy-activity/qualification/lock': {
    path: {}
    query: {}
    body: LockGoodsSubsidyActivityQualificationRequest
    response: LockGoodsSubsidyActivityQualificationResponse
  }
  /** 解锁品牌加价购活动资格 */
  'POST /v3/marketing/goods-subsidy-activity/qualification/unlock': {
    path: {}
    query: {}
    body: UnlockGoodsSubsidyActivityQualificationRequest
    response: UnlockGoodsSubsidyActivityQualificationResponse
  }
  /** 添加零售小店活动业务代理 */
  'PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': {
    path: {
      /** 零售小店活动ID */
      activity_id: string
    }
    query: {}
    body: UpdateGoodsSubsidyActivityRetailStoreActRepresentativeRequest
    response: UpdateGoodsSubsidyActivityRetailStoreActRepresentativeResponse
  }
  /** 删除零售小店活动业务代理 */
  'DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': {
    path: {
      /** 零售小店活动ID */
      activity_id: string
    }
    query: {}
    body: DeleteGoodsSubsidyActivityRetailStoreActRepresentativeRequest
    response: DeleteGoodsSubsidyActivityRetailStoreActRepresentativeResponse
  }
  /** 查询零售小店活动业务代理 */
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': {
    path: {
      /** 零售小店活动ID */
      activity_id: string
    }
    query: {
      /** 分页页码 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryGoodsSubsidyActivityRetailStoreActRepresentativesResponse
  }
  /** 生成小店活动物料码 */
  'POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {}
    body: CreateGoodsSubsidyActivityRetailStoreActMaterialsRequest
    response: CreateGoodsSubsidyActivityRetailStoreActMaterialsResponse
  }
  /** 查询小店活动门店列表 */
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {
      /** 分页页码 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryGoodsSubsidyActivityRetailStoreActStoresResponse
  }
  /** 添加小店活动门店 */
  'POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {}
    body: CreateGoodsSubsidyActivityRetailStoreActStoresRequest
    response: CreateGoodsSubsidyActivityRetailStoreActStoresResponse
  }
  /** 删除小店活动门店 */
  'DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {}
    body: DeleteGoodsSubsidyActivityRetailStoreActStoresRequest
    response: DeleteGoodsSubsidyActivityRetailStoreActStoresResponse
  }
  /** 查询小店活动门店详情 */
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': {
    path: {
      /** 品牌ID */
      brand_id: string
      /** 门店编码 */
      store_code: string
    }
    query: {}
    body: undefined
    response: QueryGoodsSubsidyActivityRetailStoreActStoresByStoreCodeResponse
  }
}
