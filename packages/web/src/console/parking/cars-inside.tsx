import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Empty } from 'antd'
import type { ParkingEntrance } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useNarrow } from '../shell/use-narrow.ts'
import { usePaged } from '../shell/use-paged.ts'
import { useText } from '../texts.ts'
import { CarCards } from './car-cards.tsx'
import { CarTable } from './car-table.tsx'
import { POLL_MS } from './polling.ts'

/** The cars that are inside now. */
export function CarsInside() {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const leave = useMutation({
    mutationFn: ({ id }: ParkingEntrance) => api.leaveWithoutFee(id),
    onSuccess: ({ plate_number }) => message.success(t('parking_leave_done', { plate: plate_number })),
    onSettled: () => client.invalidateQueries({ queryKey: ['parking'] }),
  })
  const list = usePaged({ queryKey: ['parking', 'inside'], read: api.carsInside, pollEvery: POLL_MS })
  const List = useNarrow() ? CarCards : CarTable
  return (
    <>
      {leave.error && <ProblemAlert problem={leave.error} write />}
      <PagedList list={list}>
        {(cars, loading) => (
          <List
            cars={cars}
            loading={loading}
            empty={<Empty description={t('parking_no_cars')} />}
            onLeave={leave.mutate}
          />
        )}
      </PagedList>
    </>
  )
}
