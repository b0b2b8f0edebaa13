import { WechatServerError } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import { giveUp, type JobHandler, retryAt } from '../jobs/worker.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { stepOf } from '../payments/settle.ts'
import { findPayment, type PaymentRow } from '../payments/store.ts'
import type { MiniProgram } from './app.ts'
import { messageOf, type SubscribeMessage } from './message-request.ts'
import { MESSAGE_JOB } from './message-jobs.ts'
import { beginMessage, type MessageState } from './store.ts'
import { accessToken } from './token.ts'

/** Tries to get a token before it is given up; by then the payer is long gone. */
const MOST_TRIES = 8

/** Tells the payer, once: WeChat knows no number of a message, so what may have been sent is never sent again. */
export const messageHandlers = (context: TillContext): Record<string, JobHandler> => ({
  [MESSAGE_JOB]: async (job) => {
    const payment = await findPayment(context.database.kysely, job.key)
    const message = payment && messageOf(payment)
    const touser = payment?.payer_openid ?? payment?.openid
    if (!payment || !message || !touser) return
    const merchant = context.merchants.get(payment.mchid)
    const app = merchant?.miniProgram
    if (merchant === undefined || app === undefined) return giveUp('the merchant has no app_secret')
    const owner = { merchant, app }
    let access_token: string
    try {
      access_token = await accessToken(owner, context, undefined, job.signal)
    } catch (error) {
      if (!(error instanceof WechatServerError)) throw error
      return job.attempts < MOST_TRIES
        ? retryAt(context.clock.now() + 5_000 * 2 ** job.attempts, error.message)
        : giveUp(error.message)
    }
    // Begun before, and never ended: the process died over it, and it may have been sent.
    if (!(await beginMessage(context.database.kysely, payment.mchid, payment.id, nowOf(context))))
      return endMessage(payment, { state: 'unknown' }, context)
    const letter = letterOf(message, touser)
    const again = () => accessToken(owner, context, access_token, job.signal)
    await endMessage(payment, await send(app, { ...letter, access_token }, again, job.signal), context)
  },
})

const letterOf = ({ data, page, miniprogram_state, lang, template_id }: SubscribeMessage, touser: string) => ({
  touser,
  template_id,
  data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, { value }])),
  ...(page !== undefined && { page }),
  ...(miniprogram_state !== undefined && { miniprogram_state }),
  ...(lang !== undefined && { lang }),
})

interface Sent {
  state: MessageState
  detail?: string
}

/** A token that WeChat does not take was not used: with another one it is sent after all. */
const TOKEN_REFUSED: ReadonlySet<number | undefined> = new Set([40001, 40014, 42001])

async function send(
  app: MiniProgram,
  letter: Parameters<MiniProgram['send']>[0],
  again: () => Promise<string>,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    await app.send(letter, signal).catch(async (error: unknown) => {
      if (!(error instanceof WechatServerError) || !TOKEN_REFUSED.has(error.errcode)) throw error
      await app.send({ ...letter, access_token: await again() }, signal)
    })
    return { state: 'sent' }
  } catch (error) {
    if (!(error instanceof WechatServerError)) throw error
    return { state: error.outcome === 'failed' ? 'failed' : 'unknown', detail: error.message }
  }
}

const TITLES: Record<MessageState, string> = {
  sending: 'Message being sent',
  sent: 'The payer got a message',
  failed: 'WeChat did not send the message',
  unknown: 'Nobody knows whether the message arrived; it is not sent again',
}

function endMessage(payment: PaymentRow, { state, detail }: Sent, context: TillContext): Promise<void> {
  return context.database.transaction(async (trx) => {
    const ended = await trx
      .updateTable('subscribe_message')
      .set({ state, detail: detail ?? null })
      .where('mchid', '=', payment.mchid)
      .where('payment_id', '=', payment.id)
      .where('state', '=', 'sending')
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return
    const step = stepOf(payment, { kind: 'message', title: TITLES[state], detail }, context)
    await writeChanges(trx, { ...noChanges(), timeline: [step] })
  })
}
