// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获取出厂检查结果 (GET /v3/iotmanage/device-inspections/{device_sn}), answer. */
export interface QueryIotmanageDeviceInspectionsByDeviceSnResponse {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /** 查询结果 */
  result: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {})
  /** 错误信息 */
  errors?: Array<string> | undefined
  /** 告警信息 */
  warnings?: Array<string> | undefined
  /** 查询时间 · RFC 3339 with offset */
  inspect_time: string
}

/** 智能设备列表 (GET /v3/iotmanage/devices), answer. */
export interface QueryIotmanageDevicesResponse {
  /** 设备列表 */
  data: Array<{
    /** 设备序列号 */
    device_sn?: string | undefined
    /** 摄像头序列号 */
    camera_sn?: string | undefined
    /** 设备品类代码 */
    device_category_code?: string | undefined
    /** 设备品类 */
    device_category?: string | undefined
    /** 设备类型代码 */
    device_class_code?: string | undefined
    /** 设备类型 */
    device_class?: string | undefined
    /** 设备型号 */
    device_model?: string | undefined
    /** 刷脸应用软件模式代码 */
    app_scene_code?: string | undefined
    /** 刷脸应用软件模式 */
    app_scene?: string | undefined
    /** 刷脸应用操作系统 */
    operating_system?: string | undefined
    /** 激活状态 */
    activation_status?: 'ACTIVATED' | 'INACTIVATED' | (string & {}) | undefined
    /** 激活时间 · RFC 3339 with offset */
    activation_time?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 商户简称 */
    merchant_shortname?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户简称 */
    sub_merchant_shortname?: string | undefined
  }>
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self?: string | undefined
  }
}

/** 查询音箱绑定信息 (GET /v3/pay-devices/open-scenario-speaker/{device_sn}), answer. */
export interface QueryPayDevicesOpenScenarioSpeakerByDeviceSnResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 绑定音箱设备码牌 (POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind), request body. */
export interface CreatePayDevicesOpenScenarioSpeakerBindRequest {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
}

/** 绑定音箱设备码牌 (POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind), answer. */
export interface CreatePayDevicesOpenScenarioSpeakerBindResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 出厂预绑定音箱和码牌 (POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind), request body. */
export interface CreatePayDevicesOpenScenarioSpeakerPrebindRequest {
  /** 收款链接url */
  code_url: string
}

/** 出厂预绑定音箱和码牌 (POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind), answer. */
export interface CreatePayDevicesOpenScenarioSpeakerPrebindResponse {
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 解绑音箱设备码牌 (POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind), answer. */
export interface CreatePayDevicesOpenScenarioSpeakerUnbindResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 码牌支付结果上报 (POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report), request body. */
export interface CreatePayDevicesOpenScenarioSpeakerorderReportRequest {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
}

/** 码牌支付结果上报 (POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report), answer. */
export interface CreatePayDevicesOpenScenarioSpeakerorderReportResponse {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
  /** 微信支付订单号 */
  transaction_id: string
}

/** 小票机打印 (POST /v3/pay-devices/printers/{device_id}/print-orders), request body. */
export interface CreatePayDevicesPrintersPrintOrdersRequest {
  /** 打印单号 */
  print_order_no?: string | undefined
  /** 模板ID */
  template_id?: string | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
  /** 变量列表 */
  variable_list?: Array<{
    /** Key字段 */
    key?: string | undefined
    /** Value值字段 */
    value?: string | undefined
  }> | undefined
  /** 表格变量列表 */
  table_list?: Array<{
    /** Key字段 */
    key?: string | undefined
    /** Value值列表 */
    row_list?: Array<{
      /** 值列表 */
      cell_list?: Array<string> | undefined
    }> | undefined
  }> | undefined
}

/** 查询订单 (GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}), answer. */
export interface QueryPayDevicesPrintersPrintOrdersByPrintOrderNoResponse {
  /** 打印单号 */
  print_order_no?: string | undefined
  /** 模板ID */
  template_id?: string | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
  /** 打印状态 */
  print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {}) | undefined
  /** 打印状态描述 */
  print_state_description?: string | undefined
  /** 变量列表 */
  variable_list?: Array<{
    /** Key字段 */
    key?: string | undefined
    /** Value值字段 */
    value?: string | undefined
  }> | undefined
  /** 表格变量列表 */
  table_list?: Array<{
    /** Key字段 */
    key?: string | undefined
    /** Value值列表 */
    row_list?: Array<{
      /** 值列表 */
      cell_list?: Array<string> | undefined
    }> | undefined
  }> | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface DevicesRoutes {
  /** 获取出厂检查结果 */
  'GET /v3/iotmanage/device-inspections/{device_sn}': {
    path: {
      /** 设备序列号 */
      device_sn: string
    }
    query: {}
    body: undefined
    response: QueryIotmanageDeviceInspectionsByDeviceSnResponse
  }
  /** 智能设备列表 */
  'GET /v3/iotmanage/devices': {
    path: {}
    query: {
      /** 最大资源条数 */
      limit: number
      /** 请求资源起始位置 */
      offset: number
    }
    body: undefined
    response: QueryIotmanageDevicesResponse
  }
  /** 查询音箱绑定信息 */
  'GET /v3/pay-devices/open-scenario-speaker/{device_sn}': {
    path: {
      /** 设备sn */
      device_sn: string
    }
    query: {}
    body: undefined
    response: QueryPayDevicesOpenScenarioSpeakerByDeviceSnResponse
  }
  /** 绑定音箱设备码牌 */
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind': {
    path: {
      /** 设备sn */
      device_sn: string
    }
    query: {}
    body: CreatePayDevicesOpenScenarioSpeakerBindRequest
    response: CreatePayDevicesOpenScenarioSpeakerBindResponse
  }
  /** 出厂预绑定音箱和码牌 */
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': {
    path: {
      /** 设备sn */
      device_sn: string
    }
    query: {}
    body: CreatePayDevicesOpenScenarioSpeakerPrebindRequest
    response: CreatePayDevicesOpenScenarioSpeakerPrebindResponse
  }
  /** 解绑音箱设备码牌 */
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': {
    path: {
      /** 设备sn */
      device_sn: string
    }
    query: {}
    body: undefined
    response: CreatePayDevicesOpenScenarioSpeakerUnbindResponse
  }
  /** 码牌支付结果上报 */
  'POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {}
    body: CreatePayDevicesOpenScenarioSpeakerorderReportRequest
    response: CreatePayDevicesOpenScenarioSpeakerorderReportResponse
  }
  /** 小票机打印 */
  'POST /v3/pay-devices/printers/{device_id}/print-orders': {
    path: {
      /** 小票机设备号 */
      device_id: string
    }
    query: {}
    body: CreatePayDevicesPrintersPrintOrdersRequest
    response: undefined
  }
  /** 查询订单 */
  'GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': {
    path: {
      /** 小票机设备号 */
      device_id: string
      /** 打印单号 */
      print_order_no: string
    }
    query: {}
    body: undefined
    response: QueryPayDevicesPrintersPrintOrdersByPrintOrderNoResponse
  }
}
