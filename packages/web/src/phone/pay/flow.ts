import type { Problem } from '../problem.ts'
import type { Cashier, Receipt } from '../sandbox/control.ts'
import type { PaymentOutcome } from '../webview/messages.ts'
import { emptyPassword, nextPassword, type PasswordEvent, type PasswordState } from './password.ts'

/** Where one payment stands on the phone, from the code or call to the receipt. */
export type Flow =
  | { readonly step: 'opening' }
  | { readonly step: 'refused'; readonly problem: Problem }
  | {
      readonly step: 'confirm'
      readonly cashier: Cashier
      readonly password: PasswordState
      readonly problem?: Problem
    }
  | {
      readonly step: 'password'
      readonly cashier: Cashier
      readonly password: PasswordState
      readonly problem?: Problem
    }
  | { readonly step: 'done'; readonly cashier: Cashier; readonly receipt: Receipt }

export type FlowEvent =
  | { readonly type: 'open' }
  | { readonly type: 'opened'; readonly cashier: Cashier }
  | { readonly type: 'proceed' }
  | { readonly type: 'back' }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'paid'; readonly receipt: Receipt }
  | { readonly type: 'failed'; readonly problem: Problem }

export const firstFlow: Flow = { step: 'opening' }

/** Refusals after which the same order may be tried again, by another payer or a little later. */
const RETRIABLE: ReadonlySet<string> = new Set(['NOT_ENOUGH', 'NETWORK', 'SYSTEM_ERROR', 'NOT_JSON'])

/** One step of a payment. An event that does not belong to the step changes nothing. */
export function nextFlow(flow: Flow, event: FlowEvent): Flow {
  if (event.type === 'open') return flow.step === 'done' ? flow : firstFlow
  switch (flow.step) {
    case 'opening':
      if (event.type === 'opened') return { step: 'confirm', cashier: event.cashier, password: emptyPassword }
      return event.type === 'failed' ? { step: 'refused', problem: event.problem } : flow
    case 'confirm':
      return event.type === 'proceed' ? { step: 'password', cashier: flow.cashier, password: flow.password } : flow
    case 'password':
      return nextAtPassword(flow, event)
    case 'refused':
    case 'done':
      return flow
  }
}

function nextAtPassword(flow: Extract<Flow, { step: 'password' }>, event: FlowEvent): Flow {
  const { cashier } = flow
  const password = (change: PasswordEvent) => nextPassword(flow.password, change)
  switch (event.type) {
    case 'key': {
      // The next password begins without the complaint about the last one.
      const typed = password(event)
      return typed === flow.password ? flow : { step: 'password', cashier, password: typed }
    }
    case 'back':
      return flow.password.checking ? flow : { step: 'confirm', cashier, password: password({ type: 'clear' }) }
    case 'paid':
      return { step: 'done', cashier, receipt: event.receipt }
    case 'failed': {
      const { problem } = event
      if (problem.code === 'WRONG_PASSWORD') return { ...flow, password: password({ type: 'wrong' }), problem }
      if (RETRIABLE.has(problem.code))
        return { step: 'confirm', cashier, password: password({ type: 'clear' }), problem }
      return { step: 'refused', problem }
    }
    default:
      return flow
  }
}

/** How a payment ended for the page that asked for it, when the payer leaves it at this step. */
export function outcome(flow: Flow): PaymentOutcome {
  if (flow.step === 'done') return { status: 'ok' }
  if (flow.step === 'refused') return { status: 'fail', message: flow.problem.platform ?? flow.problem.text }
  return { status: 'cancel' }
}
