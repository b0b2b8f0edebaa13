import type { ClientRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const PIECES = 8

/** How the body of a delivery travels. Real time. */
export interface Travel {
  /** In pieces, without Content-Length. */
  chunked?: boolean
  /** How long it takes, in ms. */
  overMs?: number
}

/** Sends a body in pieces; whatever happens to the request ends it early. */
export async function sendInPieces(request: ClientRequest, body: Buffer, overMs: number): Promise<void> {
  const size = Math.max(1, Math.ceil(body.length / PIECES))
  for (let at = 0; at < body.length && !request.destroyed; at += size) {
    request.write(body.subarray(at, at + size))
    await wait(overMs / PIECES)
  }
  request.end()
}
