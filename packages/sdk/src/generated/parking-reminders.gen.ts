// Generated from the catalogue by `npm run generate`. Do not edit.

/** 提交停车场进件申请 (POST /v3/parking/reminders/application), request body. */
export interface CreateParkingRemindersApplicationRequest {
  parking_lot: {
    /** 停车场名称 · ≤ 128 bytes */
    parking_lot_name: string
    /** 商户停车场ID · ≤ 64 bytes */
    out_parking_lot_id: string
    /** 停车场地址 · ≤ 256 bytes */
    parking_lot_address: string
    /** 停车场经度 · ≤ 16 bytes */
    longitude: string
    /** 停车场纬度 · ≤ 16 bytes */
    latitude: string
    /** 停车场类型 */
    parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
    /** 客服联系电话 · ≤ 20 bytes */
    phone_number: string
    /** 收费告示牌url · ≤ 512 bytes */
    parking_sign_url?: string | undefined
    /** 停车场优惠文案 · ≤ 6 items */
    notification_text_list?: Array<string> | undefined
    /** 商家支付小程序appid · ≤ 32 bytes */
    payment_mini_prog_appid?: string | undefined
    /** 商家支付路径 · ≤ 256 bytes */
    payment_path: string
    /** 商家停车订单小程序appid · ≤ 32 bytes */
    parking_order_mini_prog_appid?: string | undefined
    /** 商家停车订单路径 · ≤ 256 bytes */
    parking_order_path?: string | undefined
    charging_rule?: {
      /** 收费规则类型 */
      rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | undefined
      /** 收费金额限制类型 */
      fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | undefined
      /** 计费周期类型 */
      daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | undefined
      /** 不满一小时取整方式 */
      time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | undefined
      /** 入场免费时间 */
      free_entry_duration?: number | undefined
      /** 出场免费时间 */
      free_exit_duration?: number | undefined
      fixed_interval_rule?: Array<{
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined
        /** 时段开始时间 · ≤ 5 bytes */
        start_time?: string | undefined
        /** 时段结束时间 · ≤ 5 bytes */
        end_time?: string | undefined
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | undefined
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | undefined
        /** 首段收费时长 */
        first_duration?: number | undefined
        /** 首段收费金额 · fen */
        first_amount?: number | undefined
        /** 间隔收费时长 */
        interval_duration?: number | undefined
        /** 间隔收费金额 · fen */
        interval_amount?: number | undefined
        /** 间隔时段收费封顶 · fen */
        interval_max_amount?: number | undefined
        /** 单日最大收款金额 · fen */
        max_fee_per_day?: number | undefined
        /** 免费时段收取模式 */
        free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | undefined
        /** 免费时段计算方式 */
        free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | undefined
        /** 新能源是否免停 */
        is_green_vehicle_free_parking?: boolean | undefined
        /** 首段收费模式 */
        first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | undefined
      }> | undefined
      duration_segment_rule?: Array<{
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined
        /** 时段开始时间 · ≤ 5 bytes */
        start_time?: string | undefined
        /** 时段结束时间 · ≤ 5 bytes */
        end_time?: string | undefined
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | undefined
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | undefined
        /** 收费模式 */
        charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | undefined
        /** 停车时长起始 */
        duration_from?: number | undefined
        /** 停车时长结束 */
        duration_to?: number | undefined
        /** 固定收费金额 · fen */
        fixed_amount?: number | undefined
        /** 间隔时段 */
        interval_min?: number | undefined
        /** 间隔收费金额 · fen */
        interval_amount?: number | undefined
        /** 间隔时段收费封顶 · fen */
        interval_max_amount?: number | undefined
        /** 单日最大收款金额 · fen */
        max_fee_per_day?: number | undefined
      }> | undefined
      pre_entry_rule?: Array<{
        /** 日期类型 */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | undefined
        /** 时段开始时间 · ≤ 5 bytes */
        start_time?: string | undefined
        /** 时段结束时间 · ≤ 5 bytes */
        end_time?: string | undefined
        /** 车辆类型 */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | undefined
        /** 车牌类型 */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | undefined
        /** 收费金额 · fen */
        amount?: number | undefined
        /** 单日最大收款金额 · fen */
        max_fee_per_day?: number | undefined
      }> | undefined
      /** 节假日模式 */
      holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | undefined
      /** 累计限额模式 */
      aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | undefined
      /** 首次计费时间模式 */
      first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | undefined
    } | undefined
  }
}

/** 提交停车场进件申请 (POST /v3/parking/reminders/application), answer. */
export interface CreateParkingRemindersApplicationResponse {
  /** 停车场进件审核单号 · ≤ 64 bytes */
  parking_lot_audit_no?: string | undefined
}

