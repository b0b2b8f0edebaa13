// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询活动列表 (GET /v3/marketing/membercard-activity/activities), answer. */
export interface QueryMembercardActivityActivitiesResponse {
  /** 活动详情 */
  data?: Array<{
    /** 活动ID */
    activity_id: string
    /** 活动的当前状态 */
    activity_status?: string | undefined
    /** 创建时间 · RFC 3339 with offset */
    create_time?: string | undefined
    /** 更新时间 · RFC 3339 with offset */
    update_time?: string | undefined
    /** 会员卡ID */
    card_id?: string | undefined
    /** 活动名称 */
    activity_name?: string | undefined
    /** 活动类型 */
    activity_type?: string | undefined
    /** 活动开始时间 · RFC 3339 with offset */
    begin_time?: string | undefined
    /** 活动结束时间 · RFC 3339 with offset */
    end_time?: string | undefined
    /** 发放时间段 */
    award_send_period?: {
      /** 指定时间 */
      award_send_time?: Array<{
        /** 发放开始时间 · RFC 3339 with offset */
        begin_time: string
        /** 发放结束时间 · RFC 3339 with offset */
        end_time: string
      }> | undefined
      /** 指定时间段 */
      award_send_day_time?: Array<{
        /** 每日发放开始时间 */
        begin_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
        /** 每日发放结束时间 */
        end_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
      }> | undefined
    } | undefined
    /** 优惠券列表 */
    stock_list?: Array<{
      /** 创建批次的商户号 */
      stock_creator_mchid: string
      /** 券批次ID */
      stock_id: string
    }> | undefined
    /** 商户请求单号 */
    out_request_no?: string | undefined
    /** 支付后活动设置 */
    pay_activity_setting?: {
      /** 商户logo */
      logo_url: string
      /** 支付结果页活动副标题 */
      activity_second_title: string
      /** 活动曝光商户号 */
      mchid_list?: Array<string> | undefined
      /** 激活方式设置 */
      activate_setting?: {
        /** 激活类型 */
        activate_type: string
        /** 跳转激活的url */
        activate_url?: string | undefined
        /** 跳转激活的小程序 */
        activate_miniprogram?: {
          /** 跳转激活的appid */
          activate_appid: string
          /** 跳转激活的path */
          activate_path: string
        } | undefined
      } | undefined
      /** 支付设置 */
      payment_setting?: {
        /** 支付模式 */
        payment_mode?: {
          /** 支付场景列表 */
          payment_scene_list?: Array<string> | undefined
        } | undefined
        /** 指定银行的简称 */
        limit_bank?: string | undefined
        /** 订单优惠标记 */
        goods_tags?: Array<string> | undefined
      } | undefined
    } | undefined
    /** 支付前会员活动设置 */
    miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      outer_str?: Array<string> | undefined
      /** 领奖页面跳转配置 */
      award_jump_deploy?: {
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序path */
        mini_program_path?: string | undefined
        /** 跳转按钮文案 */
        button_text?: string | undefined
      } | undefined
    } | undefined
  }> | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 资源总条数 */
  total_count?: number | undefined
}

/** 创建活动 (POST /v3/marketing/membercard-activity/activities), request body. */
export interface CreateMembercardActivityActivitiesRequest {
  /** 会员卡ID */
  card_id: string
  /** 活动名称 */
  activity_name: string
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time: string
  /** 活动结束时间 · RFC 3339 with offset */
  end_time: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: Array<{
      /** 发放开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 发放结束时间 · RFC 3339 with offset */
      end_time: string
    }> | undefined
    /** 指定时间段 */
    award_send_day_time?: Array<{
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }> | undefined
  } | undefined
  /** 优惠券列表 */
  stock_list?: Array<{
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 券批次ID */
    stock_id: string
  }> | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string
    /** 支付结果页活动副标题 */
    activity_second_title: string
    /** 活动曝光商户号 */
    mchid_list?: Array<string> | undefined
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string | undefined
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: Array<string> | undefined
      } | undefined
      /** 指定银行的简称 */
      limit_bank?: string | undefined
      /** 订单优惠标记 */
      goods_tags?: Array<string> | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: Array<string> | undefined
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序path */
      mini_program_path?: string | undefined
      /** 跳转按钮文案 */
      button_text?: string | undefined
    } | undefined
  } | undefined
}

