import type { TillContext } from '../context.ts'
import { shownMoney } from '../payments/money.ts'
import { heldBy } from './rules.ts'
import { sharesOf } from './store.ts'

/**
 * What to say to a refund that found too little money. Refunds and returns are independent of each other for WeChat Pay, so a
 * payment that was shared may be refunded; but shared money does not pay for it.
 */
export async function noteOnShared(
  { mchid, payment_id }: { mchid: string; payment_id: string },
  { database }: Pick<TillContext, 'database'>,
): Promise<string> {
  const shared = (await sharesOf(database.kysely, mchid, payment_id)).reduce((sum, share) => sum + heldBy(share), 0)
  if (shared === 0) return ''
  return ` ${shownMoney(shared)} of this payment was shared: take it back (POST /v1/profit-sharing/returns) or top up the account.`
}
