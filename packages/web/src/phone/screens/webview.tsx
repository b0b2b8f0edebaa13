import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { Icon } from '../frame/icons.tsx'
import { go, goInstead } from '../frame/navigation.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { useRequestPayment } from '../pay/payments.tsx'
import { toProblem, type Problem } from '../problem.ts'
import { control, type ParkingJump, type WebviewKind } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useMerchants } from '../sandbox/queries.ts'
import { isPaymentLink, returnAddress } from '../scan/payment-link.ts'
import type { PageMessage } from '../webview/messages.ts'
import {
  PageDialog,
  PageToast,
  readDialog,
  readToast,
  type DialogWords,
  type ToastWords,
} from '../webview/page-notices.tsx'
import { ParkingSheet } from '../webview/parking-sheet.tsx'
import { readJump } from '../payscore/jump.ts'
import { ViewSheet } from '../payscore/view-sheet.tsx'
import type { Jump } from '../sandbox/payscore.ts'
import { TransferSheet } from '../webview/transfer-sheet.tsx'
import { usePage, type Answer } from '../webview/use-page.ts'
import { useWords } from '../words.ts'

interface WebviewScreenProps {
  readonly url: string
  readonly kind: WebviewKind
  readonly appid?: string | undefined
}

/** WeChat Pay's mini program of the parking service. */
const PARKING_APPID = 'wxbcad394b3d99dac9'

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

function readParkingJump({ appId, path, extraData }: PageMessage['params']): ParkingJump {
  const data = typeof extraData === 'object' && extraData !== null ? (extraData as ParkingJump['extraData']) : {}
  return { appId: word(appId), path: word(path), extraData: data }
}

