// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建电子发票卡券模板 (POST /v3/new-tax-control-fapiao/card-template), request body. */
export interface CreateFapiaoCardTemplateRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: {
    /** 收款方名称 */
    payee_name?: string | undefined
    /** 卡券logo地址 */
    logo_url: string
    /** 卡券自定义cell位配置 */
    custom_cell?: {
      /** cell位文字 */
      words: string
      /** cell位描述 */
      description: string
      /** 点击cell位跳转的地址 */
      jump_url?: string | undefined
      /** 点击cell位跳转的小程序的用户名 */
      miniprogram_user_name?: string | undefined
      /** 点击cell位跳转的小程序的页面路径 */
      miniprogram_path?: string | undefined
    } | undefined
  }
}

/** 创建电子发票卡券模板 (POST /v3/new-tax-control-fapiao/card-template), answer. */
export interface CreateFapiaoCardTemplateResponse {
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板id */
  card_id: string
}

/** 开具电子发票 (POST /v3/new-tax-control-fapiao/fapiao-applications), request body. */
export interface CreateFapiaoFapiaoApplicationsRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: string
  /** 发票申请单号 */
  fapiao_apply_id: string
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
    /** 手机号 · encrypted on the way */
    phone?: string | undefined
    /** 邮箱地址 · encrypted on the way */
    email?: string | undefined
    /** 订单金额 · fen · not confirmed by the documentation */
    amount?: number | undefined
    /** 商户订单号 · not confirmed by the documentation */
    out_trade_no?: string | undefined
    /** 开具发票类型 · not confirmed by the documentation */
    fapiao_bill_type?: string | undefined
    /** 用户留言信息 · not confirmed by the documentation */
    user_apply_message?: string | undefined
  }
  /** 需要开具的发票信息 */
  fapiao_information: Array<{
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 · fen */
    total_amount: number
    /** 是否以清单形式开具发票 */
    need_list: boolean
    /** 发票备注 */
    remark?: string | undefined
    /** 发票行信息 */
    items: Array<{
      /** 税局侧规定的货物或应税劳务 */
      tax_code: string
      /** 税局侧规定的货物或应税劳务 */
      goods_category?: string | undefined
      /** 货物或应税劳务 */
      goods_name?: string | undefined
      /** 企业侧维护的货物或应税劳务 */
      goods_id?: number | undefined
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity: number
      /** 单行金额合计 · fen */
      total_amount: number
      /** 税率 */
      tax_rate?: number | undefined
      /** 税收优惠政策标识 */
      tax_prefer_mark?: string | undefined
      /** 是否折扣行 */
      discount: boolean
    }>
  }>
}

