import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { startReceiver, status } from './receiver.ts'
import { openStand } from './stand.ts'

const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
beforeAll(() => provider.register())
beforeEach(() => exporter.reset())
afterAll(async () => {
  trace.disable()
  context.disable()
  propagation.disable()
  await provider.shutdown()
})

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const PARENT = '00f067aa0ba902b7'
const traceparent = `00-${TRACE}-${PARENT}-01`
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

const spans = (name: string): ReadableSpan[] => exporter.getFinishedSpans().filter((span) => span.name === name)
const traceOf = (span: ReadableSpan | undefined): string | undefined => span?.spanContext().traceId

describeOnEachEngine('traces', (engine) => {
  it("go on with the caller's, through the call to WeChat Pay", async () => {
    const stand = await openStand(engine)
    const content = { channel: 'native', amount: { total: 100 }, description: 'tea' }
    const { body } = await stand.api('POST', '/v1/payments', content, { traceparent })
    expect(body.state).toBe('pending')
    const [http] = spans('POST /v1/payments')
    expect(http).toMatchObject({
      kind: SpanKind.SERVER,
      parentSpanContext: { spanId: PARENT },
      attributes: { 'http.request.method': 'POST', 'http.route': '/v1/payments', 'http.response.status_code': 201 },
    })
    expect(traceOf(http)).toBe(TRACE)
    const [call] = spans('POST /v3/pay/transactions/native')
    expect(call).toMatchObject({
      kind: SpanKind.CLIENT,
      parentSpanContext: { spanId: http?.spanContext().spanId },
      attributes: { 'url.template': '/v3/pay/transactions/native', 'wxtill.wechatpay.outcome': 'ok' },
    })
    expect(traceOf(call)).toBe(TRACE)
  })

  it("do not go on with what a payer's browser says", async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    await fetch(`${stand.till.url}/pay/${payment.id}`, { headers: { traceparent } })
    const [page] = spans('GET /pay/:id')
    expect(page).toBeDefined()
    expect(traceOf(page)).not.toBe(TRACE)
  })

  it('show notifications, runs of jobs, and deliveries that tell the receiver where they belong', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    await stand.api('POST', '/v1/webhook-endpoints', { url: receiver.url })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid')
    await stand.till.drain()
    expect(spans('notification payment')[0]?.attributes).toMatchObject({
      'wxtill.notification.kind': 'payment',
      'wxtill.notification.verdict': 'applied',
      'wxtill.notification.event_type': 'TRANSACTION.SUCCESS',
      'http.response.status_code': 200,
    })
    const [job] = spans('job webhook.deliver')
    expect(job?.attributes).toMatchObject({ 'wxtill.job.kind': 'webhook.deliver', 'wxtill.job.result': 'done' })
    expect(job?.parentSpanContext).toBeUndefined()
    const [delivery] = spans('webhook')
    expect(delivery).toMatchObject({
      kind: SpanKind.CLIENT,
      parentSpanContext: { spanId: job?.spanContext().spanId },
      attributes: { 'server.address': '127.0.0.1', 'http.response.status_code': 200 },
    })
    const { traceId, spanId } = delivery?.spanContext() ?? {}
    expect(receiver.received[0]?.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`)
  })

  it('mark what failed, by a code and not by a message', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    receiver.answer(status(503))
    await stand.api('POST', '/v1/webhook-endpoints', { url: receiver.url })
    await stand.fault({ path: '/v3/pay/transactions/native' }, { code: 'NO_AUTH', status: 403 }, 1)
    await stand.create()
    await stand.till.drain()
    const failed = { status: { code: SpanStatusCode.ERROR } }
    expect(spans('POST /v3/pay/transactions/native')[0]).toMatchObject({
      ...failed,
      attributes: { 'wxtill.wechatpay.outcome': 'refused', 'error.type': 'NO_AUTH', 'http.response.status_code': 403 },
    })
    expect(spans('webhook')[0]).toMatchObject({ ...failed, attributes: { 'error.type': '503' } })
  })

  it('hold no secret and no openid', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    const { body: endpoint } = await stand.api('POST', '/v1/webhook-endpoints', {
      url: `${receiver.url}?key=hush-hush`,
    })
    const payment = await stand.create({ channel: 'jsapi', openid: OPENID })
    await stand.api('GET', `/v1/payscore/authorizations/${OPENID}`)
    await stand.api('GET', `/v1/nothing/${OPENID}?openid=${OPENID}`)
    await stand.pay(payment.out_trade_no).catch(() => undefined)
    await stand.advance(60)
    const shown = JSON.stringify(
      exporter.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    )
    expect(shown).toContain('/v1/payments')
    for (const secret of [OPENID, 'hush-hush', stand.apiKey, String(endpoint.secret), stand.merchant.api_v3_key])
      expect(shown).not.toContain(secret)
  })
})
