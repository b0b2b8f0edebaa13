// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获得品牌已授权且在生效中的产品权限信息 (GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities), answer. */
export interface QueryBrandBasicPartnerBrandsProductAuthoritiesResponse {
  /** 品牌ID */
  brand_id: string
  /** 授权类型 */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {})
  /** 授权产品权限 */
  authorization_product?: Array<'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {})> | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time: string
}

/** 提交入驻申请 (POST /v3/brand/applyments), request body. */
export interface CreateBrandApplymentsRequest {
  /** 业务申请编号 */
  business_code: string
  /** 管理员信息 */
  admin_info: {
    /** 管理员姓名 · encrypted on the way */
    admin_name: string
    /** 管理员证件类型 */
    id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 管理员证件号 · encrypted on the way */
    id_card_number: string
  }
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
    /** 主体名称 */
    subject_name: string
    /** 统一社会信用代码 */
    unified_social_credit_code: string
  }
  /** 品牌基础信息 */
  brand_basic_info: {
    /** 品牌名称 */
    brand_name: string
    /** 品牌Logo · id of an uploaded file */
    brand_logo: string
  }
  /** 品牌商标资料 */
  trademark: {
    /** 有无商标 */
    trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
    /** 商标注册证 */
    trademark_registration_certificate?: {
      /** 商标注册证 · id of an uploaded file */
      certificate?: string | undefined
      /** 商标名称 */
      name: string
      /** 商标注册号 */
      number: string
      /** 商标有效期开始时间 */
      valid_begin_time: string
      /** 商标有效期结束时间 */
      valid_end_time: string
      /** 商标国际分类 */
      international_class: string
      /** 商标注册人 */
      holder: string
      /** 商标许可使用授权书 · id of an uploaded file */
      license?: string | undefined
      /** 商标授权有效期开始时间 */
      authorization_begin_time?: string | undefined
      /** 商标授权有效期结束时间 */
      authorization_end_time?: string | undefined
      /** 商标注册证列表 */
      certificate_list?: Array<string> | undefined
      /** 商标许可使用授权书列表 */
      license_list?: Array<string> | undefined
    } | undefined
    /** Logo商标注册证 */
    logo_trademark_registration_certificate?: {
      /** Logo商标注册证 */
      certificate?: string | undefined
      /** Logo商标名称 */
      name: string
      /** Logo商标注册号 */
      number: string
      /** Logo商标有效期开始时间 */
      valid_begin_time: string
      /** Logo商标有效期结束时间 */
      valid_end_time: string
      /** Logo商标国际分类 */
      international_class: string
      /** Logo商标注册人 */
      holder: string
      /** Logo商标许可使用授权书 */
      license?: string | undefined
      /** Logo商标授权有效期开始时间 */
      authorization_begin_time?: string | undefined
      /** Logo商标授权有效期结束时间 */
      authorization_end_time?: string | undefined
      /** Logo商标注册证列表 */
      certificate_list?: Array<string> | undefined
      /** Logo商标许可使用授权书列表 */
      license_list?: Array<string> | undefined
    } | undefined
    /** 无商标额外证明材料 · id of an uploaded file */
    no_trademark_addition_prove?: string | undefined
    /** 无商标额外证明材料列表 */
    no_trademark_addition_prove_list?: Array<string> | undefined
  }
}

/** 提交入驻申请 (POST /v3/brand/applyments), answer. */
export interface CreateBrandApplymentsResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}

/** 根据申请单ID查询申请状态 (GET /v3/brand/applyments/applyment-id/{applyment_id}), answer. */
export interface QueryBrandApplymentsByApplymentIdResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string | undefined
  /** 驳回原因 */
  reject_reason?: string | undefined
  /** 品牌ID */
  brand_id?: string | undefined
}

/** 根据业务申请编号查询申请状态 (GET /v3/brand/applyments/business-code/{business_code}), answer. */
export interface QueryBrandApplymentsByBusinessCodeResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string | undefined
  /** 驳回原因 */
  reject_reason?: string | undefined
  /** 品牌ID */
  brand_id?: string | undefined
}

/** 撤销申请 (POST /v3/brand/applyments/cancel-applyment), request body. */
export interface CancelApplymentBrandApplymentsRequest {
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 业务申请编号 */
  business_code?: string | undefined
}

/** 撤销申请 (POST /v3/brand/applyments/cancel-applyment), answer. */
export interface CancelApplymentBrandApplymentsResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}

/** 查询商家名片配置申请状态 (GET /v3/brand/card/card-configs), answer. */
export interface QueryBrandCardCardConfigsResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {})
  /** 定时发布时间 · RFC 3339 with offset */
  scheduled_publish_time?: string | undefined
  /** 驳回原因 */
  reject_reason?: string | undefined
  /** 实际发布时间 · RFC 3339 with offset */
  actual_publish_time?: string | undefined
}

