import { DatePicker, Form, Input } from 'antd'
import type { Dayjs } from 'dayjs'
import type { ServiceOrder } from '../api/payscore.ts'
import { useApi } from '../session/session.tsx'
import { useText } from '../texts.ts'
import { ActDialog, type OrderDialogProps } from './act-dialog.tsx'
import { beijingNow, compactOf } from './beijing.ts'
import { readLines, typedLines, type TypedLines } from './lines.ts'
import { LinesAndTotal, useLinesTotal } from './lines-total.tsx'
import { useShownTime } from './shown-time.ts'

interface Fields extends TypedLines {
  start?: Dayjs | null
  end: Dayjs
  place?: string
}

/** The most it may cost, as far as it is known here: an estimate's limit is the service's. */
const capOf = ({ risk_fund: { name, amount } }: ServiceOrder) => (name === 'ESTIMATE_ORDER_COST' ? undefined : amount)

/** The service is over: what it cost, and when it ended. */
export function CompleteDialog({ order, details, onClose }: OrderDialogProps) {
  const t = useText()
  const api = useApi()
  const shownTime = useShownTime()
  const [form] = Form.useForm<Fields>()
  const sum = useLinesTotal(form, capOf(order))
  const { start_time } = details.time_range ?? {}
  // Start and end are written alike: both days, or both seconds.
  const days = /^\d{8}$/.test(start_time ?? '')
  const format = days ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:mm:ss'
  const send = ({ start, end, place, ...lines }: Fields) =>
    api.completeServiceOrder(order.id, {
      ...readLines(lines, details),
      time_range: { ...(start && { start_time: compactOf(start, days) }), end_time: compactOf(end, days) },
      ...(place?.trim() && { location: { end_location: place.trim() } }),
    })
  return (
    <ActDialog<Fields>
      title={t('payscore_complete')}
      intro={t('payscore_complete_intro')}
      ok={sum.shown === undefined ? t('payscore_complete') : t('payscore_complete_ok', { amount: sum.shown })}
      disabled={sum.shown === undefined || sum.problem !== undefined}
      form={form}
      initialValues={{ ...typedLines(details), end: beijingNow() }}
      send={send}
      onClose={onClose}
    >
      <LinesAndTotal {...sum} />
      <Form.Item
        name="start"
        label={t('payscore_start')}
        extra={start_time && t('payscore_planned', { time: shownTime(start_time) })}
      >
        <DatePicker showTime={!days} format={format} className="wide" />
      </Form.Item>
      <Form.Item
        name="end"
        label={t('payscore_end')}
        rules={[{ required: true, message: t('payscore_time_needed') }]}
        extra={t('beijing_time')}
      >
        <DatePicker showTime={!days} format={format} className="wide" />
      </Form.Item>
      {details.location?.start_location !== undefined && (
        <Form.Item name="place" label={t('payscore_end_place')}>
          <Input maxLength={50} />
        </Form.Item>
      )}
    </ActDialog>
  )
}
