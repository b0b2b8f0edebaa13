import { Form } from 'antd'
import { useApi } from '../session/session.tsx'
import { useText } from '../texts.ts'
import { ActDialog, type OrderDialogProps } from './act-dialog.tsx'
import { readLines, typedLines, type TypedLines } from './lines.ts'
import { LinesAndTotal, useLinesTotal } from './lines-total.tsx'
import { ReasonField } from './reason-field.tsx'

interface Fields extends TypedLines {
  reason: string
}

/** Less is to be collected. */
export function ModifyDialog({ order, details, onClose }: OrderDialogProps) {
  const t = useText()
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const sum = useLinesTotal(form, order.total_amount)
  return (
    <ActDialog<Fields>
      title={t('payscore_modify')}
      intro={t('payscore_modify_intro')}
      ok={sum.shown === undefined ? t('payscore_modify') : t('payscore_modify_ok', { amount: sum.shown })}
      disabled={sum.shown === undefined || sum.problem !== undefined || sum.total === order.total_amount}
      form={form}
      initialValues={{ ...typedLines(details), reason: '' }}
      send={({ reason, ...lines }) =>
        api.modifyServiceOrder(order.id, { ...readLines(lines, details), reason: reason.trim() })
      }
      onClose={onClose}
    >
      <LinesAndTotal {...sum} />
      <ReasonField />
    </ActDialog>
  )
}
