// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询投诉通知回调 (GET /v3/merchant-service/complaint-notifications), answer. */
export interface QueryComplaintNotificationsResponse {
  /** 商户号 · ≤ 64 bytes */
  mchid: string
  /** 通知地址 · uri · ≤ 255 bytes */
  url: string
}

/** 创建投诉通知回调 (POST /v3/merchant-service/complaint-notifications), request body. */
export interface CreateComplaintNotificationsRequest {
  /** 通知地址 · uri · ≤ 255 bytes */
  url: string
}

/** 创建投诉通知回调 (POST /v3/merchant-service/complaint-notifications), answer. */
export interface CreateComplaintNotificationsResponse {
  /** 商户号 · ≤ 64 bytes */
  mchid: string
  /** 通知地址 · uri · ≤ 255 bytes */
  url: string
}

/** 更新投诉通知回调 (PUT /v3/merchant-service/complaint-notifications), request body. */
export interface UpdateComplaintNotificationsRequest {
  /** 通知地址 · uri · ≤ 255 bytes */
  url: string
}

/** 更新投诉通知回调 (PUT /v3/merchant-service/complaint-notifications), answer. */
export interface UpdateComplaintNotificationsResponse {
  /** 商户号 · ≤ 64 bytes */
  mchid: string
  /** 通知地址 · uri · ≤ 255 bytes */
  url: string
}

/** 查询投诉单列表 (GET /v3/merchant-service/complaints-v2), answer. */
export interface QueryComplaintsV2Response {
  /** 用户投诉信息详情 */
  data?: Array<{
    /** 投诉单号 · ≤ 64 bytes */
    complaint_id: string
    /** 投诉时间 · RFC 3339 with offset · ≤ 32 bytes */
    complaint_time: string
    /** 投诉详情 · ≤ 300 bytes */
    complaint_detail: string
    /** 投诉单状态 · ≤ 30 bytes */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 · ≤ 64 bytes */
    complainted_mchid: string
    /** 投诉人联系方式 · ≤ 512 bytes · encrypted on the way */
    payer_phone?: string | undefined
    /** 投诉单关联订单信息 */
    complaint_order_info?: Array<{
      /** 微信订单号 · ≤ 64 bytes */
      transaction_id: string
      /** 商户订单号 · ≤ 64 bytes */
      out_trade_no: string
      /** 订单金额 · fen */
      amount: number
    }> | undefined
    /** 投诉单关联服务单信息 */
    service_order_info?: Array<{
      /** 微信支付服务订单号 · ≤ 128 bytes */
      order_id?: string | undefined
      /** 商户服务订单号 · ≤ 128 bytes */
      out_order_no?: string | undefined
      /** 支付分服务单状态 */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}) | undefined
    }> | undefined
    /** 投诉资料列表 */
    complaint_media_list?: Array<{
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文列表 */
      media_url: Array<string>
    }> | undefined
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 问题描述 · ≤ 256 bytes */
    problem_description: string
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 问题类型 */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {}) | undefined
    /** 申请退款金额 · fen */
    apply_refund_amount?: number | undefined
    /** 用户标签列表 */
    user_tag_list?: Array<'TRUSTED' | 'HIGH_RISK' | (string & {})> | undefined
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: 'SHARE_POWER_TYPE' | (string & {}) | undefined
      /** 充电宝投诉相关信息 */
      share_power_info?: {
        /** 归还时间 · RFC 3339 with offset */
        return_time?: string | undefined
        /** 归还地点信息 */
        return_address_info?: {
          /** 归还地点 · ≤ 256 bytes */
          return_address?: string | undefined
          /** 归还地点经度 · ≤ 32 bytes */
          longitude?: string | undefined
          /** 归还地点纬度 · ≤ 32 bytes */
          latitude?: string | undefined
        } | undefined
        /** 是否归还同一柜机 */
        is_returned_to_same_machine?: boolean | undefined
      } | undefined
    } | undefined
    /** 是否在平台协助中 */
    in_platform_service?: boolean | undefined
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean | undefined
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean | undefined
  }> | undefined
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number | undefined
}

