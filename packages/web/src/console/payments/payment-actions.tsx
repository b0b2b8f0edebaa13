import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { Payment } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { RefundDialog } from './refund-dialog.tsx'

/** What an operator can do with a payment in its present state. */
export function PaymentActions({ payment, remaining }: { payment: Payment; remaining: number }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [refunding, setRefunding] = useState(false)
  const settled = () => client.invalidateQueries({ queryKey: ['payment', payment.id] })
  const query = useMutation({
    mutationFn: () => api.queryPayment(payment.id),
    onSuccess: ({ state }) => message.info(t('query_done', { state: t(`state_${state}`) })),
    onSettled: settled,
  })
  const close = useMutation({
    // One of several is closed with all of them, or not at all.
    mutationFn: (): Promise<Pick<Payment, 'state'>> =>
      payment.combination ? api.closeCombinedPayment(payment.combination) : api.closePayment(payment.id),
    onSuccess: ({ state }) => (state === 'paid' ? message.warning(t('close_paid')) : message.success(t('close_done'))),
    onSettled: settled,
  })
  const open = payment.state === 'created' || payment.state === 'pending'
  const problem = query.error ?? close.error
  return (
    <>
      <div className="actions">
        {open && payment.channel !== 'codepay' && (
          <Button href={payment.pay_url} target="_blank" rel="noopener">
            {t('open_cashier')}
          </Button>
        )}
        <Button onClick={() => query.mutate()} loading={query.isPending}>
          {t('query')}
        </Button>
        {open && (
          <Popconfirm
            title={t(payment.combination ? 'close_combination_question' : 'close_question')}
            okText={t('close')}
            cancelText={t('cancel')}
            onConfirm={() => close.mutate()}
          >
            <Button danger loading={close.isPending}>
              {t('close')}
            </Button>
          </Popconfirm>
        )}
        {remaining > 0 && (
          <Button type="primary" onClick={() => setRefunding(true)}>
            {t('refund')}
          </Button>
        )}
      </div>
      {problem && <ProblemAlert problem={problem} write />}
      {refunding && <RefundDialog payment={payment} max={remaining} onClose={() => setRefunding(false)} />}
    </>
  )
}
