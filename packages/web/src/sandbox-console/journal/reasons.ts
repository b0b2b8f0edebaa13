import type { Language } from '../../shared/i18n/language.ts'

/** The sandbox's own sentences are English; what the platform says is Chinese already. In the order they are tried. */
const SENTENCES: readonly [english: RegExp, chinese: string][] = [
  // What was wrong with a signature: the sandbox's journal/mistakes.ts, signed-by.ts and explain.ts.
  [/^the last newline is missing$/, '签名串缺少最后一个换行符'],
  [/^there is a newline too many at the end$/, '签名串末尾多了一个换行符'],
  [/^the lines end in CR LF$/, '签名串的换行用了 CR LF'],
  [/^the newlines were written as a backslash and an n$/, '签名串的换行写成了反斜杠加 n 两个字符'],
  [/^the method was signed in lower case$/, '签名时方法名是小写'],
  [/^another method was signed$/, '签名用了另一个方法'],
  [/^the path was signed without the query$/, '签名时路径没有带查询串'],
  [/^the path was signed without its first slash$/, '签名时路径缺少开头的斜杠'],
  [/^the whole URL was signed instead of path and query$/, '签名用了完整的 URL，而不是路径和查询串'],
  [/^the host was signed with the path$/, '签名时路径前面带了域名'],
  [/^the URL was decoded before signing$/, '签名之前 URL 被解码了'],
  [/^the URL was encoded after signing$/, '签名之后 URL 又被编码了'],
  [/^the URL was encoded once more, or otherwise, before signing$/, '签名之前 URL 被多编码了一次，或用了别的编码方式'],
  [/^the percent-encoding was signed in other letters$/, '签名时百分号编码的大小写与发送的不同'],
  [/^the query was signed in another order$/, '签名时查询参数的顺序与发送的不同'],
  [
    /^a mark of the URL was signed that was not sent, or the other way round$/,
    'URL 末尾的 ? 或 / 在签名和发送时不一致',
  ],
  [/^the body was not signed$/, '请求体没有参与签名'],
  [/^an empty object was signed, but no body was sent$/, '签名用了空对象 {}，但没有发送请求体'],
  [/^something else was signed in place of the body$/, '签名时请求体的位置是别的内容'],
  [/^the whole form was signed instead of its meta part$/, '签名用了整个表单，而不是其中的 meta'],
  [/^the body was sent with blanks around it that were not signed$/, '发送的请求体首尾有空白，签名时没有'],
  [/^the body was sent in GBK, but signed in UTF-8$/, '请求体以 GBK 发送，却以 UTF-8 签名'],
  [/^a byte order mark was signed, or sent$/, '签名或发送时带了字节顺序标记（BOM）'],
  [/^the timestamp was signed in milliseconds$/, '签名时时间戳用了毫秒'],
  [/^another timestamp was signed than was sent$/, '签名用的时间戳与发送的不同'],
  [/^timestamp and nonce were signed in the wrong order$/, '签名串里时间戳和随机串的顺序反了'],
  [/^the nonce was signed in other letters, or not at all$/, '签名时随机串的大小写不同，或没有参与签名'],
  [
    /^the message of an answer was signed: timestamp, nonce and body$/,
    '签名用了应答的签名串格式：时间戳、随机串和报文主体',
  ],
  [/^the message was hashed before it was signed$/, '签名之前先对签名串做了哈希'],
  [/^the signature is in URL-safe Base64$/, '签名值用了 URL 安全的 Base64'],
  [/^the signature is in hexadecimal$/, '签名值用了十六进制'],
  [/^the padding of the signature’s Base64 is missing$/, '签名值的 Base64 缺少末尾的 ='],
  [/^the signature was percent-encoded$/, '签名值做了百分号编码'],
  [/^the signature’s plus signs were sent as blanks$/, '签名值里的加号变成了空格'],
  [/^the signature was broken into lines$/, '签名值被折成了多行'],
  [/^the signature was encoded twice$/, '签名值做了两次 Base64 编码'],
  [/^signed with (\S+) instead of SHA256$/, '签名用了 $1，而不是 SHA256'],
  [/^signed with RSA-PSS instead of RSASSA-PKCS1-v1_5$/, '签名用了 RSA-PSS，而不是 RSASSA-PKCS1-v1_5'],
  [/^signed with the key of this merchant's earlier certificate (\S+)$/, '签名用了这个商户旧证书 $1 的私钥'],
  [/^signed with the key of merchant (\S+)$/, '签名用了商户 $1 的私钥'],
  [
    /^signed with the (\S+) key as an HMAC, not with the merchant's private key$/,
    '签名用了 $1 密钥做 HMAC，而不是商户私钥',
  ],
  [/^signed in the way of APIv2, not with the merchant’s private key$/, '签名用了 APIv2 的方式，而不是商户私钥'],
  [
    /^signed with a private key that nobody here has, or changed on the way$/,
    '签名用的私钥不属于沙箱里的任何商户，或签名在途中被改动',
  ],
  [/^The key is this merchant's, but it signed another message$/, '私钥是这个商户的，但签的是另一条报文'],
  [/^the timestamp is in milliseconds, not in seconds$/, '时间戳用了毫秒，应当是秒'],
  [
    /^serial_no is the id of the WeChat Pay public key; it must be that of your own API certificate$/,
    'serial_no 填了微信支付公钥 ID，应当是商户自己的 API 证书序列号',
  ],
  [
    /^serial_no is that of the platform's certificate; it must be that of your own API certificate$/,
    'serial_no 填了平台证书的序列号，应当是商户自己的 API 证书序列号',
  ],
  [/^serial_no is that of merchant (\S+)'s certificate$/, 'serial_no 是商户 $1 的证书序列号'],
  // APIv2: v2/explain.ts.
  [/^There is no sign$/, '没有 sign'],
  [/^The sign does not fit this key or these fields$/, 'sign 与密钥或这些字段不符'],
  [/^the sign is in lower case, it must be in upper case$/, 'sign 是小写，应当是大写'],
  [/^it was signed with the (.+) key instead of the (.+) key$/, '签名用了 $1 密钥，应当用 $2 密钥'],
  [
    /^it was signed with the other type; sign_type must name it, and absent means MD5$/,
    '签名用了另一种算法；sign_type 应写明算法，不写即 MD5',
  ],
  [/^sign_type was sent but not signed$/, '发送了 sign_type，但它没有参与签名'],
  [/^empty fields were signed too; they take no part$/, '空字段也参与了签名；空字段不应参与'],
  [/^the fields were not sorted by name$/, '字段没有按名称排序'],
  [/^the values were encoded for a URL before signing$/, '签名之前字段值做了 URL 编码'],
  [/^the key was put behind the message without "&key="$/, '密钥前面缺少 “&key=”'],
  [/^sign_type is MD5 or HMAC-SHA256, not (.+)$/, 'sign_type 只能是 MD5 或 HMAC-SHA256，不能是 $1'],
  // Refusals before the signature is looked at.
  [/^The Authorization header is missing$/, '缺少 Authorization 请求头'],
  [
    /^The Authorization header does not begin with WECHATPAY2-SHA256-RSA2048$/,
    'Authorization 请求头不是以 WECHATPAY2-SHA256-RSA2048 开头',
  ],
  [
    /^The Authorization header does not hold .*$/,
    'Authorization 请求头应含 mchid、nonce_str、signature、timestamp 和 serial_no，各一次，用双引号',
  ],
  [/^The timestamp (\d+) is (\d+) s away from the sandbox's clock, (\d+)$/, '时间戳 $1 与沙箱时钟 $3 相差 $2 秒'],
  [/^The sandbox has no merchant (\S+)$/, '沙箱里没有商户 $1'],
  [/^serial_no is (\S+); merchant (\S+) has (\S+)$/, 'serial_no 是 $1，而商户 $2 的是 $3'],
  [/^Merchant (\S+) never applied for an API certificate$/, '商户 $1 没有申请过 API 证书'],
  [/^Merchant (\S+) never set an APIv3 key$/, '商户 $1 没有设置 APIv3 密钥'],
  [/^The certificate (\S+) was replaced by (\S+)$/, '证书 $1 已换成 $2'],
  [/^The certificate was made expired by hand$/, '商户证书被手动设为过期'],
  [/^The certificate was made revoked by hand$/, '商户证书被手动设为作废'],
  [/^The certificate ended (\S+)$/, '商户证书已于 $1 到期'],
  // Faults and deliveries.
  // Parking: products/parking/{format,refusals,accept}.ts. Names of fields stay as they are.
  [/^Nobody was given this parking_id$/, '没有发出过这个 parking_id'],
  [/^Another merchant was given this parking_id$/, '这个 parking_id 属于另一个商户'],
  [/^A newer entrance of this plate has replaced it$/, '同一车牌有更新的入场，这个 parking_id 已失效'],
  [/^The entrance has another (\S+)$/, '与停车入场的 $1 不一致'],
  [/^It was charged already, by (\S+)$/, '这次入场已由 $1 受理扣费'],
  [/^end_time must lie in the past$/, 'end_time 必须早于当前时间'],
  [/^end_time must differ from start_time$/, 'end_time 不能与 start_time 相同'],
  [/^(.+) must be (?:a time|times) such as (\S+)$/, '$1 的格式应为 $2'],
  [/^(\S+) must be 0 or more$/, '$1 不能为负数'],
  [/^amount\.total must be above 0: a free stay is not charged$/, 'amount.total 必须大于 0：免费停车不要申请扣费'],
  [/^trade_scene must be PARKING$/, 'trade_scene 必须为 PARKING'],
  [/^out_trade_no may hold letters, digits, "_", "-" and "\*"$/, 'out_trade_no 只能包含字母、数字、_、- 和 *'],
  [
    /^plate_number must be a province character and the number, nothing else$/,
    'plate_number 应为省份简称加号码，不含其他字符',
  ],
  [
    /^notify_url must be https, with a path and without a query; http is let through to hosts nearby$/,
    'notify_url 必须为 https，有路径且不带查询串；本机和内网可以用 http',
  ],
  [/^appid is not bound to the merchant$/, 'appid 与商户号没有绑定'],
  [/^sub_appid is not bound to sub_mchid$/, 'sub_appid 与 sub_mchid 没有绑定'],
  [/^A fault rule answered (\S+)$/, '故障规则应答了 $1'],
  [/^It is there, but a fault rule hides what was written just now$/, '数据已存在，但故障规则隐藏了刚写入的内容'],
  [/^A fault rule keeps (\S+) down: the connection was cut$/, '故障规则让 $1 不可用：连接被断开'],
  [/^Only 200 and 204 count as taken in, the merchant answered (\d+)$/, '只有 200 和 204 算接收成功，商户应答了 $1'],
  [/^dropped by a fault rule$/, '被故障规则丢弃'],
  [/^no answer within (\d+) ms$/, '$1 毫秒内没有应答'],
  [/^the connection was closed without an answer$/, '连接在应答之前被关闭'],
  [/^the answer is longer than 64 KiB$/, '应答超过 64 KiB'],
  [/^connect ECONNREFUSED (\S+)$/, '连接被拒绝：$1 没有服务在监听'],
]

/** How a body was written when it was signed, in the words of journal/rewritten.ts. */
const REWRITTEN = /^the body was written anew after signing \((.+) when signed\)$/
const WAYS: readonly [english: string, chinese: string][] = [
  ['compact', '紧凑格式'],
  ['indented by 2', '缩进 2 格'],
  ['indented by 4', '缩进 4 格'],
  ['indented by a tab', '用制表符缩进'],
  ['with a blank after every comma and colon', '逗号和冒号后有空格'],
  ['in alphabetical order', '按字母排序'],
  ['slashes and non-ASCII characters escaped', '斜杠和非 ASCII 字符转义'],
  ['non-ASCII characters escaped', '非 ASCII 字符转义'],
  ['slashes escaped', '斜杠转义'],
  ['<, > and & escaped', '<、> 和 & 转义'],
]

/** The platform's message follows a mistake in the older form of a reason; it is shown line by line instead. */
const SHOWN_BELOW = / ?The platform expected a signature over ".*"\.$/s
/** What follows the sentence proper: a likely mistake, or what APIv2 signs. */
const PROBABLY = /^(.*)\. Probably (.*)\.$/s
const V2_EXPECTED = /^(.*)\. The platform expected (\S+) over (".*") and "&key=" with the merchant's key\.$/s

/** A reason in the page's language, as far as it is one of the sandbox's own sentences. */
export function reasonText(reason: string, language: Language): string {
  const said = reason.replace(SHOWN_BELOW, '')
  if (language === 'en') return said
  const probably = PROBABLY.exec(said)
  if (probably) return `${inChinese(probably[1]!)}，很可能是：${inChinese(probably[2]!)}。`
  const v2 = V2_EXPECTED.exec(said)
  if (v2) return `${inChinese(v2[1]!)}。平台按 ${v2[2]} 验证 ${v2[3]} 加 "&key=" 和商户密钥。`
  const sentence = said.replace(/\.$/, '')
  const chinese = inChinese(sentence)
  return chinese === sentence ? said : `${chinese}。`
}

/** One sentence, or several mistakes with semicolons between them. */
function inChinese(said: string): string {
  return (
    translated(said) ??
    said
      .split('; ')
      .map((part) => translated(part) ?? part)
      .join('；')
  )
}

function translated(said: string): string | undefined {
  const ways = REWRITTEN.exec(said)?.[1]
  if (ways !== undefined) return `签名之后请求体被重新序列化（签名时：${waysText(ways)}）`
  const found = SENTENCES.find(([english]) => english.test(said))
  return found && said.replace(found[0], found[1])
}

function waysText(ways: string): string {
  return WAYS.reduce((text, [english, chinese]) => text.replace(english, chinese), ways).replaceAll(', ', '，')
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
