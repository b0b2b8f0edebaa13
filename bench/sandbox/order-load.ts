import { formatAuthorization, parsePrivateKey, requestMessage, signAsync } from '@wxtill/protocol'
import { RawClient, requestBytes } from '../till/raw-client.ts'

const IN_FLIGHT = 64
const PATH = '/v3/pay/transactions/native'

/** Where orders are sent, and in whose name. */
export interface Target {
  readonly url: string
  readonly mchid: string
  readonly appid: string
  readonly serial: string
  readonly privateKey: string
}

/** Signed orders, ready to be sent: making them is not what is measured. */
export function signedOrders(target: Target, count: number, prefix: string): Promise<Buffer[]> {
  const key = parsePrivateKey(target.privateKey)
  const numbers = Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(8, '0')}`)
  return Promise.all(numbers.map((number) => signedOrder(target, key, number)))
}

async function signedOrder(
  { url, mchid, appid, serial }: Target,
  key: ReturnType<typeof parsePrivateKey>,
  out_trade_no: string,
): Promise<Buffer> {
  const body = JSON.stringify({
    appid,
    mchid,
    description: '测试商品',
    out_trade_no,
    notify_url: 'http://127.0.0.1:9/notify',
    amount: { total: 100, currency: 'CNY' },
  })
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce_str = `n${out_trade_no}`
  const message = requestMessage({ method: 'POST', url: PATH, timestamp, nonce_str, body })
  const signature = await signAsync(message, key)
  const headers = {
    Authorization: formatAuthorization({ mchid, nonce_str, signature, timestamp, serial_no: serial }),
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'User-Agent': 'bench',
  }
  return requestBytes(url + PATH, headers, body)
}

/** Sends them, 64 in flight. Returns the rate per second. @throws Error when one is not accepted. */
export async function sendAll(url: string, messages: readonly Buffer[]): Promise<number> {
  const clients = Array.from({ length: IN_FLIGHT }, () => new RawClient(url))
  let next = 0
  const lane = async (client: RawClient): Promise<void> => {
    while (next < messages.length) {
      const status = await client.send(messages[next++]!)
      if (status !== 200) throw new Error(`A signed order was answered ${status}.`)
    }
  }
  const start = performance.now()
  await Promise.all(clients.map(lane))
  const rate = (messages.length / (performance.now() - start)) * 1000
  for (const client of clients) client.close()
  return rate
}
