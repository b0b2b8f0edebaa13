import type { Hono } from 'hono'
import { followUp, raiseComplaint, withdraw } from '../products/complaints/payer.ts'
import { complaintDetail, stepView } from '../products/complaints/view.ts'
import { Refusal } from '../refusal.ts'
import { choosePayer } from '../wallet/payers.ts'
import { readInput, type Input } from './input.ts'
import { present } from './present.ts'
import type { Platform } from '../platform.ts'
import type { Complaint } from '../store/complaint-records.ts'
import type { Order } from '../store/order-records.ts'
import type { Payer } from '../store/records.ts'

const TYPES = ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'] as const

/** A payer complains about a payment, says more, or takes it back. */
export function complaintControl(app: Hono, platform: Platform): void {
  const { state, merchants } = platform
  const view = (complaint: Complaint, origin: string): object => ({
    ...complaintDetail(platform, complaint),
    merchant_name: merchants.find(complaint.mchid)?.name ?? '',
    history: complaint.history.map((step) => stepView(step, origin)),
  })

  app.get('/phone/complaints', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const { origin } = new URL(context.req.url)
    const complaints = state.complaintsByPayer(payer.id).map((complaint) => view(complaint, origin))
    return context.json({ complaints: complaints.toReversed() })
  })

  app.post('/phone/complaints', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const complaint = raiseComplaint(platform, payer, {
      order: paidOrder(platform, payer, input),
      detail: detailOf(input),
      problem_type: input.optionalOneOf('type', TYPES) ?? 'OTHERS',
      ...present({
        phone: input.optionalText('phone'),
        apply_refund_amount: input.optionalWhole('refund_amount'),
      }),
    })
    return context.json(view(complaint, new URL(context.req.url).origin), 201)
  })

  app.post('/phone/complaints/:id/follow-up', async (context) => {
    const input = await readInput(context)
    const complaint = followUp(platform, own(platform, context.req.param('id'), input), detailOf(input))
    return context.json(view(complaint, new URL(context.req.url).origin))
  })

  app.post('/phone/complaints/:id/withdraw', async (context) => {
    const input = await readInput(context)
    const complaint = withdraw(platform, own(platform, context.req.param('id'), input))
    return context.json(view(complaint, new URL(context.req.url).origin))
  })
}

function detailOf(input: Input): string {
  const detail = input.text('detail')
  if (detail === '' || detail.length > 300) throw input.refuse('detail', 'must have 1 to 300 characters')
  return detail
}

/** Payers complain about what they paid themselves. */
function paidOrder({ state }: Platform, payer: Payer, input: Input): Order {
  const transaction_id = input.optionalText('transaction_id')
  const out_trade_no = transaction_id === undefined ? input.text('out_trade_no') : undefined
  const order = state
    .ordersByPayer(payer.id)
    .find((paid) => paid.transaction_id === transaction_id || paid.out_trade_no === out_trade_no)
  if (!order) {
    throw new Refusal(404, 'ORDER_NOT_EXIST', '没有这笔付款', {
      message_en: 'This payer has paid no such order.',
      hint: 'GET /_sandbox/phone/bills?openid= lists what was paid.',
    })
  }
  return order
}

function own({ state }: Platform, id: string, input: Input): Complaint {
  const payer = choosePayer(state, input.text('openid'))
  const complaint = state.complaints.get(id)
  if (complaint?.payer_id !== payer.id) {
    throw new Refusal(404, 'UNKNOWN_COMPLAINT', '没有这个投诉', {
      message_en: 'This payer has no such complaint.',
      hint: 'GET /_sandbox/phone/complaints?openid= lists them.',
    })
  }
  return complaint
}
