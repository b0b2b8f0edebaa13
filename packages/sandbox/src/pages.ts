import { createReadStream, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import type { Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Serves a folder of built pages under `/<name>/`; a path without a file is the page itself. */
export function servePages(app: Hono, name: string, folder: string): void {
  app.get(`/${name}`, (context) => context.redirect(`/${name}/${new URL(context.req.url).search}`))
  app.get(`/${name}/*`, (context) => {
    const path = decode(context.req.path.slice(name.length + 2))
    const wanted = path === undefined ? undefined : join(folder, normalize(`/${path}`))
    const file = wanted !== undefined && isFile(wanted) ? wanted : join(folder, 'index.html')
    if (!isFile(file)) return context.text('This page has not been built.', 404)
    // Built assets carry a hash in their name; pages do not.
    const isPage = extname(file) === '.html'
    return context.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isPage ? 'no-cache' : 'max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    })
  })
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
