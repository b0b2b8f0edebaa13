import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { failureOf } from '../testing/fixtures.ts'
import { jscode2session, WechatLoginError } from './jscode2session.ts'

const servers: Server[] = []
const seen: string[] = []
afterEach(async () => {
  seen.length = 0
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)))),
  )
})

async function wechat(answer: unknown, status = 200): Promise<string> {
  const server = createServer((req, res) => {
    seen.push(req.url!)
    // WeChat labels this JSON as text/plain.
    res
      .writeHead(status, { 'Content-Type': 'text/plain' })
      .end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const CALL = { appid: 'wx0000000000000001', secret: 'CanarySecret0123456789', js_code: 'CanaryCode&x=1' }

describe('jscode2session', () => {
  it('exchanges the code for openid and session key', async () => {
    const baseUrl = await wechat({ openid: 'o1', session_key: 's1==', unionid: 'u1' })
    expect(await jscode2session({ ...CALL, baseUrl })).toEqual({ openid: 'o1', session_key: 's1==', unionid: 'u1' })
    expect(seen).toEqual([
      '/sns/jscode2session?appid=wx0000000000000001&secret=CanarySecret0123456789&js_code=CanaryCode%26x%3D1&grant_type=authorization_code',
    ])
  })

  it('turns an errcode into an error, although the status is 200', async () => {
    const baseUrl = await wechat({ errcode: 40029, errmsg: 'invalid code' })
    const error = await failureOf(jscode2session({ ...CALL, baseUrl }), WechatLoginError)
    expect(error).toMatchObject({ code: 'ERRCODE_40029', errcode: 40029, retry: false })
    expect(error.hint).toMatch(/wx\.login/)
  })

  it('knows that a busy WeChat may be asked again', async () => {
    const baseUrl = await wechat({ errcode: -1, errmsg: 'system error' })
    expect(await failureOf(jscode2session({ ...CALL, baseUrl }), WechatLoginError)).toMatchObject({
      errcode: -1,
      retry: true,
    })
  })

  it.each<[unknown, number]>([
    ['<html></html>', 502],
    ['', 200],
    [{}, 200],
    [{ openid: '' }, 200],
    [{ openid: 1, session_key: 's' }, 200],
    ['null', 200],
  ])('refuses the answer %j with status %d', async (answer, status) => {
    const baseUrl = await wechat(answer, status)
    await failureOf(jscode2session({ ...CALL, baseUrl }), WechatLoginError)
  })

  it('keeps AppSecret and code out of its errors', async () => {
    const baseUrl = await wechat('x')
    await new Promise((resolve) => servers.pop()!.close(resolve))
    const error = await failureOf(jscode2session({ ...CALL, baseUrl }), WechatLoginError)
    const shown = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
    expect(shown).not.toContain('CanarySecret')
    expect(shown).not.toContain('CanaryCode')
  })

  it('refuses missing values and plain http to another machine', async () => {
    await expect(jscode2session({ ...CALL, secret: '' })).rejects.toThrow('secret')
    await expect(jscode2session({ ...CALL, baseUrl: 'http://api.weixin.qq.com' })).rejects.toThrow(/https/)
  })
})
