import type { HeadersLike } from '../headers.ts'
import { seal, signedHeaders } from './stub-platform.ts'
import { identities, VECTOR_NOW } from './vectors.ts'

/** A signed message as it travels: pairs, so that a header may come twice. */
export interface Message {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

/** Numbers from a seed (mulberry32): the same seed forges the same messages. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

const SIGNERS = [identities.publicKey, identities.oldCertificate, identities.newCertificate]

/** Genuine notifications, signed in turn by the public key and both certificates. */
export function genuineNotifications(count: number): Message[] {
  return Array.from({ length: count }, (_, index) => {
    const resource = { out_trade_no: `T${index}`, amount: { total: index + 1 }, payer: { openid: `o${index}` } }
    return signedBy(index, {
      id: `EV-${index}`,
      create_time: '2026-06-09T18:13:20+08:00',
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: { original_type: 'transaction', ...seal(JSON.stringify(resource), 'transaction') },
    })
  })
}

/** Genuine answers of a query. */
export function genuineAnswers(count: number): Message[] {
  return Array.from({ length: count }, (_, index) =>
    signedBy(index, {
      out_trade_no: `T${index}`,
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      amount: { total: 1 },
    }),
  )
}

function signedBy(index: number, value: object): Message {
  const body = Buffer.from(JSON.stringify(value))
  return { headers: Object.entries(signedHeaders(body, SIGNERS[index % SIGNERS.length]!, VECTOR_NOW)), body }
}

/** Two lines of defence are tried at once: every change keeps the rest genuine, so that nothing else can refuse it. */
type Change = (message: Message, dice: Dice, others: readonly Message[]) => Message

const SIGNED = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature']

const value = ({ headers }: Message, name: string): string => headers.find((header) => header[0] === name)?.[1] ?? ''
const withHeader = ({ headers, body }: Message, name: string, text: string): Message => {
  return { headers: headers.map((header) => (header[0] === name ? [name, text] : header)), body }
}

/** Ways to forge, and ways to alter what is genuine. */
const CHANGES: readonly Change[] = [
  // Headers dropped, doubled, in other letter case, exchanged.
  ({ headers, body }, dice) => without(headers, body, dice.pick(SIGNED)),
  ({ headers, body }, dice) => ({ headers: [...headers, dice.pick(headers)], body }),
  ({ headers, body }) => ({ headers: headers.map(([name, text]) => [name.toUpperCase(), text]), body }),
  ({ headers, body }, dice) => {
    const [from, to] = [dice.pick(SIGNED), dice.pick(SIGNED)]
    return {
      headers: headers.map((header) => (header[0] === from ? [from, value({ headers, body }, to)] : header)),
      body,
    }
  },
  // One character of a header changed, cut or added.
  (message, dice) => {
    const name = dice.pick(SIGNED)
    const text = value(message, name)
    const at = dice.below(text.length)
    return withHeader(message, name, text.slice(0, at) + String.fromCharCode(32 + dice.below(95)) + text.slice(at + 1))
  },
  (message, dice) => {
    const name = dice.pick(SIGNED)
    return withHeader(message, name, value(message, name).slice(0, dice.below(40)))
  },
  (message, dice) => {
    const name = dice.pick(SIGNED)
    const padding = dice.pick(['0', ' ', '=', '\n', '\t', '.0', '\0', '%00', ',', 'e0'])
    return withHeader(message, name, dice.below(2) ? value(message, name) + padding : padding + value(message, name))
  },
  // Times.
  (message, dice) => withHeader(message, 'Wechatpay-Timestamp', String(VECTOR_NOW / 1000 + dice.below(2000) - 1000)),
  (message, dice) =>
    withHeader(
      message,
      'Wechatpay-Timestamp',
      dice.pick(['NaN', '', '0', '-1', '1e9', 'Infinity', '0x1', '1781000000.0']),
    ),
  // Serials.
  (message, dice) =>
    withHeader(
      message,
      'Wechatpay-Serial',
      dice.pick([
        ...SIGNERS.map(({ serial }) => serial),
        identities.stranger.serial,
        '__proto__',
        'constructor',
        'AB'.repeat(20),
      ]),
    ),
  // Probes and signatures of strangers.
  (message, dice) => withHeader(message, 'Wechatpay-Signature', `WECHATPAY/SIGNTEST/${dice.below(1e9)}`),
  (message) =>
    withHeader(message, 'Wechatpay-Signature', `WECHATPAY/SIGNTEST/${value(message, 'Wechatpay-Signature')}`),
  (message, dice) =>
    withHeader(
      message,
      'Wechatpay-Signature',
      Buffer.from(String(dice.below(1e9)).repeat(30))
        .subarray(0, 256)
        .toString('base64'),
    ),
  (message, dice) =>
    withHeader(message, 'Wechatpay-Signature-Type', dice.pick(['WECHATPAY2-SM2-WITH-SM3', '', 'none', 'RSA'])),
  // Bodies: a bit, a byte more or less, cut, written anew, another one.
  ({ headers, body }, dice) => {
    const flipped = Buffer.from(body)
    flipped[dice.below(body.length)]! ^= 1 << dice.below(8)
    return { headers, body: flipped }
  },
  ({ headers, body }, dice) => ({ headers, body: body.subarray(0, dice.below(body.length)) }),
  ({ headers, body }, dice) => ({
    headers,
    body: Buffer.concat([body, Buffer.from(dice.pick([' ', '\n', '\0', '{}', body.toString()]))]),
  }),
  ({ headers, body }) => ({ headers, body: Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1)) }),
  ({ headers, body }, dice) => ({ headers, body: Buffer.from(body.toString().replace(/\d/, String(dice.below(10)))) }),
  // What is genuine, but of two messages.
  ({ headers }, dice, others) => ({ headers, body: dice.pick(others).body }),
  (message, dice, others) => {
    const name = dice.pick(SIGNED)
    return withHeader(message, name, value(dice.pick(others), name))
  },
  // The border between nonce and body.
  (message, dice) => {
    const nonce = value(message, 'Wechatpay-Nonce')
    const at = dice.below(nonce.length)
    const moved = withHeader(message, 'Wechatpay-Nonce', nonce.slice(0, at))
    return { headers: moved.headers, body: Buffer.concat([Buffer.from(`${nonce.slice(at)}\n`), message.body]) }
  },
]