/** 查询停车场进件申请单 (GET /v3/parking/reminders/application/query), answer. */
export interface QueryParkingRemindersApplicationResponse {
  application?: {
    /** 停车场进件审核单号 · ≤ 64 bytes */
    parking_lot_audit_no?: string | undefined
    /** 审核状态 */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {}) | undefined
    /** 提交时间 */
    submit_time?: number | undefined
    parking_lot?: {
      /** 停车场名称 · ≤ 128 bytes */
      parking_lot_name?: string | undefined
      /** 商户停车场ID · ≤ 64 bytes */
      out_parking_lot_id?: string | undefined
      /** 停车场地址 · ≤ 256 bytes */
      parking_lot_address?: string | undefined
      /** 停车场经度 · ≤ 16 bytes */
      longitude?: string | undefined
      /** 停车场纬度 · ≤ 16 bytes */
      latitude?: string | undefined
      /** 停车场类型 */
      parking_lot_type?: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {}) | undefined
      /** 客服联系电话 · ≤ 20 bytes */
      phone_number?: string | undefined
      /** 收费告示牌url · ≤ 512 bytes */
      parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      notification_text_list?: Array<string> | undefined
      /** 商家支付小程序appid · ≤ 32 bytes */
      payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · ≤ 256 bytes */
      payment_path?: string | undefined
      /** 商家停车订单小程序appid · ≤ 32 bytes */
      parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · ≤ 256 bytes */
      parking_order_path?: string | undefined
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {}) | undefined
        /** 收费金额限制类型 */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {}) | undefined
        /** 计费周期类型 */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {}) | undefined
        /** 不满一小时取整方式 */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {}) | undefined
        /** 入场免费时间 */
        free_entry_duration?: number | undefined
        /** 出场免费时间 */
        free_exit_duration?: number | undefined
        fixed_interval_rule?: Array<{
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
          /** 时段开始时间 · ≤ 5 bytes */
          start_time?: string | undefined
          /** 时段结束时间 · ≤ 5 bytes */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
          /** 首段收费时长 */
          first_duration?: number | undefined
          /** 首段收费金额 · fen */
          first_amount?: number | undefined
          /** 间隔收费时长 */
          interval_duration?: number | undefined
          /** 间隔收费金额 · fen */
          interval_amount?: number | undefined
          /** 间隔时段收费封顶 · fen */
          interval_max_amount?: number | undefined
          /** 单日最大收款金额 · fen */
          max_fee_per_day?: number | undefined
          /** 免费时段收取模式 */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {}) | undefined
          /** 免费时段计算方式 */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {}) | undefined
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {}) | undefined
        }> | undefined
        duration_segment_rule?: Array<{
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
          /** 时段开始时间 · ≤ 5 bytes */
          start_time?: string | undefined
          /** 时段结束时间 · ≤ 5 bytes */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
          /** 收费模式 */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {}) | undefined
          /** 停车时长起始 */
          duration_from?: number | undefined
          /** 停车时长结束 */
          duration_to?: number | undefined
          /** 固定收费金额 · fen */
          fixed_amount?: number | undefined
          /** 间隔时段 */
          interval_min?: number | undefined
          /** 间隔收费金额 · fen */
          interval_amount?: number | undefined
          /** 间隔时段收费封顶 · fen */
          interval_max_amount?: number | undefined
          /** 单日最大收款金额 · fen */
          max_fee_per_day?: number | undefined
        }> | undefined
        pre_entry_rule?: Array<{
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
          /** 时段开始时间 · ≤ 5 bytes */
          start_time?: string | undefined
          /** 时段结束时间 · ≤ 5 bytes */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
          /** 收费金额 · fen */
          amount?: number | undefined
          /** 单日最大收款金额 · fen */
          max_fee_per_day?: number | undefined
        }> | undefined
        /** 节假日模式 */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {}) | undefined
        /** 累计限额模式 */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {}) | undefined
        /** 首次计费时间模式 */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {}) | undefined
      } | undefined
    } | undefined
    audit_comment?: {
      fields?: Array<{
        /** 字段名 · ≤ 128 bytes */
        field?: string | undefined
        /** 审核意见 · ≤ 512 bytes */
        comment?: string | undefined
      }> | undefined
      /** 改进建议 · ≤ 512 bytes */
      recommendation?: string | undefined
    } | undefined
  } | undefined
  /** 微信停车场ID · ≤ 64 bytes */
  wx_parking_lot_id?: string | undefined
}

