import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A webhook as the business system gets it. */
export interface Received {
  headers: IncomingHttpHeaders
  body: string
  event: { id: string; type: string; timestamp: string; data: Record<string, unknown> }
}

/** Answers a webhook; 200 by default. */
type Answer = (received: Received, response: ServerResponse) => void

/** The business system's side: keeps what comes, and answers as the test wants. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** Types of what came, in order. */
  types(): string[]
  /** From now on. */
  answer(answer: Answer): void
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const well: Answer = (_received, response) => void response.end('thanks')
  let answer = well
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const one = { headers: request.headers, body, event: JSON.parse(body) as Received['event'] }
      received.push(one)
      answer(one, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    types: () => received.map(({ event }) => event.type),
    answer: (next) => (answer = next),
  }
}

/** Answers with a status. */
export const status =
  (code: number): Answer =>
  (_received, response) =>
    void response.writeHead(code).end()

/**
 * Verifies as a receiver does, written from the Standard Webhooks specification and sharing nothing with the till.
 *
 * @param now milliseconds
 */
export function verifies({ headers, body }: Received, secret: string, now: number): boolean {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name]),
  )
  if (!/^\d+$/.test(timestamp ?? '') || Math.abs(now / 1000 - Number(timestamp)) > 300) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest()
  return (signatures ?? '').split(' ').some((versioned) => {
    const [version, signature = ''] = versioned.split(',')
    const given = Buffer.from(signature, 'base64')
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
  })
}
