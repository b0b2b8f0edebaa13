import {
  breakOne,
  catalogue,
  sampleRequest,
  validateResponse,
  type Endpoint,
  type SampleRequest,
} from '@wxtill/catalogue'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { platformRoutes } from '../products/routes.ts'
import { Random } from '../random.ts'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant, type TestAnswer } from '../testing/test-merchant.ts'

/** Endpoints without business rules, without files, and without secrets that a test would have to encrypt. */
const plain = catalogue.endpoints.filter(
  ({ method, path, contentType, responseType, encryptedFields, encryptedQuery }) =>
    !(`${method} ${path}` in platformRoutes) && !contentType && !responseType && !encryptedFields && !encryptedQuery,
)

let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9), journalSize: 10 })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

/** A sample of this very merchant: the platform refuses a body that names another. */
function sampleOf(...[endpoint, draws, options]: Parameters<typeof sampleRequest>): SampleRequest {
  const sample = sampleRequest(endpoint, draws, options)
  if (sample.body && 'mchid' in sample.body) sample.body['mchid'] = merchant.credentials.mchid
  return sample
}

function send(endpoint: Endpoint, { path, query, headers, body }: SampleRequest): Promise<TestAnswer> {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  const search = new URLSearchParams(pairs).toString()
  const url = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]!))
  return merchant.call(endpoint.method, search === '' ? url : `${url}?${search}`, { headers, body })
}

const anySample = [
  fc.constantFrom(...plain),
  fc.integer().map((seed) => new Random(String(seed))),
  fc.constantFrom('required' as const, 'all' as const),
] as const

describe('an endpoint without business rules', () => {
  it(
    'answers every well-formed request well-formed, or that the thing does not exist',
    { timeout: 360_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(...anySample, async (endpoint, draws, fields) => {
          const answer = await send(endpoint, sampleOf(endpoint, draws, { fields, examples: false }))
          expect(answer.signed).toBe(true)
          if (answer.status === 404) expect(answer.json.code).toBe('RESOURCE_NOT_EXISTS')
          else {
            expect([answer.status, answer.text]).toEqual([endpoint.status, answer.text])
            if (endpoint.response) expect(validateResponse(endpoint, answer.json)).toEqual([])
          }
        }),
        { numRuns: 500 },
      )
    },
  )

  it('refuses every request with one mistake', { timeout: 360_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(...anySample, async (endpoint, draws, fields) => {
        const broken = breakOne(endpoint, sampleOf(endpoint, draws, { fields }), draws)
        if (!broken) return
        const { status, json } = await send(endpoint, broken.request)
        expect([status, json.code, json.message]).toEqual([400, 'PARAM_ERROR', expect.stringContaining(broken.pointer)])
      }),
      { numRuns: 500 },
    )
  })
})