/** 创建活动 (POST /v3/marketing/membercard-activity/activities), answer. */
export interface CreateMembercardActivityActivitiesResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 会员卡ID */
  card_id?: string | undefined
  /** 活动名称 */
  activity_name?: string | undefined
  /** 活动类型 */
  activity_type?: string | undefined
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time?: string | undefined
  /** 活动结束时间 · RFC 3339 with offset */
  end_time?: string | undefined
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: Array<{
      /** 发放开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 发放结束时间 · RFC 3339 with offset */
      end_time: string
    }> | undefined
    /** 指定时间段 */
    award_send_day_time?: Array<{
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }> | undefined
  } | undefined
  /** 优惠券列表 */
  stock_list?: Array<{
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 券批次ID */
    stock_id: string
  }> | undefined
  /** 商户请求单号 */
  out_request_no?: string | undefined
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string
    /** 支付结果页活动副标题 */
    activity_second_title: string
    /** 活动曝光商户号 */
    mchid_list?: Array<string> | undefined
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string | undefined
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: Array<string> | undefined
      } | undefined
      /** 指定银行的简称 */
      limit_bank?: string | undefined
      /** 订单优惠标记 */
      goods_tags?: Array<string> | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: Array<string> | undefined
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序path */
      mini_program_path?: string | undefined
      /** 跳转按钮文案 */
      button_text?: string | undefined
    } | undefined
  } | undefined
}

/** 查询活动详情 (GET /v3/marketing/membercard-activity/activities/{activity_id}), answer. */
export interface QueryMembercardActivityActivitiesByActivityIdResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 会员卡ID */
  card_id?: string | undefined
  /** 活动名称 */
  activity_name?: string | undefined
  /** 活动类型 */
  activity_type?: string | undefined
  /** 活动开始时间 · RFC 3339 with offset */
  begin_time?: string | undefined
  /** 活动结束时间 · RFC 3339 with offset */
  end_time?: string | undefined
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: Array<{
      /** 发放开始时间 · RFC 3339 with offset */
      begin_time: string
      /** 发放结束时间 · RFC 3339 with offset */
      end_time: string
    }> | undefined
    /** 指定时间段 */
    award_send_day_time?: Array<{
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }> | undefined
  } | undefined
  /** 优惠券列表 */
  stock_list?: Array<{
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 券批次ID */
    stock_id: string
  }> | undefined
  /** 商户请求单号 */
  out_request_no?: string | undefined
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string
    /** 支付结果页活动副标题 */
    activity_second_title: string
    /** 活动曝光商户号 */
    mchid_list?: Array<string> | undefined
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string | undefined
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      } | undefined
    } | undefined
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: Array<string> | undefined
      } | undefined
      /** 指定银行的简称 */
      limit_bank?: string | undefined
      /** 订单优惠标记 */
      goods_tags?: Array<string> | undefined
    } | undefined
  } | undefined
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: Array<string> | undefined
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序path */
      mini_program_path?: string | undefined
      /** 跳转按钮文案 */
      button_text?: string | undefined
    } | undefined
  } | undefined
}

/** 终止活动 (POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate), answer. */
export interface TerminateMembercardActivityActivitiesResponse {
  /** 活动ID */
  activity_id: string
  /** 终止时间 · RFC 3339 with offset */
  terminate_time?: string | undefined
}

/** 获取用户信息（跳转型激活） (GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}), answer. */
export interface QueryMembercardOpenActivateInformationsByActivateTicketResponse {
  /** 微信昵称 */
  nickname?: string | undefined
  /** 微信头像url */
  head_image_url?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 用户开卡时填写的个人信息 */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      value?: string | undefined
      /** 字段值 */
      value_list?: Array<string> | undefined
    }> | undefined
  } | undefined
}

/** 查询回调地址 (GET /v3/marketing/membercard-open/callback), answer. */
export interface QueryMembercardOpenCallbackResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string | undefined
}

/** 设置回调地址 (PATCH /v3/marketing/membercard-open/callback), request body. */
export interface ModifyMembercardOpenCallbackRequest {
  /** 通知url地址 */
  notify_url: string
}

