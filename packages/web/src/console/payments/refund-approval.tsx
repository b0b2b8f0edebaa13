import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Popconfirm } from 'antd'
import { useState } from 'react'
import type { Refund } from '../api/types.ts'
import { useApi, useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

type Approval = NonNullable<Refund['approval']>

/** Who asked for a refund above the limit and who decided; while nobody has, the buttons to decide. */
export function RefundApproval({ refund, approval }: { refund: Refund; approval: Approval }) {
  const t = useText()
  const { state, requested_by: by, decided_by: decider = '' } = approval
  return (
    <>
      <div className={state === 'waiting' ? 'bad break' : 'soft small break'}>
        {t(`approval_${state}`, { by, decider })}
      </div>
      {state === 'waiting' && <Decide refund={refund} asker={by} />}
    </>
  )
}

/** Whoever asked may only take it back. */
function Decide({ refund, asker }: { refund: Refund; asker: string }) {
  const t = useText()
  const { api, user } = useSession()
  const client = useQueryClient()
  const [rejecting, setRejecting] = useState(false)
  const onSettled = () => client.invalidateQueries({ queryKey: ['payment', refund.payment_id] })
  const approve = useMutation({ mutationFn: () => api.approveRefund(refund.id), onSettled })
  return (
    <>
      <div className="actions">
        {user !== asker && (
          <Popconfirm
            title={t('approve_question')}
            okText={t('approve')}
            cancelText={t('cancel')}
            onConfirm={() => approve.mutate()}
          >
            <Button size="small" type="primary" loading={approve.isPending}>
              {t('approve')}
            </Button>
          </Popconfirm>
        )}
        <Button size="small" danger onClick={() => setRejecting(true)}>
          {t('reject')}
        </Button>
      </div>
      {approve.error && <ProblemAlert problem={approve.error} write />}
      {rejecting && <RejectDialog refund={refund} onClose={() => setRejecting(false)} onSettled={onSettled} />}
    </>
  )
}

interface RejectDialogProps {
  refund: Refund
  onClose: () => void
  onSettled: () => Promise<void>
}

function RejectDialog({ refund, onClose, onSettled }: RejectDialogProps) {
  const t = useText()
  const api = useApi()
  const [form] = Form.useForm<{ reason: string }>()
  const reject = useMutation({
    mutationFn: (reason: string) => api.rejectRefund(refund.id, reason),
    onSuccess: onClose,
    onSettled,
  })
  return (
    <Modal
      open
      title={t('reject_title')}
      okText={t('reject')}
      okButtonProps={{ danger: true }}
      cancelText={t('cancel')}
      confirmLoading={reject.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {reject.error && <ProblemAlert problem={reject.error} write />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => reject.mutate(reason.trim())}>
        <Form.Item
          name="reason"
          label={t('reject_reason')}
          rules={[{ required: true, whitespace: true, message: t('reject_reason_needed') }]}
        >
          <Input autoFocus maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
