import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue.ts'
import type { V2Endpoint, V2Field, V2Fields } from './endpoint.ts'

const { v2 } = catalogue

function everyField(fields: V2Fields | null): V2Field[] {
  return Object.values(fields ?? {}).flatMap((field) => [
    field,
    ...everyField(field.fields ?? null),
    ...[field.items, field.json, ...(field.oneOf ?? [])].flatMap((inner) => (inner ? everyField({ inner }) : [])),
  ])
}

describe('the catalogue of APIv2', () => {
  it('finds all 136 endpoints by method and path', () => {
    expect(v2.endpoints).toHaveLength(136)
    for (const endpoint of v2.endpoints) expect(v2.find(endpoint.method, endpoint.path)).toBe(endpoint)
  })

  it('tells an unknown path from a wrong method', () => {
    expect(v2.find('POST', '/pay/nothing')).toBeUndefined()
    expect(v2.find('GET', '/pay/unifiedorder')).toEqual({ allow: ['POST'] })
    expect(v2.find('POST', '/v3/pay/transactions/native')).toBeUndefined()
    expect(v2.find('POST', '__proto__')).toBeUndefined()
  })

  it('is read once, and only when asked for', () => {
    expect(catalogue.v2).toBe(v2)
    expect(catalogue.endpoints.some((endpoint) => (v2.endpoints as readonly object[]).includes(endpoint))).toBe(false)
  })

  it('gives every field a type, and every index a name of its own', () => {
    for (const { request, response } of v2.endpoints) {
      for (const field of [...everyField(request), ...everyField(response)]) expect(field.type).toBeDefined()
    }
  })

  it.each([
    ['/secapi/pay/refund', { clientCert: true }],
    ['/secapi/pay/reverse', { clientCert: true }],
    ['/pay/downloadfundflow', { clientCert: true, responseType: 'file' }],
    ['/pay/downloadbill', { clientCert: false, responseType: 'file' }],
    ['/pay/unifiedorder', { clientCert: false }],
    ['/risk/getpublickey', { baseUri: 'https://fraud.mch.weixin.qq.com' }],
  ])('%s is described as the protocol says', (path, facts) => {
    expect(v2.find('POST', path)).toMatchObject(facts)
  })

  it('signs the fund-flow bill with HMAC-SHA256 only', () => {
    const endpoint = v2.find('POST', '/pay/downloadfundflow') as V2Endpoint
    expect(endpoint.request!['sign_type']).toMatchObject({ required: true, enum: ['HMAC-SHA256'] })
  })

  it('describes each notification an endpoint can lead to, and the codes it can answer with', () => {
    for (const { notify } of v2.endpoints) {
      for (const id of notify ?? []) if (id.startsWith('v2:')) expect(v2.notifications.has(id)).toBe(true)
    }
    expect([...v2.notifications.values()].filter(({ signed }) => !signed).map(({ id }) => id)).toEqual(['v2:refund'])
    for (const code of ['SYSTEMERROR', 'ORDERPAID', 'USERPAYING', 'NOTENOUGH']) expect(v2.errors.has(code)).toBe(true)
  })
})
