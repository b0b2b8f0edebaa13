import type { Hono } from 'hono'

/** `GET /_sandbox/`: every call there is, as `METHOD /_sandbox/path/:parameter`, for whoever looks before reading. */
export function callControl(app: Hono): void {
  // Without and with a slash at the end.
  app.on('GET', ['/', '/:nothing{.{0}}'], (context) => context.json({ calls: callsOf(app) }))
}

function callsOf(app: Hono): string[] {
  return app.routes
    .filter(({ method, path }) => method !== 'ALL' && /\w/.test(path) && !path.startsWith('/:'))
    .toSorted((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)))
    .map(({ method, path }) => `${method} /_sandbox${path}`)
}
