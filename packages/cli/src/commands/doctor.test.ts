import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { changeFacts, MerchantCopies, readFacts } from '../testing/merchant-copies.ts'

let copies: MerchantCopies
beforeAll(async () => {
  copies = await MerchantCopies.start()
})
afterAll(() => copies.close())

describe('wxtill doctor', () => {
  async function doctor(env: Record<string, string>, ...argv: string[]) {
    const out: string[] = []
    const err: string[] = []
    const signal = new AbortController().signal
    const print = (line: string) => out.push(line)
    const code = await main(['doctor', ...argv], { print, warn: (line) => err.push(line), env, signal })
    return { code, out, err }
  }

  it('prints a line a check and leaves with 0', async () => {
    const { code, out } = await doctor({}, '--merchant-dir', await copies.copy(), '--base-url', copies.sandbox.url)
    expect(code).toBe(0)
    expect(out).toContain('✓ mchid                1900000001')
    expect(out.at(-1)).toBe('Nothing to mend.')
  })

  it('leaves with 1, the advice below the finding, and no secret anywhere', async () => {
    const folder = await copies.copy()
    const facts = await readFacts(folder)
    await changeFacts(folder, { serial_no: 'ABCDEF0123456789', api_v3_key: 'canary-secret' })
    const { code, out } = await doctor({}, '--merchant-dir', folder, '--base-url', copies.sandbox.url)
    expect(code).toBe(1)
    expect(out.join('\n')).toMatch(/^✗ serial .+\n +→ Set it to /m)
    expect(out.at(-1)).toBe('2 to mend.')
    for (const secret of ['canary-secret', facts['api_v2_key']!, facts['appsecret']!, 'PRIVATE KEY'])
      expect(out.join('\n')).not.toContain(secret)
  })

  it('prints JSON for programs', async () => {
    const { out } = await doctor({}, '--json', '--merchant-dir', await copies.copy(), '--base-url', copies.sandbox.url)
    const lines = out.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines[0]).toEqual({ check: 'files', state: 'ok', message: expect.stringContaining('all there in') })
    expect(lines.at(-1)).toEqual({ ok: 16, skipped: 2, warn: 0, fail: 0, healthy: true })
  })

  it('reads the environment, keys as text or as the names of files', async () => {
    const folder = await copies.copy()
    const facts = await readFacts(folder)
    const env = {
      WXPAY_BASE_URL: copies.sandbox.url,
      WXPAY_MCHID: facts['mchid']!,
      WXPAY_SERIAL_NO: facts['serial_no']!,
      WXPAY_API_V3_KEY: facts['api_v3_key']!,
      WXPAY_PUBLIC_KEY_ID: facts['public_key_id']!,
      WXPAY_PRIVATE_KEY: await readFile(join(folder, 'apiclient_key.pem'), 'utf8'),
      WXPAY_CERTIFICATE: join(folder, 'apiclient_cert.pem'),
      WXPAY_PUBLIC_KEY: join(folder, '../../platform/pub_key.pem'),
    }
    expect(await doctor(env)).toMatchObject({ code: 0, err: [] })
    const { code, out } = await doctor({ ...env, WXPAY_SERIAL_NO: 'ABCDEF0123456789' })
    expect(code).toBe(1)
    expect(out.join('\n')).toContain('✗ serial               WXPAY_SERIAL_NO is ABCDEF0123456789')
  })

  it('leaves with 2 when the environment names no address', async () => {
    const { code, err } = await doctor({ WXPAY_BASE_URL: 'sandbox' }, '--merchant-dir', await copies.copy())
    expect(code).toBe(2)
    expect(err.join('\n')).toContain('WXPAY_BASE_URL is not an address')
  })

  it('leaves with 1 when there is no such folder', async () => {
    const { code, err } = await doctor({}, '--merchant-dir', join(copies.root, 'nowhere'))
    expect(code).toBe(1)
    expect(err.join('\n')).toMatch(/Cannot read the folder .*nowhere: ENOENT/)
  })

  it('leaves with 2 when no merchant is given', async () => {
    const { code, err } = await doctor({})
    expect(code).toBe(2)
    expect(err.join('\n')).toContain('--merchant-dir DIR')
  })
})
