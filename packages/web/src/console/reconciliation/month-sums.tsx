import { formatMoney } from '../../shared/money/money.ts'
import { DayBars } from '../shell/day-bars.tsx'
import { useText } from '../texts.ts'
import type { CalendarDay } from './month.ts'

/** What a day is drawn by; the colours of the ledger's bars, and red for what is open. */
const sumsOf = ({ date, recorded }: CalendarDay) => ({
  day: date,
  payments: recorded?.totals.payment_total ?? 0,
  refunds: recorded?.totals.refund_total ?? 0,
  open: recorded?.differences.open.amount ?? 0,
})

/** What the bills of a month hold, day by day, and what is open of it. */
export function MonthSums({ days }: { days: CalendarDay[] }) {
  const t = useText()
  const sums = days.map(sumsOf)
  const all = (name: 'payments' | 'refunds' | 'open') => formatMoney(sums.reduce((total, day) => total + day[name], 0))
  return (
    <section className="panel ledger-month" aria-label={t('recon_sums')}>
      <div className="ledger-month-head">
        <h2>{t('recon_sums')}</h2>
        <span className="soft">
          <i className="ledger-key sales" /> {t('recon_payments')} {all('payments')}
        </span>
        <span className="soft">
          <i className="ledger-key refunds" /> {t('recon_refunds')} {all('refunds')}
        </span>
        <span className="soft">
          <i className="ledger-key open" /> {t('recon_difference_open')} {all('open')}
        </span>
      </div>
      <DayBars
        days={sums.map(({ day, payments, refunds, open }) => ({
          day,
          said: t('recon_day_sums', {
            day,
            payments: formatMoney(payments),
            refunds: formatMoney(refunds),
            open: formatMoney(open),
          }),
          bars: [
            { className: 'sales', fen: payments },
            { className: 'refunds', fen: refunds },
            { className: 'open', fen: open },
          ],
        }))}
      />
    </section>
  )
}
