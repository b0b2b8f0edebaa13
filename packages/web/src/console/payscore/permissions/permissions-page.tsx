import { Button, Empty } from 'antd'
import { useMemo } from 'react'
import { Link } from '../../link.tsx'
import { hasFilters } from '../../payments/filters.ts'
import { usePlace } from '../../router.ts'
import { useApi } from '../../session/session.tsx'
import { PagedList } from '../../shell/paged-list.tsx'
import { useNarrow } from '../../shell/use-narrow.ts'
import { usePaged } from '../../shell/use-paged.ts'
import { useText } from '../../texts.ts'
import { PermissionFilterBar } from './permission-filter-bar.tsx'
import { readPermissionFilters } from './permission-filters.ts'
import { PermissionCards, PermissionTable } from './permission-list.tsx'

/** Who may be charged without confirming each order. */
export function PermissionsPage() {
  const t = useText()
  const api = useApi()
  const { query } = usePlace()
  const filters = useMemo(() => readPermissionFilters(query), [query])
  const list = usePaged({
    queryKey: ['permissions', filters],
    read: (cursor, signal) => api.permissions(filters, cursor, signal),
  })
  const empty = <Empty description={t(hasFilters(filters) ? 'permission_no_match' : 'permission_none')} />
  const List = useNarrow() ? PermissionCards : PermissionTable
  return (
    <>
      <div className="page-title">
        <h1>{t('permissions')}</h1>
        <Link to="/payscore">{t('payscore')}</Link>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
      </div>
      <PermissionFilterBar filters={filters} />
      <PagedList list={list}>
        {(permissions, loading) => <List permissions={permissions} loading={loading} empty={empty} />}
      </PagedList>
    </>
  )
}
