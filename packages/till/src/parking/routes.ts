import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { merchantFor, merchantMeant } from '../merchants/meant.ts'
import { subMerchantFields } from '../merchants/sub-merchant.ts'
import { readTimeline } from '../payments/timeline.ts'
import { queryCharge } from './calls.ts'
import { createChargeSchema } from './charge-request.ts'
import { charge, shown } from './charges.ts'
import { createEntrance, createEntranceSchema, findPlate, leave } from './entrances.ts'
import { PLATE_COLORS, plateColor, plateNumber } from './plates.ts'
import { boundsOf, dayOf } from './day.ts'
import { listCharges, listEntrances } from './lists.ts'
import { CHARGE_STATES } from './states.ts'
import { type ChargeRow, type EntranceRow, findCharge, findEntrance } from './store.ts'
import { summarize } from './summary.ts'
import { chargeSchema, chargeView, entranceSchema, entranceView, summarySchema } from './view.ts'

const tags = ['Parking']

const createEntranceRoute = createRoute({
  method: 'post',
  path: '/v1/parking/entrances',
  summary: 'A car comes in',
  description:
    '`plate_state` says whether its fee can be charged by itself. Repeating it with the same out_parking_no is the same car.',
  tags,
  security,
  request: body(createEntranceSchema),
  responses: {
    201: answer('Taken in', entranceSchema),
    200: answer('By an earlier identical request', entranceSchema),
    ...refusals,
  },
})

const listEntrancesRoute = createRoute({
  method: 'get',
  path: '/v1/parking/entrances',
  summary: 'Cars, the newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      sub_mchid: mchid.optional(),
      plate_number: plateNumber.optional(),
      inside: z.enum(['true', 'false']).optional(),
    }),
  },
  responses: { 200: answer('A page', page(entranceSchema)), ...refusals },
})

const getEntranceRoute = createRoute({
  method: 'get',
  path: '/v1/parking/entrances/{id}',
  summary: 'One car',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The car', entranceSchema), ...refusals },
})

const leaveRoute = createRoute({
  method: 'post',
  path: '/v1/parking/entrances/{id}/leave',
  summary: 'A car left without a fee of the till: unseen, or paid at the booth',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The car', entranceSchema), ...refusals },
})

const plateRoute = createRoute({
  method: 'get',
  path: '/v1/parking/plates/{plate_number}',
  summary: 'Whether a driver has opened the parking service for a plate, and how it is opened',
  tags,
  security,
  request: {
    params: z.object({ plate_number: plateNumber.openapi({ param: { name: 'plate_number', in: 'path' } }) }),
    query: z.object({
      mchid: mchid.optional(),
      sub_mchid: subMerchantFields.sub_mchid,
      plate_color: plateColor,
      openid: text(128).openapi({
        description: 'the driver, under the appid of the merchant, in partner mode of the partner',
      }),
    }),
  },
  responses: {
    200: answer(
      'NORMAL, PAUSE or OUT_SERVICE; `open` leads to the page where the driver opens it',
      z.object({
        plate_number: z.string(),
        plate_color: z.enum(PLATE_COLORS),
        service_state: z.string(),
        open: z.unknown(),
      }),
    ),
    ...refusals,
  },
})

const chargeRoute = createRoute({
  method: 'post',
  path: '/v1/parking/charges',
  summary: 'A car leaves: may the barrier open?',
  description:
    '`release` is `true` only when WeChat Pay took the fee over, the stay is free, or it was paid on the spot. Else `payment` is what the ' +
    'driver scans; ask again until `release` is true. Repeating the request charges once.',
  tags,
  security,
  request: body(createChargeSchema),
  responses: { 200: answer('What the barrier does', chargeSchema), ...refusals },
})

const listChargesRoute = createRoute({
  method: 'get',
  path: '/v1/parking/charges',
  summary: 'Fees, the newest first; state=failed lists the debts',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      sub_mchid: mchid.optional(),
      state: z.enum(CHARGE_STATES).optional(),
      plate_number: plateNumber.optional(),
    }),
  },
  responses: { 200: answer('A page', page(chargeSchema)), ...refusals },
})

const getChargeRoute = createRoute({
  method: 'get',
  path: '/v1/parking/charges/{id}',
  summary: 'One fee',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The fee', chargeSchema), ...refusals },
})

const timelineRoute = createRoute({
  method: 'get',
  path: '/v1/parking/charges/{id}/timeline',
  summary: 'What happened to a fee, with the raw messages',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('Oldest first', z.object({ data: z.array(z.unknown()) })), ...refusals },
})

