import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { ReconciledDay } from '../api/reconciliation.ts'
import { type Fact, Facts } from '../shell/facts.tsx'
import { useText } from '../texts.ts'

/** A day in figures: what fits, and what does not. */
export function DayFigures({ day: { totals, differences } }: { day: ReconciledDay }) {
  const t = useText()
  const { open, repaired, accepted, adjusted } = differences
  const byHand = { count: accepted.count + adjusted.count, amount: accepted.amount + adjusted.amount }
  const shown = ({ count, amount }: { count: number; amount: number }) => (
    <>
      {count} <span className="recon-sum">{formatMoney(amount)}</span>
    </>
  )
  const figures: Fact[] = [
    [t('recon_matched'), totals.matched],
    [t('recon_difference_open'), shown(open)],
    [t('recon_difference_repaired'), shown(repaired)],
    [t('recon_by_hand'), shown(byHand)],
  ]
  return (
    <dl className="figures">
      {figures.map(([term, value]) => (
        <div key={term} className="panel figure">
          <dt>{term}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the bills of a day hold. */
export function DayFacts({ day }: { day: ReconciledDay }) {
  const t = useText()
  const { totals, bill_type, account_type, requested_at, completed_at } = day
  const money = (fen: number | undefined) => (fen === undefined ? undefined : formatMoney(fen))
  const counted = (count: number | undefined, fen: number | undefined) =>
    count === undefined ? undefined : `${count} · ${formatMoney(fen ?? 0)}`
  return (
    <section className="panel padded">
      <h2>{t('recon_bills')}</h2>
      <Facts
        facts={[
          [t('recon_payments'), counted(totals.payments, totals.payment_total)],
          [t('recon_refunds'), counted(totals.refunds, totals.refund_total)],
          [t('recon_reversals'), totals.reversals ? counted(totals.reversals, totals.reversal_total) : undefined],
          [t('recon_fees'), money(totals.fee_total)],
          [t('recon_flows'), totals.flows],
          [t('recon_income'), money(totals.income_total)],
          [t('recon_expense'), money(totals.expense_total)],
          [t('recon_types'), `${bill_type} · ${account_type}`],
          [t('recon_requested_at'), formatTime(requested_at)],
          [t('recon_completed_at'), completed_at && formatTime(completed_at)],
        ]}
      />
    </section>
  )
}