/** 开具通用行业电子发票 (POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general), request body. */
export interface CreateFapiaoFapiaoApplicationsIssueGeneralRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 · encrypted on the way */
    phone?: string | undefined
    /** 邮箱地址 · encrypted on the way */
    email?: string | undefined
    /** 订单金额 · fen */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 · fen */
    total_amount: number
    /** 发票行信息 */
    items: Array<{
      /** 税局侧规定的货物或应税劳务 */
      tax_code: string
      /** 货物或应税劳务 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 · fen */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | undefined
      /** 货物或应税劳务或服务分类 · not confirmed by the documentation */
      goods_category?: string | undefined
      /** 税收优惠政策标识 · not confirmed by the documentation */
      tax_prefer_mark?: string | undefined
    }>
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: Array<{
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 · fen */
      amount: number
    }>
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具旅客运输行业电子发票 (POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport), request body. */
export interface CreateFapiaoFapiaoApplicationsIssuePassengerTransportRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 · encrypted on the way */
    phone?: string | undefined
    /** 邮箱地址 · encrypted on the way */
    email?: string | undefined
    /** 订单金额 · fen */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 · fen */
    total_amount: number
    /** 发票行信息 */
    items: Array<{
      /** 税局侧规定的货物或应税劳务 */
      tax_code: string
      /** 货物或应税劳务 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 · fen */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | undefined
      /** 出行人额外信息 */
      passenger_information?: {
        /** 出行人名称 */
        name: string
        /** 出行人证件类型 */
        certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT'
        /** 证件号码 · encrypted on the way */
        certificate_number: string
        /** 出行日期 · RFC 3339 with offset */
        departure_date: string
        /** 出发地 */
        departure_place: string
        /** 目的地 */
        destination: string
        /** 交通工具类型 */
        transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION'
        /** 交通工具等级 */
        transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN' | undefined
      } | undefined
    }>
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: Array<{
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 · fen */
      amount: number
    }>
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具成品油行业电子发票 (POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil), request body. */
export interface CreateFapiaoFapiaoApplicationsIssueRefinedOilRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 · encrypted on the way */
    phone?: string | undefined
    /** 邮箱地址 · encrypted on the way */
    email?: string | undefined
    /** 订单金额 · fen */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 · fen */
    total_amount: number
    /** 发票行信息 */
    items: Array<{
      /** 税局侧规定的货物或应税劳务 */
      tax_code: string
      /** 货物或应税劳务 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 成品油单位 */
      unit?: 'TON' | 'LETER' | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 · fen */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | undefined
      /** 成品油行业额外信息 */
      refined_oil_information?: {
        /** 成品油站点 */
        station: string
        /** 交易时间 · RFC 3339 with offset */
        trade_time: string
        /** 加油枪号码 */
        gun_number: string
      } | undefined
    }>
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: Array<{
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 · fen */
      amount: number
    }>
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具不动产租赁行业电子发票 (POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing), request body. */
export interface CreateFapiaoFapiaoApplicationsRealEstateLeasingRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 · encrypted on the way */
    phone?: string | undefined
    /** 邮箱地址 · encrypted on the way */
    email?: string | undefined
    /** 订单金额 · fen */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 · fen */
    total_amount: number
    /** 发票行信息 */
    items: Array<{
      /** 税局侧规定的货物或应税劳务 */
      tax_code: string
      /** 货物或应税劳务 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 · fen */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | undefined
      /** 不动产租赁特定行业额外信息 */
      real_estate_leasing_information?: {
        /** 不动产坐落省份 */
        province: string
        /** 不动产坐落城市 */
        city?: string | undefined
        /** 不动产坐落地址 */
        address: string
        /** 租赁期起 · RFC 3339 with offset */
        lease_period_start: string
        /** 租赁期止 · RFC 3339 with offset */
        lease_period_end: string
        /** 跨地 */
        cross_city_flag: boolean
        /** 产权证书/不动产权证号 · encrypted on the way */
        certificate_no?: string | undefined
        /** 车牌号 */
        plate_no?: Array<string> | undefined
      } | undefined
      /** 货物或应税劳务或服务分类 · not confirmed by the documentation */
      goods_category?: string | undefined
      /** 税收优惠政策标识 · not confirmed by the documentation */
      tax_prefer_mark?: string | undefined
    }>
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: Array<{
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 · fen */
      amount: number
    }>
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 上传电子发票文件 (POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file), request body. */
export interface CreateFapiaoFapiaoApplicationsUploadFapiaoFileRequest {
  /** 电子发票文件二进制数据流 */
  file: Uint8Array
  meta?: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 发票文件的类型为PDF */
    file_type: string
    /** 文件摘要算法 */
    digest_alogrithm: string
    /** 文件摘要 */
    digest: string
  } | undefined
  /** 子商户号 · not confirmed by the documentation */
  sub_mchid?: string | undefined
  /** 文件类型 · not confirmed by the documentation */
  file_type?: string | undefined
  /** 文件内容哈希算法 · not confirmed by the documentation */
  digest_alogrithm?: string | undefined
  /** 文件内容哈希值 · not confirmed by the documentation */
  digest?: string | undefined
}

/** 上传电子发票文件 (POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file), answer. */
export interface CreateFapiaoFapiaoApplicationsUploadFapiaoFileResponse {
  /** 电子发票文件ID */
  fapiao_media_id: string
}

