import { catalogue } from '@wxtill/catalogue'
import { escapeHtml } from './field-table.ts'
import { word, type Language } from './language.ts'
import { verbatim } from './endpoint-section.ts'

const REPEAT: Readonly<Record<string, readonly [string, string]>> = {
  true: ['with the same parameters', '原参数重试'],
  false: ['no', '否'],
  'query first': ['query first', '先查询'],
}

/** Every error code of APIv3. */
export function errorPage(language: Language): string {
  const title = word(language, 'errors')
  const head = ['code', 'meaning', 'repeat'] as const
  const rows = [...catalogue.errors.values()].map(({ code, http, label, retriable, sameAs }) => {
    const name = sameAs ? `<code>${code}</code> = <code>${sameAs}</code>` : `<code>${code}</code>`
    const repeat = REPEAT[String(retriable)]![language === 'en' ? 0 : 1]
    return `<tr><td>${name}</td><td>${http.join(', ')}</td><td>${escapeHtml(label ?? '')}</td><td>${repeat}</td></tr>`
  })
  const [code, meaning, repeat] = head.map((name) => `<th>${word(language, name)}</th>`)
  return `---
title: ${title}
editLink: false
---

# ${title}

${verbatim(`<table><thead><tr>${code}<th>HTTP</th>${meaning}${repeat}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`)}
`
}
