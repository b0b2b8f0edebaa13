import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, type FormInstance, Modal } from 'antd'
import type { ReactNode } from 'react'
import type { ServiceOrder } from '../api/payscore.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import type { OrderDetails } from './order-details.ts'

/** What every dialog about an order is given. */
export interface OrderDialogProps {
  order: ServiceOrder
  details: OrderDetails
  onClose: () => void
}

export interface ActDialogProps<Fields extends object> {
  title: string
  intro: string
  ok: string
  disabled?: boolean
  danger?: boolean
  form: FormInstance<Fields>
  initialValues?: Fields
  send: (fields: Fields) => Promise<ServiceOrder>
  onClose: () => void
  children?: ReactNode
}

/** Confirms an act on a PayScore order, with what it needs to know, and says what came of it. */
export function ActDialog<Fields extends object>(props: ActDialogProps<Fields>) {
  const { title, intro, ok, disabled = false, danger = false, form, initialValues, send, onClose, children } = props
  const t = useText()
  const client = useQueryClient()
  const { message } = App.useApp()
  const act = useMutation({
    mutationFn: send,
    onSuccess: ({ state, pending }) => {
      if (pending === undefined) message.success(t('payscore_done', { state: t(`payscore_state_${state}`) }))
      else message.warning(t('payscore_unknown'))
      onClose()
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['service-order'] }),
  })
  return (
    <Modal
      open
      title={title}
      okText={ok}
      okButtonProps={{ danger, disabled }}
      cancelText={t('cancel')}
      confirmLoading={act.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="soft">{intro}</p>
      {act.error && <ProblemAlert problem={act.error} write />}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        {...(initialValues && { initialValues })}
        onFinish={(fields) => act.mutate(fields)}
      >
        {children}
      </Form>
    </Modal>
  )
}
