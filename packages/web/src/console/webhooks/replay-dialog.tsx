import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, DatePicker, Form, Modal } from 'antd'
import type { Dayjs } from 'dayjs'
import { startOfDay } from '../../shared/time/time.ts'
import type { TillApi } from '../api/till.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

/** The till takes so many at a call; this goes on until there are no more. */
async function replayAll(api: TillApi, id: string, since: string): Promise<number> {
  let count = 0
  for (let after: string | undefined = since; after !== undefined;) {
    const answer: Awaited<ReturnType<TillApi['replayWebhook']>> = await api.replayWebhook(id, after)
    count += answer.queued
    after = answer.next_after
  }
  return count
}

/** Sends everything since a day again. */
export function ReplayDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ day: Dayjs }>()
  const replay = useMutation({
    mutationFn: (since: string) => replayAll(api, id, since),
    onSuccess: (count) => {
      message.success(t('webhook_replay_done', { count }))
      void client.invalidateQueries({ queryKey: ['webhook', id] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('webhook_replay')}
      okText={t('webhook_replay')}
      cancelText={t('cancel')}
      confirmLoading={replay.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="soft">{t('webhook_replay_intro')}</p>
      {replay.error && <ProblemAlert problem={replay.error} write />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ day }) => replay.mutate(startOfDay(day.format('YYYY-MM-DD')))}
      >
        <Form.Item
          name="day"
          label={t('webhook_replay_from')}
          rules={[{ required: true, message: t('webhook_replay_needed') }]}
        >
          <DatePicker />
        </Form.Item>
      </Form>
    </Modal>
  )
}
