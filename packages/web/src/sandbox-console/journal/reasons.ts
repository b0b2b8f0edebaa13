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
  [/^there is a newline too many at the end/, '签名串末尾多了一个换行符'],
  [/^the lines end in CR LF/, '签名串的换行是 CR LF'],
  [/^the newlines were written as a backslash and an n/, '签名串里的换行写成了反斜杠加 n'],
  [/^the host was signed with the path/, '签名的路径里带了主机名'],
  [/^the URL was encoded once more, or otherwise, before signing/, '签名之前 URL 又编码了一次，或用了另一种编码'],
  [/^the percent-encoding was signed in other letters/, '签名时百分号编码的大小写不同'],
  [/^the query was signed in another order/, '签名时查询参数的顺序不同'],
  [/^a mark of the URL was signed that was not sent, or the other way round/, '签名与发送的 URL 相差一个“?”或“/”'],
  [/^something else was signed in place of the body/, '签名用了别的内容代替请求体'],
  [/^the whole form was signed instead of its meta part/, '签名用了整个表单，而不是其中的 meta'],
  [/^the body was sent with blanks around it that were not signed/, '发送的请求体前后有未签名的空白'],
  [/^the body was sent in GBK, but signed in UTF-8/, '请求体以 GBK 发送，却以 UTF-8 签名'],
  [/^a byte order mark was signed, or sent/, '签名或发送的请求体带了 BOM'],
  [/^the timestamp was signed in milliseconds/, '签名的时间戳是毫秒'],
  [/^another timestamp was signed than was sent/, '签名的时间戳与发送的不同'],
  [/^timestamp and nonce were signed in the wrong order/, '签名时时间戳与随机串的顺序颠倒'],
  [/^the nonce was signed in other letters, or not at all/, '签名时随机串的大小写不同，或没有参与签名'],
  [/^the message of an answer was signed: timestamp, nonce and body/, '签名用了应答的签名串：时间戳、随机串和正文'],
  [/^the message was hashed before it was signed/, '签名之前先对签名串做了哈希'],
  [/^the body was written anew after signing \((.*) when signed\)/, '签名之后请求体被重新序列化（签名时：$1）'],
  [/^the signature is in URL-safe Base64/, '签名值用了 URL 安全的 Base64'],
  [/^the signature is in hexadecimal/, '签名值用了十六进制'],
  [/^the padding of the signature’s Base64 is missing/, '签名值的 Base64 缺少填充'],
  [/^the signature was percent-encoded/, '签名值被百分号编码'],
  [/^the signature’s plus signs were sent as blanks/, '签名值里的加号变成了空格'],
  [/^the signature was broken into lines/, '签名值被折行'],
  [/^the signature was encoded twice/, '签名值被编码了两次'],
  [/^signed with (SHA\d+) instead of SHA256/, '签名用了 $1，而不是 SHA256'],
  [
    /^signed with the (APIv\d) key as an HMAC, not with the merchant's private key/,
    '签名是以 $1 密钥做的 HMAC，而不是商户私钥',
  ],
  [/^signed in the way of APIv2, not with the merchant’s private key/, '签名用了 APIv2 的方式，而不是商户私钥'],
  [/^signed with the key of this merchant's earlier certificate (\S+)/, '签名用了该商户从前的证书 $1 的私钥'],
  [/^signed with the key of merchant (\S+)/, '签名用了商户 $1 的私钥'],
  [
    /^signed with a private key that nobody here has, or changed on the way/,
    '签名的私钥这里无人持有，或报文在途中被改动',
  ],
  [/^The key is this merchant's, but it signed another message\.?/, '私钥是该商户的，但签名的是另一条报文'],
  [/^Merchant (\S+) never applied for an API certificate\./, '商户 $1 从未申请过 API 证书。'],
  [/^The certificate (\S+) was replaced by (\S+)\./, '证书 $1 已被 $2 替换。'],
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
  // Several mistakes at once are told one after the other.
  return said.split('; ').map(clauseText).join('；').replace(/\.$/, '。')
}

function clauseText(said: string): string {
  const [english, chinese] = SENTENCES.find(([sentence]) => sentence.test(said)) ?? []
  return english === undefined ? said : said.replace(english, chinese!)
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
