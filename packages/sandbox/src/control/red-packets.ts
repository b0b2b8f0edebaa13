import { formatRfc3339 } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { openRedPacket } from '../v2/red-packets/open.ts'
import { statusOf } from '../v2/red-packets/state.ts'
import { choosePayer } from '../wallet/payers.ts'
import { readInput } from './input.ts'
import type { Platform } from '../platform.ts'
import type { Payer } from '../store/records.ts'
import type { RedPacket } from '../store/movement-records.ts'

/** Red packets on the payer's phone. */
export function redPacketControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/phone/red-packets', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const own = Object.values(payer.openids).flatMap((openid) => state.redPacketsByOpenid(openid))
    return context.json({ red_packets: own.toReversed().map((packet) => packetView(platform, packet, payer)) })
  })

  app.post('/phone/red-packets/open', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.optionalText('openid'))
    const name = { mch_billno: input.text('mch_billno'), mchid: input.optionalText('mchid') }
    return context.json(packetView(platform, openRedPacket(platform, payer, name), payer))
  })
}

function packetView({ merchants }: Platform, packet: RedPacket, payer: Payer): object {
  const {
    mchid,
    mch_billno,
    send_name,
    wishing,
    act_name,
    total_amount,
    shares,
    opened,
    wxappid,
    created_at,
    returns_at,
  } = packet
  return {
    mchid,
    mch_billno,
    merchant_name: merchants.find(mchid)?.name,
    send_name,
    wishing,
    act_name,
    status: statusOf(packet),
    total_amount,
    total_num: shares.length,
    /** What this payer took of it. */
    amount: opened.find(({ openid }) => openid === payer.openids[wxappid])?.amount,
    create_time: formatRfc3339(created_at),
    returns_at: formatRfc3339(returns_at),
  }
}