/** 设置回调地址 (PATCH /v3/marketing/membercard-open/callback), answer. */
export interface ModifyMembercardOpenCallbackResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string | undefined
}

/** 查询会员卡模板列表 (GET /v3/marketing/membercard-open/cards), answer. */
export interface QueryMembercardOpenCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 · default 0 */
  offset: number
  /** 会员卡列表 */
  data?: Array<{
    /** 会员卡id */
    card_id: string
    /** 创建时间 · RFC 3339 with offset */
    create_time?: string | undefined
    /** 更新时间 · RFC 3339 with offset */
    update_time?: string | undefined
    /** 剩余库存 */
    remain_quantity?: number | undefined
    /** 会员卡状态 */
    status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {}) | undefined
    /** 品牌信息 */
    brand: {
      /** 品牌id */
      brand_id: string
      /** 品牌展示名称 */
      display_name: string
    }
    /** 商户AppId */
    appid: string
    /** 会员卡logo · URL of an uploaded file */
    logo_url: string
    /** 卡名称 */
    title: string
    /** 会员卡背景图 · URL of an uploaded file */
    background_picture_url: string
    /** 使用须知 */
    description: string
    /** 服务电话 */
    service_phone?: string | undefined
    /** 会员码型 */
    code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
    /** 会员卡总库存 */
    total_quantity?: number | undefined
    /** 有效期 */
    date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 · RFC 3339 with offset */
      available_begin_time?: string | undefined
      /** 有效期结束时间 · RFC 3339 with offset */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    }
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
    /** 是否展示会员等级 */
    need_display_level?: boolean | undefined
    /** 会员初始等级 */
    init_level?: string | undefined
    /** 商户请求单号 */
    out_request_no: string
    /** 储值信息 */
    balance_information?: {
      /** 是否支持储值 */
      need_balance?: boolean | undefined
      /** 储值小程序appid */
      balance_appid?: string | undefined
      /** 储值小程序path */
      balance_path?: string | undefined
      /** 储值url */
      balance_url?: string | undefined
    } | undefined
    /** 开卡信息 */
    user_information_form?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: Array<'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: Array<{
        /** 商户自定义的开卡信息字段类型 */
        type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined
        /** 字段名称 */
        name?: string | undefined
        values?: Array<string> | undefined
      }> | undefined
    } | undefined
    /** 商户补充声明 */
    additional_statement?: {
      /** 标题 */
      title?: string | undefined
      /** 跳转url */
      url?: string | undefined
      /** 跳转小程序appid */
      appid?: string | undefined
      /** 跳转小程序path */
      path?: string | undefined
    } | undefined
  }> | undefined
}

/** 创建会员卡模板 (POST /v3/marketing/membercard-open/cards), request body. */
export interface CreateMembercardOpenCardsRequest {
  /** 商户AppId */
  appid: string
  /** 会员卡logo · URL of an uploaded file */
  logo_url: string
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 卡名称 */
  title: string
  /** 会员卡背景图 · URL of an uploaded file */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined
    /** 储值小程序appid */
    balance_appid?: string | undefined
    /** 储值小程序path */
    balance_path?: string | undefined
    /** 储值url */
    balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined
    /** 跳转url */
    url?: string | undefined
    /** 跳转小程序appid */
    appid?: string | undefined
    /** 跳转小程序path */
    path?: string | undefined
  } | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}

/** 创建会员卡模板 (POST /v3/marketing/membercard-open/cards), answer. */
export interface CreateMembercardOpenCardsResponse {
  /** 会员卡id */
  card_id: string
  /** 创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 剩余库存 */
  remain_quantity?: number | undefined
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {}) | undefined
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 商户AppId */
  appid: string
  /** 会员卡logo · URL of an uploaded file */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 · URL of an uploaded file */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined
    /** 储值小程序appid */
    balance_appid?: string | undefined
    /** 储值小程序path */
    balance_path?: string | undefined
    /** 储值url */
    balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined
    /** 跳转url */
    url?: string | undefined
    /** 跳转小程序appid */
    appid?: string | undefined
    /** 跳转小程序path */
    path?: string | undefined
  } | undefined
}

