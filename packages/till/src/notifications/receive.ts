import { NotificationError, type NotificationEvent } from '@wxtill/sdk'
import { nowOf, type TillContext } from '../context.ts'
import { isConflict, isDataError, isDuplicateKey } from '../db/errors.ts'
import type { Transaction } from '../db/schema.ts'
import { readCombinedFact } from '../combined/facts.ts'
import { settleCombined } from '../combined/settle.ts'
import { observeNotification } from '../observe/notifications.ts'
import { readPaymentFact } from '../payments/facts.ts'
import { type InboxMessage, settlePayments, TAKEN_TRANSACTION } from '../payments/settle.ts'
import { readChargeFact, readPlateNotice } from '../parking/facts.ts'
import { settleParking } from '../parking/settle.ts'
import { readAuthorizationFact, readServiceOrderFact } from '../payscore/facts.ts'
import { settlePayscore } from '../payscore/settle.ts'
import { readRefundFact } from '../refunds/facts.ts'
import { settleRefunds } from '../refunds/settle.ts'
import { readTransferFact } from '../transfers/facts.ts'
import { settleTransfers } from '../transfers/settle.ts'
import { readV2Notification, type V2Event } from '../v2/notification.ts'
import { settleRefundNotices } from '../v2/refund-notice.ts'
import { GroupCommit, QueueFullError } from './group-commit.ts'
import type { InboxTable, InboxVerdict, NotificationKind } from './inbox.ts'
import type { RefusedNotifications } from './refused.ts'

/** A notification as it arrived. */
export interface Incoming {
  mchid: string
  kind: NotificationKind
  /** The language it came in; default that of APIv3. */
  api?: 'v2'
  headers: Readonly<Record<string, string>>
  /** The raw bytes: they are what is signed. */
  body: Uint8Array
}

/** What WeChat Pay is answered. */
export interface NotificationAnswer {
  status: 200 | 400 | 401 | 404 | 413 | 500 | 503
  body: { code: 'SUCCESS' | 'FAIL'; message: string }
}

/** What became of a notification: of one that is not stored, why WeChat Pay must send it again. */
export interface Received {
  answer: NotificationAnswer
  verdict: InboxVerdict | 'refused' | 'busy' | 'failed' | 'no_merchant'
  /** Its event_type, when it is one of ours. */
  event?: string
}

/** What is read of a message, whichever API it came by. */
type Told = Pick<NotificationEvent, 'id' | 'event_type' | 'resource'> | V2Event

/** A believed message on its way to the inbox: with news to settle, or parked for a reason. */
interface Item<Fact> {
  message: InboxMessage
  fact?: Fact
  parked?: string
}

const SUCCESS: NotificationAnswer = { status: 200, body: { code: 'SUCCESS', message: '成功' } }
const fail = (status: NotificationAnswer['status'], message: string): NotificationAnswer => ({
  status,
  body: { code: 'FAIL', message },
})

/**
 * What a refusal is answered, by the step at which the message fell: nothing that a stranger could learn from, the details are
 * in the record. Undecryptable is our own fault: the key is wrong.
 */
const REFUSALS: Record<NotificationError['reason'], NotificationAnswer> = {
  header: fail(400, 'A signature header is missing or malformed'),
  timestamp: fail(401, 'The timestamp is out of range'),
  serial: fail(401, 'The signing key is not known'),
  signature: fail(401, 'The signature does not match'),
  body: fail(400, 'The body is not a notification'),
  decrypt: fail(500, 'The resource could not be decrypted'),
}

const PAYMENT_EVENTS: ReadonlySet<string> = new Set(['TRANSACTION.SUCCESS'])
const REFUND_EVENTS: ReadonlySet<string> = new Set(['REFUND.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.CLOSED'])

const PAYSCORE_EVENTS: ReadonlySet<string> = new Set([
  'PAYSCORE.USER_OPEN_SERVICE',
  'PAYSCORE.USER_CLOSE_SERVICE',
  'PAYSCORE.USER_CONFIRM',
  'PAYSCORE.USER_PAID',
])

const PARKING_EVENTS: ReadonlySet<string> = new Set([
  'VEHICLE.ENTRANCE_STATE_CHANGE',
  'TRANSACTION.SUCCESS',
  'TRANSACTION.FAIL',
  'TRANSACTION.PAY_BACK',
])

