import { sealAnswer } from '../../gateway/sealed-fields.ts'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { earnerOf, orderKey, type Owner } from '../../store/state.ts'
import { sharingBill } from './bill.ts'
import { partyKey, returnKey, scheduleReturn, scheduleSharing, sharingKey } from './finish.ts'
import { newDetailId, newSharingId } from './numbers.ts'
import {
  checkParty,
  checkReceivers,
  checkReturn,
  checkSharing,
  invalid,
  ownerOf,
  recordMissing,
  reentryDiffers,
  refused,
  sharableOrder,
} from './rules.ts'
import { partyView, returnView, sharingView } from './view.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'
import type { PartyType, Sharing, SharingParty, SharingReceiver, SharingReturn } from '../../store/movement-records.ts'

export const profitsharingRoutes: Routes = {
  'POST /v3/profitsharing/receivers/add': addParty,
  'POST /v3/profitsharing/receivers/delete': deleteParty,
  'POST /v3/profitsharing/orders': share,
  'POST /v3/profitsharing/orders/unfreeze': unfreeze,
  'GET /v3/profitsharing/orders/{out_order_no}': query,
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': amountLeft,
  'POST /v3/profitsharing/return-orders': giveBack,
  'GET /v3/profitsharing/return-orders/{out_return_no}': queryReturn,
  'GET /v3/profitsharing/merchant-configs/{sub_mchid}': maxRatio,
  'GET /v3/profitsharing/bills': sharingBill,
}

function addParty({ platform, merchant, endpoint, body }: Call): Outcome {
  const owner = ownerOf({ platform, merchant }, body['sub_mchid'])
  checkParty(platform, body, merchant)
  const { type, account, name, relation_type, custom_relation } = body
  const party: SharingParty = {
    ...owner,
    type,
    account,
    ...(name === undefined ? {} : { name }),
    relation_type,
    ...(custom_relation === undefined ? {} : { custom_relation }),
  }
  platform.state.sharingParties.put(partyKey(party), party)
  return { body: sealAnswer(endpoint, partyView(party), platform.merchants.publicKey(merchant)) }
}

function deleteParty({ platform, merchant, body }: Call): Outcome {
  const owner = ownerOf({ platform, merchant }, body['sub_mchid'])
  const { sub_mchid, type, account } = body
  platform.state.sharingParties.delete(partyKey({ ...owner, type, account }))
  return { body: { ...(sub_mchid === undefined ? {} : { sub_mchid }), type, account } }
}

interface Part {
  type: PartyType
  account: string
  amount: number
  description: string
}

function share(call: Call): Outcome {
  const { platform, merchant, body } = call
  const { state, clock, rules } = platform
  const owner = ownerOf(call, body['sub_mchid'])
  checkReceivers(body, merchant)
  const known = repeated(call, owner)
  if (known) return { body: sharingView(known) }
  const order = sharableOrder(platform, owner, body['transaction_id'], '分账')
  const parts = body['receivers'] as Part[]
  checkSharing({
    order,
    earlier: state.sharingsByOrder(body['transaction_id']),
    amounts: parts.map(({ amount }) => amount),
    maxPercent: rules.sharingMaxPercent,
    now: clock.now(),
  })
  const ended = body['unfreeze_unsplit'] === true ? { sharing_ended: true } : {}
  return { body: sharingView(start(call, owner, { order: { ...order, ...ended }, parts })) }
}

function unfreeze(call: Call): Outcome {
  const { platform, body } = call
  const owner = ownerOf(call, body['sub_mchid'])
  const known = repeated(call, owner)
  if (known) return { body: sharingView(known) }
  const order = sharableOrder(platform, owner, body['transaction_id'], '解冻剩余资金')
  const amount = order.frozen ?? 0
  if (amount === 0 || order.sharing_ended) throw refused(403, 'NOT_ENOUGH', '分账金额为0')
  const rest: Part = { type: 'MERCHANT_ID', account: earnerOf(owner), amount, description: body['description'] }
  const started = start(call, owner, { order: { ...order, sharing_ended: true }, parts: [rest], unfreezes: true })
  return { body: sharingView(started) }
}

/** What the number was used for before. */
function repeated({ platform, body }: Call, owner: Owner): Sharing | undefined {
  const known = platform.state.sharings.get(sharingKey({ ...owner, out_order_no: body['out_order_no'] }))
  if (known && known.params !== sortedJson(body)) throw reentryDiffers()
  return known
}

