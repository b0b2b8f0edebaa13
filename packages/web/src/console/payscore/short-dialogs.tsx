import { DatePicker, Form } from 'antd'
import type { Dayjs } from 'dayjs'
import { useApi } from '../session/session.tsx'
import { useText } from '../texts.ts'
import { ActDialog, type OrderDialogProps } from './act-dialog.tsx'
import { beijingNow, compactOf } from './beijing.ts'
import { ReasonField } from './reason-field.tsx'
import { shownTotal } from './service-order-table.tsx'

/** The order is given up. */
export function CancelDialog({ order, onClose }: OrderDialogProps) {
  const t = useText()
  const api = useApi()
  const [form] = Form.useForm<{ reason: string }>()
  return (
    <ActDialog
      title={t('payscore_cancel')}
      intro={t('payscore_cancel_intro')}
      ok={t('payscore_cancel')}
      danger
      form={form}
      send={({ reason }) => api.cancelServiceOrder(order.id, reason.trim())}
      onClose={onClose}
    >
      <ReasonField />
    </ActDialog>
  )
}

/** The user paid in another way. */
export function SyncDialog({ order, onClose }: OrderDialogProps) {
  const t = useText()
  const api = useApi()
  const [form] = Form.useForm<{ paid: Dayjs }>()
  return (
    <ActDialog
      title={t('payscore_sync')}
      intro={t('payscore_sync_intro')}
      ok={t('payscore_sync_ok')}
      danger
      form={form}
      initialValues={{ paid: beijingNow() }}
      send={({ paid }) => api.syncServiceOrder(order.id, compactOf(paid, false))}
      onClose={onClose}
    >
      <Form.Item
        name="paid"
        label={t('payscore_paid_time')}
        extra={t('beijing_time')}
        rules={[{ required: true, message: t('payscore_time_needed') }]}
      >
        <DatePicker showTime className="wide" />
      </Form.Item>
    </ActDialog>
  )
}

/** WeChat Pay shall try once more. */
export function CollectDialog({ order, onClose }: OrderDialogProps) {
  const t = useText()
  const api = useApi()
  const [form] = Form.useForm<object>()
  return (
    <ActDialog
      title={t('payscore_collect')}
      intro={t('payscore_collect_intro', { amount: shownTotal(order) })}
      ok={t('payscore_collect')}
      form={form}
      send={() => api.collectServiceOrder(order.id)}
      onClose={onClose}
    />
  )
}