/** 查询会员卡模板信息 (GET /v3/marketing/membercard-open/cards/{card_id}), answer. */
export interface QueryMembercardOpenCardsByCardIdResponse {
  /** 会员卡id */
  card_id: string
  /** 创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
  /** 更新时间 · RFC 3339 with offset */
  update_time?: string | undefined
  /** 剩余库存 */
  remain_quantity?: number | undefined
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {}) | undefined
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 商户AppId */
  appid: string
  /** 会员卡logo · URL of an uploaded file */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 · URL of an uploaded file */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined
    /** 储值小程序appid */
    balance_appid?: string | undefined
    /** 储值小程序path */
    balance_path?: string | undefined
    /** 储值url */
    balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}) | undefined
      /** 字段名称 */
      name?: string | undefined
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined
    /** 跳转url */
    url?: string | undefined
    /** 跳转小程序appid */
    appid?: string | undefined
    /** 跳转小程序path */
    path?: string | undefined
  } | undefined
}

/** 修改会员卡模板信息 (PATCH /v3/marketing/membercard-open/cards/{card_id}), request body. */
export interface ModifyMembercardOpenCardsRequest {
  /** 商户AppId */
  appid?: string | undefined
  /** 会员卡logo · URL of an uploaded file */
  logo_url?: string | undefined
  /** 卡名称 */
  title?: string | undefined
  /** 会员卡背景图 · URL of an uploaded file */
  background_picture_url?: string | undefined
  /** 使用须知 */
  description?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information?: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期结束时间 · RFC 3339 with offset */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined
    /** 有效期开始时间 · RFC 3339 with offset */
    available_begin_time?: string | undefined
  } | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean | undefined
    /** 储值小程序appid */
    balance_appid?: string | undefined
    /** 储值小程序path */
    balance_path?: string | undefined
    /** 储值url */
    balance_url?: string | undefined
  } | undefined
  /** 开卡信息 */
  user_information_form?: {
    /** 是否允许修改 */
    can_modify_after_activate?: boolean | undefined
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | undefined
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      values?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string | undefined
    /** 跳转url */
    url?: string | undefined
    /** 跳转小程序appid */
    appid?: string | undefined
    /** 跳转小程序path */
    path?: string | undefined
  } | undefined
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | undefined
  /** 会员码型 */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}

/** 导入会员Code (POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit), request body. */
export interface DepositMembercardOpenCardsCodesRequest {
  /** 会员卡code */
  code?: Array<string> | undefined
}

/** 导入会员Code (POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit), answer. */
export interface DepositMembercardOpenCardsCodesResponse {
  /** 导入结果 */
  data?: Array<{
    /** 会员卡code */
    code?: string | undefined
    /** 导入结果 */
    result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {}) | undefined
  }> | undefined
}

/** 查询用户会员卡信息 (GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}), answer. */
export interface QueryMembercardOpenCardsCodesByCodeResponse {
  /** 会员卡id */
  card_id?: string | undefined
  /** 会员卡code */
  code?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 会员卡编号 */
  membership_number?: string | undefined
  /** 用户等级 */
  level?: string | undefined
  /** 微信昵称 */
  nickname?: string | undefined
  /** 微信头像url */
  head_image_url?: string | undefined
  /** 会员卡背景图 · URL of an uploaded file */
  background_picture_url?: string | undefined
  /** 用户储值余额 · fen */
  balance?: number | undefined
  /** 用户会员卡状态 */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {}) | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: Array<{
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}) | undefined
      /** 用户开卡时填写的个人信息 */
      value?: string | undefined
    }> | undefined
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: Array<{
      /** 字段名称 */
      name?: string | undefined
      /** 字段值 */
      value?: string | undefined
      /** 字段值列表 */
      value_list?: Array<string> | undefined
    }> | undefined
  } | undefined
  /** 用户当前积分 */
  bonus_value?: number | undefined
}

/** 修改用户会员卡信息 (PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}), request body. */
export interface ModifyMembercardOpenCardsCodesRequest {
  /** 会员卡编号 */
  membership_number?: string | undefined
  /** 会员卡背景图 · URL of an uploaded file */
  background_picture_url?: string | undefined
  /** 用户等级 */
  level?: string | undefined
  /** 商户请求单号 */
  out_request_no?: string | undefined
  /** 用户储值变更信息 */
  balance_information?: {
    /** 更新前用户储值余额 · fen */
    before_balance: number
    /** 更新后用户储值余额 · fen */
    balance: number
    /** 本次余额变动值 · fen */
    add_balance: number
    /** 储值消耗记录 */
    balance_remark?: string | undefined
  } | undefined
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean | undefined
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean | undefined
}

