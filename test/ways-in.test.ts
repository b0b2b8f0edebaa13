import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'

/** Programs that call the real address, as they are, and end up in the sandbox. */
const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const CODE = 'weixin:\\/\\/wxpay\\/bizpayurl\\?pr=\\w+'

let data: string
let sandbox: Sandbox
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'wxtill-ways-'))
  sandbox = await startSandbox({ dataDir: data, tlsPort: 0, proxyPort: 0 })
})
afterAll(async () => {
  await sandbox.close()
  await rm(data, { recursive: true, force: true })
})

/** Runs the merchant's program; `node` are options of its Node. */
function callWechatPay(clients: readonly string[], env: Record<string, string>, node: readonly string[] = []) {
  const script = join(root, 'test/support/call-wechat-pay.ts')
  const args = ['--conditions=@wxtill/source', '--import', 'tsx', ...node, script, data, ...clients]
  return run(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH, ...env } })
}

describe.each(['@wxtill/sandbox/redirect', 'wxtill/redirect'])('node --import %s', (module) => {
  const redirect = ['--import', module]

  it('sends every client of a process to the sandbox, and says so', async () => {
    const clients = ['wechatpay-axios-plugin', 'wechatpay-node-v3', 'sdk', 'fetch']
    const { stdout, stderr } = await callWechatPay(clients, { WXTILL_SANDBOX: sandbox.tlsUrl! }, redirect)
    expect(stderr).toContain(`wxtill redirect: WeChat Pay is the sandbox at ${sandbox.tlsUrl}.\n`)
    const lines = stdout.trim().split('\n')
    expect(lines).toEqual(clients.map((name) => expect.stringMatching(new RegExp(`^${name} ${CODE}$`)) as string))
  })

  it('does not let a process start without its sandbox', async () => {
    const nowhere = callWechatPay([], { WXTILL_SANDBOX: 'https://127.0.0.1:1' }, redirect)
    await expect(nowhere).rejects.toThrow('There is no sandbox at https://127.0.0.1:1')
  })

  it('leaves production alone', async () => {
    const env = { WXTILL_SANDBOX: 'https://127.0.0.1:1', NODE_ENV: 'production' }
    const { stdout, stderr } = await callWechatPay([], env, redirect)
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('not active, NODE_ENV is production')])
  })
})

describe('the proxy of the environment', () => {
  it('brings a client that looks at HTTPS_PROXY to the sandbox', async () => {
    const env = { HTTPS_PROXY: sandbox.proxyUrl!, NODE_EXTRA_CA_CERTS: join(data, 'platform/ca.pem') }
    const { stdout } = await callWechatPay(['wechatpay-axios-plugin'], env)
    expect(stdout).toMatch(new RegExp(`^wechatpay-axios-plugin ${CODE}\n$`))
  })
})
