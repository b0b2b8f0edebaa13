// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询审核结果 (POST /v3/gov/subsidy/audit/cup/invalid), request body. */
export interface CreateGovSubsidyAuditCupInvalidRequest {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** 查询审核结果 (POST /v3/gov/subsidy/audit/cup/invalid), answer. */
export interface CreateGovSubsidyAuditCupInvalidResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string | undefined
  /** 详细应答码描述 */
  sub_msg?: string | undefined
}

/** 查询审核结果 (POST /v3/gov/subsidy/audit/cup/query), request body. */
export interface QueryGovSubsidyAuditCupRequest {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** 查询审核结果 (POST /v3/gov/subsidy/audit/cup/query), answer. */
export interface QueryGovSubsidyAuditCupResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg?: string | undefined
  /** 详细应答码 */
  sub_code?: string | undefined
  /** 详细应答码描述 */
  sub_msg?: string | undefined
  /** 商户订单号 */
  mchnt_order_id?: string | undefined
  /** 核验结果 */
  verify_status?: string | undefined
  /** 核验结果描述 */
  verify_status_desc?: string | undefined
  /** 审核结果 */
  audit_status?: string | undefined
  /** 审核结果描述 */
  audit_status_desc?: string | undefined
  /** 订单状态 */
  trade_status?: string | undefined
  /** 退货金额 */
  refund_at?: string | undefined
  /** 退货日期 */
  refund_dt?: string | undefined
  /** 分公司机构代码 */
  org_no?: string | undefined
}

/** 同步非银联支付交易退款信息 (POST /v3/gov/subsidy/audit/cup/refund/sync), request body. */
export interface SyncGovSubsidyAuditCupRefundRequest {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}

/** 同步非银联支付交易退款信息 (POST /v3/gov/subsidy/audit/cup/refund/sync), answer. */
export interface SyncGovSubsidyAuditCupRefundResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string | undefined
  /** 详细应答码描述 */
  sub_msg?: string | undefined
}

/** 更新审核数据 (POST /v3/gov/subsidy/audit/cup/update), request body. */
export interface UpdateGovSubsidyAuditCupRequest {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式 */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  /** IMEI1 */
  imei1?: string | undefined
  /** IMEI2 */
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined
    /** 发票号码 */
    invoice_no?: string | undefined
    /** 开票日期 */
    invoice_dt?: string | undefined
    /** 发票链接 */
    invoice_link?: string | undefined
    /** 发票类型 */
    invoice_tp?: string | undefined
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    nm?: string | undefined
    /** 税价合计 */
    tax?: string | undefined
    /** 发票税额 */
    invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined
    /** 数量 */
    num?: string | undefined
    /** 货物或应税劳务服务名称 */
    service_nm?: string | undefined
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined
    /** 物流公司 */
    tracking_company?: string | undefined
    /** 收货省 */
    usr_prov?: string | undefined
    /** 收货市 */
    usr_city?: string | undefined
    /** 收货区县 */
    usr_area?: string | undefined
    /** 收货地址 */
    usr_addr?: string | undefined
    /** 物流类型 */
    tracking_type?: string | undefined
    /** 提货方式 */
    delivery_method?: string | undefined
    /** 发货地址 */
    shipping_addr?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
  }
}

/** 更新审核数据 (POST /v3/gov/subsidy/audit/cup/update), answer. */
export interface UpdateGovSubsidyAuditCupResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string | undefined
  /** 详细应答码描述 */
  sub_msg?: string | undefined
}

/** 上传审核数据 (POST /v3/gov/subsidy/audit/cup/upload), request body. */
export interface UploadGovSubsidyAuditCupRequest {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式 */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  /** IMEI1 */
  imei1?: string | undefined
  /** IMEI2 */
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined
    /** 发票号码 */
    invoice_no?: string | undefined
    /** 开票日期 */
    invoice_dt?: string | undefined
    /** 发票链接 */
    invoice_link?: string | undefined
    /** 发票类型 */
    invoice_tp?: string | undefined
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    nm?: string | undefined
    /** 税价合计 */
    tax?: string | undefined
    /** 发票税额 */
    invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined
    /** 数量 */
    num?: string | undefined
    /** 货物或应税劳务服务名称 */
    service_nm?: string | undefined
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined
    /** 物流公司 */
    tracking_company?: string | undefined
    /** 收货省 */
    usr_prov?: string | undefined
    /** 收货市 */
    usr_city?: string | undefined
    /** 收货区县 */
    usr_area?: string | undefined
    /** 收货地址 */
    usr_addr?: string | undefined
    /** 物流类型 */
    tracking_type?: string | undefined
    /** 提货方式 */
    delivery_method?: string | undefined
    /** 发货地址 */
    shipping_addr?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
  }
}

