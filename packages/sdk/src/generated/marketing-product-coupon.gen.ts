// Generated from the catalogue by `npm run generate`. Do not edit.

/** 提交图片生成任务 (POST /v3/marketing/partner/product-coupon/image-generation-tasks), request body. */
export interface CreatePartnerProductCouponImageGenerationTasksRequest {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 拼图数据 */
  combine_image?: {
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY'
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    } | undefined
    /** 背景颜色色值 */
    background_color?: string | undefined
  } | undefined
  /** 抠图数据 */
  cut_out?: {
    /** 商品图URL */
    image_url: string
  } | undefined
}

/** 提交图片生成任务 (POST /v3/marketing/partner/product-coupon/image-generation-tasks), answer. */
export interface CreatePartnerProductCouponImageGenerationTasksResponse {
  /** 图片生成的任务ID */
  task_id: string
  /** 品牌ID */
  brand_id: string
}

/** 查询图片生成任务执行结果 (GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}), answer. */
export interface QueryPartnerProductCouponImageGenerationTasksByTaskIdResponse {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url: string
  } | undefined
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url: string
  } | undefined
}

/** 图片上传 (POST /v3/marketing/partner/product-coupon/media/upload-image), request body. */
export interface CreatePartnerProductCouponMediaUploadImageRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
}

/** 图片上传 (POST /v3/marketing/partner/product-coupon/media/upload-image), answer. */
export interface CreatePartnerProductCouponMediaUploadImageResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** 获取商品券事件通知地址 (GET /v3/marketing/partner/product-coupon/notify-configs), answer. */
export interface QueryPartnerProductCouponNotifyConfigsResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 修改时间 · RFC 3339 with offset */
  update_time: string
}

/** 设置商品券事件通知地址 (POST /v3/marketing/partner/product-coupon/notify-configs), request body. */
export interface CreatePartnerProductCouponNotifyConfigsRequest {
  /** 通知URL地址 */
  notify_url: string
}

/** 设置商品券事件通知地址 (POST /v3/marketing/partner/product-coupon/notify-configs), answer. */
export interface CreatePartnerProductCouponNotifyConfigsResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 修改时间 · RFC 3339 with offset */
  update_time: string
}

/** 创建商品券 (POST /v3/marketing/partner/product-coupon/product-coupons), request body. */
export interface CreatePartnerProductCouponProductCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE'
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL'
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: Array<string> | undefined
    /** 商品原价 · fen */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: Array<{
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: Array<{
        /** 单品名称 */
        name: string
        /** 单品价格 · fen */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }>
    }> | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording?: string | undefined
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
  progressive_bundle_usage_info?: {
    count?: number | undefined
    interval_days?: number | undefined
  } | undefined
  stock_bundle?: {
    remark?: string | undefined
    coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | undefined
    stock_send_rule?: {
      max_count?: number | undefined
      max_count_per_day?: number | undefined
      max_count_per_user?: number | undefined
    } | undefined
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'> | undefined
          day_period_list?: Array<{
            begin_time?: number | undefined
            end_time?: number | undefined
          }> | undefined
        } | undefined
        irregular_available_period_list?: Array<{
          begin_time?: string | undefined
          end_time?: string | undefined
        }> | undefined
      } | undefined
      normal_coupon_list?: Array<{
        threshold?: number | undefined
        /** fen */
        discount_amount?: number | undefined
      }> | undefined
      discount_coupon_list?: Array<{
        threshold?: number | undefined
        percent_off?: number | undefined
      }> | undefined
      exchange_coupon_list?: Array<{
        threshold?: number | undefined
        /** fen */
        exchange_price?: number | undefined
      }> | undefined
    } | undefined
    usage_rule_display_info?: {
      coupon_usage_method_list?: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'> | undefined
      mini_program_appid?: string | undefined
      mini_program_path?: string | undefined
      app_path?: string | undefined
      usage_description?: string | undefined
      coupon_available_store_info?: {
        description?: string | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    coupon_display_info?: {
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
      background_color?: string | undefined
      entrance_mini_program?: {
        appid?: string | undefined
        path?: string | undefined
        entrance_wording?: string | undefined
        guidance_wording?: string | undefined
      } | undefined
      entrance_official_account?: {
        appid?: string | undefined
      } | undefined
      entrance_finder?: {
        finder_id?: string | undefined
        finder_video_id?: string | undefined
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    notify_config?: {
      notify_appid?: string | undefined
    } | undefined
    store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined
  } | undefined
}

/** 创建商品券 (POST /v3/marketing/partner/product-coupon/product-coupons), answer. */
export interface CreatePartnerProductCouponProductCouponsResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: Array<string> | undefined
    /** 商品原价 · fen */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: Array<{
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: Array<{
        /** 单品名称 */
        name: string
        /** 单品价格 · fen */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }>
    }> | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
    coupon_code_count_info?: {
      total_count?: number | undefined
      available_count?: number | undefined
    } | undefined
  }
  progressive_bundle_usage_info?: {
    count?: number | undefined
    interval_days?: number | undefined
  } | undefined
  stock_bundle?: {
    stock_bundle_id?: string | undefined
    stock_list?: Array<{
      product_coupon_id?: string | undefined
      stock_id?: string | undefined
      remark?: string | undefined
      coupon_code_mode?: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}) | undefined
      coupon_code_count_info?: {
        total_count?: number | undefined
        available_count?: number | undefined
      } | undefined
      stock_send_rule?: {
        max_count?: number | undefined
        max_count_per_day?: number | undefined
        max_count_per_user?: number | undefined
      } | undefined
      progressive_bundle_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string | undefined
          available_end_time?: string | undefined
          available_days?: number | undefined
          wait_days_after_receive?: number | undefined
          weekly_available_period?: {
            day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
            day_period_list?: Array<{
              begin_time?: number | undefined
              end_time?: number | undefined
            }> | undefined
          } | undefined
          irregular_available_period_list?: Array<{
            begin_time?: string | undefined
            end_time?: string | undefined
          }> | undefined
        } | undefined
        normal_coupon?: {
          threshold?: number | undefined
          /** fen */
          discount_amount?: number | undefined
        } | undefined
        discount_coupon?: {
          threshold?: number | undefined
          percent_off?: number | undefined
        } | undefined
        exchange_coupon?: {
          threshold?: number | undefined
          /** fen */
          exchange_price?: number | undefined
        } | undefined
      } | undefined
      stock_bundle_info?: {
        stock_bundle_id?: string | undefined
        stock_bundle_index?: number | undefined
      } | undefined
      usage_rule_display_info?: {
        coupon_usage_method_list?: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})> | undefined
        mini_program_appid?: string | undefined
        mini_program_path?: string | undefined
        app_path?: string | undefined
        usage_description?: string | undefined
        coupon_available_store_info?: {
          description?: string | undefined
          mini_program_appid?: string | undefined
          mini_program_path?: string | undefined
        } | undefined
      } | undefined
      coupon_display_info?: {
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
        background_color?: string | undefined
        entrance_mini_program?: {
          appid?: string | undefined
          path?: string | undefined
          entrance_wording?: string | undefined
          guidance_wording?: string | undefined
        } | undefined
        entrance_official_account?: {
          appid?: string | undefined
        } | undefined
        entrance_finder?: {
          finder_id?: string | undefined
          finder_video_id?: string | undefined
          finder_video_cover_image_url?: string | undefined
        } | undefined
      } | undefined
      notify_config?: {
        notify_appid?: string | undefined
      } | undefined
      store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {}) | undefined
      sent_count_info?: {
        total_count?: number | undefined
        today_count?: number | undefined
      } | undefined
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}) | undefined
      deactivate_request_no?: string | undefined
      /** RFC 3339 with offset */
      deactivate_time?: string | undefined
      deactivate_reason?: string | undefined
      brand_id?: string | undefined
    }> | undefined
  } | undefined
}

