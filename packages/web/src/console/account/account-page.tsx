import { useQuery } from '@tanstack/react-query'
import { Skeleton, Tag } from 'antd'
import { useApi, useSession } from '../session/session.tsx'
import { Facts } from '../shell/facts.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { EnrolTotp } from './enrol-totp.tsx'
import { OperatorList } from './operator-list.tsx'
import { RemoveTotp } from './remove-totp.tsx'

/** The operator's own account: who one is here, and how one signs in. */
export function AccountPage() {
  const t = useText()
  const api = useApi()
  const { user, role } = useSession()
  const account = useQuery({
    queryKey: ['account'],
    queryFn: ({ signal }) => api.account(signal),
    // Coming back to the page must not take the recovery codes away before they were kept.
    refetchOnWindowFocus: false,
  })
  return (
    <>
      <div className="page-title">
        <h1>{t('account')}</h1>
      </div>
      <div className="account-page">
        <section className="panel padded">
          <Facts
            facts={[
              [t('user'), user],
              [t('role'), t(`role_${role}`)],
            ]}
          />
        </section>
        <section className="panel padded">
          <h2>
            {t('totp')}{' '}
            {account.data && (
              <Tag color={account.data.totp ? 'green' : 'default'}>{t(account.data.totp ? 'totp_on' : 'totp_off')}</Tag>
            )}
          </h2>
          <p className="soft">{t('totp_intro')}</p>
          {account.isPending && <Skeleton active />}
          {account.error && <ProblemAlert problem={account.error} onRetry={() => void account.refetch()} />}
          {account.data && (account.data.totp ? <RemoveTotp account={account.data} /> : <EnrolTotp />)}
        </section>
        {role === 'owner' && <OperatorList />}
      </div>
    </>
  )
}
