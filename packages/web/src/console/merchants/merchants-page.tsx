import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { MerchantItem } from './merchant-item.tsx'
import { NewMerchantDialog } from './new-merchant-dialog.tsx'

/** The merchants this till collects for. */
export function MerchantsPage() {
  const t = useText()
  const api = useApi()
  const [adding, setAdding] = useState(false)
  const list = useQuery({ queryKey: ['merchants'], queryFn: ({ signal }) => api.merchants(signal) })
  return (
    <>
      <div className="page-title">
        <h1>{t('merchants')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('merchant_add')}
        </Button>
      </div>
      <p className="soft intro">{t('merchants_intro')}</p>
      {list.error && <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active />}
      {list.data?.data.length === 0 && <Empty description={t('merchants_none')} />}
      <ul className="cards">
        {list.data?.data.map((merchant) => (
          <MerchantItem key={merchant.mchid} merchant={merchant} />
        ))}
      </ul>
      {adding && <NewMerchantDialog onClose={() => setAdding(false)} />}
    </>
  )
}
