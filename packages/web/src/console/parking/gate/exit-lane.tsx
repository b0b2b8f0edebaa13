import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Form, Input, Select, Spin } from 'antd'
import { useState } from 'react'
import { parseYuan } from '../../../shared/money/money.ts'
import type { NewCharge } from '../../api/till.ts'
import { amountRule } from '../../payments/amount-rule.ts'
import { useApi } from '../../session/session.tsx'
import { ProblemAlert } from '../../shell/problem-alert.tsx'
import { useText } from '../../texts.ts'
import { POLL_MS } from '../polling.ts'
import { Barrier } from './barrier.tsx'
import { Leaving } from './leaving.tsx'

interface Fields {
  entrance_id: string
  amount: string
}

/** A car leaves: its fee is asked for, and the answer says whether the barrier opens. */
export function ExitLane() {
  const [fee, setFee] = useState<NewCharge>()
  return fee === undefined ? <Arriving onLeave={setFee} /> : <Leaving fee={fee} onNext={() => setFee(undefined)} />
}

/** Which car stands before the barrier, and what it owes. */
function Arriving({ onLeave }: { onLeave: (fee: NewCharge) => void }) {
  const t = useText()
  const api = useApi()
  const inside = useQuery({
    queryKey: ['parking', 'gate'],
    queryFn: ({ signal }) => api.carsInside({}, undefined, signal),
    refetchInterval: POLL_MS,
  })
  if (inside.isPending) return <Spin />
  if (inside.error) return <ProblemAlert problem={inside.error} onRetry={() => void inside.refetch()} />
  const cars = inside.data.data
  if (cars.length === 0) return <Empty description={t('parking_no_cars')} />
  return (
    <>
      <Barrier open={false} />
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        initialValues={{ amount: '5.00' }}
        onFinish={({ entrance_id, amount }) =>
          onLeave({ entrance_id, amount: { total: parseYuan(amount) ?? 0 }, device_id: 'GATE-SIMULATOR' })
        }
      >
        <Form.Item name="entrance_id" label={t('gate_car')} rules={[{ required: true, message: t('gate_car_needed') }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={cars.map(({ id, plate_number }) => ({ value: id, label: plate_number }))}
          />
        </Form.Item>
        <Form.Item name="amount" label={t('gate_fee')} rules={[amountRule(t)]}>
          <Input prefix="¥" inputMode="decimal" autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block>
          {t('gate_leave')}
        </Button>
      </Form>
    </>
  )
}
