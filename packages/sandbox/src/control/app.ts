import { PassThrough, Readable } from 'node:stream'
import { formatRfc3339 } from '@wxtill/protocol'
import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import { createPayer, introduce } from '../wallet/payers.ts'
import type { Lifecycle } from '../lifecycle.ts'
import { guard } from './guard.ts'
import { applyFixtures } from '../fixtures/apply.ts'
import { readFixtures } from '../fixtures/read.ts'
import { harText } from '../journal/har.ts'
import { settlement } from '../wallet/settlement.ts'
import { readInput, rowLimit } from './input.ts'
import { clockControl } from './clock.ts'
import { mediaControl } from './media.ts'
import { orderControl } from './orders.ts'
import { ruleControl } from './rules.ts'
import { phoneControl } from './phone.ts'
import { present } from './present.ts'
import { merchantView, notificationView, payerView } from './views.ts'
import type { Platform } from '../platform.ts'
import type { Webviews } from '../webview/webviews.ts'

export interface ControlOptions {
  platform: Platform
  lifecycle: Lifecycle
  webviews: Webviews
  seed: string
  host: string
  /** The root certificate, when there is a TLS entrance or a proxy. */
  ca: string | undefined
}

/** Everything under `/_sandbox/`. */
export function controlApp({ platform, lifecycle, webviews, seed, host, ca }: ControlOptions): Hono {
  const app = new Hono()
  app.use(guard(host))
  app.onError((error, context) => {
    if (error instanceof Refusal) {
      return context.json({ code: error.code, message: error.message, ...error.more }, error.status as 400)
    }
    return context.json({ code: 'SANDBOX_ERROR', message: `The sandbox failed: ${error.message}` }, 500)
  })

  app.get('/health', (context) =>
    context.json({ status: 'ok', now: formatRfc3339(platform.clock.now()), clock: platform.clock.mode, seed }),
  )
  app.get('/ca.pem', (context) => {
    if (ca === undefined) {
      throw new Refusal(404, 'NO_TLS', 'There is no TLS entrance. Start the sandbox with --tls-port or --proxy-port.')
    }
    return context.body(ca, 200, { 'Content-Type': 'application/x-pem-file' })
  })
  merchantControl(app, platform)
  payerControl(app, platform)
  orderControl(app, platform)
  clockControl(app, platform)
  faultControl(app, platform)
  ruleControl(app, platform)
  notificationControl(app, platform)
  phoneControl(app, platform, webviews)
  mediaControl(app, platform)

  app.get('/journal', (context) => {
    const { after, limit } = context.req.query()
    const entries = platform.journal.list({
      limit: rowLimit(limit),
      ...(after === undefined ? {} : { after: Number(after) || 0 }),
    })
    return context.json({ entries: entries.map((entry) => ({ ...entry, at: formatRfc3339(entry.at) })) })
  })

  app.get('/journal.har', (context) => {
    const text = harText(platform.journal.list({ limit: Infinity }), new URL(context.req.url).origin)
    const body = Readable.toWeb(Readable.from(text).pipe(new PassThrough())) as ReadableStream<Uint8Array>
    return context.body(body, 200, { 'Content-Type': 'application/json' })
  })
  app.get('/settled', (context) => context.json(settlement(platform)))
  app.post('/fixtures', async (context) =>
    context.json(await applyFixtures(platform, readFixtures((await readInput(context)).raw))),
  )

  app.post('/reset', (context) => {
    lifecycle.reset()
    return context.json({ status: 'ok' })
  })
  for (const action of ['snapshot', 'restore'] as const) {
    app.post(`/${action}`, async (context) => {
      const name = (await readInput(context)).optionalText('name') ?? 'default'
      lifecycle[action](name)
      return context.json({ status: 'ok', name })
    })
  }
  // Not `notFound`: as part of a larger app this one would not be asked.
  app.all('*', (context) =>
    context.json({ code: 'NOT_FOUND', message: `There is no ${context.req.method} ${context.req.path}.` }, 404),
  )
  return app
}

function merchantControl(app: Hono, platform: Platform): void {
  const { merchants, keys } = platform
  app.get('/merchants', (context) =>
    context.json({ merchants: merchants.list().map((merchant) => merchantView(merchant, keys)) }),
  )

  app.post('/merchants', async (context) => {
    const input = await readInput(context)
    const wanted = {
      mchid: input.optionalText('mchid'),
      name: input.optionalText('name'),
      appid: input.optionalText('appid'),
      balance: input.optionalWhole('balance'),
      keys: input.optionalOneOf('keys', ['certificate', 'public_key', 'both']),
    }
    const credentials = await merchants.create(present(wanted))
    introduce(platform, credentials)
    // Shown once, as the merchant platform does; later only the files have it.
    return context.json(
      {
        ...merchantView(merchants.find(credentials.mchid)!, keys),
        credentials,
        ...(credentials.files ? { files: credentials.files } : {}),
      },
      201,
    )
  })

  app.post('/merchants/:mchid', async (context) => {
    const balance = (await readInput(context)).optionalWhole('balance')
    const merchant = merchants.find(context.req.param('mchid'))
    if (!merchant) throw new Refusal(404, 'UNKNOWN_MERCHANT', 'There is no such merchant.')
    if (balance === undefined) throw new Refusal(400, 'BAD_INPUT', '"balance" is required.', { field: 'balance' })
    return context.json(merchantView(merchants.setBalance(merchant, balance), keys))
  })
}

function payerControl(app: Hono, platform: Platform): void {
  const { state } = platform
  app.get('/payers', (context) => context.json({ payers: [...state.payers.values()].map(payerView) }))
  app.post('/payers', async (context) => {
    const input = await readInput(context)
    const payer = state.commit(() =>
      createPayer(
        platform,
        present({
          nickname: input.optionalText('nickname'),
          balance: input.optionalWhole('balance'),
          openid: input.optionalText('openid'),
          password: input.optionalText('password'),
        }),
      ),
    )
    return context.json(payerView(payer), 201)
  })
}

function faultControl(app: Hono, { faults }: Platform): void {
  app.get('/faults', (context) => context.json({ faults: faults.list() }))
  app.post('/faults', async (context) => context.json(faults.add((await readInput(context)).raw), 201))
  app.delete('/faults', (context) => context.json({ removed: faults.remove(context.req.query('id')) }))
  app.delete('/faults/:id', (context) => context.json({ removed: faults.remove(context.req.param('id')) }))
}

function notificationControl(app: Hono, { state, notifier }: Platform): void {
  app.get('/notifications', (context) => {
    const { mchid, number, limit } = context.req.query()
    const found = [...state.notifications.values()].filter(
      (notification) =>
        (mchid === undefined || notification.mchid === mchid) &&
        (number === undefined || notification.number === number),
    )
    return context.json({
      notifications: found.toReversed().slice(0, rowLimit(limit)).map(notificationView),
    })
  })
  app.post('/notifications/:id/resend', async (context) => {
    const sent = await notifier.resend(context.req.param('id'))
    if (!sent) throw new Refusal(404, 'UNKNOWN_NOTIFICATION', 'There is no such notification.')
    return context.json(notificationView(sent))
  })
}
