import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { answerMessage, parsePrivateKey, sealNotification, signAsync } from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'
import { RawClient, requestBytes } from './raw-client.ts'

const { keys } = vectors
const IN_FLIGHT = 64
// Idle connections are left before the till closes them: on a slow machine signing takes longer than that.
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT, timeout: 3000 })

interface Target {
  readonly url: string
  readonly apiKey: string
  /** Where the till's clock stands, in epoch milliseconds. */
  readonly now: number
}

/** Makes `count` payments, then delivers a genuine notification for each, 64 in flight. Returns the rate per second. */
export async function notificationRate(target: Target, count: number, prefix: string): Promise<number> {
  const numbers = Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(8, '0')}`)
  await inFlight(32, numbers, (number) => createPayment(target, number))
  const messages = await Promise.all(numbers.map((number) => notification(number, target)))
  const rate = await deliver(target, messages)
  await expectPaid(target, numbers.at(-1)!)
  return rate
}

async function deliver({ url }: Target, messages: readonly Buffer[]): Promise<number> {
  const clients = Array.from({ length: IN_FLIGHT }, () => new RawClient(url))
  let next = 0
  const lane = async (client: RawClient): Promise<void> => {
    while (next < messages.length) {
      const status = await client.send(messages[next++]!)
      if (status !== 200 && status !== 204) throw new Error(`A genuine notification was answered ${status}.`)
    }
  }
  const start = performance.now()
  await Promise.all(clients.map(lane))
  const rate = (messages.length / (performance.now() - start)) * 1000
  for (const client of clients) client.close()
  return rate
}

async function inFlight<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function notification(out_trade_no: string, { url, now }: Target): Promise<Buffer> {
  const resource = {
    mchid: keys.mchid,
    appid: keys.appid,
    out_trade_no,
    transaction_id: `4200000000${out_trade_no.replaceAll(/\D/g, '').padStart(18, '0')}`,
    trade_type: 'NATIVE',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'OTHERS',
    attach: '',
    success_time: '2026-06-09T18:13:20+08:00',
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  }
  const body = sealNotification({
    id: `EV-${out_trade_no}`,
    create_time: '2026-06-09T18:13:20+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original_type: 'transaction',
    associated_data: 'transaction',
    resource,
    key: keys.api_v3_key,
    nonce: 'yd92bNzgnjSB',
  })
  const timestamp = Math.floor(now / 1000)
  const nonce = `n${out_trade_no}`
  const signature = await signAsync(
    answerMessage({ timestamp, nonce, body }),
    parsePrivateKey(keys.platform_public_key.private_key_pem),
  )
  const headers = {
    'Content-Type': 'application/json',
    'Wechatpay-Timestamp': String(timestamp),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keys.platform_public_key.id,
    'Wechatpay-Signature': signature,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
  return requestBytes(`${url}/notify/${keys.mchid}/payment`, headers, body)
}

async function createPayment(target: Target, out_trade_no: string): Promise<void> {
  const body = JSON.stringify({ channel: 'native', out_trade_no, amount: { total: 100 }, description: 'bench' })
  const answer = await call(target, '/v1/payments', body)
  if (answer.status !== 201) throw new Error(`A payment was answered ${answer.status}: ${answer.text}`)
}

async function expectPaid(target: Target, out_trade_no: string): Promise<void> {
  const { text } = await call(target, `/v1/payments?out_trade_no=${out_trade_no}`)
  const { data } = JSON.parse(text) as { data: { state: string }[] }
  if (data[0]?.state !== 'paid') throw new Error(`The last payment is ${String(data[0]?.state)}, not paid.`)
}

async function call({ url, apiKey }: Target, path: string, body?: string): Promise<{ status: number; text: string }> {
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' }
  const sent = request(`${url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers, agent })
  sent.end(body)
  const [answer] = (await once(sent, 'response')) as [AsyncIterable<Buffer> & { statusCode: number }]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return { status: answer.statusCode, text: Buffer.concat(chunks).toString() }
}
