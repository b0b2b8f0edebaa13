import { useQuery } from '@tanstack/react-query'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { formatMoney } from '../../shared/money/money.ts'
import { useApi } from '../session/session.tsx'
import { DayBars } from '../shell/day-bars.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { daysOf } from './filters.ts'

export interface MonthBarsProps {
  mchid: string
  month: string
  onMonth: (month: string | undefined) => void
}

/** What was sold and given back on each day of a month. */
export function MonthBars({ mchid, month, onMonth }: MonthBarsProps) {
  const t = useText()
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: ['ledger', mchid, 'days', month],
    queryFn: ({ signal }) => api.ledgerDays(mchid, month, signal),
  })
  const days = daysOf(month).map((day) => {
    const turnovers = data?.data.filter((each) => each.day === day) ?? []
    const balanceOf = (account: string) => turnovers.find((each) => each.account === account)?.balance ?? 0
    return { day, sales: 0 - balanceOf('sales'), refunds: balanceOf('refunds') }
  })
  const sum = (amounts: number[]) => formatMoney(amounts.reduce((total, fen) => total + fen, 0))
  return (
    <section className="panel ledger-month" aria-label={t('ledger_month')}>
      <div className="ledger-month-head">
        <h2>{t('ledger_month')}</h2>
        <DatePicker
          picker="month"
          allowClear={false}
          value={dayjs(month)}
          aria-label={t('ledger_month')}
          onChange={(chosen) => onMonth(chosen?.format('YYYY-MM'))}
        />
        <span className="soft">
          <i className="ledger-key sales" /> {t('account_sales')} {sum(days.map(({ sales }) => sales))}
        </span>
        <span className="soft">
          <i className="ledger-key refunds" /> {t('account_refunds')} {sum(days.map(({ refunds }) => refunds))}
        </span>
      </div>
      {error ? (
        <ProblemAlert problem={error} onRetry={() => void refetch()} />
      ) : (
        <DayBars
          days={days.map(({ day, sales, refunds }) => ({
            day,
            said: t('ledger_day', { day, sales: formatMoney(sales), refunds: formatMoney(refunds) }),
            bars: [
              { className: 'sales', fen: sales },
              { className: 'refunds', fen: refunds },
            ],
          }))}
        />
      )}
    </section>
  )
}
