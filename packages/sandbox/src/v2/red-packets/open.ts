import { Refusal } from '../../refusal.ts'
import { packetKey, remaining } from './state.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { RedPacket } from '../../store/movement-records.ts'

/** Which packet is meant. */
export interface PacketName {
  mch_billno: string
  /** Default: whichever merchant's. */
  mchid: string | undefined
}

/**
 * A payer opens a red packet: the next share goes into the wallet.
 *
 * @throws Refusal when there is none, it is another's, or nothing of it is left.
 */
export function openRedPacket(platform: Platform, payer: Payer, name: PacketName): RedPacket {
  const { state, clock } = platform
  return state.commit(() => {
    const packet = find(platform, name)
    if (!packet) throw refused(404, 'UNKNOWN_RED_PACKET', '红包不存在', 'There is no such red packet.')
    const openid = payer.openids[packet.wxappid] ?? ''
    if (packet.opened.some((one) => one.openid === openid))
      throw refused(409, 'OPENED_ALREADY', '你已领取过该红包', 'This payer has opened it already.')
    if (packet.hb_type === 'NORMAL' && packet.openid !== openid)
      throw refused(403, 'NOT_THE_RECEIVER', '该红包不是发给你的', 'It was sent to another user.')
    if (packet.returned)
      throw refused(409, 'RED_PACKET_OVER', '该红包已超过24小时', 'It went back to the merchant after 24 hours.')
    if (remaining(packet) === 0) throw refused(409, 'NOTHING_LEFT', '手慢了，红包派完了', 'All of it is taken.')
    const amount = packet.shares[packet.opened.length]!
    const changed = { ...packet, opened: [...packet.opened, { openid, amount, at: clock.now() }] }
    state.redPackets.put(packetKey(packet.mchid, packet.mch_billno), changed)
    state.payers.put(payer.id, { ...payer, balance: payer.balance + amount })
    return changed
  })
}

function find({ state }: Platform, { mchid, mch_billno }: PacketName): RedPacket | undefined {
  if (mchid !== undefined) return state.redPackets.get(packetKey(mchid, mch_billno))
  return [...state.redPackets.values()].find((packet) => packet.mch_billno === mch_billno)
}

function refused(status: number, code: string, message: string, message_en: string): Refusal {
  return new Refusal(status, code, message, { message_en })
}
