import { either, isCount, isDuration, isFromTo, isOneOf, isText, isTrue, knob, type KnobDescription } from './knob.ts'

/** Faults of notifications. */
export interface DeliveryFaults {
  /** The first n deliveries, or all, do not arrive. */
  drop?: 'all' | number
  /** The event is never sent: no delivery, no retry. */
  lost?: true
  /** So many further copies of a delivery, one after the other. */
  dup?: number
  /** Between the copies of `dup`, in ms of the sandbox's clock. Default 0. */
  dup_gap_ms?: number
  /** So many copies at once; `true`: one more, a second later by the sandbox's clock. */
  dup_parallel?: true | number
  /** Deliveries wait this long, in ms of the sandbox's clock. */
  delay_ms?: number
  /** Events wait up to this long, each its own time, in ms of the sandbox's clock; `true`: up to 30 s. */
  shuffle?: true | number
  /** `amount.total` of the notification (of a transfer's `transfer_amount`), validly signed: this value, or one fen when true. */
  tamper_amount?: number | true
  /** As `tamper_amount`: another merchant, this one or an invented one. */
  tamper_mchid?: string | true
  /** As `tamper_amount`: another appid, this one or an invented one. */
  tamper_appid?: string | true
  /** The `event_type` instead of the true one. */
  event?: string
  /** Members that nobody knows, outside and in the resource. */
  extra_fields?: true
  /** `associated_data` of the resource: not there, null, empty, or another text. */
  aad?: 'missing' | 'null' | 'empty' | 'text'
  /** The resource is encrypted with another APIv3 key than the merchant's. */
  apiv3_key?: 'other'
  /** A proxy on the way took the `Wechatpay-*` headers away, wrote the body anew, or changed the case of header names. */
  mangle?: 'headers' | 'body' | 'case'
  /** The body comes in pieces, without Content-Length. */
  chunked?: true
  /** The body takes this long to arrive, in real ms. */
  slow_body_ms?: number
  /** The body is at least this long. */
  big_body_bytes?: number
  /** 200 counts only with `{"code":"SUCCESS"}` in its body, as older pages have it. */
  require_success_body?: true
  /** The notice of a refund comes as APIv2 XML. */
  refund_notify_format?: 'v2'
  /** The delivery is followed by a copy whose genuine signature is this many seconds old. */
  replay_age_s?: number
}

/** Faults of whatever the platform signs: answers and notifications. */
export interface SignatureFaults {
  /** A deliberately wrong signature on the answer or the first delivery; the repeat is signed correctly. */
  signtest?: true
  /** As `signtest`, and the probe names a serial that is not known yet. */
  signtest_serial?: 'next'
  /**
   * Not from WeChat Pay: signed by nobody, under an unknown serial or the true one. An answer is forged; before a delivery a
   * forged notification arrives, about one fen and encrypted with the true APIv3 key, so that only its signature tells.
   */
  forge?: 'unknown_key' | 'known_serial'
  /** The timestamp of the signature is this many seconds ahead; behind when negative. */
  skew_s?: number
}

const SIGNED = ['call', 'delivery'] as const

export const SIGNATURE_KNOBS: Readonly<Record<keyof SignatureFaults, KnobDescription>> = {
  signtest: knob(SIGNED, isTrue, '签名探测', 'Signature probe'),
  signtest_serial: knob(SIGNED, isOneOf('next'), '签名探测使用未知序列号', 'Probe under an unknown serial'),
  forge: knob(SIGNED, isOneOf('unknown_key', 'known_serial'), '伪造签名', 'Forged signature'),
  skew_s: knob(SIGNED, isFromTo(-86_400, 86_400), '签名时间戳偏移', 'Timestamp of the signature off'),
}

export const DELIVERY_KNOBS: Readonly<Record<keyof DeliveryFaults, KnobDescription>> = {
  drop: knob(['delivery'], either(isOneOf('all'), isCount), '通知未送达', 'Deliveries do not arrive'),
  lost: knob(['event'], isTrue, '通知从未发出', 'Never sent'),
  dup: knob(['delivery'], isCount, '重复通知', 'Copies, one after the other'),
  dup_gap_ms: knob(['delivery'], isFromTo(0, 86_400_000), '重复通知的间隔', 'Time between copies'),
  dup_parallel: knob(['delivery'], either(isOneOf(true), isCount), '几乎同时的重复通知', 'Copies at once'),
  delay_ms: knob(['event'], isFromTo(0, 30 * 86_400_000), '通知延迟', 'Late notification'),
  shuffle: knob(['event'], either(isOneOf(true), isFromTo(1, 86_400_000)), '通知乱序', 'Out of order'),
  tamper_amount: knob(
    ['delivery'],
    { ...either(isOneOf(true), isFromTo(0, Number.MAX_SAFE_INTEGER)), expected: 'an amount in fen, or true' },
    '通知金额不符',
    'Another amount, validly signed',
  ),
  tamper_mchid: knob(['delivery'], either(isOneOf(true), isText), '通知商户号不符', 'Another merchant, validly signed'),
  tamper_appid: knob(['delivery'], either(isOneOf(true), isText), '通知 appid 不符', 'Another appid, validly signed'),
  event: knob(['delivery'], isText, '未知的通知类型', 'Unknown event type'),
  extra_fields: knob(['delivery'], isTrue, '通知含未知字段', 'Unknown members'),
  aad: knob(
    ['delivery'],
    isOneOf('missing', 'null', 'empty', 'text'),
    'associated_data 缺失或为空',
    'Odd associated_data',
  ),
  apiv3_key: knob(['delivery'], isOneOf('other'), '通知无法解密', 'Cannot be decrypted'),
  mangle: knob(['delivery'], isOneOf('headers', 'body', 'case'), '通知被代理改动', 'Mangled by a proxy'),
  chunked: knob(['delivery'], isTrue, '通知分块传输', 'Chunked body'),
  slow_body_ms: knob(['delivery'], isDuration, '通知正文缓慢', 'Slow body'),
  big_body_bytes: knob(['delivery'], isFromTo(1, 16 << 20), '通知正文很大', 'Big body'),
  require_success_body: knob(['delivery'], isTrue, '应答须含 SUCCESS', 'Only SUCCESS in the body counts'),
  refund_notify_format: {
    ...knob(['delivery'], isOneOf('v2'), '退款通知为 V2 XML', 'Refund notice as APIv2 XML'),
    events: /^REFUND\./,
  },
  replay_age_s: knob(['delivery'], isFromTo(1, 30 * 86_400), '重放旧通知', 'Replayed under an old timestamp'),
}
