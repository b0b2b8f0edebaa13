import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

const NO_SNIFF = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }

const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-cache',
}

/** A built single-page site: files by name, every other path is the page itself. */
export function staticPages(folder: string, prefix: string): Hono {
  const app = new Hono()
  app.get('*', async (c) => {
    const path = c.req.path.slice(prefix.length).replace(/^\/+/, '')
    const file = path === '' ? undefined : await read(folder, path)
    if (file !== undefined) {
      // Built names carry a hash of their content.
      const cache = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      const policy = extname(path) === '.html' ? PAGE_HEADERS : {}
      return c.body(file, 200, { 'Content-Type': typeOf(path), ...NO_SNIFF, ...policy, 'Cache-Control': cache })
    }
    const page = extname(path) === '' ? await read(folder, 'index.html') : undefined
    if (page === undefined) return c.notFound()
    return c.body(page, 200, { 'Content-Type': typeOf('index.html'), ...NO_SNIFF, ...PAGE_HEADERS })
  })
  return app
}

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream'

/** A file of the folder, and of nowhere else. */
async function read(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const full = normalize(join(folder, path))
  if (path.includes('\0') || !full.startsWith(normalize(folder) + sep)) return undefined
  try {
    return new Uint8Array(await readFile(full))
  } catch {
    return undefined
  }
}