/** 上传审核数据 (POST /v3/gov/subsidy/audit/cup/upload), answer. */
export interface UploadGovSubsidyAuditCupResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string | undefined
  /** 详细应答码描述 */
  sub_msg?: string | undefined
}

/** 企业信息查询 (POST /v3/gov/subsidy/companies/query), request body. */
export interface QueryGovSubsidyCompaniesRequest {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 统一社会信息代码 */
  license_number: string
}

/** 企业信息查询 (POST /v3/gov/subsidy/companies/query), answer. */
export interface QueryGovSubsidyCompaniesResponse {
  /** 企业名称 */
  company_name?: string | undefined
  /** 归集状态枚举 */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {}) | undefined
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 商品信息上传 (POST /v3/gov/subsidy/goods/upload), request body. */
export interface UploadGovSubsidyGoodsRequest {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商品名称 */
  product_name: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 基准价格 · fen */
  base_price: number
  /** 近1个月平均交易价 · fen */
  average_trading_price: number
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 商品型号 */
  product_model?: string | undefined
  /** 商品条码 */
  bar_code: string
}

/** 商品信息上传 (POST /v3/gov/subsidy/goods/upload), answer. */
export interface UploadGovSubsidyGoodsResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** N品类同步资格核销信息 (POST /v3/gov/subsidy/n-qualifications/sync), request body. */
export interface SyncGovSubsidyNQualificationsRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name: string
  /** 自然人证件号 · encrypted on the way */
  id_card_number: string
  /** 手机号 · encrypted on the way */
  phone_number: string
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /** 签收时间 · RFC 3339 with offset */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | undefined
  /** 订单金额 · fen */
  order_amount: number
  /** 优惠金额 · fen */
  discount_amount: number
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 开票日期 · RFC 3339 with offset */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地 */
  invoice_address_code: string
  /** 税务机关代码 */
  tax_authority_code: string
  /** 交易完成或商品退回时间 · RFC 3339 with offset */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 经度 */
  longitude?: string | undefined
  /** 纬度 */
  latitude?: string | undefined
  /** 品类编码 */
  cate_code: string
  /** 券码 */
  coupon_code?: string | undefined
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
}

/** N品类同步资格核销信息 (POST /v3/gov/subsidy/n-qualifications/sync), answer. */
export interface SyncGovSubsidyNQualificationsResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 查询补贴资格 (GET /v3/gov/subsidy/qualification), answer. */
export interface QueryGovSubsidyQualificationResponse {
  /** 资格的状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
}

/** 取消资格(透传模式) (POST /v3/gov/subsidy/qualifications/passthrough/cancel), request body. */
export interface CancelGovSubsidyQualificationsPassthroughRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name: string
  /** 自然人证件号 · encrypted on the way */
  id_card_number: string
  /** 手机号 · encrypted on the way */
  phone_number: string
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 请求序号 */
  out_request_no?: string | undefined
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 取消资格(透传模式) (POST /v3/gov/subsidy/qualifications/passthrough/cancel), answer. */
export interface CancelGovSubsidyQualificationsPassthroughResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 领取资格(透传模式) (POST /v3/gov/subsidy/qualifications/passthrough/claim), request body. */
export interface ClaimGovSubsidyQualificationsPassthroughRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name: string
  /** 自然人证件号 · encrypted on the way */
  id_card_number: string
  /** 手机号 · encrypted on the way */
  phone_number: string
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}

/** 领取资格(透传模式) (POST /v3/gov/subsidy/qualifications/passthrough/claim), answer. */
export interface ClaimGovSubsidyQualificationsPassthroughResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 批量查询用户资格(透传模式) (POST /v3/gov/subsidy/qualifications/passthrough/query), request body. */
export interface QueryGovSubsidyQualificationsPassthroughRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name: string
  /** 自然人证件号 · encrypted on the way */
  id_card_number: string
  /** 手机号 · encrypted on the way */
  phone_number: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 批量查询用户资格(透传模式) (POST /v3/gov/subsidy/qualifications/passthrough/query), answer. */
export interface QueryGovSubsidyQualificationsPassthroughResponse {
  /** 资格状态数组 */
  qualification_list: Array<{
    /** 消费品类ID */
    appliance_id: number
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {}) | undefined
    /** 区分对接模式 */
    claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {}) | undefined
    /** 领取的平台名称 */
    claimed_platform_name?: string | undefined
    /** 领取的地区名称 */
    claimed_region_name?: string | undefined
  }>
}

/** 批量查询用户资格 (POST /v3/gov/subsidy/qualifications/query), request body. */
export interface QueryGovSubsidyQualificationsRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name: string
  /** 自然人证件号 · encrypted on the way */
  id_card_number: string
  /** 手机号 · encrypted on the way */
  phone_number: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 批量查询用户资格 (POST /v3/gov/subsidy/qualifications/query), answer. */
