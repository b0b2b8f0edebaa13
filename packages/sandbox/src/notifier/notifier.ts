import { deliver, type DeliveryResult } from './deliver.ts'
import { formOf } from './form.ts'
import { BASIC_RETRY_SECONDS, nextDelay } from './schedule.ts'
import type { FaultRule } from '../faults/faults.ts'
import type { Platform } from '../platform.ts'
import type { Merchant, Notification } from '../store/records.ts'

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

/** Sealed, signed and sent again and again until the merchant takes it in, or the schedule ends. */
export class Notifier {
  /** Told after every attempt, with the notification as it stands then. */
  onAttempt: (notification: Notification) => void = () => {}
  #platform: Omit<Platform, 'notifier'>
  #closing = new AbortController()
  /** One planned delivery per notification. */
  #planned = new Map<string, () => void>()

  constructor(platform: Omit<Platform, 'notifier'>) {
    this.#platform = platform
  }

  /** Records the event, as part of the commit that is running, and sends it as soon as that is done. */
  emit(event: Event): void {
    const { state, clock, random, faults } = this.#platform
    const now = clock.now()
    const delay = faults.find({
      hook: 'event',
      mchid: event.mchid,
      numbers: [event.number],
      event_type: event.event_type,
    })
    const next_at = now + (delay?.action.delay_ms ?? 0)
    const id = random.numbers.uuid()
    state.notifications.put(id, { ...event, id, created_at: now, state: 'pending', attempts: [], next_at })
    this.#schedule(id, next_at)
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
    const { state, merchants, faults } = this.#platform
    const notification = state.notifications.get(id)
    const merchant = notification && merchants.find(notification.mchid)
    if (!notification || !merchant) return
    const { mchid, number, event_type } = notification
    const attempt = notification.attempts.length + 1
    const fault = faults.find({ hook: 'delivery', mchid, numbers: [number], event_type, attempt })
    const copies = 1 + (fault?.action.dup_parallel ?? 0)
    const results = await Promise.all(
      Array.from({ length: copies }, () => this.#send(notification, merchant, fault, attempt)),
    )
    for (let i = 0; i < (fault?.action.dup ?? 0); i++)
      results.push(await this.#send(notification, merchant, fault, attempt))
    // One accepted copy is enough.
    const accepted = results.find((result) => formOf(notification).objection(result) === undefined)
    if (!this.#closing.signal.aborted) this.#settle(id, accepted ?? results[0]!, byHand)
  }

  async #send(
    notification: Notification,
    merchant: Merchant,
    fault: FaultRule | undefined,
    attempt: number,
  ): Promise<DeliveryResult> {
    const { clock, journal } = this.#platform
    const at = clock.now()
    const form = formOf(notification)
    const { body, headers } = await form.write({
      platform: this.#platform,
      notification,
      merchant,
      fault: fault?.action,
      attempt,
    })
    const drop = fault?.action.drop
    const dropped = drop === 'all' || (drop !== undefined && attempt <= drop)
    const result = dropped
      ? { headers: {}, body: '', error: 'dropped by a fault rule', ms: 0 }
      : await deliver({ url: notification.notify_url, headers, body, signal: this.#closing.signal })
    const reason = form.objection(result)
    journal.record({
      at,
      ms: result.ms,
      direction: 'out',
      method: 'POST',
      path: notification.notify_url,
      status: result.status ?? 0,
      verdict: reason === undefined ? 'delivered' : 'failed',
      ...(reason === undefined ? {} : { reason }),
      ...(fault ? { fault: fault.id } : {}),
      mchid: merchant.mchid,
      request: { headers, body: body.toString('utf8') },
      response: { headers: result.headers, body: result.body },
    })
    return result
  }

  #settle(id: string, result: DeliveryResult, byHand: boolean): void {
    const { state, clock } = this.#platform
    const notification = state.notifications.get(id)
    if (!notification) return
    const now = clock.now()
    const { ms, status } = result
    const objection = formOf(notification).objection(result)
    // What was answered with 200 and is none the less not taken in would look fine without a word.
    const error = result.error ?? (status === 200 ? objection : undefined)
    const attempts = [
      ...notification.attempts,
      {
        at: now,
        ms,
        ...(status === undefined ? {} : { status }),
        ...(error === undefined ? {} : { error }),
        ...(byHand ? { by_hand: true } : {}),
      },
    ]
    const { next_at: _planned, ...rest } = notification
    const keep = (changed: Notification): void => {
      state.notifications.put(id, changed)
      this.onAttempt(changed)
    }
    if (objection === undefined) return keep({ ...rest, attempts, state: 'delivered' })
    if (byHand || notification.state !== 'pending') return keep({ ...notification, attempts })
    const delay = nextDelay(attempts.filter((tried) => !tried.by_hand).length, BASIC_RETRY_SECONDS)
    if (delay === undefined) return keep({ ...rest, attempts, state: 'given_up' })
    this.#schedule(id, now + delay)
    keep({ ...rest, attempts, next_at: now + delay })
  }
}
