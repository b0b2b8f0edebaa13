import { DecryptError, openRefundInfo, readXml, verifyV2, writeXml, XmlError, type V2SignType } from '@wxtill/protocol'
import { NotificationError } from '../errors.ts'
import type { V2NotificationFields } from '../generated/v2/notifications.gen.ts'
import { MAX_NOTIFICATION_BYTES } from '../notifications.ts'
import { recordOf, type V2Record } from './document.ts'
import type { V2Config } from './options.ts'

type Kind = keyof V2NotificationFields

/** A kind this version has a type for, and good news where it speaks of a payment. */
export type V2KnownNotification = {
  [K in Kind]: {
    readonly kind: K
    /**
     * Its sign was proven. A refund has none by design: that it opened with the APIv2 key is all that speaks for it, and parts of
     * older ones could have been put together. Query the refund before acting on it.
     */
    readonly verified: K extends 'refund' ? false : true
    readonly data: V2NotificationFields[K]
  }
}[Kind]

/** Proven, but it reports a failure: `result_code` or `trade_state` is not SUCCESS. */
export interface V2FailedNotification {
  readonly kind: 'failed'
  readonly of: Kind | 'unknown'
  readonly verified: true
  readonly data: V2Record
}

/** Proven, but of a kind this version does not know: store it, answer success, have a person look. */
export interface V2UnknownNotification {
  readonly kind: 'unknown'
  readonly verified: true
  readonly data: V2Record
}

/**
 * A notification of this merchant. Compare on `kind` and `data` gets its type. Whether it is *your* order is for you to compare:
 * out_trade_no and total_fee.
 */
export type V2Notification = V2KnownNotification | V2FailedNotification | V2UnknownNotification

export interface V2IncomingNotification {
  /** The raw bytes (or text) as they arrived. */
  readonly body: Uint8Array | string
  /** The appids it may be for, when not only the client's own. */
  readonly appid?: string | readonly string[]
}

interface KindRule {
  readonly kind: Kind
  /** Fields that tell it from all others. */
  readonly marks: readonly string[]
  /** The one type it is signed with, where the documentation names one. */
  readonly signType?: V2SignType
  /** It must name the app. */
  readonly app?: true
}

const HMAC = 'HMAC-SHA256'
/** In this order: a payment has the most common fields. */
const KINDS: readonly KindRule[] = [
  { kind: 'refund', marks: ['req_info'], app: true },
  { kind: 'combined-transaction', marks: ['combine_out_trade_no', 'sub_order_list'], app: true },
  { kind: 'vehicle-state', marks: ['plate_number', 'vehicle_event_createtime'], signType: HMAC, app: true },
  { kind: 'papay-contract', marks: ['contract_code', 'change_type', 'contract_id'] },
  { kind: 'risk', marks: ['event_code', 'risk_level', 'transaction_id_list'], signType: HMAC },
  { kind: 'rent-hotel', marks: ['event_type', 'event_ciphertext'], signType: HMAC, app: true },
  { kind: 'transaction', marks: ['transaction_id', 'out_trade_no', 'total_fee'], app: true },
]

/** What to answer WeChat Pay with, status 200, `Content-Type: text/xml`. Anything else counts as a failure, and it comes again. */
export const V2_REPLY = {
  success: writeXml([
    ['return_code', 'SUCCESS'],
    ['return_msg', 'OK'],
  ]),
  /** @param message up to 128 bytes, for WeChat Pay's logs. */
  fail(message: string): string {
    return writeXml([
      ['return_code', 'FAIL'],
      ['return_msg', message],
    ])
  },
} as const

/** Parses and proves notifications of APIv2. */
export class V2NotificationParser {
  readonly #config: Pick<V2Config, 'key' | 'mchid' | 'appid'>

  constructor(config: Pick<V2Config, 'key' | 'mchid' | 'appid'>) {
    this.#config = config
  }

