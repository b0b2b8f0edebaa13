import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { navigate } from '../router.ts'
import { useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { DayCell } from './day-cell.tsx'
import { dayPath } from './day-state.tsx'
import { type CalendarDay, weekdayOf } from './month.ts'
import { mayReconcile } from './values.ts'

/** 2024 began on a Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day))

/** A month in weeks; each day leads to what was found, or can be asked for. */
export function Calendar({ mchid, days }: { mchid: string; days: CalendarDay[] }) {
  const language = useLanguage()
  const { api, role } = useSession()
  const client = useQueryClient()
  const ask = useMutation({
    mutationFn: (date: string) => api.reconcile(mchid, date),
    onSuccess: (day) => navigate(dayPath(day)),
    onSettled: () => client.invalidateQueries({ queryKey: ['reconciliation'] }),
  })
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <>
      {ask.error && <ProblemAlert problem={ask.error} write />}
      <div className="recon-week soft small" aria-hidden="true">
        {WEEK.map((day) => (
          <span key={day}>{weekday.format(day)}</span>
        ))}
      </div>
      <ol className="recon-days">
        {days.map((day, index) => (
          <li key={day.date} {...(index === 0 && { style: { gridColumnStart: weekdayOf(day.date) } })}>
            <DayCell day={day} {...(mayReconcile(role) && { onAsk: () => ask.mutate(day.date) })} />
          </li>
        ))}
      </ol>
    </>
  )
}
