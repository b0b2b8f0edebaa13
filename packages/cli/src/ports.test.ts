import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { checkPorts } from './ports.ts'

const host = '127.0.0.1'

describe('checkPorts', () => {
  it('accepts free ports and zeros', async () => {
    await checkPorts([
      { host, port: 0, option: 'sandbox-port' },
      { host, port: 0, option: 'port' },
    ])
  })

  it('names the port that is in use, and the option that changes it', async () => {
    const holder = createServer()
    await new Promise<void>((resolve) => {
      holder.listen(0, host, resolve)
    })
    const { port } = holder.address() as AddressInfo
    await expect(checkPorts([{ host, port, option: 'sandbox-port' }])).rejects.toMatchObject({
      message: `Port ${port} on 127.0.0.1 is already in use.`,
      hint: expect.stringContaining('--sandbox-port N'),
      exitCode: 1,
    })
    await new Promise((resolve) => {
      holder.close(resolve)
    })
  })

  it('refuses one port for two servers', async () => {
    const wanted = ['sandbox-port', 'port'].map((option) => ({ host, port: 8080, option }))
    await expect(checkPorts(wanted)).rejects.toMatchObject({
      message: '--sandbox-port and --port are both 8080.',
      exitCode: 2,
    })
  })

  it('refuses it wherever the two stand', async () => {
    const wanted = [9080, 0, 9443, 9443].map((port, index) => ({ host, port, option: `p${index}` }))
    await expect(checkPorts(wanted)).rejects.toMatchObject({ message: '--p2 and --p3 are both 9443.', exitCode: 2 })
  })

  it('explains a host that is not of this machine', async () => {
    await expect(checkPorts([{ host: '192.0.2.1', port: 0, option: 'port' }])).rejects.toMatchObject({
      hint: expect.stringContaining('--host'),
    })
  })
})