/** 查询电子发票 (GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}), answer. */
export interface QueryFapiaoFapiaoApplicationsByFapiaoApplyIdResponse {
  /** 发票数量 */
  total_count: number
  /** 发票信息 */
  fapiao_information: Array<{
    /** 商户发票单号 */
    fapiao_id: string
    /** 发票状态 */
    status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {})
    /** 蓝字发票信息 */
    blue_fapiao?: {
      /** 发票代码 */
      fapiao_code: string
      /** 发票号码 */
      fapiao_number: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /** 开票时间 · RFC 3339 with offset */
      fapiao_time: string
    } | undefined
    /** 红字发票信息 */
    red_fapiao?: {
      /** 发票代码 */
      fapiao_code: string
      /** 发票号码 */
      fapiao_number: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /** 开票时间 · RFC 3339 with offset */
      fapiao_time: string
    } | undefined
    /** 电子发票插卡信息 */
    card_information?: {
      /** 插卡公众号AppID */
      card_appid: string
      /** 用户在插卡公众号下的OpenID */
      card_openid: string
      /** 电子发票卡券模板ID */
      card_id?: string | undefined
      /** 电子发票在卡包中的编码 */
      card_code?: string | undefined
      /** 发票卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    } | undefined
    /** 总价税合计 · fen */
    total_amount: number
    /** 总税额 · fen */
    tax_amount: number
    /** 总金额 · fen */
    amount: number
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
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
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
      /** 手机号 · encrypted on the way */
      phone?: string | undefined
      /** 邮箱地址 · encrypted on the way */
      email?: string | undefined
      /** 订单金额 · fen */
      amount?: number | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 开具的发票类型 */
      fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
      /** 留言信息 */
      user_apply_message?: string | undefined
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
    items: Array<{
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
      tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {})
      /** 是否折扣行 */
      discount: boolean
    }>
    /** 备注信息 */
    remark?: string | undefined
    /** 开票失败错误码 */
    fapiao_error_code?: string | undefined
    /** 开票失败原因 */
    fapiao_error_message?: string | undefined
  }>
}

/** 获取发票下载信息 (GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files), answer. */
export interface QueryFapiaoFapiaoApplicationsFapiaoFilesResponse {
  /** 发票列表 */
  fapiao_download_info_list?: Array<{
    /** 商户发票单号 */
    fapiao_id?: string | undefined
    /** 发票文件下载地址 */
    download_url?: string | undefined
    /** 发票状态 */
    status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {}) | undefined
  }> | undefined
}

/** 将电子发票插入微信用户卡包 (POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards), request body. */
export interface CreateFapiaoFapiaoApplicationsInsertCardsRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 · encrypted on the way */
    phone?: string | undefined
    /** 邮箱地址 · encrypted on the way */
    email?: string | undefined
    /** 订单金额 · fen */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 电子发票卡券信息列表 */
  fapiao_card_information: Array<{
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
    items: Array<{
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
      tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'
      /** 是否折扣行 */
      discount: boolean
    }>
    /** 备注信息 */
    remark?: string | undefined
  }>
}

/** 冲红电子发票 (POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse), request body. */
export interface ReverseFapiaoFapiaoApplicationsRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 冲红原因 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'
  /** 需要冲红的发票信息 */
  fapiao_information: Array<{
    /** 商户发票单号 */
    fapiao_id: string
    /** 发票代码 */
    fapiao_code?: string | undefined
    /** 发票号码 */
    fapiao_number: string
  }>
}

/** 获取邀请商户开通服务商电子发票能力 (GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl), answer. */
export interface QueryFapiaoFapiaomerchantGetspinviteurlResponse {
  /** 邀请开通二维码链接 */
  invite_url: string
  /** 开通小程序AppID */
  miniprogram_appid: string
  /** 开通小程序跳转路径 */
  miniprogram_path: string
}

/** 获取邀请开通的商户信息 (GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo), answer. */
export interface QueryFapiaoFapiaomerchantListspinvitemchinfoResponse {
  /** 总数 */
  total_count: number
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self?: string | undefined
  } | undefined
  /** 邀请的商户结果 */
  mch_invite_result_list?: Array<{
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户邀请的状态 */
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
    /** 商户名称 */
    ep_name: string
    /** 商户税号 */
    tax_id: string
    /** 服务商邀请code */
    invite_code: string
    /** 商户操作时间 · RFC 3339 with offset */
    operate_time: string
    /** 商户邀请失败错误码 */
    invite_failed_code?: 'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR' | (string & {}) | undefined
    /** 商户邀请失败的原因 */
    invite_failed_reason?: string | undefined
  }> | undefined
}

/** 获取商户开票基础信息 (GET /v3/new-tax-control-fapiao/merchant/base-information), answer. */
export interface QueryFapiaoMerchantBaseInformationResponse {
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
}

/** 查询商户配置的开发选项 (GET /v3/new-tax-control-fapiao/merchant/development-config), answer. */
export interface QueryFapiaoMerchantDevelopmentConfigResponse {
  /** 商户回调地址 */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined
}

/** 配置开发选项 (PATCH /v3/new-tax-control-fapiao/merchant/development-config), request body. */
export interface ModifyFapiaoMerchantDevelopmentConfigRequest {
  /** 商户回调地址 */
  callback_url?: string | undefined
  /** 子商户号 */
  sub_mch_code?: string | undefined
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined
}

/** 配置开发选项 (PATCH /v3/new-tax-control-fapiao/merchant/development-config), answer. */
export interface ModifyFapiaoMerchantDevelopmentConfigResponse {
  /** 商户回调地址 */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined
}

