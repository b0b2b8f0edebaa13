import { formatTime } from '../../shared/time/time.ts'
import { type Transfer, TRANSFER_STATES } from '../api/movements.ts'
import { useApi } from '../session/session.tsx'
import { useText } from '../texts.ts'
import { MovementDetail } from './movement-detail.tsx'
import { MovementList, type MovementRow } from './movement-list.tsx'

const rowOf = (transfer: Transfer): MovementRow => ({
  id: transfer.id,
  created_at: transfer.created_at,
  number: transfer.out_bill_no,
  who: transfer.transfer_remark,
  mchid: transfer.mchid,
  amount: transfer.transfer_amount,
  tag: transfer,
})

export function TransfersPage() {
  const api = useApi()
  return (
    <MovementList
      section="transfers"
      states={TRANSFER_STATES}
      read={async ({ state, number }, cursor, signal) => {
        const page = await api.transfers({ state, out_bill_no: number }, cursor, signal)
        return { ...page, data: page.data.map(rowOf) }
      }}
    />
  )
}

export function TransferPage({ id }: { id: string }) {
  const t = useText()
  const api = useApi()
  const time = (at: string | undefined) => at && formatTime(at)
  return (
    <MovementDetail<Transfer>
      section="transfers"
      id={id}
      // The timeline last: it knows at least what the transfer tells.
      read={async (signal) => {
        const row = await api.transfer(id, signal)
        return { row, timeline: (await api.transferTimeline(id, signal)).data }
      }}
      query={() => api.queryTransfer(id)}
      titleOf={({ transfer_remark }) => transfer_remark}
      amountOf={({ transfer_amount }) => transfer_amount}
      factsOf={(transfer) => [
        [t('movement_number'), transfer.out_bill_no],
        [t('transfer_bill_no'), transfer.transfer_bill_no],
        [t('merchant'), transfer.mchid],
        [t('transfer_openid'), transfer.openid],
        [t('transfer_scene'), transfer.transfer_scene_id],
        [t('created_at'), time(transfer.created_at)],
        [t('movement_accepted_at'), time(transfer.accepted_at)],
        [t('movement_ended_at'), time(transfer.ended_at)],
        [t('failure'), transfer.failure && `${transfer.failure.message} (${transfer.failure.code})`],
      ]}
    />
  )
}
