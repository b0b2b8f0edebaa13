import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { mchid } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { notFound, Problem } from '../http/problem.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { addMerchant, changeMerchant, setMerchantState } from './change.ts'
import { checkMerchant } from './check.ts'
import type { Merchant } from './registry.ts'
import { configFrom, merchantChangeSchema, newMerchantSchema } from './request.ts'
import type { MerchantState } from './store.ts'
import { merchantSchema, merchantView } from './view.ts'

const tags = ['Merchants']
const path = '/v1/merchants/{mchid}'
const params = z.object({ mchid: mchid.openapi({ param: { name: 'mchid', in: 'path' } }) })
const one = (description: string) => ({ 200: answer(description, merchantSchema), ...refusals })

const list = createRoute({
  method: 'get',
  path: '/v1/merchants',
  summary: 'The merchants this till collects for, without secrets',
  tags,
  security,
  responses: { 200: answer('All of them', z.object({ data: z.array(merchantSchema) })), ...refusals },
})

const create = createRoute({
  method: 'post',
  path: '/v1/merchants',
  summary: 'Add a merchant; its secrets are sealed at rest and never shown again',
  tags,
  security,
  request: body(newMerchantSchema),
  responses: { 201: answer('Added', merchantSchema), ...refusals },
})

const get = createRoute({
  method: 'get',
  path,
  summary: 'One merchant, without secrets',
  tags,
  security,
  request: { params },
  responses: one('The merchant'),
})

const change = createRoute({
  method: 'patch',
  path,
  summary: 'Change a merchant; what is left out stays',
  tags,
  security,
  request: { params, ...body(merchantChangeSchema) },
  responses: one('Changed'),
})

const stateRoute = <Verb extends 'disable' | 'enable'>(verb: Verb, summary: string) =>
  createRoute({
    method: 'post',
    path: `${path}/${verb}` as const,
    summary,
    tags,
    security,
    request: { params },
    responses: one('The merchant'),
  })

const disable = stateRoute('disable', 'Let a merchant take no new payments; what is under way is finished')
const enable = stateRoute('enable', 'Let a disabled merchant take payments again')

const check = createRoute({
  method: 'post',
  path: `${path}/check`,
  summary: 'Try a merchant’s keys on WeChat Pay; moves nothing',
  tags,
  security,
  request: { params },
  responses: {
    200: answer(
      'What it showed',
      z.object({ ok: z.boolean(), message: z.string(), hint: z.string().optional() }).openapi('MerchantCheck'),
    ),
    ...refusals,
  },
})

/** `/v1/merchants` */
export function merchantRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const find = (number: string, caller: Caller) => visibleTo(caller, number, context)

  app.openapi(list, (c) => {
    const { mchid: bound } = c.var.caller
    const data = context.merchants.list().filter((merchant) => bound === undefined || merchant.mchid === bound)
    return c.json({ data: data.map((merchant) => merchantView(merchant, context)) }, 200)
  })

  app.openapi(create, async (c) => {
    forTheWholeTill(c.var.caller)
    const merchant = await addMerchant(
      configFrom(c.req.valid('json'), undefined, context.clock),
      acting(c.var.caller, context),
    )
    return c.json(merchantView(merchant, context), 201)
  })

  app.openapi(get, async (c) =>
    c.json(merchantView(await find(c.req.valid('param').mchid, c.var.caller), context), 200),
  )

  app.openapi(change, async (c) => {
    forTheWholeTill(c.var.caller)
    const { mchid: number } = await find(c.req.valid('param').mchid, c.var.caller)
    const asked = { ...c.req.valid('json'), mchid: number }
    const merchant = await changeMerchant(
      number,
      (before) => configFrom(asked, before, context.clock),
      acting(c.var.caller, context),
    )
    return c.json(merchantView(merchant, context), 200)
  })

  const become = async (number: string, state: MerchantState, caller: Caller) => {
    forTheWholeTill(caller)
    return merchantView(
      await setMerchantState((await find(number, caller)).mchid, state, acting(caller, context)),
      context,
    )
  }
  app.openapi(disable, async (c) => c.json(await become(c.req.valid('param').mchid, 'disabled', c.var.caller), 200))
  app.openapi(enable, async (c) => c.json(await become(c.req.valid('param').mchid, 'active', c.var.caller), 200))

  app.openapi(check, async (c) => {
    const merchant = await find(c.req.valid('param').mchid, c.var.caller)
    return c.json(await checkMerchant(merchant, AbortSignal.timeout(CALL_DEADLINE)), 200)
  })
  return app
}

/** A merchant the caller may see. @throws Problem 404 */
async function visibleTo(caller: Caller, number: string, { merchants }: TillContext): Promise<Merchant> {
  const hidden = caller.mchid !== undefined && caller.mchid !== number
  const merchant = hidden ? undefined : await merchants.find(number)
  if (merchant === undefined) throw notFound('merchant', number)
  caller.act?.about({ mchid: number, id: number })
  return merchant
}

/** @throws Problem 403 for a key of one merchant */
function forTheWholeTill({ mchid: bound }: Caller): void {
  if (bound === undefined) return
  throw new Problem(403, {
    code: 'FORBIDDEN',
    message: `This key is for merchant ${bound} alone, and merchants are the till's own affair.`,
    hint: 'Use a key that is bound to no merchant, or sign in as an owner.',
  })
}
