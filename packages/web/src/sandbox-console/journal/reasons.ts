import type { Language } from '../../shared/i18n/language.ts'
import { SENTENCES } from './sentences.ts'

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
