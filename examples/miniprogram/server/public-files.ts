import { readFile } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

/** The built client helpers, for the browser: `dist/` of the package, whichever way this process itself resolves it. */
const HELPERS = new URL('../dist/', import.meta.resolve('@wxtill/miniprogram'))
const PUBLIC = new URL('./public/', import.meta.url)

/** Reads a page or one of the client helpers' modules; names are matched whole, so no path leads elsewhere. */
export async function readPublicFile(pathname: string): Promise<{ type: string; content: Buffer }> {
  const [, helper, name = 'index.html'] = /^\/(lib\/miniprogram\/)?([\w-]+\.(?:html|js|css))?$/.exec(pathname) ?? []
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)]
  if (!type || (pathname !== '/' && !pathname.endsWith(name))) throw missing()
  const content = await readFile(new URL(name, helper ? HELPERS : PUBLIC)).catch(() => undefined)
  if (content) return { type, content }
  throw helper ? new Refusal(503, 'NOT_BUILT', 'The client helpers are not built yet: run npm run build') : missing()
}

const missing = () => new Refusal(404, 'NOT_FOUND', '没有这个页面')
