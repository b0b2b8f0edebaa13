/** The two languages of the site. Names of fields and endpoints are Chinese in both: they are the platform's own. */
export type Language = 'en' | 'zh'

export const LANGUAGES: readonly Language[] = ['en', 'zh']

const WORDS = {
  reference: ['Endpoints', '接口参考'],
  products: ['Products', '产品'],
  endpoints: ['Endpoints', '接口'],
  part: ['part', '第'],
  errors: ['Error codes', '错误码'],
  events: ['Notifications', '通知'],
  call: ['Call', '调用'],
  path: ['Path', '路径参数'],
  query: ['Query', '查询参数'],
  headers: ['Headers', '请求头'],
  body: ['Body', '请求体'],
  answer: ['Answer', '应答'],
  reply: ['What the answer to it carries', '应答报文'],
  resource: ['Decrypted resource', '解密后的内容'],
  none: ['No body.', '无包体。'],
  file: ['A file. Not signed: hold it against its hash.', '文件。没有签名：请校验摘要。'],
  form: [
    'A file as multipart form; only its `meta` part is signed.',
    '以 multipart 表单上传文件；只对 `meta` 部分签名。',
  ],
  field: ['Field', '字段'],
  type: ['Type', '类型'],
  required: ['Required', '必填'],
  yes: ['yes', '是'],
  limits: ['Limits', '限制'],
  code: ['Code', '错误码'],
  meaning: ['Meaning', '含义'],
  repeat: ['Repeat', '可否重试'],
  led: ['Notifications it can lead to', '可能产生的通知'],
  from: ['Led to by', '由以下接口产生'],
  direct: ['direct merchants', '直连商户'],
  partner: ['partners', '服务商'],
  both: ['direct merchants and partners', '直连商户与服务商'],
  deprecated: ['deprecated', '已弃用'],
  encrypted: ['encrypted', '加密'],
  unconfirmed: ['seen in one client only', '仅见于一个第三方客户端'],
  bytes: ['bytes', '字节'],
  characters: ['characters', '个字符'],
  items: ['items', '项'],
  json: ['JSON in a string', '字符串内的 JSON'],
  map: ['map', '映射'],
  rules: ['Rules across fields', '字段间规则'],
  entries: ['Entries', '入口'],
  named: ['Products by name', '按名称的产品'],
  event: ['Event', '事件'],
  title: ['Title', '名称'],
} as const satisfies Record<string, readonly [string, string]>

export type Word = keyof typeof WORDS

export function word(language: Language, name: Word): string {
  return WORDS[name][language === 'en' ? 0 : 1]
}

/** Where a language begins on the site. */
export function root(language: Language): string {
  return language === 'en' ? '/' : '/zh/'
}

/** Where the endpoints of a language stand. */
export function base(language: Language): string {
  return `${root(language)}reference/api/`
}
