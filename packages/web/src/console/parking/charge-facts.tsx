import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { ParkingCharge, ParkingEntrance } from '../api/types.ts'
import { Link } from '../link.tsx'
import { paymentPath } from '../payments/payment-table.tsx'
import { PaymentStateTag } from '../payments/state-tag.tsx'
import { couponsOf } from '../payments/coupons-of.ts'
import { type Fact, Facts } from '../shell/facts.tsx'
import { useText } from '../texts.ts'
import { stayOf } from './stay.ts'

/** A fee, the stay it is for, and how it was paid. */
export function ChargeFacts({ charge, car }: { charge: ParkingCharge; car: ParkingEntrance }) {
  const t = useText()
  const time = (at: string | undefined) => at && formatTime(at)
  const { payment, payment_id } = charge
  const facts: Fact[] = [
    [t('parking_lot'), car.parking_name],
    [t('parking_since'), formatTime(car.start_time)],
    [t('parking_left_at'), time(car.left_at)],
    [t('parking_stay'), stayOf(car, t)],
    [t('column_number'), charge.out_trade_no],
    [t('transaction_id'), charge.transaction_id],
    [t('created_at'), formatTime(charge.created_at)],
    [t('sub_merchant'), charge.sub_mchid],
    [t('charge_accepted_at'), time(charge.accepted_at)],
    [t('paid_at'), time(charge.paid_at)],
    [t('payer_paid'), charge.amount.payer_total !== undefined ? formatMoney(charge.amount.payer_total) : undefined],
    [t('bank_type'), charge.bank_type],
    [t('coupons_used'), couponsOf(charge.promotion_detail)],
    [
      t('charge_by_service'),
      charge.state === 'paid' && payment_id !== undefined ? (
        <Link to={paymentPath({ id: payment_id })}>{t('charge_payment')}</Link>
      ) : undefined,
    ],
    [
      t('charge_on_the_spot'),
      payment && (
        <>
          <PaymentStateTag payment={payment} /> <Link to={paymentPath(payment)}>{t('charge_payment')}</Link>
        </>
      ),
    ],
  ]
  return <Facts facts={facts} />
}
