import { z } from '@hono/zod-openapi'
import { amountInFen, mchid, text } from '../http/fields.ts'

/** WeChat Pay's scenes (发放场景); for those other limits are agreed upon. */
const SCENES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `PRODUCT_${number}`)

/** Fen that a share may have without a scene. */
const LEAST = 100
const MOST = 20_000

/** The body of `POST /v1/red-packets`. APIv2 counts bytes. */
export const createRedPacketSchema = z
  .strictObject({
    mchid: mchid.optional().openapi({ description: 'default: the only merchant' }),
    mch_billno: z
      .string()
      .regex(/^[0-9A-Za-z]{1,28}$/, { error: 'must be 1 to 28 of 0-9 A-Z a-z' })
      .optional()
      .openapi({ description: 'your own number, never used before; made when left out' }),
    hb_type: z
      .enum(['NORMAL', 'GROUP'])
      .default('NORMAL')
      .openapi({ description: 'GROUP: shared by chance among all whom the receiver passes it to' }),
    re_openid: text(32).openapi({ description: "the user, under the merchant's appid" }),
    total_amount: amountInFen.openapi({ description: 'fen' }),
    total_num: z.int().min(1).max(100_000).default(1).openapi({ description: 'how many may open it: 1 unless GROUP' }),
    send_name: text(32).openapi({ description: 'who sends it, shown to the user' }),
    wishing: text(128),
    act_name: text(32),
    remark: text(256),
    scene_id: z.enum(SCENES).optional().openapi({ description: 'needed for shares below ¥1.00 or above ¥200.00' }),
    client_ip: z.ipv4().default('127.0.0.1').openapi({ description: 'of the machine that asks' }),
  })
  .superRefine(({ hb_type, total_amount, total_num, scene_id }, refinement) => {
    if (hb_type === 'NORMAL' && total_num !== 1)
      refinement.addIssue({ code: 'custom', path: ['total_num'], message: 'must be 1 unless hb_type is GROUP' })
    const share = total_amount / total_num
    if (share < 1)
      refinement.addIssue({ code: 'custom', path: ['total_amount'], message: 'must be a fen a share at least' })
    else if (scene_id === undefined && (share < LEAST || share > MOST))
      refinement.addIssue({
        code: 'custom',
        path: ['total_amount'],
        message: 'must be ¥1.00 to ¥200.00 a share without a scene_id',
      })
  })
  .openapi('NewRedPacket')

export type NewRedPacket = z.infer<typeof createRedPacketSchema>
