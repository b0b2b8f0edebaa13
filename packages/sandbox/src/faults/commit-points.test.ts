import { catalogue, sampleRequest, type Endpoint } from '@wxtill/catalogue'
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { testOnlyPrivateKey } from '../keys/test-only-keys.ts'
import { platformRoutes } from '../products/routes.ts'
import { Random } from '../random.ts'
import { runSandbox } from '../sandbox.ts'
import { TestMerchant, type TestAnswer } from '../testing/test-merchant.ts'
import type { FaultAction } from './knobs.ts'

/** Ready to make a call; what has to be there before it has been made. */
type Prepared = () => Promise<TestAnswer>
type Case = (merchant: TestMerchant) => Promise<Prepared> | Prepared

const notify_url = 'http://127.0.0.1:9/notify'

/** A call of every write route with business rules, in which something is done. */
const CASES: Readonly<Record<string, Case>> = {
  'POST /v3/pay/transactions/jsapi': (merchant) => order(merchant, 'jsapi', { payer: payerOf(merchant) }),
  'POST /v3/pay/transactions/app': (merchant) => order(merchant, 'app'),
  'POST /v3/pay/transactions/h5': (merchant) =>
    order(merchant, 'h5', { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }),
  'POST /v3/pay/transactions/native': (merchant) => order(merchant, 'native'),
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': async (merchant) => {
    await merchant.native('COMMIT01')
    return () => merchant.close('COMMIT01')
  },
  'POST /v3/refund/domestic/refunds': async (merchant) => {
    await paid(merchant)
    return () => merchant.refund('COMMIT01', 'COMMIT01-R', 100)
  },
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': async (merchant) => {
    await paid(merchant)
    await merchant.control('POST', '/faults', { id: 'abnormal', action: { refund: 'abnormal' } })
    const { refund_id } = (await merchant.refund('COMMIT01', 'COMMIT01-R', 100)).json
    await merchant.control('DELETE', '/faults/abnormal')
    await merchant.sandbox.clock.advance(2000)
    const body = { out_refund_no: 'COMMIT01-R', type: 'MERCHANT_BANK_CARD' }
    return () => merchant.post(`/v3/refund/domestic/refunds/${refund_id}/apply-abnormal-refund`, body)
  },
  'POST /v3/security/echo': (merchant) => () =>
    merchant.post('/v3/security/echo', { echo_message: 'commit', notify_url }),
  'POST /v3/merchant/media/upload': (merchant) => upload(merchant, '/v3/merchant/media/upload', 'a.png'),
  'POST /v3/merchant/media/video_upload': (merchant) => upload(merchant, '/v3/merchant/media/video_upload', 'a.mp4'),
  'POST /v3/marketing/favor/media/image-upload': (merchant) =>
    upload(merchant, '/v3/marketing/favor/media/image-upload', 'a.png'),
  'POST /v3/merchant-service/images/upload': (merchant) =>
    upload(merchant, '/v3/merchant-service/images/upload', 'a.png'),
}

function order(merchant: TestMerchant, product: string, more: Record<string, unknown> = {}): Prepared {
  return () => merchant.post(`/v3/pay/transactions/${product}`, merchant.order('COMMIT01', more))
}

async function paid(merchant: TestMerchant): Promise<void> {
  await merchant.native('COMMIT01')
  await merchant.pay('COMMIT01')
}

function payerOf({ credentials, sandbox }: TestMerchant): { openid: string } {
  const [first] = payers.get(sandbox.url)!
  return { openid: first!.openids[credentials.appid]! }
}

