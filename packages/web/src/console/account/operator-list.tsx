import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm, Skeleton, Tag } from 'antd'
import { useApi, useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

/** For owners: who may sign in, and a way back in for whoever lost the device and the codes. */
export function OperatorList() {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { user: own } = useSession()
  const list = useQuery({ queryKey: ['operators'], queryFn: ({ signal }) => api.operators(signal) })
  const reset = useMutation({
    mutationFn: (id: string) => api.resetTotp(id),
    onSettled: () => client.invalidateQueries({ queryKey: ['operators'] }),
  })
  return (
    <section className="panel padded">
      <h2>{t('operators')}</h2>
      {list.isPending && <Skeleton active />}
      {list.error && <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />}
      <ul className="operators">
        {list.data?.data.map(({ id, user, role, totp }) => (
          <li key={id} className="card-line">
            <span className="break">
              <b>{user}</b> <span className="soft small">{t(`role_${role}`)}</span>
            </span>
            <span>
              <Tag color={totp ? 'green' : 'default'}>{t(totp ? 'totp_on' : 'totp_off')}</Tag>
              {totp && user !== own && (
                <Popconfirm title={t('totp_reset_question', { user })} onConfirm={() => reset.mutate(id)}>
                  <Button size="small" danger>
                    {t('totp_reset')}
                  </Button>
                </Popconfirm>
              )}
            </span>
          </li>
        ))}
      </ul>
      {reset.error && <ProblemAlert problem={reset.error} />}
    </section>
  )
}