function without(headers: Message['headers'], body: Buffer, name: string): Message {
  return { headers: headers.filter((header) => header[0] !== name), body }
}

/** Changes a message in one to three ways. The outcome may happen to be genuine: see {@link isGenuine}. */
export function forge(genuine: Message, dice: Dice, others: readonly Message[]): Message {
  let forged = genuine
  for (let turn = dice.below(3); turn >= 0; turn--) {
    try {
      forged = dice.pick(CHANGES)(forged, dice, others)
    } catch {
      // Nothing left of it that could be changed in this way, such as JSON that is none any more.
    }
  }
  return forged
}

/**
 * Whether a message says, byte for byte, what one of the genuine ones says, once each. Written without a look at how the SDK reads.
 */
export function isGenuine({ headers, body }: Message, genuine: readonly Message[]): boolean {
  const named = (name: string): string[] =>
    headers.filter((header) => header[0].toLowerCase() === name.toLowerCase()).map((header) => header[1])
  const type = named('Wechatpay-Signature-Type')
  if (type.length > 1 || (type[0] !== undefined && type[0] !== 'WECHATPAY2-SHA256-RSA2048')) return false
  return genuine.some(
    (message) =>
      message.body.equals(body) &&
      SIGNED.every((name) => named(name).length === 1 && named(name)[0] === value(message, name)),
  )
}

/** Every message that differs from a genuine one in a single bit of its body or of a header's value. */
export function* flippedBits({ headers, body }: Message): Generator<Message> {
  for (let bit = 0; bit < body.length * 8; bit++) yield { headers, body: flip(body, bit) }
  for (const [index, [name, text]] of headers.entries()) {
    for (let bit = 0; bit < text.length * 8; bit++) {
      yield { headers: headers.with(index, [name, flip(Buffer.from(text, 'latin1'), bit).toString('latin1')]), body }
    }
  }
}

function flip(bytes: Buffer, bit: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped[bit >> 3]! ^= 1 << (bit & 7)
  return flipped
}

/** The shapes in which servers hand headers out; all must be read alike. */
export function inSomeShape({ headers }: Message, dice: Dice): HeadersLike {
  if (dice.below(2) === 0) return headers
  const lists = new Map<string, string[]>()
  for (const [name, text] of headers) lists.set(name.toLowerCase(), [...(lists.get(name.toLowerCase()) ?? []), text])
  return Object.fromEntries(lists)
}