/** 查询商品券 (GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}), answer. */
export interface QueryPartnerProductCouponProductCouponsByProductCouponIdResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: Array<string> | undefined
    /** 商品原价 · fen */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: Array<{
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: Array<{
        /** 单品名称 */
        name: string
        /** 单品价格 · fen */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }>
    }> | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  progressive_bundle_usage_info?: {
    count?: number | undefined
    interval_days?: number | undefined
  } | undefined
}

/** 修改商品券 (PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}), request body. */
export interface ModifyPartnerProductCouponProductCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: Array<string> | undefined
    /** 商品原价 · fen */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: Array<{
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: Array<{
        /** 单品名称 */
        name: string
        /** 单品价格 · fen */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }>
    }> | undefined
  }
}

/** 修改商品券 (PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}), answer. */
export interface ModifyPartnerProductCouponProductCouponsResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: Array<string> | undefined
    /** 商品原价 · fen */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: Array<{
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: Array<{
        /** 单品名称 */
        name: string
        /** 单品价格 · fen */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }>
    }> | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  progressive_bundle_usage_info?: {
    count?: number | undefined
    interval_days?: number | undefined
  } | undefined
}

/** 失效商品券 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate), request body. */
export interface DeactivatePartnerProductCouponProductCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效商品券 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate), answer. */
export interface DeactivatePartnerProductCouponProductCouponsResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
  } | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number | undefined
  } | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: Array<string> | undefined
    /** 商品原价 · fen */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?: Array<{
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: Array<{
        /** 单品名称 */
        name: string
        /** 单品价格 · fen */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string | undefined
        /** 单品跳转小程序AppID */
        mini_program_appid?: string | undefined
        /** 单品跳转小程序路径 */
        mini_program_path?: string | undefined
      }>
    }> | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  progressive_bundle_usage_info?: {
    count?: number | undefined
    interval_days?: number | undefined
  } | undefined
}

/** 添加商品券批次组 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles), request body. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesRequest {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 添加商品券批次组 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles), answer. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
  }>
}

/** 修改商品券批次组 (PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}), request body. */
export interface ModifyPartnerProductCouponProductCouponsStockBundlesRequest {
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  } | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  } | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined
  /** 品牌ID */
  brand_id: string
}

/** 修改商品券批次组 (PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}), answer. */
export interface ModifyPartnerProductCouponProductCouponsStockBundlesResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
  }>
}

/** 批次组批量关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores), request body. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesAssociateStoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: Array<{
    /** 门店ID */
    store_id: string
  }>
}

/** 批次组批量关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores), answer. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesAssociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: Array<{
    /** 门店ID */
    store_id: string
  }> | undefined
  /** 关联失败的门店列表 */
  failed_store_list?: Array<{
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }> | undefined
}

/** 批次组批量取消关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores), request body. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesDisassociateStoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: Array<{
    /** 门店ID */
    store_id: string
  }>
}

/** 批次组批量取消关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores), answer. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesDisassociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: Array<{
    /** 门店ID */
    store_id: string
  }> | undefined
  /** 取消关联失败的门店列表 */
  failed_store_list?: Array<{
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }> | undefined
}

/** 修改商品券批次组发放预算 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget), request body. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesUpdateBudgetRequest {
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
  /** 品牌ID */
  brand_id: string
}

/** 修改商品券批次组发放预算 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget), answer. */
export interface CreatePartnerProductCouponProductCouponsStockBundlesUpdateBudgetResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
  }>
}

/** 查询商品券批次列表 (GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks), answer. */
export interface QueryPartnerProductCouponProductCouponsStocksResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string | undefined
  /** 批次列表 */
  stock_list?: Array<{
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          day_period_list?: Array<{
            begin_time?: number | undefined
            end_time?: number | undefined
          }> | undefined
        } | undefined
        irregular_available_period_list?: Array<{
          begin_time?: string | undefined
          end_time?: string | undefined
        }> | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        /** fen */
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        /** fen */
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    stock_bundle_info?: {
      stock_bundle_id?: string | undefined
      stock_bundle_index?: number | undefined
    } | undefined
  }> | undefined
}

/** 添加商品券批次 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks), request body. */
export interface CreatePartnerProductCouponProductCouponsStocksRequest {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 添加商品券批次 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks), answer. */
export interface CreatePartnerProductCouponProductCouponsStocksResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string | undefined
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  } | undefined
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 */
    max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    }> | undefined
    /** 折扣券使用规则列表 */
    discount_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }> | undefined
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    }> | undefined
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券指定批次 (GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}), answer. */
export interface QueryPartnerProductCouponProductCouponsStocksByStockIdResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string | undefined
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  } | undefined
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 */
    max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    }> | undefined
    /** 折扣券使用规则列表 */
    discount_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }> | undefined
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    }> | undefined
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 品牌ID */
  brand_id: string
  progressive_bundle_usage_rule?: {
    coupon_available_period?: {
      available_begin_time?: string | undefined
      available_end_time?: string | undefined
      available_days?: number | undefined
      wait_days_after_receive?: number | undefined
      weekly_available_period?: {
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        day_period_list?: Array<{
          begin_time?: number | undefined
          end_time?: number | undefined
        }> | undefined
      } | undefined
      irregular_available_period_list?: Array<{
        begin_time?: string | undefined
        end_time?: string | undefined
      }> | undefined
    } | undefined
    normal_coupon?: {
      threshold?: number | undefined
      /** fen */
      discount_amount?: number | undefined
    } | undefined
    discount_coupon?: {
      threshold?: number | undefined
      percent_off?: number | undefined
    } | undefined
    exchange_coupon?: {
      threshold?: number | undefined
      /** fen */
      exchange_price?: number | undefined
    } | undefined
  } | undefined
  stock_bundle_info?: {
    stock_bundle_id?: string | undefined
    stock_bundle_index?: number | undefined
  } | undefined
}

