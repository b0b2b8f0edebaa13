// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获取平台证书列表 (GET /v3/certificates), answer. */
export interface ListCertificatesResponse {
  data: Array<{
    serial_no?: string | undefined
    /** RFC 3339 with offset */
    effective_time?: string | undefined
    /** RFC 3339 with offset */
    expire_time?: string | undefined
    encrypt_certificate?: {
      algorithm?: string | undefined
      nonce?: string | undefined
      associated_data?: string | undefined
      /** encrypted on the way */
      ciphertext?: string | undefined
    } | undefined
  }>
}

/** 商户签名验签／加解密测试 (POST /v3/security/echo), request body. */
export interface EchoSecurityRequest {
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · encrypted on the way */
  encrypted_echo_message?: string | undefined
}

/** 商户签名验签／加解密测试 (POST /v3/security/echo), answer. */
export interface EchoSecurityResponse {
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · encrypted on the way */
  encrypted_echo_message?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CertificatesRoutes {
  /** 获取平台证书列表 */
  'GET /v3/certificates': {
    path: {}
    query: {
      /** 证书算法版本 */
      algorithm_type?: 'SM2' | 'RSA' | 'ALL' | undefined
    }
    body: undefined
    response: ListCertificatesResponse
  }
  /** 商户签名验签／加解密测试 */
  'POST /v3/security/echo': {
    path: {}
    query: {}
    body: EchoSecurityRequest
    response: EchoSecurityResponse
  }
}
