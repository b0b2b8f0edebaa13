import { z } from '@hono/zod-openapi'
import { REFUND_STATES } from './states.ts'
import type { RefundRow } from './store.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

/** A refund as the API shows it. */
export const refundSchema = z
  .object({
    id: z.string().openapi({ example: 'ref_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    payment_id: z.string(),
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    out_trade_no: z.string(),
    out_refund_no: z.string(),
    refund_id: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    state: z.enum(REFUND_STATES),
    amount: z.object({ refund: z.int(), total: z.int(), currency: z.string() }),
    reason: z.string().optional(),
    user_received_account: z.string().optional(),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    approval: z
      .object({
        state: z.enum(['waiting', 'given', 'refused']),
        requested_by: z.string().openapi({ description: 'the operator who asked' }),
        decided_by: z.string().optional(),
      })
      .optional()
      .openapi({ description: "what a second person said, where the refund lies above the till's limit" }),
    scheduled_at: time.optional().openapi({
      description: 'when it will be sent: WeChat Pay wants a minute between two refunds of one order',
    }),
    created_at: time,
    accepted_at: time.optional(),
    succeeded_at: time.optional(),
  })
  .openapi('Refund')

export type RefundView = z.infer<typeof refundSchema>

/** The refund as the API shows it. */
export const refundView = (refund: RefundRow): RefundView => ({
  id: refund.id,
  payment_id: refund.payment_id,
  mchid: refund.mchid,
  ...(refund.sub_mchid !== '' && { sub_mchid: refund.sub_mchid }),
  out_trade_no: refund.out_trade_no,
  out_refund_no: refund.out_refund_no,
  ...(refund.refund_id !== null && { refund_id: refund.refund_id }),
  state: refund.state,
  amount: { refund: refund.refund, total: refund.total, currency: refund.currency },
  ...(refund.reason !== null && { reason: refund.reason }),
  ...(refund.user_received_account !== null && { user_received_account: refund.user_received_account }),
  ...(refund.failure_code !== null && {
    failure: { code: refund.failure_code, message: refund.failure_message ?? '' },
  }),
  ...(refund.attention !== null && { attention: refund.attention }),
  ...(refund.approval !== null && {
    approval: {
      state: refund.approval,
      requested_by: refund.requested_by ?? '',
      ...(refund.decided_by !== null && { decided_by: refund.decided_by }),
    },
  }),
  ...(refund.state === 'created' &&
    refund.approval !== 'waiting' &&
    refund.not_before > refund.created_at && { scheduled_at: refund.not_before.toISOString() }),
  created_at: refund.created_at.toISOString(),
  ...(refund.accepted_at !== null && { accepted_at: refund.accepted_at.toISOString() }),
  ...(refund.succeeded_at !== null && { succeeded_at: refund.succeeded_at.toISOString() }),
})