/** 获取商品和服务税收分类对照表 (GET /v3/new-tax-control-fapiao/merchant/tax-codes), answer. */
export interface QueryFapiaoMerchantTaxCodesResponse {
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self?: string | undefined
  } | undefined
  /** 本次查询到的数据 */
  data: Array<{
    /** 货物或应税劳务 */
    goods_name: string
    /** 企业侧维护的货物或应税劳务 */
    goods_id?: number | undefined
    /** 税局侧规定的货物或应税劳务 */
    goods_category?: string | undefined
    /** 货物或应税劳务 */
    tax_code: string
    /** 税率 */
    tax_rate: number
    /** 税收优惠政策标识 */
    tax_prefer_mark: string
  }>
  /** 总记录数 */
  total_count: number
}

/** 检查子商户开票功能状态 (GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status), answer. */
export interface QueryFapiaoMerchantCheckStatusResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status: 'DISABLED' | 'ENABLED' | (string & {})
  } | undefined
  /** 数电发票模式 */
  digital_tax_mode?: {
    /** 接入状态 */
    status: 'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED' | (string & {})
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID */
      id?: string | undefined
      /** 开票人姓名 */
      name?: string | undefined
    } | undefined
    /** 接入时间 · RFC 3339 with offset */
    access_time?: string | undefined
    /** 过期时间 · RFC 3339 with offset */
    expired_time?: string | undefined
    /** 接入失败原因 */
    access_fail_reason?: string | undefined
    /** 能力信息 */
    ability_info?: Array<{
      /** 能力类型 */
      type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {})
      /** 能力授权状态 */
      status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {})
      /** 能力授权失败原因 */
      authorize_fail_reason?: string | undefined
    }> | undefined
  } | undefined
}

/** 获取用户填写的抬头 (GET /v3/new-tax-control-fapiao/user-title), answer. */
export interface QueryFapiaoUserTitleResponse {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
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
  /** 手机号 · encrypted on the way */
  phone?: string | undefined
  /** 邮箱地址 · encrypted on the way */
  email?: string | undefined
  /** 订单金额 · fen */
  amount?: number | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}) | undefined
  /** 留言信息 */
  user_apply_message?: string | undefined
}

