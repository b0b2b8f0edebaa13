import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../shared/money/money.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { POLL_MS } from './polling.ts'

/** The car park in four figures. */
export function ParkingFigures() {
  const t = useText()
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: ['parking', 'summary'],
    queryFn: ({ signal }) => api.parkingSummary(signal),
    refetchInterval: POLL_MS,
  })
  if (error) return <ProblemAlert problem={error} onRetry={() => void refetch()} />
  const debts = data && `${data.debts} · ${formatMoney(data.debt_amount)}`
  const figures: [term: string, value: string | number | undefined][] = [
    [t('parking_inside'), data?.inside],
    [t('parking_charges_today'), data?.charges],
    [t('parking_amount_today'), data && formatMoney(data.amount)],
    [t('parking_debts'), debts],
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