export interface QueryGovSubsidyQualificationsResponse {
  /** 资格状态数组 */
  qualification_list: Array<{
    /** 消费品类ID */
    appliance_id: number
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {}) | undefined
    /** 领取的平台名称 */
    claimed_platform_name?: string | undefined
    /** 领取的地区名称 */
    claimed_region_name?: string | undefined
  }>
}

/** 同步资格核销信息 (POST /v3/gov/subsidy/qualifications/sync), request body. */
export interface SyncGovSubsidyQualificationsRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name?: string | undefined
  /** 自然人证件号 · encrypted on the way */
  id_card_number?: string | undefined
  /** 手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 商品条码 */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /** 签收时间 · RFC 3339 with offset */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | undefined
  /** 订单金额 · fen */
  order_amount: number
  /** 优惠金额 · fen */
  discount_amount: number
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /** 开票日期 · RFC 3339 with offset */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地 */
  invoice_address_code: string
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 税务机关代码 */
  tax_authority_code: string
  /** 交易完成或商品退回时间 · RFC 3339 with offset */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 销售主体 */
  mch_name: string
}

/** 同步资格核销信息 (POST /v3/gov/subsidy/qualifications/sync), answer. */
export interface SyncGovSubsidyQualificationsResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** sn码锁定 (POST /v3/gov/subsidy/sncode/lock), request body. */
export interface LockGovSubsidySncodeRequest {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 */
  out_trade_no: string
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码 */
  barcode: string
  /** 规格型号 */
  spec_model: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 销售时间 · RFC 3339 with offset */
  sale_time?: string | undefined
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
}

/** sn码锁定 (POST /v3/gov/subsidy/sncode/lock), answer. */
export interface LockGovSubsidySncodeResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 查询sn码状态 (POST /v3/gov/subsidy/sncode/query), request body. */
export interface QueryGovSubsidySncodeRequest {
  /** S/N码集合 · ≤ 50 bytes */
  sn_code_list: Array<string>
  /** 使用的资格的地区编码 */
  qualification_region_code: number
}

/** 查询sn码状态 (POST /v3/gov/subsidy/sncode/query), answer. */
export interface QueryGovSubsidySncodeResponse {
  /** sn码状态数组 */
  goods_sn_list: Array<{
    /** S/N码 */
    sn_code: string
    /** 状态 */
    state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {})
    /** 不可售的原因 */
    not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {}) | undefined
  }>
}

/** sn码解锁 (POST /v3/gov/subsidy/sncode/unlock), request body. */
export interface UnlockGovSubsidySncodeRequest {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 */
  out_trade_no: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 商品条码 */
  barcode: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
}

/** sn码解锁 (POST /v3/gov/subsidy/sncode/unlock), answer. */
export interface UnlockGovSubsidySncodeResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 交易信息查询 (POST /v3/gov/subsidy/transactions/query), request body. */
export interface QueryGovSubsidyTransactionsRequest {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 商户订单号数组 */
  order_number_list: Array<string>
}

/** 交易信息查询 (POST /v3/gov/subsidy/transactions/query), answer. */
export interface QueryGovSubsidyTransactionsResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 订单状态数组 */
  shop_order_list: Array<{
    /** 单号 */
    shop_order_number?: string | undefined
    /** 归集状态枚举 */
    collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {}) | undefined
    /** 品类状态 */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {}) | undefined
  }>
}

/** 查询单日交易汇总 (POST /v3/gov/subsidy/transactions/summary/query-day), request body. */
export interface CreateGovSubsidyTransactionsSummaryQueryDayRequest {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 查询的日期 */
  query_date: string
  /** 查询的订单类别 */
  query_type: 'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | undefined
}

/** 查询单日交易汇总 (POST /v3/gov/subsidy/transactions/summary/query-day), answer. */
export interface CreateGovSubsidyTransactionsSummaryQueryDayResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 交易总笔数 */
  total_trade_count: number
  /** 交易总金额 · fen */
  total_trade_amount: number
  /** 补贴总金额 · fen */
  total_subsidy_count: number
}

