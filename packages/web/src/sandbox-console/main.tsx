import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useLanguage } from '../shared/i18n/language.ts'
import { SandboxConsole } from './app.tsx'
import '../console/console.css'
import './sandbox-console.css'

const THEME = {
  token: {
    colorPrimary: '#067a3b',
    colorLink: '#067a3b',
    colorError: '#c0261c',
    borderRadius: 8,
    fontFamily: 'inherit',
  },
}

/** The sandbox is on this machine: it is asked whatever the browser thinks of the network. */
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 500, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

function Root() {
  const locale = useLanguage() === 'en' ? enUS : zhCN
  return (
    <ConfigProvider locale={locale} theme={THEME} button={{ autoInsertSpace: false }}>
      <App>
        <SandboxConsole />
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
