// Generated from the catalogue by `npm run generate`. Do not edit.

/** 通过code换取accesstoken (GET /appauth/getaccesstoken), request. */
export interface V2AppauthGetaccesstokenRequest {
  /** 微信openID */
  openid: string
  /** 第一步返回的auth_code */
  code: string
  grant_type: 'authorization_code'
  /** 应用授权作用域 */
  scope: 'pay_identity'
}

/** 微信支付实名授权 (POST /secsvc/getrealnameinfo), request. */
export interface V2SecsvcGetrealnameinfoRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0' | '2.0'
  /** 用户标识 · ≤ 128 bytes */
  openid: string
  /** 加密实名信息的证书序列号 · ≤ 64 bytes */
  cert_serialno: string
  /** ≤ 128 bytes */
  access_token: string
  /** unix时间戳 */
  timestamp?: number | undefined
  /** ≤ 128 bytes */
  cert_sign?: string | undefined
  /** 证件类型 */
  charset?: 'UTF-8' | 'GBK' | undefined
}

/** 微信支付实名授权 (POST /secsvc/getrealnameinfo), answer. */
export interface V2SecsvcGetrealnameinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 错误码 · ≤ 32 bytes */
  error_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  error_code_des?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 加密后的姓名 · ≤ 344 bytes */
  encrypted_real_name?: string | undefined
  /** 加密后的证件号码 · ≤ 344 bytes */
  encrypted_credential_id?: string | undefined
  /** 证件类型 */
  cre_type?: 'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {}) | undefined
}

/** 微信支付实名验证 (POST /secsvc/realnameauth), request. */
export interface V2SecsvcRealnameauthRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0' | '1.1'
  /** 用户标识 · ≤ 128 bytes */
  openid: string
  /** 真实姓名 · ≤ 64 bytes */
  real_name: string
  /** 证件类型 */
  cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18
  /** 证件号码 · ≤ 32 bytes */
  cred_id: string
  /** ≤ 128 bytes */
  access_token: string
}

/** 微信支付实名验证 (POST /secsvc/realnameauth), answer. */
export interface V2SecsvcRealnameauthResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 错误码 · ≤ 32 bytes */
  error_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  error_code_des?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** ≤ 128 bytes */
  access_token?: string | undefined
  /** 有多个结果时用分号 · ≤ 32 bytes */
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {}) | undefined
  /** ≤ 32 bytes */
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {}) | undefined
  /** ≤ 32 bytes */
  bind_bankcard?: 'YES' | 'NO' | (string & {}) | undefined
}

/** Every route of this product that answers with XML. */
export interface V2RealnameRoutes {
  /** 微信支付实名授权 */
  'POST /secsvc/getrealnameinfo': { request: V2SecsvcGetrealnameinfoRequest; response: V2SecsvcGetrealnameinfoResponse }
  /** 微信支付实名验证 */
  'POST /secsvc/realnameauth': { request: V2SecsvcRealnameauthRequest; response: V2SecsvcRealnameauthResponse }
}

/** Every route of this product that answers with a file. */
export interface V2RealnameFiles {}

/** Every route of this product that a browser opens. */
export interface V2RealnamePages {
  /** 通过code换取accesstoken */
  'GET /appauth/getaccesstoken': { request: V2AppauthGetaccesstokenRequest }
}
