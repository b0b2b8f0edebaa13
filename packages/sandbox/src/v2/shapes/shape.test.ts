import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue, sampleRequest, validateResponse, type V2Endpoint } from '@wxtill/catalogue'
import { signV2 } from '@wxtill/protocol'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { Random } from '../../random.ts'
import { send } from '../../testing/test-merchant.ts'
import { V2TestMerchant, type V2TestAnswer } from '../../testing/v2-merchant.ts'
import { takenFields } from '../request.ts'
import { v2Routes } from '../routes.ts'

let sandbox: TestSandbox
let merchant: V2TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new V2TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

const shapes = catalogue.v2.endpoints.filter(({ path }) => !Object.hasOwn(v2Routes, path))
const OWN_NAMES = {
  mch_id: 'mchid',
  mchid: 'mchid',
  combine_mch_id: 'mchid',
  appid: 'appid',
  wxappid: 'appid',
  mch_appid: 'appid',
  combine_appid: 'appid',
} as const

/** A request of random values that keeps the rules, signed as the endpoint wants it. */
function sampleOf(endpoint: V2Endpoint): { fields: Record<string, string>; type: 'MD5' | 'HMAC-SHA256' } {
  const taken = takenFields(endpoint)
  const { body = {} } = sampleRequest({ ...endpoint, request: taken }, new Random(endpoint.id))
  const texts = Object.entries(body).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const owners = Object.keys(OWN_NAMES)
    .filter((name) => name in taken)
    .map((name) => [name, own(name)])
  const type = (taken['sign_type']?.enum ?? ['MD5']).includes('MD5') ? 'MD5' : 'HMAC-SHA256'
  const proofs = {
    ...('sign_type' in taken ? { sign_type: type } : {}),
    ...('nonce_str' in taken ? { nonce_str: 'n' } : {}),
  }
  const { sign: _sample, ...fields } = Object.fromEntries([...texts, ...owners]) as Record<string, string>
  return { fields: { ...fields, ...proofs }, type }
}

/** What a text says under its type. */
function asTyped(type: string | undefined, text: string): unknown {
  if (type === 'integer') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

function own(name: string): string | undefined {
  return Object.hasOwn(OWN_NAMES, name) ? merchant.credentials[OWN_NAMES[name as keyof typeof OWN_NAMES]] : undefined
}

async function ask(endpoint: V2Endpoint): Promise<V2TestAnswer> {
  const { fields, type } = sampleOf(endpoint)
  const absent = { appid: undefined, mch_id: undefined, nonce_str: undefined, sign_type: undefined }
  if (endpoint.contentType === 'multipart/form-data') return form(endpoint, fields)
  if (endpoint.method !== 'GET') return merchant.post(endpoint.path, { ...absent, ...fields }, { type })
  const sign = signV2(Object.entries(fields), type, merchant.credentials.api_v2_key)
  return merchant.post(
    `${endpoint.path}?${new URLSearchParams({ ...fields, sign }).toString()}`,
    {},
    { raw: '', method: 'GET', type },
  )
}

async function form({ path }: V2Endpoint, { media: _file, ...fields }: Record<string, string>): Promise<V2TestAnswer> {
  const sign = signV2(Object.entries(fields), 'MD5', merchant.credentials.api_v2_key)
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...fields, sign })) data.append(name, value)
  data.append('media', new Blob([new Uint8Array([1, 2, 3])]), 'a.jpg')
  const request = new Request(sandbox.url + path, { method: 'POST', body: data })
  const headers = { 'Content-Type': request.headers.get('content-type')! }
  const { text } = await send(sandbox.url + path, 'POST', Buffer.from(await request.arrayBuffer()), headers)
  return merchant.read(text)
}

describe('an endpoint without business rules', () => {
  it.each(shapes.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    '%s answers in its shape',
    async (_route, endpoint) => {
      const answer = await ask(endpoint)
      const entry = sandbox.journal.list({ limit: 1 })[0]!
      expect([entry.verdict, entry.reason]).toEqual(['shape', undefined])
      if (endpoint.responseType === 'file' || !endpoint.response || !('return_code' in endpoint.response)) return
      expect(answer.fields['return_code']).toBe('SUCCESS')
      if (endpoint.response['sign']) expect(answer.signed).toBe(true)
      const missing = Object.entries(endpoint.response).filter(
        ([name, field]) =>
          field.required && !/^err_|\$|\{/.test(name) && !(name in answer.fields) && !answer.lists.has(name),
      )
      expect(missing.map(([name]) => name)).toEqual([])
      const typed = Object.fromEntries(
        Object.entries(answer.fields).map(([name, text]) => [name, asTyped(endpoint.response![name]?.type, text)]),
      )
      const flat = Object.fromEntries(
        Object.entries(endpoint.response).filter(
          ([name, { type }]) => !/\$|\{/.test(name) && type !== 'object' && type !== 'array',
        ),
      )
      const issues = validateResponse({ ...endpoint, response: flat }, typed)
      expect(issues.filter(({ pointer, rule }) => !/^\/(?:sign|err_code)/.test(pointer) && rule !== 'unknown')).toEqual(
        [],
      )
    },
  )

  it('is checked all the same', async () => {
    const { fields } = await merchant.post('/pay/profitsharingquery', { appid: undefined }, { type: 'HMAC-SHA256' })
    expect(fields).toMatchObject({ return_code: 'FAIL', return_msg: expect.stringMatching(/^缺少参数/) })
  })

  it('remembers what was said of a number', async () => {
    const order = {
      body: '押金',
      out_trade_no: 'DEPOSIT1',
      total_fee: 500,
      fee_type: 'CNY',
      sub_mch_id: '1900000109',
      sign_type: 'MD5',
      spbill_create_ip: '127.0.0.1',
      notify_url: 'http://127.0.0.1:9/n',
      trade_type: 'APP',
    }
    expect((await merchant.post('/deposit/unifiedorder', order)).fields['result_code']).toBe('SUCCESS')
    const asked = await merchant.post('/deposit/orderquery', { out_trade_no: 'DEPOSIT1' })
    expect(asked.fields).toMatchObject({ result_code: 'SUCCESS', out_trade_no: 'DEPOSIT1', total_fee: '500' })
    const again = await merchant.post('/deposit/orderquery', { out_trade_no: 'DEPOSIT1' })
    expect(again.fields['transaction_id']).toBe(asked.fields['transaction_id'])
  })
})
