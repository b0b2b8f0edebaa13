import { z } from '@hono/zod-openapi'
import { amountInFen, characters, mchid, text } from '../http/fields.ts'

/** WeChat Pay's scenes (转账场景). */
const SCENES = ['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] as const

/** From so many fen on the real name must be given, below so many it must not. */
const NAME_FROM = 200_000
const NO_NAME_BELOW = 30

/** The body of `POST /v1/transfers`. */
export const createTransferSchema = z
  .strictObject({
    mchid: mchid.optional().openapi({ description: 'default: the only merchant' }),
    out_bill_no: z
      .string()
      .regex(/^[0-9A-Za-z]{1,32}$/, { error: 'must be 1 to 32 of 0-9 A-Z a-z' })
      .optional()
      .openapi({ description: 'your own number, never used before; made when left out' }),
    transfer_scene_id: z.enum(SCENES),
    openid: text(64).openapi({ description: "the user, under the merchant's appid" }),
    user_name: characters(64)
      .optional()
      .openapi({ description: 'the real name: needed from ¥2,000 up, not allowed below ¥0.30', writeOnly: true }),
    transfer_amount: amountInFen.openapi({ description: 'fen' }),
    transfer_remark: characters(32).openapi({ description: 'shown to the user' }),
    user_recv_perception: characters(64).optional(),
    user_recv_style: z.strictObject({ type: z.enum(['CONFIRM_PAGE', 'RED_PACKET']) }).optional(),
    transfer_scene_report_infos: z
      .array(z.strictObject({ info_type: characters(64), info_content: characters(256) }))
      .min(1)
      .max(20)
      .openapi({ description: 'the lines that the scene asks for' }),
  })
  .superRefine(({ user_name, transfer_amount }, refinement) => {
    const wanted = transfer_amount >= NAME_FROM
    const forbidden = transfer_amount < NO_NAME_BELOW
    if (user_name === undefined ? !wanted : !forbidden) return
    const message = wanted
      ? 'is needed for transfers of ¥2,000.00 and more'
      : 'must be left out for transfers below ¥0.30'
    refinement.addIssue({ code: 'custom', path: ['user_name'], message })
  })
  .openapi('NewTransfer')

export type NewTransfer = z.infer<typeof createTransferSchema>