/** 激活会员卡（跳转型激活） (POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate), request body. */
export interface ActivateMembercardOpenCardsCodesRequest {
  /** 会员卡编号 */
  membership_number?: string | undefined
}

/** 设置支付后展示的积分到账 (POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit), request body. */
export interface CreateMembercardOpenCardsCodesBonusCommitRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 会员积分值 */
  bonus_value: number
}

/** 支付结果页展示会员积分 (POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare), request body. */
export interface CreateMembercardOpenCardsCodesBonusPrepareRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 会员积分值 */
  bonus_value: number
}

/** 设置会员权益 (PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights), request body. */
export interface ModifyMembercardOpenCardsCodesRightsRequest {
  /** 变更前的会员积分值 */
  before_bonus_value?: number | undefined
  /** 变更后的会员积分值 */
  bonus_value?: number | undefined
  /** 会员积分变动值 */
  add_bonus_value?: number | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean | undefined
  /** 会员专享价文案 */
  member_price_word?: string | undefined
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string | undefined
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string | undefined
    /** 联系人头像 */
    head_image_url?: string | undefined
    /** 联系方式 */
    contact_information_name?: string | undefined
    /** 联系信息值 */
    contact_information_value?: string | undefined
    /** 联系电话 */
    phone_number?: string | undefined
  } | undefined
}

/** 设置会员服务项用户信息 (POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data), request body. */
export interface CreateMembercardOpenCardsCodesSetServiceModuleDataRequest {
  /** 商户请求单号 */
  out_request_no: string
  /** 会员服务项ID */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: {
    /** 状态ID */
    state_id: string
    /** 内容模板设置 */
    content_template_data: {
      /** 服务内容列表 */
      field_list?: Array<{
        /** 内容字段ID */
        field_id: string
        /** 内容字段值 */
        field_value: string
      }> | undefined
      /** 操作设置 */
      action_setting?: {
        /** 操作名称 */
        action_name: string
        /** 跳转小程序 */
        jump_miniprogram: {
          /** 小程序appid */
          appid: string
          /** 小程序path */
          path: string
        }
      } | undefined
    }
    /** 消息模板设置 */
    message_template_setting?: {
      /** 模板消息ID */
      message_template_id: string
      /** 服务内容列表 */
      field_list: Array<{
        /** 内容字段ID */
        field_id: string
        /** 内容字段值 */
        field_value: string
      }>
    } | undefined
  }
}

/** 作废用户会员卡 (POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable), request body. */
export interface CreateMembercardOpenCardsCodesUnavailableRequest {
  /** 失效理由 */
  reason?: string | undefined
}

/** 加密code解码（跳转型激活） (GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code), answer. */
export interface GetMembercardOpenCardsDecryptCodeResponse {
  /** 会员卡code */
  code: string
}

