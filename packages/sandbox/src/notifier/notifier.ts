import { mangled } from './bend-notice.ts'
import type { Deliver, DeliveryResult } from './deliver.ts'
import { formOf } from './form.ts'
import { nextDelay, retrySecondsOf } from './schedule.ts'
import { bodyText, type JournalEntry } from '../journal/journal.ts'
import { v2RefundNotice } from '../v2/refunds/view.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { FaultRule } from '../faults/faults.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Notification } from '../store/records.ts'

/** Something a merchant should hear of. */
export type Event = Pick<
  Notification,
  | 'mchid'
  | 'event_type'
  | 'number'
  | 'notify_url'
  | 'summary'
  | 'original_type'
  | 'associated_data'
  | 'resource'
  | 'key'
  | 'format'
  | 'sign_type'
>

const NO_KEY = 'not sent: the merchant never set an APIv3 key'
/** One copy of a delivery. */
interface Copy {
  notification: Notification
  merchant: Merchant
  attempt: number
  fault?: FaultRule | undefined
  /** Not from the platform, or not now: sent by somebody else, as the rule says. */
  foreign?: 'forged' | 'replayed'
}

interface Sent extends DeliveryResult {
  takenIn: boolean
  entry?: Omit<JournalEntry, 'seq'>
}

const NO_FAULT: FaultAction = {}
/** The second network path is that much slower. */
const SECOND_PATH_MS = 1000
const SHUFFLED_MS = 30_000
/** Said of deliveries that are not the platform's. */
const FOREIGN = Object.freeze({
  forged: 'Not from WeChat Pay: forged by a fault rule. A merchant must not take it in.',
  replayed: 'Not sent now: a fault rule repeated it under an old timestamp.',
})

/** Sealed, signed and sent again and again until the merchant takes it in, or the schedule ends. */
export class Notifier {
  /** Told after every attempt, with the notification as it stands then. */
  onAttempt: (notification: Notification) => void = () => {}
  #platform: Omit<Platform, 'notifier'>
  #deliverOnce: Deliver
  #closing = new AbortController()
  /** One planned delivery per notification. */
  #planned = new Map<string, () => void>()

  constructor(platform: Omit<Platform, 'notifier'>, deliver: Deliver) {
    this.#platform = platform
    this.#deliverOnce = deliver
  }

  /** Records the event, as part of the commit that is running, and sends it as soon as that is done. */
  emit(event: Event): void {
    const { state, clock, random, faults, merchants } = this.#platform
    const now = clock.now()
    const { mchid, number, event_type } = event
    const fault = faults.find({ hook: 'event', at: now, mchid, numbers: [number], event_type })
    const id = random.numbers.uuid()
    const made = { ...event, id, created_at: now, attempts: [] }
    if (merchants.find(event.mchid)?.api_v3_key === '') {
      const attempts = [{ at: now, ms: 0, error: NO_KEY }]
      state.notifications.put(id, { ...made, attempts, state: 'given_up' })
      return
    }
    if (fault?.action.lost) {
      state.notifications.put(id, { ...made, state: 'given_up' })
      return
    }
    const next_at = now + this.#delay(fault?.action)
    state.notifications.put(id, { ...made, state: 'pending', next_at })
    this.#schedule(id, next_at)
  }

  /** Sends what was recorded after the first `count` notifications, without waiting for its turn. */
  async sendSince(count: number): Promise<void> {
    const made = [...this.#platform.state.notifications.values()].slice(count)
    await Promise.all(
      made.map(async ({ id, state }) => {
        this.#planned.get(id)?.()
        this.#planned.delete(id)
        if (state === 'pending') await this.#deliver(id)
      }),
    )
  }

  /** Takes up what was pending when the sandbox last stopped. */
  resume(): void {
    for (const { id, state, next_at } of this.#platform.state.notifications.values()) {
      if (state === 'pending') this.#schedule(id, next_at ?? this.#platform.clock.now())
    }
  }

  /** Sends once more now, whatever the state; a failure leaves the schedule as it is. */
  async resend(id: string): Promise<Notification | undefined> {
    await this.#deliver(id, true)
    return this.#platform.state.notifications.get(id)
  }

  close(): void {
    this.#closing.abort()
  }

  #delay({ delay_ms = 0, shuffle }: FaultAction = {}): number {
    if (shuffle === undefined) return delay_ms
    return delay_ms + this.#platform.random.chance.integer(shuffle === true ? SHUFFLED_MS : shuffle)
  }