const TRANSFER_EVENTS: ReadonlySet<string> = new Set(['MCHTRANSFER.BILL.FINISHED'])

/**
 * Takes notifications in. Each is verified and opened by itself; those that arrive together are then committed together. It is
 * answered with success only when its verdict is in the database; everything else makes WeChat Pay send it again.
 */
export class NotificationReceiver {
  readonly #context: TillContext
  readonly #refused: RefusedNotifications
  readonly #payments: GroupCommit<Item<Parameters<typeof settlePayments>[1][number]['fact']>, InboxVerdict>
  readonly #refunds: GroupCommit<Item<Parameters<typeof settleRefunds>[1][number]['fact']>, InboxVerdict>
  readonly #refundNotices: GroupCommit<Item<Parameters<typeof settleRefundNotices>[1][number]['fact']>, InboxVerdict>
  readonly #combined: GroupCommit<Item<Parameters<typeof settleCombined>[1][number]['fact']>, InboxVerdict>
  readonly #parking: GroupCommit<Item<Parameters<typeof settleParking>[1][number]['fact']>, InboxVerdict>
  readonly #transfers: GroupCommit<Item<Parameters<typeof settleTransfers>[1][number]['fact']>, InboxVerdict>
  readonly #payscore: GroupCommit<Item<Parameters<typeof settlePayscore>[1][number]['fact']>, InboxVerdict>

  constructor(context: TillContext, refused: RefusedNotifications) {
    this.#context = context
    this.#refused = refused
    // A server works on one group while the next is made ready; the embedded database has one connection.
    const shared = { mayIsolate: isDataError, lanes: context.database.engine === 'postgres' ? 2 : 1 }
    this.#payments = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settlePayments) })
    this.#refunds = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settleRefunds) })
    this.#refundNotices = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settleRefundNotices) })
    this.#combined = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settleCombined) })
    this.#parking = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settleParking) })
    this.#transfers = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settleTransfers) })
    this.#payscore = new GroupCommit({ ...shared, commit: (items) => this.#commit(items, settlePayscore) })
  }

  /** Verifies, settles, commits; then answers. Never throws. */
  receive(incoming: Incoming): Promise<NotificationAnswer> {
    return observeNotification(incoming, this.#context, () => this.#receive(incoming))
  }

  async #receive(incoming: Incoming): Promise<Received> {
    const merchant = await this.#context.merchants.find(incoming.mchid)
    if (merchant === undefined) return { answer: fail(404, 'No such merchant here'), verdict: 'no_merchant' }
    // Without the APIv2 key nothing that comes by that door could be genuine.
    if (incoming.api === 'v2' && !merchant.signsJumps)
      return { answer: fail(404, 'No APIv2 here'), verdict: 'no_merchant' }
    const { headers, body } = incoming
    try {
      const event =
        incoming.api === 'v2'
          ? readV2Notification(merchant, body)
          : await merchant.client.notifications.parse({ headers, body })
      const verdict = await this.#submit(incoming, event)
      this.#context.log.info({ mchid: incoming.mchid, event: event.event_type, id: event.id, verdict }, 'notification')
      return { answer: SUCCESS, verdict, event: event.event_type }
    } catch (error) {
      return this.#refuse(incoming, error)
    }
  }

