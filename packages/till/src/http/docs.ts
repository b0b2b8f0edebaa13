import { html, raw } from 'hono/html'

interface Operation {
  summary?: string
  description?: string
  tags?: string[]
  parameters?: unknown
  requestBody?: unknown
  responses?: Record<string, unknown>
}

interface ApiDocument {
  info: { title: string; version: string; description?: string }
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> }
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2.5rem}code,pre{font:13px/1.5 ui-monospace,monospace}pre{background:#f5f6f7;padding:.75rem;overflow:auto}
details{border-top:1px solid #e3e5e8;padding:.5rem 0}summary{cursor:pointer}b{display:inline-block;min-width:4.5rem;color:#07893f}
@media(prefers-color-scheme:dark){body{background:#16181a;color:#e6e6e6}pre{background:#22262a}details{border-color:#33383d}b{color:#3ddc84}}`

/** The API on one page, drawn from its own OpenAPI document: nothing is fetched, nothing runs. */
export function docsPage(document: ApiDocument) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation = methods[method]
      return operation === undefined ? [] : [{ path, method, operation }]
    }),
  )
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? ''))]
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${document.info.title}</title>
      <style>
        ${raw(STYLE)}
      </style>
      <h1>${document.info.title}</h1>
      <p>${document.info.description}</p>
      <p>For machines: <a href="/openapi.json">openapi.json</a></p>
      ${tags.map(
        (tag) =>
          html`<h2>${tag}</h2>
            ${operations.filter(({ operation }) => (operation.tags?.[0] ?? '') === tag).map(section)}`,
      )}
      <h2>Schemas</h2>
      ${Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => block(name, schema))}
    </html>`
}

const section = ({ path, method, operation }: { path: string; method: string; operation: Operation }) =>
  html`<details>
    <summary>
      <b>${method.toUpperCase()}</b> <code>${path}</code>${
        operation.summary === undefined ? '' : ` · ${operation.summary}`
      }
    </summary>
    <p>${operation.description}</p>
    ${jsonOf('Parameters', operation.parameters)}${jsonOf('Body', operation.requestBody)}${jsonOf(
      'Answers',
      operation.responses,
    )}
  </details>`

const block = (name: string, schema: unknown) =>
  html`<details>
    <summary><code>${name}</code></summary>
    ${jsonOf('', schema)}
  </details>`

const jsonOf = (title: string, value: unknown) =>
  value === undefined
    ? ''
    : html`<p>${title}</p>
        <pre>${JSON.stringify(value, null, 2)}</pre>`
