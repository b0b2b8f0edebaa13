import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { failureOf } from '../testing/fixtures.ts'
import { WechatLoginError } from './jscode2session.ts'
import { oauthLogin, oauthUrl } from './oauth.ts'

let server: Server
const seen: string[] = []
afterEach(() => {
  seen.length = 0
  server?.closeAllConnections()
  server?.close()
})

async function wechat(answer: object): Promise<string> {
  server = createServer((request, response) => {
    seen.push(request.url!)
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const CALL = { appid: 'wx0000000000000001', secret: 'CanarySecret0123456789', code: 'CanaryCode&x=1' }

describe('oauthUrl', () => {
  it('leads to WeChat with the parameters in its order', () => {
    const input = { appid: 'wx1', redirect_uri: 'https://shop.example/?a=1&b=2', state: 's/1' }
    expect(oauthUrl(input)).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fshop.example%2F%3Fa%3D1%26b%3D2&response_type=code&scope=snsapi_base&state=s%2F1#wechat_redirect',
    )
  })

  it('needs a state', () => {
    const input = { appid: 'wx1', redirect_uri: 'https://shop.example/', state: '' }
    expect(() => oauthUrl(input)).toThrow('state: a string is needed.')
  })
})

describe('oauthLogin', () => {
  it('exchanges the code for the openid, and keeps the tokens back', async () => {
    const baseUrl = await wechat({
      access_token: 'T',
      refresh_token: 'R',
      expires_in: 7200,
      openid: 'o1',
      scope: 'snsapi_base',
    })
    expect(await oauthLogin({ ...CALL, baseUrl })).toEqual({ openid: 'o1' })
    expect(seen).toEqual([
      '/sns/oauth2/access_token?appid=wx0000000000000001&secret=CanarySecret0123456789&code=CanaryCode%26x%3D1&grant_type=authorization_code',
    ])
  })

  it.each([
    [{ errcode: 40163, errmsg: 'code been used' }, 'ERRCODE_40163'],
    [{}, 'LOGIN_INCOMPLETE'],
  ])('turns %o into an error that shows neither secret nor code', async (answer, code) => {
    const error = await failureOf(oauthLogin({ ...CALL, baseUrl: await wechat(answer) }), WechatLoginError)
    expect(error.code).toBe(code)
    expect(inspect(error, { depth: 9 })).not.toContain('Canary')
  })
})
