import { vectors } from '@wxtill/protocol/vectors'
import { startSandbox, type NewMerchant, type Sandbox } from '@wxtill/sandbox'
import { generateKeyPairSync } from 'node:crypto'
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { readSetup } from '../merchant-setup.ts'
import { checkNotifyUrl } from './check-notify-url.ts'
import { diagnose } from './diagnose.ts'
import type { Finding } from './finding.ts'

const DAY = 86_400_000

let root: string
let sandbox: Sandbox
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wxtill-doctor-'))
  sandbox = await startSandbox({ dataDir: join(root, 'data') })
})
afterEach(() => fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' }))
afterAll(async () => {
  await sandbox.close()
  await rm(root, { recursive: true, force: true })
})

let copies = 0

/** A copy of a merchant's folder, platform keys beside it, that a test may break. */
async function merchantFolder(mchid = '1900000001'): Promise<string> {
  const copy = join(root, `copy-${copies++}`)
  await cp(join(root, 'data/merchants', mchid), join(copy, 'merchants', mchid), { recursive: true })
  await cp(join(root, 'data/platform'), join(copy, 'platform'), { recursive: true })
  return join(copy, 'merchants', mchid)
}

async function newMerchant(wanted: NewMerchant): Promise<string> {
  return merchantFolder((await sandbox.createMerchant(wanted)).mchid)
}

async function examine(folder: string, more: { now?: () => number; echo?: boolean; notifyUrl?: string } = {}) {
  const setup = await readSetup(folder, {})
  const findings: Finding[] = []
  const subject = { setup, baseUrl: sandbox.url, echo: false, now: () => Date.now(), ...more }
  for await (const finding of diagnose(subject)) findings.push(finding)
  return findings
}

const failures = (findings: readonly Finding[]) => findings.filter(({ state }) => state === 'fail')

async function mend(folder: string, change: Record<string, unknown>): Promise<void> {
  const path = join(folder, 'merchant.json')
  const facts: unknown = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...(facts as object), ...change }))
}

const otherKeys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const shortKey = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey
const encryptedKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
}).privateKey