/** 查询投诉单详情 (GET /v3/merchant-service/complaints-v2/{complaint_id}), answer. */
export interface QueryComplaintsV2ByComplaintIdResponse {
  /** 投诉单号 · ≤ 64 bytes */
  complaint_id: string
  /** 投诉时间 · RFC 3339 with offset · ≤ 32 bytes */
  complaint_time: string
  /** 投诉详情 · ≤ 300 bytes */
  complaint_detail: string
  /** 投诉单状态 · ≤ 30 bytes */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 · ≤ 64 bytes */
  complainted_mchid: string
  /** 投诉人联系方式 · ≤ 512 bytes · encrypted on the way */
  payer_phone?: string | undefined
  /** 投诉人openid · ≤ 128 bytes */
  payer_openid?: string | undefined
  /** 投诉资料列表 */
  complaint_media_list?: Array<{
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文列表 */
    media_url: Array<string>
  }> | undefined
  /** 投诉单关联订单信息 */
  complaint_order_info?: Array<{
    /** 微信订单号 · ≤ 64 bytes */
    transaction_id: string
    /** 商户订单号 · ≤ 64 bytes */
    out_trade_no: string
    /** 订单金额 · fen */
    amount: number
  }> | undefined
  /** 投诉单关联服务单信息 */
  service_order_info?: Array<{
    /** 微信支付服务订单号 · ≤ 128 bytes */
    order_id?: string | undefined
    /** 商户服务订单号 · ≤ 128 bytes */
    out_order_no?: string | undefined
    /** 支付分服务单状态 */
    state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}) | undefined
  }> | undefined
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 · ≤ 256 bytes */
  problem_description: string
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {}) | undefined
  /** 申请退款金额 · fen */
  apply_refund_amount?: number | undefined
  /** 用户标签列表 */
  user_tag_list?: Array<'TRUSTED' | 'HIGH_RISK' | (string & {})> | undefined
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: 'SHARE_POWER_TYPE' | (string & {}) | undefined
    /** 充电宝投诉相关信息 */
    share_power_info?: {
      /** 归还时间 · RFC 3339 with offset */
      return_time?: string | undefined
      /** 归还地点信息 */
      return_address_info?: {
        /** 归还地点 · ≤ 256 bytes */
        return_address?: string | undefined
        /** 归还地点经度 · ≤ 32 bytes */
        longitude?: string | undefined
        /** 归还地点纬度 · ≤ 32 bytes */
        latitude?: string | undefined
      } | undefined
      /** 是否归还同一柜机 */
      is_returned_to_same_machine?: boolean | undefined
    } | undefined
  } | undefined
  /** 是否在平台协助中 */
  in_platform_service?: boolean | undefined
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean | undefined
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean | undefined
}

/** 反馈处理完成 (POST /v3/merchant-service/complaints-v2/{complaint_id}/complete), request body. */
export interface CompleteComplaintsV2Request {
  /** 被诉商户号 · ≤ 64 bytes */
  complainted_mchid: string
}

/** 查询投诉协商历史 (GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys), answer. */
export interface QueryComplaintsV2NegotiationHistorysResponse {
  /** 投诉协商历史 */
  data?: Array<{
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件请求url */
      media_url: Array<string>
    } | undefined
    /** 操作流水号 · ≤ 64 bytes */
    log_id: string
    /** 操作人 · ≤ 64 bytes */
    operator: string
    /** 操作时间 · RFC 3339 with offset · ≤ 64 bytes */
    operate_time: string
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {})
    /** 操作内容 · ≤ 500 bytes */
    operate_details?: string | undefined
    /** 图片凭证 */
    image_list?: Array<string> | undefined
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string | undefined
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string | undefined
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: Array<{
        /** 消息块类型 */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {}) | undefined
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string | undefined
          /** 文本颜色 */
          color?: 'DEFAULT' | 'SECONDARY' | (string & {}) | undefined
          /** 是否粗体 */
          is_bold?: boolean | undefined
        } | undefined
        /** 图片 */
        image?: {
          /** 媒体ID · id of an uploaded file */
          media_id?: string | undefined
          /** 图片样式类型 */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {}) | undefined
        } | undefined
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string | undefined
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text: string
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 · RFC 3339 with offset */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: Array<{
            /** faq的id */
            faq_id?: string | undefined
            /** faq内容 */
            faq_title?: string | undefined
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
              /** 跳转链接 */
              jump_url?: string | undefined
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid?: string | undefined
                /** 跳转小程序页面PATH */
                path?: string | undefined
                /** 跳转小程序页面名称 */
                text: string
              } | undefined
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string | undefined
              } | undefined
              /** 动作id */
              action_id?: string | undefined
            } | undefined
          }> | undefined
        } | undefined
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string | undefined
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text: string
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 · RFC 3339 with offset */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: Array<{
            /** 文本 */
            text?: string | undefined
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}) | undefined
              /** 跳转链接 */
              jump_url?: string | undefined
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid?: string | undefined
                /** 跳转小程序页面PATH */
                path?: string | undefined
                /** 跳转小程序页面名称 */
                text: string
              } | undefined
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string | undefined
              } | undefined
              /** 动作id */
              action_id?: string | undefined
            } | undefined
            /** 失效配置 */
            invalid_info?: {
              /** 过期时间 · RFC 3339 with offset */
              expired_time?: string | undefined
              /** 是否可以多次点击 */
              multi_clickable?: boolean | undefined
            } | undefined
          }> | undefined
          /** 按钮布局方式 */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {}) | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 · RFC 3339 with offset */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
      }> | undefined
      /** 发送者身份类别 */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {}) | undefined
      /** 自定义透传信息 · ≤ 4096 bytes */
      custom_data?: string | undefined
    } | undefined
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: Record<string, unknown> | undefined
      /** 动作id · ≤ 4096 bytes */
      action_id?: string | undefined
      /** 被点击的操作流水号 · ≤ 128 bytes */
      clicked_log_id?: string | undefined
    } | undefined
  }> | undefined
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number | undefined
}

