import type { WechatPay } from '@wxtill/sdk'
import type { TillContext } from '../context.ts'

/** The client that speaks for a merchant. */
export function clientOf({ mchid }: { mchid: string }, context: TillContext): WechatPay {
  const client = context.merchants.get(mchid)?.client
  if (client === undefined) throw new Error(`Merchant ${mchid} is no longer configured.`)
  return client
}
