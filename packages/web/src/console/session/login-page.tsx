import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { ApiProblem } from '../../shared/api/api.ts'
import { logIn } from '../api/till.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { Logo } from '../shell/logo.tsx'
import { useText } from '../texts.ts'
import { SESSION_KEY } from './session.tsx'

interface Credentials {
  user: string
  password: string
  code?: string
}

export function LoginPage() {
  const t = useText()
  const client = useQueryClient()
  const login = useMutation({
    mutationFn: ({ user, password, code }: Credentials) => logIn(user, password, code?.trim()),
    onSuccess: (session) => client.setQueryData(SESSION_KEY, session),
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'CODE_NEEDED') setCodeAsked(true)
    },
  })
  const refusal = login.error instanceof ApiProblem && login.error.status === 401 ? login.error.code : undefined
  // Once asked for, the code stays asked for: a wrong one may be mended.
  const [codeAsked, setCodeAsked] = useState(false)
  return (
    <main className="login">
      <section className="panel login-panel">
        <div className="login-brand">
          <Logo />
          <h1>wxtill</h1>
          <p>{t('login_subtitle')}</p>
        </div>
        {refusal === 'WRONG_PASSWORD' && <Alert type="error" title={t('login_failed')} showIcon />}
        {refusal === 'WRONG_CODE' && <Alert type="error" title={t('login_wrong_code')} showIcon />}
        {login.error && refusal === undefined && <ProblemAlert problem={login.error} />}
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => login.mutate(values)}>
          <Form.Item name="user" label={t('user')} rules={[{ required: true, message: t('user_needed') }]}>
            <Input autoComplete="username" autoCapitalize="none" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('password_needed') }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          {codeAsked && (
            <Form.Item
              name="code"
              label={t('totp_or_recovery')}
              rules={[{ required: true, whitespace: true, message: t('code_needed') }]}
            >
              <Input autoComplete="one-time-code" autoCapitalize="none" maxLength={40} autoFocus size="large" />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={login.isPending}>
            {t('login')}
          </Button>
        </Form>
        <LanguageSwitch />
      </section>
    </main>
  )
}