/** 撤回停车场进件申请 (POST /v3/parking/reminders/application/withdraw), request body. */
export interface WithdrawParkingRemindersApplicationRequest {
  /** 停车场进件审核单号 · ≤ 64 bytes */
  parking_lot_audit_no: string
  /** 商户停车场ID · ≤ 64 bytes */
  out_parking_lot_id: string
}

/** 查询停车场进件申请单列表 (GET /v3/parking/reminders/applications), answer. */
export interface QueryParkingRemindersApplicationsResponse {
  application_list?: Array<{
    /** 停车场进件审核单号 · ≤ 64 bytes */
    parking_lot_audit_no?: string | undefined
    /** 审核状态 */
    audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {}) | undefined
    /** 提交时间 */
    submit_time?: number | undefined
    parking_lot?: {
      /** 停车场名称 · ≤ 128 bytes */
      parking_lot_name?: string | undefined
      /** 商户停车场ID · ≤ 64 bytes */
      out_parking_lot_id?: string | undefined
      /** 停车场地址 · ≤ 256 bytes */
      parking_lot_address?: string | undefined
      /** 停车场经度 · ≤ 16 bytes */
      longitude?: string | undefined
      /** 停车场纬度 · ≤ 16 bytes */
      latitude?: string | undefined
      /** 停车场类型 */
      parking_lot_type?: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {}) | undefined
      /** 客服联系电话 · ≤ 20 bytes */
      phone_number?: string | undefined
      /** 收费告示牌url · ≤ 512 bytes */
      parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      notification_text_list?: Array<string> | undefined
      /** 商家支付小程序appid · ≤ 32 bytes */
      payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 · ≤ 256 bytes */
      payment_path?: string | undefined
      /** 商家停车订单小程序appid · ≤ 32 bytes */
      parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 · ≤ 256 bytes */
      parking_order_path?: string | undefined
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {}) | undefined
        /** 收费金额限制类型 */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {}) | undefined
        /** 计费周期类型 */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {}) | undefined
        /** 不满一小时取整方式 */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {}) | undefined
        /** 入场免费时间 */
        free_entry_duration?: number | undefined
        /** 出场免费时间 */
        free_exit_duration?: number | undefined
        fixed_interval_rule?: Array<{
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
          /** 时段开始时间 · ≤ 5 bytes */
          start_time?: string | undefined
          /** 时段结束时间 · ≤ 5 bytes */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
          /** 首段收费时长 */
          first_duration?: number | undefined
          /** 首段收费金额 · fen */
          first_amount?: number | undefined
          /** 间隔收费时长 */
          interval_duration?: number | undefined
          /** 间隔收费金额 · fen */
          interval_amount?: number | undefined
          /** 间隔时段收费封顶 · fen */
          interval_max_amount?: number | undefined
          /** 单日最大收款金额 · fen */
          max_fee_per_day?: number | undefined
          /** 免费时段收取模式 */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {}) | undefined
          /** 免费时段计算方式 */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {}) | undefined
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {}) | undefined
        }> | undefined
        duration_segment_rule?: Array<{
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
          /** 时段开始时间 · ≤ 5 bytes */
          start_time?: string | undefined
          /** 时段结束时间 · ≤ 5 bytes */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
          /** 收费模式 */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {}) | undefined
          /** 停车时长起始 */
          duration_from?: number | undefined
          /** 停车时长结束 */
          duration_to?: number | undefined
          /** 固定收费金额 · fen */
          fixed_amount?: number | undefined
          /** 间隔时段 */
          interval_min?: number | undefined
          /** 间隔收费金额 · fen */
          interval_amount?: number | undefined
          /** 间隔时段收费封顶 · fen */
          interval_max_amount?: number | undefined
          /** 单日最大收款金额 · fen */
          max_fee_per_day?: number | undefined
        }> | undefined
        pre_entry_rule?: Array<{
          /** 日期类型 */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}) | undefined
          /** 时段开始时间 · ≤ 5 bytes */
          start_time?: string | undefined
          /** 时段结束时间 · ≤ 5 bytes */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}) | undefined
          /** 车牌类型 */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}) | undefined
          /** 收费金额 · fen */
          amount?: number | undefined
          /** 单日最大收款金额 · fen */
          max_fee_per_day?: number | undefined
        }> | undefined
        /** 节假日模式 */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {}) | undefined
        /** 累计限额模式 */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {}) | undefined
        /** 首次计费时间模式 */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {}) | undefined
      } | undefined
    } | undefined
    audit_comment?: {
      fields?: Array<{
        /** 字段名 · ≤ 128 bytes */
        field?: string | undefined
        /** 审核意见 · ≤ 512 bytes */
        comment?: string | undefined
      }> | undefined
      /** 改进建议 · ≤ 512 bytes */
      recommendation?: string | undefined
    } | undefined
  }> | undefined
  /** 微信停车场ID · ≤ 64 bytes */
  wx_parking_lot_id?: string | undefined
}