/** 获取抬头填写链接 (GET /v3/new-tax-control-fapiao/user-title/title-url), answer. */
export interface QueryFapiaoUserTitleTitleUrlResponse {
  /** 抬头填写链接 */
  title_url?: string | undefined
  /** 抬头填写小程序AppID */
  miniprogram_appid?: string | undefined
  /** 抬头填写小程序页面路径 */
  miniprogram_path?: string | undefined
  /** 抬头填写小程序的用户名 */
  miniprogram_user_name?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface FapiaoRoutes {
  /** 创建电子发票卡券模板 */
  'POST /v3/new-tax-control-fapiao/card-template': {
    path: {}
    query: {}
    body: CreateFapiaoCardTemplateRequest
    response: CreateFapiaoCardTemplateResponse
  }
  /** 开具电子发票 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications': {
    path: {}
    query: {}
    body: CreateFapiaoFapiaoApplicationsRequest
    response: undefined
  }
  /** 开具通用行业电子发票 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general': {
    path: {}
    query: {}
    body: CreateFapiaoFapiaoApplicationsIssueGeneralRequest
    response: undefined
  }
  /** 开具旅客运输行业电子发票 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': {
    path: {}
    query: {}
    body: CreateFapiaoFapiaoApplicationsIssuePassengerTransportRequest
    response: undefined
  }
  /** 开具成品油行业电子发票 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': {
    path: {}
    query: {}
    body: CreateFapiaoFapiaoApplicationsIssueRefinedOilRequest
    response: undefined
  }
  /** 开具不动产租赁行业电子发票 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': {
    path: {}
    query: {}
    body: CreateFapiaoFapiaoApplicationsRealEstateLeasingRequest
    response: undefined
  }
  /** 查询电子发票 */
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': {
    path: {
      /** 发票申请单号 */
      fapiao_apply_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 商户发票单号 */
      fapiao_id?: string | undefined
    }
    body: undefined
    response: QueryFapiaoFapiaoApplicationsByFapiaoApplyIdResponse
  }
  /** 获取发票下载信息 */
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': {
    path: {
      /** 发票申请单号 */
      fapiao_apply_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 商户发票单号 */
      fapiao_id: string
    }
    body: undefined
    response: QueryFapiaoFapiaoApplicationsFapiaoFilesResponse
  }
  /** 将电子发票插入微信用户卡包 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': {
    path: {
      /** 发票申请单号 */
      fapiao_apply_id: string
    }
    query: {}
    body: CreateFapiaoFapiaoApplicationsInsertCardsRequest
    response: undefined
  }
  /** 冲红电子发票 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': {
    path: {
      /** 发票申请单号 */
      fapiao_apply_id: string
    }
    query: {}
    body: ReverseFapiaoFapiaoApplicationsRequest
    response: undefined
  }
  /** 获取邀请商户开通服务商电子发票能力 */
  'GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': {
    path: {}
    query: {
      /** 操作类型 */
      operation_type: 'AUTH_BINDING'
      /** 开票模式 */
      fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
      /** 发票能力类型 */
      fapiao_ability_type_list?: Array<'BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REFINED_OIL_ABILITY'> | undefined
      /** 服务商邀请渠道 */
      invite_channel?: string | undefined
      /** 操作人员 · encrypted on the way */
      operate_user?: string | undefined
      /** 服务商邀请code */
      invite_code: string
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryFapiaoFapiaomerchantGetspinviteurlResponse
  }
  /** 获取邀请开通的商户信息 */
  'GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': {
    path: {}
    query: {
      /** 查询时间起 · RFC 3339 with offset */
      query_time_start: string
      /** 查询时间止 · RFC 3339 with offset */
      query_time_end: string
      /** 本次查询的起始位置 */
      offset: number
      /** 本次查询的最大数量 */
      limit: number
      /** 服务商邀请code */
      invite_code?: string | undefined
      /** 商户邀请状态 */
      mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
    }
    body: undefined
    response: QueryFapiaoFapiaomerchantListspinvitemchinfoResponse
  }
  /** 获取商户开票基础信息 */
  'GET /v3/new-tax-control-fapiao/merchant/base-information': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryFapiaoMerchantBaseInformationResponse
  }
  /** 查询商户配置的开发选项 */
  'GET /v3/new-tax-control-fapiao/merchant/development-config': {
    path: {}
    query: {}
    body: undefined
    response: QueryFapiaoMerchantDevelopmentConfigResponse
  }
  /** 配置开发选项 */
  'PATCH /v3/new-tax-control-fapiao/merchant/development-config': {
    path: {}
    query: {}
    body: ModifyFapiaoMerchantDevelopmentConfigRequest
    response: ModifyFapiaoMerchantDevelopmentConfigResponse
  }
  /** 获取商品和服务税收分类对照表 */
  'GET /v3/new-tax-control-fapiao/merchant/tax-codes': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 本次查询的起始位置 */
      offset: number
      /** 本次查询的最大数量 */
      limit: number
    }
    body: undefined
    response: QueryFapiaoMerchantTaxCodesResponse
  }
  /** 检查子商户开票功能状态 */
  'GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryFapiaoMerchantCheckStatusResponse
  }
  /** 检查子商户开票功能状态 */
  'POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 获取用户填写的抬头 */
  'GET /v3/new-tax-control-fapiao/user-title': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 开票场景 */
      scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
      /** 发票申请单号 */
      fapiao_apply_id: string
    }
    body: undefined
    response: QueryFapiaoUserTitleResponse
  }
  /** 获取抬头填写链接 */
  'GET /v3/new-tax-control-fapiao/user-title/title-url': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 发票申请单号 */
      fapiao_apply_id: string
      /** 开票来源 */
      source: 'WEB' | 'MINIPROGRAM'
      /** 商户AppID */
      appid: string
      /** 用户OpenID */
      openid: string
      /** 总金额 · fen */
      total_amount: number
      /** 销售方名称 */
      seller_name?: string | undefined
      /** 是否需要展示手机号填写栏 */
      show_phone_cell?: boolean | undefined
      /** 用户是否必须填写手机号 */
      must_input_phone?: boolean | undefined
      /** 是否需要展示邮箱地址填写栏 */
      show_email_cell?: boolean | undefined
      /** 用户是否必须填写邮箱地址 */
      must_input_email?: boolean | undefined
    }
    body: undefined
    response: QueryFapiaoUserTitleTitleUrlResponse
  }
}

/** Routes of this product that take a file. */
export interface FapiaoUploads {
  /** 上传电子发票文件 */
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    path: {}
    query: {}
    body: CreateFapiaoFapiaoApplicationsUploadFapiaoFileRequest
    response: CreateFapiaoFapiaoApplicationsUploadFapiaoFileResponse
  }
}
