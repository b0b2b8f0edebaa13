import { vectors } from '@wxtill/protocol/vectors'

const { keys } = vectors

/** The order every client makes. */
export const ORDER = {
  appid: keys.appid,
  mchid: keys.mchid,
  description: '深圳腾大-QQ公仔',
  out_trade_no: 'BENCH20260609101320',
  notify_url: 'https://merchant.example/notify/pay',
  amount: { total: 100, currency: 'CNY' as const },
}

/** @throws Error when the answer is not the one to that order. */
export function expectCode(code_url: string): void {
  if (!code_url.startsWith('weixin://')) throw new Error(`Unexpected answer: ${code_url}`)
}

/** Makes one verified call; throws when the answer is not the expected one. */
export type Call = () => Promise<void>
