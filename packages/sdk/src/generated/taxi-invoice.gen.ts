// Generated from the catalogue by `npm run generate`. Do not edit.

/** 签到签退 (POST /v3/taxi-invoice/attendance/punch), request body. */
export interface CreateTaxiInvoiceAttendancePunchRequest {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 事件发生时间 · RFC 3339 with offset */
  event_time: string
  /** 事件类型 */
  event_type: string
  /** 行政区划ID */
  region_id: number
}

/** 将出租车电子发票插入微信用户卡包 (POST /v3/taxi-invoice/cards), request body. */
export interface CreateTaxiInvoiceCardsRequest {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 面对面付款单号 */
  trade_number: string
  /** 应用ID */
  appid?: string | undefined
  /** 用户标识 */
  openid: string
  /** 行政区划代码 */
  region_id: number
  /** 营运资格证号 */
  driver_license: string
  /** 车牌号 */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: {
    /** 电子发票文件ID */
    fapiao_media_id: string
    /** 发票号码 */
    fapiao_number: string
    /** 发票代码 */
    fapiao_code: string
    /** 开票时间 · RFC 3339 with offset */
    fapiao_time: string
    /** 校验码 */
    check_code: string
    /** 密码 */
    password: string
    /** 总价税合计 · fen */
    total_amount: number
    /** 总税额 · fen */
    tax_amount: number
    /** 总金额 · fen */
    amount: number
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: string
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
    }
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id: string
      /** 地址 */
      address: string
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
    }
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string | undefined
      /** 复核人 */
      reviewer?: string | undefined
      /** 开票人 */
      drawer: string
    }
    /** 发票行信息 */
    items?: Array<{
      /** 货物或应税劳务 */
      tax_code: string
      /** 货物或应税劳务 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity: number
      /** 单价 · fen */
      unit_price: number
      /** 单行金额 · fen */
      amount: number
      /** 单行税额 · fen */
      tax_amount: number
      /** 单行金额合计 · fen */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 税收优惠政策标识 */
      tax_prefer_mark: string
      /** 是否折扣行 */
      discount: boolean
    }> | undefined
    /** 备注信息 */
    remark?: string | undefined
  }
  /** 获取乘客行程单详情的凭证 */
  token?: string | undefined
}

/** 将出租车电子发票插入微信用户卡包 (POST /v3/taxi-invoice/cards), answer. */
export interface CreateTaxiInvoiceCardsResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string
  /** 用户在插卡公众号下的OpenID */
  card_openid: string
  /** 出租车电子发票卡券模板ID */
  card_id: string
  /** 出租车电子发票在卡包中的编码 */
  card_code: string
}

/** 上传出租车电子发票文件 (POST /v3/taxi-invoice/cards/upload-file), request body. */
export interface CreateTaxiInvoiceCardsUploadFileRequest {
  /** 出租车电子发票文件 */
  file: Uint8Array
  meta?: {
    /** 出租车经营主体商户号 */
    company_mchid: string
    /** 文件摘要 */
    digest: string
    /** 文件摘要算法 */
    digest_algorithm: string
    /** 行政区划代码 */
    region_id: number
  } | undefined
}

/** 上传出租车电子发票文件 (POST /v3/taxi-invoice/cards/upload-file), answer. */
export interface CreateTaxiInvoiceCardsUploadFileResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string
}

/** 更新司机信息 (POST /v3/taxi-invoice/driver/update-driver), request body. */
export interface CreateTaxiInvoiceDriverUpdateDriverRequest {
  /** 司机姓名 · encrypted on the way */
  driver_name: string
  /** 司机身份证号码 · encrypted on the way */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string | undefined
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string | undefined
      /** 哈希值 */
      hash_value?: string | undefined
    } | undefined
    /** 头像url */
    photo_url?: string | undefined
    /** 头像icon */
    photo_icon?: string | undefined
  } | undefined
  /** 行政区划ID */
  region_id: number
}

