import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Skeleton } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import type { ParkingCharge, ParkingEntrance } from '../api/types.ts'
import { Link } from '../link.tsx'
import { BesideTimeline } from '../payments/beside-timeline.tsx'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { Unread } from '../shell/unread.tsx'
import { useText } from '../texts.ts'
import { ChargeFacts } from './charge-facts.tsx'
import { ChargeStateTag } from './charge-state-tag.tsx'
import { Plate } from './plate.tsx'
import { POLL_MS } from './polling.ts'
import { Release } from './release.tsx'

const canChange = ({ state, payment }: ParkingCharge): boolean =>
  state === 'created' || state === 'accepted' || payment?.state === 'pending'

/** The fee and its car, read again as long as something is under way. */
function useCharge(id: string) {
  const api = useApi()
  return useQuery({
    queryKey: ['charge', id],
    queryFn: async ({ signal }) => {
      const charge = await api.charge(id, signal)
      const car = await api.parkingEntrance(charge.entrance_id, signal)
      // The timeline last: it knows at least what the fee tells.
      const { data: timeline } = await api.chargeTimeline(id, signal)
      return { charge, car, timeline }
    },
    refetchInterval: ({ state: { data } }) => (data && canChange(data.charge) ? POLL_MS : false),
  })
}

/** One parking fee. */
export function ChargePage({ id }: { id: string }) {
  const t = useText()
  const { data, error, isPending, refetch } = useCharge(id)

  if (isPending) return <Skeleton active className="panel padded" />
  if (!data) {
    const back = { path: '/parking', label: t('back_to_parking') }
    return <Unread problem={error} missing={t('charge_missing')} back={back} onRetry={() => void refetch()} />
  }
  const { charge, car, timeline } = data
  return (
    <>
      <Link to="/parking?view=fees" className="back">
        ← {t('back_to_parking')}
      </Link>
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      <Headline charge={charge} car={car} />
      <QueryNow id={id} />
      <BesideTimeline entries={timeline}>
        <section className="panel padded">
          <ChargeFacts charge={charge} car={car} />
        </section>
      </BesideTimeline>
    </>
  )
}

function Headline({ charge, car }: { charge: ParkingCharge; car: ParkingEntrance }) {
  const t = useText()
  return (
    <>
      <div className="headline">
        <h1>{formatMoney(charge.amount.total, charge.amount.currency)}</h1>
        <Plate number={car.plate_number} color={car.plate_color} />
        <ChargeStateTag charge={charge} />
      </div>
      <Release charge={charge} />
      {charge.attention !== undefined && (
        <Alert type="warning" showIcon title={t('attention')} description={charge.attention} />
      )}
    </>
  )
}

/** Asks WeChat Pay what became of the fee. */
function QueryNow({ id }: { id: string }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const query = useMutation({
    mutationFn: () => api.queryCharge(id),
    onSuccess: ({ state }) => message.info(t('query_done', { state: t(`charge_${state}`) })),
    onSettled: () => client.invalidateQueries({ queryKey: ['charge', id] }),
  })
  return (
    <>
      <div className="actions">
        <Button onClick={() => query.mutate()} loading={query.isPending}>
          {t('query')}
        </Button>
      </div>
      {query.error && <ProblemAlert problem={query.error} write />}
    </>
  )
}
