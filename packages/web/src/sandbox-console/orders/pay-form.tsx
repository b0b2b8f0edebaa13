import { App, Button, Form, Select } from 'antd'
import { control } from '../api/control.ts'
import { useAct, usePayers } from '../api/queries.ts'
import { PAYMENT_OUTCOMES, type Order, type PaymentOutcome } from '../api/types.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useOrderText } from './texts.ts'

interface Fields {
  outcome: PaymentOutcome
  openid: string
}

/** A payer who does as told: pays, or fails in the chosen way. */
export function PayForm({ order }: { order: Order }) {
  const t = useOrderText()
  const { data: payers } = usePayers()
  const { message } = App.useApp()
  const pay = useAct(async ({ outcome, openid }: Fields) => {
    const said = await control.pay(order, { outcome, ...(openid && { openid }) })
    // Said over the page: a paid order has no form any more.
    void message.open({
      type: said.result === 'success' ? 'success' : 'warning',
      content: t('said', { message: said.message }),
    })
  })
  // Which openid of a payer counts depends on the order's appid.
  const options = (payers ?? []).map(({ nickname, openids, openid }) => ({
    value: openids[order.appid] ?? openid,
    label: nickname,
  }))
  return (
    <Form<Fields>
      layout="vertical"
      className="pay-form"
      initialValues={{ outcome: 'success', openid: '' }}
      onFinish={(fields) => pay.mutate(fields)}
    >
      <Form.Item name="outcome" label={t('pay_as')}>
        <Select options={PAYMENT_OUTCOMES.map((value) => ({ value, label: t(`OUTCOME_${value}`) }))} />
      </Form.Item>
      <Form.Item name="openid" label={t('pay_by')}>
        <Select options={[{ value: '', label: t('anyone') }, ...options]} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pay.isPending}>
        {t('pay_now')}
      </Button>
      <ProblemAlert problem={pay.error} />
    </Form>
  )
}