/** 提交商家名片配置申请 (POST /v3/brand/card/card-configs), request body. */
export interface CreateBrandCardCardConfigsRequest {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?: {
    /** 公众账号ID */
    appid: string
    /** 小程序默认跳转路径 */
    default_jump_path?: string | undefined
  } | undefined
  /** 品牌客服信息 */
  brand_customer_service: {
    /** 客服类型 */
    customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
    /** 客服电话 */
    customer_service_phone?: string | undefined
    /** 客服路径 */
    customer_service_path?: string | undefined
    /** 公众账号ID */
    appid?: string | undefined
  }
  /** 服务列表 */
  service_list?: Array<{
    /** 服务分类名称 */
    service_classify_name?: string | undefined
    /** 服务名称 */
    service_name?: string | undefined
    /** 服务跳转类型 */
    service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
    /** 服务跳转路径 */
    service_jump_path: string
    /** 公众账号ID */
    appid?: string | undefined
  }> | undefined
}

/** 提交商家名片配置申请 (POST /v3/brand/card/card-configs), answer. */
export interface CreateBrandCardCardConfigsResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
}

/** 撤销商家名片配置申请 (POST /v3/brand/card/card-configs/cancel-applyment), request body. */
export interface CancelApplymentBrandCardCardConfigsRequest {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 撤销商家名片配置申请 (POST /v3/brand/card/card-configs/cancel-applyment), answer. */
export interface CancelApplymentBrandCardCardConfigsResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {})
}

/** 获取商家名片预览二维码 (GET /v3/brand/card/card-configs/preview-url), answer. */
export interface GetBrandCardCardConfigsPreviewUrlResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
  /** 预览二维码链接过期时间 · RFC 3339 with offset */
  url_expired_time: string
}

/** 发布商家名片配置 (POST /v3/brand/card/card-configs/publish), request body. */
export interface PublishBrandCardCardConfigsRequest {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间 · RFC 3339 with offset */
  scheduled_publish_time?: string | undefined
}

/** 发布商家名片配置 (POST /v3/brand/card/card-configs/publish), answer. */
export interface PublishBrandCardCardConfigsResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /** 定时发布时间 · RFC 3339 with offset */
  scheduled_publish_time?: string | undefined
}

/** 查询已生效交易连接名片规则 (GET /v3/brand/card/card-links), answer. */
export interface QueryBrandCardCardLinksResponse {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 查询页码 */
  page_index?: number | undefined
  /** 查询页大小 */
  page_size?: number | undefined
  /** 总数 */
  total_num?: number | undefined
  /** 已生效连接列表 */
  active_link_list?: Array<{
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
    /** 公众账号ID */
    appid_list?: Array<string> | undefined
    /** 商户号 */
    card_link_mchid?: string | undefined
    /** 服务ID */
    service_id?: string | undefined
  }> | undefined
}

/** 添加交易连接名片规则申请 (POST /v3/brand/card/card-links), request body. */
export interface CreateBrandCardCardLinksRequest {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 添加交易连接名片规则申请 (POST /v3/brand/card/card-links), answer. */
export interface CreateBrandCardCardLinksResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 根据业务申请编号查询添加申请状态 (GET /v3/brand/card/card-links/business-code/{business_code}), answer. */
export interface QueryBrandCardCardLinksByBusinessCodeResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  /** 交易连接名片配置状态 */
  configuration_state: 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | (string & {})
  /** 驳回原因 */
  reject_reason?: string | undefined
}

/** 撤销交易连接名片配置申请 (POST /v3/brand/card/card-links/cancel-applyment), request body. */
export interface CancelApplymentBrandCardCardLinksRequest {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
}

/** 撤销交易连接名片配置申请 (POST /v3/brand/card/card-links/cancel-applyment), answer. */
export interface CancelApplymentBrandCardCardLinksResponse {
  /** 业务申请编号 */
  business_code: string
}

/** 解除已生效交易连接名片场景 (POST /v3/brand/card/card-links/unbind-card-link), request body. */
export interface CreateBrandCardCardLinksUnbindCardLinkRequest {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 解除已生效交易连接名片场景 (POST /v3/brand/card/card-links/unbind-card-link), answer. */
export interface CreateBrandCardCardLinksUnbindCardLinkResponse {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 查询摇优惠活动列表 (GET /v3/brand/marketing/shake-activities/activities), answer. */
export interface QueryBrandMarketingShakeActivitiesActivitiesResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: Array<{
    /** 活动id */
    id: string
    /** 活动名称 */
    name: string
    /** 活动状态 */
    activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {})
    audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {})
    /** 可用库存 */
    available_quota: number
    /** 总库存 */
    total_quota: number
    /** 投放模式 */
    delivery_mode: 'SMART' | 'TARGETED' | (string & {})
    /** 投放时间范围 */
    time_range: {
      /** 开始时间 · RFC 3339 with offset */
      start_time: string
      /** 结束时间 · RFC 3339 with offset */
      end_time: string
    }
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券批次列表 */
      stock_list?: Array<{
        /** 批次ID */
        stock_id: string
      }> | undefined
    } | undefined
  }> | undefined
}

