import { Segmented, Select } from 'antd'
import { useState } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { useOrders, useRefunds } from '../api/queries.ts'
import { TRADE_STATES } from '../api/types.ts'
import { List } from '../shell/list.tsx'
import { MerchantSelect } from '../shell/merchant-select.tsx'
import { More } from '../shell/more.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useQueryParams } from '../shell/query-params.ts'
import { SearchField } from '../shell/search-field.tsx'
import { RefundTag, TradeTag } from '../shell/tags.tsx'
import { useShellText } from '../shell/texts.ts'
import { OrderDrawer } from './order-drawer.tsx'
import { placeOf } from './place.ts'
import { useOrderText } from './texts.ts'

const STEP = 50

export function OrdersPage() {
  const t = useOrderText()
  const s = useShellText()
  const params = useQueryParams()
  const tab = params.get('tab') === 'refunds' ? 'refunds' : 'orders'
  const open = params.get('open')
  return (
    <>
      <div className="page-title">
        <h1>{s('orders')}</h1>
        <Segmented
          aria-label={s('orders')}
          value={tab}
          options={[
            { value: 'orders', label: t('tab_orders') },
            { value: 'refunds', label: t('tab_refunds') },
          ]}
          onChange={(chosen) => params.set({ tab: chosen === 'orders' ? undefined : chosen, state: undefined })}
        />
      </div>
      <div className="filters">
        <SearchField label={t('search')} value={params.get('number')} onChange={(number) => params.set({ number })} />
        <MerchantSelect value={params.get('mchid')} onChange={(mchid) => params.set({ mchid })} />
        {tab === 'orders' && (
          <Select
            className="filter-select"
            aria-label={s('status')}
            value={params.get('state') ?? ''}
            options={[
              { value: '', label: t('all_states') },
              ...TRADE_STATES.map((state) => ({ value: state, label: `${s(`TRADE_${state}`)} ${state}` })),
            ]}
            onChange={(state) => params.set({ state })}
          />
        )}
      </div>
      {tab === 'orders' ? <Orders /> : <Refunds />}
      <p className="soft footnote">{s('beijing_time')}</p>
      {open && <OrderDrawer key={open} place={open} onClose={() => params.set({ open: undefined })} />}
    </>
  )
}

function Orders() {
  const t = useOrderText()
  const s = useShellText()
  const params = useQueryParams()
  const [limit, setLimit] = useState(STEP)
  const orders = useOrders({
    mchid: params.get('mchid'),
    state: params.get('state'),
    number: params.get('number'),
    limit,
  })
  const count = orders.data?.length ?? 0
  return (
    <>
      <ProblemAlert problem={orders.error} onRetry={() => void orders.refetch()} />
      <List
        label={t('tab_orders')}
        rows={orders.data ?? (orders.error ? [] : undefined)}
        rowKey={placeOf}
        empty={t('no_orders')}
        to={(order) => params.to({ open: placeOf(order) })}
        columns={[
          { title: t('order_number'), width: 230, head: true, ellipsis: true, render: (order) => order.out_trade_no },
          { title: t('description'), width: 180, ellipsis: true, render: (order) => order.description },
          {
            title: s('amount'),
            width: 130,
            align: 'right',
            render: ({ amount }) => <span className="amount">{formatMoney(amount.total, amount.currency)}</span>,
          },
          { title: s('status'), width: 110, render: (order) => <TradeTag state={order.trade_state} /> },
          { title: t('kind'), width: 100, render: (order) => order.trade_type },
          { title: s('merchant'), width: 120, render: ({ mchid, sub_mchid }) => sub_mchid ?? mchid },
          { title: s('time'), width: 180, render: (order) => formatTime(order.create_time) },
        ]}
      />
      <More count={count} full={count >= limit && limit < 1000} onMore={() => setLimit(limit * 2)} />
    </>
  )
}

function Refunds() {
  const t = useOrderText()
  const s = useShellText()
  const params = useQueryParams()
  const [limit, setLimit] = useState(STEP)
  const refunds = useRefunds({ mchid: params.get('mchid'), number: params.get('number'), limit })
  const count = refunds.data?.length ?? 0
  return (
    <>
      <ProblemAlert problem={refunds.error} onRetry={() => void refunds.refetch()} />
      <List
        label={t('tab_refunds')}
        rows={refunds.data ?? (refunds.error ? [] : undefined)}
        rowKey={({ refund_id }) => refund_id}
        empty={t('no_refunds')}
        to={(refund) => params.to({ open: placeOf(refund) })}
        columns={[
          {
            title: t('refund_number'),
            width: 220,
            head: true,
            ellipsis: true,
            render: (refund) => refund.out_refund_no,
          },
          { title: t('order_number'), width: 220, ellipsis: true, render: (refund) => refund.out_trade_no },
          {
            title: s('amount'),
            width: 130,
            align: 'right',
            render: ({ amount }) => <span className="amount">{formatMoney(amount.refund)}</span>,
          },
          { title: s('status'), width: 120, render: (refund) => <RefundTag status={refund.status} /> },
          { title: t('reason'), width: 150, ellipsis: true, render: (refund) => refund.reason ?? '–' },
          { title: s('time'), width: 180, render: (refund) => formatTime(refund.create_time) },
        ]}
      />
      <More count={count} full={count >= limit && limit < 1000} onMore={() => setLimit(limit * 2)} />
    </>
  )
}