  #schedule(id: string, at: number): void {
    this.#planned.get(id)?.()
    const cancel = this.#platform.clock.setAt(async () => {
      this.#planned.delete(id)
      // Resent, reset or restored meanwhile: then this is no longer the delivery that was planned.
      const due = this.#platform.state.notifications.get(id)
      if (due?.state === 'pending' && due.next_at === at) await this.#deliver(id)
    }, at)
    this.#planned.set(id, cancel)
  }

  async #deliver(id: string, byHand = false): Promise<void> {
    const { state, merchants, faults, clock } = this.#platform
    const notification = state.notifications.get(id)
    const merchant = notification && merchants.find(notification.mchid)
    if (!notification || !merchant) return
    const { mchid, number, event_type } = notification
    const attempt = notification.attempts.length + 1
    const at = clock.now()
    const fault = faults.find({ hook: 'delivery', at, mchid, numbers: [number], event_type, attempt })
    const { forge, replay_age_s, dup = 0, dup_gap_ms = 0, dup_parallel = 0 } = fault?.action ?? NO_FAULT
    const copy: Copy = { notification, merchant, attempt, fault }
    if (forge) await this.#send([{ ...copy, foreign: 'forged' }])
    const atOnce = 1 + (dup_parallel === true ? 0 : dup_parallel)
    const results = await this.#send(Array.from({ length: atOnce }, () => copy))
    if (dup_gap_ms === 0) for (let i = 0; i < dup; i++) results.push(...(await this.#send([copy])))
    else for (let i = 1; i <= dup; i++) this.#sendLater(copy, i * dup_gap_ms)
    if (dup_parallel === true) this.#sendLater(copy, SECOND_PATH_MS)
    if (replay_age_s !== undefined) await this.#send([{ ...copy, foreign: 'replayed' }])
    // One accepted copy is enough.
    this.#settle(id, results.find(({ takenIn }) => takenIn) ?? results[0]!, byHand ? { by_hand: true } : {})
  }

  /** Beside the schedule: a copy that is taken in settles the matter, one that is not changes nothing. */
  #sendLater(copy: Copy, ms: number): void {
    const { clock, state } = this.#platform
    clock.setTimeout(async () => {
      const { id } = copy.notification
      const [sent] = state.notifications.get(id) ? await this.#send([copy]) : []
      if (sent) this.#settle(id, sent, { copy: true })
    }, ms)
  }

  /** The journal tells copies in the order in which they were sent, whichever comes back first. */
  async #send(copies: readonly Copy[]): Promise<Sent[]> {
    const all = await Promise.all(copies.map((copy) => this.#sendOne(copy)))
    for (const { entry } of all) if (entry) this.#platform.journal.record(entry)
    return all
  }

  async #sendOne(copy: Copy): Promise<Sent> {
    const { notification, merchant, attempt, fault, foreign } = copy
    const { clock } = this.#platform
    const action = fault?.action ?? NO_FAULT
    const at = clock.now()
    // Taken away while it was pending.
    if (merchant.api_v3_key === '') return { headers: {}, body: '', error: NO_KEY, ms: 0, takenIn: false }
    const told = this.#told(notification, action)
    const form = formOf(told)
    const telling = { platform: this.#platform, notification: told, merchant, action, attempt, foreign }
    const { headers, body } = mangled(await form.write(telling), action)
    const dropped = action.drop === 'all' || (action.drop !== undefined && attempt <= action.drop)
    const { chunked = false, slow_body_ms: overMs } = action
    const result = dropped
      ? { headers: {}, body: '', error: 'dropped by a fault rule', ms: 0 }
      : await this.#deliverOnce({
          url: notification.notify_url,
          headers,
          body,
          travel: { chunked, ...(overMs === undefined ? {} : { overMs }) },
          signal: this.#closing.signal,
        })
    const objection = form.objection(result, action)
    const takenIn = objection === undefined
    const reason = foreign ? FOREIGN[foreign] : objection
    const entry: Sent['entry'] = {
      at,
      ms: result.ms,
      direction: 'out',
      method: 'POST',
      path: notification.notify_url,
      status: result.status ?? 0,
      verdict: takenIn ? 'delivered' : 'failed',
      ...(reason === undefined ? {} : { reason }),
      ...(fault ? { fault: fault.id } : {}),
      mchid: merchant.mchid,
      request: { headers, body: bodyText(body, {}) },
      response: { headers: result.headers, body: result.body },
    }
    return { ...result, takenIn, entry }
  }

  /** A fault rule tells of an APIv3 refund as the console does: in the form of APIv2. */
  #told(notification: Notification, { refund_notify_format }: FaultAction): Notification {
    if (refund_notify_format === undefined || notification.original_type !== 'refund' || notification.format === 'v2')
      return notification
    const { refund_id } = notification.resource as { refund_id: string }
    const [refund] = this.#platform.state.refundsById(refund_id)
    if (!refund) return notification
    return { ...notification, format: 'v2', resource: v2RefundNotice(this.#platform, refund) }
  }

  #settle(id: string, result: Sent, beside: { by_hand?: true; copy?: true }): void {
    // An answer that closing cut short says nothing.
    if (this.#closing.signal.aborted) return
    const { state, clock } = this.#platform
    const notification = state.notifications.get(id)
    if (!notification) return
    const now = clock.now()
    const { error, ms, status } = result
    const attempts = [
      ...notification.attempts,
      {
        at: now,
        ms,
        ...(status === undefined ? {} : { status }),
        ...(error === undefined ? {} : { error }),
        ...beside,
      },
    ]
    const { next_at: _planned, ...rest } = notification
    const keep = (changed: Notification): void => {
      state.notifications.put(id, changed)
      this.onAttempt(changed)
    }
    if (result.takenIn) return keep({ ...rest, attempts, state: 'delivered' })
    if (beside.by_hand || beside.copy || notification.state !== 'pending') return keep({ ...notification, attempts })
    const scheduled = attempts.filter((tried) => !tried.by_hand && !tried.copy)
    const delay = nextDelay(scheduled.length, retrySecondsOf(notification.event_type))
    if (delay === undefined) return keep({ ...rest, attempts, state: 'given_up' })
    this.#schedule(id, now + delay)
    keep({ ...rest, attempts, next_at: now + delay })
  }
}
