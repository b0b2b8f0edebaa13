import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Skeleton } from 'antd'
import { useState } from 'react'
import { formatTime } from '../../../shared/time/time.ts'
import type { Permission } from '../../api/payscore.ts'
import { Link } from '../../link.tsx'
import { BesideTimeline } from '../../payments/beside-timeline.tsx'
import { useApi, useSession } from '../../session/session.tsx'
import { type Fact, Facts } from '../../shell/facts.tsx'
import { ProblemAlert } from '../../shell/problem-alert.tsx'
import { Unread } from '../../shell/unread.tsx'
import { useText } from '../../texts.ts'
import { mayAct } from '../acts.ts'
import { ShortOpenid } from '../short-openid.tsx'
import { PERMISSIONS } from './permission-filters.ts'
import { PermissionTag } from './permission-tag.tsx'
import { TerminateDialog } from './terminate-dialog.tsx'

/** One user's permission for a service. */
export function PermissionPage({ id }: { id: string }) {
  const t = useText()
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['permission', id],
    // The timeline last: it knows at least what the permission tells.
    queryFn: async ({ signal }) => {
      const permission = await api.permission(id, signal)
      return { permission, timeline: (await api.permissionTimeline(id, signal)).data }
    },
  })
  if (isPending) return <Skeleton active className="panel padded" />
  if (!data) {
    const back = { path: PERMISSIONS, label: t('permission_back') }
    return <Unread problem={error} missing={t('permission_missing')} back={back} onRetry={() => void refetch()} />
  }
  const { permission, timeline } = data
  return (
    <>
      <Link to={PERMISSIONS} className="back">
        ← {t('permission_back')}
      </Link>
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      <div className="headline">
        <h1>
          <ShortOpenid openid={permission.openid} />
        </h1>
        <PermissionTag state={permission.state} />
      </div>
      <Actions permission={permission} />
      <BesideTimeline entries={timeline}>
        <section className="panel padded">
          <PermissionFacts permission={permission} />
        </section>
      </BesideTimeline>
    </>
  )
}

function PermissionFacts({ permission }: { permission: Permission }) {
  const t = useText()
  const time = (at: string | undefined) => at && formatTime(at)
  const facts: Fact[] = [
    [t('permission_code'), permission.authorization_code],
    [t('openid'), permission.openid],
    [t('payscore_service_id'), permission.service_id],
    [t('merchant'), permission.mchid],
    [t('sub_merchant'), permission.sub_mchid],
    [t('created_at'), formatTime(permission.created_at)],
    [t('permission_opened_at'), time(permission.opened_at)],
    [t('permission_ended_at'), time(permission.ended_at)],
  ]
  return <Facts facts={facts} />
}

function Actions({ permission: { id, state }, permission }: { permission: Permission }) {
  const t = useText()
  const { api, role } = useSession()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [ending, setEnding] = useState(false)
  const query = useMutation({
    mutationFn: () => api.queryPermission(id),
    onSuccess: (now) => message.info(t('query_done', { state: t(`permission_state_${now.state}`) })),
    onSettled: () => client.invalidateQueries({ queryKey: ['permission', id] }),
  })
  if (!mayAct(role)) return null
  return (
    <>
      <div className="actions">
        <Button onClick={() => query.mutate()} loading={query.isPending}>
          {t('query')}
        </Button>
        {state === 'active' && (
          <Button danger onClick={() => setEnding(true)}>
            {t('permission_terminate')}
          </Button>
        )}
      </div>
      {query.error && <ProblemAlert problem={query.error} write />}
      {ending && <TerminateDialog permission={permission} onClose={() => setEnding(false)} />}
    </>
  )
}