/** 查询会员卡模板列表 (GET /v3/brand/partner/card-member/cards), answer. */
export interface QueryBrandPartnerCardMemberCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡模板列表 */
  data?: Array<{
    /** 会员卡模板ID */
    card_id: string
    /** 品牌ID */
    brand_id: string
    /** 商户AppId */
    appid: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 卡名称 */
    card_title: string
    /** 卡背景颜色 */
    card_color: string
    /** 卡背景图URL */
    card_picture_url: string
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
    /** 会员码型 */
    code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
    /** 会员码跳转信息 */
    code_jump_information?: {
      /** 会员码跳转AppID */
      jump_appid?: string | undefined
      /** 会员码跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 会员权益 */
    benefits: string
    /** 回调地址 */
    notify_url: string
    /** 是否置顶 */
    need_pinned?: boolean | undefined
    /** 是否展示会员等级 */
    need_display_level?: boolean | undefined
    /** 会员初始等级 */
    init_level?: string | undefined
    /** 服务电话 */
    service_phone?: string | undefined
    /** 商家法务协议 */
    legal_agreement?: string | undefined
    /** 会员卡有效期 */
    valid_date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 · RFC 3339 with offset */
      available_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    }
    /** 积分信息 */
    points_information?: {
      /** 积分跳转AppID */
      jump_appid?: string | undefined
      /** 积分跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 储值信息 */
    balance_information?: {
      /** 储值小程序AppID */
      jump_appid?: string | undefined
      /** 储值小程序路径 */
      jump_path?: string | undefined
    } | undefined
    /** 付费会员信息 */
    purchase_information?: {
      /** 付费会员价格 · fen */
      price?: number | undefined
      /** 付费会员跳转AppID */
      jump_appid?: string | undefined
      /** 付费会员跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 用户开卡信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: Array<{
        /** 商户自定义的开卡信息字段类型 */
        type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
        /** 字段名称 */
        name?: string | undefined
        /** 字段值 */
        values?: Array<string> | undefined
      }> | undefined
    } | undefined
  }> | undefined
}

/** 创建会员卡模板 (POST /v3/brand/partner/card-member/cards), request body. */
export interface CreateBrandPartnerCardMemberCardsRequest {
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
}

/** 创建会员卡模板 (POST /v3/brand/partner/card-member/cards), answer. */
export interface CreateBrandPartnerCardMemberCardsResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
}

/** 查询会员卡模板信息 (GET /v3/brand/partner/card-member/cards/{card_id}), answer. */
export interface QueryBrandPartnerCardMemberCardsByCardIdResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  update_time: string
}

/** 修改会员卡模板信息 (PATCH /v3/brand/partner/card-member/cards/{card_id}), request body. */
export interface ModifyBrandPartnerCardMemberCardsRequest {
  /** 品牌ID */
  brand_id: string
  /** 卡名称 */
  card_title?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits?: string | undefined
  /** 回调地址 */
  notify_url?: string | undefined
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  } | undefined
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
}

/** 修改会员卡模板信息 (PATCH /v3/brand/partner/card-member/cards/{card_id}), answer. */
export interface ModifyBrandPartnerCardMemberCardsResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  update_time: string
}

/** 删除会员卡模板 (DELETE /v3/brand/partner/card-member/cards/{card_id}), answer. */
export interface DeleteBrandPartnerCardMemberCardsByCardIdResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  update_time: string
}

/** 作废会员卡模板 (POST /v3/brand/partner/card-member/cards/{card_id}/invalidate), request body. */
export interface InvalidateBrandPartnerCardMemberCardsRequest {
  /** 品牌id */
  brand_id: string
}

/** 作废会员卡模板 (POST /v3/brand/partner/card-member/cards/{card_id}/invalidate), answer. */
export interface InvalidateBrandPartnerCardMemberCardsResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string | undefined
    /** 会员码跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID */
    jump_appid?: string | undefined
    /** 会员中心跳转路径 */
    jump_path?: string | undefined
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string | undefined
    /** 积分跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string | undefined
    /** 储值小程序路径 */
    jump_path?: string | undefined
  } | undefined
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 · fen */
    price?: number | undefined
    /** 付费会员跳转AppID */
    jump_appid?: string | undefined
    /** 付费会员跳转路径 */
    jump_path?: string | undefined
  } | undefined
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  update_time: string
}

/** 查询品牌会员发券活动列表 (GET /v3/brand/partner/card-member/membership-activities), answer. */
export interface QueryBrandPartnerCardMemberMembershipActivitiesResponse {
  /** 活动列表 */
  data?: Array<{
    /** 商户请求单号 */
    out_request_no: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡ID */
    card_id: string
    /** 活动渠道 */
    activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
    /** 活动主标题 */
    title: string
    /** 活动主标题 */
    sub_title: string
    /** 活动开始时间 · RFC 3339 with offset */
    begin_time: string
    /** 活动结束时间 · RFC 3339 with offset */
    end_time: string
    /** 活动总库存 */
    apply_total: number
    /** 活动剩余库存 */
    apply_available: number
    /** 商品券批次列表 */
    product_coupon_stock_list: Array<{
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }>
    /** 活动ID */
    activity_id: string
    /** 活动状态 */
    activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 更新时间 · RFC 3339 with offset */
    modify_time: string
  }> | undefined
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** 创建品牌会员发券活动 (POST /v3/brand/partner/card-member/membership-activities), request body. */
export interface CreateBrandPartnerCardMemberMembershipActivitiesRequest {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT'
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 商品券批次列表 */
  product_coupon_stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }>
}

/** 创建品牌会员发券活动 (POST /v3/brand/partner/card-member/membership-activities), answer. */
export interface CreateBrandPartnerCardMemberMembershipActivitiesResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }>
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  modify_time: string
}

