import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv } from '../http/auth.ts'
import { mchid } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { Problem } from '../http/problem.ts'
import { merchantMeant } from '../merchants/meant.ts'
import { loadByHand } from './by-hand.ts'
import { day, requirePast, subMchid } from './fields.ts'
import { countDifferences } from './store.ts'
import { dayAfter } from './day.ts'
import { readUploaded } from './uploaded.ts'
import { reconciliationSchema, reconciliationView } from './view.ts'

const file = { schema: z.string().openapi({ format: 'binary' }) }

const load = createRoute({
  method: 'post',
  path: '/v1/bills',
  summary: 'Load a bill file by hand, and compare its day',
  description:
    'The file of a trade bill (交易账单) or a fund-flow bill (资金账单) as WeChat Pay made it, text or gzip, at most 256 MiB. Merchant and day are read from its first row where they are left out; a bill of another merchant than the one asked for is refused. With `sub_mchid` it is the bill of one sub-merchant, and is compared on a day of its own.',
  tags: ['Reconciliation'],
  security,
  request: {
    query: z.object({ mchid: mchid.optional(), sub_mchid: subMchid.optional(), date: day.optional() }),
    body: { required: true, content: { 'text/csv': file, 'application/gzip': file, 'application/octet-stream': file } },
  },
  responses: { 200: answer('What was found', reconciliationSchema), ...refusals },
})

/** `/v1/bills` */
export function billRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(load, async (c) => {
    const asked = c.req.valid('query')
    const bill = await readUploaded(c.req.raw.body ?? nothing())
    if (asked.mchid !== undefined && bill.mchid !== undefined && asked.mchid !== bill.mchid)
      throw otherMerchant('mchid', asked.mchid, bill.mchid)
    const { sub_mchid = '' } = asked
    // A fund-flow bill names nobody, and a bill without rows neither.
    if (sub_mchid !== '' && bill.mchid !== undefined && bill.sub_mchid !== sub_mchid)
      throw otherMerchant('sub_mchid', sub_mchid, bill.sub_mchid ?? '')
    const { mchid } = await merchantMeant(asked.mchid ?? bill.mchid, c.var.caller, context.merchants)
    const date = asked.date ?? bill.day
    if (date === undefined) throw whichDay()
    requirePast(date, context.clock.now())
    const row = await loadByHand({ mchid, sub_mchid, day: date, bill }, acting(c.var.caller, context))
    const { kysely } = context.database
    const counts = await countDifferences(kysely, { mchids: [mchid], from: date, to: dayAfter(date) })
    return c.json(reconciliationView(row, counts), 200)
  })

  return app
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const whichDay = (): Problem =>
  new Problem(400, {
    code: 'MISSING_FIELD',
    message: 'The bill has no row that tells its day.',
    field: 'date',
    hint: 'Give the day: ?date=2026-06-09.',
  })

const otherMerchant = (field: 'mchid' | 'sub_mchid', asked: string, found: string): Problem =>
  new Problem(400, {
    code: 'OTHER_MERCHANT',
    message: `The bill is that of merchant ${found}, not of ${asked}.`,
    field,
    hint: `Leave ${field} out, or send the bill of that merchant.`,
  })
