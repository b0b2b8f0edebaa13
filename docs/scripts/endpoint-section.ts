import { catalogue, type Endpoint, type Fields } from '@wxtill/catalogue'
import { callsOf, ownHeaders } from './call-names.ts'
import { byName, escapeHtml, fieldTable } from './field-table.ts'
import { eventAnchor, eventPage } from './event-links.ts'
import { word, type Language, type Word } from './language.ts'
import type { EndpointErrors } from './endpoint-errors.ts'

/** One endpoint: what it is, how it is called, its fields, its errors and the notifications it can lead to. */
export function endpointSection(endpoint: Endpoint, errors: EndpointErrors, language: Language): string {
  const { id, method, path, title, mode, params, request, deprecated } = endpoint
  const marks = [word(language, mode), ...(deprecated ? [word(language, 'deprecated')] : [])]
  return [
    `## ${escapeMarkdown(title)} {#${id}}`,
    verbatim(
      `<p class="route"><b class="${method.toLowerCase()}">${method}</b> <code>${escapeHtml(path)}</code> <small>${marks.join(' · ')}</small></p>`,
    ),
    verbatim(`<pre class="call">${callsOf(endpoint).map(escapeHtml).join('\n')}</pre>`),
    ...part('path', byName(params.path), language),
    ...part('query', byName(params.query), language),
    ...part('headers', byName(ownHeaders(params.header)), language),
    ...(endpoint.contentType ? [word(language, 'form')] : part('body', request ?? {}, language)),
    ...rules(endpoint, language),
    ...answer(endpoint, language),
    ...errorTable(errors.get(id) ?? [], language),
    ...notifications(endpoint, language),
  ].join('\n\n')
}

function part(name: Word, fields: Fields, language: Language): string[] {
  if (Object.keys(fields).length === 0) return []
  return [`**${word(language, name)}**`, verbatim(fieldTable(fields, language))]
}

function rules({ constraints }: Endpoint, language: Language): string[] {
  if (!constraints) return []
  const lines = constraints.map(({ kind, fields, ...rest }) => {
    const more = Object.values(rest).map((value) => `: ${escapeHtml(value)}`)
    return `<li>${kind} <code>${fields.map(escapeHtml).join(', ')}</code>${more.join('')}</li>`
  })
  return [`**${word(language, 'rules')}**`, verbatim(`<ul>${lines.join('')}</ul>`)]
}

function answer({ status, response, responseType }: Endpoint, language: Language): string[] {
  const heading = `${word(language, 'answer')} ${status}`
  if (responseType === 'file') return [`**${heading}**`, word(language, 'file')]
  if (!response || Object.keys(response).length === 0) return [`**${heading}**`, word(language, 'none')]
  return [verbatim(`<details><summary>${heading}</summary>\n${fieldTable(response, language)}\n</details>`)]
}

function errorTable(errors: NonNullable<ReturnType<EndpointErrors['get']>>, language: Language): string[] {
  if (errors.length === 0) return []
  const rows = errors.map(({ code, http, cases }) => {
    const meaning = cases ?? [catalogue.errors.get(code)?.label ?? '']
    return `<tr><td>${http ?? ''}</td><td><code>${escapeHtml(code)}</code></td><td>${meaning.map(escapeHtml).join('<br>')}</td></tr>`
  })
  const head = `<tr><th>HTTP</th><th>${word(language, 'code')}</th><th>${word(language, 'meaning')}</th></tr>`
  return [
    verbatim(
      `<details><summary>${word(language, 'errors')}</summary>\n<table><thead>${head}</thead><tbody>\n${rows.join('\n')}\n</tbody></table>\n</details>`,
    ),
  ]
}

function notifications({ notify }: Endpoint, language: Language): string[] {
  const types = (notify ?? []).filter((type) => !type.startsWith('v2:'))
  if (types.length === 0) return []
  const links = types.map((type) => `[\`${type}\`](./${eventPage(type)}.md#${eventAnchor(type)})`)
  return [`${word(language, 'led')}: ${links.join(', ')}`]
}

/** HTML that neither Markdown nor Vue reads into. */
export function verbatim(html: string): string {
  return `<div v-pre>\n${html}\n</div>`
}

export function escapeMarkdown(text: string): string {
  return escapeHtml(text).replaceAll(/([\\`*_{}[\]#|])/g, '\\$1')
}
