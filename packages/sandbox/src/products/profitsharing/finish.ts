import { earnerOf, orderKey, ownKey } from '../../store/state.ts'
import { availableOf } from '../../wallet/account.ts'
import { book, moveMoney } from '../../wallet/ledger.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { releaseRest } from './frozen.ts'
import { receiverNotice } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Sharing, SharingParty, SharingReceiver, SharingReturn } from '../../store/movement-records.ts'

export function sharingKey(sharing: Pick<Sharing, 'mchid' | 'sub_mchid' | 'out_order_no'>): string {
  return ownKey(sharing, sharing.out_order_no)
}

export function returnKey(given: Pick<SharingReturn, 'mchid' | 'sub_mchid' | 'out_return_no'>): string {
  return ownKey(given, given.out_return_no)
}

export function partyKey(party: Pick<SharingParty, 'mchid' | 'sub_mchid' | 'type' | 'account'>): string {
  return ownKey(party, `${party.type}|${party.account}`)
}

/** The moment at which every receiver has, or has not, its part. */
export function scheduleSharing(platform: Platform, scheduled: Sharing): void {
  platform.clock.setAt(() => {
    const sharing = platform.state.sharings.get(sharingKey(scheduled))
    if (sharing?.state === 'PROCESSING' && sharing.order_id === scheduled.order_id)
      platform.state.commit(() => finish(platform, sharing))
  }, scheduled.finishes_at)
}

function finish(platform: Platform, sharing: Sharing): void {
  const { state, clock } = platform
  const finished_at = clock.now()
  const receivers = sharing.receivers.map((receiver): SharingReceiver => {
    const fail_reason = failureOf(platform, sharing, receiver)
    return fail_reason === undefined
      ? { ...receiver, result: 'SUCCESS', finished_at }
      : { ...receiver, result: 'CLOSED', fail_reason, finished_at }
  })
  state.sharings.put(sharingKey(sharing), { ...sharing, state: 'FINISHED', receivers })
  for (const receiver of receivers) {
    if (receiver.result === 'CLOSED' || sharing.unfreezes) putBack(platform, sharing, receiver.amount)
    else handOver(platform, sharing, receiver)
  }
  const [order] = state.ordersByTransaction(sharing.transaction_id)
  if (order?.sharing_ended) releaseRest(platform, order)
}

function failureOf(
  { state }: Platform,
  sharing: Sharing,
  { type, account, detail_id }: SharingReceiver,
): string | undefined {
  if (sharing.unfreezes) return undefined
  if (sharing.fail_reason !== undefined && detail_id === sharing.receivers[0]!.detail_id) return sharing.fail_reason
  const { mchid, sub_mchid } = sharing
  const party = { mchid, type, account, ...(sub_mchid === undefined ? {} : { sub_mchid }) }
  return state.sharingParties.get(partyKey(party)) ? undefined : 'NO_RELATION'
}

/** Back to what can be shared; it was frozen all the time. */
function putBack({ state }: Platform, { transaction_id }: Sharing, amount: number): void {
  const [order] = state.ordersByTransaction(transaction_id)
  state.orders.put(orderKey(order!), { ...order!, frozen: (order!.frozen ?? 0) + amount })
}

/** Merchants and people who live here get the money; to others it leaves the sandbox. */
function handOver(platform: Platform, sharing: Sharing, receiver: SharingReceiver): void {
  const { state, merchants } = platform
  const { type, account, amount, description } = receiver
  const posting = { number: sharing.order_id, business: '分账', voucher: sharing.out_order_no, note: description }
  book(platform, {
    mchid: earnerOf(sharing),
    kind: 'other',
    postings: [{ ...posting, amount: -amount }],
    parts: { frozen: -amount },
  })
  if (type === 'MERCHANT_ID') {
    if (!merchants.find(account)) return
    moveMoney(platform, { ...posting, mchid: account, amount })
    tell(platform, sharing, receiver)
  } else {
    const payer = payerByOpenid(state, account)
    if (payer) state.payers.put(payer.id, { ...payer, balance: payer.balance + amount })
  }
}

function tell({ rules, merchants, notifier }: Platform, sharing: Sharing, receiver: SharingReceiver): void {
  const { notify_url } = merchants.find(receiver.account)!
  if (rules.sharingNotice === 'none' || notify_url === undefined) return
  notifier.emit({
    mchid: receiver.account,
    event_type: rules.sharingNotice,
    number: sharing.out_order_no,
    notify_url,
    summary: '分账动账通知',
    original_type: 'profitsharing',
    associated_data: 'profitsharing',
    resource: receiverNotice(sharing, receiver),
    key: sharing.key,
  })
}

export function scheduleReturn(platform: Platform, scheduled: SharingReturn): void {
  platform.clock.setAt(() => {
    const given = platform.state.sharingReturns.get(returnKey(scheduled))
    if (given?.result === 'PROCESSING' && given.return_id === scheduled.return_id)
      platform.state.commit(() => finishReturn(platform, given))
  }, scheduled.finishes_at)
}

/** From the receiver's available money to the merchant's. */
function finishReturn(platform: Platform, given: SharingReturn): void {
  const { state, clock, merchants } = platform
  const { return_mchid, amount } = given
  const finished_at = clock.now()
  const receiver = merchants.find(return_mchid)
  if (receiver && availableOf(receiver, finished_at) < amount) {
    const failed = { ...given, result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH', finished_at } as const
    return state.sharingReturns.put(returnKey(given), failed)
  }
  const posting = {
    number: given.return_id,
    business: '分账回退',
    voucher: given.out_return_no,
    note: given.description,
  }
  if (receiver) moveMoney(platform, { ...posting, mchid: return_mchid, amount: -amount })
  moveMoney(platform, { ...posting, mchid: earnerOf(given), amount })
  state.sharingReturns.put(returnKey(given), { ...given, result: 'SUCCESS', finished_at })
}