/** 修改商品券指定批次 (PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}), request body. */
export interface ModifyPartnerProductCouponProductCouponsStocksRequest {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE'>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  } | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  } | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined
}

/** 修改商品券指定批次 (PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}), answer. */
export interface ModifyPartnerProductCouponProductCouponsStocksResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string | undefined
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  } | undefined
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 */
    max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    }> | undefined
    /** 折扣券使用规则列表 */
    discount_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }> | undefined
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    }> | undefined
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 批次关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores), request body. */
export interface CreatePartnerProductCouponProductCouponsStocksAssociateStoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: Array<{
    /** 门店ID */
    store_id: string
  }>
}

/** 批次关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores), answer. */
export interface CreatePartnerProductCouponProductCouponsStocksAssociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: Array<{
    /** 门店ID */
    store_id: string
  }> | undefined
  /** 关联失败的门店列表 */
  failed_store_list?: Array<{
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }> | undefined
}

/** 查询批次关联门店列表 (GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores), answer. */
export interface QueryPartnerProductCouponProductCouponsStocksAssociatedStoresResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string | undefined
  /** 门店列表 */
  store_list?: Array<{
    /** 门店ID */
    store_id: string
  }> | undefined
}

/** 失效商品券批次 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate), request body. */
export interface DeactivatePartnerProductCouponProductCouponsStocksRequest {
  /** 品牌ID */
  brand_id: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效商品券批次 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate), answer. */
export interface DeactivatePartnerProductCouponProductCouponsStocksResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string | undefined
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  } | undefined
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 */
    max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    }> | undefined
    /** 折扣券使用规则列表 */
    discount_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }> | undefined
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    }> | undefined
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 批次取消关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores), request body. */
export interface CreatePartnerProductCouponProductCouponsStocksDisassociateStoresRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: Array<{
    /** 门店ID */
    store_id: string
  }>
}

/** 批次取消关联门店 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores), answer. */
export interface CreatePartnerProductCouponProductCouponsStocksDisassociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: Array<{
    /** 门店ID */
    store_id: string
  }> | undefined
  /** 取消关联失败的门店列表 */
  failed_store_list?: Array<{
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }> | undefined
}

/** 修改商品券批次发放预算 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget), request body. */
export interface CreatePartnerProductCouponProductCouponsStocksUpdateBudgetRequest {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
}

/** 修改商品券批次发放预算 (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget), answer. */
export interface CreatePartnerProductCouponProductCouponsStocksUpdateBudgetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string | undefined
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  } | undefined
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number | undefined
    /** 每个用户领取次数上限 */
    max_count_per_user?: number | undefined
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    } | undefined
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    } | undefined
  } | undefined
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
        /** 当天可用时间段 */
        day_period_list?: Array<{
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }> | undefined
      } | undefined
      /** 无规律的可用时间段 */
      irregular_available_period_list?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
    }
    /** 满减券使用规则 */
    normal_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免金额 · fen */
      discount_amount: number
    }> | undefined
    /** 折扣券使用规则列表 */
    discount_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }> | undefined
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: Array<{
      /** 门槛金额 · fen */
      threshold: number
      /** 固定兑换价格 · fen */
      exchange_price: number
    }> | undefined
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean | undefined
  } | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
    /** 小程序AppID */
    mini_program_appid?: string | undefined
    /** 小程序跳转路径 */
    mini_program_path?: string | undefined
    /** APP的H5跳转路径 */
    app_path?: string | undefined
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
    } | undefined
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
    /** 口令链接 */
    passcode_link?: string | undefined
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    } | undefined
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    } | undefined
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    } | undefined
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string | undefined
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 预上传券Code (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes), request body. */
export interface CreatePartnerProductCouponProductCouponsStocksUploadCouponCodesRequest {
  /** 品牌ID */
  brand_id: string
  /** 请求单号 */
  out_request_no: string
  /** 券Code列表 */
  code_list: Array<string>
}

/** 预上传券Code (POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes), answer. */
export interface CreatePartnerProductCouponProductCouponsStocksUploadCouponCodesResponse {
  /** 去重后券Code总数 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: Array<string> | undefined
  /** 上传失败的券Code列表 */
  failed_code_list?: Array<string> | undefined
  /** 已经存在的券Code列表 */
  already_exist_code_list?: Array<string> | undefined
  /** 重复的券Code列表 */
  duplicate_code_list?: Array<string> | undefined
}

/** 向用户发放商品券批次组 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles), request body. */
export interface CreatePartnerProductCouponUsersCouponBundlesRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: Array<string> | undefined
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string
    } | undefined
  } | undefined
}

/** 向用户发放商品券批次组 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles), answer. */
export interface CreatePartnerProductCouponUsersCouponBundlesResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: Array<{
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    valid_begin_time: string
    /** 有效期结束时间 · RFC 3339 with offset */
    valid_end_time: string
    /** 领券时间 · RFC 3339 with offset */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string | undefined
    /** 确认发放时间 · RFC 3339 with offset */
    confirm_time?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
    } | undefined
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string
      /** 用户券组内索引 */
      user_coupon_bundle_index: number
      /** 总可使用次数 */
      total_count: number
      /** 已使用次数 */
      used_count: number
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
      } | undefined
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number | undefined
      } | undefined
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: Array<string> | undefined
        /** 商品原价 · fen */
        original_price?: number | undefined
        /** 套餐组合 */
        combo_package_list?: Array<{
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: Array<{
            /** 单品名称 */
            name: string
            /** 单品价格 · fen */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string | undefined
            /** 单品跳转小程序AppID */
            mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 */
            mini_program_path?: string | undefined
          }>
        }> | undefined
      }
      /** 外部商品ID */
      out_product_no?: string | undefined
      /** 失效请求单号 */
      deactivate_request_no?: string | undefined
      /** 失效时间 · RFC 3339 with offset */
      deactivate_time?: string | undefined
      /** 失效原因 */
      deactivate_reason?: string | undefined
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      } | undefined
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 · RFC 3339 with offset */
          available_begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
            /** 当天可用时间段 */
            day_period_list?: Array<{
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }> | undefined
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: Array<{
            /** 开始时间 · RFC 3339 with offset */
            begin_time: string
            /** 结束时间 · RFC 3339 with offset */
            end_time: string
          }> | undefined
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定兑换价格 · fen */
          exchange_price: number
        } | undefined
      } | undefined
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id: string
        /** 批次在批次组内的次序 */
        stock_bundle_index: number
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
        /** 背景颜色 */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string | undefined
      /** 失效时间 · RFC 3339 with offset */
      deactivate_time?: string | undefined
      /** 失效原因 */
      deactivate_reason?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 渠道自定义信息 */
    channel_custom_info?: string | undefined
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      } | undefined
    } | undefined
    /** 品牌ID */
    brand_id: string
  }>
}