/** 交易信息回传 (POST /v3/gov/subsidy/transactions/sync), request body. */
export interface SyncGovSubsidyTransactionsRequest {
  /** 自然人姓名 · encrypted on the way */
  real_name?: string | undefined
  /** 自然人证件号 · encrypted on the way */
  id_card_number?: string | undefined
  /** 手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 订单金额 · fen */
  order_amount: number
  /** 优惠金额 · fen */
  discount_amount: number
  /** 交易完成或商品退回时间 · RFC 3339 with offset */
  transaction_time: string
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /** 销售主体 */
  mch_name: string
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | undefined
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 交易信息回传 (POST /v3/gov/subsidy/transactions/sync), answer. */
export interface SyncGovSubsidyTransactionsResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

/** 品类凭证码预核销撤销 (POST /v3/gov/subsidy/zhejiang/authcode/cancel), request body. */
export interface CancelGovSubsidyZhejiangAuthcodeRequest {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
}

/** 品类凭证码预核销撤销 (POST /v3/gov/subsidy/zhejiang/authcode/cancel), answer. */
export interface CancelGovSubsidyZhejiangAuthcodeResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 品类凭证码上报确认 (POST /v3/gov/subsidy/zhejiang/authcode/commit), request body. */
export interface CreateGovSubsidyZhejiangAuthcodeCommitRequest {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 收单机构订单号 */
  acq_org_order_no?: string | undefined
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /** 销售方式 */
  sale_models?: '0' | '1' | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
  /** 统一社会信息代码 */
  uniscid?: string | undefined
  /** 商品条码 */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴金额 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴金额 */
  plat_subsidy?: string | undefined
  /** 区县编码 */
  county_code?: string | undefined
  /** 原订单金额 */
  amount?: number | undefined
}

/** 品类凭证码上报确认 (POST /v3/gov/subsidy/zhejiang/authcode/commit), answer. */
export interface CreateGovSubsidyZhejiangAuthcodeCommitResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 申请品类凭证码 (POST /v3/gov/subsidy/zhejiang/authcode/issue), request body. */
export interface IssueGovSubsidyZhejiangAuthcodeRequest {
  /** 品类编码 */
  category_id: string
  /** 用户id */
  openid?: string | undefined
  /** 姓名 · encrypted on the way */
  name: string
  /** 手机号 · encrypted on the way */
  mobile: string
  /** 区县编码 */
  add_code: string
  /** 自定义域 */
  custom_info?: string | undefined
  /** 证件类型 */
  cert_type: '1' | '2' | '3' | '4' | '5'
  /** 证件号码 · encrypted on the way */
  cert_no: string
  /** 请求流水号 */
  req_ssn: string
}

/** 申请品类凭证码 (POST /v3/gov/subsidy/zhejiang/authcode/issue), answer. */
export interface IssueGovSubsidyZhejiangAuthcodeResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code?: string | undefined
}

/** 品类凭证码上报撤销 (POST /v3/gov/subsidy/zhejiang/authcode/refund), request body. */
export interface CreateGovSubsidyZhejiangAuthcodeRefundRequest {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /** 销售方式 */
  sale_models?: '0' | '1' | undefined
  /** 统一社会信息代码 */
  uniscid?: string | undefined
  /** 商品条码 */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  /** 银行补贴金额 */
  bank_subsidy?: string | undefined
  /** 交易平台补贴金额 */
  plat_subsidy?: string | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
}

/** 品类凭证码上报撤销 (POST /v3/gov/subsidy/zhejiang/authcode/refund), answer. */
export interface CreateGovSubsidyZhejiangAuthcodeRefundResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 预核销品类凭证码 (POST /v3/gov/subsidy/zhejiang/authcode/try), request body. */
export interface CreateGovSubsidyZhejiangAuthcodeTryRequest {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 */
  category: string
  /** 区县编码 */
  county_code: string
}

/** 预核销品类凭证码 (POST /v3/gov/subsidy/zhejiang/authcode/try), answer. */
export interface CreateGovSubsidyZhejiangAuthcodeTryResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /** 优惠模式 */
  discount_mode: number
  /** 原订单金额 */
  amount?: number | undefined
  /** 优惠金额 */
  discount_amt?: number | undefined
  /** 实付金额 */
  pay_amt?: number | undefined
  /** 渠道优惠标记 */
  channel_dis_flag?: string | undefined
  /** 渠道活动号列表 */
  channel_evt_no?: string | undefined
  /** 品类编码 */
  category_id: string
}

/** 商品信息查询 (POST /v3/gov/subsidy/zhejiang/goods/query), request body. */
export interface QueryGovSubsidyZhejiangGoodsRequest {
  /** 商品条码 */
  goods_bar_code?: string | undefined
  /** 省份代码 */
  province?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}

