import { Button, Empty } from 'antd'
import { useMemo } from 'react'
import { Link } from '../link.tsx'
import { hasFilters } from '../payments/filters.ts'
import { usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { useNarrow } from '../shell/use-narrow.ts'
import { usePaged } from '../shell/use-paged.ts'
import { useText } from '../texts.ts'
import { PERMISSIONS } from './permissions/permission-filters.ts'
import { ServiceOrderCards } from './service-order-cards.tsx'
import { ServiceOrderFilterBar } from './service-order-filter-bar.tsx'
import { readServiceOrderFilters } from './service-order-filters.ts'
import { ServiceOrderTable } from './service-order-table.tsx'

export function ServiceOrdersPage() {
  const t = useText()
  const api = useApi()
  const { query } = usePlace()
  const filters = useMemo(() => readServiceOrderFilters(query), [query])
  const list = usePaged({
    queryKey: ['service-orders', filters],
    read: (cursor, signal) => api.serviceOrders(filters, cursor, signal),
  })
  const empty = <Empty description={t(hasFilters(filters) ? 'payscore_no_match' : 'payscore_none')} />
  const List = useNarrow() ? ServiceOrderCards : ServiceOrderTable
  return (
    <>
      <div className="page-title">
        <h1>{t('payscore')}</h1>
        <Link to={PERMISSIONS}>{t('permissions')}</Link>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
      </div>
      <ServiceOrderFilterBar filters={filters} />
      <PagedList list={list}>{(orders, loading) => <List orders={orders} loading={loading} empty={empty} />}</PagedList>
    </>
  )
}
