import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ApiError } from './errors.ts'
import { canonicalCode, CODE_TABLE, codeFacts, sameCode } from './error-codes.ts'
import { requestIdMeaning } from './request-id-codes.ts'

interface CatalogueCode {
  readonly code: string
  readonly http: readonly number[]
  readonly retriable: boolean | 'query first'
  readonly sameAs?: string
}

const catalogue = JSON.parse(readFileSync(new URL('../../catalogue/errors.json', import.meta.url), 'utf8')) as {
  codes: CatalogueCode[]
  byEndpoint: Record<string, { code: string; http: number }[]>
  requestIdCodes: { code: string; message: string }[]
}

const ROUTE = 'POST /v3/x'
/** In the protocol's common table, but in no list of the catalogue. */
const ELSEWHERE = ['MCHID_NOT_EXIST', 'SERVICE_UNAVAILABLE']

describe('the table of codes', () => {
  it('knows all 68 codes of the catalogue, every spelling of them', () => {
    expect(catalogue.codes).toHaveLength(68)
    const unknown = catalogue.codes.filter(({ code }) => !Object.hasOwn(CODE_TABLE, canonicalCode(code)))
    expect(unknown.map(({ code }) => code)).toEqual([])
    for (const { code, sameAs } of catalogue.codes) if (sameAs) expect(sameCode(code, sameAs), code).toBe(true)
  })

  it('has no code that is nowhere documented', () => {
    const documented = new Set(catalogue.codes.map(({ code }) => canonicalCode(code)))
    expect(Object.keys(CODE_TABLE).filter((code) => !documented.has(code))).toEqual(ELSEWHERE)
  })

  it('names the documented HTTP statuses, those of other spellings included', () => {
    for (const [code, row] of Object.entries(CODE_TABLE)) {
      if (ELSEWHERE.includes(code)) continue
      const documented = catalogue.codes.filter((other) => canonicalCode(other.code) === code)
      const statuses = [...new Set(documented.flatMap(({ http }) => http))].sort((left, right) => left - right)
      expect(row.http, code).toEqual(statuses)
    }
  })

  it.each(catalogue.codes.map(({ code, retriable }) => [code, retriable] as const))(
    '%s: its advice agrees with the catalogue, which says %j',
    (code, retriable) => {
      const facts = codeFacts(canonicalCode(code), 400, ROUTE)
      if (retriable === 'query first') expect(facts.hint).toMatch(/query/)
      else expect(facts.retry).toBe(retriable)
      // What may be repeated blindly is either certain not to have happened, or unknown.
      if (facts.outcome === 'unknown') expect(facts.hint).toMatch(/query|repeat/)
    },
  )

  it('reads what every endpoint documents as refused only where nothing can have happened', () => {
    const callerAtFault = ['OPENID_MISMATCH', 'INVALID_TRANSACTIONID']
    for (const [id, codes] of Object.entries(catalogue.byEndpoint)) {
      for (const { code, http } of codes) {
        const facts = codeFacts(canonicalCode(code), http, ROUTE)
        if (http >= 500 && !callerAtFault.includes(code)) expect(facts.outcome, `${id} ${code}`).toBe('unknown')
        if (http === 429) expect(facts.retry, `${id} ${code}`).toBe(true)
      }
    }
  })
})

describe('one code, several products', () => {
  it.each([
    ['FREQUENCY_LIMITED', 429, 'POST /v3/refund/domestic/refunds', { outcome: 'unknown', retry: false }],
    ['FREQUENCY_LIMITED', 429, 'POST /v3/ecommerce/refunds/apply', { outcome: 'unknown', retry: false }],
    ['FREQUENCY_LIMITED', 429, 'GET /v3/refund/domestic/refunds/{out_refund_no}', { outcome: 'failed', retry: true }],
    ['FREQUENCY_LIMITED', 429, 'POST /v3/payscore/serviceorder', { retry: true, retryAfterMs: 5000 }],
    ['INVALID_REQUEST', 400, 'POST /v3/payscore/serviceorder/{out_order_no}/complete', { outcome: 'failed' }],
    ['SYSTEM_ERROR', 500, 'POST /v3/pay/transactions/codepay', { outcome: 'unknown', retry: false }],
    ['STATEMENT_CREATING', 400, 'GET /v3/bill/tradebill', { retry: true, retryAfterMs: 1_800_000 }],
  ])('%s %d on %s', (code, status, route, facts) => expect(codeFacts(code, status, route)).toMatchObject(facts))

  it('tells the gate of a car park to stay closed', () => {
    expect(codeFacts('INVALID_REQUEST', 400, 'POST /v3/vehicle/transactions/parking').hint).toMatch(/Do not open/)
  })
})

describe('the number at the end of a Request-ID', () => {
  it.each(catalogue.requestIdCodes.map(({ code, message }) => [code, message]))('%s: %s', (code, message) => {
    expect(requestIdMeaning(`08CFCBF1930610C20518C6B5C05520DC9A012898E905-${code}`)).toBe(message)
  })

  it('says nothing for success, for an unknown number and for no Request-ID', () => {
    for (const id of ['08ABC-0', '08ABC-269546525', '08ABC', '', undefined])
      expect(requestIdMeaning(id)).toBeUndefined()
  })

  it('is part of the error’s message, unless it only repeats the platform’s own', () => {
    const error = (message: string): ApiError =>
      new ApiError({ route: ROUTE, status: 400, requestId: '08-271300099', code: 'INVALID_REQUEST', message })
    expect(error('请求失败')).toMatchObject({
      requestIdMeaning: '综合评估未通过',
      message: 'POST /v3/x answered 400 INVALID_REQUEST: 请求失败 (Request-ID: 综合评估未通过)',
    })
    expect(error('综合评估未通过').message).toBe('POST /v3/x answered 400 INVALID_REQUEST: 综合评估未通过')
  })
})

describe('an error as JSON', () => {
  it('has everything a log needs', () => {
    const error = new ApiError({
      route: ROUTE,
      status: 500,
      requestId: '08-0',
      code: 'SYSTEMERROR',
      message: '系统错误',
    })
    error.attempts = 3
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      code: 'SYSTEM_ERROR',
      rawCode: 'SYSTEMERROR',
      message: 'POST /v3/x answered 500 SYSTEM_ERROR: 系统错误',
      platformMessage: '系统错误',
      status: 500,
      requestId: '08-0',
      route: ROUTE,
      outcome: 'unknown',
      retry: true,
      attempts: 3,
      hint: 'The outcome is unknown: query, or repeat the identical request with the same numbers.',
      diagnosis: [],
    })
  })
})
