import { Button, Empty } from 'antd'
import { useMemo, useState } from 'react'
import { usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { useNarrow } from '../shell/use-narrow.ts'
import { usePaged } from '../shell/use-paged.ts'
import { useText } from '../texts.ts'
import { FilterBar } from './filter-bar.tsx'
import { apiFilter, hasFilters, readFilters } from './filters.ts'
import { NewPaymentDialog } from './new-payment-dialog.tsx'
import { PaymentCards } from './payment-cards.tsx'
import { PaymentTable } from './payment-table.tsx'

export function PaymentsPage() {
  const t = useText()
  const api = useApi()
  const { query } = usePlace()
  const filters = useMemo(() => readFilters(query), [query])
  const [creating, setCreating] = useState(false)
  const list = usePaged({
    queryKey: ['payments', filters],
    read: (cursor, signal) => api.payments(apiFilter(filters), cursor, signal),
  })
  const empty = <Empty description={t(hasFilters(filters) ? 'no_match' : 'no_payments')} />
  const List = useNarrow() ? PaymentCards : PaymentTable

  return (
    <>
      <div className="page-title">
        <h1>{t('payments')}</h1>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
        <Button type="primary" onClick={() => setCreating(true)}>
          {t('new_payment')}
        </Button>
      </div>
      <FilterBar filters={filters} />
      <PagedList list={list}>
        {(payments, loading) => <List payments={payments} loading={loading} empty={empty} />}
      </PagedList>
      {creating && <NewPaymentDialog onClose={() => setCreating(false)} />}
    </>
  )
}
