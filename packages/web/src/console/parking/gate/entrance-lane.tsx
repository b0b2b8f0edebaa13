import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Segmented, Select } from 'antd'
import type { PlateColor } from '../../api/types.ts'
import { useApi } from '../../session/session.tsx'
import { ProblemAlert } from '../../shell/problem-alert.tsx'
import { useText } from '../../texts.ts'
import { Plate } from '../plate.tsx'
import { PlateState } from '../plate-state.tsx'
import { Barrier } from './barrier.tsx'
import { MerchantChoice } from './merchant-choice.tsx'

interface Fields {
  mchid?: string
  sub_mchid?: string
  plate_number: string
  plate_color: PlateColor
  hours: number
}

const COLORS: readonly PlateColor[] = ['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN']
const HOURS = [0, 1, 3] as const
const HOUR = 3_600_000
/** A quarter of an hour is free, in seconds. */
const FREE = 900

/** A car comes in: the camera has read its plate. The barrier opens whatever WeChat Pay says of it. */
export function EntranceLane() {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const [form] = Form.useForm<Fields>()
  const enter = useMutation({
    mutationFn: ({ hours, sub_mchid, ...car }: Fields) =>
      api.enterCar({
        ...car,
        ...(sub_mchid && { sub_mchid }),
        parking_name: t('gate_park'),
        free_duration: FREE,
        ...(hours > 0 && { start_time: new Date(Date.now() - hours * HOUR).toISOString() }),
      }),
    onSuccess: () => {
      form.resetFields(['plate_number'])
      void client.invalidateQueries({ queryKey: ['parking'] })
    },
  })
  const car = enter.data
  return (
    <>
      <Barrier open={car !== undefined && !enter.isPending} />
      {car && (
        <p role="status" className="gate-told">
          <Plate number={car.plate_number} color={car.plate_color} /> <PlateState car={car} />
        </p>
      )}
      {enter.error && <ProblemAlert problem={enter.error} write />}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ plate_color: 'BLUE', hours: 1 }}
        onValuesChange={() => enter.reset()}
        onFinish={(fields) => enter.mutate(fields)}
      >
        <MerchantChoice />
        <Form.Item
          name="sub_mchid"
          label={t('gate_sub_merchant')}
          extra={t('gate_sub_merchant_hint')}
          normalize={(typed: string) => typed.replaceAll(/\s/g, '')}
        >
          <Input inputMode="numeric" autoComplete="off" maxLength={32} />
        </Form.Item>
        <Form.Item
          name="plate_number"
          label={t('gate_plate')}
          normalize={(typed: string) => typed.trim().toUpperCase()}
          rules={[{ required: true, message: t('gate_plate_needed') }]}
        >
          <Input placeholder="粤B888888" autoComplete="off" maxLength={10} />
        </Form.Item>
        <Form.Item name="plate_color" label={t('gate_color')}>
          <Select options={COLORS.map((value) => ({ value, label: t(`plate_${value}`) }))} />
        </Form.Item>
        <Form.Item name="hours" label={t('gate_since')}>
          <Segmented
            options={HOURS.map((value) => ({
              value,
              label: value === 0 ? t('gate_now') : t('gate_hours', { hours: value }),
            }))}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={enter.isPending} block>
          {t('gate_arrive')}
        </Button>
      </Form>
    </>
  )
}
