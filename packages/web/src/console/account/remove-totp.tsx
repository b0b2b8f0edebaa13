import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Account } from '../api/account.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { CodeForm } from './code-form.tsx'

/** Turns two-step sign-in off, with a code. */
export function RemoveTotp({ account }: { account: Account }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: (code: string) => api.removeTotp(code),
    onSuccess: (after) => {
      client.setQueryData(['account'], after)
      void client.invalidateQueries({ queryKey: ['operators'] })
    },
  })
  return (
    <>
      <p className="soft">{t('recovery_left', { count: String(account.recovery_codes) })}</p>
      <CodeForm
        label={t('totp_or_recovery')}
        action={t('totp_turn_off')}
        danger
        pending={remove.isPending}
        onCode={(code) => remove.mutate(code)}
      />
      {remove.error && <ProblemAlert problem={remove.error} />}
    </>
  )
}
