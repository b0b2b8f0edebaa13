import { Button, Empty, Spin } from 'antd'
import { useEffect } from 'react'
import { useLanguage } from '../shared/i18n/language.ts'
import { LedgerPage } from './ledger/ledger-page.tsx'
import { AccountPage } from './account/account-page.tsx'
import { AuditPage } from './audit/audit-page.tsx'
import { MerchantsPage } from './merchants/merchants-page.tsx'
import { NotificationsPage } from './notifications/notifications-page.tsx'
import { SharePage, SharesPage } from './movements/shares.tsx'
import { RedPacketPage, RedPacketsPage } from './movements/red-packets.tsx'
import { TransferPage, TransfersPage } from './movements/transfers.tsx'
import { ChargePage } from './parking/charge-page.tsx'
import { GatePage } from './parking/gate/gate-page.tsx'
import { ParkingPage } from './parking/parking-page.tsx'
import { PaymentPage } from './payments/payment-page.tsx'
import { PaymentsPage } from './payments/payments-page.tsx'
import { PermissionPage } from './payscore/permissions/permission-page.tsx'
import { PermissionsPage } from './payscore/permissions/permissions-page.tsx'
import { ServiceOrderPage } from './payscore/service-order-page.tsx'
import { ServiceOrdersPage } from './payscore/service-orders-page.tsx'
import { DayPage } from './reconciliation/day-page.tsx'
import { ReconciliationPage } from './reconciliation/reconciliation-page.tsx'
import { navigate, usePlace } from './router.ts'
import { LoginPage } from './session/login-page.tsx'
import { SessionProvider, useSessionQuery } from './session/session.tsx'
import { ProblemAlert } from './shell/problem-alert.tsx'
import { Shell } from './shell/shell.tsx'
import { useText } from './texts.ts'
import { WebhookPage } from './webhooks/webhook-page.tsx'
import { WebhooksPage } from './webhooks/webhooks-page.tsx'

function NoSuchPage() {
  const t = useText()
  return (
    <Empty description={t('page_missing')}>
      <Button onClick={() => navigate('/payments')}>{t('back_to_payments')}</Button>
    </Empty>
  )
}

function ParkingSection({ rest: [kind, id, ...more] }: { rest: string[] }) {
  if (kind === undefined) return <ParkingPage />
  if (kind === 'gate' && id === undefined) return <GatePage />
  if (kind === 'charges' && id !== undefined && more.length === 0) return <ChargePage key={id} id={id} />
  return <NoSuchPage />
}

function PayscoreSection({ rest: [kind, id, ...more] }: { rest: string[] }) {
  if (kind === undefined) return <ServiceOrdersPage />
  if (kind === 'permissions' && id === undefined) return <PermissionsPage />
  if (kind === 'permissions' && id !== undefined && more.length === 0) return <PermissionPage key={id} id={id} />
  if (id === undefined) return <ServiceOrderPage key={kind} id={kind} />
  return <NoSuchPage />
}

function CurrentPage() {
  const { segments } = usePlace()
  const [section = '', id, ...rest] = segments
  if (section === 'parking') return <ParkingSection rest={segments.slice(1)} />
  if (section === 'payscore') return <PayscoreSection rest={segments.slice(1)} />
  if (rest.length === 0) {
    if (section === 'payments' && id !== undefined) return <PaymentPage key={id} id={id} />
    if (section === 'payments' || section === '') return <PaymentsPage />
    if (section === 'transfers') return id === undefined ? <TransfersPage /> : <TransferPage key={id} id={id} />
    if (section === 'red-packets') return id === undefined ? <RedPacketsPage /> : <RedPacketPage key={id} id={id} />
    if (section === 'shares') return id === undefined ? <SharesPage /> : <SharePage key={id} id={id} />
    if (section === 'ledger' && id === undefined) return <LedgerPage />
    if (section === 'reconciliation') return id === undefined ? <ReconciliationPage /> : <DayPage key={id} id={id} />
    if (section === 'notifications' && id === undefined) return <NotificationsPage />
    if (section === 'merchants' && id === undefined) return <MerchantsPage />
    if (section === 'audit' && id === undefined) return <AuditPage />
    if (section === 'account' && id === undefined) return <AccountPage />
    if (section === 'webhooks') return id === undefined ? <WebhooksPage /> : <WebhookPage key={id} id={id} />
  }
  return <NoSuchPage />
}

/** The console: the login page until somebody is logged in. */
export function Console() {
  const t = useText()
  const language = useLanguage()
  const session = useSessionQuery()

  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('title')
  }, [language, t])

  if (session.isPending) return <Spin className="page-spinner" size="large" />
  if (session.error) {
    return (
      <main className="page">
        <ProblemAlert problem={session.error} onRetry={() => void session.refetch()} />
      </main>
    )
  }
  if (!session.data) return <LoginPage />
  return (
    <SessionProvider session={session.data}>
      <Shell>
        <CurrentPage />
      </Shell>
    </SessionProvider>
  )
}
