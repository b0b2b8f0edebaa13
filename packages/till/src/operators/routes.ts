import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AuditLog } from '../audit/act.ts'
import type { TillContext } from '../context.ts'
import type { RandomBytes } from '../db/clock.ts'
import { answer, body, idParam, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { Problem } from '../http/problem.ts'
import { refusalOf } from '../http/session-routes.ts'
import type { Operator, Operators } from './operators.ts'
import { OPERATOR_ROLES } from './permissions.ts'
import { disableTotp, enableTotp, enrolTotp, wrongCode } from './totp.ts'
import { countRecoveryCodes, hasTotp } from './totp-store.ts'

const tags = ['Operators']

const accountSchema = z
  .object({
    id: z.string(),
    user: z.string(),
    role: z.enum(OPERATOR_ROLES),
    totp: z.boolean().openapi({ description: 'whether sign-in asks for a code' }),
    recovery_codes: z.int().openapi({ description: 'how many are left' }),
  })
  .openapi('Account')

const get = createRoute({
  method: 'get',
  path: '/v1/account',
  summary: 'The signed-in operator’s own account',
  tags,
  security,
  responses: { 200: answer('The account', accountSchema), ...refusals },
})

const enrol = createRoute({
  method: 'post',
  path: '/v1/account/totp/enrol',
  summary: 'Offer a secret for two-step sign-in; needs a master key',
  tags,
  security,
  responses: {
    200: answer('For an authenticator app, shown this once', z.object({ secret: z.string(), url: z.string() })),
    ...refusals,
  },
})

const code = body(z.strictObject({ code: text(40) }))

const confirm = createRoute({
  method: 'post',
  path: '/v1/account/totp/confirm',
  summary: 'Turn two-step sign-in on, with a code of the app',
  tags,
  security,
  request: code,
  responses: {
    200: answer('Recovery codes, each good once, shown this once', z.object({ recovery_codes: z.array(z.string()) })),
    ...refusals,
  },
})

const remove = createRoute({
  method: 'post',
  path: '/v1/account/totp/remove',
  summary: 'Turn two-step sign-in off, with a code of the app or a recovery code',
  tags,
  security,
  request: code,
  responses: { 200: answer('The account afterwards', accountSchema), ...refusals },
})

const list = createRoute({
  method: 'get',
  path: '/v1/operators',
  summary: 'Who may sign in to the console; for owners',
  tags,
  security,
  responses: {
    200: answer(
      'All of them',
      z.object({ data: z.array(accountSchema.omit({ recovery_codes: true }).openapi('Operator')) }),
    ),
    ...refusals,
  },
})

const reset = createRoute({
  method: 'post',
  path: '/v1/operators/{id}/totp/reset',
  summary: 'Turn two-step sign-in off for another operator, who lost the device and the codes; for owners',
  tags,
  security,
  request: { params: idParam },
  responses: { 204: { description: 'Sign-in asks for no code any more' }, ...refusals },
})

export interface AccountRoutesOptions {
  context: TillContext & { random: RandomBytes }
  operators: Operators
  audit: AuditLog
}

/** `/v1/account`, and what owners do for other operators. */
export function accountRoutes({ context, operators, audit }: AccountRoutesOptions): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database
  const view = async ({ id, user, role }: Operator) => {
    const [totp, recovery_codes] = [await hasTotp(kysely, id), await countRecoveryCodes(kysely, id)]
    return { id, user, role, totp, recovery_codes }
  }

  app.openapi(get, async (c) => c.json(await view(ownOf(c.var.caller)), 200))

  app.openapi(enrol, async (c) => {
    const operator = ownOf(c.var.caller)
    return c.json(await enrolTotp(operator, acting(c.var.caller, context)), 200)
  })

  app.openapi(confirm, async (c) => {
    const operator = ownOf(c.var.caller)
    const within = acting(c.var.caller, context)
    return c.json({ recovery_codes: await enableTotp(operator, c.req.valid('json').code, within) }, 200)
  })

  app.openapi(remove, async (c) => {
    const operator = ownOf(c.var.caller)
    const verdict = await operators.verifyCode(operator, c.req.valid('json').code)
    if (verdict.result !== 'ok') {
      const { id, user } = operator
      const actor = { kind: 'operator', id, name: user } as const
      await audit.record({ actor, act: 'account.totp.refuse', subject: id, details: { why: verdict.result } })
      throw verdict.result === 'locked' ? refusalOf(verdict, context.clock.now()) : wrongCode()
    }
    await disableTotp(operator.id, acting(c.var.caller, context))
    return c.json(await view(operator), 200)
  })

  app.openapi(list, async (c) => {
    const operatorsList = await operators.listOperators()
    return c.json({ data: operatorsList.map(({ id, user, role, totp }) => ({ id, user, role, totp })) }, 200)
  })

  app.openapi(reset, async (c) => {
    const { id } = c.req.valid('param')
    if (c.var.caller.operator?.id === id) throw ownFactor()
    await disableTotp(id, acting(c.var.caller, context))
    return c.body(null, 204)
  })

  return app
}

/** The operator who calls; what is done to it is about it. @throws Problem 403 for a key */
function ownOf({ operator, act }: Caller): Operator {
  if (operator === undefined) {
    throw new Problem(403, {
      code: 'FORBIDDEN',
      message: 'A key has no account.',
      hint: 'Sign in to the console as an operator.',
    })
  }
  act?.about({ mchid: '', id: operator.id })
  return operator
}

const ownFactor = (): Problem =>
  new Problem(409, {
    code: 'OWN_ACCOUNT',
    message: 'This is your own account.',
    hint: 'POST /v1/account/totp/remove turns it off, with a code; or another owner does.',
  })
