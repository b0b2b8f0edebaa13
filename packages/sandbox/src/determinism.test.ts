import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { catalogue, sampleRequest, type Endpoint } from '@wxtill/catalogue'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from './kit/start-sandbox.ts'
import type { SandboxClock } from './clock.ts'
import { platformRoutes } from './products/routes.ts'
import { Random } from './random.ts'
import { TestMerchant } from './testing/test-merchant.ts'
import type { TestSandbox } from './kit/test-sandbox.ts'
import type { JournalEntry } from './journal/journal.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

/** Endpoints answered in their shape. Ciphertext in an answer is random, and must be: those are left out. */
const shapes: readonly Endpoint[] = catalogue.endpoints.filter(
  ({ method, path, contentType, responseType, encryptedFields, encryptedQuery, encryptedResponseFields }) =>
    !(`${method} ${path}` in platformRoutes) &&
    !contentType &&
    !responseType &&
    !encryptedFields &&
    !encryptedQuery &&
    !encryptedResponseFields,
)

const FAULTS = [
  { match: { path: '/v3/pay', probability: 0.5 }, action: { html_5xx: 502 } },
  { match: { path: '/v3/pay', probability: 0.3 }, action: { fail_after_commit: true } },
  { match: { probability: 0.5 }, action: { drop: 1 } },
  { match: { event_type: 'TRANSACTION.SUCCESS', probability: 0.5 }, action: { dup_parallel: 2, dup: 1 } },
  { match: { probability: 0.4 }, action: { signtest: true } },
  { match: { probability: 0.5 }, action: { tamper_amount: true } },
] as const

type Step = (world: World) => Promise<unknown>

interface World {
  sandbox: TestSandbox
  merchant: TestMerchant
  notify_url: string
}

const number = fc.integer({ min: 0, max: 5 }).map((n) => `SAME000${n}`)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: number.map<Step>(
      (n) =>
        ({ merchant, notify_url }) =>
          merchant.native(n, { notify_url }),
    ),
  },
  {
    weight: 4,
    arbitrary: number.map<Step>(
      (n) =>
        ({ merchant }) =>
          merchant.pay(n),
    ),
  },
  {
    weight: 1,
    arbitrary: number.map<Step>(
      (n) =>
        ({ merchant }) =>
          merchant.pay(n, { outcome: 'abandon' }),
    ),
  },
  {
    weight: 1,
    arbitrary: number.map<Step>(
      (n) =>
        ({ merchant }) =>
          merchant.query(n),
    ),
  },
  {
    weight: 1,
    arbitrary: number.map<Step>(
      (n) =>
        ({ merchant }) =>
          merchant.close(n),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(number, fc.integer({ min: 1, max: 60 })).map<Step>(
      ([n, fen]) =>
        ({ merchant, notify_url }) =>
          merchant.refund(n, `R${n}${fen}`, fen, 100, { notify_url }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 20, 3600, 86_400, 8 * 86_400).map<Step>(
      (s) =>
        ({ sandbox }) =>
          sandbox.clock.advance(s * 1000),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...FAULTS).map<Step>(
      (f) =>
        ({ merchant }) =>
          merchant.control('POST', '/faults', f),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(500, 404, 200).map<Step>((status) => () => {
      shopAnswers = status
      return Promise.resolve()
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...shapes), fc.nat()).map<Step>(
      ([endpoint, seed]) =>
        (world) =>
          callShape(world, endpoint, seed),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>(
      ({ merchant }) => merchant.get('/v3/certificates'),
      ({ merchant }) => merchant.get('/v3/bill/tradebill?bill_date=2026-06-09'),
      ({ merchant }) => merchant.get('/v3/bill/fundflowbill?bill_date=2026-06-09'),
      ({ merchant }) => merchant.get('/v3/certificates', { signature: 'bm8=' }),
      ({ merchant }) => merchant.control('POST', '/snapshot', {}),
      ({ merchant }) => merchant.control('POST', '/restore', {}),
      ({ merchant }) => merchant.control('POST', '/payers', {}),
      ({ merchant }) => merchant.control('POST', '/reset'),
    ),
  },
)

function callShape({ merchant }: World, endpoint: Endpoint, seed: number): Promise<unknown> {
  const { path, query, headers, body } = sampleRequest(endpoint, new Random(String(seed)), { fields: 'required' })
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  const search = new URLSearchParams(pairs).toString()
  const url = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!))
  return merchant.call(endpoint.method, search === '' ? url : `${url}?${search}`, { headers, body })
}

let shopAnswers = 200
const shop = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(shopAnswers).end())
})
let notify_url: string
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
  const sandbox = await startSandbox()
  port = sandbox.port
  await sandbox.close()
})
afterAll(() => shop.close())

/** The journal of one run: each step is taken when the one before has come to rest. */
async function journalOf(steps: readonly Step[], seed: number): Promise<string> {
  // On the same port: the address is part of requests and answers.
  const sandbox = await startSandbox({ startAt: START, seed, port, journalSize: 10_000 })
  try {
    shopAnswers = 200
    const world = { sandbox, merchant: new TestMerchant(sandbox), notify_url }
    for (const take of steps) {
      await take(world)
      await (sandbox.clock as SandboxClock).idle()
    }
    return sandbox.journal
      .list({ limit: Infinity })
      .map((entry) => JSON.stringify(masked(entry)))
      .join('\n')
  } finally {
    await sandbox.close()
  }
}

/** What the machine's clock must change, and nothing else: how long an answer took, and the `Date` of the merchant's own server. */
function masked({ ms: _took, ...entry }: JournalEntry): object {
  if (entry.direction === 'in') return entry
  const { date: _machine, ...headers } = entry.response.headers
  return { ...entry, response: { ...entry.response, headers } }
}

describe('the same seed and the same calls', () => {
  it('give the same journal, byte for byte, signatures included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), fc.nat(1000), async (steps, seed) => {
        const once = await journalOf(steps, seed)
        expect((await journalOf(steps, seed)).split('\n')).toEqual(once.split('\n'))
      }),
      { numRuns: 12, seed: 20260609 },
    )
  })

  it('give another journal under another seed', async () => {
    const steps: Step[] = [({ merchant }) => merchant.native('SEED0001')]
    expect(await journalOf(steps, 1)).not.toBe(await journalOf(steps, 2))
  })
})