/** 更新司机信息 (POST /v3/taxi-invoice/driver/update-driver), answer. */
export interface CreateTaxiInvoiceDriverUpdateDriverResponse {
  /** 司机姓名 · encrypted on the way */
  driver_name: string
  /** 司机身份证号码 · encrypted on the way */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string | undefined
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string | undefined
      /** 哈希值 */
      hash_value?: string | undefined
    } | undefined
    /** 头像url */
    photo_url?: string | undefined
    /** 头像icon */
    photo_icon?: string | undefined
  } | undefined
  /** 行政区划ID */
  region_id: number
}

/** 获取司机信息 (GET /v3/taxi-invoice/drivers/{driver_license}), answer. */
export interface QueryTaxiInvoiceDriversByDriverLicenseResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  company_mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string | undefined
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string | undefined
      /** 哈希值 */
      hash_value?: string | undefined
    } | undefined
    /** 头像url */
    photo_url?: string | undefined
    /** 头像icon */
    photo_data?: string | undefined
  } | undefined
  /** 行政区划代码 */
  region_id: number
  /** 司机状态 */
  driver_state: string
}

/** 获取出租车公司商户信息 (GET /v3/taxi-invoice/taxi-companies/{company_mchid}), answer. */
export interface QueryTaxiInvoiceTaxiCompaniesByCompanyMchidResponse {
  /** 商户号 */
  company_mchid: string
  /** 企业类型 */
  enterprise_type: string
  /** 公司名称 */
  company_name: string
  /** 公司简称 */
  short_name: string
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string | undefined
  /** 开户行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /** 企业法人姓名 */
  legal_person: string
  /** 开票渠道 */
  invoice_mode: string
  /** 行政区划代码 */
  region_id: number
}

/** 新增出租车公司 (POST /v3/taxi-invoice/taxi-company/create-taxi-company), request body. */
export interface CreateTaxiInvoiceTaxiCompanyCreateTaxiCompanyRequest {
  /** 公司名称 */
  company_name?: string | undefined
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string | undefined
  /** 开户行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /** 开票渠道 */
  invoice_mode: string
  /** 企业法人姓名 */
  legal_person: string
  /** 公司简称 */
  short_name?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 企业类型 */
  enterprise_type: string
}

/** 新增出租车公司 (POST /v3/taxi-invoice/taxi-company/create-taxi-company), answer. */
export interface CreateTaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse {
  /** 商户号 */
  mchid: string
  /** 公司名称 */
  company_name?: string | undefined
}

/** 更新出租车信息 (POST /v3/taxi-invoice/taxi/update-taxi), request body. */
export interface CreateTaxiInvoiceTaxiUpdateTaxiRequest {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string | undefined
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 开票标记 */
  invoice_flag?: string | undefined
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION' | undefined
}

/** 更新出租车信息 (POST /v3/taxi-invoice/taxi/update-taxi), answer. */
export interface CreateTaxiInvoiceTaxiUpdateTaxiResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string | undefined
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string | undefined
  /** 行政区划ID */
  region_id: number
}

/** 获取出租车信息 (GET /v3/taxi-invoice/taxies/{plate_number}), answer. */
export interface QueryTaxiInvoiceTaxiesByPlateNumberResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 公司商户号 */
  company_mchid: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license: string
  /** 行政区划代码 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 */
  taxi_state: string
}

/** 根据凭证查询乘客行程单 (GET /v3/taxi-invoice/user-taxi-order/find-by-token), answer. */
export interface QueryTaxiInvoiceUserTaxiOrderFindByTokenResponse {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 上车时间 · RFC 3339 with offset */
  up_time: string
  /** 行政区划代码 */
  region_id: number
  /** 乘客行程单来源 */
  source: string
  /** 面对面付款时间 · RFC 3339 with offset */
  pay_time?: string | undefined
  /** 面对面付款金额 · fen */
  pay_amount?: number | undefined
}

