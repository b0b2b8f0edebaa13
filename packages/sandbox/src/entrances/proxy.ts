import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
import type { HttpEntrance, Listeners } from './http.ts'
import { Listener } from './listener.ts'
import { PLATFORM_HOSTS } from './platform-hosts.ts'

const REFUSAL =
  `This proxy stands in for WeChat Pay and leads nowhere else. It serves ${[...PLATFORM_HOSTS].join(', ')} ` +
  'on port 443. Send other requests without it, for instance with NO_PROXY.\n'

/**
 * An HTTP proxy at whose other end only the platform is: a client that can be given a proxy keeps the real host names.
 * What goes to other hosts is refused, so that nobody uses the sandbox as a way into the network it stands in.
 */
export class ProxyEntrance {
  readonly #listener: Listener

  /**
   * @param entrances.plain answers requests that are sent to the proxy itself, with the whole address
   * @param entrances.secure goes on with tunnels
   * @param entrances.isDown whether a host's tunnels are cut
   */
  constructor({ plain, secure, isDown }: { plain: HttpEntrance; secure: HttpEntrance; isDown: Listeners['isDown'] }) {
    const server = createServer((request, response) => forward(request, response, plain))
    server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // The caller may be gone at any moment; there is nobody to tell.
      socket.on('error', () => {})
      if (!isTunnel(request.url ?? '')) {
        socket.end(
          'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Type: text/plain\r\n' +
            `Content-Length: ${Buffer.byteLength(REFUSAL)}\r\n\r\n${REFUSAL}`,
        )
        return
      }
      if (isDown(hostOf(request.url ?? ''))) {
        socket.destroy()
        return
      }
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      if (head.length > 0) socket.unshift(head)
      // A server of ours has nothing but sockets of node:net.
      secure.adopt(socket as Socket)
    })
    this.#listener = new Listener(server)
  }

  /** Resolves with the port once listening. */
  listen(port: number, host: string): Promise<number> {
    return this.#listener.listen(port, host)
  }

  close(): Promise<void> {
    return this.#listener.close()
  }
}

/** Whether a CONNECT asks for the platform, such as `api.mch.weixin.qq.com:443`. */
function isTunnel(target: string): boolean {
  return PLATFORM_HOSTS.has(hostOf(target))
}

function hostOf(target: string): string {
  const [, host = ''] = /^([^:]+):443$/.exec(target) ?? []
  return host.toLowerCase()
}

/** A request with the whole address, as proxies get it for plain http; some clients send it for https too. */
function forward(request: IncomingMessage, response: ServerResponse, plain: HttpEntrance): void {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]+)(?::\d+)?(.*)$/i.exec(request.url ?? '') ?? []
  if (!PLATFORM_HOSTS.has(host.toLowerCase())) {
    response.writeHead(403, { Connection: 'close', 'Content-Type': 'text/plain' }).end(REFUSAL)
    return
  }
  // From here on it is as if it had been sent to the host: the path is what was signed, and the address outweighs the header.
  request.headers.host = host
  request.url = path.startsWith('/') ? path : `/${path}`
  plain.answer(request, response)
}