/** 失效用户商品券组 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate), request body. */
export interface DeactivatePartnerProductCouponUsersCouponBundlesRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效用户商品券组 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate), answer. */
export interface DeactivatePartnerProductCouponUsersCouponBundlesResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: Array<{
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    valid_begin_time: string
    /** 有效期结束时间 · RFC 3339 with offset */
    valid_end_time: string
    /** 领券时间 · RFC 3339 with offset */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string | undefined
    /** 确认发放时间 · RFC 3339 with offset */
    confirm_time?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
    } | undefined
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string
      /** 用户券组内索引 */
      user_coupon_bundle_index: number
      /** 总可使用次数 */
      total_count: number
      /** 已使用次数 */
      used_count: number
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
      } | undefined
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number | undefined
      } | undefined
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: Array<string> | undefined
        /** 商品原价 · fen */
        original_price?: number | undefined
        /** 套餐组合 */
        combo_package_list?: Array<{
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: Array<{
            /** 单品名称 */
            name: string
            /** 单品价格 · fen */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string | undefined
            /** 单品跳转小程序AppID */
            mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 */
            mini_program_path?: string | undefined
          }>
        }> | undefined
      }
      /** 外部商品ID */
      out_product_no?: string | undefined
      /** 失效请求单号 */
      deactivate_request_no?: string | undefined
      /** 失效时间 · RFC 3339 with offset */
      deactivate_time?: string | undefined
      /** 失效原因 */
      deactivate_reason?: string | undefined
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      } | undefined
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 · RFC 3339 with offset */
          available_begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
            /** 当天可用时间段 */
            day_period_list?: Array<{
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }> | undefined
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: Array<{
            /** 开始时间 · RFC 3339 with offset */
            begin_time: string
            /** 结束时间 · RFC 3339 with offset */
            end_time: string
          }> | undefined
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定兑换价格 · fen */
          exchange_price: number
        } | undefined
      } | undefined
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id: string
        /** 批次在批次组内的次序 */
        stock_bundle_index: number
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
        /** 背景颜色 */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string | undefined
      /** 失效时间 · RFC 3339 with offset */
      deactivate_time?: string | undefined
      /** 失效原因 */
      deactivate_reason?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 渠道自定义信息 */
    channel_custom_info?: string | undefined
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      } | undefined
    } | undefined
    /** 品牌ID */
    brand_id: string
  }>
}

/** 指定券状态查询用户商品券列表 (GET /v3/marketing/partner/product-coupon/users/{openid}/coupons), answer. */
export interface QueryPartnerProductCouponUsersCouponsResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string | undefined
  /** 用户商品券列表 */
  user_coupon_list?: Array<{
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    valid_begin_time: string
    /** 有效期结束时间 · RFC 3339 with offset */
    valid_end_time: string
    /** 领券时间 · RFC 3339 with offset */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string | undefined
    /** 确认发放时间 · RFC 3339 with offset */
    confirm_time?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 单券使用详情 */
    single_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      associated_pay_score_order_info?: {
        order_id?: string | undefined
        out_order_no?: string | undefined
        mchid?: string | undefined
        sub_mchid?: string | undefined
      } | undefined
    } | undefined
    /** 多次优惠使用详情 */
    sequential_usage_detail?: {
      /** 总可使用次数 */
      total_count?: number | undefined
      /** 已使用次数 */
      used_count?: number | undefined
      /** 轮次使用详情列表 */
      detail_item_list?: Array<{
        /** 轮次使用详情状态 */
        detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
        /** 有效期开始时间 · RFC 3339 with offset */
        valid_begin_time?: string | undefined
        /** 有效期结束时间 · RFC 3339 with offset */
        valid_end_time?: string | undefined
        /** 核销请求单号 */
        use_request_no?: string | undefined
        /** 核销时间 · RFC 3339 with offset */
        use_time?: string | undefined
        /** 关联微信支付订单信息 */
        associated_order_info?: {
          /** 微信支付单号 */
          transaction_id?: string | undefined
          /** 商户订单号 */
          out_trade_no?: string | undefined
          /** 商户号 */
          mchid?: string | undefined
          /** 子商户号 */
          sub_mchid?: string | undefined
        } | undefined
        /** 退券请求单号 */
        return_request_no?: string | undefined
        /** 退券时间 · RFC 3339 with offset */
        return_time?: string | undefined
        /** 删除时间 · RFC 3339 with offset */
        delete_time?: string | undefined
      }> | undefined
    } | undefined
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
      } | undefined
      /** 多次优惠模式信息 */
      sequential_usage_info?: {
        /** 多次优惠规则类型 */
        type: 'INCREMENTAL' | 'EQUAL' | (string & {})
        /** 可使用次数 */
        count: number
        /** 多次优惠有效天数 */
        available_days: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number | undefined
      } | undefined
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: Array<string> | undefined
        /** 商品原价 · fen */
        original_price?: number | undefined
        /** 套餐组合 */
        combo_package_list?: Array<{
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: Array<{
            /** 单品名称 */
            name: string
            /** 单品价格 · fen */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string | undefined
            /** 单品跳转小程序AppID */
            mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 */
            mini_program_path?: string | undefined
          }>
        }> | undefined
      }
      /** 外部商品ID */
      out_product_no?: string | undefined
      /** 失效请求单号 */
      deactivate_request_no?: string | undefined
      /** 失效时间 · RFC 3339 with offset */
      deactivate_time?: string | undefined
      /** 失效原因 */
      deactivate_reason?: string | undefined
      progressive_bundle_usage_info?: {
        count?: number | undefined
        interval_days?: number | undefined
      } | undefined
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      } | undefined
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 · RFC 3339 with offset */
          available_begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
            /** 当天可用时间段 */
            day_period_list?: Array<{
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }> | undefined
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: Array<{
            /** 开始时间 · RFC 3339 with offset */
            begin_time: string
            /** 结束时间 · RFC 3339 with offset */
            end_time: string
          }> | undefined
          /** 领取后N秒内有效 */
          available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额 · fen */
          threshold: number
          /** 固定兑换价格 · fen */
          exchange_price: number
        } | undefined
      } | undefined
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 · RFC 3339 with offset */
          available_begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          available_end_time: string
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
            /** 当天可用时间段 */
            day_period_list?: Array<{
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }> | undefined
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: Array<{
            /** 开始时间 · RFC 3339 with offset */
            begin_time: string
            /** 结束时间 · RFC 3339 with offset */
            end_time: string
          }> | undefined
          /** 领取后N秒内有效 */
          available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        normal_coupon_list?: Array<{
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免金额 · fen */
          discount_amount: number
        }> | undefined
        /** 折扣券使用规则列表 */
        discount_coupon_list?: Array<{
          /** 门槛金额 · fen */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }> | undefined
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: Array<{
          /** 门槛金额 · fen */
          threshold: number
          /** 固定兑换价格 · fen */
          exchange_price: number
        }> | undefined
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean | undefined
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
        /** 背景颜色 */
        background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string | undefined
      /** 失效时间 · RFC 3339 with offset */
      deactivate_time?: string | undefined
      /** 失效原因 */
      deactivate_reason?: string | undefined
      /** 品牌ID */
      brand_id: string
      progressive_bundle_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string | undefined
          available_end_time?: string | undefined
          available_days?: number | undefined
          wait_days_after_receive?: number | undefined
          weekly_available_period?: {
            day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
            day_period_list?: Array<{
              begin_time?: number | undefined
              end_time?: number | undefined
            }> | undefined
          } | undefined
          irregular_available_period_list?: Array<{
            begin_time?: string | undefined
            end_time?: string | undefined
          }> | undefined
        } | undefined
        normal_coupon?: {
          threshold?: number | undefined
          /** fen */
          discount_amount?: number | undefined
        } | undefined
        discount_coupon?: {
          threshold?: number | undefined
          percent_off?: number | undefined
        } | undefined
        exchange_coupon?: {
          threshold?: number | undefined
          /** fen */
          exchange_price?: number | undefined
        } | undefined
      } | undefined
      stock_bundle_info?: {
        stock_bundle_id?: string | undefined
        stock_bundle_index?: number | undefined
      } | undefined
    }
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 渠道自定义信息 */
    channel_custom_info?: string | undefined
    /** 品牌ID */
    brand_id: string
    progressive_bundle_usage_detail?: {
      use_request_no?: string | undefined
      /** RFC 3339 with offset */
      use_time?: string | undefined
      return_request_no?: string | undefined
      /** RFC 3339 with offset */
      return_time?: string | undefined
      associated_order_info?: {
        transaction_id?: string | undefined
        out_trade_no?: string | undefined
        mchid?: string | undefined
        sub_mchid?: string | undefined
      } | undefined
      associated_pay_score_order_info?: {
        order_id?: string | undefined
        out_order_no?: string | undefined
        mchid?: string | undefined
        sub_mchid?: string | undefined
      } | undefined
    } | undefined
    user_product_coupon_bundle_info?: {
      user_coupon_bundle_id?: string | undefined
      user_coupon_bundle_index?: number | undefined
      total_count?: number | undefined
      used_count?: number | undefined
    } | undefined
    coupon_tag_info?: {
      coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
      member_tag_info?: {
        member_card_id?: string | undefined
      } | undefined
    } | undefined
  }> | undefined
}

