import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import { createPayment } from '../payments/create.ts'
import type { PaymentRow } from '../payments/store.ts'
import type { EntranceRow } from './store.ts'

/** The code of a stay: the same for the same sum, however often it is asked for. */
export async function payOnTheSpot(
  entrance: EntranceRow,
  total: number,
  description: string,
  context: TillContext,
): Promise<PaymentRow> {
  const asked = {
    mchid: entrance.mchid,
    ...subMerchantOf({ ...entrance, sub_appid: null }),
    channel: 'native' as const,
    amount: { total, currency: 'CNY' as const },
    description,
    attach: entrance.out_parking_no,
    expires_in: 3_600,
  }
  const first = spotKey(entrance, total)
  for (let key = first; ;) {
    const { payment, repeated } = await createPayment(asked, key, context)
    // One that is refused now would be refused again.
    if (!repeated || (payment.state !== 'closed' && payment.state !== 'failed')) return payment
    // Its hour is over, and the car still stands there.
    key = `${first}-${payment.id}`
  }
}

const spotKey = ({ id }: EntranceRow, total: number): string => `parking-${id}-${total}`

/** What the driver was asked to pay before the plate could be charged, or null: as part of a statement. */
export const spotPaymentOf = (trx: Transaction, entrance: EntranceRow, total: number) =>
  trx
    .selectFrom('idempotency_key')
    .select('resource_id')
    .where('mchid', '=', entrance.mchid)
    .where('scope', '=', 'payment')
    .where('key', '=', spotKey(entrance, total))