describe('wxtill doctor', () => {
  it('finds nothing to mend in a good merchant', async () => {
    const findings = await examine(await merchantFolder(), { echo: true })
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([
      { check: 'notify-url', state: 'skipped', message: 'give --notify-url URL to have it checked' },
    ])
    expect(findings.map(({ check }) => check)).toEqual([
      'files',
      'file-mode',
      'mchid',
      'private-key',
      'certificate',
      'serial',
      'key-pair',
      'api-v3-key',
      'api-v2-key',
      'public-key',
      'platform-certificate',
      'clock',
      'signed-call',
      'answer',
      'api-v3-key-fits',
      'echo',
      'notify-url',
    ])
  })

  it('finds nothing to mend in a merchant who has platform certificates only', async () => {
    const findings = await examine(await newMerchant({ keys: 'certificate' }), { echo: true })
    expect(failures(findings)).toEqual([])
    expect(findings).toContainEqual(expect.objectContaining({ check: 'api-v3-key-fits', state: 'ok' }))
  })

  it('needs the self-test to prove the answers of a merchant who has a public key only', async () => {
    const folder = await newMerchant({ keys: 'public_key' })
    const findings = await examine(folder)
    expect(failures(findings)).toEqual([])
    expect(findings).toContainEqual({
      check: 'answer',
      state: 'skipped',
      message: expect.stringContaining('--echo shows'),
    })
    expect(await examine(folder, { echo: true })).toContainEqual(
      expect.objectContaining({ check: 'echo', state: 'ok' }),
    )
  })

  it.each<[string, (folder: string) => Promise<void>, Record<string, RegExp>]>([
    [
      "another merchant's private key",
      (folder) => writeFile(join(folder, 'apiclient_key.pem'), otherKeys.privateKey),
      { 'key-pair': /same archive/, 'signed-call': /apiclient_key\.pem, serial and merchant number/ },
    ],
    [
      'a private key that is too short',
      (folder) => writeFile(join(folder, 'apiclient_key.pem'), shortKey),
      { 'private-key': /RSA with 2048 bits/ },
    ],
    [
      'a private key with a password',
      (folder) => writeFile(join(folder, 'apiclient_key.pem'), encryptedKey),
      { 'private-key': /has a password/ },
    ],
    [
      'the certificate in place of the key',
      (folder) => cp(join(folder, 'apiclient_cert.pem'), join(folder, 'apiclient_key.pem')),
      { 'private-key': /This is a certificate/ },
    ],
    [
      'a PKCS #12 file in place of the key',
      (folder) => writeFile(join(folder, 'apiclient_key.pem'), Buffer.from('308203', 'hex')),
      { 'private-key': /must be converted/ },
    ],
    ['no private key', (folder) => rm(join(folder, 'apiclient_key.pem')), { files: /apply for a new certificate/ }],
    [
      'no merchant.json',
      (folder) => rm(join(folder, 'merchant.json')),
      {
        files: /It must be/,
        mchid: /Copy/,
        serial: /^Set it to [0-9A-F]{40}\.$/,
        'api-v3-key': /set anew/,
      },
    ],
    [
      'a broken merchant.json',
      (folder) => writeFile(join(folder, 'merchant.json'), '{"api_v3_key":"secret'),
      { files: /It must be/, mchid: /Copy/, serial: /Set it to/, 'api-v3-key': /set anew/ },
    ],
    [
      'a number that is no text',
      (folder) => mend(folder, { mchid: 1900000001 }),
      { files: /It must be/, mchid: /Copy/ },
    ],
    [
      'the serial of another certificate',
      (folder) => mend(folder, { serial_no: '3775B6A45ACD588826D15E583A95F5DD2E0A7B11' }),
      { serial: /Set it to [0-9A-F]{40}, unless/, 'signed-call': /openssl x509/ },
    ],
    [
      'the number of a merchant who is not here',
      (folder) => mend(folder, { mchid: '1800000009' }),
      { 'signed-call': /serial and merchant number/ },
    ],
    [
      'an unreadable certificate',
      (folder) => writeFile(join(folder, 'apiclient_cert.pem'), 'nothing'),
      { certificate: /apiclient_cert\.pem from the archive/ },
    ],
    [
      'another APIv3 key',
      (folder) => mend(folder, { api_v3_key: 'x'.repeat(32) }),
      { 'api-v3-key-fits': /It is another one than the APIv2 key/ },
    ],
    [
      'an APIv3 key that was cut off',
      (folder) => mend(folder, { api_v3_key: 'x'.repeat(31) }),
      { 'api-v3-key': /Copy the APIv3 key/ },
    ],
    [
      'an APIv2 key with a blank',
      (folder) => mend(folder, { api_v2_key: `${'x'.repeat(32)} ` }),
      { 'api-v2-key': /Copy the APIv2 key/ },
    ],
    [
      "another merchant's public key",
      (folder) => writeFile(join(folder, 'pub_key.pem'), otherKeys.publicKey),
      { answer: /Download pub_key\.pem and copy its ID/ },
    ],
    [
      'a serial as the id of the public key',
      (folder) => mend(folder, { public_key_id: '3775B6A45ACD588826D15E583A95F5DD2E0A7B11' }),
      { 'public-key': /copy its ID/ },
    ],
    [
      'an id without its public key',
      (folder) => rm(join(folder, '../../platform/pub_key.pem')),
      { 'public-key': /Download pub_key\.pem/ },
    ],
  ])('finds %s, and says what to do', async (_, sabotage, expected) => {
    const folder = await merchantFolder()
    await sabotage(folder)
    const found = failures(await examine(folder))
    const advice = new Map(found.map((finding) => [finding.check, 'advice' in finding ? finding.advice : '']))
    expect([...advice.keys()].toSorted()).toEqual(Object.keys(expected).toSorted())
    for (const [check, pattern] of Object.entries(expected)) expect(advice.get(check)).toMatch(pattern)
  })

  it('finds another APIv3 key also when the certificates must be opened before the first call', async () => {
    const folder = await newMerchant({ keys: 'certificate' })
    await mend(folder, { api_v3_key: 'x'.repeat(32) })
    expect(failures(await examine(folder)).map(({ check }) => check)).toEqual(['api-v3-key-fits'])
  })

  it('says that a number without certificates needs the public key', async () => {
    const folder = await newMerchant({ keys: 'public_key' })
    await rm(join(folder, '../../platform'), { recursive: true })
    await mend(folder, { public_key_id: undefined })
    expect(failures(await examine(folder))).toEqual([
      expect.objectContaining({ check: 'answer', advice: expect.stringContaining('Download pub_key.pem') }),
    ])
  })

  it('never takes the merchant’s own public key for the platform’s', async () => {
    const folder = await merchantFolder()
    const { createPublicKey } = await import('node:crypto')
    const own = createPublicKey(await readFile(join(folder, 'apiclient_key.pem'), 'utf8'))
    await writeFile(join(folder, 'pub_key.pem'), own.export({ type: 'spki', format: 'pem' }))
    expect(failures(await examine(folder))[0]).toMatchObject({
      check: 'public-key',
      message: expect.stringContaining("merchant's own public key"),
    })
  })

  it.each([
    [5 * 365 - 10, 'warn', /expires in 9 days|expires in 10 days/],
    [5 * 365 + 1, 'fail', /expired on/],
    [-2, 'fail', /valid only from/],
  ])('sees the dates of the certificate %i days from now: %s', async (days, state, message) => {
    const findings = await examine(await merchantFolder(), { now: () => Date.now() + days * DAY })
    const certificate = findings.find(({ check }) => check === 'certificate')
    expect(certificate).toMatchObject({ state, message: expect.stringMatching(message) })
  })

  it.each([
    [301 + 5, 'fail', /30\d s fast/],
    [-301 - 5, 'fail', /30\d s slow/],
    [100, 'warn', /(?:99|100|101) s fast/],
  ])('holds a clock that is %i s off against WeChat Pay’s', async (seconds, state, message) => {
    const findings = await examine(await merchantFolder(), { now: () => Date.now() + seconds * 1000 })
    expect(findings.find(({ check }) => check === 'clock')).toMatchObject({
      state,
      message: expect.stringMatching(message),
      advice: expect.stringContaining('time synchronisation'),
    })
    if (state === 'fail') {
      expect(findings.find(({ check }) => check === 'signed-call')).toMatchObject({
        state,
        message: expect.stringContaining('more than 5 minutes off'),
      })
    }
  })

  it('warns when others can read the secrets', { skip: process.platform === 'win32' }, async () => {
    const folder = await merchantFolder()
    await chmod(join(folder, 'apiclient_key.pem'), 0o644)
    expect(await examine(folder)).toContainEqual({
      check: 'file-mode',
      state: 'warn',
      message: 'apiclient_key.pem can be read by others on this machine (mode 644).',
      advice: 'chmod 600 apiclient_key.pem',
    })
  })

  it('explains how to get PEM from an old PKCS #12 file', async () => {
    const folder = await merchantFolder()
    await rm(join(folder, 'apiclient_key.pem'))
    await writeFile(join(folder, 'apiclient_cert.p12'), Buffer.from('3082000030062a864886f70d010c01060500', 'hex'))
    const [files] = failures(await examine(folder))
    expect(files).toMatchObject({
      message: expect.stringContaining('sealed with RC2 or 3DES'),
      advice: expect.stringContaining('openssl pkcs12 -legacy -in apiclient_cert.p12 -nocerts'),
    })
  })

  it.each<[string, object, string, RegExp, RegExp]>([
    ['headers got lost on the way', { unsign: true }, 'answer', /header/, /proxy/],
    ['a gateway answers instead', { html_5xx: 502 }, 'signed-call', /answered 502/, /gateway or proxy/],
  ])('sees that %s', { timeout: 30_000 }, async (_, action, check, message, advice) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ match: { path: '/v3/certificates' }, action })
    await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', headers, body })
    const found = failures(await examine(await merchantFolder()))
    expect(found).toEqual([
      expect.objectContaining({
        check,
        message: expect.stringMatching(message),
        advice: expect.stringMatching(advice),
      }),
    ])
  })

  it('says that nobody answers, and does not try further', async () => {
    const setup = await readSetup(await merchantFolder(), {})
    const findings: Finding[] = []
    const subject = { setup, baseUrl: 'http://127.0.0.1:1', echo: false, now: () => Date.now() }
    for await (const finding of diagnose(subject)) findings.push(finding)
    expect(failures(findings).map(({ check }) => check)).toEqual(['platform'])
    expect(findings).toContainEqual(expect.objectContaining({ check: 'signed-call', state: 'skipped' }))
  })
})