function upload(merchant: TestMerchant, path: string, filename: string): Prepared {
  const bytes = Buffer.from('89504e470d0a1a0a', 'hex')
  const meta = JSON.stringify({ filename, sha256: createHash('sha256').update(bytes).digest('hex') })
  const part = (disposition: string, type: string): string =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`
  const raw = Buffer.concat([
    Buffer.from(part('name="meta"', 'application/json') + meta + '\r\n'),
    Buffer.from(part(`name="file"; filename="${filename}"`, 'image/png')),
    bytes,
    Buffer.from('\r\n--b--\r\n'),
  ])
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  return () => merchant.post(path, undefined, { raw, signs: { body: meta }, headers })
}

/** Some endpoints that are answered in their shape: each makes a thing. */
const shapes = catalogue.endpoints
  .filter(
    ({ method, path, contentType, encryptedFields, response }) =>
      method === 'POST' &&
      path.startsWith('/v3/') &&
      response &&
      !path.includes('{') &&
      !contentType &&
      !encryptedFields &&
      !(`POST ${path}` in platformRoutes),
  )
  .filter((_, index) => index % 60 === 0)

function sampled(endpoint: Endpoint): Case {
  const { path, query, headers, body } = sampleRequest(endpoint, new Random('commit'), { fields: 'required' })
  const filled = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!))
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return (merchant) => {
    const own = body && 'mchid' in body ? { ...body, mchid: merchant.credentials.mchid } : body
    return () => merchant.call(endpoint.method, search ? `${filled}?${search}` : filled, { headers, body: own })
  }
}

const writes = Object.keys(platformRoutes).filter((route) => !route.startsWith('GET '))
/** Products that have no case above yet: whatever the sample is answered, it must be done or not done as a whole. */
const others = writes.filter((route) => !(route in CASES))
const endpointOf = (route: string): Endpoint =>
  catalogue.endpoints.find(({ method, path }) => `${method} ${path}` === route)!
/** What the call is known to do without a fault: change the state, answer a success, or anything. */
type Does = 'change' | 'succeed' | 'anything'
const TABLE: readonly [route: string, prepare: Case, does: Does][] = [
  ...Object.entries(CASES).map(([route, prepare]): [string, Case, Does] => [route, prepare, 'change']),
  ...shapes.map((shape): [string, Case, Does] => [`POST ${shape.path}`, sampled(shape), 'succeed']),
  ...others.filter(endpointOf).map((route): [string, Case, Does] => [route, sampled(endpointOf(route)), 'anything']),
]

const BEFORE: readonly FaultAction[] = [{ fail_before_commit: true }, { hang_ms: 1, commit: false }]
const AFTER: readonly FaultAction[] = [{ fail_after_commit: true }, { html_5xx: 502, commit: true }]
const AFTER_SIGNING: readonly FaultAction[] = [{ hang_ms: 1 }, { cut: 'headers' }]

const payers = new Map<string, readonly { openids: Readonly<Record<string, string>> }[]>()

interface Run {
  /** The status, or nothing when there was no answer. */
  status: number | undefined
  before: unknown
  after: unknown
}

/** The same run each time, but for the fault of the last call. */
async function run(prepare: Case, fault?: FaultAction): Promise<Run> {
  const options = { clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20), seed: 'commit' } as const
  const { sandbox, platform } = await runSandbox(options, testOnlyPrivateKey)
  const look = async (): Promise<unknown> => {
    await platform.clock.idle()
    const { meta: _ofThisMachine, ...snapshot } = platform.state.snapshot()
    // How long a delivery took is real time.
    return JSON.parse(JSON.stringify(snapshot, (name, value: unknown) => (name === 'ms' ? 0 : value)))
  }
  try {
    payers.set(sandbox.url, [...platform.state.payers.values()])
    const call = await prepare(new TestMerchant(sandbox))
    const before = await look()
    if (fault) platform.faults.add({ action: fault, times: 1 })
    const status = await call().then(
      (answer) => answer.status,
      () => undefined,
    )
    return { status, before, after: await look() }
  } finally {
    await sandbox.close()
  }
}

describe('money moved, reply lost', () => {
  it('is played with every write route of the platform', () => {
    expect(TABLE.map(([route]) => route)).toEqual(expect.arrayContaining(writes.filter(endpointOf)))
    expect(shapes.length).toBeGreaterThan(2)
  })

  describe.each(TABLE)('%s', (_route, prepare, does) => {
    let undisturbed: Run
    beforeAll(async () => {
      undisturbed = await run(prepare)
    })

    it('is done, when nothing goes wrong', () => {
      if (does !== 'anything') expect(undisturbed.status).toBeLessThan(300)
      if (does === 'change') expect(undisturbed.after).not.toEqual(undisturbed.before)
    })

    it.each(BEFORE)('is not done at all before the commit: %o', async (fault) => {
      const { before, after, status } = await run(prepare, fault)
      expect(after).toEqual(before)
      expect(status ?? 500).toBe(500)
    })

    it.each([...AFTER, ...AFTER_SIGNING])('is done as without the fault after it: %o', async (fault) => {
      const played = await run(prepare, fault)
      expect(played.after).toEqual(undisturbed.after)
      if (does !== 'anything') expect(played.status ?? 500).toBeGreaterThanOrEqual(500)
    })
  })
})