  /**
   * Proves a notification: size → flat XML → sign (or the seal of a refund) → merchant number and appid.
   *
   * @throws NotificationError whose `reason` names the step. Answer with `reply.fail`, change nothing.
   */
  parse({ body, appid = this.#config.appid }: V2IncomingNotification): V2Notification {
    const fields = readBody(body)
    const rule = KINDS.find(({ marks }) => marks.every((mark) => (fields.get(mark) ?? '') !== ''))
    const opened = rule?.kind === 'refund' ? this.#open(fields) : this.#prove(fields, rule)
    this.#requireOurs(fields, rule, [appid].flat())
    return { ...naming(opened, rule), data: read(opened) } as V2Notification
  }

  #prove(fields: ReadonlyMap<string, string>, rule: KindRule | undefined): ReadonlyMap<string, string> {
    if (verifyV2(fields, this.#config.key, rule?.signType)) return fields
    const missing = (fields.get('sign') ?? '') === ''
    throw new NotificationError(
      'signature',
      missing ? 'The notification has no sign.' : 'The sign of the notification does not hold.',
      'Refuse it. If it was genuine it comes again; check the APIv2 key, and that no proxy alters the raw body.',
    )
  }

  /** Business fields come from inside the seal only: those outside are anybody's. */
  #open(fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    try {
      const outside = [...fields].filter(([name]) => OUTSIDE_THE_SEAL.has(name))
      return new Map([...openRefundInfo(fields.get('req_info')!, this.#config.key), ...outside])
    } catch (error) {
      if (!(error instanceof DecryptError)) throw error
      throw new NotificationError(
        'decrypt',
        'The APIv2 key does not open this refund.',
        'It is forged, or the APIv2 key was changed on the merchant platform. Query the refund.',
        { cause: error },
      )
    }
  }

  #requireOurs(fields: ReadonlyMap<string, string>, rule: KindRule | undefined, appids: readonly string[]): void {
    const mchid = fields.get('mch_id') || fields.get('combine_mch_id')
    if (mchid !== this.#config.mchid) throw notOurs('merchant number')
    const appid = fields.get('appid') || fields.get('combine_appid')
    if (appid ? !appids.includes(appid) : rule?.app) throw notOurs('appid')
  }
}

const OUTSIDE_THE_SEAL = new Set(['return_code', 'return_msg', 'appid', 'mch_id', 'sub_appid', 'sub_mch_id'])

function notOurs(what: string): NotificationError {
  return new NotificationError(
    'body',
    `The notification does not name the ${what} of this client.`,
    'It belongs to another client: give each merchant number a notify_url of its own.',
  )
}

function readBody(body: unknown): ReadonlyMap<string, string> {
  const hint = 'A notification of APIv2 is a small flat XML document. Keep the raw body: no parser may touch it before.'
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw new NotificationError('body', 'The body is not the raw bytes.', hint)
  try {
    return readXml(body, { maxBytes: MAX_NOTIFICATION_BYTES })
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new NotificationError('body', `The body cannot be read: ${error.message}`, hint, { cause: error })
  }
}

function naming(
  fields: ReadonlyMap<string, string>,
  rule: KindRule | undefined,
): { kind: Kind | 'failed' | 'unknown'; of?: Kind | 'unknown'; verified: boolean } {
  const kind = rule?.kind ?? 'unknown'
  if (kind === 'refund') return { kind, verified: false }
  const said = RESULTS.map((name) => fields.get(name) ?? '')
  // A payment must say that it succeeded; elsewhere it is enough that nothing says otherwise.
  const done = PAYMENTS.has(kind)
    ? said[0] === 'SUCCESS' && said[1] === 'SUCCESS' && (said[2] || 'SUCCESS') === 'SUCCESS'
    : said.every((word) => word === '' || word === 'SUCCESS')
  return done ? { kind, verified: true } : { kind: 'failed', of: kind, verified: true }
}

const PAYMENTS: ReadonlySet<string> = new Set(['transaction', 'combined-transaction'])
const RESULTS = ['return_code', 'result_code', 'trade_state']

function read(fields: ReadonlyMap<string, string>): V2Record {
  try {
    const { sign: _, sign_type: __, nonce_str: ___, ...data } = recordOf(fields)
    return Object.setPrototypeOf(data, null) as V2Record
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new NotificationError('body', `Proven, but ${error.message}`, 'Store the raw body and look at it.', {
      cause: error,
    })
  }
}
