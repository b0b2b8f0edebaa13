import { formatRfc3339 } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import { rowLimit } from './input.ts'
import type { Platform } from '../platform.ts'

/** What was uploaded: the list, and each file as it came. */
export function mediaControl(app: Hono, { state }: Platform): void {
  app.get('/media', (context) => {
    const { mchid, limit } = context.req.query()
    const found = [...state.media.values()].filter((media) => mchid === undefined || media.mchid === mchid)
    const media = found.toReversed().slice(0, rowLimit(limit))
    return context.json({
      media: media.map((entry) => ({ ...entry, content: undefined, created_at: formatRfc3339(entry.created_at) })),
    })
  })
  app.get('/media/:id', (context) => {
    const media = state.media.get(context.req.param('id'))
    if (!media) throw new Refusal(404, 'UNKNOWN_MEDIA', 'There is no such upload.')
    // Whatever was uploaded, a browser may show it as a picture or a video and as nothing else.
    const type =
      /^(?:image|video)\/[\w.+-]+$/.test(media.type) && !media.type.includes('svg')
        ? media.type
        : 'application/octet-stream'
    return context.body(new Uint8Array(Buffer.from(media.content, 'base64')), 200, {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
    })
  })
}
