import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { findSandbox } from './find-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0 })
})
afterAll(() => sandbox.close())

describe('findSandbox', () => {
  it('asks the sandbox itself for its root', async () => {
    const found = await findSandbox({ WXTILL_SANDBOX: sandbox.tlsUrl })
    expect([found.url.origin, found.ca]).toEqual([sandbox.tlsUrl, sandbox.ca])
  })

  it('reads the root from the file it is given, and then believes in other machines too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wxtill-ca-'))
    const file = join(folder, 'ca.pem')
    await writeFile(file, sandbox.ca!)
    const found = await findSandbox({ WXTILL_SANDBOX: 'https://sandbox:9443', WXTILL_CA: file })
    expect([found.url.host, found.ca]).toEqual(['sandbox:9443', sandbox.ca])
    await rm(folder, { recursive: true })
  })

  it.each([
    ['http://127.0.0.1:9080', 'is not the address of a TLS entrance'],
    ['https://127.0.0.1:9443/v3', 'is not the address of a TLS entrance'],
    ['127.0.0.1:9443', 'is not the address of a TLS entrance'],
    ['https://sandbox:9443', 'sandbox is another machine. Set WXTILL_CA'],
    ['https://127.0.0.1.example.com', 'is another machine'],
  ])('does not go on with %s', async (address, message) => {
    await expect(findSandbox({ WXTILL_SANDBOX: address })).rejects.toThrow(message)
  })

  it('says how to start a sandbox where there is none', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as { port: number }
    holder.close()
    await once(holder, 'close')
    await expect(findSandbox({ WXTILL_SANDBOX: `https://127.0.0.1:${port}` })).rejects.toThrow(
      `There is no sandbox at https://127.0.0.1:${port} (ECONNREFUSED). Start one: wxtill sandbox --tls-port ${port}`,
    )
  })
})
