import { z } from '@hono/zod-openapi'
import { amountInFen, mchid, text } from '../http/fields.ts'
import { appid, DEFAULT_LIFE, outTradeNo, webUrl } from '../payments/create.ts'
import { COMBINED_CHANNELS } from './store.ts'

const FEWEST = 2
const MOST = 50
/** fen: WeChat Pay takes 10,000,000 yuan for a sub-order at most. */
const LARGEST_PART = 1_000_000_000

const subOrderSchema = z
  .strictObject({
    mchid: mchid
      .optional()
      .openapi({ description: 'whose money it is, a merchant of this till; default: combine_mchid' }),
    sub_mchid: mchid
      .optional()
      .openapi({ description: 'the sub-merchant (特约商户) the partner (服务商) `mchid` takes it for' }),
    sub_appid: appid.optional().openapi({ description: "the sub-merchant's app" }),
    out_trade_no: outTradeNo
      .optional()
      .openapi({ description: 'the number of this payment, never used before; made when left out' }),
    amount: z.strictObject({
      total: amountInFen.max(LARGEST_PART).openapi({ description: 'fen' }),
      currency: z.literal('CNY').default('CNY'),
    }),
    description: text(127).openapi({ description: 'shown to the payer' }),
    attach: text(128).optional().openapi({ description: 'WeChat Pay wants one; default: the out_trade_no' }),
    profit_sharing: z.boolean().optional().openapi({ description: 'true: its money may be shared (分账) afterwards' }),
  })
  .openapi('NewSubOrder')

/** The body of `POST /v1/combined-payments`. */
export const createCombinedSchema = z
  .strictObject({
    combine_mchid: mchid.optional().openapi({ description: 'who combines; default: the only merchant' }),
    combine_appid: appid
      .optional()
      .openapi({ description: 'the app that pays, bound to combine_mchid; default: the appid of that merchant here' }),
    combine_out_trade_no: outTradeNo
      .optional()
      .openapi({ description: 'the number of the combination, never used before; made when left out' }),
    channel: z.enum(COMBINED_CHANNELS),
    openid: text(128)
      .optional()
      .openapi({ description: 'the payer, under combine_appid; JSAPI and mini program only' }),
    client_ip: z.union([z.ipv4(), z.ipv6()]).optional().openapi({ description: "the payer's address; H5 only" }),
    expires_in: z.int().min(60).max(604_800).default(DEFAULT_LIFE).openapi({ description: 'seconds' }),
    return_url: webUrl.optional().openapi({ description: 'where the cashier page leads afterwards' }),
    sub_orders: z.array(subOrderSchema).min(FEWEST).max(MOST).openapi({
      description: '2 to 50; WeChat Pay takes 10 at most when no sub-merchants of partners are among them',
    }),
  })
  .superRefine(({ channel, openid, client_ip, sub_orders }, refinement) => {
    const issue = (path: (string | number)[], message: string) => refinement.addIssue({ code: 'custom', path, message })
    const needsOpenid = channel === 'jsapi' || channel === 'miniprogram'
    if ((openid !== undefined) !== needsOpenid) issue(['openid'], needed(needsOpenid, channel))
    if ((client_ip !== undefined) !== (channel === 'h5')) issue(['client_ip'], needed(channel === 'h5', channel))
    const seen = new Set<string>()
    for (const [index, part] of sub_orders.entries()) {
      if (part.sub_appid !== undefined && part.sub_mchid === undefined) {
        issue(['sub_orders', index, 'sub_mchid'], 'is needed beside sub_appid')
      }
      if (part.out_trade_no === undefined) continue
      const name = `${part.mchid} ${part.sub_mchid} ${part.out_trade_no}`
      if (seen.has(name)) issue(['sub_orders', index, 'out_trade_no'], 'is the number of another sub-order')
      seen.add(name)
    }
  })
  .openapi('NewCombinedPayment')

const needed = (wanted: boolean, channel: string): string =>
  wanted ? `is needed for channel ${channel}` : `has no meaning for channel ${channel}`

export type NewCombined = z.infer<typeof createCombinedSchema>