const queryRoute = createRoute({
  method: 'post',
  path: '/v1/parking/charges/{id}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The fee afterwards', chargeSchema), ...refusals },
})

const summaryRoute = createRoute({
  method: 'get',
  path: '/v1/parking/summary',
  summary: 'The car park at a glance: cars inside, what a day brought, debts',
  description:
    'Fees count on the day they were paid through the parking service, before refunds; what drivers paid on the spot is among the payments.',
  tags,
  security,
  request: {
    query: z.object({
      mchid: mchid.optional(),
      day: z.iso.date().optional().openapi({ description: 'Asia/Shanghai; default: today', example: '2026-06-09' }),
    }),
  },
  responses: { 200: answer('The figures', summarySchema), ...refusals },
})

/** `/v1/parking/…` */
export function parkingRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database

  app.openapi(createEntranceRoute, async (c) => {
    const asked = c.req.valid('json')
    const merchant = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    const { entrance, repeated } = await createEntrance(asked, merchant, acting(c.var.caller, context))
    return c.json(entranceView(entrance), repeated ? 200 : 201)
  })

  app.openapi(listEntrancesRoute, async (c) => {
    const { limit, cursor, inside, ...filter } = c.req.valid('query')
    const rows = await listEntrances(kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      inside: inside === undefined ? undefined : inside === 'true',
      after: readCursor(cursor),
      limit: limit + 1,
    })
    return c.json(pageOf(rows, limit, positionOf, entranceView), 200)
  })

  app.openapi(getEntranceRoute, async (c) =>
    c.json(entranceView(await entranceOf(c.var.caller, c.req.valid('param').id, context)), 200),
  )

  app.openapi(leaveRoute, async (c) => {
    const entrance = await entranceOf(c.var.caller, c.req.valid('param').id, context)
    return c.json(entranceView(await leave(entrance, acting(c.var.caller, context))), 200)
  })

  app.openapi(plateRoute, async (c) => {
    const { plate_number } = c.req.valid('param')
    const { mchid: asked, ...driver } = c.req.valid('query')
    const merchant = await merchantMeant(asked, c.var.caller, context.merchants)
    return c.json(await findPlate({ plate_number, ...driver }, merchant), 200)
  })

  app.openapi(chargeRoute, async (c) => {
    const asked = c.req.valid('json')
    const entrance = await entranceOf(c.var.caller, asked.entrance_id, context)
    return c.json(
      await charge(
        asked,
        entrance,
        await merchantFor(entrance.mchid, context.merchants),
        acting(c.var.caller, context),
      ),
      200,
    )
  })

  app.openapi(listChargesRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listCharges(kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    return c.json(
      pageOf(rows, limit, positionOf, (row: ChargeRow) => chargeView(row)),
      200,
    )
  })

  app.openapi(getChargeRoute, async (c) =>
    c.json(await shown(await chargeOf(c.var.caller, c.req.valid('param').id, context), context), 200),
  )

  app.openapi(timelineRoute, async (c) => {
    const row = await chargeOf(c.var.caller, c.req.valid('param').id, context)
    return c.json({ data: await readTimeline(kysely, row.mchid, row.id) }, 200)
  })

  app.openapi(queryRoute, async (c) => {
    const { row } = await queryCharge(
      await chargeOf(c.var.caller, c.req.valid('param').id, context),
      acting(c.var.caller, context),
    )
    return c.json(await shown(row, context), 200)
  })

  app.openapi(summaryRoute, async (c) => {
    const { mchid: asked, day = dayOf(context.clock.now()) } = c.req.valid('query')
    const figures = await summarize(kysely, { mchid: c.var.caller.mchid ?? asked, ...boundsOf(day) })
    return c.json({ day, ...figures }, 200)
  })

  return app
}

const positionOf = (row: { created_at: Date; id: string }) => ({ at: row.created_at, id: row.id })

/** @throws Problem 404 when there is none the caller may see */
async function entranceOf({ mchid: bound, act }: Caller, id: string, context: TillContext): Promise<EntranceRow> {
  const entrance = await findEntrance(context.database.kysely, id)
  if (entrance === undefined || (bound !== undefined && entrance.mchid !== bound))
    throw notFound('parking entrance', id)
  act?.about(entrance)
  return entrance
}

/** @throws Problem 404 when there is none the caller may see */
async function chargeOf({ mchid: bound, act }: Caller, id: string, context: TillContext): Promise<ChargeRow> {
  const row = await findCharge(context.database.kysely, id)
  if (row === undefined || (bound !== undefined && row.mchid !== bound)) throw notFound('parking fee', id)
  act?.about(row)
  return row
}
