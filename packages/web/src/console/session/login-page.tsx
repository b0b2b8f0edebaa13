import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
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
}

export function LoginPage() {
  const t = useText()
  const client = useQueryClient()
  const login = useMutation({
    mutationFn: ({ user, password }: Credentials) => logIn(user, password),
    onSuccess: (session) => client.setQueryData(SESSION_KEY, session),
  })
  const wrong = login.error instanceof ApiProblem && login.error.status === 401
  return (
    <main className="login">
      <section className="panel login-panel">
        <div className="login-brand">
          <Logo />
          <h1>wxtill</h1>
          <p>{t('login_subtitle')}</p>
        </div>
        {wrong && <Alert type="error" title={t('login_failed')} showIcon />}
        {login.error && !wrong && <ProblemAlert problem={login.error} />}
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => login.mutate(values)}>
          <Form.Item name="user" label={t('user')} rules={[{ required: true, message: t('user_needed') }]}>
            <Input autoComplete="username" autoCapitalize="none" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('password_needed') }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={login.isPending}>
            {t('login')}
          </Button>
        </Form>
        <LanguageSwitch />
      </section>
    </main>
  )
}