/** 向用户发放商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons), request body. */
export interface CreatePartnerProductCouponUsersCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: Array<'MEMBER'> | undefined
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 向用户发放商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons), answer. */
export interface CreatePartnerProductCouponUsersCouponsResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 with offset */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 with offset */
  valid_end_time: string
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string | undefined
  /** 确认发放时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string | undefined
    /** 核销时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 */
    return_request_no?: string | undefined
    /** 退券时间 · RFC 3339 with offset */
    return_time?: string | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number | undefined
    /** 已使用次数 */
    used_count?: number | undefined
    /** 轮次使用详情列表 */
    detail_item_list?: Array<{
      /** 轮次使用详情状态 */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
      /** 有效期开始时间 · RFC 3339 with offset */
      valid_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      valid_end_time?: string | undefined
      /** 核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 删除时间 · RFC 3339 with offset */
      delete_time?: string | undefined
    }> | undefined
  } | undefined
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: Array<string> | undefined
      /** 商品原价 · fen */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: Array<{
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: Array<{
          /** 单品名称 */
          name: string
          /** 单品价格 · fen */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }>
      }> | undefined
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    progressive_bundle_usage_info?: {
      count?: number | undefined
      interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
        /** 领取后N秒内有效 */
        available_seconds?: number | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 渠道自定义信息 */
  channel_custom_info?: string | undefined
  /** 品牌ID */
  brand_id: string
  coupon_tag_info?: {
    coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 查询用户商品券详情 (GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}), answer. */
export interface QueryPartnerProductCouponUsersCouponsByCouponCodeResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 with offset */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 with offset */
  valid_end_time: string
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string | undefined
  /** 确认发放时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string | undefined
    /** 核销时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 */
    return_request_no?: string | undefined
    /** 退券时间 · RFC 3339 with offset */
    return_time?: string | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number | undefined
    /** 已使用次数 */
    used_count?: number | undefined
    /** 轮次使用详情列表 */
    detail_item_list?: Array<{
      /** 轮次使用详情状态 */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
      /** 有效期开始时间 · RFC 3339 with offset */
      valid_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      valid_end_time?: string | undefined
      /** 核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 删除时间 · RFC 3339 with offset */
      delete_time?: string | undefined
    }> | undefined
  } | undefined
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: Array<string> | undefined
      /** 商品原价 · fen */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: Array<{
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: Array<{
          /** 单品名称 */
          name: string
          /** 单品价格 · fen */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }>
      }> | undefined
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    progressive_bundle_usage_info?: {
      count?: number | undefined
      interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          day_period_list?: Array<{
            begin_time?: number | undefined
            end_time?: number | undefined
          }> | undefined
        } | undefined
        irregular_available_period_list?: Array<{
          begin_time?: string | undefined
          end_time?: string | undefined
        }> | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        /** fen */
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        /** fen */
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    stock_bundle_info?: {
      stock_bundle_id?: string | undefined
      stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 渠道自定义信息 */
  channel_custom_info?: string | undefined
  /** 品牌ID */
  brand_id: string
  progressive_bundle_usage_detail?: {
    use_request_no?: string | undefined
    /** RFC 3339 with offset */
    use_time?: string | undefined
    return_request_no?: string | undefined
    /** RFC 3339 with offset */
    return_time?: string | undefined
    associated_order_info?: {
      transaction_id?: string | undefined
      out_trade_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string | undefined
    user_coupon_bundle_index?: number | undefined
    total_count?: number | undefined
    used_count?: number | undefined
  } | undefined
  coupon_tag_info?: {
    coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 确认发放用户商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm), request body. */
export interface ConfirmPartnerProductCouponUsersCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 确认发放请求单号 */
  out_request_no: string
}

/** 确认发放用户商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm), answer. */
export interface ConfirmPartnerProductCouponUsersCouponsResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 with offset */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 with offset */
  valid_end_time: string
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string | undefined
  /** 确认发放时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string | undefined
    /** 核销时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      out_order_no?: string | undefined
    } | undefined
    /** 优惠金额 · fen */
    saved_amount?: number | undefined
    /** 退券请求单号 */
    return_request_no?: string | undefined
    /** 退券时间 · RFC 3339 with offset */
    return_time?: string | undefined
  } | undefined
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number | undefined
    /** 已使用次数 */
    used_count?: number | undefined
    /** 轮次使用详情列表 */
    detail_item_list?: Array<{
      /** 轮次使用详情状态 */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
      /** 有效期开始时间 · RFC 3339 with offset */
      valid_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      valid_end_time?: string | undefined
      /** 核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 删除时间 · RFC 3339 with offset */
      delete_time?: string | undefined
    }> | undefined
    use_request_no?: string | undefined
    /** RFC 3339 with offset */
    use_time?: string | undefined
    return_request_no?: string | undefined
    /** RFC 3339 with offset */
    return_time?: string | undefined
    associated_order_info?: {
      transaction_id?: string | undefined
      out_trade_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: Array<string> | undefined
      /** 商品原价 · fen */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: Array<{
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: Array<{
          /** 单品名称 */
          name: string
          /** 单品价格 · fen */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }>
      }> | undefined
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    progressive_bundle_usage_info?: {
      count?: number | undefined
      interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          day_period_list?: Array<{
            begin_time?: number | undefined
            end_time?: number | undefined
          }> | undefined
        } | undefined
        irregular_available_period_list?: Array<{
          begin_time?: string | undefined
          end_time?: string | undefined
        }> | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        /** fen */
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        /** fen */
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    stock_bundle_info?: {
      stock_bundle_id?: string | undefined
      stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 渠道自定义信息 */
  channel_custom_info?: string | undefined
  /** 品牌ID */
  brand_id: string
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string | undefined
    user_coupon_bundle_index?: number | undefined
    total_count?: number | undefined
    used_count?: number | undefined
  } | undefined
  coupon_tag_info?: {
    coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 失效用户商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate), request body. */
export interface DeactivatePartnerProductCouponUsersCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效用户商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate), answer. */
export interface DeactivatePartnerProductCouponUsersCouponsResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 with offset */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 with offset */
  valid_end_time: string
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string | undefined
  /** 确认发放时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string | undefined
    /** 核销时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 */
    return_request_no?: string | undefined
    /** 退券时间 · RFC 3339 with offset */
    return_time?: string | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number | undefined
    /** 已使用次数 */
    used_count?: number | undefined
    /** 轮次使用详情列表 */
    detail_item_list?: Array<{
      /** 轮次使用详情状态 */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
      /** 有效期开始时间 · RFC 3339 with offset */
      valid_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      valid_end_time?: string | undefined
      /** 核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 删除时间 · RFC 3339 with offset */
      delete_time?: string | undefined
    }> | undefined
  } | undefined
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: Array<string> | undefined
      /** 商品原价 · fen */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: Array<{
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: Array<{
          /** 单品名称 */
          name: string
          /** 单品价格 · fen */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }>
      }> | undefined
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    progressive_bundle_usage_info?: {
      count?: number | undefined
      interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 渠道自定义信息 */
  channel_custom_info?: string | undefined
  /** 品牌ID */
  brand_id: string
  coupon_tag_info?: {
    coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 退券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return), request body. */
export interface ReturnPartnerProductCouponUsersCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 退券请求单号 */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined
}

