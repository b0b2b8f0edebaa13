/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { qrSvg } from '@wxtill/sdk/qr'
import { type Context, Hono } from 'hono'
import { paymentEvents } from './events.ts'
import { chooseLanguage } from './language.ts'
import { CashierPage, MessagePage } from './page.tsx'
import type { CashierPayment } from './payment.ts'
import { PAGE_HEADERS } from './policy.ts'
import { statusOf, viewOf } from './view.ts'

export type { CashierPayment } from './payment.ts'
export type { CashierStatus } from './view.ts'

/** What the cashier needs of the till. */
export interface CashierDependencies {
  /** The payment as the API shows it; `undefined` when there is none of that id. */
  findPayment(id: string): Promise<CashierPayment | undefined>
  /** Calls the listener after each committed change of the payment (more often does no harm); returns how to stop. */
  subscribe(id: string, listener: () => void): () => void
  clock: { now(): number; setTimeout(callback: () => void, ms: number): () => void }
  /** The shop's name above the amount. */
  shopName(payment: CashierPayment): string
  /** Ends the open event streams when the till stops. */
  signal?: AbortSignal | undefined
  /** Told of faults that the payer sees as "try again later". */
  onError?: ((error: unknown) => void) | undefined
  /** Event streams open at once, default 1,000; pages beyond that ask every two seconds instead. */
  maxStreams?: number | undefined
}

const PAYMENT_ID = /^[\w-]{1,64}$/

const NOT_FOUND = {
  code: 'PAYMENT_NOT_FOUND',
  message: 'There is no payment of this id.',
  hint: 'Use the pay_url that the payment was created with.',
}

const TOO_MANY_STREAMS = {
  code: 'TOO_MANY_STREAMS',
  message: 'Too many pages are being watched at once.',
  hint: 'Ask /status every two seconds instead.',
}

/**
 * The cashier's routes, to be mounted at `/pay`: the page `/{id}`, `/{id}/status`, `/{id}/events` and `/{id}/qr.svg`.
 * They need no login: whoever has a payment's link may see and pay it.
 */
export function cashierRoutes(deps: CashierDependencies): Hono {
  const { clock, maxStreams = 1_000 } = deps
  const app = new Hono()
  let streams = 0

  const find = async (id: string) => (PAYMENT_ID.test(id) ? deps.findPayment(id) : undefined)
  const languageOf = (c: Context) => chooseLanguage(c.req.query('lang'), c.req.header('accept-language'))
  const page = (c: Context, status: 200 | 404 | 500, element: unknown) =>
    c.body(`<!doctype html>${String(element)}`, status, { ...PAGE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
  const noStore = { 'Cache-Control': 'no-store' }

  app.get('/:id', async (c) => {
    const language = languageOf(c)
    const payment = await find(c.req.param('id'))
    if (!payment) return page(c, 404, <MessagePage name="missing" language={language} />)
    const shopName = deps.shopName(payment)
    return page(c, 200, <CashierPage payment={payment} shopName={shopName} language={language} now={clock.now()} />)
  })

  app.get('/:id/status', async (c) => {
    const payment = await find(c.req.param('id'))
    if (!payment) return c.json(NOT_FOUND, 404, noStore)
    return c.json(statusOf(payment, clock.now()), 200, noStore)
  })

  app.get('/:id/events', async (c) => {
    const id = c.req.param('id')
    if (!(await find(id))) return c.json(NOT_FOUND, 404, noStore)
    if (streams >= maxStreams) return c.json(TOO_MANY_STREAMS, 503, { ...noStore, 'Retry-After': '2' })
    streams += 1
    // Some proxies buffer answers, which would hold events back.
    c.header('X-Accel-Buffering', 'no')
    return paymentEvents(c, deps, id, () => (streams -= 1))
  })

  app.get('/:id/qr.svg', async (c) => {
    const payment = await find(c.req.param('id'))
    if (!payment?.code_url || viewOf(payment, clock.now()) !== 'scan') {
      return c.json(
        { ...NOT_FOUND, code: 'NO_QR_CODE', message: 'This payment has no code to scan now.' },
        404,
        noStore,
      )
    }
    return c.body(qrSvg(payment.code_url), 200, { ...noStore, 'Content-Type': 'image/svg+xml' })
  })

  app.onError((error, c) => {
    deps.onError?.(error)
    if (c.req.path.endsWith('/status') || c.req.path.endsWith('/events')) {
      const problem = { code: 'INTERNAL', message: 'The payment could not be read.', hint: 'Try again in a moment.' }
      return c.json(problem, 500, noStore)
    }
    return page(c, 500, <MessagePage name="error" language={languageOf(c)} />)
  })

  return app
}
