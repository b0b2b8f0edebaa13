import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Empty } from 'antd'
import { withQuery } from '../../shared/api/api.ts'
import type { ParkingEntrance } from '../api/types.ts'
import { navigate, usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { SearchField } from '../shell/filter-fields.tsx'
import { mchidIn } from '../shell/merchant-number.ts'
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
  const { query } = usePlace()
  const sub_mchid = mchidIn(query.get('sub_mchid'))
  const list = usePaged({
    queryKey: ['parking', 'inside', sub_mchid],
    read: (cursor, signal) => api.carsInside({ sub_mchid }, cursor, signal),
    pollEvery: POLL_MS,
  })
  const List = useNarrow() ? CarCards : CarTable
  return (
    <>
      <search className="filters">
        <SearchField
          value={sub_mchid}
          label={t('sub_merchant')}
          maxLength={32}
          onSearch={(typed) =>
            navigate(withQuery('/parking', { view: 'inside', sub_mchid: mchidIn(typed) }), { replace: true })
          }
        />
      </search>
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
