import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { toProblem } from '../problem.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { payscore, type Permission, type ServiceOrder } from '../sandbox/payscore.ts'
import { useRefresh } from '../sandbox/queries.ts'
import { OrderSheet } from './order-sheet.tsx'
import { phaseOf } from './phase.ts'
import { usePayscoreWords } from './words.ts'

/** In the wallet: the services the payer has opened, and the orders. Nothing where there is neither. */
export function OwnPayscore({ onOrder }: { onOrder: (order: ServiceOrder) => void }) {
  const t = usePayscoreWords()
  const { payer } = usePayer()
  const { data } = useQuery({
    queryKey: ['payscore', payer.openid],
    queryFn: () => payscore.own(payer.openid),
    refetchInterval: ({ state }) => (state.data === null ? false : 3000),
  })
  if (!data || data.permissions.length + data.orders.length === 0) return null
  return (
    <section className="card received" aria-label={t('payscore')} data-testid="wallet-payscore">
      <h2>{t('payscore')}</h2>
      <Services permissions={data.permissions} />
      <ul>
        {data.orders.map((order) => (
          <li key={`${order.mchid} ${order.sub_mchid} ${order.out_order_no}`}>
            <span className="grow">
              <strong>{order.service_introduction}</strong>
              <small>{order.merchant_name}</small>
            </span>
            {order.total_amount !== undefined && <strong className="digits">{formatMoney(order.total_amount)}</strong>}
            <button
              type="button"
              className={phaseOf(order) === 'PAYING' ? 'button small primary' : 'button small'}
              data-testid={`payscore-order-${order.out_order_no}`}
              onClick={() => onOrder(order)}
            >
              {t(phaseOf(order))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Services({ permissions }: { permissions: readonly Permission[] }) {
  const t = usePayscoreWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const close = useMutation({
    mutationFn: (permission: Permission) => payscore.permit(payer.openid, permission, 'close'),
    onSettled: useRefresh(),
  })
  if (permissions.length === 0) return null
  return (
    <>
      <ul aria-label={t('services')}>
        {permissions.map((permission) => (
          <li key={`${permission.mchid} ${permission.sub_mchid} ${permission.code}`}>
            <span className="grow">
              <strong>{permission.service_name}</strong>
              <small>
                {permission.merchant_name} · {t('open')}
              </small>
            </span>
            <button
              type="button"
              className="button small"
              data-testid="payscore-close-service"
              disabled={close.isPending}
              onClick={() => close.mutate(permission)}
            >
              {t('closeService')}
            </button>
          </li>
        ))}
      </ul>
      {close.error && <ProblemNote problem={toProblem(close.error, language)} />}
    </>
  )
}

/** The wallet's orders, each with its page over it. */
export function usePayscoreOrder(): { sheet: React.ReactNode; open: (order: ServiceOrder) => void } {
  const [order, open] = useState<ServiceOrder>()
  return { open, sheet: order && <OrderSheet order={order} onEnd={() => open(undefined)} /> }
}
