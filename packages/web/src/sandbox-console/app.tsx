import { Button, Empty } from 'antd'
import { useEffect } from 'react'
import { navigate, usePlace } from '../console/router.ts'
import { useLanguage } from '../shared/i18n/language.ts'
import { ClockPage } from './clock/clock-page.tsx'
import { FaultsPage } from './faults/faults-page.tsx'
import { JournalPage } from './journal/journal-page.tsx'
import { MerchantPage } from './merchants/merchant-page.tsx'
import { MerchantsPage } from './merchants/merchants-page.tsx'
import { NotificationsPage } from './notifications/notifications-page.tsx'
import { OrdersPage } from './orders/orders-page.tsx'
import { OverviewPage } from './overview/overview-page.tsx'
import { ParkingPage } from './parking/parking-page.tsx'
import { PayersPage } from './payers/payers-page.tsx'
import { Shell } from './shell/shell.tsx'
import { useShellText } from './shell/texts.ts'
import { StatePage } from './state/state-page.tsx'

const PAGES: Readonly<Record<string, () => React.ReactNode>> = {
  '': OverviewPage,
  merchants: MerchantsPage,
  payers: PayersPage,
  orders: OrdersPage,
  parking: ParkingPage,
  notifications: NotificationsPage,
  journal: JournalPage,
  clock: ClockPage,
  faults: FaultsPage,
  state: StatePage,
}

function CurrentPage() {
  const t = useShellText()
  const { segments } = usePlace()
  const [section = '', id, ...rest] = segments
  if (section === 'merchants' && id !== undefined && rest.length === 0) return <MerchantPage key={id} mchid={id} />
  const Page = id === undefined && Object.hasOwn(PAGES, section) ? PAGES[section] : undefined
  if (Page) return <Page key={section} />
  return (
    <Empty description={t('page_missing')}>
      <Button onClick={() => navigate('/')}>{t('back_home')}</Button>
    </Empty>
  )
}

/** The console of whoever runs the sandbox. */
export function SandboxConsole() {
  const t = useShellText()
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('title')
  }, [language, t])
  return (
    <Shell>
      <CurrentPage />
    </Shell>
  )
}
