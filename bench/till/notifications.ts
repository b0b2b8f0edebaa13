import { answerMessage, parsePrivateKey, sealNotification, signAsync } from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'
import { RawClient, requestBytes } from './raw-client.ts'

const { keys } = vectors

export interface Target {
  readonly url: string
  readonly apiKey: string
  /** Where the till's clock stands, in epoch milliseconds. */
  readonly now: number
}

/** How fast requests were answered: per second, and how long one waited, ms. */
export interface Speed {
  readonly rate: number
  readonly p50: number
  readonly p99: number
}

/** Makes payments, then delivers a genuine notification for each. */
export async function payAndNotify(
  targets: readonly Target[],
  numbers: readonly string[],
  inFlight: { orders: number; notifications: number } = { orders: 32, notifications: 64 },
): Promise<{ orders: Speed; notifications: Speed }> {
  const order = (number: string, place: number): Buffer => orderRequest(targetOf(targets, place), number)
  const orders = await send(targets, numbers.map(order), inFlight.orders, [201])
  const messages = await Promise.all(numbers.map((number, place) => notification(number, targetOf(targets, place))))
  const notifications = await send(targets, messages, inFlight.notifications, [200, 204])
  await expectPaid(targets[0]!, numbers.at(-1)!)
  return { orders, notifications }
}

const targetOf = (targets: readonly Target[], place: number): Target => targets[place % targets.length]!

/** Each lane has a connection to one of the targets, and sends the requests made for that one. */
async function send(
  targets: readonly Target[],
  requests: readonly Buffer[],
  lanes: number,
  good: readonly number[],
): Promise<Speed> {
  const next = targets.map((_, index) => index)
  const waits: number[] = []
  const lane = async (index: number): Promise<void> => {
    const own = index % targets.length
    const client = new RawClient(targets[own]!.url)
    for (let place = next[own]!; place < requests.length; place = next[own]!) {
      next[own] = place + targets.length
      const sent = performance.now()
      const status = await client.send(requests[place]!)
      if (!good.includes(status)) throw new Error(`A request of the bench was answered ${status}.`)
      waits.push(performance.now() - sent)
    }
    client.close()
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)))
  const seconds = (performance.now() - start) / 1000
  const sorted = waits.toSorted((a, b) => a - b)
  const quantile = (share: number): number => sorted[Math.floor(sorted.length * share)]!
  return { rate: requests.length / seconds, p50: quantile(0.5), p99: quantile(0.99) }
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

function orderRequest({ url, apiKey }: Target, out_trade_no: string): Buffer {
  const body = JSON.stringify({ channel: 'native', out_trade_no, amount: { total: 100 }, description: 'bench' })
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' }
  return requestBytes(`${url}/v1/payments`, headers, body)
}

async function expectPaid({ url, apiKey }: Target, out_trade_no: string): Promise<void> {
  const answer = await fetch(`${url}/v1/payments?out_trade_no=${out_trade_no}`, {
    headers: { Authorization: `Bearer ${apiKey}` },
  })
  const { data } = (await answer.json()) as { data: { state: string }[] }
  if (data[0]?.state !== 'paid') throw new Error(`The last payment is ${String(data[0]?.state)}, not paid.`)
}
