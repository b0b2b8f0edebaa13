import { formatBeijing } from '@wxtill/protocol'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { moveMoney } from '../../wallet/ledger.ts'
import { wireParams } from '../orders/params.ts'
import { businessError } from '../v2-error.ts'
import { checkRedPacket, RETURNS_AFTER } from './rules.ts'
import { packetKey, remaining, shared, statusOf } from './state.ts'
import type { Platform } from '../../platform.ts'
import type { RedPacket } from '../../store/movement-records.ts'
import type { V2Call, V2Fields, V2Outcome, V2Routes } from '../call.ts'

export const redPacketRoutes: V2Routes = {
  '/mmpaymkttransfers/sendredpack': send,
  '/mmpaymkttransfers/sendgroupredpack': send,
  '/mmpaymkttransfers/gethbinfo': query,
}

function send(call: V2Call): V2Outcome {
  const { platform, merchant, fields } = call
  const { state } = platform
  const key = packetKey(merchant.mchid, String(fields['mch_billno']))
  const params = sortedJson(wireParams(fields))
  const known = state.redPackets.get(key)
  if (known) {
    if (known.params !== params) throw businessError('FATAL_ERROR')
    return { fields: sentFields(known) }
  }
  checkRedPacket(call, merchant)
  const packet = newPacket(call, params)
  state.redPackets.put(key, packet)
  book(platform, packet, -packet.total_amount, '现金红包')
  scheduleReturn(platform, packet)
  return { fields: sentFields(packet) }
}

function newPacket({ platform, merchant, endpoint, fields }: V2Call, params: string): RedPacket {
  const { clock, random } = platform
  const now = clock.now()
  const text = (name: string): string => String(fields[name])
  const total_amount = Number(fields['total_amount'])
  const total_num = Number(fields['total_num'])
  return {
    mchid: merchant.mchid,
    mch_billno: text('mch_billno'),
    detail_id: `10000${random.numbers.digits(23)}`,
    wxappid: text('wxappid'),
    openid: text('re_openid'),
    hb_type: endpoint.path.endsWith('/sendgroupredpack') ? 'GROUP' : 'NORMAL',
    send_name: text('send_name'),
    wishing: text('wishing'),
    act_name: text('act_name'),
    remark: text('remark'),
    total_amount,
    shares: shared(total_amount, total_num, random.numbers),
    opened: [],
    params,
    created_at: now,
    returns_at: now + RETURNS_AFTER,
  }
}

function sentFields({ mch_billno, openid, total_amount, detail_id }: RedPacket): V2Fields {
  return { mch_billno, re_openid: openid, total_amount, send_listid: detail_id }
}

function query({ platform, merchant, fields }: V2Call): V2Outcome {
  const packet = platform.state.redPackets.get(packetKey(merchant.mchid, String(fields['mch_billno'])))
  if (!packet) throw businessError('NOT_FOUND')
  const { mch_billno, detail_id, hb_type, total_amount, shares, opened, returned } = packet
  const records = opened.map(({ openid, amount, at }) => ({ openid, amount, rcv_time: formatBeijing(at) }))
  return {
    fields: {
      mch_billno,
      detail_id,
      status: statusOf(packet),
      send_type: 'API',
      hb_type,
      total_num: shares.length,
      total_amount,
      send_time: formatBeijing(packet.created_at),
      ...(returned ? { refund_time: formatBeijing(returned.at), refund_amount: returned.amount } : {}),
      wishing: packet.wishing,
      remark: packet.remark,
      act_name: packet.act_name,
    },
    ...(records.length > 0 ? { lists: { hblist: { item: 'hbinfo', records } } } : {}),
  }
}

/** What nobody has taken goes back to the merchant. */
export function scheduleReturn(platform: Platform, scheduled: RedPacket): void {
  const { state, clock } = platform
  clock.setAt(() => {
    const packet = state.redPackets.get(packetKey(scheduled.mchid, scheduled.mch_billno))
    const amount = packet ? remaining(packet) : 0
    if (!packet || packet.returned || packet.returns_at !== scheduled.returns_at || amount === 0) return
    state.commit(() => {
      const returned = { at: clock.now(), amount }
      state.redPackets.put(packetKey(packet.mchid, packet.mch_billno), { ...packet, returned })
      book(platform, packet, amount, '现金红包退款')
    })
  }, scheduled.returns_at)
}

function book(platform: Platform, packet: RedPacket, amount: number, business: string): void {
  const { mchid, detail_id, mch_billno, act_name } = packet
  moveMoney(platform, { mchid, amount, number: detail_id, business, voucher: mch_billno, note: act_name })
}