describe('wxtill doctor on the command line', () => {
  async function doctor(env: Record<string, string>, ...argv: string[]) {
    const out: string[] = []
    const err: string[] = []
    const signal = new AbortController().signal
    const print = (line: string) => out.push(line)
    const code = await main(['doctor', ...argv], { print, warn: (line) => err.push(line), env, signal })
    return { code, out, err }
  }

  it('prints a line a check and leaves with 0', async () => {
    const { code, out } = await doctor({}, '--merchant-dir', await merchantFolder(), '--base-url', sandbox.url)
    expect(code).toBe(0)
    expect(out).toContain('✓ mchid                1900000001')
    expect(out.at(-1)).toBe('Nothing to mend.')
  })

  it('leaves with 1, the advice below the finding, and no secret anywhere', async () => {
    const folder = await merchantFolder()
    const facts = JSON.parse(await readFile(join(folder, 'merchant.json'), 'utf8')) as Record<string, string>
    await mend(folder, { serial_no: 'ABCDEF0123456789', api_v3_key: 'canary-secret' })
    const { code, out } = await doctor({}, '--merchant-dir', folder, '--base-url', sandbox.url)
    expect(code).toBe(1)
    expect(out.join('\n')).toMatch(/^✗ serial .+\n +→ Set it to /m)
    expect(out.at(-1)).toBe('2 to mend.')
    for (const secret of ['canary-secret', facts['api_v2_key']!, facts['appsecret']!, 'PRIVATE KEY'])
      expect(out.join('\n')).not.toContain(secret)
  })

  it('prints JSON for programs', async () => {
    const { out } = await doctor({}, '--json', '--merchant-dir', await merchantFolder(), '--base-url', sandbox.url)
    const lines = out.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines[0]).toEqual({ check: 'files', state: 'ok', message: expect.stringContaining('all there in') })
    expect(lines.at(-1)).toEqual({ ok: 15, skipped: 1, warn: 0, fail: 0, healthy: true })
  })

  it('reads the environment, keys as text or as the names of files', async () => {
    const folder = await merchantFolder()
    const facts = JSON.parse(await readFile(join(folder, 'merchant.json'), 'utf8')) as Record<string, string>
    const env = {
      WXPAY_BASE_URL: sandbox.url,
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

  it('leaves with 2 when no merchant is given', async () => {
    const { code, err } = await doctor({})
    expect(code).toBe(2)
    expect(err.join('\n')).toContain('--merchant-dir DIR')
  })
})

describe('the notify URL', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume()
      const status = Number(request.url?.slice(1))
      response.writeHead(status, status === 302 ? { location: '/login' } : {}).end()
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(
    () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  )

  const check = async (notifyUrl: string, baseUrl: string, now = () => 0) =>
    checkNotifyUrl({
      setup: await readSetup(await merchantFolder(), {}),
      notifyUrl,
      baseUrl,
      echo: false,
      now,
    })

  it.each([
    [401, 'ok', /refuses an unsigned notification \(401\)/],
    [400, 'ok', /refuses/],
    [200, 'fail', /anybody could report a payment/],
    [204, 'fail', /anybody could report a payment/],
    [302, 'fail', /a redirect to \/login/],
    [404, 'fail', /no handler for POST/],
    [405, 'fail', /no handler for POST/],
    [500, 'fail', /the handler broke/],
    [502, 'fail', /nothing runs behind the proxy/],
  ])('that answers %i to an unsigned probe: %s', async (status, state, message) => {
    expect(await check(`${address}/${status}`, sandbox.url)).toEqual([
      expect.objectContaining({ check: 'notify-url', state: 'ok' }),
      expect.objectContaining({ check: 'notify-reach', state, message: expect.stringMatching(message) }),
    ])
  })

  it('that answers late', async () => {
    const times = [0, 1500]
    const late = await check(`${address}/401`, sandbox.url, () => times.shift() ?? 0)
    expect(late.at(-1)).toMatchObject({ state: 'warn', message: expect.stringContaining('only after 1500 ms') })
  })

  it('whose TLS certificate nobody vouches for', async () => {
    const { certificate_pem: cert, private_key_pem: key } = vectors.keys.unknown
    const secure = createSecureServer({ cert, key }, (_, response) => response.writeHead(401).end())
    await new Promise<void>((resolve) => {
      secure.listen(0, '127.0.0.1', resolve)
    })
    const { port } = secure.address() as AddressInfo
    const found = await check(`https://127.0.0.1:${port}/notify`, sandbox.url)
    secure.close()
    expect(found.at(-1)).toMatchObject({
      check: 'notify-reach',
      state: 'fail',
      message: expect.stringContaining('TLS certificate does not hold'),
    })
  })

  it('that nobody serves', async () => {
    expect((await check('http://127.0.0.1:1/notify', sandbox.url)).at(-1)).toMatchObject({
      check: 'notify-reach',
      state: 'fail',
      message: expect.stringContaining('cannot be reached'),
    })
  })

  it.each([
    ['http://shop.example/notify', /is not https/],
    ['https://shop.example/notify?order=1', /has a query/],
    ['https://shop.example/notify#x', /has a fragment/],
    ['https://shop.example', /has no path/],
    ['https://user:pass@shop.example/notify', /user name/],
    ['https://localhost/notify', /closed network/],
    ['https://192.168.1.5/notify', /closed network/],
    ['https://[fd00::1]/notify', /closed network/],
    ['https://[::1]/notify', /closed network/],
    [`https://shop.example/${'x'.repeat(255)}`, /characters/],
  ])('%s is refused for its form', async (notifyUrl, message) => {
    expect(await check(notifyUrl, 'https://api.mch.weixin.qq.com')).toEqual([
      { check: 'notify-url', state: 'fail', message: expect.stringMatching(message), advice: expect.any(String) },
    ])
  })
})