/** 查询品牌会员发券活动 (GET /v3/brand/partner/card-member/membership-activities/{activity_id}), answer. */
export interface QueryBrandPartnerCardMemberMembershipActivitiesByActivityIdResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }>
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  modify_time: string
}

/** 修改品牌会员发券活动信息 (PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}), request body. */
export interface ModifyBrandPartnerCardMemberMembershipActivitiesRequest {
  /** 品牌ID */
  brand_id: string
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
}

/** 修改品牌会员发券活动信息 (PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}), answer. */
export interface ModifyBrandPartnerCardMemberMembershipActivitiesResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }>
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  modify_time: string
}

/** 终止品牌会员发券活动 (POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate), request body. */
export interface TerminateBrandPartnerCardMemberMembershipActivitiesRequest {
  /** 品牌ID */
  brand_id: string
}

/** 终止品牌会员发券活动 (POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate), answer. */
export interface TerminateBrandPartnerCardMemberMembershipActivitiesResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }>
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 更新时间 · RFC 3339 with offset */
  modify_time: string
}

/** 品牌会员展示付款码组件预授权 (POST /v3/brand/partner/card-member/pay-view-tokens), request body. */
export interface CreateBrandPartnerCardMemberPayViewTokensRequest {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 品牌会员展示付款码组件预授权 (POST /v3/brand/partner/card-member/pay-view-tokens), answer. */
export interface CreateBrandPartnerCardMemberPayViewTokensResponse {
  /** 预授权token */
  token: string
  /** token · RFC 3339 with offset */
  expire_time: string
}

/** 入会组件预授权 (POST /v3/brand/partner/card-member/pre-auth-tokens), request body. */
export interface CreateBrandPartnerCardMemberPreAuthTokensRequest {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 入会组件预授权 (POST /v3/brand/partner/card-member/pre-auth-tokens), answer. */
export interface CreateBrandPartnerCardMemberPreAuthTokensResponse {
  /** 预授权token */
  token: string
  /** token · RFC 3339 with offset */
  expire_time: string
}

/** 查询用户在品牌下所有会员卡 (GET /v3/brand/partner/card-member/user-cards), answer. */
export interface QueryBrandPartnerCardMemberUserCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡列表 */
  data?: Array<{
    /** 会员卡code */
    user_card_code: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 卡背景颜色 */
    card_color?: string | undefined
    /** 卡背景图URL */
    card_picture_url?: string | undefined
    /** 品牌ID */
    brand_id: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 加密的手机号 · encrypted on the way */
    phone_number?: string | undefined
    /** 等级 */
    level?: string | undefined
    /** 会员卡有效期 */
    valid_date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 · RFC 3339 with offset */
      available_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    }
    /** 领取时间 · RFC 3339 with offset */
    pickup_time: string
    /** 用户开卡时填写的个人信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: Array<{
        /** 平台提供的通用开卡信息字段 */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
        /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
        value?: string | undefined
      }> | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: Array<{
        /** 字段名称 */
        name?: string | undefined
        /** 加密的用户选择的字段值列表 · encrypted on the way */
        user_chosen_values?: Array<string> | undefined
      }> | undefined
    } | undefined
    /** 商家数据包 */
    attach?: string | undefined
    /** 用户会员卡状态 */
    user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
    /** 作废原因 */
    invalid_reason?: string | undefined
    /** 作废时间 · RFC 3339 with offset */
    invalid_time?: string | undefined
  }> | undefined
}

/** 根据openid导入用户会员卡 (POST /v3/brand/partner/card-member/user-cards/import-by-openid), request body. */
export interface CreateBrandPartnerCardMemberUserCardsImportByOpenidRequest {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 会员卡有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
}

/** 根据openid导入用户会员卡 (POST /v3/brand/partner/card-member/user-cards/import-by-openid), answer. */
export interface CreateBrandPartnerCardMemberUserCardsImportByOpenidResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 · encrypted on the way */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string | undefined
  /** 作废时间 · RFC 3339 with offset */
  invalid_time?: string | undefined
}

/** 根据手机号导入用户会员卡 (POST /v3/brand/partner/card-member/user-cards/import-by-phone), request body. */
export interface CreateBrandPartnerCardMemberUserCardsImportByPhoneRequest {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 加密的手机号 · encrypted on the way */
  phone_number: string
  /** 会员卡code */
  user_card_code: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 会员卡有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
}

/** 根据手机号导入用户会员卡 (POST /v3/brand/partner/card-member/user-cards/import-by-phone), answer. */
export interface CreateBrandPartnerCardMemberUserCardsImportByPhoneResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string | undefined
  /** 作废时间 · RFC 3339 with offset */
  invalid_time?: string | undefined
}

/** 查询用户会员卡信息 (GET /v3/brand/partner/card-member/user-cards/{user_card_code}), answer. */
export interface QueryBrandPartnerCardMemberUserCardsByUserCardCodeResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 · encrypted on the way */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string | undefined
  /** 作废时间 · RFC 3339 with offset */
  invalid_time?: string | undefined
}

/** 修改用户会员卡信息 (PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}), request body. */
export interface ModifyBrandPartnerCardMemberUserCardsRequest {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  } | undefined
  /** 领取时间 · RFC 3339 with offset */
  pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
}

