// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建门店 (POST /v3/merchant-store/stores), request body. */
export interface CreateMerchantStoreStoresRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 品牌名称 */
    brand_name?: string | undefined
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string | undefined
    /** 品牌ID */
    brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  store_recipient?: Array<{
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }> | undefined
}

/** 创建门店 (POST /v3/merchant-store/stores), answer. */
export interface CreateMerchantStoreStoresResponse {
  /** 微信支付商户门店ID */
  store_id: number
}

/** 查询门店 (GET /v3/merchant-store/stores/{store_id}), answer. */
export interface QueryMerchantStoreStoresByStoreIdResponse {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 品牌名称 */
    brand_name?: string | undefined
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string | undefined
    /** 品牌ID */
    brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
  /** 门店收款信息 */
  store_recipient?: Array<{
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }> | undefined
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string | undefined
    /** 地址核实失败原因 */
    address_failed_reason?: string | undefined
    store_state_value?: string | undefined
  } | undefined
}

/** 修改门店 (PATCH /v3/merchant-store/stores/{store_id}), request body. */
export interface ModifyMerchantStoreStoresRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 品牌名称 */
    brand_name?: string | undefined
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string | undefined
    /** 品牌ID */
    brand_id?: number | undefined
  } | undefined
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  } | undefined
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
}

/** 绑定门店收款信息 (POST /v3/merchant-store/stores/{store_id}/recipients/bind), request body. */
export interface CreateMerchantStoreStoresRecipientsBindRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 门店收款信息 */
  store_recipient: Array<{
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }>
}

/** 绑定门店收款信息 (POST /v3/merchant-store/stores/{store_id}/recipients/bind), answer. */
export interface CreateMerchantStoreStoresRecipientsBindResponse {
  failed_store_recipient?: Array<{
    /** 门店收款商户号 */
    mchid?: string | undefined
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string | undefined
  }> | undefined
}

/** 解除门店收款信息绑定 (POST /v3/merchant-store/stores/{store_id}/recipients/unbind), request body. */
export interface CreateMerchantStoreStoresRecipientsUnbindRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店收款信息 */
  store_recipient?: Array<{
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }> | undefined
}

/** 解除门店收款信息绑定 (POST /v3/merchant-store/stores/{store_id}/recipients/unbind), answer. */
export interface CreateMerchantStoreStoresRecipientsUnbindResponse {
  failed_store_recipient?: Array<{
    /** 门店收款商户号 */
    mchid?: string | undefined
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string | undefined
  }> | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MerchantStoreRoutes {
  /** 创建门店 */
  'POST /v3/merchant-store/stores': {
    path: {}
    query: {}
    body: CreateMerchantStoreStoresRequest
    response: CreateMerchantStoreStoresResponse
  }
  /** 查询门店 */
  'GET /v3/merchant-store/stores/{store_id}': {
    path: {
      /** 微信支付商户门店ID */
      store_id: number
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryMerchantStoreStoresByStoreIdResponse
  }
  /** 修改门店 */
  'PATCH /v3/merchant-store/stores/{store_id}': {
    path: {
      /** 微信支付商户门店ID */
      store_id: number
    }
    query: {}
    body: ModifyMerchantStoreStoresRequest
    response: undefined
  }
  /** 绑定门店收款信息 */
  'POST /v3/merchant-store/stores/{store_id}/recipients/bind': {
    path: {
      /** 微信支付商户门店ID */
      store_id: number
    }
    query: {}
    body: CreateMerchantStoreStoresRecipientsBindRequest
    response: CreateMerchantStoreStoresRecipientsBindResponse
  }
  /** 解除门店收款信息绑定 */
  'POST /v3/merchant-store/stores/{store_id}/recipients/unbind': {
    path: {
      /** 微信支付商户门店ID */
      store_id: number
    }
    query: {}
    body: CreateMerchantStoreStoresRecipientsUnbindRequest
    response: CreateMerchantStoreStoresRecipientsUnbindResponse
  }
}
