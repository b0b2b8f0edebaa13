import { X509Certificate } from 'node:crypto'
import { Agent } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Authority } from '../keys/authority.ts'
import { pooledPrivateKey } from '../keys/key-pool.ts'
import { loadTlsKeys, type TlsKeys } from '../keys/tls-keys.ts'
import { get } from '../testing/through.ts'
import type { Incoming } from '../gateway/call.ts'
import { HttpEntrance } from './http.ts'

const NOW = Date.now()
const received: Incoming[] = []

let keys: TlsKeys
let entrance: HttpEntrance
let url: string
beforeAll(async () => {
  keys = await loadTlsKeys({ authorityKey: await pooledPrivateKey('authority'), files: undefined, now: NOW })
  const listeners = {
    platform: (incoming: Incoming) => {
      received.push(incoming)
      return Promise.resolve({ status: 200, headers: {}, body: Buffer.from('ok') })
    },
    other: () => {},
    isPlatform: () => true,
    isDown: () => false,
  }
  entrance = new HttpEntrance({ listeners, pagesUrl: () => 'http://127.0.0.1:9080', tls: keys.serverOptions() })
  url = `https://127.0.0.1:${await entrance.listen(0, '127.0.0.1')}`
})
afterAll(() => entrance.close())

describe('an HTTPS entrance', () => {
  it('asks for a client certificate and takes callers without one', async () => {
    const agent = new Agent({ ca: keys.root })
    expect(await get(url, agent)).toEqual({ status: 200, text: 'ok' })
    expect(received.at(-1)).toMatchObject({ baseUrl: url, pagesUrl: url })
    expect(received.at(-1)).not.toHaveProperty('clientCertificate')
    agent.destroy()
  })

  it.each([
    ['valid', NOW],
    ['of another time', Date.UTC(2040, 0, 1)],
  ])('hands on a client certificate that is %s, on every request of its connection', async (_which, notBefore) => {
    const key = await pooledPrivateKey('certificate')
    const subject = { CN: '1900000001', O: 'wxtill sandbox merchant' }
    const life = { serial: '56AA2E8CD67911EA0DAE015C8AC69296BAF9D722', notBefore, notAfter: notBefore + 86_400_000 }
    const cert = await new Authority(await pooledPrivateKey('authority')).issue({ ...life, subject, key })
    const agent = new Agent({ ca: keys.root, cert, key, keepAlive: true, maxSockets: 1 })
    for (const name of ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com']) {
      await get(url, agent, { Host: name })
      const { clientCertificate, baseUrl, pagesUrl } = received.at(-1)!
      expect([baseUrl, pagesUrl]).toEqual([`https://${name}`, 'http://127.0.0.1:9080'])
      expect(clientCertificate?.fingerprint256).toBe(new X509Certificate(cert).fingerprint256)
    }
    agent.destroy()
  })
})