/** 修改用户会员卡信息 (PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}), answer. */
export interface ModifyBrandPartnerCardMemberUserCardsResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 · encrypted on the way */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string | undefined
  /** 作废时间 · RFC 3339 with offset */
  invalid_time?: string | undefined
}

/** 同步会员开通结果 (POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm), request body. */
export interface ConfirmBrandPartnerCardMemberUserCardsRequest {
  /** 品牌ID */
  brand_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  } | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
}

/** 同步会员开通结果 (POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm), answer. */
export interface ConfirmBrandPartnerCardMemberUserCardsResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 · encrypted on the way */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string | undefined
  /** 作废时间 · RFC 3339 with offset */
  invalid_time?: string | undefined
}

/** 作废用户会员卡 (POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate), request body. */
export interface InvalidateBrandPartnerCardMemberUserCardsRequest {
  /** 用户标识 */
  openid: string
  /** 作废原因 */
  invalid_reason?: string | undefined
}

/** 作废用户会员卡 (POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate), answer. */
export interface InvalidateBrandPartnerCardMemberUserCardsResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · encrypted on the way */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 · RFC 3339 with offset */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 加密的用户开卡时填写的个人信息 · encrypted on the way */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 加密的用户选择的字段值列表 · encrypted on the way */
      user_chosen_values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string | undefined
  /** 作废时间 · RFC 3339 with offset */
  invalid_time?: string | undefined
}

/** 创建用户动态信息 (POST /v3/brand/partner/card-member/user-feeds), request body. */
export interface CreateBrandPartnerCardMemberUserFeedsRequest {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}

/** 创建用户动态信息 (POST /v3/brand/partner/card-member/user-feeds), answer. */
export interface CreateBrandPartnerCardMemberUserFeedsResponse {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}

/** 同步积分兑券结果 (POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm), request body. */
export interface ConfirmBrandPartnerCardMemberUserPointsExchangeCouponRequest {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  /** 兑券成功的券code */
  coupon_code?: string | undefined
  /** 兑券失败原因 */
  fail_reason?: string | undefined
}

/** 同步积分兑券结果 (POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm), answer. */
export interface ConfirmBrandPartnerCardMemberUserPointsExchangeCouponResponse {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code */
  coupon_code?: string | undefined
  /** 兑券失败原因 */
  fail_reason?: string | undefined
}

/** 同步积分余额 (POST /v3/brand/partner/card-member/user-points/sync), request body. */
export interface SyncBrandPartnerCardMemberUserPointsRequest {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 · fen */
  point_balance: number
}

/** 同步积分余额 (POST /v3/brand/partner/card-member/user-points/sync), answer. */
export interface SyncBrandPartnerCardMemberUserPointsResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 · fen */
  point_balance: number
}

/** 列表查询品牌门店信息 (GET /v3/brand/partner/store/brandstores), answer. */
export interface QueryBrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 分页起始位置 */
  offset?: number | undefined
  /** 分页条数 */
  limit?: number | undefined
  /** 门店总数 */
  total_count?: number | undefined
  /** 品牌门店列表 */
  data?: Array<{
    /** 品牌ID */
    brand_id: string
    /** 品牌门店ID */
    store_id?: string | undefined
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | undefined
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}) | undefined
    /** 审核失败原因 */
    review_reject_reason?: string | undefined
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 门店名称 */
      branch_name?: string | undefined
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
      mchid?: string | undefined
      /** 门店收款主体 */
      company_name?: string | undefined
      /** 收款绑定状态 */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}) | undefined
    }> | undefined
  }> | undefined
}

/** 创建品牌门店 (POST /v3/brand/partner/store/brandstores), request body. */
export interface CreateBrandPartnerStoreBrandstoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
  } | undefined
  /** 门店地址信息 */
  store_address: {
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
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string | undefined
    /** 门店经营时间 */
    business_hours?: string | undefined
  } | undefined
}

/** 创建品牌门店 (POST /v3/brand/partner/store/brandstores), answer. */
export interface CreateBrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string | undefined
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | undefined
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}) | undefined
  /** 审核失败原因 */
  review_reject_reason?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
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
    /** 收款绑定状态 */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}) | undefined
  }> | undefined
}

/** 查询品牌门店 (GET /v3/brand/partner/store/brandstores/{store_id}), answer. */
export interface QueryBrandPartnerStoreBrandstoresByStoreIdResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | undefined
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}) | undefined
  /** 审核失败原因 */
  review_reject_reason?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
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
    /** 收款绑定状态 */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}) | undefined
  }> | undefined
}

/** 更新品牌门店 (PATCH /v3/brand/partner/store/brandstores/{store_id}), request body. */
export interface ModifyBrandPartnerStoreBrandstoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
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

/** 更新品牌门店 (PATCH /v3/brand/partner/store/brandstores/{store_id}), answer. */
export interface ModifyBrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | undefined
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}) | undefined
  /** 审核失败原因 */
  review_reject_reason?: string | undefined
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string | undefined
    /** 门店名称 */
    branch_name?: string | undefined
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
    /** 收款绑定状态 */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}) | undefined
  }> | undefined
}

/** 删除品牌门店 (DELETE /v3/brand/partner/store/brandstores/{store_id}), request body. */
export interface DeleteBrandPartnerStoreBrandstoresByStoreIdRequest {
  /** 品牌ID */
  brand_id: string
}

