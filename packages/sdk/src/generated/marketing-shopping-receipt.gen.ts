// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建自定义入口 (POST /v3/marketing/shopping-receipt/customentrances), request body. */
export interface CreateShoppingReceiptCustomentrancesRequest {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题 */
  subtitle: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined
  /** 自定义入口的开始时间 · RFC 3339 with offset */
  start_time: string
  /** 自定义入口的结束时间 · RFC 3339 with offset */
  end_time: string
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

/** 创建自定义入口 (POST /v3/marketing/shopping-receipt/customentrances), answer. */
export interface CreateShoppingReceiptCustomentrancesResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 · RFC 3339 with offset */
  start_time: string
  /** 自定义入口的结束时间 · RFC 3339 with offset */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 · RFC 3339 with offset */
  create_time: string
  /** 自定义入口修改的时间 · RFC 3339 with offset */
  modify_time: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

/** 查询自定义入口 (GET /v3/marketing/shopping-receipt/customentrances/{brand_id}), answer. */
export interface QueryShoppingReceiptCustomentrancesByBrandIdResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 · RFC 3339 with offset */
  start_time: string
  /** 自定义入口的结束时间 · RFC 3339 with offset */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 · RFC 3339 with offset */
  create_time: string
  /** 自定义入口修改的时间 · RFC 3339 with offset */
  modify_time: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

/** 更新自定义入口 (PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}), request body. */
export interface ModifyShoppingReceiptCustomentrancesRequest {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | undefined
  /** 副标题 */
  subtitle?: string | undefined
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 */
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | undefined
  /** 自定义入口的开始时间 · RFC 3339 with offset */
  start_time?: string | undefined
  /** 自定义入口的结束时间 · RFC 3339 with offset */
  end_time?: string | undefined
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  } | undefined
}

/** 更新自定义入口 (PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}), answer. */
export interface ModifyShoppingReceiptCustomentrancesResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string | undefined
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 · RFC 3339 with offset */
  start_time: string
  /** 自定义入口的结束时间 · RFC 3339 with offset */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 · RFC 3339 with offset */
  create_time: string
  /** 自定义入口修改的时间 · RFC 3339 with offset */
  modify_time: string
  /** 商户创建自定义入口的凭据号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

/** 上传商家电子小票跳转信息 (POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos), request body. */
export interface CreateShoppingReceiptMerchantshoppingreceiptjumpinfosRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户号 */
  transaction_mchid?: string | undefined
  /** 子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 下单用户OpenID */
  openid: string
  /** 商户上传时间 · RFC 3339 with offset */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: {
    /** 商户电子小票跳转信息小程序AppID */
    merchant_appid: string
    /** 商户电子小票跳转信息小程序路径 */
    merchant_path: string
  }
}

/** 上传商家电子小票跳转信息 (POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos), answer. */
export interface CreateShoppingReceiptMerchantshoppingreceiptjumpinfosResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: {
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户号 */
    transaction_mchid?: string | undefined
    /** 子商户号 */
    transaction_sub_mchid?: string | undefined
    /** 下单用户OpenID */
    openid: string
    /** 商户上传时间 · RFC 3339 with offset */
    merchant_upload_time: string
    /** 跳转信息 */
    jump_info: {
      /** 商户电子小票跳转信息小程序AppID */
      merchant_appid: string
      /** 商户电子小票跳转信息小程序路径 */
      merchant_path: string
    }
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 修改时间 · RFC 3339 with offset */
    modify_time: string
    /** 归属品牌ID */
    brand_id?: number | undefined
  } | undefined
}

/** 上传电子小票 (POST /v3/marketing/shopping-receipt/shoppingreceipts), request body. */
export interface CreateShoppingReceiptShoppingreceiptsRequest {
  meta?: {
    /** 微信支付订单的交易单号 */
    transaction_id: string
    /** 微信支付订单的下单商户号 */
    transaction_mchid?: string | undefined
    /** 微信支付订单的下单子商户号 */
    transaction_sub_mchid?: string | undefined
    /** 微信支付订单的商户订单号 */
    out_trade_no?: string | undefined
    /** 微信支付订单中OpenID */
    openid: string
    /** 图片文件的文件摘要 */
    sha256: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** 品牌售后部门的咨询电话 · base64 */
      consultation_phone_number?: string | undefined
    } | undefined
    /** 上传时间 */
    upload_time?: string | undefined
  } | undefined
  /** 图片文件 */
  file: Uint8Array
}

/** 上传电子小票 (POST /v3/marketing/shopping-receipt/shoppingreceipts), answer. */
export interface CreateShoppingReceiptShoppingreceiptsResponse {
  /** 电子小票上传信息 */
  receipt: {
    /** 电子小票ID */
    receipt_id: string
    /** 电子小票图片审核状态 */
    state: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW' | (string & {})
    /** 微信支付订单的交易单号 */
    transaction_id: string
    /** 微信支付订单的商户号 */
    transaction_mchid?: string | undefined
    /** 微信支付订单的子商户号 */
    transaction_sub_mchid?: string | undefined
    /** 微信支付订单中OpenID */
    openid: string
    /** 电子小票归属品牌的ID */
    brand_id?: number | undefined
    /** 图片文件的文件摘要 */
    sha256: string
    /** 标识电子小票图片类型 */
    image_type: string
    /** 电子小票创建的时间 · RFC 3339 with offset */
    create_time: string
    /** 电子小票最后一次修改时间 · RFC 3339 with offset */
    modify_time: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** 品牌售后部门的咨询电话 · encrypted on the way */
      consultation_phone_number?: string | undefined
    } | undefined
    /** 上传时间 · RFC 3339 with offset */
    upload_time?: string | undefined
  }
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingShoppingReceiptRoutes {
  /** 创建自定义入口 */
  'POST /v3/marketing/shopping-receipt/customentrances': {
    path: {}
    query: {}
    body: CreateShoppingReceiptCustomentrancesRequest
    response: CreateShoppingReceiptCustomentrancesResponse
  }
  /** 查询自定义入口 */
  'GET /v3/marketing/shopping-receipt/customentrances/{brand_id}': {
    path: {
      /** 自定义入口的归属品牌ID */
      brand_id: string
    }
    query: {}
    body: undefined
    response: QueryShoppingReceiptCustomentrancesByBrandIdResponse
  }
  /** 更新自定义入口 */
  'PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}': {
    path: {
      /** 自定义入口的归属品牌ID */
      brand_id: string
    }
    query: {}
    body: ModifyShoppingReceiptCustomentrancesRequest
    response: ModifyShoppingReceiptCustomentrancesResponse
  }
  /** 上传商家电子小票跳转信息 */
  'POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': {
    path: {}
    query: {}
    body: CreateShoppingReceiptMerchantshoppingreceiptjumpinfosRequest
    response: CreateShoppingReceiptMerchantshoppingreceiptjumpinfosResponse
  }
}

/** Routes of this product that take a file. */
export interface MarketingShoppingReceiptUploads {
  /** 上传电子小票 */
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': {
    path: {}
    query: {}
    body: CreateShoppingReceiptShoppingreceiptsRequest
    response: CreateShoppingReceiptShoppingreceiptsResponse
  }
}
