import { Form, Input, Modal, Select } from 'antd'
import { navigate } from '../../console/router.ts'
import { control } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import { KEY_KINDS, type KeyKinds, type NewMerchant } from '../api/types.ts'
import { fenOf, MoneyField } from '../shell/money-field.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { useRotation } from './rotation-card.tsx'
import { useMerchantText } from './texts.ts'

interface Fields {
  name?: string
  mchid?: string
  appid?: string
  keys: KeyKinds
  partner?: string
  balance?: string
}

function wantedOf({ keys, balance, ...texts }: Fields): NewMerchant {
  const wanted: NewMerchant = { keys }
  for (const name of ['name', 'mchid', 'appid', 'partner'] as const) {
    const text = texts[name]?.trim()
    if (text) wanted[name] = text
  }
  const fen = fenOf(balance)
  return fen === undefined ? wanted : { ...wanted, balance: fen }
}

export function NewMerchantDialog({ onClose }: { onClose: () => void }) {
  const t = useMerchantText()
  const s = useShellText()
  const [form] = Form.useForm<Fields>()
  // A sandbox whose keys turn in time has merchants on the way from one key to the other.
  const { data: rotation } = useRotation()
  const kinds: KeyKinds[] = rotation ? [...KEY_KINDS, 'switching'] : [...KEY_KINDS]
  const create = useAct(control.createMerchant)
  const submit = (fields: Fields) =>
    create.mutate(wantedOf(fields), { onSuccess: ({ mchid }) => navigate(`/merchants/${mchid}`) })
  return (
    <Modal
      open
      title={t('new_merchant')}
      okText={s('create')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ keys: 'both' }}>
        <Form.Item name="name" label={t('name')}>
          <Input maxLength={64} placeholder={t('empty_means_any')} />
        </Form.Item>
        <Form.Item name="mchid" label={t('mchid')} rules={[{ pattern: /^[1-9]\d{7,9}$/, message: t('bad_mchid') }]}>
          <Input inputMode="numeric" placeholder={t('empty_means_any')} />
        </Form.Item>
        <Form.Item name="appid" label={t('appid')} rules={[{ pattern: /^wx[0-9a-z]{16}$/, message: t('bad_appid') }]}>
          <Input placeholder={t('empty_means_any')} />
        </Form.Item>
        <Form.Item name="keys" label={t('keys')}>
          <Select options={kinds.map((kind) => ({ value: kind, label: t(`keys_${kind}`) }))} />
        </Form.Item>
        <Form.Item
          name="partner"
          label={t('partner')}
          extra={t('partner_hint')}
          rules={[{ pattern: /^[1-9]\d{7,9}$/, message: t('bad_mchid') }]}
        >
          <Input inputMode="numeric" />
        </Form.Item>
        <MoneyField name="balance" label={t('balance')} />
      </Form>
      <ProblemAlert problem={create.error} />
    </Modal>
  )
}
