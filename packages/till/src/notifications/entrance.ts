import type { IncomingMessage, ServerResponse } from 'node:http'
import { NOTIFICATION_KINDS, type NotificationKind } from './inbox.ts'
import { V2_REPLY } from '@wxtill/sdk/v2'
import type { Incoming, NotificationAnswer, NotificationReceiver } from './receive.ts'

/** No notification is longer. */
const BODY_LIMIT = 64 * 1024

const PATH = new RegExp(`^/notify/([1-9]\\d{5,31})/(?:(${NOTIFICATION_KINDS.join('|')})|v2/(payment|refund))$`)

/**
 * `POST /notify/{mchid}/{payment|refund|…}`, and `/notify/{mchid}/v2/{payment|refund}` for APIv2: where WeChat Pay knocks: straight on node's server, since this is the path that
 * must be fast, and no login, since the signature is the proof.
 *
 * @returns whether the request was one of these.
 */
export function notificationEntrance(
  receiver: NotificationReceiver,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const match = PATH.exec(request.url ?? '')
    if (match === null || request.method !== 'POST') return false
    const [, mchid = '', kind, v2] = match
    const address = { mchid, kind: (kind ?? v2) as NotificationKind, ...(v2 !== undefined && { api: 'v2' as const }) }
    take(receiver, address, request)
      .catch((): NotificationAnswer => ({ status: 500, body: { code: 'FAIL', message: 'Not stored, send it again' } }))
      .then((answer) => reply(response, answer, v2 === undefined ? inJson : inXml))
      // The connection broke while answering: what was not heard is sent again.
      .catch(() => response.destroy())
    return true
  }
}

async function take(
  receiver: NotificationReceiver,
  address: Pick<Incoming, 'mchid' | 'kind' | 'api'>,
  request: IncomingMessage,
): Promise<NotificationAnswer> {
  const body = await readBody(request)
  if (typeof body === 'number') return { status: body, body: { code: 'FAIL', message: 'The body cannot be taken' } }
  return receiver.receive({ ...address, headers: singleHeaders(request), body })
}

/** The raw bytes; or the status to refuse with, when they are too many or do not arrive. */
function readBody(request: IncomingMessage): Promise<Buffer | 400 | 413> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      // What is too long is still read, or its sender would never read the answer.
      if (length <= BODY_LIMIT) chunks.push(chunk)
      else if (length > BODY_LIMIT * 128) request.destroy()
    })
    request.on('end', () => resolve(length <= BODY_LIMIT ? Buffer.concat(chunks) : 413))
    request.on('error', () => resolve(400))
    request.on('close', () => resolve(400))
  })
}

/** Node joins repeated headers; the few it keeps apart are no business of a notification. */
function singleHeaders({ headers }: IncomingMessage): Record<string, string> {
  const single: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (typeof value === 'string') single[name] = value
  }
  return single
}

/** How an answer is written. */
type Writing = (body: NotificationAnswer['body']) => { type: string; text: string }

const inJson: Writing = (body) => ({ type: 'application/json', text: JSON.stringify(body) })

const inXml: Writing = ({ code, message }) => ({
  type: 'text/xml; charset=utf-8',
  text: code === 'SUCCESS' ? V2_REPLY.success : V2_REPLY.fail(message),
})

function reply(response: ServerResponse, { status, body }: NotificationAnswer, write: Writing): void {
  if (response.destroyed) return
  const { type, text } = write(body)
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}
