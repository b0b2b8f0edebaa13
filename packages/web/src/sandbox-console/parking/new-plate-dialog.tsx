import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { control } from '../api/control.ts'
import { useAct, usePayers } from '../api/queries.ts'
import { PLATE_COLORS, type PlateColor } from '../api/types.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { useParkingText } from './texts.ts'

interface Fields {
  plate_number: string
  plate_color: PlateColor
  openid: string
  fails?: boolean
}

export function NewPlateDialog({ onClose }: { onClose: () => void }) {
  const t = useParkingText()
  const s = useShellText()
  const { data: payers = [] } = usePayers()
  const [form] = Form.useForm<Fields>()
  const add = useAct(control.addPlate)
  const submit = ({ fails, plate_number, ...rest }: Fields) =>
    add.mutate(
      { ...rest, plate_number: plate_number.trim(), evaluation: fails ? 'FAILED' : 'PASSED' },
      { onSuccess: onClose },
    )
  return (
    <Modal
      open
      title={t('new_plate')}
      okText={s('create')}
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ plate_color: PLATE_COLORS[0], openid: payers[0]?.openid }}
        onFinish={submit}
      >
        <Form.Item
          name="plate_number"
          label={t('number')}
          extra={t('number_hint')}
          rules={[{ required: true, message: t('number_hint') }]}
        >
          <Input maxLength={32} placeholder="粤B888888" autoComplete="off" />
        </Form.Item>
        <Form.Item name="plate_color" label={t('color')}>
          <Select options={PLATE_COLORS.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
        <Form.Item name="openid" label={t('payer')}>
          <Select options={payers.map(({ openid, nickname }) => ({ value: openid, label: nickname }))} />
        </Form.Item>
        <Form.Item name="fails" valuePropName="checked">
          <Checkbox>{t('fails_evaluation')}</Checkbox>
        </Form.Item>
      </Form>
      <ProblemAlert problem={add.error} />
    </Modal>
  )
}
