import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from './kit/index.ts'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await fetch(sandbox.url + path, { method: 'POST', body: text })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Record<string, unknown>
}

const grant = (more: object = {}): Promise<Record<string, unknown>> => {
  const { appid, appsecret: secret } = sandbox.merchant
  return post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret, ...more })
}

const send = (token: unknown, more: object = {}): Promise<Record<string, unknown>> =>
  post(`/cgi-bin/message/subscribe/send?access_token=${String(token)}`, {
    touser: sandbox.payer().openid,
    template_id: 'T',
    data: { thing1: { value: '茶' } },
    ...more,
  })

it('gives everybody the same token until it is nearly over, when two are good', async () => {
  const first = await grant()
  expect(first['expires_in']).toBe(7200)
  expect((await grant())['access_token']).toBe(first['access_token'])
  await sandbox.advance(6_901_000)
  const second = await grant()
  expect(second['access_token']).not.toBe(first['access_token'])
  for (const { access_token } of [first, second]) expect(await send(access_token)).toMatchObject({ errcode: 0 })
  await sandbox.advance(300_000)
  expect(await send(first['access_token'])).toMatchObject({ errcode: 42001 })
})

it('ends a token when another is forced', async () => {
  const { access_token } = await grant()
  expect(await send((await grant({ force_refresh: true }))['access_token'])).toMatchObject({ errcode: 0 })
  expect(await send(access_token)).toMatchObject({ errcode: 40001 })
})

it.each([
  ['another grant', { grant_type: 'x' }, 40002],
  ['an app that is none', { appid: 'wx0' }, 40013],
  ['a wrong secret', { secret: 'x' }, 40125],
])('refuses %s', async (_what, more, errcode) => {
  expect(await grant(more)).toMatchObject({ errcode })
})

it.each([
  ['a stranger', { touser: 'o' }, 40003],
  ['no template', { template_id: '' }, 40037],
  ['nothing to say', { data: {} }, 47003],
  ['a field without a value', { data: { thing1: '茶' } }, 47003],
])('sends no message to, or with, %s', async (_what, more, errcode) => {
  expect(await send((await grant())['access_token'], more)).toMatchObject({ errcode })
})

it('answers what is no JSON, and keeps no secret in its journal', async () => {
  expect(await post('/cgi-bin/stable_token', '{')).toMatchObject({ errcode: 40002 })
  const { access_token } = await grant()
  await send(access_token)
  const journal = JSON.stringify(sandbox.journal.list({ limit: 100 }))
  for (const secret of [access_token, sandbox.merchant.appsecret]) expect(journal).not.toContain(String(secret))
})

it('shows a message on the phone of whom it was for, the newest first', async () => {
  const { access_token } = await grant()
  const data = { thing1: { value: '牛肉面' }, amount2: { value: '¥9.90' } }
  await send(access_token, { template_id: 'PAID', data, page: 'pages/order?id=1' })
  const { body } = await sandbox.control('GET', `/phone/messages?openid=${sandbox.payer().openid}`)
  const { messages } = body as { messages: object[] }
  expect(messages[0]).toMatchObject({
    template_id: 'PAID',
    data,
    page: 'pages/order?id=1',
    merchant_name: expect.any(String),
  })
  const made = await sandbox.control('POST', '/payers', { nickname: '小新' })
  const other = (made.body as { openid: string }).openid
  expect(await sandbox.control('GET', `/phone/messages?openid=${other}`)).toMatchObject({ body: { messages: [] } })
})
