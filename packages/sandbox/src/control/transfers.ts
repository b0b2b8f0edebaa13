import { formatRfc3339 } from '@wxtill/protocol'
import { Refusal } from '../refusal.ts'
import { happen } from '../products/transfers/life.ts'
import { choosePayer } from '../wallet/payers.ts'
import { readInput, type Input } from './input.ts'
import type { Hono } from 'hono'
import type { Platform } from '../platform.ts'
import type { Transfer } from '../store/movement-records.ts'

/** Money sent to the payer: what is there, and what the payer says to it. */
export function transferControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/phone/transfers', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const seen = state.transfersByPayer(payer.id).filter(({ ignored }) => !ignored)
    const newest = seen.toSorted((a, b) => b.created_at - a.created_at)
    return context.json({ transfers: newest.map((transfer) => transferShown(platform, transfer)) })
  })

  app.post('/phone/transfers/confirm', async (context) => {
    const transfer = named(platform, await readInput(context))
    const confirmed = state.commit(() => happen(platform, transfer, 'confirm'))
    if (!confirmed) throw tooLate(transfer)
    return context.json({ result: 'ok', ...transferShown(platform, confirmed) })
  })

  // Who leaves the page has refused nothing: the transfer waits on, until it is closed.
  app.post('/phone/transfers/decline', async (context) => {
    const transfer = named(platform, await readInput(context))
    if (transfer.state !== 'WAIT_USER_CONFIRM') throw tooLate(transfer)
    return context.json({ result: 'cancel', ...transferShown(platform, transfer) })
  })
}

/** The transfer a `package_info` means, if it is this payer's. */
function named({ state }: Platform, input: Input): Transfer {
  const payer = choosePayer(state, input.text('openid'))
  const [transfer] = state.transfersByPackage(input.text('package_info'))
  if (!transfer)
    throw new Refusal(404, 'UNKNOWN_TRANSFER', '转账不存在', {
      message_en: 'No transfer has this package_info.',
      hint: 'Hand wx.requestMerchantTransfer the package_info that making the transfer answered.',
    })
  if (transfer.payer_id !== payer.id)
    throw new Refusal(409, 'WRONG_USER', '收款用户与当前用户不一致', { message_en: 'It was sent to another user.' })
  if (transfer.ignored)
    throw new Refusal(409, 'USER_IGNORES', '用户未查看该转账', {
      message_en: 'A fault rule keeps this user from looking.',
    })
  return transfer
}

function tooLate({ state }: Transfer): Refusal {
  return new Refusal(409, 'TRANSFER_NOT_WAITING', '该笔转账已无法收款', {
    message_en: `The transfer is ${state}; it can be confirmed in WAIT_USER_CONFIRM only.`,
  })
}

function transferShown({ merchants }: Platform, transfer: Transfer): object {
  const { mchid, package_info, transfer_amount, transfer_remark, state, created_at } = transfer
  return {
    package_info,
    merchant_name: merchants.find(mchid)!.name,
    amount: transfer_amount,
    remark: transfer_remark,
    state,
    create_time: formatRfc3339(created_at),
  }
}
