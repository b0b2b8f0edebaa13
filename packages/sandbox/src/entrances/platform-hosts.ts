/** The names under which WeChat Pay is called. */
const HOSTS = [
  'api.mch.weixin.qq.com',
  'api2.mch.weixin.qq.com',
  // What some official SDKs call instead.
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
  // Single interfaces have hosts of their own.
  'apihk.mch.weixin.qq.com',
  'fraud.mch.weixin.qq.com',
  'payapp.mch.weixin.qq.com',
  'payapp.weixin.qq.com',
] as const

export const PLATFORM_HOSTS: ReadonlySet<string> = new Set(HOSTS)
