import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import type { Decision, Difference, DifferenceAct } from '../api/reconciliation.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { MOST_ADJUSTED, parseAdjustment } from './values.ts'

interface Fields {
  reason: string
  amount?: string
}

export interface DecideDialogProps {
  dayId: string
  difference: Difference
  act: DifferenceAct
  onClose: () => void
}

/** A person decides of a difference, and says why. */
export function DecideDialog({ dayId, difference, act, onClose }: DecideDialogProps) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const decide = useMutation({
    mutationFn: (decision: Decision) => api.decideDifference(dayId, difference.id, act, decision),
    onSuccess: ({ state }) => {
      message.success(t(`recon_now_${state}`))
      onClose()
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['reconciliation'] }),
  })
  const submit = ({ reason, amount }: Fields) => {
    const adjustment = amount === undefined ? undefined : parseAdjustment(amount)
    decide.mutate({ reason: reason.trim(), ...(adjustment !== undefined && { adjustment }) })
  }
  return (
    <Modal
      open
      title={t(`recon_${act}`)}
      okText={t(`recon_${act}`)}
      cancelText={t('cancel')}
      confirmLoading={decide.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="soft">{t(`recon_${act}_intro`)}</p>
      {decide.error && <ProblemAlert problem={decide.error} write />}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        {...(act === 'adjust' && {
          initialValues: { amount: formatMoney(difference.suggested_adjustment).replace(/[¥,]/g, '') },
        })}
        onFinish={submit}
      >
        {act === 'adjust' && <AdjustmentField />}
        <Form.Item
          name="reason"
          label={t('recon_reason')}
          rules={[{ required: true, whitespace: true, message: t('recon_reason_needed') }]}
        >
          <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

function AdjustmentField() {
  const t = useText()
  const validator = (_rule: unknown, text = '') => {
    const fen = parseAdjustment(text)
    return fen !== undefined && Math.abs(fen) <= MOST_ADJUSTED
      ? Promise.resolve()
      : Promise.reject(new Error(t('recon_adjustment_needed')))
  }
  return (
    <Form.Item name="amount" label={t('recon_adjustment')} rules={[{ validator }]}>
      <Input prefix="¥" autoComplete="off" />
    </Form.Item>
  )
}
