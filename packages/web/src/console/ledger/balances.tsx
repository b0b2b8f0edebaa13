import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import { ACCOUNTS, type Turnover } from '../api/ledger.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

/** As people say it: what was sold is a sum above zero, though its account is a credit. */
const shownBalance = ({ account, balance }: Turnover): string =>
  formatMoney(account === 'sales' ? 0 - balance : balance)

/** What is on each account, and whether they sum to zero. */
export function Balances({ mchid }: { mchid: string }) {
  const t = useText()
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: ['ledger', mchid, 'balances'],
    queryFn: ({ signal }) => api.ledgerBalances(mchid, signal),
  })
  if (error) return <ProblemAlert problem={error} onRetry={() => void refetch()} />
  return (
    <>
      <dl className="figures">
        {ACCOUNTS.map((account) => {
          const turnover = data?.data.find((each) => each.account === account)
          return (
            <div key={account} className="panel figure">
              <dt>{t(`account_${account}`)}</dt>
              <dd>{turnover ? shownBalance(turnover) : '–'}</dd>
            </div>
          )
        })}
        {data?.balanced && (
          <div className="panel figure">
            <dt>{t('ledger_sum')}</dt>
            <dd className="ledger-balanced">✓ {t('ledger_balanced')}</dd>
          </div>
        )}
      </dl>
      {data && !data.balanced && <Alert type="error" showIcon title={t('ledger_unbalanced')} />}
    </>
  )
}
