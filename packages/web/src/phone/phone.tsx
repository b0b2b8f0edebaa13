import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLanguage } from '../shared/i18n/language.ts'
import { formatMoney } from '../shared/money/money.ts'
import { useRoute } from './frame/navigation.ts'
import { Quiet } from './frame/notice.tsx'
import { PhoneFrame } from './frame/phone-frame.tsx'
import type { Route } from './frame/route.ts'
import { PaymentsProvider } from './pay/payments.tsx'
import { WaitingPayments } from './pay/waiting-payments.tsx'
import { PayerProvider, usePayer } from './sandbox/payer.tsx'
import { queryClient } from './sandbox/queries.ts'
import { BillScreen, BillsScreen } from './screens/bills.tsx'
import { BrowserScreen } from './screens/browser.tsx'
import { CodeScreen } from './screens/code.tsx'
import { HomeScreen } from './screens/home.tsx'
import { ParkingScreen } from './screens/parking.tsx'
import { ScanScreen } from './screens/scan.tsx'
import { WalletScreen } from './screens/wallet.tsx'
import { WebviewScreen } from './screens/webview.tsx'
import { useWords } from './words.ts'

/** The payer's phone: talks to the sandbox that serves this page, and to nothing else. */
export function Phone() {
  return (
    <QueryClientProvider client={queryClient}>
      <PayerProvider missing={(failed) => <NoPayer failed={failed} />}>
        <PhoneOfPayer />
      </PayerProvider>
    </QueryClientProvider>
  )
}

function PhoneOfPayer() {
  const t = useWords()
  const { payer } = usePayer()
  const route = useRoute()
  usePageName()
  return (
    <PhoneFrame
      aside={
        <>
          <dt>{t('payer')}</dt>
          <dd>{payer.nickname}</dd>
          <dt>{t('balance')}</dt>
          <dd className="digits">{formatMoney(payer.balance)}</dd>
          <dt>{t('passwordHint')}</dt>
          <dd className="digits">{payer.password}</dd>
        </>
      }
    >
      <PaymentsProvider>
        <WaitingPayments />
        <ScreenOf route={route} />
      </PaymentsProvider>
    </PhoneFrame>
  )
}

function NoPayer({ failed }: { failed: boolean }) {
  const t = useWords()
  usePageName()
  return (
    <PhoneFrame aside={null}>
      <Quiet>{failed ? t('noSandbox') : t('loading')}</Quiet>
    </PhoneFrame>
  )
}

function ScreenOf({ route }: { route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />
    case 'scan':
      return <ScanScreen code={route.code} from={route.from} />
    case 'code':
      return <CodeScreen />
    case 'wallet':
      return <WalletScreen />
    case 'parking':
      return <ParkingScreen />
    case 'bills':
      return <BillsScreen />
    case 'bill':
      return <BillScreen id={route.id} />
    case 'browser':
      return <BrowserScreen />
    case 'open':
      return <WebviewScreen url={route.url} kind={route.kind} appid={route.appid} />
  }
}

/** Tells browser and screen reader which language the page speaks. */
function usePageName(): void {
  const t = useWords()
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${t('phone')} · wxtill`
  }, [language, t])
}
