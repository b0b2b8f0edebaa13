import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { startReceiver, status } from './receiver.ts'
import { openStand, type Stand } from './stand.ts'

/** The samples of a scrape: `name{labels}` to value. */
async function samplesOf(stand: Stand): Promise<Record<string, number>> {
  const answer = await fetch(`${stand.till.url}/metrics`)
  expect(answer.status).toBe(200)
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.replace(/ \S+$/, ''), Number(/\S+$/.exec(line)?.[0])]))
}

/** The status of a scrape with any headers, `Host` included. */
const scrapeStatus = (url: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${url}/metrics`, { headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end()
  })

describeOnEachEngine('metrics', (engine) => {
  it('tell the life of a payment: requests, calls, notifications, jobs, deliveries, transitions', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    await stand.api('POST', '/v1/webhook-endpoints', { url: receiver.url })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid')
    await stand.till.drain()
    const samples = await samplesOf(stand)
    expect(samples).toMatchObject({
      'wxtill_http_requests_total{method="POST",route="/v1/payments",status="201"}': 1,
      'wxtill_wechatpay_calls_total{route="POST /v3/pay/transactions/native",outcome="ok"}': 1,
      'wxtill_notifications_total{kind="payment",verdict="applied"}': 1,
      'wxtill_payment_transitions_total{channel="native",from="none",to="created"}': 1,
      'wxtill_payment_transitions_total{channel="native",from="created",to="pending"}': 1,
      'wxtill_payment_transitions_total{channel="native",from="pending",to="paid"}': 1,
      'wxtill_webhook_deliveries_total{result="delivered"}': 1,
      'wxtill_job_runs_total{kind="webhook.deliver",result="done"}': 1,
      wxtill_database_up: 1,
    })
    expect(samples['wxtill_jobs_waiting{kind="house.purge"}']).toBe(1)
    expect(samples['wxtill_jobs_oldest_due_seconds{kind="house.purge"}']).toBe(0)
    expect(samples['wxtill_database_connections{state="open"}']).toBeGreaterThan(0)
    expect(samples).toHaveProperty('nodejs_eventloop_lag_seconds')
    expect(samples).toHaveProperty('process_resident_memory_bytes')
  })

  it('tell refused calls from unknown ones, and failed deliveries', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    receiver.answer(status(500))
    await stand.api('POST', '/v1/webhook-endpoints', { url: receiver.url })
    const route = 'POST /v3/pay/transactions/native'
    await stand.fault({ path: '/v3/pay/transactions/native' }, { code: 'NO_AUTH', status: 403 }, 1)
    await stand.create()
    await stand.till.drain()
    const samples = await samplesOf(stand)
    expect(samples).toMatchObject({
      [`wxtill_wechatpay_calls_total{route="${route}",outcome="refused"}`]: 1,
      'wxtill_payment_transitions_total{channel="native",from="created",to="failed"}': 1,
      'wxtill_webhook_deliveries_total{result="failed"}': 1,
    })
  })

  it('name no merchant, payer or order, whoever asks for what', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    await stand.api('GET', `/v1/payments/${payment.id}`)
    await stand.api('GET', `/v1/payments?out_trade_no=${payment.out_trade_no}`)
    await stand.api('GET', '/v1/nothing/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')
    await stand.api('PROPFIND', '/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')
    const text = await (await fetch(`${stand.till.url}/metrics`)).text()
    for (const secret of [payment.id, payment.out_trade_no, stand.merchant.mchid, 'oUpF8u', 'PROPFIND', stand.apiKey])
      expect(text).not.toContain(secret)
    expect(text).toContain('method="GET",route="/v1/payments/:id",status="200"')
    expect(text).toContain('method="GET",route="none",status="404"')
    expect(text).toContain('method="_OTHER",route="none",status="404"')
  })

  it('have a text that explains each', async () => {
    const stand = await openStand(engine)
    const text = await (await fetch(`${stand.till.url}/metrics`)).text()
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name)
    expect(names.filter((name) => name.startsWith('wxtill_')).length).toBeGreaterThan(15)
    for (const name of names) expect(text).toMatch(new RegExp(`^# HELP ${name} \\S.{8,}`, 'm'))
    for (const language of ['', 'zh/']) {
      const guide = readFileSync(new URL(`../../../docs/${language}guide/observe.md`, import.meta.url), 'utf8')
      const told = new Set([...guide.matchAll(/^\| `(wxtill_\w+)`/gm)].map(([, name = '']) => name))
      expect([...told].toSorted()).toEqual(names.filter((name) => name.startsWith('wxtill_')).toSorted())
      for (const [, name] of guide.matchAll(/\b((?:wxtill|nodejs)_[a-z0-9_]+)[{[\]) ]/g)) expect(names).toContain(name)
    }
  })

  it('are for this machine alone while there is no token', async () => {
    const { till } = await openStand(engine)
    expect(await scrapeStatus(till.url)).toBe(200)
    expect(await scrapeStatus(till.url, { host: 'localhost:8080' })).toBe(200)
    for (const headers of [
      { host: 'till.shop.example' },
      { 'x-forwarded-for': '203.0.113.7' },
      { forwarded: 'for=203.0.113.7' },
      { via: '1.1 proxy' },
    ])
      expect(await scrapeStatus(till.url, headers as Record<string, string>)).toBe(403)
  })

  it('are for whoever has the token, from wherever, once there is one', async () => {
    const metricsToken = 'scrape-me-0123456789'
    const { till, apiKey } = await openStand(engine, { metricsToken })
    const bearer = (token: string) => ({ authorization: `Bearer ${token}`, host: 'till.shop.example' })
    expect(await scrapeStatus(till.url, bearer(metricsToken))).toBe(200)
    expect(await scrapeStatus(till.url)).toBe(401)
    for (const wrong of ['', 'scrape-me-0123456780', metricsToken.slice(0, -1), `${metricsToken}x`, apiKey])
      expect(await scrapeStatus(till.url, bearer(wrong))).toBe(401)
  })
})
