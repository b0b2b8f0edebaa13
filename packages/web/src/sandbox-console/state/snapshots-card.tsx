import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Popconfirm } from 'antd'
import { control } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { useStateText } from './texts.ts'

export function SnapshotsCard() {
  const t = useStateText()
  const { message } = App.useApp()
  const snapshots = useQuery({ queryKey: ['snapshots'], queryFn: control.snapshots })
  const take = useAct(control.snapshot)
  const restore = useAct(control.restore)
  return (
    <section className="panel padded">
      <h2>{t('snapshots')}</h2>
      <p className="soft">{t('snapshots_hint')}</p>
      <Form<{ name: string }>
        layout="vertical"
        initialValues={{ name: 'default' }}
        onFinish={({ name }) => take.mutate(name, { onSuccess: () => void message.success(t('taken', { name })) })}
      >
        <div className="inline-form">
          <Form.Item
            name="name"
            label={t('name')}
            rules={[{ required: true, pattern: /^[\w-]{1,64}$/, message: t('bad_name') }]}
          >
            <Input autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={take.isPending}>
            {t('take')}
          </Button>
        </div>
      </Form>
      {snapshots.data?.length === 0 && <p className="soft">{t('no_snapshots')}</p>}
      <ul className="file-list">
        {snapshots.data?.map((name) => (
          <li key={name}>
            <code>{name}</code>
            <Popconfirm
              title={t('restore_sure', { name })}
              onConfirm={() => restore.mutate(name, { onSuccess: () => void message.success(t('restored', { name })) })}
            >
              <Button size="small" aria-label={`${t('restore')} ${name}`}>
                {t('restore')}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      <ProblemAlert problem={snapshots.error ?? take.error ?? restore.error} />
    </section>
  )
}

export function ResetCard() {
  const t = useStateText()
  const s = useShellText()
  const { message } = App.useApp()
  const client = useQueryClient()
  const reset = useAct(async () => {
    await control.reset()
    client.removeQueries({ queryKey: ['journal'] })
  })
  return (
    <section className="panel padded">
      <h2>{t('reset')}</h2>
      <p className="soft">{t('reset_hint')}</p>
      <Popconfirm
        title={t('reset_sure')}
        okText={t('reset')}
        cancelText={s('cancel')}
        onConfirm={() => reset.mutate(undefined, { onSuccess: () => void message.success(t('reset_done')) })}
      >
        <Button danger loading={reset.isPending}>
          {t('reset')}
        </Button>
      </Popconfirm>
      <ProblemAlert problem={reset.error} />
    </section>
  )
}