/** 获取乘客行程单列表 (GET /v3/taxi-invoice/user-taxi-orders), answer. */
export interface QueryTaxiInvoiceUserTaxiOrdersResponse {
  /** 乘客行程单详情 */
  data: Array<{
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 */
    driver_license: string
    /** 上车时间 · RFC 3339 with offset */
    up_time: string
  }>
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self?: string | undefined
  } | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface TaxiInvoiceRoutes {
  /** 签到签退 */
  'POST /v3/taxi-invoice/attendance/punch': {
    path: {}
    query: {}
    body: CreateTaxiInvoiceAttendancePunchRequest
    response: undefined
  }
  /** 将出租车电子发票插入微信用户卡包 */
  'POST /v3/taxi-invoice/cards': {
    path: {}
    query: {}
    body: CreateTaxiInvoiceCardsRequest
    response: CreateTaxiInvoiceCardsResponse
  }
  /** 更新司机信息 */
  'POST /v3/taxi-invoice/driver/update-driver': {
    path: {}
    query: {}
    body: CreateTaxiInvoiceDriverUpdateDriverRequest
    response: CreateTaxiInvoiceDriverUpdateDriverResponse
  }
  /** 获取司机信息 */
  'GET /v3/taxi-invoice/drivers/{driver_license}': {
    path: {
      /** 营运资格证号 */
      driver_license: string
    }
    query: {
      /** 行政区划代码 */
      region_id: number
    }
    body: undefined
    response: QueryTaxiInvoiceDriversByDriverLicenseResponse
  }
  /** 获取出租车公司商户信息 */
  'GET /v3/taxi-invoice/taxi-companies/{company_mchid}': {
    path: {
      /** 商户号 */
      company_mchid: string
    }
    query: {
      /** 行政区划ID */
      region_id: number
    }
    body: undefined
    response: QueryTaxiInvoiceTaxiCompaniesByCompanyMchidResponse
  }
  /** 新增出租车公司 */
  'POST /v3/taxi-invoice/taxi-company/create-taxi-company': {
    path: {}
    query: {}
    body: CreateTaxiInvoiceTaxiCompanyCreateTaxiCompanyRequest
    response: CreateTaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse
  }
  /** 更新出租车信息 */
  'POST /v3/taxi-invoice/taxi/update-taxi': {
    path: {}
    query: {}
    body: CreateTaxiInvoiceTaxiUpdateTaxiRequest
    response: CreateTaxiInvoiceTaxiUpdateTaxiResponse
  }
  /** 获取出租车信息 */
  'GET /v3/taxi-invoice/taxies/{plate_number}': {
    path: {
      /** 车牌号 */
      plate_number: string
    }
    query: {
      /** 行政区划代码 */
      region_id: number
    }
    body: undefined
    response: QueryTaxiInvoiceTaxiesByPlateNumberResponse
  }
  /** 根据凭证查询乘客行程单 */
  'GET /v3/taxi-invoice/user-taxi-order/find-by-token': {
    path: {}
    query: {
      /** 获取乘客行程单详情的凭证 */
      token: string
      /** 用户标识 */
      openid: string
      /** 应用ID */
      appid: string
      /** 行政区划代码 */
      region_id?: number | undefined
      /** 授权模式 */
      auth_mode?: string | undefined
    }
    body: undefined
    response: QueryTaxiInvoiceUserTaxiOrderFindByTokenResponse
  }
  /** 获取乘客行程单列表 */
  'GET /v3/taxi-invoice/user-taxi-orders': {
    path: {}
    query: {
      /** 最大资源条数 */
      limit?: number | undefined
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 小程序用户的微信openid */
      openid: string
      /** 小程序appid */
      appid: string
      /** 起始日期 */
      begin_date: string
      /** 结束日期 */
      end_date: string
      /** 行政区划id */
      region_id: number
    }
    body: undefined
    response: QueryTaxiInvoiceUserTaxiOrdersResponse
  }
}

/** Routes of this product that take a file. */
export interface TaxiInvoiceUploads {
  /** 上传出租车电子发票文件 */
  'POST /v3/taxi-invoice/cards/upload-file': {
    path: {}
    query: {}
    body: CreateTaxiInvoiceCardsUploadFileRequest
    response: CreateTaxiInvoiceCardsUploadFileResponse
  }
}
