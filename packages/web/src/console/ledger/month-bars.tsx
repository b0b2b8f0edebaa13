import { useQuery } from '@tanstack/react-query'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { formatMoney } from '../../shared/money/money.ts'
import { useApi } from '../session/session.tsx'
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
  const highest = Math.max(1, ...days.flatMap(({ sales, refunds }) => [sales, refunds]))
  // Something is never drawn as nothing.
  const height = (fen: number) => (fen > 0 ? `max(2px, ${(fen / highest) * 100}%)` : '0')
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
        <ol className="ledger-bars">
          {days.map(({ day, sales, refunds }) => {
            const said = t('ledger_day', { day, sales: formatMoney(sales), refunds: formatMoney(refunds) })
            return (
              <li key={day} title={said}>
                <span className="ledger-pair" role="img" aria-label={said}>
                  <i className="sales" style={{ height: height(sales) }} />
                  <i className="refunds" style={{ height: height(refunds) }} />
                </span>
                <span className="soft" aria-hidden="true">
                  {Number(day.slice(-2))}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