/** 商户预授权 (POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens), request body. */
export interface CreateMembercardOpenCardsPermissionTokensRequest {
  /** 激活类型 */
  activate_type: string
  /** 设置用户在开卡完成后 */
  navigate_back_previous_page?: boolean | undefined
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 商户预授权 (POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens), answer. */
export interface CreateMembercardOpenCardsPermissionTokensResponse {
  /** 预授权token */
  permission_token: string
}

/** 根据手机号导入用户会员卡 (POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import), request body. */
export interface ImportMembercardOpenCardsPhoneMembercardRequest {
  /** 用户加密手机号 · encrypted on the way */
  encrypted_phone_number: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}

/** 根据手机号导入用户会员卡 (POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import), answer. */
export interface ImportMembercardOpenCardsPhoneMembercardResponse {
  /** 会员卡code */
  code: string
}

/** 创建会员卡二维码 (POST /v3/marketing/membercard-open/cards/{card_id}/qrcode), request body. */
export interface CreateMembercardOpenCardsQrcodeRequest {
  /** 会员卡激活类型 */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 创建会员卡二维码 (POST /v3/marketing/membercard-open/cards/{card_id}/qrcode), answer. */
export interface CreateMembercardOpenCardsQrcodeResponse {
  /** 二维码对应的url */
  url: string
}

/** 设置会员卡模板权益项 (PATCH /v3/marketing/membercard-open/cards/{card_id}/rights), request body. */
export interface ModifyMembercardOpenCardsRightsRequest {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?: {
    /** 会员初始积分值 */
    init_bonus: number
    /** 积分值文案 */
    bonus_value_word: string
    /** 积分价值项标题 */
    bonus_cost_title?: string | undefined
    /** 积分价值项文案 */
    bonus_cost_word: string
    /** 积分跳转文案 */
    bonus_jump_word?: string | undefined
    /** 积分跳转appid */
    bonus_jump_appid?: string | undefined
    /** 积分跳转path */
    bonus_jump_path?: string | undefined
    /** 自助积分跳转appid */
    bonus_support_appid?: string | undefined
    /** 自助积分跳转path */
    bonus_support_path?: string | undefined
  } | undefined
  /** 会员优惠 */
  favor?: {
    /** 是否展示优惠券 */
    show_coupon: boolean
    /** 会员专享价文案 */
    member_price_word?: string | undefined
    /** 会员专享价跳转appid */
    member_price_appid?: string | undefined
    /** 会员专享价跳转path */
    member_price_path?: string | undefined
    /** 会员专享价标题 */
    member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | undefined
    /** 会员优惠栏目名称 */
    favor_module_title?: 'FAVOR' | 'VIP' | undefined
  } | undefined
  /** 是否展示会员发票 */
  show_fapiao?: boolean | undefined
  /** 会员发票 */
  fapiao?: {
    /** 发票跳转文案 */
    fapiao_jump_word?: string | undefined
    /** 发票跳转AppID */
    fapiao_jump_appid?: string | undefined
    /** 发票跳转path */
    fapiao_jump_path?: string | undefined
  } | undefined
  /** 是否展示会员专属咨询 */
  show_guide?: boolean | undefined
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string | undefined
    /** 联系人头像 */
    head_image_url?: string | undefined
    /** 联系方式 */
    contact_information_name?: string | undefined
    /** 联系信息值 */
    contact_information_value?: string | undefined
    /** 联系电话 */
    phone_number?: string | undefined
  } | undefined
}

/** 添加会员卡服务项 (POST /v3/marketing/membercard-open/cards/{card_id}/service-modules), request body. */
export interface CreateMembercardOpenCardsServiceModulesRequest {
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 添加会员卡服务项 (POST /v3/marketing/membercard-open/cards/{card_id}/service-modules), answer. */
export interface CreateMembercardOpenCardsServiceModulesResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 修改会员卡服务项 (PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}), request body. */
export interface ModifyMembercardOpenCardsServiceModulesRequest {
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 修改会员卡服务项 (PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}), answer. */
export interface ModifyMembercardOpenCardsServiceModulesResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 老会员卡模板升级 (POST /v3/marketing/membercard-open/cards/{card_id}/upgrade), request body. */
export interface CreateMembercardOpenCardsUpgradeRequest {
  /** 品牌id */
  brand_id: string
  /** 商户AppId */
  appid: string
}

/** 根据openid导入用户会员卡 (POST /v3/marketing/membercard-open/cards/{card_id}/users/import), request body. */
export interface ImportMembercardOpenCardsUsersRequest {
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}

/** 根据openid导入用户会员卡 (POST /v3/marketing/membercard-open/cards/{card_id}/users/import), answer. */
export interface ImportMembercardOpenCardsUsersResponse {
  /** 会员卡code */
  code: string
}

/** 导入加密手机号提醒会员领卡 (POST /v3/marketing/membercard-open/phonenumber-member/import), request body. */
export interface ImportMembercardOpenPhonenumberMemberRequest {
  /** 会员信息 */
  member_information: {
    /** 会员卡id */
    card_id: string
    /** 会员卡code */
    code?: string | undefined
    /** 会员卡编号 */
    membership_number?: string | undefined
    /** 会员注册时间 · RFC 3339 with offset */
    registration_time: string
  }
  /** 加密手机号 · encrypted on the way */
  encrypted_phone_number: string
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 通过加密手机号查询会员领卡状态 (GET /v3/marketing/membercard-open/phonenumber-member/search), answer. */
export interface SearchMembercardOpenPhonenumberMemberResponse {
  /** 用户领取状态 */
  receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {})
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code */
    code: string
    /** 用户标识 */
    openid: string
    /** 用户标识 */
    unionid?: string | undefined
    /** 会员卡领取时间 · RFC 3339 with offset */
    receive_time: string
    /** 品牌appid */
    card_appid: string
    /** 会员卡id */
    card_id: string
  } | undefined
}

