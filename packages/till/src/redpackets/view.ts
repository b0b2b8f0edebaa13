import { z } from '@hono/zod-openapi'
import { RED_PACKET_STATES } from './states.ts'
import type { RedPacketRow } from './store.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

export const redPacketSchema = z
  .object({
    id: z.string().openapi({ example: 'rpk_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    appid: z.string(),
    mch_billno: z.string(),
    detail_id: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    hb_type: z.enum(['NORMAL', 'GROUP']),
    state: z.enum(RED_PACKET_STATES),
    re_openid: z.string(),
    total_amount: z.int().openapi({ description: 'fen' }),
    total_num: z.int().openapi({ description: 'how many may open it' }),
    send_name: z.string(),
    wishing: z.string(),
    act_name: z.string(),
    remark: z.string(),
    scene_id: z.string().optional(),
    received_amount: z.int().openapi({ description: 'fen that were opened' }),
    receipts: z.array(z.object({ openid: z.string().optional(), amount: z.int(), rcv_time: z.string().optional() })),
    refund_amount: z.int().openapi({ description: 'fen that came back' }),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    created_at: time,
    sent_at: time.optional(),
    ended_at: time.optional(),
  })
  .openapi('RedPacket')

interface Texts {
  send_name: string
  wishing: string
  act_name: string
  remark: string
  scene_id?: string
}

export function redPacketView(packet: RedPacketRow): z.infer<typeof redPacketSchema> {
  const { send_name, wishing, act_name, remark, scene_id } = packet.request as unknown as Texts
  return {
    id: packet.id,
    mchid: packet.mchid,
    appid: packet.appid,
    mch_billno: packet.mch_billno,
    ...(packet.detail_id !== null && { detail_id: packet.detail_id }),
    hb_type: packet.hb_type,
    state: packet.state,
    re_openid: packet.re_openid,
    total_amount: packet.total_amount,
    total_num: packet.total_num,
    send_name,
    wishing,
    act_name,
    remark,
    ...(scene_id !== undefined && { scene_id }),
    received_amount: packet.received_amount,
    receipts: [...packet.receipts],
    refund_amount: packet.refund_amount,
    ...(packet.failure_code !== null && {
      failure: { code: packet.failure_code, message: packet.failure_message ?? '' },
    }),
    ...(packet.attention !== null && { attention: packet.attention }),
    created_at: packet.created_at.toISOString(),
    ...(packet.sent_at !== null && { sent_at: packet.sent_at.toISOString() }),
    ...(packet.ended_at !== null && { ended_at: packet.ended_at.toISOString() }),
  }
}