/** A merchant's page inside WeChat: its bar, the page, and what the page asks of the phone. */
export function WebviewScreen({ url, kind, appid }: WebviewScreenProps) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data: merchants } = useMerchants()
  const requestPayment = useRequestPayment()
  const frame = useRef<HTMLIFrameElement>(null)
  const [address, setAddress] = useState<string>()
  const [visit, setVisit] = useState(0)
  const [page, setPage] = useState({ url, title: '' })
  const [problem, setProblem] = useState<Problem>()
  const [toast, setToast] = useState<ToastWords>()
  const [dialog, setDialog] = useState<{ words: DialogWords; answer: Answer }>()
  const [transfer, setTransfer] = useState<{ package_info: string; answer: Answer }>()
  const [parking, setParking] = useState<ParkingJump>()
  const back = useRef<Answer>(undefined)
  const [view, setView] = useState<{ jump: Jump; answer: Answer }>()
  const ownAppid = appid ?? (kind === 'miniprogram' ? merchants?.[0]?.appid : undefined)
  const ready = kind === 'h5' || ownAppid !== undefined || merchants !== undefined

  useEffect(() => {
    if (!ready) return
    let current = true
    setAddress(undefined)
    setProblem(undefined)
    setPage({ url, title: '' })
    setToast(undefined)
    setDialog(undefined)
    setTransfer(undefined)
    setParking(undefined)
    setView(undefined)
    control.open({ url, openid: payer.openid, kind, appid: ownAppid }).then(
      ({ webview_url }) => current && setAddress(webview_url),
      (error: unknown) => current && setProblem(toProblem(error, language)),
    )
    return () => {
      current = false
    }
    // A switched payer or language must not take the page away under an open payment.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [url, kind, ownAppid, ready, visit])

  const show = (next: string) => {
    if (next === url) setVisit(visit + 1)
    else goInstead({ screen: 'open', url: next, kind, ...(appid && { appid }) })
  }

  /** A link out of the page: a payment link opens the cashier, after which the browser returns to the shop. */
  const leave = (to: string) => {
    if (!isPaymentLink(to)) return show(to)
    const back = returnAddress(to) ?? page.url
    void requestPayment({ by: 'scan', text: to })?.then(() => show(back))
  }

  const pay = (params: PageMessage['params'], answer: Answer) => {
    const request =
      kind === 'miniprogram'
        ? ({ by: 'page', kind, appid: ownAppid, params } as const)
        : ({ by: 'page', kind: 'jsapi', appid: word(params.appId) || undefined, params } as const)
    const ended = requestPayment(request)
    if (ended) void ended.then(answer)
    else answer({ status: 'fail', message: t('busy') })
  }

  const login = (asked: string, answer: Answer) => {
    const name = asked || ownAppid
    if (!name) return answer({ message: t('noAppid') })
    control
      .login(payer.openid, name)
      .then(answer, (error: unknown) => answer({ message: toProblem(error, language).text }))
  }

  const calls: Record<PageMessage['call'], (params: PageMessage['params'], answer: Answer) => void> = {
    pay,
    transfer: (params, answer) => {
      if (transfer) answer({ status: 'fail', message: t('busy') })
      else setTransfer({ package_info: word(params.package), answer })
    },
    navigateToMiniProgram: (params, answer) => {
      const asked = readParkingJump(params)
      if (asked.appId !== PARKING_APPID) return answer({ status: 'fail', message: t('noMiniProgram') })
      setParking(asked)
      answer({ status: 'ok' })
    },
    backFromMiniProgram: (_params, answer) => {
      back.current = answer
    },
    businessView: (params, answer) => {
      if (view) answer({ status: 'fail', message: t('busy') })
      else setView({ jump: readJump(params, ownAppid), answer })
    },
    login: ({ appid: asked }, answer) => login(word(asked), answer),
    open: ({ url: to }) => leave(word(to)),
    close: () => go({ screen: 'home' }),
    page: ({ url: at, title }) => setPage({ url: word(at) || url, title: word(title) }),
    setNavigationBarTitle: ({ title }, answer) => {
      setPage({ ...page, title: word(title) })
      answer({})
    },
    showToast: (params, answer) => {
      setToast(readToast(params, false))
      answer({})
    },
    showLoading: (params, answer) => {
      setToast(readToast(params, true))
      answer({})
    },
    hideToast: (_params, answer) => {
      setToast(undefined)
      answer({})
    },
    hideLoading: (_params, answer) => {
      setToast(undefined)
      answer({})
    },
    showModal: (params, answer) => setDialog({ words: readDialog(params), answer }),
  }
  usePage(frame, address && new URL(address).origin, ({ call, params }, answer) => calls[call](params, answer))

  const host = URL.canParse(page.url) ? new URL(page.url).host : page.url
  return (
    <section className={`screen webview ${kind}`} aria-label={page.title || host}>
      <header className="bar">
        {kind === 'h5' && (
          <button type="button" className="bar-button" aria-label={t('close')} onClick={() => go({ screen: 'home' })}>
            <Icon name="close" />
          </button>
        )}
        <div className="bar-page">
          <h1>{page.title || t(kind === 'h5' ? 'pageTitle' : 'asMiniProgram')}</h1>
          <small className="digits" data-testid="webview-host">
            {host}
          </small>
        </div>
        <div className={kind === 'miniprogram' ? 'capsule' : undefined}>
          <button type="button" className="bar-button" aria-label={t('reload')} onClick={() => show(page.url)}>
            <Icon name="reload" size={kind === 'miniprogram' ? 18 : 22} />
          </button>
          {kind === 'miniprogram' && (
            <button type="button" className="bar-button" aria-label={t('close')} onClick={() => go({ screen: 'home' })}>
              <Icon name="close" size={18} />
            </button>
          )}
        </div>
      </header>
      <div className="webview-body">
        {problem && (
          <div className="screen-body">
            <ProblemNote problem={problem} />
          </div>
        )}
        {!problem && !address && <Quiet>{t('loading')}</Quiet>}
        {address && (
          <iframe
            key={`${address} ${visit}`}
            ref={frame}
            src={address}
            title={page.title || host}
            data-testid="webview-frame"
            referrerPolicy="no-referrer"
            sandbox="allow-scripts allow-forms allow-same-origin allow-modals allow-downloads"
          />
        )}
        {toast && <PageToast words={toast} onEnd={() => setToast(undefined)} />}
        {dialog && (
          <PageDialog
            words={dialog.words}
            onEnd={(confirm) => {
              setDialog(undefined)
              dialog.answer({ confirm, cancel: !confirm })
            }}
          />
        )}
      </div>
      {parking && (
        <ParkingSheet
          jump={parking}
          onEnd={() => {
            setParking(undefined)
            back.current?.({})
            back.current = undefined
          }}
        />
      )}
      {view && (
        <ViewSheet
          jump={view.jump}
          onEnd={(end) => {
            setView(undefined)
            view.answer(end)
          }}
        />
      )}
      {transfer && (
        <TransferSheet
          package_info={transfer.package_info}
          onEnd={(outcome) => {
            setTransfer(undefined)
            transfer.answer(outcome)
          }}
        />
      )}
    </section>
  )
}
