import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { text } from '../http/fields.ts'

/** The code on the payer's phone. It opens a wallet for a minute, so it is never kept. */
export const authCode = z
  .string()
  .regex(/^1[0-5]\d{16}$/, { error: 'must be the 18 digits of a payment code (付款码), 10 to 15 in front' })
  .openapi({ description: "the payer's payment code (付款码); used once, and never stored", writeOnly: true })

/** Where the code was scanned. */
export const codepayScene = z
  .strictObject({
    device_id: text(32).optional(),
    device_ip: z.union([z.ipv4(), z.ipv6()]).optional(),
    store_info: z.strictObject({
      id: text(32).optional().openapi({ description: "WeChat Pay's number of the store" }),
      out_id: text(256).optional().openapi({ description: 'your own number of the store' }),
    }),
  })
  .refine(({ store_info }) => store_info.id !== undefined || store_info.out_id !== undefined, {
    path: ['store_info', 'out_id'],
    error: 'is needed (or id)',
  })

export type CodepayScene = z.infer<typeof codepayScene>

/** What is kept of a code: enough to know a repeat of the same request, and no code. */
export const codeMark = (mchid: string, code: string): string =>
  createHash('sha256').update(`${mchid} ${code}`).digest('hex').slice(0, 32)