/** 绑定收款商户号 (POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient), request body. */
export interface BindrecipientBrandPartnerStoreBrandstoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name: string
}

/** 绑定收款商户号 (POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient), answer. */
export interface BindrecipientBrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 品牌门店ID */
  store_id?: string | undefined
  /** 门店收款商户号 */
  mchid?: string | undefined
  /** 门店收款主体 */
  company_name?: string | undefined
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}) | undefined
}

/** 暂停门店营业 (POST /v3/brand/partner/store/brandstores/{store_id}/close), request body. */
export interface CloseBrandPartnerStoreBrandstoresRequest {
  /** 品牌ID */
  brand_id: string
}

/** 暂停门店营业 (POST /v3/brand/partner/store/brandstores/{store_id}/close), answer. */
export interface CloseBrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string | undefined
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | undefined
}

/** 恢复门店营业 (POST /v3/brand/partner/store/brandstores/{store_id}/resume), request body. */
export interface ResumeBrandPartnerStoreBrandstoresRequest {
  /** 品牌ID */
  brand_id: string
}

/** 恢复门店营业 (POST /v3/brand/partner/store/brandstores/{store_id}/resume), answer. */
export interface ResumeBrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string | undefined
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {}) | undefined
}

/** 解绑收款商户号 (POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient), request body. */
export interface UnbindrecipientBrandPartnerStoreBrandstoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
}