/** 退券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return), answer. */
export interface ReturnPartnerProductCouponUsersCouponsResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 with offset */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 with offset */
  valid_end_time: string
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string | undefined
  /** 确认发放时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string | undefined
    /** 核销时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 */
    return_request_no?: string | undefined
    /** 退券时间 · RFC 3339 with offset */
    return_time?: string | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number | undefined
    /** 已使用次数 */
    used_count?: number | undefined
    /** 轮次使用详情列表 */
    detail_item_list?: Array<{
      /** 轮次使用详情状态 */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
      /** 有效期开始时间 · RFC 3339 with offset */
      valid_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      valid_end_time?: string | undefined
      /** 核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 删除时间 · RFC 3339 with offset */
      delete_time?: string | undefined
    }> | undefined
  } | undefined
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: Array<string> | undefined
      /** 商品原价 · fen */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: Array<{
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: Array<{
          /** 单品名称 */
          name: string
          /** 单品价格 · fen */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }>
      }> | undefined
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    progressive_bundle_usage_info?: {
      count?: number | undefined
      interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          day_period_list?: Array<{
            begin_time?: number | undefined
            end_time?: number | undefined
          }> | undefined
        } | undefined
        irregular_available_period_list?: Array<{
          begin_time?: string | undefined
          end_time?: string | undefined
        }> | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        /** fen */
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        /** fen */
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    stock_bundle_info?: {
      stock_bundle_id?: string | undefined
      stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 渠道自定义信息 */
  channel_custom_info?: string | undefined
  /** 品牌ID */
  brand_id: string
  progressive_bundle_usage_detail?: {
    use_request_no?: string | undefined
    /** RFC 3339 with offset */
    use_time?: string | undefined
    return_request_no?: string | undefined
    /** RFC 3339 with offset */
    return_time?: string | undefined
    associated_order_info?: {
      transaction_id?: string | undefined
      out_trade_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string | undefined
    user_coupon_bundle_index?: number | undefined
    total_count?: number | undefined
    used_count?: number | undefined
  } | undefined
  coupon_tag_info?: {
    coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 核销用户商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use), request body. */
export interface UsePartnerProductCouponUsersCouponsRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 核销时间 · RFC 3339 with offset */
  use_time: string
  /** 关联微信支付订单信息 */
  associated_order_info: {
    /** 微信支付单号 */
    transaction_id?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 核销请求单号 */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined
  /** 核销门店ID */
  store_id?: string | undefined
  /** 关联微信支付分订单信息 */
  associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string | undefined
    /** 商户服务订单号 */
    out_order_no?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  } | undefined
  /** 优惠金额 · fen */
  saved_amount?: number | undefined
}

/** 核销用户商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use), answer. */
export interface UsePartnerProductCouponUsersCouponsResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 with offset */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 with offset */
  valid_end_time: string
  /** 领券时间 · RFC 3339 with offset */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string | undefined
  /** 确认发放时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
  /** 失效请求单号 */
  deactivate_request_no?: string | undefined
  /** 失效时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效原因 */
  deactivate_reason?: string | undefined
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string | undefined
    /** 核销时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 退券请求单号 */
    return_request_no?: string | undefined
    /** 退券时间 · RFC 3339 with offset */
    return_time?: string | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count: number
    /** 已使用次数 */
    used_count: number
    /** 轮次使用详情列表 */
    detail_item_list?: Array<{
      /** 轮次使用详情状态 */
      detail_state: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /** 有效期开始时间 · RFC 3339 with offset */
      valid_begin_time: string
      /** 有效期结束时间 · RFC 3339 with offset */
      valid_end_time: string
      /** 核销请求单号 */
      use_request_no?: string | undefined
      /** 核销时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string | undefined
        /** 商户订单号 */
        out_trade_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      } | undefined
      /** 退券请求单号 */
      return_request_no?: string | undefined
      /** 退券时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 删除时间 · RFC 3339 with offset */
      delete_time?: string | undefined
    }> | undefined
  } | undefined
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: Array<string> | undefined
      /** 商品原价 · fen */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: Array<{
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: Array<{
          /** 单品名称 */
          name: string
          /** 单品价格 · fen */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }>
      }> | undefined
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    progressive_bundle_usage_info?: {
      count?: number | undefined
      interval_days?: number | undefined
    } | undefined
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    } | undefined
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      } | undefined
    } | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          /** 当天可用时间段 */
          day_period_list?: Array<{
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }> | undefined
        } | undefined
        /** 无规律的可用时间段 */
        irregular_available_period_list?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time: string
          /** 结束时间 · RFC 3339 with offset */
          end_time: string
        }> | undefined
      }
      /** 满减券使用规则 */
      normal_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免金额 · fen */
        discount_amount: number
      }> | undefined
      /** 折扣券使用规则列表 */
      discount_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }> | undefined
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: Array<{
        /** 门槛金额 · fen */
        threshold: number
        /** 固定兑换价格 · fen */
        exchange_price: number
      }> | undefined
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean | undefined
    } | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: Array<'OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {})>
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}) | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string | undefined
    /** 失效时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效原因 */
    deactivate_reason?: string | undefined
    /** 品牌ID */
    brand_id: string
    progressive_bundle_usage_rule?: {
      coupon_available_period?: {
        available_begin_time?: string | undefined
        available_end_time?: string | undefined
        available_days?: number | undefined
        wait_days_after_receive?: number | undefined
        weekly_available_period?: {
          day_list?: Array<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {})> | undefined
          day_period_list?: Array<{
            begin_time?: number | undefined
            end_time?: number | undefined
          }> | undefined
        } | undefined
        irregular_available_period_list?: Array<{
          begin_time?: string | undefined
          end_time?: string | undefined
        }> | undefined
      } | undefined
      normal_coupon?: {
        threshold?: number | undefined
        /** fen */
        discount_amount?: number | undefined
      } | undefined
      discount_coupon?: {
        threshold?: number | undefined
        percent_off?: number | undefined
      } | undefined
      exchange_coupon?: {
        threshold?: number | undefined
        /** fen */
        exchange_price?: number | undefined
      } | undefined
    } | undefined
    stock_bundle_info?: {
      stock_bundle_id?: string | undefined
      stock_bundle_index?: number | undefined
    } | undefined
  }
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 渠道自定义信息 */
  channel_custom_info?: string | undefined
  /** 品牌ID */
  brand_id: string
  progressive_bundle_usage_detail?: {
    use_request_no?: string | undefined
    /** RFC 3339 with offset */
    use_time?: string | undefined
    return_request_no?: string | undefined
    /** RFC 3339 with offset */
    return_time?: string | undefined
    associated_order_info?: {
      transaction_id?: string | undefined
      out_trade_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
    associated_pay_score_order_info?: {
      order_id?: string | undefined
      out_order_no?: string | undefined
      mchid?: string | undefined
      sub_mchid?: string | undefined
    } | undefined
  } | undefined
  user_product_coupon_bundle_info?: {
    user_coupon_bundle_id?: string | undefined
    user_coupon_bundle_index?: number | undefined
    total_count?: number | undefined
    used_count?: number | undefined
  } | undefined
  coupon_tag_info?: {
    coupon_tag_list?: Array<'MEMBER' | (string & {})> | undefined
    member_tag_info?: {
      member_card_id?: string | undefined
    } | undefined
  } | undefined
}

