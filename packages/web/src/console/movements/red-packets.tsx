import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { RED_PACKET_STATES, type RedPacket } from '../api/movements.ts'
import { useApi } from '../session/session.tsx'
import { useText } from '../texts.ts'
import { MovementDetail } from './movement-detail.tsx'
import { MovementList, type MovementRow } from './movement-list.tsx'

const rowOf = (packet: RedPacket): MovementRow => ({
  id: packet.id,
  created_at: packet.created_at,
  number: packet.mch_billno,
  who: packet.act_name,
  mchid: packet.mchid,
  amount: packet.total_amount,
  tag: packet,
})

export function RedPacketsPage() {
  const api = useApi()
  return (
    <MovementList
      section="red-packets"
      states={RED_PACKET_STATES}
      read={async ({ state, number }, cursor, signal) => {
        const page = await api.redPackets({ state, mch_billno: number }, cursor, signal)
        return { ...page, data: page.data.map(rowOf) }
      }}
    />
  )
}

export function RedPacketPage({ id }: { id: string }) {
  const t = useText()
  const api = useApi()
  const time = (at: string | undefined) => at && formatTime(at)
  const money = (fen: number) => (fen === 0 ? undefined : formatMoney(fen))
  return (
    <MovementDetail<RedPacket>
      section="red-packets"
      id={id}
      // The timeline last: it knows at least what the red packet tells.
      read={async (signal) => {
        const row = await api.redPacket(id, signal)
        return { row, timeline: (await api.redPacketTimeline(id, signal)).data }
      }}
      query={() => api.queryRedPacket(id)}
      titleOf={({ act_name }) => act_name}
      amountOf={({ total_amount }) => total_amount}
      factsOf={(packet) => [
        [t('movement_number'), packet.mch_billno],
        [t('packet_detail_id'), packet.detail_id],
        [t('merchant'), packet.mchid],
        [t('packet_receiver'), packet.re_openid],
        [t('packet_kind'), t(`packet_${packet.hb_type}`)],
        [t('packet_num'), packet.total_num],
        [t('packet_send_name'), packet.send_name],
        [t('packet_wishing'), packet.wishing],
        [t('packet_scene'), packet.scene_id],
        [t('packet_received'), money(packet.received_amount)],
        [t('packet_returned'), money(packet.refund_amount)],
        [t('created_at'), time(packet.created_at)],
        [t('packet_sent_at'), time(packet.sent_at)],
        [t('movement_ended_at'), time(packet.ended_at)],
        [t('failure'), packet.failure && `${packet.failure.message} (${packet.failure.code})`],
      ]}
    >
      {({ receipts }) => receipts.length > 0 && <Receipts receipts={receipts} />}
    </MovementDetail>
  )
}

function Receipts({ receipts }: Pick<RedPacket, 'receipts'>) {
  const t = useText()
  return (
    <section className="panel padded">
      <h2>{t('packet_receipts')}</h2>
      {receipts.map(({ openid, amount, rcv_time }, place) => (
        <div key={`${openid} ${place}`} className="card">
          <div className="card-line">
            <b className="break">{openid}</b>
            <span className="amount">{formatMoney(amount)}</span>
          </div>
          <span className="soft small">{rcv_time}</span>
        </div>
      ))}
    </section>
  )
}
