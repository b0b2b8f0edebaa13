import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { QrCode } from '../../shared/qr-code.tsx'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { RawMessage } from '../shell/raw-message.tsx'
import { useText } from '../texts.ts'
import { CodeForm } from './code-form.tsx'

/** Turns two-step sign-in on: a secret for the app, a code of it back, and recovery codes to be kept. */
export function EnrolTotp() {
  const t = useText()
  const api = useApi()
  const offer = useMutation({ mutationFn: () => api.enrolTotp() })
  const confirm = useMutation({ mutationFn: (code: string) => api.confirmTotp(code) })
  if (confirm.data) return <RecoveryCodes codes={confirm.data.recovery_codes} />
  if (!offer.data) {
    return (
      <>
        <Button type="primary" onClick={() => offer.mutate()} loading={offer.isPending}>
          {t('totp_turn_on')}
        </Button>
        {offer.error && <ProblemAlert problem={offer.error} />}
      </>
    )
  }
  return (
    <>
      <p>{t('totp_scan')}</p>
      <div className="totp-code">
        <QrCode text={offer.data.url} />
      </div>
      <RawMessage label={t('totp_secret')} value={offer.data.secret} />
      <CodeForm
        label={t('totp_code')}
        action={t('totp_confirm')}
        pending={confirm.isPending}
        onCode={(code) => confirm.mutate(code)}
      />
      {confirm.error && <ProblemAlert problem={confirm.error} />}
    </>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useText()
  const client = useQueryClient()
  const [kept, setKept] = useState(false)
  return (
    <>
      <Alert type="warning" showIcon title={t('recovery_once')} />
      <RawMessage label={t('recovery_codes')} value={codes.join('\n')} />
      <Button
        type="primary"
        loading={kept}
        onClick={() => {
          setKept(true)
          void client.invalidateQueries({ queryKey: ['account'] })
          void client.invalidateQueries({ queryKey: ['operators'] })
        }}
      >
        {t('recovery_kept')}
      </Button>
    </>
  )
}
