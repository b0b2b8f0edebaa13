import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Progress, Skeleton } from 'antd'
import { withQuery } from '../../shared/api/api.ts'
import { exportPath, type ReconciledDay } from '../api/reconciliation.ts'
import { Link } from '../link.tsx'
import { useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { Unread } from '../shell/unread.tsx'
import { useText } from '../texts.ts'
import { BillUpload } from './bill-upload.tsx'
import { DayFacts, DayFigures } from './day-facts.tsx'
import { DayTag, useProblemOf } from './day-state.tsx'
import { Differences } from './differences.tsx'
import { percentOf } from './month.ts'
import { POLL_MS } from './polling.ts'
import { mayReconcile } from './values.ts'

/** One day of one merchant: what its bills hold, what differs, and what can be done. */
export function DayPage({ id }: { id: string }) {
  const t = useText()
  const { api, role } = useSession()
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reconciliation', 'day', id],
    queryFn: ({ signal }) => api.reconciledDay(id, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'pending' ? POLL_MS : false),
  })
  const again = useMutation({
    mutationFn: ({ mchid, date, sub_mchid }: ReconciledDay) => api.reconcile(mchid, date, sub_mchid),
    onSettled: () => client.invalidateQueries({ queryKey: ['reconciliation'] }),
  })
  if (isPending) return <Skeleton active className="panel padded" />
  const back = { path: '/reconciliation', label: t('reconciliation') }
  if (!data) return <Unread problem={error} missing={t('recon_missing')} back={back} onRetry={() => void refetch()} />
  const mayAct = mayReconcile(role)
  return (
    <>
      <Link to={withQuery(back.path, { mchid: data.mchid, month: data.date.slice(0, 7) })} className="back">
        ← {back.label}
      </Link>
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      <section className="panel padded headline">
        <h1>{data.date}</h1>
        <DayTag day={data} />
        <p>
          {t('merchant')} {data.mchid}
          {data.sub_mchid !== undefined && ` · ${t('sub_merchant')} ${data.sub_mchid}`}
        </p>
      </section>
      <DayProgress day={data} />
      <div className="actions">
        {mayAct && (
          <Button onClick={() => again.mutate(data)} loading={again.isPending} disabled={data.state === 'pending'}>
            {t('recon_again')}
          </Button>
        )}
        <Button href={exportPath(id)} download>
          {t('recon_export')}
        </Button>
      </div>
      {again.error && <ProblemAlert problem={again.error} write />}
      <DayFigures day={data} />
      <Differences day={data} mayAct={mayAct} />
      <div className="columns">
        <DayFacts day={data} />
        {mayAct && <BillUpload mchid={data.mchid} sub_mchid={data.sub_mchid} />}
      </div>
    </>
  )
}

/** How far a run has come, and why it waits or ended without a bill. */
function DayProgress({ day }: { day: ReconciledDay }) {
  const t = useText()
  const problem = useProblemOf()(day)
  return (
    <>
      {day.state === 'pending' && (
        <section className="panel padded" role="status">
          {t(`recon_step_${day.step}`)}
          <Progress percent={percentOf(day.step)} status="active" showInfo={false} />
        </section>
      )}
      {problem !== undefined && (
        <Alert
          type={day.state === 'failed' ? 'error' : 'warning'}
          showIcon
          title={problem}
          description={
            day.state === 'pending' ? t('recon_tries', { count: day.attempts }) : <code>{day.problem?.code}</code>
          }
        />
      )}
    </>
  )
}
