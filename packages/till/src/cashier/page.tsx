/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { drawQr } from '@wxtill/sdk/qr'
import type { Child } from 'hono/jsx'
import { currencySign, formatCountdown, formatShanghai, formatYuan } from './format.ts'
import type { Language } from './language.ts'
import { Layout } from './layout.tsx'
import { webLink } from './links.ts'
import { Mark, type MarkKind } from './mark.tsx'
import type { CashierPayment } from './payment.ts'
import { type CashierTexts, TEXTS } from './texts.ts'
import { linkExpiry, statusOf, type View } from './view.ts'

interface ViewProps {
  payment: CashierPayment
  texts: CashierTexts
  now: number
}

function Countdown({ label, until, now }: { label: string; until: number; now: number }) {
  return (
    <p class="left">
      {label}
      <b role="timer" data-until={new Date(until).toISOString()}>
        {formatCountdown(until - now)}
      </b>
    </p>
  )
}

/** The validity of the code, and the payment's own when it lasts noticeably longer. */
function Countdowns({ payment, texts, now }: ViewProps) {
  const expiry = Date.parse(payment.expires_at)
  const link = linkExpiry(payment)
  return (
    <>
      {link !== undefined && <Countdown label={texts.code_left} until={link} now={now} />}
      {(link === undefined || expiry - link >= 60_000) && <Countdown label={texts.left} until={expiry} now={now} />}
    </>
  )
}

function ScanView(props: ViewProps) {
  const { payment, texts } = props
  const { size, path } = drawQr(payment.code_url ?? '')
  return (
    <>
      <h1>{texts.scan_title}</h1>
      <svg
        class="qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={texts.qr_label}
        shape-rendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} />
      </svg>
      <Countdowns {...props} />
      <p class="note">{texts.scan_text}</p>
      <p class="note for-phone">{texts.scan_phone}</p>
      <p class="wait">{texts.waiting}</p>
    </>
  )
}

/** Sends the payer to WeChat Pay's page and back to this one. */
function h5Link({ h5_url = '', pay_url }: CashierPayment): string {
  const back = webLink(pay_url)
  return back ? `${h5_url}${h5_url.includes('?') ? '&' : '?'}redirect_url=${encodeURIComponent(back)}` : h5_url
}

function H5View(props: ViewProps) {
  const { payment, texts } = props
  return (
    <>
      <h1>{texts.h5_title}</h1>
      <a class="button" href={h5Link(payment)}>
        {texts.h5_button}
      </a>
      <p class="note">{texts.h5_text}</p>
      <Countdowns {...props} />
      <p class="wait">{texts.waiting}</p>
    </>
  )
}

/** Outside WeChat it says where to go; inside, the script turns to the pay button. */
function JsapiView(props: ViewProps) {
  const { payment, texts } = props
  return (
    <>
      <div data-wechat="outside">
        <h1>{texts.jsapi_title}</h1>
        <p class="note">{texts.jsapi_text}</p>
      </div>
      <div data-wechat="inside" hidden>
        <h1>{texts.jsapi_ready_title}</h1>
        <button
          id="wechat-pay"
          class="button"
          type="button"
          data-pay={JSON.stringify(payment.pay)}
          data-ok={texts.jsapi_ok}
          data-cancel={texts.jsapi_cancel}
          data-fail={texts.jsapi_fail}
        >
          {texts.jsapi_button}
        </button>
        <p id="wechat-note" class="note" role="status"></p>
      </div>
      <Countdowns {...props} />
      <p class="wait">{texts.waiting}</p>
    </>
  )
}

/** The payer goes back to the app; whoever builds the app finds here what its WeChat SDK takes. */
function AppView(props: ViewProps) {
  const { payment, texts } = props
  return (
    <>
      <PlainView {...props} name="app" mark="idle" />
      {payment.pay && (
        <details class="params">
          <summary>{texts.params_title}</summary>
          <p class="note">{texts.params_text}</p>
          <pre id="params" tabindex={0}>
            {JSON.stringify(payment.pay, null, 2)}
          </pre>
          <button id="copy-params" class="button plain" type="button" data-copied={texts.copied} hidden>
            {texts.copy}
          </button>
        </details>
      )}
    </>
  )
}

type PlainName = 'preparing' | 'miniprogram' | 'app' | 'link_expired' | 'expired' | 'closing' | 'closed' | 'failed'

