import type { TillContext } from '../context.ts'
import type { Called } from '../merchants/call.ts'
import { callV2 } from '../v2/call.ts'
import type { RedPacketRow } from './store.ts'

/** What of the caller's request WeChat Pay is told as it is. */
interface Content {
  send_name: string
  wishing: string
  act_name: string
  remark: string
  client_ip: string
  scene_id?: 'PRODUCT_1'
}

/**
 * 发放红包, by APIv2 and with the merchant's certificate: a function of the row alone, so that every repeat is identical. The answer is
 * signed by nobody, by contract, so that it says no more than that the packet was taken; a query tells the rest.
 */
export function callRedPacket(
  packet: RedPacketRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const { send_name, wishing, act_name, remark, client_ip, scene_id } = packet.request as unknown as Content
  const fields = {
    mch_billno: packet.mch_billno,
    send_name,
    re_openid: packet.re_openid,
    total_amount: packet.total_amount,
    total_num: packet.total_num,
    wishing,
    act_name,
    remark,
    ...(scene_id !== undefined && { scene_id }),
  }
  const client = clientOf(packet, context)
  const options = optionsOf(packet, signal)
  if (packet.hb_type === 'GROUP') {
    const group = { ...fields, amt_type: 'ALL_RAND' as const }
    return callV2('/mmpaymkttransfers/sendgroupredpack', group, () => client.sendGroupRedPack(group, options))
  }
  const one = { ...fields, client_ip }
  return callV2('/mmpaymkttransfers/sendredpack', one, () => client.sendRedPack(one, options))
}

/** 查询红包记录 */
export async function callRedPacketQuery(
  packet: RedPacketRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Called<unknown>> {
  const fields = { mch_billno: packet.mch_billno, bill_type: 'MCHT' as const }
  const called = await callV2('/mmpaymkttransfers/gethbinfo', fields, () =>
    clientOf(packet, context).queryRedPack(fields, optionsOf(packet, signal)),
  )
  // What `return_code` FAIL says is no proof, so neither that there is none.
  return !called.ok && called.definite && called.code === 'NOT_FOUND' ? { ...called, status: 404 } : called
}

const optionsOf = ({ appid }: RedPacketRow, signal?: AbortSignal) => ({ appid, ...(signal && { signal }) })

function clientOf({ mchid }: RedPacketRow, context: TillContext) {
  const merchant = context.merchants.get(mchid)
  if (merchant === undefined) throw new Error(`Merchant ${mchid} is no longer configured.`)
  return merchant.v2(merchant.v2SignType)
}
