import { EventEmitter } from 'node:events'
import { readAdvance, type Advance } from '../clock-words.ts'
import { controlOrderView, controlRefundView } from '../control/views.ts'
import { paymentCode } from '../products/codepay/codes.ts'
import { NotSettledError, settlement, type Books } from '../wallet/settlement.ts'
import { choosePayer, createPayer, payerByOpenid } from '../wallet/payers.ts'
import { tryPayment, type PaymentOutcome } from '../wallet/try-payment.ts'
import {
  clientOptions,
  v2ClientOptions,
  type ClientChoice,
  type ClientOptions,
  type V2ClientOptions,
} from './client-options.ts'
import { incomingOf, type DirectAnswer, type DirectCall } from './in-process.ts'
import { TestFaults } from './test-faults.ts'
import { waitForNotification, type WaitOptions } from './wait-for-notification.ts'
import type { MerchantCredentials } from '../merchants/merchants.ts'
import type { NewMerchant } from '../options.ts'
import type { Platform } from '../platform.ts'
import type { Running, Sandbox } from '../sandbox.ts'
import type { Movement } from '../store/merchant-records.ts'
import type { Notification } from '../store/records.ts'

/** What the payer read, and the order as it stands then. */
export interface TestPayment {
  /** `insufficient_funds` also when a success was wanted that the wallet does not reach for. */
  result: PaymentOutcome
  message: string
  order: ReturnType<typeof controlOrderView>
}

/** Someone with WeChat on the phone. */
export interface TestPayer {
  /** The one asked for, else the one under the first merchant's appid. */
  openid: string
  /** Every appid's. */
  openids: Readonly<Record<string, string>>
  nickname: string
  /** fen */
  balance: number
  password: string
}

/** A sandbox inside a test, with what tests ask of it. */
export class TestSandbox implements Sandbox {
  readonly url: string
  readonly port: number
  readonly tlsUrl: string | undefined
  readonly proxyUrl: string | undefined
  readonly ca: string | undefined
  readonly clock: Sandbox['clock']
  readonly journal: Sandbox['journal']
  /** What goes wrong, on purpose. */
  readonly faults: TestFaults
  #sandbox: Sandbox
  #platform: Platform
  #handle: Running['handle']
  #pages: Running['pages']
  #events = new EventEmitter().setMaxListeners(0)
  #closed = new AbortController()

  constructor({ sandbox, platform, handle, pages }: Running) {
    this.#sandbox = sandbox
    this.#platform = platform
    this.#handle = handle
    this.#pages = pages
    this.url = sandbox.url
    this.port = sandbox.port
    this.tlsUrl = sandbox.tlsUrl
    this.proxyUrl = sandbox.proxyUrl
    this.ca = sandbox.ca
    this.clock = sandbox.clock
    this.journal = sandbox.journal
    this.faults = new TestFaults(platform)
    platform.notifier.onAttempt = () => this.#events.emit('attempt')
  }

  get merchants(): readonly MerchantCredentials[] {
    return this.#sandbox.merchants
  }

  /** The first merchant's credentials. */
  get merchant(): MerchantCredentials {
    return this.#merchant()
  }

  createMerchant(wanted?: NewMerchant): Promise<MerchantCredentials> {
    return this.#sandbox.createMerchant(wanted)
  }

