import { once } from 'node:events'
import { request as plainRequest, type IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP, type Socket } from 'node:net'
import { connect, type ConnectionOptions } from 'node:tls'
import type { Sandbox } from '../sandbox.ts'

/** The answer to a request made by hand. */
export interface HandAnswer {
  status: number
  text: string
}

/** An agent whose connections end at the TLS entrance, whatever host is named: what a changed hosts file does. */
export function tlsAgent({ tlsUrl, ca }: Sandbox, options: ConnectionOptions = {}): Agent {
  const { hostname, port } = new URL(tlsUrl!)
  const agent = new Agent()
  agent.createConnection = ({ host }) =>
    connect({ host: hostname, port: Number(port), servername: isIP(host!) === 0 ? host! : '', ca: ca!, ...options })
  return agent
}

/** An agent that asks the proxy for a tunnel, as every HTTP client with a proxy does. */
export function tunnelAgent({ proxyUrl, ca }: Sandbox): Agent {
  const agent = new Agent()
  agent.createConnection = ({ host, port }, done) => {
    const asking = plainRequest(proxyUrl!, { method: 'CONNECT', path: `${host}:${port}`, agent: false })
    asking.on('connect', (_answer, socket) => done?.(null, connect({ socket, servername: host!, ca: ca! })))
    asking.end()
    return undefined
  }
  return agent
}

/** A tunnel through a proxy. @throws Error with status and text when it is refused. */
export async function tunnel(proxyUrl: string, path: string): Promise<Socket> {
  const asking = plainRequest(proxyUrl, { method: 'CONNECT', path, agent: false }).end()
  const [answer, socket, head] = (await once(asking, 'connect')) as [IncomingMessage, Socket, Buffer]
  if (answer.statusCode === 200) return socket
  const rest = (await socket.toArray()) as Buffer[]
  throw new Error(`${answer.statusCode} ${Buffer.concat([head, ...rest]).toString()}`)
}

/** GET by node:https. */
export async function get(url: string, agent: Agent, headers: Record<string, string> = {}): Promise<HandAnswer> {
  const asking = request(url, { agent, headers }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: answer.statusCode!, text: (await answer.setEncoding('utf8').toArray()).join('') }
}
