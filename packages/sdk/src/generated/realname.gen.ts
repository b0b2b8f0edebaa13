// Generated from the catalogue by `npm run generate`. Do not edit.

/** 实名信息校验 (GET /v3/realname/verify), answer. */
export interface GetRealnameVerifyResponse {
  /** 实名比对结果 */
  verify_result: number
  /** 错误信息 */
  err_message?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface RealnameRoutes {
  /** 实名信息校验 */
  'GET /v3/realname/verify': {
    path: {}
    query: {
      /** 下单用户账户的证件类型 */
      credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
      /** 加密后的下单用户证件号 · encrypted on the way */
      encrypted_credential_id: string
      /** 加密后的下单用户姓名 · encrypted on the way */
      encrypted_name: string
      /** 微信支付交易单号 */
      wxp_trade_no: string
    }
    body: undefined
    response: GetRealnameVerifyResponse
  }
}
