import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Draws } from '@wxtill/catalogue'

interface Balancer {
  readonly url: string
  close(): void
}

/** A balancer that knows nothing of health: it asks any of the ports, and the next when one does not answer or has no time. */
export async function startBalancer(ports: readonly number[], draws: Draws): Promise<Balancer> {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await readAll(incoming)
      const first = draws.integer(ports.length)
      for (let index = 0; index < ports.length; index++) {
        const port = ports[(first + index) % ports.length]!
        const answer = await forward(incoming, body, port).catch(() => undefined)
        if (answer !== undefined && answer.status !== 503)
          return outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
      }
      outgoing.writeHead(502).end()
    })()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

export function readAll(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => resolve(Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}

/** Hands a request on as it is: a notification's bytes are signed. */
export function forward(
  incoming: IncomingMessage,
  body: Buffer,
  port: number,
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { url, method, headers } = incoming
    const sent = request({ port, host: '127.0.0.1', path: url, method, headers, timeout: 10_000 }, (answer) => {
      readAll(answer).then((answered) => resolve({ status: answer.statusCode ?? 502, body: answered }), reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer')))
    sent.on('error', reject)
    sent.end(body)
  })
}