  /** Resolves when everything taken in so far is committed. */
  async idle(): Promise<void> {
    const products = [this.#combined, this.#payscore, this.#parking, this.#transfers]
    const queues = [this.#payments, this.#refunds, this.#refundNotices, ...products]
    await Promise.all(queues.map((queue) => queue.idle()))
    await this.#refused.flush()
  }

  #submit(incoming: Incoming, event: Told): Promise<InboxVerdict> {
    const message: InboxMessage = {
      mchid: incoming.mchid,
      event_id: event.id.slice(0, 100),
      kind: incoming.kind,
      event_type: event.event_type.slice(0, 100),
      headers: JSON.stringify(kept(incoming.headers)),
      body: textOf(incoming.body),
      received_at: nowOf(this.#context),
    }
    if (incoming.kind === 'payment') {
      return this.#payments.submit(item(message, event, incoming, PAYMENT_EVENTS, readPaymentFact(event.resource)))
    }
    if (incoming.kind === 'combine') {
      return this.#combined.submit(item(message, event, incoming, PAYMENT_EVENTS, readCombinedFact(event.resource)))
    }
    if (incoming.kind === 'parking') {
      const { resource } = event
      const fact = readPlateNotice(resource) ?? readChargeFact(resource)
      return this.#parking.submit(item(message, event, incoming, PARKING_EVENTS, fact))
    }
    if (incoming.kind === 'transfer') {
      return this.#transfers.submit(item(message, event, incoming, TRANSFER_EVENTS, readTransferFact(event.resource)))
    }
    if (incoming.kind === 'payscore') {
      const { resource } = event
      const fact = readServiceOrderFact(resource) ?? readAuthorizationFact(resource)
      return this.#payscore.submit(item(message, event, incoming, PAYSCORE_EVENTS, fact))
    }
    const queue = incoming.api === 'v2' ? this.#refundNotices : this.#refunds
    return queue.submit(item(message, event, incoming, REFUND_EVENTS, readRefundFact(event.resource)))
  }

  async #commit<Fact>(
    items: readonly Item<Fact>[],
    settle: (
      trx: Transaction,
      news: { fact: Fact; message: InboxMessage }[],
      context: TillContext,
      parked: InboxTable[],
    ) => Promise<{ verdict: InboxVerdict }[]>,
  ): Promise<InboxVerdict[]> {
    const news = (doubt: object) =>
      items.flatMap(({ fact, message }) => (fact === undefined ? [] : [{ fact, message, ...doubt }]))
    const parked = items.flatMap((item) => (item.fact === undefined ? [parkedRow(item)] : []))
    const run = (doubt?: string) =>
      this.#context.database.transaction((trx) => settle(trx, news(doubt ? { doubt } : {}), this.#context, parked))
    const settled = await run().catch((error: unknown) => {
      if (isConflict(error)) return run()
      if (items.length !== 1 || !isDuplicateKey(error)) throw error
      return run(TAKEN_TRANSACTION)
    })
    const verdicts = settled.values()
    return items.map((each) => (each.fact === undefined ? 'parked' : (verdicts.next().value?.verdict ?? 'parked')))
  }

  #refuse(incoming: Incoming, error: unknown): Received {
    const { mchid, kind } = incoming
    if (error instanceof QueueFullError) return { answer: fail(503, 'Busy, send it again'), verdict: 'busy' }
    if (!(error instanceof NotificationError)) {
      this.#context.log.error({ err: error, mchid, kind }, 'notification not committed')
      return { answer: fail(500, 'Not stored, send it again'), verdict: 'failed' }
    }
    const level = error.reason === 'decrypt' ? 'error' : 'warn'
    const reason = `${error.code}: ${error.message}`
    this.#context.log[level]({ mchid, kind, reason }, 'notification refused')
    this.#refused.note({ mchid, kind, reason, headers: kept(incoming.headers), body: textOf(incoming.body) })
    return { answer: REFUSALS[error.reason], verdict: 'refused' }
  }
}

/** Sorts a believed message: news about an order of this merchant, or something a person must look at. */
function item<Fact extends { mchid: string }>(
  message: InboxMessage,
  event: Told,
  { mchid, kind }: Incoming,
  expected: ReadonlySet<string>,
  fact: Fact | undefined,
): Item<Fact> {
  if (!expected.has(event.event_type)) {
    return { message, parked: `${event.event_type} is not an event of ${kind} notifications this version knows` }
  }
  if (fact === undefined) return { message, parked: 'The message lacks what must be compared' }
  if (fact.mchid !== mchid) return { message, parked: `mchid is ${fact.mchid}, ours is ${mchid}` }
  return { message, fact }
}

const parkedRow = ({ message, parked }: Item<unknown>): InboxTable => ({
  ...message,
  number: null,
  payment_id: null,
  verdict: 'parked',
  reason: parked ?? null,
})

/** Headers worth keeping: what was signed, and where it came from. */
const KEPT_HEADERS = /^(?:wechatpay-|content-type$|user-agent$|request-id$)/

const kept = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => KEPT_HEADERS.test(name))
      .map(([name, value]) => [name, value.slice(0, 1024)]),
  )

const textOf = (body: Uint8Array): string => Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
