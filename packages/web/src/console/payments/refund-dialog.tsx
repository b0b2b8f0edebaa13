import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input, Modal } from 'antd'
import { formatMoney, parseYuan } from '../../shared/money/money.ts'
import { useIdempotencyKey } from '../api/idempotency-key.ts'
import type { NewRefund } from '../api/till.ts'
import type { Payment } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { amountProblem, amountRule } from './amount-rule.ts'
import { bytesRule } from './text-rule.ts'

interface Fields {
  amount: string
  reason?: string
}

export interface RefundDialogProps {
  payment: Payment
  /** Fen that can still be refunded. */
  max: number
  onClose: () => void
}

/** Refunds a payment, wholly or in part; the button names the sum that will go back. */
export function RefundDialog({ payment, max, onClose }: RefundDialogProps) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const keyOf = useIdempotencyKey()
  const [form] = Form.useForm<Fields>()
  const typed = Form.useWatch('amount', form) ?? ''
  const { currency } = payment.amount
  const fen = amountProblem(t, typed, { max }) === undefined ? parseYuan(typed) : undefined
  const refund = useMutation({
    mutationFn: (body: NewRefund) => api.createRefund(body, keyOf(body)),
    onSuccess: (created) => {
      const amount = formatMoney(created.amount.refund, currency)
      if (created.approval?.state === 'waiting') message.warning(t('refund_waits', { amount }))
      else message.success(t('refund_done', { amount }))
      void client.invalidateQueries({ queryKey: ['payment', payment.id] })
      onClose()
    },
  })
  const submit = ({ amount, reason }: Fields) =>
    refund.mutate({
      payment_id: payment.id,
      amount: { refund: parseYuan(amount) ?? 0 },
      ...(reason?.trim() && { reason: reason.trim() }),
    })
  return (
    <Modal
      open
      title={t('refund_title')}
      okText={
        fen === undefined ? t('refund_confirm_empty') : t('refund_confirm', { amount: formatMoney(fen, currency) })
      }
      okButtonProps={{ danger: true, disabled: fen === undefined }}
      cancelText={t('cancel')}
      confirmLoading={refund.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Alert type="warning" title={t('refund_warning')} showIcon />
      {refund.error && <ProblemAlert problem={refund.error} write />}
      <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="amount"
          label={t('amount_yuan')}
          extra={t('refund_max', { max: formatMoney(max, currency) })}
          rules={[amountRule(t, { max })]}
        >
          <Input
            prefix="¥"
            inputMode="decimal"
            autoComplete="off"
            autoFocus
            suffix={
              <Button
                type="link"
                size="small"
                onClick={() => form.setFieldValue('amount', formatMoney(max).replace(/[¥,]/g, ''))}
              >
                {t('refund_all')}
              </Button>
            }
          />
        </Form.Item>
        <Form.Item name="reason" label={t('refund_reason')} extra={t('refund_reason_hint')} rules={[bytesRule(t, 80)]}>
          <Input maxLength={80} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