/** 向用户预发放商品券批次组 (POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle), request body. */
export interface CreatePartnerProductCouponUsersPreSendCouponBundleRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}

/** 向用户预发放商品券批次组 (POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle), answer. */
export interface CreatePartnerProductCouponUsersPreSendCouponBundleResponse {
  /** 预发券token */
  token: string
}

/** 向用户预发放商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon), request body. */
export interface CreatePartnerProductCouponUsersPreSendCouponRequest {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}

/** 向用户预发放商品券 (POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon), answer. */
export interface CreatePartnerProductCouponUsersPreSendCouponResponse {
  /** 预发券token */
  token: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingProductCouponRoutes {
  /** 提交图片生成任务 */
  'POST /v3/marketing/partner/product-coupon/image-generation-tasks': {
    path: {}
    query: {}
    body: CreatePartnerProductCouponImageGenerationTasksRequest
    response: CreatePartnerProductCouponImageGenerationTasksResponse
  }
  /** 查询图片生成任务执行结果 */
  'GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': {
    path: {
      /** 图片生成的任务ID */
      task_id: string
    }
    query: {
      /** 品牌ID */
      brand_id: string
      /** 图片生成类型 */
      image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
    }
    body: undefined
    response: QueryPartnerProductCouponImageGenerationTasksByTaskIdResponse
  }
  /** 获取商品券事件通知地址 */
  'GET /v3/marketing/partner/product-coupon/notify-configs': {
    path: {}
    query: {}
    body: undefined
    response: QueryPartnerProductCouponNotifyConfigsResponse
  }
  /** 设置商品券事件通知地址 */
  'POST /v3/marketing/partner/product-coupon/notify-configs': {
    path: {}
    query: {}
    body: CreatePartnerProductCouponNotifyConfigsRequest
    response: CreatePartnerProductCouponNotifyConfigsResponse
  }
  /** 创建商品券 */
  'POST /v3/marketing/partner/product-coupon/product-coupons': {
    path: {}
    query: {}
    body: CreatePartnerProductCouponProductCouponsRequest
    response: CreatePartnerProductCouponProductCouponsResponse
  }
  /** 查询商品券 */
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
    }
    query: {
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryPartnerProductCouponProductCouponsByProductCouponIdResponse
  }
  /** 修改商品券 */
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
    }
    query: {}
    body: ModifyPartnerProductCouponProductCouponsRequest
    response: ModifyPartnerProductCouponProductCouponsResponse
  }
  /** 失效商品券 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
    }
    query: {}
    body: DeactivatePartnerProductCouponProductCouponsRequest
    response: DeactivatePartnerProductCouponProductCouponsResponse
  }
  /** 添加商品券批次组 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStockBundlesRequest
    response: CreatePartnerProductCouponProductCouponsStockBundlesResponse
  }
  /** 修改商品券批次组 */
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次组ID */
      stock_bundle_id: string
    }
    query: {}
    body: ModifyPartnerProductCouponProductCouponsStockBundlesRequest
    response: ModifyPartnerProductCouponProductCouponsStockBundlesResponse
  }
  /** 批次组批量关联门店 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次组ID */
      stock_bundle_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStockBundlesAssociateStoresRequest
    response: CreatePartnerProductCouponProductCouponsStockBundlesAssociateStoresResponse
  }
  /** 批次组批量取消关联门店 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次组ID */
      stock_bundle_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStockBundlesDisassociateStoresRequest
    response: CreatePartnerProductCouponProductCouponsStockBundlesDisassociateStoresResponse
  }
  /** 修改商品券批次组发放预算 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次组ID */
      stock_bundle_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStockBundlesUpdateBudgetRequest
    response: CreatePartnerProductCouponProductCouponsStockBundlesUpdateBudgetResponse
  }
  /** 查询商品券批次列表 */
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
    }
    query: {
      /** 批次状态 */
      state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | undefined
      /** 分页大小 */
      page_size?: number | undefined
      /** 分页Token */
      page_token?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryPartnerProductCouponProductCouponsStocksResponse
  }
  /** 添加商品券批次 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStocksRequest
    response: CreatePartnerProductCouponProductCouponsStocksResponse
  }
  /** 查询商品券指定批次 */
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryPartnerProductCouponProductCouponsStocksByStockIdResponse
  }
  /** 修改商品券指定批次 */
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {}
    body: ModifyPartnerProductCouponProductCouponsStocksRequest
    response: ModifyPartnerProductCouponProductCouponsStocksResponse
  }
  /** 批次关联门店 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStocksAssociateStoresRequest
    response: CreatePartnerProductCouponProductCouponsStocksAssociateStoresResponse
  }
  /** 查询批次关联门店列表 */
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {
      /** 分页大小 */
      page_size?: number | undefined
      /** 分页Token */
      page_token?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryPartnerProductCouponProductCouponsStocksAssociatedStoresResponse
  }
  /** 失效商品券批次 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {}
    body: DeactivatePartnerProductCouponProductCouponsStocksRequest
    response: DeactivatePartnerProductCouponProductCouponsStocksResponse
  }
  /** 批次取消关联门店 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStocksDisassociateStoresRequest
    response: CreatePartnerProductCouponProductCouponsStocksDisassociateStoresResponse
  }
  /** 修改商品券批次发放预算 */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStocksUpdateBudgetRequest
    response: CreatePartnerProductCouponProductCouponsStocksUpdateBudgetResponse
  }
  /** 预上传券Code */
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': {
    path: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }
    query: {}
    body: CreatePartnerProductCouponProductCouponsStocksUploadCouponCodesRequest
    response: CreatePartnerProductCouponProductCouponsStocksUploadCouponCodesResponse
  }
  /** 向用户发放商品券批次组 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': {
    path: {
      /** 用户OpenID */
      openid: string
    }
    query: {}
    body: CreatePartnerProductCouponUsersCouponBundlesRequest
    response: CreatePartnerProductCouponUsersCouponBundlesResponse
  }
  /** 失效用户商品券组 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': {
    path: {
      /** 用户OpenID */
      openid: string
      /** 用户券组ID */
      user_coupon_bundle_id: string
    }
    query: {}
    body: DeactivatePartnerProductCouponUsersCouponBundlesRequest
    response: DeactivatePartnerProductCouponUsersCouponBundlesResponse
  }
  /** 指定券状态查询用户商品券列表 */
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons': {
    path: {
      /** 用户OpenID */
      openid: string
    }
    query: {
      /** 商品券ID */
      product_coupon_id?: string | undefined
      /** 批次ID */
      stock_id?: string | undefined
      /** 公众账号AppID */
      appid: string
      /** 用户商品券状态 */
      coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | undefined
      /** 分页大小 */
      page_size?: number | undefined
      /** 分页Token */
      page_token?: string | undefined
      /** 品牌ID */
      brand_id: string
    }
    body: undefined
    response: QueryPartnerProductCouponUsersCouponsResponse
  }
  /** 向用户发放商品券 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons': {
    path: {
      /** 用户OpenID */
      openid: string
    }
    query: {}
    body: CreatePartnerProductCouponUsersCouponsRequest
    response: CreatePartnerProductCouponUsersCouponsResponse
  }
  /** 查询用户商品券详情 */
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': {
    path: {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
    }
    query: {
      /** 品牌ID */
      brand_id: string
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 公众账号AppID */
      appid: string
    }
    body: undefined
    response: QueryPartnerProductCouponUsersCouponsByCouponCodeResponse
  }
  /** 确认发放用户商品券 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': {
    path: {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
    }
    query: {}
    body: ConfirmPartnerProductCouponUsersCouponsRequest
    response: ConfirmPartnerProductCouponUsersCouponsResponse
  }
  /** 失效用户商品券 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': {
    path: {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
    }
    query: {}
    body: DeactivatePartnerProductCouponUsersCouponsRequest
    response: DeactivatePartnerProductCouponUsersCouponsResponse
  }
  /** 退券 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': {
    path: {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
    }
    query: {}
    body: ReturnPartnerProductCouponUsersCouponsRequest
    response: ReturnPartnerProductCouponUsersCouponsResponse
  }
  /** 核销用户商品券 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': {
    path: {
      /** 用户OpenID */
      openid: string
      /** 用户商品券Code */
      coupon_code: string
    }
    query: {}
    body: UsePartnerProductCouponUsersCouponsRequest
    response: UsePartnerProductCouponUsersCouponsResponse
  }
  /** 向用户预发放商品券批次组 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': {
    path: {
      /** 用户OpenID */
      openid: string
    }
    query: {}
    body: CreatePartnerProductCouponUsersPreSendCouponBundleRequest
    response: CreatePartnerProductCouponUsersPreSendCouponBundleResponse
  }
  /** 向用户预发放商品券 */
  'POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': {
    path: {
      /** 用户OpenID */
      openid: string
    }
    query: {}
    body: CreatePartnerProductCouponUsersPreSendCouponRequest
    response: CreatePartnerProductCouponUsersPreSendCouponResponse
  }
}

/** Routes of this product that take a file. */
export interface MarketingProductCouponUploads {
  /** 图片上传 */
  'POST /v3/marketing/partner/product-coupon/media/upload-image': {
    path: {}
    query: {}
    body: CreatePartnerProductCouponMediaUploadImageRequest
    response: CreatePartnerProductCouponMediaUploadImageResponse
  }
}
