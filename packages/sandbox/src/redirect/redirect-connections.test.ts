import { once } from 'node:events'
import https from 'node:https'
import { connect as connectPlain, createServer } from 'node:net'
import * as tls from 'node:tls'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { redirectConnections } from './redirect-connections.ts'

let sandbox: Sandbox
let undo: () => void
beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0 })
  undo = redirectConnections({ url: new URL(sandbox.tlsUrl!), ca: sandbox.ca! })
})
afterAll(async () => {
  undo()
  await sandbox.close()
})

const tlsPort = (): number => Number(new URL(sandbox.tlsUrl!).port)

describe('a redirected process', () => {
  it.each<[string, (port: number, host: string) => tls.TLSSocket]>([
    ['options', (port, host) => tls.connect({ port, host })],
    ['port, host and options', (port, host) => tls.connect(port, host, { ALPNProtocols: ['http/1.1'] })],
    ['port and options', (port, host) => tls.connect(port, { host })],
    ['an address and a name', (port, host) => tls.connect({ port, host: '192.0.2.1', servername: host })],
    ['a name in capitals', (port, host) => tls.connect({ port, host: host.toUpperCase() })],
  ])('connects to the sandbox under the real name: %s', async (_form, connect) => {
    const socket = connect(443, 'api.mch.weixin.qq.com')
    await once(socket, 'secureConnect')
    expect([socket.remotePort, socket.authorized]).toEqual([tlsPort(), true])
    expect(socket.getPeerCertificate().subject.CN).toBe('api.mch.weixin.qq.com')
    socket.destroy()
  })

  it('calls back when it is connected', async () => {
    const socket = await new Promise<tls.TLSSocket>((resolve) => {
      const opening = tls.connect(443, 'api2.mch.weixin.qq.com', {}, () => resolve(opening))
    })
    expect(socket.authorized).toBe(true)
    socket.destroy()
  })

  it('is sent there by fetch and by node:https', async () => {
    const answer = await fetch('https://api.mch.weixin.qq.com/v3/certificates')
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([401, 'SIGN_ERROR'])
    const asking = https.get('https://api2.mch.weixin.qq.com/v3/certificates', {
      agent: false,
      headers: { 'User-Agent': 'test', Accept: '*/*' },
    })
    const [response] = (await once(asking, 'response')) as [{ statusCode: number }]
    expect(response.statusCode).toBe(401)
  })

  it('does not believe a sandbox of another root', async () => {
    undo()
    undo = redirectConnections({ url: new URL(sandbox.tlsUrl!), ca: tls.rootCertificates[0]! })
    await expect(once(tls.connect({ port: 443, host: 'api.mch.weixin.qq.com' }), 'secureConnect')).rejects.toThrow(
      'unable to verify',
    )
    undo()
    undo = redirectConnections({ url: new URL(sandbox.tlsUrl!), ca: sandbox.ca! })
  })

  it('leaves every other name alone', async () => {
    const strangers: string[] = []
    const stranger = createServer((socket) => socket.on('error', () => {}).destroy()).listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as { port: number }
    await fc.assert(
      fc.asyncProperty(fc.domain(), async (name) => {
        const lookup = (host: string, _options: object, done: (error: null, all: object[]) => void): void => {
          strangers.push(host)
          done(null, [{ address: '127.0.0.1', family: 4 }])
        }
        const socket = tls.connect({ port, host: name, lookup: lookup as never })
        await expect(once(socket, 'secureConnect')).rejects.toThrow(/socket disconnected|ECONNRESET/)
        expect(strangers.at(-1)).toBe(name)
      }),
      { numRuns: 20 },
    )
    stranger.close()
  })

  it('refuses to reach the platform through a socket it cannot redirect', async () => {
    const socket = connectPlain(tlsPort(), '127.0.0.1')
    await once(socket, 'connect')
    expect(() => tls.connect({ socket, servername: 'api.mch.weixin.qq.com' })).toThrow('goes through a proxy')
    socket.destroy()
  })

  it('is as before when it is undone', () => {
    const during = tls.connect
    undo()
    expect(tls.connect).not.toBe(during)
    undo = redirectConnections({ url: new URL(sandbox.tlsUrl!), ca: sandbox.ca! })
  })
})
