import { Button } from 'antd'
import { useState } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { useMerchants } from '../api/queries.ts'
import { List } from '../shell/list.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { RotationCard } from './rotation-card.tsx'
import { NewMerchantDialog } from './new-merchant-dialog.tsx'
import { useMerchantText } from './texts.ts'

export function MerchantsPage() {
  const t = useMerchantText()
  const s = useShellText()
  const merchants = useMerchants()
  const [creating, setCreating] = useState(false)
  return (
    <>
      <div className="page-title">
        <h1>{s('merchants')}</h1>
        <Button type="primary" onClick={() => setCreating(true)}>
          {t('new_merchant')}
        </Button>
      </div>
      <ProblemAlert problem={merchants.error} onRetry={() => void merchants.refetch()} />
      <List
        label={s('merchants')}
        rows={merchants.data}
        rowKey={({ mchid }) => mchid}
        empty={t('no_merchants')}
        to={({ mchid }) => `/merchants/${mchid}`}
        columns={[
          { title: t('mchid'), width: 170, head: true, render: ({ mchid }) => mchid },
          { title: t('name'), width: 200, ellipsis: true, render: ({ name }) => name },
          { title: t('appid'), width: 200, render: ({ appid }) => <code>{appid}</code> },
          {
            title: t('keys'),
            width: 190,
            render: ({ modes }) => (modes.length > 1 ? t('keys_both') : t(`keys_${modes[0] ?? 'certificate'}`)),
          },
          {
            title: t('balance'),
            width: 150,
            align: 'right',
            render: ({ balance }) => <span className="amount">{formatMoney(balance)}</span>,
          },
        ]}
      />
      <RotationCard />
      {creating && <NewMerchantDialog onClose={() => setCreating(false)} />}
    </>
  )
}
