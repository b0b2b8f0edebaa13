import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from '../shared/api/api.ts'
import { type Language, useLanguage } from '../shared/i18n/language.ts'
import { Console } from './app.tsx'
import './console.css'
import { SESSION_KEY } from './session/session.tsx'

const LOCALES: Record<Language, { antd: typeof zhCN; dayjs: string }> = {
  'zh-CN': { antd: zhCN, dayjs: 'zh-cn' },
  en: { antd: enUS, dayjs: 'en' },
}

const THEME = {
  token: {
    colorPrimary: '#067a3b',
    colorLink: '#067a3b',
    colorError: '#c0261c',
    borderRadius: 8,
    fontFamily: 'inherit',
  },
}

/** A session that ended shows the login page, whichever call found out. */
function onError(error: Error): void {
  if (error instanceof ApiProblem && error.status === 401) client.setQueryData(SESSION_KEY, null)
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // What the till refused it refuses again; only a lost connection or a fault is worth another try.
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
      staleTime: 1_000,
    },
    mutations: { retry: false },
  },
})

function Root() {
  const locale = LOCALES[useLanguage()]
  dayjs.locale(locale.dayjs)
  return (
    <ConfigProvider locale={locale.antd} theme={THEME} button={{ autoInsertSpace: false }}>
      <App>
        <Console />
      </App>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Root />
    </QueryClientProvider>
  </StrictMode>,
)
