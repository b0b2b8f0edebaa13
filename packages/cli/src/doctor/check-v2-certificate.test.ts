import { NodeTransport, TransportError } from '@wxtill/sdk'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSetup } from '../merchant-setup.ts'
import { changeFacts } from '../testing/merchant-copies.ts'
import { checkV2Certificate } from './check-v2-certificate.ts'
import type { Finding, Subject } from './finding.ts'

const YEAR = 365 * 86_400
const [MCHID, OTHER] = ['1900000001', '1900000002']

let root: string
let sandbox: Sandbox
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wxtill-client-certificate-'))
  sandbox = await startSandbox({ dataDir: join(root, 'data'), clock: 'virtual', startAt: Date.now(), tlsPort: 0 })
  await sandbox.createMerchant({ mchid: OTHER })
})
afterAll(async () => {
  await sandbox.close()
  await rm(root, { recursive: true, force: true })
})

let copies = 0

/** What is found of a copy of the merchant's folder, after it was broken. */
async function examine(
  spoil: (folder: string) => Promise<unknown> = async () => {},
  more: Partial<Subject> = {},
): Promise<Finding[]> {
  const folder = join(root, `copy-${copies++}`)
  await cp(join(root, 'data/merchants', MCHID), folder, { recursive: true })
  await spoil(folder)
  const setup = await readSetup(folder, {})
  const now = () => sandbox.clock.now()
  const subject = { setup, baseUrl: sandbox.tlsUrl ?? '', echo: false, now, ...more }
  return checkV2Certificate(subject, new NodeTransport({ ca: sandbox.ca ?? '' }))
}

const goodSubject = async (): Promise<Subject> => ({
  setup: await readSetup(join(root, 'data/merchants', MCHID), {}),
  baseUrl: sandbox.tlsUrl ?? '',
  echo: false,
  now: () => sandbox.clock.now(),
})

async function control(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(answer.ok).toBe(true)
}

const calm = () => fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' })

const without = (file: string) => (folder: string) => rm(join(folder, file))
const ofTheOther = (folder: string) =>
  Promise.all(
    ['apiclient_key.pem', 'apiclient_cert.pem'].map((file) =>
      cp(join(root, 'data/merchants', OTHER, file), join(folder, file)),
    ),
  )

const only = (state: Finding['state'], message: RegExp, advice?: RegExp) => [
  {
    check: 'client-certificate',
    state,
    message: expect.stringMatching(message),
    ...(advice && { advice: expect.stringMatching(advice) }),
  },
]

describe('the client certificate of APIv2', () => {
  it('is accepted when WeChat Pay answers over it, and nothing is sent or moved', async () => {
    expect(await examine()).toEqual(only('ok', /gethbinfo answered NOT_FOUND over it/))
    expect(sandbox.journal.list({ limit: 10 }).map(({ path }) => path)).toEqual(['/mmpaymkttransfers/gethbinfo'])
  })

  it('of another merchant is told by the name in it', async () => {
    expect(await examine(ofTheOther)).toEqual(
      only('fail', new RegExp(`is of merchant ${OTHER}, not of ${MCHID}`), /one archive/),
    )
  })

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('that a server of %s hangs up on is not accepted', async (version) => {
    const { key, certificates } = JSON.parse(await readFile(join(root, 'data/sandbox/keys/tls.json'), 'utf8'))
    const demanding = { requestCert: true, rejectUnauthorized: true, minVersion: version, maxVersion: version }
    const server = createServer({ key, cert: certificates['localhost'], ...demanding })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const { port } = server.address() as AddressInfo
      expect(await examine(undefined, { baseUrl: `https://127.0.0.1:${port}` })).toEqual(
        only('fail', /was cut off without an answer: WeChat Pay does not take/, /See which certificate/),
      )
    } finally {
      server.close()
    }
  })

  it('that TLS refuses with an alert is not accepted', async () => {
    const alert = Object.assign(new Error('alert'), { code: 'ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN' })
    class Refused extends NodeTransport {
      override send(): never {
        throw new TransportError('connect', false, 'No connection.', alert)
      }
    }
    expect(await checkV2Certificate(await goodSubject(), new Refused())).toMatchObject(only('fail', /does not take/))
  })

  it('is not blamed when the address answers with a TLS certificate that is not trusted', async () => {
    expect(await checkV2Certificate(await goodSubject())).toMatchObject(only('warn', /could not be tried/, /./))
  })

  it.each(['apiclient_cert.pem', 'apiclient_key.pem'])('is missed when there is no %s', async (file) => {
    expect(await examine(without(file))).toEqual(
      only('warn', new RegExp(`^${file} is missing: refunds`), /Put apiclient_cert\.pem/),
    )
  })

  it('is not asked for where no APIv2 key is, and not tried over plain http or without an appid', async () => {
    expect(await examine((folder) => changeFacts(folder, { api_v2_key: undefined }))).toEqual([])
    expect(await examine(undefined, { baseUrl: sandbox.url })).toEqual(only('skipped', /over https only/))
    expect(await examine((folder) => changeFacts(folder, { appid: undefined }))).toEqual(only('skipped', /appid/))
  })

  it('whose key is another one is left to the check of the two', async () => {
    const otherKey = (folder: string) =>
      cp(join(root, 'data/merchants', OTHER, 'apiclient_key.pem'), join(folder, 'apiclient_key.pem'))
    expect(await examine(otherKey)).toEqual(only('skipped', /not the private key of cert/))
  })

  it('says nothing of the certificate when the APIv2 key is refused first', async () => {
    const wrong = (folder: string) => changeFacts(folder, { api_v2_key: 'x'.repeat(32) })
    expect(await examine(wrong)).toEqual(only('skipped', /APIv2 key first/))
  })

  it.each<[string, object, Finding['state'], RegExp]>([
    ['is refused by CA_ERROR', { code: 'CA_ERROR' }, 'fail', /does not take apiclient_cert\.pem/],
    ['is refused by a cut connection', { cut: 'headers' }, 'fail', /was cut off without an answer/],
    ['is not blamed for a gateway that is down', { html_5xx: 502 }, 'warn', /could not be tried/],
  ])('%s', { timeout: 30_000 }, async (_name, action, state, message) => {
    await control('/faults', { match: { path: '/mmpaymkttransfers/gethbinfo' }, action })
    try {
      expect(await examine()).toMatchObject(only(state, message, /./))
    } finally {
      await calm()
    }
  })

  // The last: the clock does not go back.
  it('that expired is told with its date', async () => {
    await control('/clock/advance', { seconds: 6 * YEAR })
    expect(await examine()).toEqual(
      only(
        'fail',
        /was cut off without an answer: apiclient_cert\.pem expired on \d{4}-\d\d-\d\d\.$/,
        /Apply for a new/,
      ),
    )
  })
})
