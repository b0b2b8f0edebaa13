import type { TillContext } from '../context.ts'
import { lookAt } from '../movements/ask.ts'
import { redPackets } from '../redpackets/settle.ts'
import { findRedPacketByNumber } from '../redpackets/store.ts'
import { returns, shares } from '../profitsharing/settle.ts'
import { findReturnByNumber, findShareByNumber } from '../profitsharing/store.ts'
import { transfers } from '../transfers/settle.ts'
import { findTransferByNumber } from '../transfers/store.ts'
import type { DifferenceRow } from './store.ts'

/** Asks WeChat Pay about a share, a return of one, a transfer or a red packet that the bill has moved and the till never knew to be taken. */
export async function askMovement(
  { mchid, sub_mchid, subject, out_no }: Pick<DifferenceRow, 'mchid' | 'sub_mchid' | 'subject' | 'out_no'>,
  context: TillContext,
  signal?: AbortSignal,
): Promise<void> {
  const { kysely } = context.database
  if (subject === 'transfer') {
    const transfer = await findTransferByNumber(kysely, mchid, out_no)
    if (transfer !== undefined) await lookAt(transfers, transfer, context, signal)
  } else if (subject === 'red_packet') {
    const packet = await findRedPacketByNumber(kysely, mchid, out_no)
    if (packet !== undefined) await lookAt(redPackets, packet, context, signal)
  } else if (subject === 'share') {
    const share = await findShareByNumber(kysely, { mchid, sub_mchid, out_order_no: out_no })
    if (share !== undefined) await lookAt(shares, share, context, signal)
  } else {
    const given = await findReturnByNumber(kysely, { mchid, sub_mchid, out_return_no: out_no })
    if (given !== undefined) await lookAt(returns, given, context, signal)
  }
}
