import { parsePrivateKey } from '@wxtill/protocol'
import { RawClient } from '../till/raw-client.ts'
import { signedPost, type Target } from './signed-post.ts'

const IN_FLIGHT = 64
const PATH = '/v3/pay/transactions/native'

/** Signed orders, ready to be sent: making them is not what is measured. */
export function signedOrders(target: Target, count: number, prefix: string): Promise<Buffer[]> {
  const key = parsePrivateKey(target.privateKey)
  const numbers = Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(8, '0')}`)
  return Promise.all(numbers.map((number) => signedOrder(target, key, number)))
}

function signedOrder(target: Target, key: ReturnType<typeof parsePrivateKey>, out_trade_no: string): Promise<Buffer> {
  const content = {
    appid: target.appid,
    mchid: target.mchid,
    description: '测试商品',
    out_trade_no,
    notify_url: 'http://127.0.0.1:9/notify',
    amount: { total: 100, currency: 'CNY' },
  }
  return signedPost(target, key, { path: PATH, number: out_trade_no, content })
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
