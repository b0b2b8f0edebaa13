export type Language = 'zh-CN' | 'en'

const BY_PRIMARY_TAG: Record<string, Language> = { zh: 'zh-CN', en: 'en' }

const languageOf = (tag: string): Language | undefined => BY_PRIMARY_TAG[tag.trim().toLowerCase().split('-')[0] ?? '']

/** The page's language: `?lang=` when we have it, else the best of Accept-Language that we have, else Chinese. */
export function chooseLanguage(query: string | undefined, acceptLanguage: string | undefined): Language {
  const asked = languageOf(query ?? '')
  if (asked) return asked
  const ranges = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((range, position) => {
      const [tag = '', ...parameters] = range.split(';')
      const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean)
      return { language: languageOf(tag), quality: quality === undefined ? 1 : Number(quality), position }
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.position - b.position)
  return ranges[0]?.language ?? 'zh-CN'
}
