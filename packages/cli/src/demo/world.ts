import type { WechatPay } from '@wxtill/sdk'
import type { MerchantConfig } from '@wxtill/till'
import type { Stack } from '../stack.ts'
import type { Api } from './api.ts'
import { eventually, expectEqual, ExpectationError } from './expectation.ts'

/** A payment as the till's API shows it, as far as the demo looks. */
export interface Payment {
  readonly id: string
  readonly state: string
  readonly out_trade_no: string
  readonly channel: string
  readonly amount: { readonly total: number; readonly currency: string; readonly refunded: number }
  readonly pay_url: string
  readonly code_url?: string
  readonly transaction_id?: string
  readonly pay?: Readonly<Record<string, string>>
}

/** A refund as the till's API shows it, as far as the demo looks. */
export interface Refund {
  readonly id: string
  readonly state: string
  readonly payment_id: string
  readonly out_refund_no: string
  readonly refund_id?: string
  readonly amount: { readonly refund: number; readonly total: number }
}

export interface Payer {
  readonly openid: string
  readonly password: string
}

/** Everything the steps share: a running stack, ways to talk to it, and what earlier steps made. */
export interface World {
  readonly stack: Stack
  readonly merchant: MerchantConfig
  readonly appsecret: string
  /** The merchant's own client of WeChat Pay, beside the till's. */
  readonly wxpay: WechatPay
  readonly till: Api
  readonly sandbox: Api
  readonly payer: Payer
  readonly payments: Map<string, Payment>
  /** Where the sandbox keeps its merchants' files. */
  readonly dataDir: string
  /** Beijing date the money moved on. */
  readonly businessDay: string
}

/** A payment an earlier step made. */
export function paymentOf(world: World, name: string): Payment {
  const payment = world.payments.get(name)
  if (!payment)
    throw new ExpectationError('The steps before this one', `a payment called ${name}`, [...world.payments.keys()])
  return payment
}

export function createPayment(world: World, payment: object): Promise<Payment> {
  return world.till.post<Payment>('/v1/payments', payment, { 'idempotency-key': crypto.randomUUID() })
}

/** Waits until the till shows the payment in this state. */
export function paymentReaches(world: World, id: string, state: string): Promise<Payment> {
  return eventually(async () => {
    const payment = await world.till.get<Payment>(`/v1/payments/${id}`)
    expectEqual(`State of payment ${id} at the till`, payment.state, state)
    return payment
  })
}

interface SandboxNotification {
  readonly id: string
  readonly event_type: string
  readonly number: string
  readonly state: string
  readonly attempts: readonly { readonly status?: number }[]
}

/** Waits until the sandbox has delivered this event for this number, and the till took it. */
export function notificationDelivered(world: World, event_type: string, number: string): Promise<SandboxNotification> {
  return eventually(async () => {
    const { notifications } = await world.sandbox.get<{ notifications: SandboxNotification[] }>(
      '/_sandbox/notifications',
    )
    const found = notifications.find((each) => each.event_type === event_type && each.number === number)
    expectEqual(`${event_type} notification for ${number}`, found?.state, 'delivered')
    if (!found) throw new ExpectationError('The notification', 'to be there', undefined)
    return found
  })
}

/** Moves the one clock of the stack. */
export async function advance(world: World, seconds: number): Promise<void> {
  await world.sandbox.post('/_sandbox/clock/advance', { seconds })
}

/** `1234` → `¥12.34` */
export function yuan(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `¥${digits.slice(0, -2)}.${digits.slice(-2)}`
}
