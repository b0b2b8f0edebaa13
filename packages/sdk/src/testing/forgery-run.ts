import { WechatPay } from '../client.ts'
import { AnswerError, NotificationError, PlatformKeyError, SignatureError } from '../errors.ts'
import type { Transport } from '../transport/transport.ts'
import { BOTH_CERTIFICATES, merchantOptions, PUBLIC_KEY } from './fixtures.ts'
import {
  Dice,
  flippedBits,
  forge,
  genuineAnswers,
  genuineNotifications,
  inSomeShape,
  isGenuine,
  type Message,
} from './forgeries.ts'

export interface Tally {
  tried: number
  accepted: number
}

/** Where a message goes in: returns whether it was believed, and throws for anything but the SDK's own errors. */
type Gate = (message: Message, dice: Dice) => Promise<boolean>

const KEYS = { ...PUBLIC_KEY, ...BOTH_CERTIFICATES }
const TYPED = [NotificationError, SignatureError, PlatformKeyError, AnswerError]

async function believed(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return true
  } catch (error) {
    if (TYPED.some((kind) => error instanceof kind)) return false
    throw error
  }
}

function notificationGate(): Gate {
  const wxpay = new WechatPay(merchantOptions({ platformKeys: KEYS }))
  return (message, dice) =>
    believed(() => wxpay.notifications.parse({ headers: inSomeShape(message, dice), body: message.body }))
}

/** A whole call: the client signs (cheaply), and a network hands it this answer. */
function answerGate(): Gate {
  let next: Message | undefined
  const transport: Transport = {
    send: () => {
      const headers: Record<string, string[]> = {}
      for (const [name, text] of next!.headers) (headers[name.toLowerCase()] ??= []).push(text)
      return Promise.resolve({ status: 200, headers, body: next!.body })
    },
  }
  const privateKey = { sign: () => Promise.resolve('c2ln') }
  const wxpay = new WechatPay(merchantOptions({ platformKeys: KEYS, privateKey, transport, retry: { attempts: 1 } }))
  return (message) => {
    next = message
    return believed(() => wxpay.orders.queryByOutTradeNo('TEST1234'))
  }
}

const GATES = {
  notifications: [genuineNotifications, notificationGate],
  answers: [genuineAnswers, answerGate],
} as const
export type Kind = keyof typeof GATES

/**
 * Forges `count` messages from a seed. Each must be believed exactly when it says, byte for byte, what a genuine one says.
 *
 * @throws Error naming seed and number of the one that was judged wrongly.
 */
export async function tryForgeries(kind: Kind, count: number, seed: number): Promise<Tally> {
  const [make, open] = GATES[kind]
  const genuine = make(24)
  const gate = open()
  const tally = { tried: 0, accepted: 0 }
  for (let number = 0; number < count; number++) {
    const dice = new Dice(seed + number)
    const forged = forge(dice.pick(genuine), dice, genuine)
    await judge(gate, forged, dice, isGenuine(forged, genuine), tally, `seed ${seed + number}`)
  }
  return tally
}

/** Tries each single flipped bit of `count` genuine messages; every `step`-th only, where time is short. */
export async function tryFlippedBits(kind: Kind, count: number, step: number): Promise<Tally> {
  const [make, open] = GATES[kind]
  const gate = open()
  const tally = { tried: 0, accepted: 0 }
  for (const [index, genuine] of make(count).entries()) {
    await judge(gate, genuine, new Dice(index), true, { tried: 0, accepted: 0 }, `the genuine ${kind} ${index}`)
    let bit = 0
    for (const forged of flippedBits(genuine)) {
      if (bit++ % step === 0) await judge(gate, forged, new Dice(bit), false, tally, `bit ${bit - 1} of ${index}`)
    }
  }
  return tally
}

async function judge(
  gate: Gate,
  message: Message,
  dice: Dice,
  genuine: boolean,
  tally: Tally,
  which: string,
): Promise<void> {
  tally.tried++
  const accepted = await gate(message, dice).catch((cause: unknown) => {
    throw new Error(`${which}: not one of the SDK's errors`, { cause })
  })
  if (accepted) tally.accepted++
  if (accepted !== genuine)
    throw new Error(`${which}: ${accepted ? 'believed' : 'refused'}, wrongly: ${JSON.stringify(message.headers)}`)
}
