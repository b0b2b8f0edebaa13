import { useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Skeleton } from 'antd'
import dayjs from 'dayjs'
import { useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { Calendar } from './calendar.tsx'
import { calendarOf, monthBeside, subMerchantDays } from './month.ts'
import { MonthSums } from './month-sums.tsx'
import { POLL_MS } from './polling.ts'
import { SubMerchantDays } from './sub-merchant-days.tsx'
import { mayReconcile } from './values.ts'

export interface MonthSectionProps {
  mchid: string
  month: string
  onMonth: (month: string | undefined) => void
}

/** The days of a month, and their sums as a picture. */
export function MonthSection({ mchid, month, onMonth }: MonthSectionProps) {
  const t = useText()
  const { api, role } = useSession()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reconciliation', 'month', mchid, month],
    queryFn: ({ signal }) => api.reconciledMonth(mchid, month, signal),
    refetchInterval: ({ state }) => (state.data?.data.some((day) => day.state === 'pending') ? POLL_MS : false),
  })
  const days = calendarOf(month, data?.data ?? [], Date.now())
  return (
    <>
      <section className="panel padded" aria-label={t('recon_month')}>
        <div className="recon-months">
          <Button aria-label={t('recon_before')} onClick={() => onMonth(monthBeside(month, -1))}>
            ‹
          </Button>
          <DatePicker
            picker="month"
            allowClear={false}
            value={dayjs(month)}
            aria-label={t('recon_month')}
            onChange={(chosen) => onMonth(chosen?.format('YYYY-MM'))}
          />
          <Button aria-label={t('recon_after')} onClick={() => onMonth(monthBeside(month, 1))}>
            ›
          </Button>
        </div>
        {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
        {isPending && <Skeleton active />}
        {data && <Calendar mchid={mchid} days={days} />}
        {data?.data.length === 0 && (
          <p className="soft recon-empty">
            {t('recon_month_empty')} {mayReconcile(role) && t('recon_month_ask')}
          </p>
        )}
      </section>
      {data !== undefined && data.data.length > 0 && <MonthSums days={days} />}
      {data && <SubMerchantDays mchid={mchid} days={subMerchantDays(data.data)} />}
    </>
  )
}
