import { z } from '@hono/zod-openapi'
import { TRANSFER_STATES } from './states.ts'
import type { TransferRow } from './store.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

/** A transfer as the API shows it; of the user's real name nothing. */
export const transferSchema = z
  .object({
    id: z.string().openapi({ example: 'trf_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    appid: z.string(),
    out_bill_no: z.string(),
    transfer_bill_no: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    state: z.enum(TRANSFER_STATES),
    openid: z.string(),
    transfer_amount: z.int().openapi({ description: 'fen' }),
    transfer_remark: z.string(),
    transfer_scene_id: z.string(),
    confirm: z
      .object({ mchId: z.string(), appId: z.string(), package: z.string() })
      .optional()
      .openapi({ description: 'for wx.requestMerchantTransfer, while the user has to confirm it' }),
    cancel_asked: z.boolean().optional().openapi({ description: 'asked for; only a final state counts' }),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    created_at: time,
    accepted_at: time.optional(),
    ended_at: time.optional(),
  })
  .openapi('Transfer')

export const transferView = (transfer: TransferRow): z.infer<typeof transferSchema> => ({
  id: transfer.id,
  mchid: transfer.mchid,
  appid: transfer.appid,
  out_bill_no: transfer.out_bill_no,
  ...(transfer.transfer_bill_no !== null && { transfer_bill_no: transfer.transfer_bill_no }),
  state: transfer.state,
  openid: transfer.openid,
  transfer_amount: transfer.amount,
  transfer_remark: transfer.remark,
  transfer_scene_id: transfer.scene_id,
  ...(transfer.state === 'wait_user_confirm' &&
    transfer.package_info !== null && {
      confirm: { mchId: transfer.mchid, appId: transfer.appid, package: transfer.package_info },
    }),
  ...(transfer.cancel_asked_at !== null && { cancel_asked: true }),
  ...(transfer.failure_code !== null && {
    failure: { code: transfer.failure_code, message: transfer.failure_message ?? '' },
  }),
  ...(transfer.attention !== null && { attention: transfer.attention }),
  created_at: transfer.created_at.toISOString(),
  ...(transfer.accepted_at !== null && { accepted_at: transfer.accepted_at.toISOString() }),
  ...(transfer.ended_at !== null && { ended_at: transfer.ended_at.toISOString() }),
})
