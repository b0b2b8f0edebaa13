import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Empty, Skeleton } from 'antd'
import { useMemo } from 'react'
import { withQuery } from '../../shared/api/api.ts'
import { navigate, usePlace } from '../router.ts'
import { useSession } from '../session/session.tsx'
import { MerchantSelect } from '../shell/merchant-select.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { BillUpload } from './bill-upload.tsx'
import { lastMonth, type MonthView, readMonthView } from './month.ts'
import { MonthSection } from './month-section.tsx'
import { mayReconcile } from './values.ts'

/** One merchant's bills against the till's records: a month at a glance. */
export function ReconciliationPage() {
  const t = useText()
  const { api, role } = useSession()
  const client = useQueryClient()
  const { query } = usePlace()
  const view = useMemo(() => readMonthView(query), [query])
  const merchants = useQuery({ queryKey: ['merchants'], queryFn: ({ signal }) => api.merchants(signal) })
  const refresh = useMutation({ mutationFn: () => client.invalidateQueries({ queryKey: ['reconciliation'] }) })
  const show = (change: MonthView) => navigate(withQuery('/reconciliation', { ...view, ...change }), { replace: true })

  if (merchants.error) return <ProblemAlert problem={merchants.error} onRetry={() => void merchants.refetch()} />
  if (merchants.isPending) return <Skeleton active />
  const all = merchants.data.data
  const mchid = view.mchid ?? all[0]?.mchid
  return (
    <>
      <div className="page-title">
        <h1>{t('reconciliation')}</h1>
        <MerchantSelect merchants={all} mchid={mchid} onChange={(chosen) => show({ mchid: chosen })} />
        <Button onClick={() => refresh.mutate()} loading={refresh.isPending}>
          {t('refresh')}
        </Button>
      </div>
      {mchid === undefined ? (
        <Empty description={t('recon_no_merchant')} />
      ) : (
        <>
          <MonthSection
            mchid={mchid}
            month={view.month ?? lastMonth(Date.now())}
            onMonth={(month) => show({ month })}
          />
          {mayReconcile(role) && <BillUpload mchid={mchid} />}
          <p className="soft footnote">{t('recon_hint')}</p>
        </>
      )}
    </>
  )
}
