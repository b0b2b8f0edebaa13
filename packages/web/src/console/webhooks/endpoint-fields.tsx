import { Form, Input, Select } from 'antd'
import { EVENT_TYPES } from '../api/types.ts'
import { bytesRule } from '../payments/text-rule.ts'
import { useText } from '../texts.ts'

/** What a person says about an endpoint. */
export interface EndpointForm {
  url: string
  description?: string
  events?: string[]
}

const EVENT_OPTIONS = EVENT_TYPES.map((type) => ({ value: type, label: type }))

/** The fields an endpoint is made and changed with; inside a `Form<EndpointForm>`. */
export function EndpointFields() {
  const t = useText()
  return (
    <>
      <Form.Item
        name="url"
        label={t('webhook_url')}
        rules={[{ required: true, type: 'url', whitespace: true, message: t('webhook_url_needed') }]}
      >
        <Input type="url" placeholder="https://shop.example/webhooks" autoComplete="off" maxLength={2048} autoFocus />
      </Form.Item>
      <Form.Item
        name="description"
        label={t('webhook_note')}
        extra={t('webhook_note_hint')}
        rules={[bytesRule(t, 200)]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="events" label={t('webhook_events')} extra={t('webhook_events_hint')}>
        <Select mode="multiple" allowClear options={EVENT_OPTIONS} placeholder={t('webhook_all_events')} />
      </Form.Item>
    </>
  )
}
