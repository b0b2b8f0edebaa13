import { openNotification, type OpenedNotification } from '@wxtill/protocol'
import type { Clock } from './clock.ts'
import { NotificationError, PlatformKeyError } from './errors.ts'
import type { EventResources } from './generated/events.gen.ts'
import { collectHeaders, type HeaderMap, type HeadersLike } from './headers.ts'
import type { PlatformKey, PlatformKeyStore } from './keys/store.ts'
import { checkSignature, readSignedHeaders, type SignatureFault, type SignedMessage } from './signed-message.ts'

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

/** Verifies and opens notifications. */
export class NotificationParser {
  readonly #clock: Clock
  readonly #keys: PlatformKeyStore
  readonly #apiV3Key: Uint8Array

  constructor(parts: { readonly clock: Clock; readonly keys: PlatformKeyStore; readonly apiV3Key: Uint8Array }) {
    this.#clock = parts.clock
    this.#keys = parts.keys
    this.#apiV3Key = parts.apiV3Key
  }

  /**
   * Proves a notification (raw bytes → headers → ±300 s → key by serial → signature) and only then parses and decrypts it.
   *
   * @throws NotificationError whose `reason` names the step. Answer 4xx or 5xx, change nothing.
   */
  async parse({ headers, body }: IncomingNotification): Promise<NotificationEvent> {
    const bytes = readBody(body)
    const signed = readHeaders(collectHeaders(headers), bytes, this.#clock.now())
    const key = this.#keys.peek(signed.serial) ?? (await this.#find(signed.serial))
    const fault = checkSignature(signed, bytes, key.key)
    if (fault) throw refusal(fault)
    const { serial, nonce, timestamp } = signed
    // Not spread into another object: the copy would cost a tenth of what verifying does.
    const opened: unknown = Object.assign(open(bytes, this.#apiV3Key), { signed: { serial, nonce, timestamp } })
    return opened as NotificationEvent
  }

  async #find(serial: string): Promise<PlatformKey> {
    try {
      return await this.#keys.find(serial)
    } catch (error) {
      if (!(error instanceof PlatformKeyError)) throw error
      throw new NotificationError('serial', error.message, error.hint, error)
    }
  }
}

function readBody(body: unknown): Uint8Array {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new NotificationError(
      'body',
      `The body is ${body === null ? 'null' : `a parsed ${typeof body}`}, not the raw bytes.`,
      'Keep the raw body: the signature covers the bytes that arrived. Register the route before any JSON parser, or use a raw-body parser.',
    )
  }
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body
  if (bytes.length > MAX_NOTIFICATION_BYTES) {
    throw new NotificationError(
      'body',
      `The body has ${bytes.length} bytes, more than ${MAX_NOTIFICATION_BYTES}.`,
      'No notification is that long.',
    )
  }
  return bytes
}

function readHeaders(headers: HeaderMap, body: Uint8Array, now: number): SignedMessage {
  const signed = readSignedHeaders(headers, now)
  if (!('at' in signed)) return signed
  if (signed.at === 'header' && isXml(body)) {
    throw new NotificationError(
      'body',
      'This is an APIv2 notification (XML), not an APIv3 one.',
      'It comes from a refund made in the console, or from a refund without notify_url. Query the refund, and give notify_url with every refund.',
    )
  }
  throw refusal(signed)
}

function isXml(body: Uint8Array): boolean {
  return /^\s*<(?:xml|\?xml)/.test(Buffer.from(body.subarray(0, 32)).toString('utf8'))
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

function open(bytes: Uint8Array, apiV3Key: Uint8Array): OpenedNotification {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  try {
    return openNotification(text, apiV3Key)
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new NotificationError(
        'body',
        `Signed, but not a notification: ${error.message}`,
        'Store the raw body and look at it.',
        error,
      )
    }
    throw new NotificationError(
      'decrypt',
      'Signed, but the APIv3 key does not open it.',
      'The APIv3 key was probably changed on the merchant platform: give the new one. Meanwhile query the order.',
      error,
    )
  }
}
