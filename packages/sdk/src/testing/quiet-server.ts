import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { signedHeaders } from './stub-platform.ts'
import { identities } from './vectors.ts'

/** A server that gives one answer, signed once: cheap enough for ten thousand calls. */
export class QuietServer {
  /** Every connection that was ever made. */
  connections = 0
  readonly open = new Set<Socket>()
  readonly #server: Server

  private constructor() {
    const body = Buffer.from('{"code_url":"x"}')
    const headers = { ...signedHeaders(body, identities.publicKey), 'Content-Length': String(body.length) }
    this.#server = createServer((req, res) => {
      req.resume()
      res.writeHead(200, headers).end(body)
    })
    // As long as the platform keeps idle connections.
    this.#server.keepAliveTimeout = 8_000
    this.#server.on('connection', (socket) => {
      this.connections++
      this.open.add(socket)
      socket.on('close', () => this.open.delete(socket))
    })
  }

  static async start(): Promise<QuietServer> {
    const server = new QuietServer()
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
