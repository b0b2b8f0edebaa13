import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakOne, catalogue, sampleRequest, validateRequest, type Draws, type SampleRequest } from './index.ts'
import type { Endpoint, Issue } from './index.ts'

/** A small generator; the same seed gives the same draws. */
function drawsOf(seed: number): Draws {
  let state = seed >>> 0
  return {
    integer(limit) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * limit)
    },
  }
}

function check(endpoint: Endpoint, { path, query, headers, body }: SampleRequest): Issue[] {
  const sent = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  return validateRequest(endpoint, {
    params: path,
    query,
    headers: { ...Object.fromEntries(sent), 'wechatpay-serial': 'PUB_KEY_ID_1' },
    body,
  })
}

describe('a sample request', () => {
  it.each(['required', 'all'] as const)('keeps every rule of every endpoint, with %s fields', (fields) => {
    for (const endpoint of catalogue.endpoints) {
      for (const examples of [true, false]) {
        const issues = check(endpoint, sampleRequest(endpoint, drawsOf(1), { fields, examples }))
        expect([endpoint.id, issues]).toEqual([endpoint.id, []])
      }
    }
  })

  it('keeps every rule, whatever is drawn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue.endpoints),
        fc.integer(),
        fc.constantFrom('required', 'all'),
        fc.boolean(),
        (endpoint, seed, fields, examples) => {
          expect(check(endpoint, sampleRequest(endpoint, drawsOf(seed), { fields, examples }))).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is the same for the same draws, and another for others', () => {
    const endpoint = catalogue.endpoints.find(({ id }) => id === 'createParking')!
    const sample = (seed: number): SampleRequest => sampleRequest(endpoint, drawsOf(seed), { examples: false })
    expect(sample(1)).toEqual(sample(1))
    expect(sample(1)).not.toEqual(sample(2))
  })

  it('holds only what is required, or everything', () => {
    const endpoint = catalogue.endpoints.find(({ id }) => id === 'createParking')!
    expect(sampleRequest(endpoint, drawsOf(1)).body).not.toHaveProperty('sub_mchid')
    expect(sampleRequest(endpoint, drawsOf(1), { fields: 'all' }).body).toHaveProperty('sub_mchid')
  })
})

describe('one mistake in a sample', () => {
  it('is found where it was made', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue.endpoints),
        fc.integer(),
        fc.constantFrom('required', 'all'),
        (endpoint, seed, fields) => {
          const draws = drawsOf(seed)
          const sample = sampleRequest(endpoint, draws, { fields })
          const broken = breakOne(endpoint, sample, draws)
          if (!broken) return
          const { request, location, pointer, rule } = broken
          const found = check(endpoint, request).map((issue) => [issue.location, issue.pointer, issue.rule])
          expect(found).toEqual([[location, pointer, rule]])
          expect(check(endpoint, sample)).toEqual([])
        },
      ),
      { numRuns: 3000 },
    )
  })
})
