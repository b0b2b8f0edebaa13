import { Popconfirm } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import type { DayState, ReconciledDay } from '../api/reconciliation.ts'
import { Link } from '../link.tsx'
import { useText } from '../texts.ts'
import { dayPath, useProblemOf, useStateOf } from './day-state.tsx'
import type { CalendarDay } from './month.ts'

const SIGNS: Record<DayState, string> = { pending: '…', agreed: '✓', different: '≠', failed: '✗' }

const numberOf = (date: string) => <b>{Number(date.slice(-2))}</b>

/** One day of the calendar: its state, or the way to ask for its bills. */
export function DayCell({ day: { date, recorded, isPast }, onAsk }: { day: CalendarDay; onAsk?: () => void }) {
  const t = useText()
  if (recorded !== undefined) return <RecordedDay day={recorded} />
  if (!isPast) return <span className="recon-day recon-ahead soft">{numberOf(date)}</span>
  const blank = (
    <>
      {numberOf(date)}
      <span className="recon-words soft small">{t('recon_not_asked')}</span>
    </>
  )
  if (onAsk === undefined) return <span className="recon-day">{blank}</span>
  return (
    <Popconfirm
      title={t('recon_ask_question', { date })}
      okText={t('recon_ask')}
      okButtonProps={{ autoFocus: true }}
      cancelText={t('cancel')}
      onConfirm={onAsk}
    >
      <button type="button" className="recon-day" aria-label={t('recon_ask_day', { date })}>
        {blank}
      </button>
    </Popconfirm>
  )
}

function RecordedDay({ day }: { day: ReconciledDay }) {
  const stateOf = useStateOf()
  const problemOf = useProblemOf()
  const { date, state, totals, differences } = day
  const words = stateOf(day)
  const why = state === 'failed' ? problemOf(day) : undefined
  return (
    <Link to={dayPath(day)} className={`recon-day recon-${state}`}>
      <span className="recon-said">{[date, words, why].filter(Boolean).join(' · ')}</span>
      <span aria-hidden="true" className="recon-top" title={why ?? words}>
        {numberOf(date)}
        <b className="recon-sign">
          {SIGNS[state]}
          {state === 'different' && differences.open.count}
        </b>
      </span>
      <span aria-hidden="true" className="recon-words small">
        {words}
      </span>
      {totals.payment_total !== undefined && (
        <span aria-hidden="true" className="recon-words soft small">
          {formatMoney(totals.payment_total)}
        </span>
      )}
    </Link>
  )
}
