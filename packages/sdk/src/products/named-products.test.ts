import { readFileSync } from 'node:fs'
import { catalogue, type Endpoint } from '@wxtill/catalogue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InvalidRequestError } from '../errors.ts'
import { failureOf, merchant } from '../testing/fixtures.ts'
import { StubPlatform } from '../testing/stub-platform.ts'
import { vectors } from '../testing/vectors.ts'

interface Names {
  readonly groups: Record<string, { readonly methods: Record<string, { readonly id: string }> }>
}

const names = JSON.parse(readFileSync(new URL('../../../catalogue/names.json', import.meta.url), 'utf8')) as Names
const endpoints = new Map(catalogue.endpoints.map((endpoint) => [endpoint.id, endpoint]))
const METHODS = Object.entries(names.groups).flatMap(([path, { methods }]) =>
  Object.entries(methods).map(([method, { id }]) => [`${path}.${method}`, endpoints.get(id)!] as const),
)

type Method = (...args: unknown[]) => Promise<unknown>

/** `partner.orders.close` of a client. */
function methodOf(client: object, path: string): Method {
  const steps = path.split('.')
  const owner = steps.slice(0, -1).reduce<object>((at, step) => (at as Record<string, object>)[step]!, client)
  return (owner as Record<string, Method>)[steps.at(-1)!]!.bind(owner)
}

/** What the generated signature asks for: path parameters, then what is not left to the client. */
function argumentsOf({ params, request }: Endpoint): unknown[] {
  const path = params.path.map(({ name }) => `${name}-1`)
  const owned = /^(?:sp_|combine_)?(?:appid|mchid)$/
  const asks = (fields: readonly { readonly name: string; readonly required: boolean }[]): boolean =>
    fields.some(({ name, required }) => !(required && owned.test(name)))
  const bodyFields = Object.entries(request ?? {}).map(([name, field]) => ({ name, required: field.required === true }))
  const queryFields = params.query.map(({ name, required }) => ({ name: name!, required: required === true }))
  return [
    ...path,
    ...(asks(bodyFields) ? [{ marker_of_the_body: 'b' }] : []),
    ...(asks(queryFields) ? [{ marker_of_the_query: 'q' }] : []),
  ]
}

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

describe('a named call', () => {
  it.each(METHODS)('%s reaches its endpoint with what it was given and who it is for', async (path, endpoint) => {
    stub.answer(() => (endpoint.response ? { json: { marker: path } } : { status: 204 }))
    const answer = await methodOf(merchant({ baseUrl: stub.url }), path)(...argumentsOf(endpoint))
    expect(answer).toEqual(endpoint.response ? { marker: path } : undefined)
    const [request] = stub.requests
    const expected = endpoint.path.replaceAll(/\{(\w+)\}/g, '$1-1')
    expect(`${request!.method} ${request!.url.split('?')[0]}`).toBe(`${endpoint.method} ${expected}`)
    const query = Object.fromEntries(new URLSearchParams(request!.url.split('?')[1]))
    const body = (request!.body === '' ? {} : JSON.parse(request!.body)) as Record<string, unknown>
    for (const [fields, sent] of [
      [endpoint.params.query, query],
      [Object.entries(endpoint.request ?? {}).map(([name, field]) => ({ ...field, name })), body],
    ] as const) {
      for (const { name, required } of fields) {
        if (!required || !/^(?:sp_|combine_)?(?:appid|mchid)$/.test(name!)) continue
        expect(sent[name!]).toBe(name!.endsWith('appid') ? vectors.keys.appid : vectors.keys.mchid)
      }
    }
    const markers = argumentsOf(endpoint).filter((argument) => typeof argument === 'object')
    for (const marker of markers) expect({ ...query, ...body }).toMatchObject(marker as object)
  })

  it('asks for an appid where neither the call nor the client names one', async () => {
    const client = merchant({ baseUrl: stub.url, appid: undefined as never })
    const call = methodOf(client, 'partner.native.prepay')({ sub_mchid: '1900000109' })
    expect(await failureOf(call, InvalidRequestError)).toMatchObject({ field: '/sp_appid', outcome: 'failed' })
  })

  it('prefers what the call says over what the client is', async () => {
    stub.answer(() => ({ json: {} }))
    const client = merchant({ baseUrl: stub.url })
    await methodOf(client, 'transfers.create')({ appid: 'wxother' })
    expect(JSON.parse(stub.requests[0]!.body)).toEqual({ appid: 'wxother' })
  })

  it('covers what the official guides describe', () => {
    const ids = new Set(METHODS.map(([, endpoint]) => endpoint.product))
    expect([...ids].toSorted()).toEqual(
      [
        'applyment4sub',
        'basic-payments-partner',
        'businesscircle',
        'certificates',
        'codepay',
        'combine',
        'complaints',
        'customs',
        'fapiao',
        'marketing-busifavor',
        'marketing-favor',
        'marketing-partnerships',
        'marketing-paygift',
        'mch-transfer',
        'mch-transfer-partner',
        'parking',
        'payscore',
        'payscore-partner',
        'profitsharing',
        'smartguide',
        'transfer-batches',
        'transfer-partner',
      ].toSorted(),
    )
  })
})
