import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'
import { blocksOf } from './doc-examples.ts'

/** The examples of the pages about other people's clients, run as they stand there against a sandbox. */

const root = fileURLToPath(new URL('..', import.meta.url))
const REDIRECT = new URL('../packages/sandbox/dist/redirect.js', import.meta.url).href
const run = promisify(execFile)

let data: string
let sandbox: Sandbox

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'wxtill-client-pages-'))
  sandbox = await startSandbox({ dataDir: data, tlsPort: 0, proxyPort: 0 })
})
afterAll(async () => {
  await sandbox.close()
  await rm(data, { recursive: true, force: true })
})

/** The blocks of a page in one language, pointed at this sandbox. */
function example(page: string, info: string): string[] {
  return blocksOf(`docs/guide/clients/${page}.md`)
    .filter((block) => block.info === info)
    .map(({ code }) =>
      code
        .replaceAll('http://127.0.0.1:9080', sandbox.url)
        .replaceAll('127.0.0.1:9443', new URL(sandbox.tlsUrl!).host)
        .replaceAll('.wxtill', data),
    )
}

async function node(page: string, argv: string[], env: Record<string, string> = {}): Promise<string> {
  // In the repository, so that the client is found.
  const file = join(root, 'test', `.client-page-${page}.cjs`)
  await writeFile(file, example(page, 'js')[0]!)
  try {
    return (await run(process.execPath, [...argv, file], { env: { ...process.env, ...env } })).stdout
  } finally {
    await rm(file)
  }
}

describe('the example of', () => {
  it('wechatpay-axios-plugin orders', async () => {
    expect(await node('wechatpay-axios-plugin', [])).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)
  })

  it('wechatpay-node-v3 orders, led there by the redirect', async () => {
    const printed = await node('wechatpay-node-v3', ['--import', REDIRECT], { WXTILL_SANDBOX: sandbox.tlsUrl! })
    expect(printed).toMatch(/^200 \{ code_url: 'weixin:/)
  })

  it.skipIf(['bash', 'curl', 'jq', 'openssl'].some((tool) => spawnSync('which', [tool]).status !== 0))(
    'curl orders, by base URL and under the real name',
    async () => {
      const [, order, pay, real] = example('curl', 'sh')
      const script = [order, pay, real].join('\n')
      const { stdout } = await run('bash', ['-ec', script])
      expect(stdout).toContain('{"code_url":"weixin://wxpay/bizpayurl?pr=')
      expect(stdout).toContain('"result":"success"')
      // The number is paid by then: understood all the same.
      expect(stdout).toContain('"code":"ORDER_PAID"')
    },
  )
})
