import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'

const list = createRoute({
  method: 'get',
  path: '/v1/merchants',
  summary: 'The merchants this till collects for, without secrets',
  tags: ['Merchants'],
  security,
  responses: {
    200: answer(
      'All of them',
      z.object({
        data: z.array(
          z
            .object({
              mchid: z.string(),
              name: z.string().optional(),
              appid: z.string(),
              serial_no: z.string(),
              platform_keys: z.array(z.enum(['certificate', 'public_key'])),
              notify_urls: z.object({ payment: z.string(), refund: z.string() }),
            })
            .openapi('Merchant'),
        ),
      }),
    ),
    ...refusals,
  },
})

/** `/v1/merchants` */
export function merchantRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>()
  app.openapi(list, (c) => {
    const { mchid } = c.var.caller
    const data = context.merchants
      .list()
      .filter((merchant) => mchid === undefined || merchant.mchid === mchid)
      .map((merchant) => ({
        mchid: merchant.mchid,
        ...(merchant.name !== undefined && { name: merchant.name }),
        appid: merchant.appid,
        serial_no: merchant.serial,
        platform_keys: [...merchant.platformKeys],
        notify_urls: {
          payment: `${context.notifyUrl()}/notify/${merchant.mchid}/payment`,
          refund: `${context.notifyUrl()}/notify/${merchant.mchid}/refund`,
        },
      }))
    return c.json({ data }, 200)
  })
  return app
}
