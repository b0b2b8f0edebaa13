/** The main names of the platform, and those of its second line. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  primary: ['api.mch.weixin.qq.com', 'api.wechatpay.cn'],
  secondary: ['api2.mch.weixin.qq.com', 'api2.wechatpay.cn'],
}

/** Whether `host` is what `host_down` names. */
export function isHost(named: string, host: string | undefined): boolean {
  return host !== undefined && (LINES[named] ?? [named.toLowerCase()]).includes(host.toLowerCase())
}
