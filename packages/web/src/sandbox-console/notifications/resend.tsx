import { App, Button } from 'antd'
import { control } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import type { Notification } from '../api/types.ts'
import { useReason } from '../journal/use-reason.ts'
import { useNotificationText } from './texts.ts'

/** Sends a notification once more, beside its schedule. */
export function Resend({ notification: { id, number } }: { notification: Notification }) {
  const t = useNotificationText()
  const reason = useReason()
  const { message } = App.useApp()
  const resend = useAct(() => control.resend(id))
  const send = () =>
    resend.mutate(undefined, {
      onSuccess: ({ attempts }) => {
        const last = attempts.at(-1)
        void message.info(`${t('resent')}: ${last?.status ?? reason(last?.error)}`)
      },
      onError: (problem) => void message.error(problem.message),
    })
  return (
    <Button size="small" aria-label={`${t('resend')} ${number}`} loading={resend.isPending} onClick={send}>
      {t('resend')}
    </Button>
  )
}
