import { catalogue, sampleRequest, type Endpoint } from '@wxtill/catalogue'
import { beforeAll, describe, expect, it } from 'vitest'
import { testOnlyPrivateKey } from '../keys/test-only-keys.ts'
import { platformRoutes } from '../products/routes.ts'
import { Random } from '../random.ts'
import { runSandbox } from '../sandbox.ts'
import { paymentCases, toolCases, type CommitCase, type CommitCases } from '../testing/commit-cases.ts'
import { collectionCases, couponAndComplaintCases, movementCases } from '../testing/commit-cases-products.ts'
import { v2Cases } from '../testing/commit-cases-v2.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import type { FaultAction } from './knobs.ts'

/** Calls of APIv3 in which something is done. */
const CASES: CommitCases = {
  ...paymentCases,
  ...toolCases,
  ...movementCases,
  ...couponAndComplaintCases,
  ...collectionCases,
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

function sampled(endpoint: Endpoint): CommitCase {
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
/** Other forms of the calls above: whatever the sample is answered, it must be done or not done as a whole. */
const others = writes.filter((route) => !(route in CASES))
const endpointOf = (route: string): Endpoint =>
  catalogue.endpoints.find(({ method, path }) => `${method} ${path}` === route)!
/** What the call is known to do without a fault: change the state, answer a success, or anything. */
type Does = 'change' | 'succeed' | 'anything'
const TABLE: readonly [route: string, prepare: CommitCase, does: Does][] = [
  ...Object.entries(CASES).map(([route, prepare]): [string, CommitCase, Does] => [route, prepare, 'change']),
  ...Object.entries(v2Cases).map(([path, prepare]): [string, CommitCase, Does] => [`APIv2 ${path}`, prepare, 'change']),
  ...shapes.map((shape): [string, CommitCase, Does] => [`POST ${shape.path}`, sampled(shape), 'succeed']),
  ...others
    .filter(endpointOf)
    .map((route): [string, CommitCase, Does] => [route, sampled(endpointOf(route)), 'anything']),
]

const BEFORE: readonly FaultAction[] = [{ fail_before_commit: true }, { hang_ms: 1, commit: false }]
const AFTER: readonly FaultAction[] = [{ fail_after_commit: true }, { html_5xx: 502, commit: true }]
const AFTER_SIGNING: readonly FaultAction[] = [{ hang_ms: 1 }, { cut: 'headers' }]

interface Run {
  /** The status, or nothing when there was no answer. */
  status: number | undefined
  before: unknown
  after: unknown
}

/** The same run each time, but for the fault of the last call. */
async function run(prepare: CommitCase, fault?: FaultAction): Promise<Run> {
  const options = { clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20), seed: 'commit' } as const
  const { sandbox, platform } = await runSandbox(options, testOnlyPrivateKey)
  const look = async (): Promise<unknown> => {
    await platform.clock.idle()
    const { meta: _ofThisMachine, ...snapshot } = platform.state.snapshot()
    // How long a delivery took is real time.
    return JSON.parse(JSON.stringify(snapshot, (name, value: unknown) => (name === 'ms' ? 0 : value)))
  }
  try {
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

    it.each(BEFORE)('is not done at all before the commit: %o (T2, T3)', async (fault) => {
      const { before, after, status } = await run(prepare, fault)
      expect(after).toEqual(before)
      expect(status ?? 500).toBe(500)
    })

    it.each([...AFTER, ...AFTER_SIGNING])('is done as without the fault after it: %o (T1, T3)', async (fault) => {
      const played = await run(prepare, fault)
      expect(played.after).toEqual(undisturbed.after)
      if (does !== 'anything') expect(played.status ?? 500).toBeGreaterThanOrEqual(500)
    })
  })
})