/** 商品信息查询 (POST /v3/gov/subsidy/zhejiang/goods/query), answer. */
export interface QueryGovSubsidyZhejiangGoodsResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品条码 */
  goods_bar_code: string
  /** 本记录唯一ID */
  seq_id: string
  /** 省份代码 */
  province: string
  /** 条码类型 */
  code_type: '001' | '002' | (string & {})
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 品牌名称 */
  logo_name: string
  /** 商品型号 */
  goods_model: string
  /** 基准价格 */
  basis_price: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string
  /** 厂商指导零售价 */
  manufact_price: string
  /** 能效标识 */
  energy_effciency?: string | undefined
  /** 能效备案编号 */
  energy_reg_code?: string | undefined
  /** 能效备案型号 */
  energy_reg_model?: string | undefined
  /** 3C */
  reg_3c_code?: string | undefined
  /** 水效标识 */
  water_effciency?: string | undefined
  /** 有效期 */
  expire_date?: string | undefined
  /** 产品描述 */
  description?: string | undefined
  /** gpc */
  gpc?: string | undefined
  /** 净含量 */
  net_content?: string | undefined
  /** 净含量单位代码 */
  unit_code?: string | undefined
  /** 原产国 */
  origin?: string | undefined
  /** 市级区域代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 数据状态 */
  data_state?: string | undefined
  /** 备注 */
  remark?: string | undefined
  /** 上送状态 */
  upload_state?: string | undefined
  /** 失效时间 */
  expire_time?: string | undefined
  /** 是否 AI */
  is_ai_product?: string | undefined
  /** 设备类型 */
  device_type?: string | undefined
  /** 厂商识别代码 */
  manufact_code?: string | undefined
  /** 厂商注册日期 */
  manufact_login_date?: string | undefined
  /** 厂商失效日期 */
  manufact_logout_date?: string | undefined
  /** 厂商失效标识 */
  manufact_logout_flag?: string | undefined
  /** 厂商注册地址 */
  manufact_register_addr?: string | undefined
  /** 厂商过期日期 */
  manufact_valid_date?: string | undefined
  /** 厂商企业名称 */
  manufact_firm_name?: string | undefined
  /** 企业定价单位 */
  price_unit?: string | undefined
  /** 上市日期 */
  sale_date?: string | undefined
  /** PC */
  pc_type?: string | undefined
  /** 上送平台编码 */
  msg_src_platform?: string | undefined
}

/** n品类核销 (POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm), request body. */
export interface ConfirmGovSubsidyZhejiangNQualificationsRequest {
  /** 品类集合 */
  data?: Array<{
    /** 品类编码 */
    cate_code: string
    /** 证件号码 · encrypted on the way */
    cert_no: string
    /** 能耗等级 */
    grade?: string | undefined
    /** 姓名 · encrypted on the way */
    name: string
    /** 交易完成或商品退回时间戳 */
    operation_time: string
    /** 银行机构名称 */
    bank_name?: string | undefined
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined
    /** 交易平台补贴金额 */
    plat_subsidy?: string | undefined
    /** 销售金额 */
    sales: string
    /** 品类状态 */
    status: string
    /** 政府补贴金额 */
    subsidy: string
    /** 手机号 · encrypted on the way */
    tel: string
    /** 收货地区编码 */
    add_code: string
    /** 收货地址 · encrypted on the way */
    address: string
    /** 销售方式 */
    sale_models: string
    /** 家电品牌 */
    brand: string
    /** 活动资金地区编码 */
    activity_add_code: string
    /** 统一社会信息代码 */
    uniscid: string
    /** 销售企业名称 */
    corp_name: string
    /** 数据流水号 */
    serial_num: string
  }> | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}

/** n品类核销 (POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm), answer. */
export interface ConfirmGovSubsidyZhejiangNQualificationsResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 变更资格 (POST /v3/gov/subsidy/zhejiang/qualifications/alter), request body. */
export interface AlterGovSubsidyZhejiangQualificationsRequest {
  /** 品类编码 */
  cate_code: string
  /** 证件号码 · encrypted on the way */
  cert_no: string
  /** 姓名 · encrypted on the way */
  name: string
  /** 手机号 · encrypted on the way */
  tel: string
  /** 请求流水号 */
  req_ssn: string
}

/** 变更资格 (POST /v3/gov/subsidy/zhejiang/qualifications/alter), answer. */
export interface AlterGovSubsidyZhejiangQualificationsResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code: string
}

/** 领取资格 (POST /v3/gov/subsidy/zhejiang/qualifications/claim), request body. */
export interface ClaimGovSubsidyZhejiangQualificationsRequest {
  /** 品类编码 */
  cate_code: string
  /** 证件号码 · encrypted on the way */
  cert_no: string
  /** 姓名 · encrypted on the way */
  name: string
  /** 手机号 · encrypted on the way */
  tel: string
  /** 证件类型 */
  cert_type?: '1' | '2' | '3' | '4' | '5' | undefined
  /** 请求流水号 */
  req_ssn: string
}

