/** What a page in the phone asks: the calls of the script that the sandbox puts into it. */
export type PageCall =
  | 'pay'
  | 'transfer'
  | 'navigateToMiniProgram'
  | 'backFromMiniProgram'
  | 'businessView'
  | 'login'
  | 'open'
  | 'close'
  | 'page'
  | 'showToast'
  | 'hideToast'
  | 'showLoading'
  | 'hideLoading'
  | 'showModal'
  | 'setNavigationBarTitle'

export interface PageMessage {
  readonly id: string
  readonly call: PageCall
  readonly params: Readonly<Record<string, unknown>>
}

/** How a payment or a transfer ended, in the words the script makes the documented answers of. */
export interface PaymentOutcome {
  readonly status: 'ok' | 'cancel' | 'fail'
  readonly message?: string
}

const CALLS: ReadonlySet<string> = new Set<PageCall>([
  'pay',
  'transfer',
  'navigateToMiniProgram',
  'backFromMiniProgram',
  'businessView',
  'login',
  'open',
  'close',
  'page',
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'showModal',
  'setNavigationBarTitle',
])

/** Who may speak: the window of the frame, while it shows the webview's origin. Both must match. */
export interface Speaker {
  readonly origin: string
  readonly source: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Reads a message from the page; `undefined` for everything that is not one, or not from the page. */
export function readMessage(event: Speaker & { readonly data: unknown }, page: Speaker): PageMessage | undefined {
  if (event.source === null || event.source !== page.source || event.origin !== page.origin) return undefined
  const { data } = event
  if (!isRecord(data) || data.source !== 'wxtill-webview') return undefined
  const { id, call, params } = data
  if (typeof id !== 'string' || typeof call !== 'string' || !CALLS.has(call)) return undefined
  return { id, call: call as PageCall, params: isRecord(params) ? params : {} }
}

/** The answer to a message, as the script expects it. */
export function answerMessage(id: string, result: object): object {
  return { source: 'wxtill-phone', id, result }
}
