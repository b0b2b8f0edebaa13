import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { WechatServerError } from '@wxtill/sdk'
import { authCode } from '../codepay/request.ts'
import type { TillContext } from '../context.ts'
import { answer, body, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { mchid, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { Problem } from '../http/problem.ts'
import { merchantMeant } from '../merchants/meant.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noSecret } from './no-secret.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { openidOfCode } from '../v2/openid-of-code.ts'

const tags = ['Payers']
const payer = z.object({ openid: z.string(), unionid: z.string().optional() }).openapi('Payer')
const who = mchid.optional().openapi({ description: 'default: the only merchant' })

const login = createRoute({
  method: 'post',
  path: '/v1/payers/login',
  summary: 'Who logged in to the mini program',
  description: 'Exchanges the code of `wx.login` for the openid. The session key stays on the server.',
  tags,
  security,
  request: body(
    z
      .strictObject({
        mchid: who,
        js_code: text(128).openapi({ description: 'of wx.login; good once, for five minutes' }),
      })
      .openapi('Login'),
  ),
  responses: { 200: answer('The payer, as this mini program knows them', payer), ...refusals },
})

const pageLogin = createRoute({
  method: 'post',
  path: '/v1/payers/page-login',
  summary: 'Who opened a web page in WeChat',
  description:
    'Exchanges the code that the page came back with from `open.weixin.qq.com/connect/oauth2/authorize` (网页授权, `snsapi_base`) for the openid.',
  tags,
  security,
  request: body(
    z
      .strictObject({
        mchid: who,
        code: text(512).openapi({ description: 'of the address WeChat returned to; good once, for five minutes' }),
      })
      .openapi('PageLogin'),
  ),
  responses: { 200: answer('The payer, as this official account knows them', payer), ...refusals },
})

const byCode = createRoute({
  method: 'post',
  path: '/v1/payers/auth-code',
  summary: 'Who shows a payment code',
  description: 'Moves no money, and the code can still be used (授权码查询openid). Needs the APIv2 key.',
  tags,
  security,
  request: body(z.strictObject({ mchid: who, auth_code: authCode }).openapi('ShownCode')),
  responses: { 200: answer('The payer, as the app of the merchant knows them', payer), ...refusals },
})

/** `/v1/payers` */
export function payerRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(login, async (c) => {
    const { mchid: asked, js_code } = c.req.valid('json')
    const { miniProgram } = await merchantMeant(asked, c.var.caller, context.merchants)
    if (miniProgram === undefined) throw noSecret()
    const found = await miniProgram.login(js_code, AbortSignal.timeout(CALL_DEADLINE)).catch(asProblem)
    return c.json(found, 200)
  })

  app.openapi(pageLogin, async (c) => {
    const { mchid: asked, code } = c.req.valid('json')
    const { miniProgram } = await merchantMeant(asked, c.var.caller, context.merchants)
    if (miniProgram === undefined) throw noSecret()
    const found = await miniProgram.pageLogin(code, AbortSignal.timeout(CALL_DEADLINE)).catch(asProblem)
    return c.json(found, 200)
  })

  app.openapi(byCode, async (c) => {
    const { mchid: asked, auth_code } = c.req.valid('json')
    const merchant: Merchant = await merchantMeant(asked, c.var.caller, context.merchants)
    return c.json({ openid: await openidOfCode(merchant, auth_code, AbortSignal.timeout(CALL_DEADLINE)) }, 200)
  })
  return app
}

function asProblem(error: unknown): never {
  if (!(error instanceof WechatServerError)) throw error
  const { errcode, message, hint } = error
  throw new Problem(errcode === undefined || errcode === -1 ? 502 : 409, { code: 'LOGIN_REFUSED', message, hint })
}
