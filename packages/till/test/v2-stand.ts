import type { TestEngine } from '../src/db/testing.ts'
import type { MerchantConfig } from '../src/merchants/registry.ts'
import { openStand, type Stand } from './stand.ts'

/** A till whose orders go by APIv2, beside a WeChat Pay that looks at certificates. */
export const openV2 = (engine: TestEngine, config: Partial<MerchantConfig> = {}): Promise<Stand> =>
  openStand(engine, { tls: true, config: { apis: { api: 'v2' }, ...config } })

export const events = async (stand: Stand): Promise<string[]> =>
  (await stand.api('GET', '/v1/events')).body.data.map(({ type }: { type: string }) => type)

export const order = async (stand: Stand, number: string) =>
  (await stand.control('GET', '/orders')).body.orders.find(
    ({ out_trade_no }: { out_trade_no: string }) => out_trade_no === number,
  )

/** The XML a journal kept of a call to a path, the latest. */
export async function sent(stand: Stand, path: string): Promise<string> {
  const { body } = await stand.control('GET', '/journal?limit=200')
  const entry = body.entries.findLast((one: { path: string }) => one.path === path)
  return entry?.request.body ?? ''
}

export const payer = async (stand: Stand): Promise<string> =>
  (await stand.control('GET', '/payers')).body.payers[0].openid
