import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Empty, Skeleton } from 'antd'
import { useMemo } from 'react'
import { withQuery } from '../../shared/api/api.ts'
import { navigate, usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { MerchantSelect } from '../shell/merchant-select.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { Balances } from './balances.tsx'
import { Entries } from './entries.tsx'
import { type LedgerView, monthOf, readLedgerView } from './filters.ts'
import { MonthBars } from './month-bars.tsx'

/** One merchant's ledger: what is on each account, what a month brought, and every entry. */
export function LedgerPage() {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { query } = usePlace()
  const view = useMemo(() => readLedgerView(query), [query])
  const merchants = useQuery({ queryKey: ['merchants'], queryFn: ({ signal }) => api.merchants(signal) })
  const refresh = useMutation({ mutationFn: () => client.invalidateQueries({ queryKey: ['ledger'] }) })
  const show = (change: LedgerView) => navigate(withQuery('/ledger', { ...view, ...change }), { replace: true })

  if (merchants.error) return <ProblemAlert problem={merchants.error} onRetry={() => void merchants.refetch()} />
  if (merchants.isPending) return <Skeleton active />
  const all = merchants.data.data
  const mchid = view.mchid ?? all[0]?.mchid
  return (
    <>
      <div className="page-title">
        <h1>{t('ledger')}</h1>
        <MerchantSelect merchants={all} mchid={mchid} onChange={(chosen) => show({ mchid: chosen })} />
        <Button onClick={() => refresh.mutate()} loading={refresh.isPending}>
          {t('refresh')}
        </Button>
      </div>
      {mchid === undefined ? (
        <Empty description={t('ledger_empty')} />
      ) : (
        <>
          <Balances mchid={mchid} />
          <MonthBars mchid={mchid} month={view.month ?? monthOf(Date.now())} onMonth={(month) => show({ month })} />
          <Entries mchid={mchid} view={view} onView={show} />
          <p className="soft footnote">{t('ledger_hint')}</p>
        </>
      )}
    </>
  )
}
