import type { Language } from '../../shared/i18n/language.ts'

/** The sandbox's own sentences are English; what the platform says is Chinese already. In the order they are tried. */
const SENTENCES: readonly [english: RegExp, chinese: string][] = [
  [/^the last newline is missing/, '签名串缺少最后一个换行符'],
  [/^the path was signed without the query/, '签名时路径没有带查询串'],
  [/^the path was signed without its first slash/, '签名时路径缺少开头的斜杠'],
  [/^the whole URL was signed instead of path and query/, '签名用了完整的 URL，而不是路径和查询串'],
  [/^the URL was decoded before signing/, '签名之前 URL 被解码了'],
  [/^the URL was encoded after signing/, '签名之后 URL 又被编码了'],
  [/^the body was not signed/, '请求体没有参与签名'],
  [/^an empty object was signed, but no body was sent/, '签名用了空对象 {}，但没有发送请求体'],
  [
    /^the body was written anew after signing \(compact when signed\)/,
    '签名之后请求体被重新序列化（签名时是紧凑格式）',
  ],
  [
    /^the body was written anew after signing \(indented by (\d) when signed\)/,
    '签名之后请求体被重新序列化（签名时缩进 $1 格）',
  ],
  [/^the method was signed in lower case/, '签名时方法名是小写'],
  [/^another method was signed/, '签名用了另一个方法'],
  [/^The signature does not fit this merchant's key or this message\.?/, '签名与这个商户的密钥或这条报文不符'],
  [/^The Authorization header is missing\./, '缺少 Authorization 请求头。'],
  [
    /^The Authorization header does not begin with WECHATPAY2-SHA256-RSA2048\./,
    'Authorization 请求头不是以 WECHATPAY2-SHA256-RSA2048 开头。',
  ],
  [
    /^The Authorization header does not hold .*/,
    'Authorization 请求头应含 mchid、nonce_str、signature、timestamp 和 serial_no，各一次，用双引号。',
  ],
  [/^The timestamp (\d+) is (\d+) s away from the sandbox's clock, (\d+)\./, '时间戳 $1 与沙箱时钟 $3 相差 $2 秒。'],
  [/^The sandbox has no merchant (\S+)\.$/, '沙箱里没有商户 $1。'],
  [/^serial_no is (\S+); merchant (\S+) has (\S+)\.$/, 'serial_no 是 $1，而商户 $2 的是 $3。'],
  [/^The certificate ended (\S+)\.$/, '商户证书已于 $1 到期。'],
  [/^Only 200 and 204 count as taken in, the merchant answered (\d+)\./, '只有 200 和 204 算接收成功，商户应答了 $1。'],
  [/^dropped by a fault rule$/, '被故障规则丢弃'],
  [/^no answer within (\d+) ms$/, '$1 毫秒内没有应答'],
  [/^the connection was closed without an answer$/, '连接在应答之前被关闭'],
  [/^the answer is longer than 64 KiB$/, '应答超过 64 KiB'],
  [/^connect ECONNREFUSED (\S+)/, '连接被拒绝：$1 没有服务在监听'],
]

/** The platform's message follows a mistake in the older form of a reason; it is shown line by line instead. */
const SHOWN_BELOW = / ?The platform expected a signature over ".*"\.$/s

/** A reason in the page's language, as far as it is one of the sandbox's own sentences. */
export function reasonText(reason: string, language: Language): string {
  const said = reason.replace(SHOWN_BELOW, '')
  if (language === 'en') return said
  for (const [english, chinese] of SENTENCES)
    if (english.test(said)) return said.replace(english, chinese).replace(/\.$/, '。')
  return said
}

/** The message that the platform expected, out of a reason that carries it; for entries without an explanation. */
export function expectedIn(reason: string): string | undefined {
  const quoted = /The platform expected a signature over (".*")\.$/s.exec(reason)?.[1]
  if (quoted === undefined) return undefined
  try {
    const message: unknown = JSON.parse(quoted)
    return typeof message === 'string' ? message : undefined
  } catch {
    return undefined
  }
}
