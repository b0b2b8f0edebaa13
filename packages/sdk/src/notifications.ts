import { readEnvelope, readResource } from '@wxtill/protocol/pure'
import type { Clock } from './clock.ts'
import { diagnoseMessage, type RefusedMessage } from './diagnosis/diagnose-message.ts'
import { NotificationError, PlatformKeyError } from './errors.ts'
import type { EventResources } from './generated/events.gen.ts'
import { collectHeaders, type HeadersLike } from './headers.ts'
import type { KeyFinder, KnownKey, Open, Proof, Verify, VerifyNow } from './platform-crypto.ts'
import { mismatch, readSignedHeaders, type SignatureFault, type SignedMessage } from './signed-message.ts'
import { textOf } from './text.ts'

/** A notification is refused when it is longer. */
export const MAX_NOTIFICATION_BYTES = 64 * 1024

/**
 * Any event type this version has no type for; a string at run time. Declared as an enum because that is the one string type
 * TypeScript tells apart from the literals of the union, so that comparing `event_type` narrows.
 */
declare enum OtherEventType {
  Any = '*',
}

interface Envelope {
  /** The same for every delivery of one event: a key against doing things twice. */
  readonly id: string
  readonly create_time: string
  readonly summary: string
  readonly resource_type: string
  readonly original_type?: string
  /** Who signed, and the values that make this delivery unique. */
  readonly signed: { readonly serial: string; readonly nonce: string; readonly timestamp: number }
}

/** An event this version has a type for. */
export type KnownEvent = {
  [Type in keyof EventResources]: Envelope & { readonly event_type: Type; readonly resource: EventResources[Type] }
}[keyof EventResources]

/** Any other event: new ones appear without notice. Store it, answer success, have a person look. */
export interface OtherEvent extends Envelope {
  readonly event_type: OtherEventType
  readonly resource: unknown
}

/**
 * A proven notification. Compare on `event_type` and the resource gets its type. Proven means: WeChat Pay said it. Whether it is
 * *your* order is for you to compare: out_trade_no, mchid, appid, amount.total and currency.
 */
export type NotificationEvent = KnownEvent | OtherEvent

export interface IncomingNotification {
  readonly headers: HeadersLike
  /** The raw bytes (or text) as they arrived. A body that was parsed and serialised again cannot be verified. */
  readonly body: Uint8Array | string
}

/** Verifies and opens notifications, by whatever crypto the runtime has. */
export class NotificationParser<Key> {
  readonly #clock: Clock
  readonly #keys: KeyFinder<Key>
  readonly #verify: Verify<Key>
  readonly #verifyNow: VerifyNow<Key> | undefined
  readonly #open: Open

  constructor(parts: Proof<Key> & { readonly clock: Clock; readonly open: Open }) {
    this.#clock = parts.clock
    this.#keys = parts.keys
    this.#verify = parts.verify
    this.#verifyNow = parts.verifyNow
    this.#open = parts.open
  }

  /**
   * Proves a notification (raw bytes → headers → ±300 s → key by serial → signature) and only then parses and decrypts it.
   *
   * @throws NotificationError whose `reason` names the step. Answer 4xx or 5xx, change nothing.
   */
  async parse({ headers, body }: IncomingNotification): Promise<NotificationEvent> {
    const bytes = readBody(body)
    const nowMs = this.#clock.now()
    const received = { from: 'notification', headers: collectHeaders(headers), body: bytes, nowMs } as const
    const signed = readHeaders(received)
    const key = this.#keys.peek(signed.serial) ?? (await this.#find(received, signed))
    const genuine = this.#verify(signed, bytes, key.key)
    // Only what has to be waited for is: the common case answers at once.
    if (typeof genuine === 'boolean' ? !genuine : !(await genuine))
      throw refusal(mismatch(signed, bytes)).explain(() => this.#diagnose({ ...received, signed, key }))
    const { serial, nonce, timestamp } = signed
    try {
      const { envelope, sealed } = readEnvelope(textOf(bytes))
      const opened = this.#open(sealed)
      const plaintext = opened instanceof Uint8Array ? opened : await opened
      const resource = readResource(textOf(plaintext))
      // Not spread into another object: the copy would cost a tenth of what verifying does.
      const event: unknown = Object.assign(envelope, { resource, signed: { serial, nonce, timestamp } })
      return event as NotificationEvent
    } catch (error) {
      throw notOpened(error)
    }
  }

  #diagnose(refused: Omit<RefusedMessage<Key>, 'keys' | 'verifyNow'>): string[] {
    return diagnoseMessage({ ...refused, keys: this.#keys.all(), verifyNow: this.#verifyNow })
  }

  async #find(received: Received, signed: SignedMessage): Promise<KnownKey<Key>> {
    try {
      return await this.#keys.find(signed.serial)
    } catch (error) {
      if (!(error instanceof PlatformKeyError)) throw error
      const refused = new NotificationError('serial', error.message, error.hint, { cause: error })
      throw refused.explain(() => this.#diagnose({ ...received, signed }))
    }
  }
}

function readBody(body: unknown): Uint8Array {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new NotificationError(
      'body',
      `The body is ${body === null ? 'null' : `a parsed ${typeof body}`}, not the raw bytes.`,
      'Keep the raw body: the signature covers the bytes that arrived. Register the route before any JSON parser, or use a raw-body parser.',
      { answer: 500 },
    )
  }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  if (bytes.length > MAX_NOTIFICATION_BYTES) {
    throw new NotificationError(
      'body',
      `The body has ${bytes.length} bytes, more than ${MAX_NOTIFICATION_BYTES}.`,
      'No notification is that long.',
      { answer: 413 },
    )
  }
  return bytes
}

type Received = Pick<RefusedMessage<unknown>, 'from' | 'headers' | 'body' | 'nowMs'>

function readHeaders(received: Received): SignedMessage {
  const signed = readSignedHeaders(received.headers, received.nowMs)
  if (!('at' in signed)) return signed
  if (signed.at === 'header' && isXml(received.body)) {
    throw new NotificationError(
      'body',
      'This is an APIv2 notification (XML), not an APIv3 one.',
      'It comes from a refund made in the console, or from a refund without notify_url. Query the refund, and give notify_url with every refund. WechatPayV2 of @wxtill/sdk/v2 can read it.',
    )
  }
  throw refusal(signed).explain(() => diagnoseMessage({ ...received, keys: [] }))
}

function isXml(body: Uint8Array): boolean {
  return /^\s*<(?:xml|\?xml)/.test(textOf(body.subarray(0, 32)))
}

const HINTS: Readonly<Record<SignatureFault['at'], string>> = {
  header:
    'Every genuine notification carries the Wechatpay-* headers once: a reverse proxy may be dropping or doubling them.',
  timestamp:
    'Deliveries are signed anew each time, so an old stamp is a replay, unless the clock of this machine is wrong.',
  signature: 'Refuse it. If it was genuine it comes again; check that no proxy or middleware alters the raw body.',
}

function refusal(fault: SignatureFault): NotificationError {
  return new NotificationError(fault.at, fault.message, HINTS[fault.at])
}

function notOpened(error: unknown): NotificationError {
  if (error instanceof SyntaxError) {
    return new NotificationError(
      'body',
      `Signed, but not a notification: ${error.message}`,
      'Store the raw body and look at it.',
      { cause: error },
    )
  }
  return new NotificationError(
    'decrypt',
    'Signed, but the APIv3 key does not open it.',
    'The APIv3 key was probably changed on the merchant platform: give the new one. Meanwhile query the order.',
    { cause: error },
  )
}