/** 回复需要即时服务的投诉单 (POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service), request body. */
export interface CreateComplaintsV2ResponseImmediateServiceRequest {
  /** 被诉商户号 · ≤ 64 bytes */
  complainted_mchid: string
  /** 消息内容 */
  message: {
    /** 消息内容 */
    blocks?: Array<{
      /** 消息块类型 */
      type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | undefined
      /** 文本 */
      text?: {
        /** 文本 */
        text?: string | undefined
        /** 文本颜色 */
        color?: 'DEFAULT' | 'SECONDARY' | undefined
        /** 是否粗体 */
        is_bold?: boolean | undefined
      } | undefined
      /** 图片 */
      image?: {
        /** 媒体ID · id of an uploaded file */
        media_id?: string | undefined
        /** 图片样式类型 */
        image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | undefined
      } | undefined
      /** 链接 */
      link?: {
        /** 文本 */
        text?: string | undefined
        /** 动作 */
        action?: {
          /** 动作类型 */
          action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | undefined
          /** 跳转链接 */
          jump_url?: string | undefined
          /** 跳转小程序信息 */
          mini_program_jump_info?: {
            /** 跳转小程序APPID */
            appid?: string | undefined
            /** 跳转小程序页面PATH */
            path?: string | undefined
            /** 跳转小程序页面名称 */
            text?: string | undefined
          } | undefined
          /** 回复消息内容 */
          message_info?: {
            /** 回复的消息内容 */
            content: string
            /** 自定义透传字段 */
            custom_data?: string | undefined
          } | undefined
          /** 动作id */
          action_id?: string | undefined
        } | undefined
        /** 失效配置 */
        invalid_info?: {
          /** 过期时间 · RFC 3339 with offset */
          expired_time?: string | undefined
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
      /** FAQ列表 */
      faq_list?: {
        /** FAQ列表 */
        faqs?: Array<{
          /** faq的id */
          faq_id?: string | undefined
          /** faq内容 */
          faq_title?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string | undefined
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
        }> | undefined
      } | undefined
      /** 按钮 */
      button?: {
        /** 文本 */
        text?: string | undefined
        /** 动作 */
        action?: {
          /** 动作类型 */
          action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | undefined
          /** 跳转链接 */
          jump_url?: string | undefined
          /** 跳转小程序信息 */
          mini_program_jump_info?: {
            /** 跳转小程序APPID */
            appid?: string | undefined
            /** 跳转小程序页面PATH */
            path?: string | undefined
            /** 跳转小程序页面名称 */
            text?: string | undefined
          } | undefined
          /** 回复消息内容 */
          message_info?: {
            /** 回复的消息内容 */
            content: string
            /** 自定义透传字段 */
            custom_data?: string | undefined
          } | undefined
          /** 动作id */
          action_id?: string | undefined
        } | undefined
        /** 失效配置 */
        invalid_info?: {
          /** 过期时间 · RFC 3339 with offset */
          expired_time?: string | undefined
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
      /** 按钮组 */
      button_group?: {
        /** 按钮组 */
        buttons?: Array<{
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid?: string | undefined
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 · RFC 3339 with offset */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        }> | undefined
        /** 按钮布局方式 */
        button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | undefined
        /** 失效配置 */
        invalid_info?: {
          /** 过期时间 · RFC 3339 with offset */
          expired_time?: string | undefined
          /** 是否可以多次点击 */
          multi_clickable?: boolean | undefined
        } | undefined
      } | undefined
    }> | undefined
    /** 发送者身份类别 */
    sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | undefined
    /** 自定义透传信息 · ≤ 4096 bytes */
    custom_data?: string | undefined
  }
  /** 幂等ID · ≤ 128 bytes */
  idempotent_id: string
}

/** 回复需要即时服务的投诉单 (POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service), answer. */
export interface CreateComplaintsV2ResponseImmediateServiceResponse {
  /** 操作流水号 · ≤ 64 bytes */
  log_id: string
}

/** 提交回复 (POST /v3/merchant-service/complaints-v2/{complaint_id}/response), request body. */
export interface ResponseComplaintsV2Request {
  /** 被诉商户号 · ≤ 64 bytes */
  complainted_mchid: string
  /** 回复内容 · ≤ 500 bytes */
  response_content: string
  /** 回复图片 */
  response_images?: Array<string> | undefined
  /** 跳转链接 · ≤ 512 bytes */
  jump_url?: string | undefined
  /** 跳转链接文案 · ≤ 10 bytes */
  jump_url_text?: string | undefined
  /** 跳转小程序信息 */
  mini_program_jump_info?: {
    /** 跳转小程序APPID */
    appid: string
    /** 跳转小程序页面PATH */
    path: string
    /** 跳转小程序页面名称 */
    text: string
  } | undefined
}

/** 更新退款审批结果 (POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress), request body. */
export interface CreateComplaintsV2UpdateRefundProgressRequest {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE'
  /** 预计发起退款时间 */
  launch_refund_day?: number | undefined
  /** 拒绝退款原因 · ≤ 200 bytes */
  reject_reason?: string | undefined
  /** 拒绝退款的举证图片列表 */
  reject_media_list?: Array<string> | undefined
  /** 备注 · ≤ 200 bytes */
  remark?: string | undefined
}

/** 查询投诉信息 (GET /v3/merchant-service/complaints), answer. */
export interface QueryComplaintsResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 投诉总条数 */
  total_count?: number | undefined
  data?: Array<{
    /** 商户订单号 */
    out_trade_no: string
    /** 投诉时间 · RFC 3339 with offset */
    complaint_time: string
    /** 订单金额 · fen */
    amount: number
    /** 投诉人联系方式 · encrypted on the way */
    payer_phone?: string | undefined
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: 'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {})
    /** 微信订单号 */
    transaction_id: string
    /** 冻结结束时间 */
    frozen_end_time?: string | undefined
    /** 特约商户号 */
    sub_mchid?: string | undefined
  }> | undefined
}

/** 查询投诉详情 (GET /v3/merchant-service/complaints/{transaction_id}), answer. */
export interface QueryComplaintsByTransactionIdResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉时间 · RFC 3339 with offset */
  complaint_time: string
  /** 投诉金额 · fen */
  amount: number
  /** 投诉人联系方式 · encrypted on the way */
  payer_phone?: string | undefined
  /** 投诉描述 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
  /** 冻结结束时间 · RFC 3339 with offset */
  frozen_end_time?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 投诉单处理进展状态 */
  complaint_handle_state: string
}

/** 查询投诉协商历史 (GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys), answer. */
export interface QueryComplaintsNegotiationHistorysResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: Array<{
    /** 操作人 */
    operate_user: string
    /** 操作时间 · RFC 3339 with offset */
    operate_time: string
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {})
    /** 操作内容 */
    operate_details?: string | undefined
    /** 协商历史图片凭证 */
    image_list?: Array<string> | undefined
  }> | undefined
}

