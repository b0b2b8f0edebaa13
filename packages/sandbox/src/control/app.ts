import { PassThrough, Readable } from 'node:stream'
import { formatRfc3339 } from '@wxtill/protocol'
import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import { checkApiV3Key } from '../merchants/merchants.ts'
import { choosePayer, createPayer, introduce } from '../wallet/payers.ts'
import type { Lifecycle } from '../lifecycle.ts'
import { faultControl } from './faults.ts'
import { guard } from './guard.ts'
import { applyFixtures } from '../fixtures/apply.ts'
import { readFixtures } from '../fixtures/read.ts'
import { harText } from '../journal/har.ts'
import { grant } from '../wallet/ledger.ts'
import { settlement } from '../wallet/settlement.ts'
import { readInput, rowLimit } from './input.ts'
import { keyControl, merchantIn } from './keys.ts'
import { callControl } from './calls.ts'
import { clockControl } from './clock.ts'
import { cardControl } from './cards.ts'
import { complaintControl } from './complaints.ts'
import { mediaControl } from './media.ts'
import { merchantFileControl } from './merchant-files.ts'
import { orderControl } from './orders.ts'
import { redPacketControl } from './red-packets.ts'
import { ruleControl } from './rules.ts'
import { payscoreControl } from './payscore.ts'
import { paymentCodeControl } from './payment-code.ts'
import { parkingControl } from './parking.ts'
import { phoneParkingControl } from './phone-parking.ts'
import { transferControl } from './transfers.ts'
import { phoneControl } from './phone.ts'
import { present } from './present.ts'
import { merchantView, notificationView, payerView } from './views.ts'
import { endpointViews } from './endpoints.ts'
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
  merchantFileControl(app, platform, ca)
  payerControl(app, platform)
  orderControl(app, platform)
  clockControl(app, platform)
  faultControl(app, platform)
  ruleControl(app, platform)
  notificationControl(app, platform)
  phoneControl(app, platform, webviews)
  redPacketControl(app, platform)
  paymentCodeControl(app, platform)
  transferControl(app, platform)
  parkingControl(app, platform)
  phoneParkingControl(app, platform)
  mediaControl(app, platform)
  cardControl(app, platform)
  complaintControl(app, platform)
  payscoreControl(app, platform)
  keyControl(app, platform)

  app.get('/endpoints', (context) => context.json({ endpoints: endpointViews() }))

  app.get('/journal', (context) => {
    const { after, limit } = context.req.query()
    const entries = platform.journal.list({
      limit: rowLimit(limit),
      ...(after === undefined ? {} : { after: Number(after) || 0 }),
    })
    return context.json({ entries: entries.map((entry) => ({ ...entry, at: formatRfc3339(entry.at) })) })
  })

  app.get('/journal/:seq', (context) => {
    const entry = platform.journal.get(Number(context.req.param('seq')))
    if (!entry) throw new Refusal(404, 'NO_ENTRY', 'The journal has no entry of this number, or no longer.')
    return context.json({ ...entry, at: formatRfc3339(entry.at) })
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

  app.get('/snapshots', (context) => context.json({ snapshots: lifecycle.snapshots() }))
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
  callControl(app)
  // Not `notFound`: as part of a larger app this one would not be asked.
  app.all('*', (context) =>
    context.json(
      {
        code: 'NOT_FOUND',
        message: `There is no ${context.req.method} ${context.req.path}. GET /_sandbox/ lists what there is.`,
      },
      404,
    ),
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
      api_v2_key: input.optionalText('api_v2_key'),
      balance: input.optionalWhole('balance'),
      keys: input.optionalOneOf('keys', ['certificate', 'public_key', 'both', 'switching']),
      api_v3_key: input.optionalText('api_v3_key'),
      certificate: input.optionalOneOf('certificate', ['none']),
      partner: input.optionalText('partner'),
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
    const input = await readInput(context)
    let merchant = merchantIn(context, platform)
    const [balance, partner] = [input.optionalWhole('balance'), input.optionalText('partner')]
    const [api_v3_key, notify_url] = [input.optionalText('api_v3_key'), input.optionalText('notify_url')]
    if ([balance, partner, api_v3_key, notify_url].every((value) => value === undefined))
      throw new Refusal(400, 'BAD_INPUT', '"balance", "partner", "api_v3_key" or "notify_url" is required.', {
        field: 'balance',
      })
    checkApiV3Key(api_v3_key)
    platform.state.commit(() => {
      merchant = merchants.put({ ...merchant, ...present({ api_v3_key, notify_url }) })
      if (partner !== undefined) merchant = merchants.addPartner(merchant, partner)
      if (balance !== undefined) merchant = grant(platform, merchant, balance)
    })
    return context.json(merchantView(merchant, keys))
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
  app.post('/payers/:openid', async (context) => {
    const input = await readInput(context)
    const balance = input.optionalWhole('balance')
    const payer = choosePayer(state, context.req.param('openid'))
    if (balance === undefined) throw input.refuse('balance', 'is required')
    const changed = { ...payer, balance }
    state.payers.put(payer.id, changed)
    return context.json(payerView(changed))
  })
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
