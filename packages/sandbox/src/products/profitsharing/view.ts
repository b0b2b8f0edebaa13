import { formatRfc3339 } from '@wxtill/protocol'
import { earnerOf } from '../../store/state.ts'
import type { Sharing, SharingParty, SharingReceiver, SharingReturn } from '../../store/movement-records.ts'

export function sharingView({ sub_mchid, transaction_id, out_order_no, order_id, state, ...rest }: Sharing): object {
  return {
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    transaction_id,
    out_order_no,
    order_id,
    state,
    receivers: rest.receivers.map((receiver) => receiverView(receiver, rest.created_at)),
  }
}

function receiverView({ finished_at, ...receiver }: SharingReceiver, created_at: number): object {
  return {
    ...receiver,
    create_time: formatRfc3339(created_at),
    ...(finished_at === undefined ? {} : { finish_time: formatRfc3339(finished_at) }),
  }
}

export function partyView({ mchid: _own, ...party }: SharingParty): object {
  return party
}

export function returnView(given: SharingReturn): object {
  const { mchid: _own, params: _params, finishes_at: _due, created_at, finished_at, ...fields } = given
  return {
    ...fields,
    create_time: formatRfc3339(created_at),
    ...(finished_at === undefined ? {} : { finish_time: formatRfc3339(finished_at) }),
  }
}

/** What a receiver is told: of its own part only. */
export function receiverNotice(sharing: Sharing, receiver: SharingReceiver): object {
  const { mchid, sub_mchid, transaction_id, order_id, out_order_no } = sharing
  const { type, account, amount, description, finished_at } = receiver
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid: earnerOf(sharing) }),
    transaction_id,
    order_id,
    out_order_no,
    receiver: { type, account, amount, description },
    success_time: formatRfc3339(finished_at!),
  }
}