/** The money is promised at once, and handed over later. */
function start(
  { platform, body, key, fault }: Call,
  owner: Owner,
  { order, parts, unfreezes }: { order: Order; parts: readonly Part[]; unfreezes?: boolean },
): Sharing {
  const { state, clock, random, rules } = platform
  const now = clock.now()
  const sharing: Sharing = {
    ...owner,
    transaction_id: order.transaction_id!,
    out_order_no: body['out_order_no'],
    order_id: newSharingId(now, random.numbers),
    state: 'PROCESSING',
    receivers: parts.map(({ type, account, amount, description }): SharingReceiver => {
      const detail_id = newDetailId(random.numbers)
      return { type, account, amount, description, detail_id, result: 'PENDING' }
    }),
    ...(unfreezes ? { unfreezes } : {}),
    ...(fault?.receiver === undefined ? {} : { fail_reason: fault.receiver }),
    params: sortedJson(body),
    created_at: now,
    finishes_at: now + rules.sharingAfterMs,
    key,
  }
  const promised = parts.reduce((sum, { amount }) => sum + amount, 0)
  state.orders.put(orderKey(order), { ...order, frozen: order.frozen! - promised })
  state.sharings.put(sharingKey(sharing), sharing)
  scheduleSharing(platform, sharing)
  return sharing
}

function query(call: Call): Outcome {
  const { platform, params, query: asked } = call
  const owner = ownerOf(call, asked['sub_mchid'])
  const sharing = platform.state.sharings.get(sharingKey({ ...owner, out_order_no: params['out_order_no']! }))
  if (sharing?.transaction_id !== asked['transaction_id']) throw recordMissing()
  return { body: sharingView(sharing!) }
}

function amountLeft({ platform, merchant, params }: Call): Outcome {
  const transaction_id = params['transaction_id']!
  const [order] = platform.state.ordersByTransaction(transaction_id)
  if (!order) throw recordMissing()
  if (order.mchid !== merchant.mchid) throw invalid('非本商户的订单不支持查询')
  if (!order.profit_sharing) throw invalid('非分账订单不支持此查询')
  return { body: { transaction_id, unsplit_amount: order.frozen ?? 0 } }
}

function giveBack(call: Call): Outcome {
  const { platform, body } = call
  const { state, clock, random, rules } = platform
  const owner = ownerOf(call, body['sub_mchid'])
  const known = state.sharingReturns.get(returnKey({ ...owner, out_return_no: body['out_return_no'] }))
  if (known && known.params !== sortedJson(body)) throw reentryDiffers()
  if (known) return { body: returnView(known) }
  const sharing = sharingOf(platform, owner, body)
  const now = clock.now()
  checkReturn(body, sharing, state.returnsBySharing(sharing.order_id), now)
  const given: SharingReturn = {
    ...owner,
    order_id: sharing.order_id,
    out_order_no: sharing.out_order_no,
    out_return_no: body['out_return_no'],
    return_id: newSharingId(now, random.numbers),
    return_mchid: body['return_mchid'],
    amount: body['amount'],
    description: body['description'],
    result: 'PROCESSING',
    params: sortedJson(body),
    created_at: now,
    finishes_at: now + rules.sharingAfterMs,
  }
  state.sharingReturns.put(returnKey(given), given)
  scheduleReturn(platform, given)
  return { body: returnView(given) }
}

/** The sharing a return is about, by WeChat's number or by the merchant's own. */
function sharingOf({ state }: Platform, owner: Owner, { order_id, out_order_no }: Call['body']): Sharing {
  const sharing =
    order_id === undefined
      ? state.sharings.get(sharingKey({ ...owner, out_order_no }))
      : state
          .sharingsById(order_id)
          .find(({ mchid, sub_mchid }) => mchid === owner.mchid && sub_mchid === owner.sub_mchid)
  if (!sharing) throw invalid('分账单不存在')
  return sharing
}

function queryReturn(call: Call): Outcome {
  const { platform, params, query: asked } = call
  const owner = ownerOf(call, asked['sub_mchid'])
  const given = platform.state.sharingReturns.get(returnKey({ ...owner, out_return_no: params['out_return_no']! }))
  if (given?.out_order_no !== asked['out_order_no']) throw recordMissing()
  return { body: returnView(given!) }
}

function maxRatio({ platform, merchant, params }: Call): Outcome {
  const sub_mchid = params['sub_mchid']!
  if (!platform.merchants.isPartnerOf(merchant, sub_mchid)) throw refused(403, 'NO_AUTH', '非服务商下的签约子商户')
  return { body: { sub_mchid, max_ratio: platform.rules.sharingMaxPercent * 100 } }
}
