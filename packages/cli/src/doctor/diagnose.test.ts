import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { chmod, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readSetup } from '../merchant-setup.ts'
import { changeFacts, MerchantCopies } from '../testing/merchant-copies.ts'
import { diagnose } from './diagnose.ts'
import type { Finding, Subject } from './finding.ts'

const DAY = 86_400_000

let copies: MerchantCopies
beforeAll(async () => {
  copies = await MerchantCopies.start()
})
afterEach(() => copies.calm())
afterAll(() => copies.close())

async function examine(folder: string, more: Partial<Subject> = {}): Promise<Finding[]> {
  const setup = await readSetup(folder, {})
  const findings: Finding[] = []
  const subject = { setup, baseUrl: copies.sandbox.url, echo: false, now: () => Date.now(), ...more }
  for await (const finding of diagnose(subject)) findings.push(finding)
  return findings
}

const failures = (findings: readonly Finding[]) => findings.filter(({ state }) => state === 'fail')

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

describe('diagnose', () => {
  it('finds nothing to mend in a good merchant', async () => {
    const findings = await examine(await copies.copy(), { echo: true })
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([
      { check: 'client-certificate', state: 'skipped', message: 'not tried: it is shown over https only' },
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
      'api-v2-key-fits',
      'client-certificate',
      'echo',
      'notify-url',
    ])
  })

  it('finds nothing to mend in a merchant who has platform certificates only', async () => {
    const findings = await examine(await copies.create({ keys: 'certificate' }), { echo: true })
    expect(failures(findings)).toEqual([])
    expect(findings).toContainEqual(expect.objectContaining({ check: 'api-v3-key-fits', state: 'ok' }))
  })

  it('needs the self-test to prove the answers of a merchant who has a public key only', async () => {
    const folder = await copies.create({ keys: 'public_key' })
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
    [
      'no private key',
      async (folder) => {
        await rm(join(folder, 'apiclient_key.pem'))
        await rm(join(folder, 'apiclient_cert.p12'))
      },
      { files: /apply for a new certificate/ },
    ],
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
      (folder) => changeFacts(folder, { mchid: 1900000001 }),
      { files: /It must be/, mchid: /Copy/ },
    ],
    [
      'the serial of another certificate',
      (folder) => changeFacts(folder, { serial_no: '3775B6A45ACD588826D15E583A95F5DD2E0A7B11' }),
      { serial: /Set it to [0-9A-F]{40}, unless/, 'signed-call': /openssl x509/ },
    ],
    [
      'the number of a merchant who is not here',
      (folder) => changeFacts(folder, { mchid: '1800000009' }),
      { 'signed-call': /serial and merchant number/ },
    ],
    [
      'an unreadable certificate',
      (folder) => writeFile(join(folder, 'apiclient_cert.pem'), 'nothing'),
      { certificate: /apiclient_cert\.pem from the archive/ },
    ],
    [
      'another APIv3 key',
      (folder) => changeFacts(folder, { api_v3_key: 'x'.repeat(32) }),
      { 'api-v3-key-fits': /It is another one than the APIv2 key/ },
    ],
    [
      'an APIv3 key that was cut off',
      (folder) => changeFacts(folder, { api_v3_key: 'x'.repeat(31) }),
      { 'api-v3-key': /Copy the APIv3 key/ },
    ],
    [
      'an APIv2 key with a blank',
      (folder) => changeFacts(folder, { api_v2_key: `${'x'.repeat(32)} ` }),
      { 'api-v2-key': /Copy the APIv2 key/ },
    ],
    [
      'another APIv2 key',
      (folder) => changeFacts(folder, { api_v2_key: 'x'.repeat(32) }),
      { 'api-v2-key-fits': /It is another one than the APIv3 key/ },
    ],
    [
      "another merchant's public key",
      (folder) => writeFile(join(folder, 'pub_key.pem'), otherKeys.publicKey),
      { answer: /Download pub_key\.pem and copy its ID/ },
    ],
    [
      'a serial as the id of the public key',
      (folder) => changeFacts(folder, { public_key_id: '3775B6A45ACD588826D15E583A95F5DD2E0A7B11' }),
      { 'public-key': /copy its ID/ },
    ],
    [
      'an id without its public key',
      (folder) => rm(join(folder, '../../platform/pub_key.pem')),
      { 'public-key': /Download pub_key\.pem/ },
    ],
  ])('finds %s, and says what to do', async (_, sabotage, expected) => {
    const folder = await copies.copy()
    await sabotage(folder)
    const found = failures(await examine(folder))
    const advice = new Map(found.map((finding) => [finding.check, 'advice' in finding ? finding.advice : '']))
    expect([...advice.keys()].toSorted()).toEqual(Object.keys(expected).toSorted())
    for (const [check, pattern] of Object.entries(expected)) expect(advice.get(check)).toMatch(pattern)
  })

  it('finds another APIv3 key also when the certificates must be opened before the first call', async () => {
    const folder = await copies.create({ keys: 'certificate' })
    await changeFacts(folder, { api_v3_key: 'x'.repeat(32) })
    expect(failures(await examine(folder)).map(({ check }) => check)).toEqual(['api-v3-key-fits'])
  })

  it('says that a number without certificates needs the public key', async () => {
    const folder = await copies.create({ keys: 'public_key' })
    await rm(join(folder, '../../platform'), { recursive: true })
    await changeFacts(folder, { public_key_id: undefined })
    expect(failures(await examine(folder))).toEqual([
      expect.objectContaining({ check: 'answer', advice: expect.stringContaining('Download pub_key.pem') }),
    ])
  })

  it('never takes the merchant’s own public key for the platform’s', async () => {
    const folder = await copies.copy()
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
    const findings = await examine(await copies.copy(), { now: () => Date.now() + days * DAY })
    const certificate = findings.find(({ check }) => check === 'certificate')
    expect(certificate).toMatchObject({ state, message: expect.stringMatching(message) })
  })

  it.each([
    [301 + 5, 'fail', /30\d s fast/],
    [-301 - 5, 'fail', /30\d s slow/],
    [100, 'warn', /(?:99|100|101) s fast/],
  ])('holds a clock that is %i s off against WeChat Pay’s', async (seconds, state, message) => {
    const findings = await examine(await copies.copy(), { now: () => Date.now() + seconds * 1000 })
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
    const folder = await copies.copy()
    await chmod(join(folder, 'apiclient_key.pem'), 0o644)
    expect(await examine(folder)).toContainEqual({
      check: 'file-mode',
      state: 'warn',
      message: 'apiclient_key.pem can be read by others on this machine (mode 644).',
      advice: 'chmod 600 apiclient_key.pem',
    })
  })

  it('explains how to get PEM from an old PKCS #12 file', async () => {
    const folder = await copies.copy()
    await rm(join(folder, 'apiclient_key.pem'))
    await writeFile(join(folder, 'apiclient_cert.p12'), Buffer.from('3082000030062a864886f70d010c01060500', 'hex'))
    const [files] = failures(await examine(folder))
    expect(files).toMatchObject({
      message: expect.stringContaining('sealed with RC2'),
      advice: expect.stringContaining('openssl pkcs12 -legacy -in apiclient_cert.p12 -nocerts'),
    })
  })

  it.each<[string, object, string, RegExp, RegExp]>([
    ['headers got lost on the way', { unsign: true }, 'answer', /header/, /proxy/],
    ['a gateway answers instead', { html_5xx: 502 }, 'signed-call', /answered 502/, /gateway or proxy/],
  ])('sees that %s', { timeout: 30_000 }, async (_, action, check, message, advice) => {
    await copies.fault('/v3/certificates', action)
    const found = failures(await examine(await copies.copy()))
    expect(found).toEqual([
      expect.objectContaining({
        check,
        message: expect.stringMatching(message),
        advice: expect.stringMatching(advice),
      }),
    ])
  })

  it('says that nobody answers, and does not try further', async () => {
    const findings = await examine(await copies.copy(), { baseUrl: 'http://127.0.0.1:1' })
    expect(failures(findings).map(({ check }) => check)).toEqual(['platform'])
    expect(findings).toContainEqual(expect.objectContaining({ check: 'signed-call', state: 'skipped' }))
  })
})
