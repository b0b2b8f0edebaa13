import { createPublicKey, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { KeyFiles } from './key-files.ts'
import { pooledPrivateKey } from './key-pool.ts'
import { loadTlsKeys } from './tls-keys.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 5, 9)

let authorityKey: string
let folder: string
beforeAll(async () => {
  authorityKey = await pooledPrivateKey('authority')
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxtill-tls-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const load = (now = NOW) => loadTlsKeys({ authorityKey, files: new KeyFiles(folder), now })
const shown = async (now?: number): Promise<unknown> => (await load(now)).serverOptions().cert

describe('the keys for TLS', () => {
  it('are the same at the next start', async () => {
    const first = await load()
    const second = await load(NOW + 30 * DAY)
    expect(second.root).toBe(first.root)
    expect(second.serverOptions()).toMatchObject({ key: first.serverOptions().key, cert: first.serverOptions().cert })
  })

  it('are renewed before they end, and when the clock was set back, under the same root', async () => {
    const first = await shown()
    const renewed = await shown(NOW + 310 * DAY)
    expect(renewed).not.toBe(first)
    expect(await shown(NOW)).not.toBe(renewed)
    expect((await load()).root).toBe((await load(NOW + 310 * DAY)).root)
  })

  it('are made anew when the root key is another one', async () => {
    const { root } = await load()
    const key = await pooledPrivateKey('certificate')
    const other = await loadTlsKeys({ authorityKey: key, files: new KeyFiles(folder), now: NOW })
    expect(new X509Certificate(other.root).verify(createPublicKey(key))).toBe(true)
    expect(other.root).not.toBe(root)
  })

  it('publish the root, readable for their owner alone', async () => {
    const { root } = await load()
    expect(readFileSync(join(folder, 'platform/ca.pem'), 'utf8')).toBe(root)
    expect(statSync(join(folder, 'sandbox/keys/tls.json')).mode & 0o777).toBe(0o600)
  })

  it('have a root that signs itself and the servers, and nothing below them', async () => {
    const keys = await load()
    const root = new X509Certificate(keys.root)
    const server = new X509Certificate(String(keys.serverOptions().cert))
    expect([root.ca, server.ca]).toEqual([true, false])
    expect(root.verify(createPublicKey(authorityKey))).toBe(true)
    expect(server.checkIssued(root)).toBe(true)
    expect(server.verify(root.publicKey)).toBe(true)
    expect(server.serialNumber).not.toBe(root.serialNumber)
  })
})