  /**
   * The options of `new WechatPay(...)` of `@wxtill/sdk`: the sandbox's address and clock, a merchant's credentials, platform keys.
   *
   * @throws TypeError when there is no such merchant, or it does not have these keys.
   */
  wechatPayOptions({ mchid, keys }: ClientChoice = {}): ClientOptions {
    return clientOptions(this.#merchant(mchid), keys, this)
  }

  /**
   * The options of `new WechatPayV2(...)` of `@wxtill/sdk/v2`, the client of APIv2.
   *
   * @throws TypeError when there is no such merchant.
   */
  wechatPayV2Options({ mchid }: Pick<ClientChoice, 'mchid'> = {}): V2ClientOptions {
    return v2ClientOptions(this.#merchant(mchid), this)
  }

  /** The payer with this openid, made when there is none; without one, the first payer, who can pay anything. */
  payer(openid?: string): TestPayer {
    const { state } = this.#platform
    const isNew = openid !== undefined && !payerByOpenid(state, openid)
    const payer = isNew ? state.commit(() => createPayer(this.#platform, { openid })) : choosePayer(state, openid)
    const { id: _internal, ...known } = payer
    return { ...known, openid: openid ?? payer.openids[this.merchant.appid]! }
  }

  /** The code on a payer's phone, for `POST /v3/pay/transactions/codepay` and `/pay/micropay`: one payment, within a minute. */
  paymentCode(openid?: string): string {
    const { state } = this.#platform
    return state.commit(() => paymentCode(this.#platform, choosePayer(state, openid))).auth_code
  }

  /**
   * A payer pays, or fails to; resolves when the notification has been tried once, too.
   *
   * @param who whose order, default the first merchant's; and who pays, default whom the order is for, else the first payer
   * @throws Error when there is no such order or payer, or the order cannot be paid any more.
   */
  async pay(
    out_trade_no: string,
    outcome: PaymentOutcome = 'success',
    { mchid = this.merchant.mchid, openid }: { mchid?: string; openid?: string } = {},
  ): Promise<TestPayment> {
    const { result, message, order } = tryPayment(this.#platform, { mchid, out_trade_no, outcome, openid })
    await this.#platform.clock.idle()
    return { result, message, order: controlOrderView(order) }
  }

  /**
   * Moves the clock on by so many ms, by `{ seconds }`, or `{ to: 'tomorrow 09:00' }`; resolves when everything due has happened,
   * deliveries included.
   *
   * @throws Error when `to` names no instant, or one in the past.
   */
  async advance(how: number | Advance): Promise<void> {
    const { clock } = this.#platform
    await (typeof how === 'number' ? clock.advance(how) : clock.advanceTo(readAdvance(how)))
  }

  /** When the next thing is due on the sandbox's clock: a delivery, an expiry, a timer of yours. Undefined: nothing is planned. */
  get nextDue(): number | undefined {
    return this.#platform.clock.next
  }

  /** Calls the platform without a wire: as an HTTP client would, but nothing is waited for and nothing gets lost. */
  async call(request: DirectCall): Promise<DirectAnswer> {
    const { sabotage, ...answer } = await this.#handle(incomingOf(request, this.url))
    return { ...answer, ...(sabotage && { spoiled: sabotage }) }
  }

  /** Calls the control API without a wire; `path` is what follows `/_sandbox`. */
  async control(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    // It answers to a name it trusts; without a wire there is none.
    const headers = { 'content-type': 'application/json', host: 'localhost' }
    const text = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await this.#pages(new Request(`http://localhost/_sandbox${path}`, { method, headers, ...text }))
    return { status: answer.status, body: await answer.json() }
  }

  /** Every order as WeChat Pay has it, oldest first. */
  orders(): ReturnType<typeof controlOrderView>[] {
    return [...this.#platform.state.orders.values()].map(controlOrderView)
  }

  /** Every refund as WeChat Pay has it, oldest first. */
  refunds(): ReturnType<typeof controlRefundView>[] {
    return [...this.#platform.state.refunds.values()].map(controlRefundView)
  }

  /** Every line of the merchants' account books, oldest first: what moved whose money, under which number, and by how much. */
  movements(): Movement[] {
    return [...this.#platform.state.movements.values()]
  }

  /** Every notification in the order they arose, with its attempts and what is inside. */
  notifications(): Notification[] {
    return [...this.#platform.state.notifications.values()]
  }

  /**
   * The first notification that fits, of those tried at least once or still to be tried; without `fits`, the first one that was
   * taken in. Repeats after a failure are on the clock: `advance` it.
   *
   * @throws Error that lists what was sent, when none has come in time.
   */
  waitForNotification(
    fits: (notification: Notification) => boolean = ({ state }) => state === 'delivered',
    options: WaitOptions = {},
  ): Promise<Notification> {
    const tried = (): Notification[] => this.notifications().filter(({ attempts }) => attempts.length > 0)
    return waitForNotification({ tried, fits, events: this.#events, closed: this.#closed.signal, ...options })
  }

  /**
   * Says what is still open: payers at their password page, refunds under way, notifications neither taken in nor given up, and
   * money that does not add up.
   *
   * @param books what the merchants' own books say, Σ paid − Σ refunded in fen by merchant number; held against the sandbox's
   * @throws NotSettledError that lists it all.
   */
  expectSettled(books?: Books): void {
    const { open } = settlement(this.#platform, books)
    if (open.length > 0) throw new NotSettledError(open)
  }

  close(): Promise<void> {
    this.#closed.abort()
    return this.#sandbox.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #merchant(mchid?: string): MerchantCredentials {
    const found = this.merchants.find((merchant) => mchid === undefined || merchant.mchid === mchid)
    if (!found) throw new TypeError(`mchid: there is no merchant ${mchid}.`)
    return found
  }
}
