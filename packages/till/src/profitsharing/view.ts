import { z } from '@hono/zod-openapi'
import { RECEIVER_RESULTS, RECEIVER_TYPES, RETURN_STATES, SHARE_STATES } from './states.ts'
import type { SharePartyRow, ShareReturnRow, ShareRow } from './tables.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })
const failure = z.object({ code: z.string(), message: z.string() }).optional()
const attention = z.string().optional().openapi({ description: 'why a person must look at it' })

/** A share as the API shows it. */
export const shareSchema = z
  .object({
    id: z.string().openapi({ example: 'shr_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    payment_id: z.string(),
    transaction_id: z.string(),
    out_order_no: z.string(),
    order_id: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    kind: z.enum(['share', 'unfreeze']),
    state: z.enum(SHARE_STATES),
    amount: z.int().openapi({ description: 'fen, of all receivers' }),
    unfreeze_unsplit: z.boolean(),
    receivers: z.array(
      z.object({
        type: z.enum(RECEIVER_TYPES),
        account: z.string(),
        amount: z.int(),
        description: z.string(),
        result: z.enum(RECEIVER_RESULTS),
        fail_reason: z.string().optional(),
        detail_id: z.string().optional(),
        finish_time: z.string().optional(),
      }),
    ),
    failure,
    attention,
    created_at: time,
    accepted_at: time.optional(),
    finished_at: time.optional(),
  })
  .openapi('ProfitSharingOrder')

/** A return as the API shows it. */
export const returnSchema = z
  .object({
    id: z.string().openapi({ example: 'shb_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    order_id: z.string().openapi({ description: 'the share' }),
    payment_id: z.string(),
    out_order_no: z.string(),
    out_return_no: z.string(),
    return_id: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    return_mchid: z.string(),
    state: z.enum(RETURN_STATES),
    amount: z.int().openapi({ description: 'fen' }),
    description: z.string(),
    failure,
    attention,
    created_at: time,
    accepted_at: time.optional(),
    ended_at: time.optional(),
  })
  .openapi('ProfitSharingReturn')

/** A receiver as the API shows it. */
export const partySchema = z
  .object({
    id: z.string(),
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    type: z.enum(RECEIVER_TYPES),
    account: z.string(),
    sub_appid: z.string().optional(),
    relation_type: z.string(),
    custom_relation: z.string().optional(),
    state: z
      .enum(['adding', 'active', 'deleting', 'deleted'])
      .openapi({ description: '`adding`, `deleting`: the answer is not known, repeat the request' }),
    created_at: time,
    updated_at: time,
  })
  .openapi('ProfitSharingReceiver')

const common = (row: ShareRow | ShareReturnRow) => ({
  id: row.id,
  mchid: row.mchid,
  ...(row.sub_mchid !== '' && { sub_mchid: row.sub_mchid }),
  payment_id: row.payment_id,
  out_order_no: row.out_order_no,
  amount: row.amount,
  ...(row.failure_code !== null && { failure: { code: row.failure_code, message: row.failure_message ?? '' } }),
  ...(row.attention !== null && { attention: row.attention }),
  created_at: row.created_at.toISOString(),
  ...(row.accepted_at !== null && { accepted_at: row.accepted_at.toISOString() }),
})

export const shareView = (row: ShareRow): z.infer<typeof shareSchema> => ({
  ...common(row),
  transaction_id: row.transaction_id,
  ...(row.order_id !== null && { order_id: row.order_id }),
  kind: row.kind,
  state: row.state,
  unfreeze_unsplit: row.unfreeze_unsplit,
  receivers: row.receivers,
  ...(row.finished_at !== null && { finished_at: row.finished_at.toISOString() }),
})

export const returnView = (row: ShareReturnRow): z.infer<typeof returnSchema> => ({
  ...common(row),
  order_id: row.order_id,
  out_return_no: row.out_return_no,
  ...(row.return_id !== null && { return_id: row.return_id }),
  return_mchid: row.return_mchid,
  state: row.state,
  description: row.description,
  ...(row.ended_at !== null && { ended_at: row.ended_at.toISOString() }),
})

export const partyView = (row: SharePartyRow): z.infer<typeof partySchema> => ({
  id: row.id,
  mchid: row.mchid,
  ...(row.sub_mchid !== '' && { sub_mchid: row.sub_mchid }),
  type: row.type,
  account: row.account,
  ...(row.sub_appid !== null && { sub_appid: row.sub_appid }),
  relation_type: row.relation_type,
  ...(row.custom_relation !== null && { custom_relation: row.custom_relation }),
  state: row.state,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})
