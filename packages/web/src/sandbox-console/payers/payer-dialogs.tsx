import { Form, Input, Modal } from 'antd'
import { control } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import type { Payer } from '../api/types.ts'
import { fenOf, MoneyField } from '../shell/money-field.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { usePayerText } from './texts.ts'

interface Fields {
  nickname?: string
  openid?: string
  password?: string
  balance?: string
}

export function NewPayerDialog({ onClose }: { onClose: () => void }) {
  const t = usePayerText()
  const s = useShellText()
  const [form] = Form.useForm<Fields>()
  const create = useAct(control.createPayer)
  const submit = ({ balance, ...texts }: Fields) => {
    const fen = fenOf(balance)
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()))
    create.mutate({ ...given, ...(fen === undefined ? {} : { balance: fen }) }, { onSuccess: onClose })
  }
  return (
    <Modal
      open
      title={t('new_payer')}
      okText={s('create')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="nickname" label={t('nickname')}>
          <Input maxLength={32} />
        </Form.Item>
        <Form.Item
          name="openid"
          label={t('openid')}
          extra={t('openid_hint')}
          rules={[{ pattern: /^[\w-]{1,128}$/, message: t('bad_openid') }]}
        >
          <Input />
        </Form.Item>
        <Form.Item name="password" label={t('password')} rules={[{ pattern: /^\d{6}$/, message: t('bad_password') }]}>
          <Input inputMode="numeric" placeholder="123456" autoComplete="off" />
        </Form.Item>
        <MoneyField name="balance" label={t('balance')} />
      </Form>
      <ProblemAlert problem={create.error} />
    </Modal>
  )
}

export function TopUpDialog({ payer, onClose }: { payer: Payer; onClose: () => void }) {
  const t = usePayerText()
  const [form] = Form.useForm<{ amount: string }>()
  const topUp = useAct((fen: number) => control.setPayerBalance(payer.openid, payer.balance + fen))
  return (
    <Modal
      open
      title={t('top_up_of', { name: payer.nickname })}
      okText={t('top_up')}
      confirmLoading={topUp.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ amount: '100.00' }}
        onFinish={({ amount }) => topUp.mutate(fenOf(amount) ?? 0, { onSuccess: onClose })}
      >
        <MoneyField name="amount" label={t('top_up_amount')} required />
      </Form>
      <ProblemAlert problem={topUp.error} />
    </Modal>
  )
}