/** 领取资格 (POST /v3/gov/subsidy/zhejiang/qualifications/claim), answer. */
export interface ClaimGovSubsidyZhejiangQualificationsResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** 查询补贴资格 (POST /v3/gov/subsidy/zhejiang/qualifications/query), request body. */
export interface QueryGovSubsidyZhejiangQualificationsRequest {
  /** 证件号码 · encrypted on the way */
  cert_no: string
  /** 品类编码 */
  cate_code?: string | undefined
  /** 请求流水号 */
  req_ssn: string
}

/** 查询补贴资格 (POST /v3/gov/subsidy/zhejiang/qualifications/query), answer. */
export interface QueryGovSubsidyZhejiangQualificationsResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 资格信息 */
  data?: Array<{
    /** 品类编码 */
    cate_code: string
    /** 状态信息 */
    status?: string | undefined
    /** 状态编码 */
    status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {}) | undefined
  }> | undefined
}

/** 核销资格 (POST /v3/gov/subsidy/zhejiang/qualifications/sync), request body. */
export interface SyncGovSubsidyZhejiangQualificationsRequest {
  /** 请求流水号 */
  req_ssn?: string | undefined
  /** 资格集合 */
  data?: Array<{
    /** 品类凭证码 */
    auth_code: string
    /** 品类编码 */
    cate_code: string
    /** 证件号码 · encrypted on the way */
    cert_no: string
    /** 能耗等级 */
    grade?: '一级' | '二级' | undefined
    /** 姓名 · encrypted on the way */
    name: string
    /** 交易完成或商品退回时间戳 */
    operation_time: string
    /** 银行机构名称 */
    bank_name?: string | undefined
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined
    /** 交易平台补贴金额 */
    plat_subsidy?: string | undefined
    /** 销售金额 */
    sales: string
    /** 品类状态 */
    status: '0' | '1'
    /** 政府补贴金额 */
    subsidy: string
    /** 手机号 · encrypted on the way */
    tel: string
    /** 区县编码 */
    add_code: string
    /** 收货地址 */
    address: string
    /** 销售方式 */
    sale_models: '0' | '1'
    /** S/N码 */
    sn_code: string
    /** 统一社会信息代码 */
    uniscid: string
    /** 销售企业名称 */
    corp_name: string
    /** 商品条码 */
    barcode: string
    /** 商品名称 */
    item_name: string
    /** 规格型号 */
    spec_model: string
    /** 家电品牌 */
    brand: string
    /** 物流单号 */
    logistics_no?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
    /** 发票号 */
    invoice_no?: string | undefined
    /** 是否属于 AI */
    is_ai_product: string
    /** 类型 */
    pc_type?: string | undefined
    /** 商户订单号 */
    order_no: string
    /** 原始订单号 */
    origin_order_no?: string | undefined
    /** 活动地区编码 */
    activity_add_code: string
    /** IMEI1 */
    imei1?: string | undefined
    /** IMEI2 */
    imei2?: string | undefined
    /** 3C SN */
    ccc_sn_order_no?: string | undefined
  }> | undefined
}

/** 核销资格 (POST /v3/gov/subsidy/zhejiang/qualifications/sync), answer. */
export interface SyncGovSubsidyZhejiangQualificationsResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: Array<string> | undefined
}

/** sn码锁定 (POST /v3/gov/subsidy/zhejiang/sncode/lock), request body. */
export interface LockGovSubsidyZhejiangSncodeRequest {
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 */
  manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1 */
  imei1?: string | undefined
  /** IMEI_2 */
  imei2?: string | undefined
  /** 交易订单号 */
  trans_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否 AI */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sale_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** sn码锁定 (POST /v3/gov/subsidy/zhejiang/sncode/lock), answer. */
export interface LockGovSubsidyZhejiangSncodeResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** IMEI_1 */
  imei1?: string | undefined
  /** IMEI_2 */
  imei2?: string | undefined
}

/** sn码销售状态查询 (POST /v3/gov/subsidy/zhejiang/sncode/query), request body. */
export interface QueryGovSubsidyZhejiangSncodeRequest {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信 */
  manufact_cert_code?: string | undefined
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1 */
  imei1?: string | undefined
  /** IMEI_2 */
  imei2?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** sn码销售状态查询 (POST /v3/gov/subsidy/zhejiang/sncode/query), answer. */
export interface QueryGovSubsidyZhejiangSncodeResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品SN码 */
  sn?: string | undefined
  /** 省份代码 */
  province?: string | undefined
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {}) | undefined
}

/** sn码解锁 (POST /v3/gov/subsidy/zhejiang/sncode/unlock), request body. */
export interface UnlockGovSubsidyZhejiangSncodeRequest {
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 */
  manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1 */
  imei1?: string | undefined
  /** IMEI_2 */
  imei2?: string | undefined
  /** 交易订单 */
  trans_orderid: string
  /** 原支付订 */
  ori_pay_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单 */
  sell_orderid: string
  /** 市级区域 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否 AI */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
}

