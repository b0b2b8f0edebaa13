import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { failureOf } from '../testing/fixtures.ts'
import { WechatServerError } from './ask-wechat.ts'
import { stableToken } from './stable-token.ts'
import { sendSubscribeMessage } from './subscribe-message.ts'

let server: Server
const seen: { url: string; body: unknown }[] = []
afterEach(() => {
  seen.length = 0
  server.closeAllConnections()
  server.close()
})

async function wechat(answer: object): Promise<string> {
  server = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      seen.push({ url: request.url!, body: JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as unknown })
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const APP = { appid: 'wx0000000000000001', secret: 'CanarySecret0123456789' }
const MESSAGE = { access_token: 'CanaryToken', touser: 'o1', template_id: 'T', data: { thing1: { value: '茶' } } }

it('fetches the token that all servers share', async () => {
  const baseUrl = await wechat({ access_token: 'a', expires_in: 7200 })
  expect(await stableToken({ ...APP, baseUrl })).toEqual({ access_token: 'a', expires_in: 7200 })
  expect(seen).toEqual([
    { url: '/cgi-bin/stable_token', body: { grant_type: 'client_credential', ...APP, force_refresh: false } },
  ])
})

it('sends a message with what was given, and nothing else', async () => {
  const baseUrl = await wechat({ errcode: 0, errmsg: 'ok' })
  await sendSubscribeMessage({ ...MESSAGE, page: 'p', baseUrl })
  const { access_token: _, ...body } = MESSAGE
  expect(seen).toEqual([
    { url: '/cgi-bin/message/subscribe/send?access_token=CanaryToken', body: { ...body, page: 'p' } },
  ])
})

it.each([
  [43101, 'failed'],
  [-1, 'unknown'],
])('knows what %d means for the message', async (errcode, outcome) => {
  const baseUrl = await wechat({ errcode, errmsg: 'x' })
  const error = await failureOf(sendSubscribeMessage({ ...MESSAGE, baseUrl }), WechatServerError)
  expect(error).toMatchObject({ errcode, outcome })
  expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toContain('Canary')
})

it('keeps the AppSecret out of its errors, and takes no answer without a token', async () => {
  const baseUrl = await wechat({})
  const error = await failureOf(stableToken({ ...APP, baseUrl }), WechatServerError)
  expect(error.code).toBe('TOKEN_INCOMPLETE')
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('Canary')
})