/** 查询用户在品牌下所有会员卡 (GET /v3/marketing/membercard-open/user/cards), answer. */
export interface QueryMembercardOpenUserCardsResponse {
  /** 会员卡列表 */
  data?: Array<{
    /** 会员卡id */
    card_id?: string | undefined
    /** 会员卡code */
    code?: string | undefined
  }> | undefined
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingMembercardRoutes {
  /** 查询活动列表 */
  'GET /v3/marketing/membercard-activity/activities': {
    path: {}
    query: {
      /** 最大资源条数 */
      limit?: number | undefined
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 活动类型 */
      activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'
      /** 会员卡ID */
      card_id?: string | undefined
      /** 活动的当前状态 */
      activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | undefined
    }
    body: undefined
    response: QueryMembercardActivityActivitiesResponse
  }
  /** 创建活动 */
  'POST /v3/marketing/membercard-activity/activities': {
    path: {}
    query: {}
    body: CreateMembercardActivityActivitiesRequest
    response: CreateMembercardActivityActivitiesResponse
  }
  /** 查询活动详情 */
  'GET /v3/marketing/membercard-activity/activities/{activity_id}': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: undefined
    response: QueryMembercardActivityActivitiesByActivityIdResponse
  }
  /** 终止活动 */
  'POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate': {
    path: {
      /** 活动ID */
      activity_id: string
    }
    query: {}
    body: undefined
    response: TerminateMembercardActivityActivitiesResponse
  }
  /** 获取用户信息（跳转型激活） */
  'GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}': {
    path: {
      /** 激活ticket */
      activate_ticket: string
    }
    query: {}
    body: undefined
    response: QueryMembercardOpenActivateInformationsByActivateTicketResponse
  }
  /** 查询回调地址 */
  'GET /v3/marketing/membercard-open/callback': {
    path: {}
    query: {}
    body: undefined
    response: QueryMembercardOpenCallbackResponse
  }
  /** 设置回调地址 */
  'PATCH /v3/marketing/membercard-open/callback': {
    path: {}
    query: {}
    body: ModifyMembercardOpenCallbackRequest
    response: ModifyMembercardOpenCallbackResponse
  }
  /** 查询会员卡模板列表 */
  'GET /v3/marketing/membercard-open/cards': {
    path: {}
    query: {
      /** 品牌id */
      brand_id?: string | undefined
      /** 商户AppId */
      appid?: string | undefined
      /** 分页页码 · default 0 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryMembercardOpenCardsResponse
  }
  /** 创建会员卡模板 */
  'POST /v3/marketing/membercard-open/cards': {
    path: {}
    query: {}
    body: CreateMembercardOpenCardsRequest
    response: CreateMembercardOpenCardsResponse
  }
  /** 查询会员卡模板信息 */
  'GET /v3/marketing/membercard-open/cards/{card_id}': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: undefined
    response: QueryMembercardOpenCardsByCardIdResponse
  }
  /** 修改会员卡模板信息 */
  'PATCH /v3/marketing/membercard-open/cards/{card_id}': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: ModifyMembercardOpenCardsRequest
    response: undefined
  }
  /** 删除会员卡模板 */
  'DELETE /v3/marketing/membercard-open/cards/{card_id}': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 导入会员Code */
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: DepositMembercardOpenCardsCodesRequest
    response: DepositMembercardOpenCardsCodesResponse
  }
  /** 查询用户会员卡信息 */
  'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: undefined
    response: QueryMembercardOpenCardsCodesByCodeResponse
  }
  /** 修改用户会员卡信息 */
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: ModifyMembercardOpenCardsCodesRequest
    response: undefined
  }
  /** 激活会员卡（跳转型激活） */
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: ActivateMembercardOpenCardsCodesRequest
    response: undefined
  }
  /** 设置支付后展示的积分到账 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': {
    path: {
      /** 会员卡模板id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: CreateMembercardOpenCardsCodesBonusCommitRequest
    response: undefined
  }
  /** 支付结果页展示会员积分 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': {
    path: {
      /** 会员卡模板id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: CreateMembercardOpenCardsCodesBonusPrepareRequest
    response: undefined
  }
  /** 设置会员权益 */
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: ModifyMembercardOpenCardsCodesRightsRequest
    response: undefined
  }
  /** 设置会员服务项用户信息 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: CreateMembercardOpenCardsCodesSetServiceModuleDataRequest
    response: undefined
  }
  /** 作废用户会员卡 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code: string
    }
    query: {}
    body: CreateMembercardOpenCardsCodesUnavailableRequest
    response: undefined
  }
  /** 加密code解码（跳转型激活） */
  'GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {
      /** 加密code */
      encrypt_code: string
    }
    body: undefined
    response: GetMembercardOpenCardsDecryptCodeResponse
  }
  /** 商户预授权 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens': {
    path: {
      /** 会员卡模板id */
      card_id: string
    }
    query: {}
    body: CreateMembercardOpenCardsPermissionTokensRequest
    response: CreateMembercardOpenCardsPermissionTokensResponse
  }
  /** 根据手机号导入用户会员卡 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': {
    path: {
      /** 会员卡ID */
      card_id: string
    }
    query: {}
    body: ImportMembercardOpenCardsPhoneMembercardRequest
    response: ImportMembercardOpenCardsPhoneMembercardResponse
  }
  /** 创建会员卡二维码 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/qrcode': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: CreateMembercardOpenCardsQrcodeRequest
    response: CreateMembercardOpenCardsQrcodeResponse
  }
  /** 设置会员卡模板权益项 */
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/rights': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: ModifyMembercardOpenCardsRightsRequest
    response: undefined
  }
  /** 添加会员卡服务项 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/service-modules': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: CreateMembercardOpenCardsServiceModulesRequest
    response: CreateMembercardOpenCardsServiceModulesResponse
  }
  /** 修改会员卡服务项 */
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员服务项ID */
      service_module_id: string
    }
    query: {}
    body: ModifyMembercardOpenCardsServiceModulesRequest
    response: ModifyMembercardOpenCardsServiceModulesResponse
  }
  /** 移除会员卡服务项 */
  'DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': {
    path: {
      /** 会员卡id */
      card_id: string
      /** 会员服务项ID */
      service_module_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 老会员卡模板升级 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/upgrade': {
    path: {
      /** 会员卡id */
      card_id: string
    }
    query: {}
    body: CreateMembercardOpenCardsUpgradeRequest
    response: undefined
  }
  /** 根据openid导入用户会员卡 */
  'POST /v3/marketing/membercard-open/cards/{card_id}/users/import': {
    path: {
      /** 会员卡ID */
      card_id: string
    }
    query: {}
    body: ImportMembercardOpenCardsUsersRequest
    response: ImportMembercardOpenCardsUsersResponse
  }
  /** 导入加密手机号提醒会员领卡 */
  'POST /v3/marketing/membercard-open/phonenumber-member/import': {
    path: {}
    query: {}
    body: ImportMembercardOpenPhonenumberMemberRequest
    response: undefined
  }
  /** 通过加密手机号查询会员领卡状态 */
  'GET /v3/marketing/membercard-open/phonenumber-member/search': {
    path: {}
    query: {
      /** 会员卡id */
      card_id: string
      /** 加密手机号 · encrypted on the way */
      encrypted_phone_number: string
    }
    body: undefined
    response: SearchMembercardOpenPhonenumberMemberResponse
  }
  /** 查询用户在品牌下所有会员卡 */
  'GET /v3/marketing/membercard-open/user/cards': {
    path: {}
    query: {
      /** 用户标识 */
      openid: string
      /** 商户AppId */
      appid?: string | undefined
      /** 分页页码 · default 0 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryMembercardOpenUserCardsResponse
  }
}
