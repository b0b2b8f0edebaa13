// Generated from the catalogue by `npm run generate`. Do not edit.

/** 交易保障 (POST /payitil/report), request. */
export interface V2ReportRequest {
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 接口URL · ≤ 127 bytes */
  interface_url: string
  /** 访问接口IP · ≤ 16 bytes */
  user_ip: string
  /** 上报数据包JSON格式字符串 · JSON text · ≤ 1024 bytes */
  trades: Array<{
    /** 商户订单号 */
    out_trade_no: string
    /** 交易开始时间 */
    begin_time: string
    /** 交易完成时间 */
    end_time: string
    /** 交易结果 */
    state: 'OK' | 'FAIL' | 'CANCLE'
    /** 自定义的错误描述信息 */
    err_msg?: string | undefined
  }>
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 交易保障 (POST /payitil/report), answer. */
export interface V2ReportResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}

/** 获取平台证书 (POST /risk/getcertficates), request. */
export interface V2RiskGetcertficatesRequest {}

/** 获取平台证书 (POST /risk/getcertficates), answer. */
export interface V2RiskGetcertficatesResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 错误码 · ≤ 32 bytes */
  error_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  error_code_des?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 平台证书信息 · ≤ 6000 bytes */
  certificates: string
}

/** 转换短链接 (POST /tools/shorturl), request. */
export interface V2ShortUrlRequest {
  /** URL链接 · ≤ 512 bytes */
  long_url: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 转换短链接 (POST /tools/shorturl), answer. */
export interface V2ShortUrlResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** URL链接 · ≤ 64 bytes */
  short_url: string
}

/** Every route of this product that answers with XML. */
export interface V2ToolsRoutes {
  /** 交易保障 */
  'POST /payitil/report': { request: V2ReportRequest; response: V2ReportResponse }
  /** 获取平台证书 */
  'POST /risk/getcertficates': { request: V2RiskGetcertficatesRequest; response: V2RiskGetcertficatesResponse }
  /** 转换短链接 */
  'POST /tools/shorturl': { request: V2ShortUrlRequest; response: V2ShortUrlResponse }
}

/** Every route of this product that answers with a file. */
export interface V2ToolsFiles {}

/** Every route of this product that a browser opens. */
export interface V2ToolsPages {}
