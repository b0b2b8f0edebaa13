import { z } from '@hono/zod-openapi'
import { text } from '../http/fields.ts'

/** What the payer is told once, when the payment is paid. */
export const subscribeMessage = z
  .strictObject({
    template_id: text(64),
    page: text(1024).optional().openapi({ description: 'the page of the mini program it opens' }),
    data: z
      .record(z.string().regex(/^\w{1,32}$/), text(200))
      .refine((data) => Object.keys(data).length <= 20, { error: 'has 20 fields at most' })
      .openapi({ description: 'by the names of the template, such as `thing1`', example: { thing1: '红茶' } }),
    miniprogram_state: z.enum(['developer', 'trial', 'formal']).optional(),
    lang: z.enum(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).optional(),
  })
  .openapi('SubscribeMessage', {
    description: 'one subscribe message (订阅消息) the payer agreed to; sent once, when the payment is paid',
  })

export type SubscribeMessage = z.infer<typeof subscribeMessage>

/** The message a payment was asked with. */
export const messageOf = ({ request }: { request: Record<string, unknown> }): SubscribeMessage | undefined =>
  request['subscribe_message'] as SubscribeMessage | undefined