function PlainView({ texts, name, mark }: ViewProps & { name: PlainName; mark: MarkKind }) {
  return (
    <>
      <Mark kind={mark} />
      <h1>{texts[`${name}_title`]}</h1>
      <p class="note">{texts[`${name}_text`]}</p>
    </>
  )
}

function PaidView({ texts }: ViewProps) {
  return (
    <>
      <Mark kind="good" />
      <h1 class="good">{texts.paid_title}</h1>
    </>
  )
}

const plain = (name: PlainName, mark: MarkKind) => (props: ViewProps) => (
  <PlainView {...props} name={name} mark={mark} />
)

const VIEWS: Record<View, (props: ViewProps) => Child> = {
  preparing: plain('preparing', 'slow'),
  scan: ScanView,
  h5: H5View,
  jsapi: JsapiView,
  miniprogram: plain('miniprogram', 'idle'),
  app: AppView,
  link_expired: plain('link_expired', 'slow'),
  expired: plain('expired', 'idle'),
  closing: plain('closing', 'slow'),
  paid: PaidView,
  closed: plain('closed', 'idle'),
  failed: plain('failed', 'bad'),
}

/** What assistive technology hears when the page turns to a view. */
function announcement(view: View, texts: CashierTexts): string {
  switch (view) {
    case 'scan':
      return texts.scan_title
    case 'h5':
      return texts.h5_title
    case 'jsapi':
      return texts.jsapi_title
    default:
      return texts[`${view}_title`]
  }
}

function Amount({ payment }: { payment: CashierPayment }) {
  const { total, currency } = payment.amount
  const digits = formatYuan(total)
  return (
    <p class={digits.length > 10 ? 'sum long' : 'sum'}>
      <small>{currencySign(currency)}</small>
      {digits}
    </p>
  )
}

/** What the one sum is for. */
function Parts({ parts, currency }: { parts: NonNullable<CashierPayment['parts']>; currency: string }) {
  return (
    <dl class="parts">
      {parts.map(({ description, total }) => (
        <div>
          <dt>{description}</dt>
          <dd>{currencySign(currency) + formatYuan(total)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Facts({ payment, texts }: Omit<ViewProps, 'now'>) {
  const { amount } = payment
  const facts: [string, string | undefined][] = [
    [texts.order, payment.out_trade_no],
    [texts.transaction, payment.transaction_id],
    [texts.paid_at, payment.paid_at && formatShanghai(payment.paid_at)],
    [texts.refunded, amount.refunded ? currencySign(amount.currency) + formatYuan(amount.refunded) : undefined],
  ]
  return (
    <dl>
      {facts.map(
        ([term, value]) =>
          value && (
            <div>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

export interface CashierPageProps {
  payment: CashierPayment
  shopName: string
  language: Language
  now: number
}

/** The cashier's page for one payment. */
export function CashierPage({ payment, shopName, language, now }: CashierPageProps) {
  const texts = TEXTS[language]
  const status = statusOf(payment, now)
  const Body = VIEWS[status.view]
  const back = webLink(payment.return_url)
  const heading = announcement(status.view, texts)
  return (
    <Layout language={language} title={`${heading} · ${shopName}`} live={!status.final}>
      <article
        id="cashier"
        class="card"
        data-view={status.view}
        data-revision={status.revision}
        data-final={String(status.final)}
        data-now={status.now}
        data-announce={heading}
      >
        <p class="shop">{shopName}</p>
        {payment.parts === undefined && <p class="what">{payment.description}</p>}
        <Amount payment={payment} />
        {payment.parts !== undefined && <Parts parts={payment.parts} currency={payment.amount.currency} />}
        <hr />
        <Body payment={payment} texts={texts} now={now} />
        <Facts payment={payment} texts={texts} />
        {back && (
          <a class={status.final ? 'button' : 'button plain'} href={back}>
            {texts.return}
          </a>
        )}
      </article>
    </Layout>
  )
}

/** A page that has no payment to show: unknown number, or a fault of ours. */
export function MessagePage({ name, language }: { name: 'missing' | 'error'; language: Language }) {
  const texts = TEXTS[language]
  return (
    <Layout language={language} title={texts[`${name}_title`]} live={false}>
      <article id="cashier" class="card" data-view={name} data-final="true">
        <Mark kind={name === 'error' ? 'bad' : 'idle'} />
        <h1>{texts[`${name}_title`]}</h1>
        <p class="note">{texts[`${name}_text`]}</p>
        {name === 'error' && (
          <a class="button plain" href="">
            {texts.retry}
          </a>
        )}
      </article>
    </Layout>
  )
}