/** 同步车辆入场通知 (POST /v3/parking/reminders/entry), request body. */
export interface CreateParkingRemindersEntryRequest {
  /** 商户停车单号 · ≤ 64 bytes */
  out_serial_number: string
  /** 微信停车场ID · ≤ 64 bytes */
  parking_id: string
  /** 车牌号 · ≤ 16 bytes */
  plate_number: string
  /** 车辆入场时间 */
  enter_timestamp: number
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER'
  /** 车辆性质 */
  car_type: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'
  /** 车辆类型 */
  vehicle_type: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
  /** 停车场入口编号 · ≤ 128 bytes */
  entrance_number?: string | undefined
  /** 停车场入口名称 · ≤ 64 bytes */
  entrance_name?: string | undefined
  /** 优惠信息模板ID · ≤ 3 items */
  discount_template_id?: Array<number> | undefined
}

/** 同步车辆入场通知 (POST /v3/parking/reminders/entry), answer. */
export interface CreateParkingRemindersEntryResponse {
  /** 微信停车单号 · ≤ 64 bytes */
  serial_number?: string | undefined
}

/** 同步车辆离场通知 (POST /v3/parking/reminders/exit), request body. */
export interface CreateParkingRemindersExitRequest {
  /** 商户停车单号 · ≤ 64 bytes */
  out_serial_number: string
  /** 车辆出场时间 */
  exit_timestamp: number
  /** 车牌号 · ≤ 16 bytes */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER'
  /** 微信停车场ID · ≤ 64 bytes */
  parking_id: string
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined
  /** 支付类型 */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS' | undefined
  /** 商户支付订单号 · ≤ 64 bytes */
  out_trade_no?: string | undefined
  /** 总费用 · fen */
  total_amount?: number | undefined
  /** 已支付费用 · fen */
  paid_amount?: number | undefined
  /** 付款用户OpenID · ≤ 128 bytes */
  openid?: string | undefined
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS' | undefined
  /** 支付时间 */
  pay_time?: number | undefined
  /** 消息支付防伪凭证 · ≤ 256 bytes */
  token?: string | undefined
  /** 微信支付订单号 · ≤ 64 bytes */
  wx_trade_no?: string | undefined
}

/** 同步非临停扩展支付 (POST /v3/parking/reminders/ext-payment), request body. */
export interface CreateParkingRemindersExtPaymentRequest {
  /** 商户支付订单号 · ≤ 64 bytes */
  out_trade_no: string
  /** 费用明细列表 · ≥ 1 items */
  fee_items: Array<{
    /** 费用类型 */
    fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
    /** 金额 · fen */
    amount: number
  }>
  /** 支付时间 */
  pay_time: number
  /** 微信停车场ID · ≤ 64 bytes */
  wx_parking_lot_id?: string | undefined
  /** 微信支付订单号 · ≤ 64 bytes */
  wx_trade_no?: string | undefined
}

/** 查询停车费用 (POST /v3/parking/reminders/parking-fee), request body. */
export interface CreateParkingRemindersParkingFeeRequest {
  /** 商户停车单号 · ≤ 64 bytes */
  out_serial_number: string
  /** 车牌号 · ≤ 16 bytes */
  plate_number?: string | undefined
  /** 商户停车场ID · ≤ 64 bytes */
  out_parking_id?: string | undefined
}

/** 查询停车费用 (POST /v3/parking/reminders/parking-fee), answer. */
export interface CreateParkingRemindersParkingFeeResponse {
  /** 当前总费用 · fen */
  total_amount?: number | undefined
  /** 已停时长 */
  parking_timestamp?: number | undefined
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {}) | undefined
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {}) | undefined
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number | undefined
  /** 下一次跳价价格 · fen */
  next_raise_price?: number | undefined
  /** 下一次跳价时间 */
  next_raise_timestamp?: number | undefined
  /** 应付金额 · fen */
  payable_amount?: number | undefined
  /** 已付金额 · fen */
  paid_amount?: number | undefined
}

