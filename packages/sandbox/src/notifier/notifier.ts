import { formatRfc3339, sealNotification } from '@wxtill/protocol'
import { deliver, type DeliveryResult } from './deliver.ts'
import { ACCEPTED_STATUS, BASIC_RETRY_SECONDS, nextDelay } from './schedule.ts'
import { sortedJson } from '../gateway/sorted-json.ts'
import { requestId, signatureHeaders } from '../gateway/respond.ts'
import type { JournalEntry } from '../journal/journal.ts'
import type { FaultRule } from '../faults/faults.ts'
import { wireNow, type Platform } from '../platform.ts'
import type { KeyKind, Merchant, Notification } from '../store/records.ts'

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
    const results: DeliveryResult[] = []
    const send = async (times: number): Promise<void> => {
      const sendings = Array.from({ length: times }, () => this.#send(notification, merchant, fault, attempt))
      // The journal tells copies in the order in which they were sent, whichever comes back first.
      for (const { entry, result } of await Promise.all(sendings)) {
        this.#platform.journal.record(entry)
        results.push(result)
      }
    }
    await send(copies)
    for (let i = 0; i < (fault?.action.dup ?? 0); i++) await send(1)
    // One accepted copy is enough.
    if (!this.#closing.signal.aborted) this.#settle(id, results.find(accepted) ?? results[0]!, byHand)
  }

  async #send(
    notification: Notification,
    merchant: Merchant,
    fault: FaultRule | undefined,
    attempt: number,
  ): Promise<{ result: DeliveryResult; entry: Omit<JournalEntry, 'seq'> }> {
    const at = this.#platform.clock.now()
    const body = Buffer.from(this.#seal(notification, merchant, fault))
    const headers = await this.#headers(body, notification, merchant, fault?.action.signtest === true && attempt === 1)
    const drop = fault?.action.drop
    const dropped = drop === 'all' || (drop !== undefined && attempt <= drop)
    const result = dropped
      ? { headers: {}, body: '', error: 'dropped by a fault rule', ms: 0 }
      : await deliver({ url: notification.notify_url, headers, body, signal: this.#closing.signal })
    const entry: Omit<JournalEntry, 'seq'> = {
      at,
      ms: result.ms,
      direction: 'out',
      method: 'POST',
      path: notification.notify_url,
      status: result.status ?? 0,
      verdict: accepted(result) ? 'delivered' : 'failed',
      ...(accepted(result)
        ? {}
        : { reason: result.error ?? `Only 200 and 204 count as taken in, the merchant answered ${result.status}.` }),
      ...(fault ? { fault: fault.id } : {}),
      mchid: merchant.mchid,
      request: { headers, body: body.toString('utf8') },
      response: { headers: result.headers, body: result.body },
    }
    return { result, entry }
  }

  #seal(notification: Notification, merchant: Merchant, fault: FaultRule | undefined): string {
    const { id, created_at, event_type, summary, original_type, associated_data } = notification
    return sealNotification({
      id,
      create_time: formatRfc3339(created_at),
      event_type,
      summary,
      original_type,
      associated_data,
      resource: sortedJson(tampered(notification.resource, fault?.action.tamper_amount)),
      key: merchant.api_v3_key,
      nonce: this.#platform.random.wire.alphanumeric(12),
    })
  }

  async #headers(
    body: Buffer,
    notification: Notification,
    merchant: Merchant,
    probe: boolean,
  ): Promise<Record<string, string>> {
    const { keys, random, rules } = this.#platform
    const kind = notificationKey(notification.key, merchant, rules.notificationKey)
    // Drawn before the wait: others draw meanwhile, and how long signing takes must change nothing.
    const id = requestId(random.wire, 0)
    const inLowerCase = random.wire.integer(2) === 1
    const signed = await signatureHeaders(body, {
      keys,
      random: random.wire,
      now: wireNow(this.#platform),
      merchant,
      kind,
      probe,
    })
    const headers = {
      'Content-Type': 'application/json',
      Accept: '*/*',
      'User-Agent': 'Mozilla/4.0',
      'Request-ID': id,
      ...signed,
    }
    // Merchants must not depend on the case of header names.
    if (!inLowerCase) return headers
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  }

  #settle(id: string, result: DeliveryResult, byHand: boolean): void {
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
        ...(byHand ? { by_hand: true } : {}),
      },
    ]
    const { next_at: _planned, ...rest } = notification
    const keep = (changed: Notification): void => {
      state.notifications.put(id, changed)
      this.onAttempt(changed)
    }
    if (accepted(result)) return keep({ ...rest, attempts, state: 'delivered' })
    if (byHand || notification.state !== 'pending') return keep({ ...notification, attempts })
    const delay = nextDelay(attempts.filter((tried) => !tried.by_hand).length, BASIC_RETRY_SECONDS)
    if (delay === undefined) return keep({ ...rest, attempts, state: 'given_up' })
    this.#schedule(id, now + delay)
    keep({ ...rest, attempts, next_at: now + delay })
  }
}

function accepted({ status }: DeliveryResult): boolean {
  return status !== undefined && ACCEPTED_STATUS.has(status)
}

/** The merchant's own call decides, as far as the merchant has that key. */
function notificationKey(asked: KeyKind, merchant: Merchant, rule: 'follow' | KeyKind): KeyKind {
  if (merchant.keys !== 'both') return merchant.keys
  return rule === 'follow' ? asked : rule
}

function tampered(resource: object, amount: number | true | undefined): object {
  if (amount === undefined || !('amount' in resource) || typeof resource.amount !== 'object') return resource
  return { ...resource, amount: { ...resource.amount, total: amount === true ? 1 : amount } }
}