/** 商户反馈 (POST /v3/merchant-service/feedbacks), request body. */
export interface CreateFeedbacksRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 被诉商户号 */
  complainted_mchid: string
  /** 反馈内容类型 */
  feedback_type?: number | undefined
  /** 反馈内容 */
  feedback_content: string
  /** 图片凭证 */
  feedback_images?: Array<string> | undefined
  /** 反馈处理完成 */
  launch_confirm_process?: boolean | undefined
}

/** 商户上传反馈图片 (POST /v3/merchant-service/images/upload), request body. */
export interface UploadImagesRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
}

/** 商户上传反馈图片 (POST /v3/merchant-service/images/upload), answer. */
export interface UploadImagesResponse {
  /** 媒体文件标识ID · id of an uploaded file · ≤ 512 bytes */
  media_id: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ComplaintsRoutes {
  /** 查询投诉通知回调 */
  'GET /v3/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: undefined
    response: QueryComplaintNotificationsResponse
  }
  /** 创建投诉通知回调 */
  'POST /v3/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: CreateComplaintNotificationsRequest
    response: CreateComplaintNotificationsResponse
  }
  /** 更新投诉通知回调 */
  'PUT /v3/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: UpdateComplaintNotificationsRequest
    response: UpdateComplaintNotificationsResponse
  }
  /** 删除投诉通知回调 */
  'DELETE /v3/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: undefined
    response: undefined
  }
  /** 查询投诉单列表 */
  'GET /v3/merchant-service/complaints-v2': {
    path: {}
    query: {
      /** 分页大小 */
      limit?: number | undefined
      /** 分页开始位置 */
      offset?: number | undefined
      /** 开始日期 · ≤ 10 bytes */
      begin_date: string
      /** 结束日期 · ≤ 10 bytes */
      end_date: string
      /** 被诉商户号 · ≤ 64 bytes */
      complainted_mchid?: string | undefined
    }
    body: undefined
    response: QueryComplaintsV2Response
  }
  /** 查询投诉单详情 */
  'GET /v3/merchant-service/complaints-v2/{complaint_id}': {
    path: {
      /** 投诉单号 · ≤ 64 bytes */
      complaint_id: string
    }
    query: {}
    body: undefined
    response: QueryComplaintsV2ByComplaintIdResponse
  }
  /** 反馈处理完成 */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/complete': {
    path: {
      /** 投诉单号 · ≤ 64 bytes */
      complaint_id: string
    }
    query: {}
    body: CompleteComplaintsV2Request
    response: undefined
  }
  /** 查询投诉协商历史 */
  'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': {
    path: {
      /** 投诉单号 · ≤ 64 bytes */
      complaint_id: string
    }
    query: {
      /** 分页大小 */
      limit?: number | undefined
      /** 分页开始位置 */
      offset?: number | undefined
    }
    body: undefined
    response: QueryComplaintsV2NegotiationHistorysResponse
  }
  /** 回复需要即时服务的投诉单 */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': {
    path: {
      /** 投诉单号 · ≤ 64 bytes */
      complaint_id: string
    }
    query: {}
    body: CreateComplaintsV2ResponseImmediateServiceRequest
    response: CreateComplaintsV2ResponseImmediateServiceResponse
  }
  /** 提交回复 */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response': {
    path: {
      /** 投诉单号 · ≤ 64 bytes */
      complaint_id: string
    }
    query: {}
    body: ResponseComplaintsV2Request
    response: undefined
  }
  /** 更新退款审批结果 */
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': {
    path: {
      /** 投诉单号 · ≤ 64 bytes */
      complaint_id: string
    }
    query: {}
    body: CreateComplaintsV2UpdateRefundProgressRequest
    response: undefined
  }
  /** 查询投诉信息
   * @deprecated
   */
  'GET /v3/merchant-service/complaints': {
    path: {}
    query: {
      /** 分页大小 */
      limit?: number | undefined
      /** 分页开始位置 */
      offset?: number | undefined
      /** 开始日期 · yyyy-MM-dd */
      begin_date: string
      /** 结束日期 · yyyy-MM-dd */
      end_date: string
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryComplaintsResponse
  }
  /** 查询投诉详情
   * @deprecated
   */
  'GET /v3/merchant-service/complaints/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {}
    body: undefined
    response: QueryComplaintsByTransactionIdResponse
  }
  /** 查询投诉协商历史
   * @deprecated
   */
  'GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {}
    body: undefined
    response: QueryComplaintsNegotiationHistorysResponse
  }
  /** 商户反馈
   * @deprecated
   */
  'POST /v3/merchant-service/feedbacks': {
    path: {}
    query: {}
    body: CreateFeedbacksRequest
    response: undefined
  }
}

/** Routes of this product that answer with a file. */
export interface ComplaintsFiles {
  /** 图片下载 */
  'GET /v3/merchant-service/images/{media_id}': {
    path: {
      /** 媒体文件ID · ≤ 256 bytes */
      media_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
}

/** Routes of this product that take a file. */
export interface ComplaintsUploads {
  /** 商户上传反馈图片 */
  'POST /v3/merchant-service/images/upload': {
    path: {}
    query: {}
    body: UploadImagesRequest
    response: UploadImagesResponse
  }
}