/** 解绑收款商户号 (POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient), answer. */
export interface UnbindrecipientBrandPartnerStoreBrandstoresResponse {
  /** 解绑失败原因 */
  failed_reason?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface BrandRoutes {
  /** 获得品牌已授权且在生效中的产品权限信息 */
  'GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {}
    body: undefined
    response: QueryBrandBasicPartnerBrandsProductAuthoritiesResponse
  }
  /** 提交入驻申请 */
  'POST /v3/brand/applyments': {
    path: {}
    query: {}
    body: CreateBrandApplymentsRequest
    response: CreateBrandApplymentsResponse
  }
  /** 根据申请单ID查询申请状态 */
  'GET /v3/brand/applyments/applyment-id/{applyment_id}': {
    path: {
      /** 微信支付申请单号 */
      applyment_id: string
    }
    query: {}
    body: undefined
    response: QueryBrandApplymentsByApplymentIdResponse
  }
  /** 根据业务申请编号查询申请状态 */
  'GET /v3/brand/applyments/business-code/{business_code}': {
    path: {
      /** 业务申请编号 */
      business_code: string
    }
    query: {}
    body: undefined
    response: QueryBrandApplymentsByBusinessCodeResponse
  }
  /** 撤销申请 */
  'POST /v3/brand/applyments/cancel-applyment': {
    path: {}
    query: {}
    body: CancelApplymentBrandApplymentsRequest
    response: CancelApplymentBrandApplymentsResponse
  }
  /** 查询商家名片配置申请状态 */
  'GET /v3/brand/card/card-configs': {
    path: {}
    query: {
      /** 业务申请编号 */
      business_code?: string | undefined
      /** 微信支付申请单号 */
      applyment_id?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryBrandCardCardConfigsResponse
  }
  /** 提交商家名片配置申请 */
  'POST /v3/brand/card/card-configs': {
    path: {}
    query: {}
    body: CreateBrandCardCardConfigsRequest
    response: CreateBrandCardCardConfigsResponse
  }
  /** 撤销商家名片配置申请 */
  'POST /v3/brand/card/card-configs/cancel-applyment': {
    path: {}
    query: {}
    body: CancelApplymentBrandCardCardConfigsRequest
    response: CancelApplymentBrandCardCardConfigsResponse
  }
  /** 获取商家名片预览二维码 */
  'GET /v3/brand/card/card-configs/preview-url': {
    path: {}
    query: {
      /** 业务申请编号 */
      business_code?: string | undefined
      /** 微信支付申请单号 */
      applyment_id?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: GetBrandCardCardConfigsPreviewUrlResponse
  }
  /** 发布商家名片配置 */
  'POST /v3/brand/card/card-configs/publish': {
    path: {}
    query: {}
    body: PublishBrandCardCardConfigsRequest
    response: PublishBrandCardCardConfigsResponse
  }
  /** 查询已生效交易连接名片规则 */
  'GET /v3/brand/card/card-links': {
    path: {}
    query: {
      /** 品牌ID */
      brand_id: string
      /** 交易场景类型 */
      payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | undefined
      /** 查询页码 */
      page_index?: number | undefined
      /** 查询页大小 */
      page_size?: number | undefined
    }
    body: undefined
    response: QueryBrandCardCardLinksResponse
  }
  /** 添加交易连接名片规则申请 */
  'POST /v3/brand/card/card-links': {
    path: {}
    query: {}
    body: CreateBrandCardCardLinksRequest
    response: CreateBrandCardCardLinksResponse
  }
  /** 根据业务申请编号查询添加申请状态 */
  'GET /v3/brand/card/card-links/business-code/{business_code}': {
    path: {
      /** 业务申请编号 */
      business_code: string
    }
    query: {
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryBrandCardCardLinksByBusinessCodeResponse
  }
  /** 撤销交易连接名片配置申请 */
  'POST /v3/brand/card/card-links/cancel-applyment': {
    path: {}
    query: {}
    body: CancelApplymentBrandCardCardLinksRequest
    response: CancelApplymentBrandCardCardLinksResponse
  }
  /** 解除已生效交易连接名片场景 */
  'POST /v3/brand/card/card-links/unbind-card-link': {
    path: {}
    query: {}
    body: CreateBrandCardCardLinksUnbindCardLinkRequest
    response: CreateBrandCardCardLinksUnbindCardLinkResponse
  }
  /** 查询摇优惠活动列表 */
  'GET /v3/brand/marketing/shake-activities/activities': {
    path: {}
    query: {
      /** 品牌ID */
      brand_id: string
      /** 分页大小 · ≥ 1 · ≤ 100 */
      limit: number
      /** 分页页码 */
      offset: number
      /** 活动状态 */
      activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | undefined
      audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED' | undefined
    }
    body: undefined
    response: QueryBrandMarketingShakeActivitiesActivitiesResponse
  }
  /** 查询会员卡模板列表 */
  'GET /v3/brand/partner/card-member/cards': {
    path: {}
    query: {
      /** 品牌id */
      brand_id: string
      /** 状态 */
      state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | undefined
      /** 分页页码 · default 0 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryBrandPartnerCardMemberCardsResponse
  }
  /** 创建会员卡模板 */
  'POST /v3/brand/partner/card-member/cards': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberCardsRequest
    response: CreateBrandPartnerCardMemberCardsResponse
  }
  /** 查询会员卡模板信息 */
  'GET /v3/brand/partner/card-member/cards/{card_id}': {
    path: {
      /** 会员卡模板ID */
      card_id: string
    }
    query: {
      /** 品牌id */
      brand_id: string
    }
    body: undefined
    response: QueryBrandPartnerCardMemberCardsByCardIdResponse
  }
  /** 修改会员卡模板信息 */
  'PATCH /v3/brand/partner/card-member/cards/{card_id}': {
    path: {
      /** 会员卡模板ID */
      card_id: string
    }
    query: {}
    body: ModifyBrandPartnerCardMemberCardsRequest
    response: ModifyBrandPartnerCardMemberCardsResponse
  }
  /** 删除会员卡模板 */
  'DELETE /v3/brand/partner/card-member/cards/{card_id}': {
    path: {
      /** 会员卡模板ID */
      card_id: string
    }
    query: {
      /** 品牌id */
      brand_id: string
    }
    body: undefined
    response: DeleteBrandPartnerCardMemberCardsByCardIdResponse
  }
  /** 作废会员卡模板 */
  'POST /v3/brand/partner/card-member/cards/{card_id}/invalidate': {
    path: {
      /** 会员卡模板ID */
      card_id: string
    }
    query: {}
    body: InvalidateBrandPartnerCardMemberCardsRequest
    response: InvalidateBrandPartnerCardMemberCardsResponse
  }
  /** 查询品牌会员发券活动列表 */
  'GET /v3/brand/partner/card-member/membership-activities': {
    path: {}
    query: {
      /** 品牌id */
      brand_id: string
      /** 会员卡模板ID */
      card_id?: string | undefined
      /** 活动状态 */
      activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | undefined
      /** 请求资源起始位置 */
      offset: number
      /** 最大资源条数 */
      limit: number
    }
    body: undefined
    response: QueryBrandPartnerCardMemberMembershipActivitiesResponse
  }
  /** 创建品牌会员发券活动 */
  'POST /v3/brand/partner/card-member/membership-activities': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberMembershipActivitiesRequest
    response: CreateBrandPartnerCardMemberMembershipActivitiesResponse
  }
  /** 查询品牌会员发券活动 */
  'GET /v3/brand/partner/card-member/membership-activities/{activity_id}': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {
      /** 品牌id */
      brand_id: string
    }
    body: undefined
    response: QueryBrandPartnerCardMemberMembershipActivitiesByActivityIdResponse
  }
  /** 修改品牌会员发券活动信息 */
  'PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: ModifyBrandPartnerCardMemberMembershipActivitiesRequest
    response: ModifyBrandPartnerCardMemberMembershipActivitiesResponse
  }
  /** 终止品牌会员发券活动 */
  'POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: TerminateBrandPartnerCardMemberMembershipActivitiesRequest
    response: TerminateBrandPartnerCardMemberMembershipActivitiesResponse
  }
  /** 品牌会员展示付款码组件预授权 */
  'POST /v3/brand/partner/card-member/pay-view-tokens': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberPayViewTokensRequest
    response: CreateBrandPartnerCardMemberPayViewTokensResponse
  }
  /** 入会组件预授权 */
  'POST /v3/brand/partner/card-member/pre-auth-tokens': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberPreAuthTokensRequest
    response: CreateBrandPartnerCardMemberPreAuthTokensResponse
  }
  /** 查询用户在品牌下所有会员卡 */
  'GET /v3/brand/partner/card-member/user-cards': {
    path: {}
    query: {
      /** 品牌id */
      brand_id: string
      /** 用户标识 */
      openid: string
      /** 用户会员卡状态 */
      user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | undefined
      /** 分页页码 · default 0 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryBrandPartnerCardMemberUserCardsResponse
  }
  /** 根据openid导入用户会员卡 */
  'POST /v3/brand/partner/card-member/user-cards/import-by-openid': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberUserCardsImportByOpenidRequest
    response: CreateBrandPartnerCardMemberUserCardsImportByOpenidResponse
  }
  /** 根据手机号导入用户会员卡 */
  'POST /v3/brand/partner/card-member/user-cards/import-by-phone': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberUserCardsImportByPhoneRequest
    response: CreateBrandPartnerCardMemberUserCardsImportByPhoneResponse
  }
  /** 查询用户会员卡信息 */
  'GET /v3/brand/partner/card-member/user-cards/{user_card_code}': {
    path: {
      /** 会员卡code */
      user_card_code: string
    }
    query: {
      /** 品牌id */
      brand_id: string
      /** 会员卡模版ID */
      card_id: string
      /** 用户标识 */
      openid: string
    }
    body: undefined
    response: QueryBrandPartnerCardMemberUserCardsByUserCardCodeResponse
  }
  /** 修改用户会员卡信息 */
  'PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}': {
    path: {
      /** 会员卡code */
      user_card_code: string
    }
    query: {
      /** 会员卡模板ID */
      card_id: string
    }
    body: ModifyBrandPartnerCardMemberUserCardsRequest
    response: ModifyBrandPartnerCardMemberUserCardsResponse
  }
  /** 同步会员开通结果 */
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': {
    path: {
      /** 会员卡code */
      user_card_code: string
    }
    query: {
      /** 会员卡模版ID */
      card_id: string
    }
    body: ConfirmBrandPartnerCardMemberUserCardsRequest
    response: ConfirmBrandPartnerCardMemberUserCardsResponse
  }
  /** 作废用户会员卡 */
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': {
    path: {
      /** 会员卡code */
      user_card_code: string
    }
    query: {
      /** 品牌id */
      brand_id: string
      /** 会员卡模版ID */
      card_id: string
    }
    body: InvalidateBrandPartnerCardMemberUserCardsRequest
    response: InvalidateBrandPartnerCardMemberUserCardsResponse
  }
  /** 创建用户动态信息 */
  'POST /v3/brand/partner/card-member/user-feeds': {
    path: {}
    query: {}
    body: CreateBrandPartnerCardMemberUserFeedsRequest
    response: CreateBrandPartnerCardMemberUserFeedsResponse
  }
  /** 同步积分兑券结果 */
  'POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm': {
    path: {}
    query: {}
    body: ConfirmBrandPartnerCardMemberUserPointsExchangeCouponRequest
    response: ConfirmBrandPartnerCardMemberUserPointsExchangeCouponResponse
  }
  /** 同步积分余额 */
  'POST /v3/brand/partner/card-member/user-points/sync': {
    path: {}
    query: {}
    body: SyncBrandPartnerCardMemberUserPointsRequest
    response: SyncBrandPartnerCardMemberUserPointsResponse
  }
  /** 列表查询品牌门店信息 */
  'GET /v3/brand/partner/store/brandstores': {
    path: {}
    query: {
      /** 品牌ID */
      brand_id: string
      /** 门店状态 */
      store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | undefined
      /** 分页起始位置 */
      offset?: number | undefined
      /** 分页条数 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryBrandPartnerStoreBrandstoresResponse
  }
  /** 创建品牌门店 */
  'POST /v3/brand/partner/store/brandstores': {
    path: {}
    query: {}
    body: CreateBrandPartnerStoreBrandstoresRequest
    response: CreateBrandPartnerStoreBrandstoresResponse
  }
  /** 查询品牌门店 */
  'GET /v3/brand/partner/store/brandstores/{store_id}': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryBrandPartnerStoreBrandstoresByStoreIdResponse
  }
  /** 更新品牌门店 */
  'PATCH /v3/brand/partner/store/brandstores/{store_id}': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {}
    body: ModifyBrandPartnerStoreBrandstoresRequest
    response: ModifyBrandPartnerStoreBrandstoresResponse
  }
  /** 删除品牌门店 */
  'DELETE /v3/brand/partner/store/brandstores/{store_id}': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {}
    body: DeleteBrandPartnerStoreBrandstoresByStoreIdRequest
    response: undefined
  }
  /** 绑定收款商户号 */
  'POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {}
    body: BindrecipientBrandPartnerStoreBrandstoresRequest
    response: BindrecipientBrandPartnerStoreBrandstoresResponse
  }
  /** 暂停门店营业 */
  'POST /v3/brand/partner/store/brandstores/{store_id}/close': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {}
    body: CloseBrandPartnerStoreBrandstoresRequest
    response: CloseBrandPartnerStoreBrandstoresResponse
  }
  /** 恢复门店营业 */
  'POST /v3/brand/partner/store/brandstores/{store_id}/resume': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {}
    body: ResumeBrandPartnerStoreBrandstoresRequest
    response: ResumeBrandPartnerStoreBrandstoresResponse
  }
  /** 解绑收款商户号 */
  'POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': {
    path: {
      /** 品牌门店ID */
      store_id: string
    }
    query: {}
    body: UnbindrecipientBrandPartnerStoreBrandstoresRequest
    response: UnbindrecipientBrandPartnerStoreBrandstoresResponse
  }
}
