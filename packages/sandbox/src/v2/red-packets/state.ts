import type { Random } from '../../random.ts'
import type { RedPacket } from '../../store/movement-records.ts'

export function packetKey(mchid: string, mch_billno: string): string {
  return `${mchid}|${mch_billno}`
}

/** What nobody has taken yet, in fen. */
export function remaining({ total_amount, opened }: RedPacket): number {
  return total_amount - opened.reduce((sum, { amount }) => sum + amount, 0)
}

/** Sent when it is made, RECEIVED when all is taken, REFUND when something went back. */
export function statusOf(packet: RedPacket): 'SENT' | 'RECEIVED' | 'REFUND' {
  if (packet.returned) return 'REFUND'
  return remaining(packet) === 0 ? 'RECEIVED' : 'SENT'
}

/** Cuts an amount in shares of chance, of a fen at least. */
export function shared(total: number, count: number, random: Random): number[] {
  let left = total
  const shares: number[] = []
  for (let others = count - 1; others > 0; others--) {
    // Twice the mean at most: so nobody takes nearly all.
    const most = Math.max(1, Math.floor((2 * left) / (others + 1)) - 1)
    const share = 1 + random.integer(Math.min(most, left - others))
    shares.push(share)
    left -= share
  }
  return [...shares, left]
}