/** 查询停车场信息 (GET /v3/parking/reminders/parking-lot), answer. */
export interface QueryParkingRemindersParkingLotResponse {
  /** 微信停车场ID · ≤ 64 bytes */
  wx_parking_lot_id?: string | undefined
  /** 商户停车场ID · ≤ 64 bytes */
  out_parking_lot_id?: string | undefined
  /** 停车场名称 · ≤ 128 bytes */
  parking_lot_name?: string | undefined
  /** 停车场地址 · ≤ 256 bytes */
  parking_lot_address?: string | undefined
  /** 支付小程序appid · ≤ 32 bytes */
  payment_mini_prog_appid?: string | undefined
  /** 支付小程序path · ≤ 256 bytes */
  payment_mini_prog_path?: string | undefined
  /** 停车订单小程序appid · ≤ 32 bytes */
  parking_order_mini_prog_appid?: string | undefined
  /** 停车订单小程序path · ≤ 256 bytes */
  parking_order_mini_prog_path?: string | undefined
  /** 启用状态 */
  enabled_state?: 'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE' | (string & {}) | undefined
  /** 原因 · ≤ 256 bytes */
  reason?: string | undefined
}

/** 同步支付结果通知 (POST /v3/parking/reminders/payment), request body. */
export interface CreateParkingRemindersPaymentRequest {
  /** 商户停车单号 · ≤ 64 bytes */
  out_serial_number: string
  /** 车牌号 · ≤ 16 bytes */
  plate_number: string
  /** 微信停车场ID · ≤ 64 bytes */
  parking_id: string
  /** 停车状态 */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
  /** 支付类型 */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 付款用户OpenID · ≤ 128 bytes */
  openid?: string | undefined
  /** 特约商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 总费用 · fen */
  total_amount: number
  /** 已支付费用 · fen */
  paid_amount: number
  /** 商户支付订单号 · ≤ 64 bytes */
  out_trade_no?: string | undefined
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS' | undefined
  /** 支付时间 */
  pay_time?: number | undefined
  /** 消息支付防伪凭证 · ≤ 256 bytes */
  token?: string | undefined
  /** 微信支付订单号 · ≤ 64 bytes */
  wx_trade_no?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ParkingRemindersRoutes {
  /** 提交停车场进件申请 */
  'POST /v3/parking/reminders/application': {
    path: {}
    query: {}
    body: CreateParkingRemindersApplicationRequest
    response: CreateParkingRemindersApplicationResponse
  }
  /** 查询停车场进件申请单 */
  'GET /v3/parking/reminders/application/query': {
    path: {}
    query: {
      /** 停车场进件审核单号 · ≤ 64 bytes */
      parking_lot_audit_no: string
      /** 商户停车场ID · ≤ 64 bytes */
      out_parking_lot_id: string
    }
    body: undefined
    response: QueryParkingRemindersApplicationResponse
  }
  /** 撤回停车场进件申请 */
  'POST /v3/parking/reminders/application/withdraw': {
    path: {}
    query: {}
    body: WithdrawParkingRemindersApplicationRequest
    response: undefined
  }
  /** 查询停车场进件申请单列表 */
  'GET /v3/parking/reminders/applications': {
    path: {}
    query: {
      /** 商户停车场ID */
      out_parking_lot_id: string
      /** 偏移量 */
      offset?: number | undefined
      /** 条数 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryParkingRemindersApplicationsResponse
  }
  /** 同步车辆入场通知 */
  'POST /v3/parking/reminders/entry': {
    path: {}
    query: {}
    body: CreateParkingRemindersEntryRequest
    response: CreateParkingRemindersEntryResponse
  }
  /** 同步车辆离场通知 */
  'POST /v3/parking/reminders/exit': {
    path: {}
    query: {}
    body: CreateParkingRemindersExitRequest
    response: undefined
  }
  /** 同步非临停扩展支付 */
  'POST /v3/parking/reminders/ext-payment': {
    path: {}
    query: {}
    body: CreateParkingRemindersExtPaymentRequest
    response: undefined
  }
  /** 查询停车费用 */
  'POST /v3/parking/reminders/parking-fee': {
    path: {}
    query: {}
    body: CreateParkingRemindersParkingFeeRequest
    response: CreateParkingRemindersParkingFeeResponse
  }
  /** 查询停车场信息 */
  'GET /v3/parking/reminders/parking-lot': {
    path: {}
    query: {
      /** 商户停车场ID · ≤ 64 bytes */
      out_parking_lot_id?: string | undefined
      /** 微信停车场ID · ≤ 64 bytes */
      wx_parking_lot_id?: string | undefined
    }
    body: undefined
    response: QueryParkingRemindersParkingLotResponse
  }
  /** 同步支付结果通知 */
  'POST /v3/parking/reminders/payment': {
    path: {}
    query: {}
    body: CreateParkingRemindersPaymentRequest
    response: undefined
  }
}