/** sn码解锁 (POST /v3/gov/subsidy/zhejiang/sncode/unlock), answer. */
export interface UnlockGovSubsidyZhejiangSncodeResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface GovSubsidyRoutes {
  /** 查询审核结果 */
  'POST /v3/gov/subsidy/audit/cup/invalid': {
    path: {}
    query: {}
    body: CreateGovSubsidyAuditCupInvalidRequest
    response: CreateGovSubsidyAuditCupInvalidResponse
  }
  /** 查询审核结果 */
  'POST /v3/gov/subsidy/audit/cup/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyAuditCupRequest
    response: QueryGovSubsidyAuditCupResponse
  }
  /** 同步非银联支付交易退款信息 */
  'POST /v3/gov/subsidy/audit/cup/refund/sync': {
    path: {}
    query: {}
    body: SyncGovSubsidyAuditCupRefundRequest
    response: SyncGovSubsidyAuditCupRefundResponse
  }
  /** 更新审核数据 */
  'POST /v3/gov/subsidy/audit/cup/update': {
    path: {}
    query: {}
    body: UpdateGovSubsidyAuditCupRequest
    response: UpdateGovSubsidyAuditCupResponse
  }
  /** 上传审核数据 */
  'POST /v3/gov/subsidy/audit/cup/upload': {
    path: {}
    query: {}
    body: UploadGovSubsidyAuditCupRequest
    response: UploadGovSubsidyAuditCupResponse
  }
  /** 企业信息查询 */
  'POST /v3/gov/subsidy/companies/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyCompaniesRequest
    response: QueryGovSubsidyCompaniesResponse
  }
  /** 商品信息上传 */
  'POST /v3/gov/subsidy/goods/upload': {
    path: {}
    query: {}
    body: UploadGovSubsidyGoodsRequest
    response: UploadGovSubsidyGoodsResponse
  }
  /** N品类同步资格核销信息 */
  'POST /v3/gov/subsidy/n-qualifications/sync': {
    path: {}
    query: {}
    body: SyncGovSubsidyNQualificationsRequest
    response: SyncGovSubsidyNQualificationsResponse
  }
  /** 查询补贴资格 */
  'GET /v3/gov/subsidy/qualification': {
    path: {}
    query: {
      /** 自然人姓名 · encrypted on the way */
      real_name?: string | undefined
      /** 自然人证件号 · encrypted on the way */
      id_card_number?: string | undefined
      /** 手机号 · encrypted on the way */
      phone_number?: string | undefined
      /** 消费品类ID */
      appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
      /** OPENID */
      openid?: string | undefined
      /** APPID */
      appid?: string | undefined
      /** 使用的资格的地区编码 */
      qualification_region_code: number
      /** 证件类型 */
      identity_document_type?: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | undefined
    }
    body: undefined
    response: QueryGovSubsidyQualificationResponse
  }
  /** 取消资格(透传模式) */
  'POST /v3/gov/subsidy/qualifications/passthrough/cancel': {
    path: {}
    query: {}
    body: CancelGovSubsidyQualificationsPassthroughRequest
    response: CancelGovSubsidyQualificationsPassthroughResponse
  }
  /** 领取资格(透传模式) */
  'POST /v3/gov/subsidy/qualifications/passthrough/claim': {
    path: {}
    query: {}
    body: ClaimGovSubsidyQualificationsPassthroughRequest
    response: ClaimGovSubsidyQualificationsPassthroughResponse
  }
  /** 批量查询用户资格(透传模式) */
  'POST /v3/gov/subsidy/qualifications/passthrough/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyQualificationsPassthroughRequest
    response: QueryGovSubsidyQualificationsPassthroughResponse
  }
  /** 批量查询用户资格 */
  'POST /v3/gov/subsidy/qualifications/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyQualificationsRequest
    response: QueryGovSubsidyQualificationsResponse
  }
  /** 同步资格核销信息 */
  'POST /v3/gov/subsidy/qualifications/sync': {
    path: {}
    query: {}
    body: SyncGovSubsidyQualificationsRequest
    response: SyncGovSubsidyQualificationsResponse
  }
  /** sn码锁定 */
  'POST /v3/gov/subsidy/sncode/lock': {
    path: {}
    query: {}
    body: LockGovSubsidySncodeRequest
    response: LockGovSubsidySncodeResponse
  }
  /** 查询sn码状态 */
  'POST /v3/gov/subsidy/sncode/query': {
    path: {}
    query: {}
    body: QueryGovSubsidySncodeRequest
    response: QueryGovSubsidySncodeResponse
  }
  /** sn码解锁 */
  'POST /v3/gov/subsidy/sncode/unlock': {
    path: {}
    query: {}
    body: UnlockGovSubsidySncodeRequest
    response: UnlockGovSubsidySncodeResponse
  }
  /** 交易信息查询 */
  'POST /v3/gov/subsidy/transactions/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyTransactionsRequest
    response: QueryGovSubsidyTransactionsResponse
  }
  /** 查询单日交易汇总 */
  'POST /v3/gov/subsidy/transactions/summary/query-day': {
    path: {}
    query: {}
    body: CreateGovSubsidyTransactionsSummaryQueryDayRequest
    response: CreateGovSubsidyTransactionsSummaryQueryDayResponse
  }
  /** 交易信息回传 */
  'POST /v3/gov/subsidy/transactions/sync': {
    path: {}
    query: {}
    body: SyncGovSubsidyTransactionsRequest
    response: SyncGovSubsidyTransactionsResponse
  }
  /** 品类凭证码预核销撤销 */
  'POST /v3/gov/subsidy/zhejiang/authcode/cancel': {
    path: {}
    query: {}
    body: CancelGovSubsidyZhejiangAuthcodeRequest
    response: CancelGovSubsidyZhejiangAuthcodeResponse
  }
  /** 品类凭证码上报确认 */
  'POST /v3/gov/subsidy/zhejiang/authcode/commit': {
    path: {}
    query: {}
    body: CreateGovSubsidyZhejiangAuthcodeCommitRequest
    response: CreateGovSubsidyZhejiangAuthcodeCommitResponse
  }
  /** 申请品类凭证码 */
  'POST /v3/gov/subsidy/zhejiang/authcode/issue': {
    path: {}
    query: {}
    body: IssueGovSubsidyZhejiangAuthcodeRequest
    response: IssueGovSubsidyZhejiangAuthcodeResponse
  }
  /** 品类凭证码上报撤销 */
  'POST /v3/gov/subsidy/zhejiang/authcode/refund': {
    path: {}
    query: {}
    body: CreateGovSubsidyZhejiangAuthcodeRefundRequest
    response: CreateGovSubsidyZhejiangAuthcodeRefundResponse
  }
  /** 预核销品类凭证码 */
  'POST /v3/gov/subsidy/zhejiang/authcode/try': {
    path: {}
    query: {}
    body: CreateGovSubsidyZhejiangAuthcodeTryRequest
    response: CreateGovSubsidyZhejiangAuthcodeTryResponse
  }
  /** 商品信息查询 */
  'POST /v3/gov/subsidy/zhejiang/goods/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyZhejiangGoodsRequest
    response: QueryGovSubsidyZhejiangGoodsResponse
  }
  /** n品类核销 */
  'POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm': {
    path: {}
    query: {}
    body: ConfirmGovSubsidyZhejiangNQualificationsRequest
    response: ConfirmGovSubsidyZhejiangNQualificationsResponse
  }
  /** 变更资格 */
  'POST /v3/gov/subsidy/zhejiang/qualifications/alter': {
    path: {}
    query: {}
    body: AlterGovSubsidyZhejiangQualificationsRequest
    response: AlterGovSubsidyZhejiangQualificationsResponse
  }
  /** 领取资格 */
  'POST /v3/gov/subsidy/zhejiang/qualifications/claim': {
    path: {}
    query: {}
    body: ClaimGovSubsidyZhejiangQualificationsRequest
    response: ClaimGovSubsidyZhejiangQualificationsResponse
  }
  /** 查询补贴资格 */
  'POST /v3/gov/subsidy/zhejiang/qualifications/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyZhejiangQualificationsRequest
    response: QueryGovSubsidyZhejiangQualificationsResponse
  }
  /** 核销资格 */
  'POST /v3/gov/subsidy/zhejiang/qualifications/sync': {
    path: {}
    query: {}
    body: SyncGovSubsidyZhejiangQualificationsRequest
    response: SyncGovSubsidyZhejiangQualificationsResponse
  }
  /** sn码锁定 */
  'POST /v3/gov/subsidy/zhejiang/sncode/lock': {
    path: {}
    query: {}
    body: LockGovSubsidyZhejiangSncodeRequest
    response: LockGovSubsidyZhejiangSncodeResponse
  }
  /** sn码销售状态查询 */
  'POST /v3/gov/subsidy/zhejiang/sncode/query': {
    path: {}
    query: {}
    body: QueryGovSubsidyZhejiangSncodeRequest
    response: QueryGovSubsidyZhejiangSncodeResponse
  }
  /** sn码解锁 */
  'POST /v3/gov/subsidy/zhejiang/sncode/unlock': {
    path: {}
    query: {}
    body: UnlockGovSubsidyZhejiangSncodeRequest
    response: UnlockGovSubsidyZhejiangSncodeResponse
  }
}
