/** The only signature type of APIv3 with RSA; also the scheme of the `Authorization` header. */
export const SIGNATURE_TYPE = 'WECHATPAY2-SHA256-RSA2048'
/** A signature that begins so is a deliberate probe: it must fail like any other wrong signature. */
export const SIGNTEST_PREFIX = 'WECHATPAY/SIGNTEST/'
/** Serial numbers that begin so name a WeChat Pay public key instead of a certificate. */
export const PUBLIC_KEY_ID_PREFIX = 'PUB_KEY_ID_'
/** How far a signed timestamp may be from the clock, in seconds, either way. */
export const MAX_SKEW_SECONDS = 300
