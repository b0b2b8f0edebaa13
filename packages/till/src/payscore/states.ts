/**
 * What a PayScore order (支付分订单) can be: `created` here and not known to be there; `confirming`: its user has to confirm it;
 * `running`; `collecting`: completed, and WeChat Pay collects what it cost; `paid`, `finished` (there was nothing to pay),
 * `cancelled`, `expired`; `failed`: WeChat Pay never took it.
 */
export const SERVICE_ORDER_STATES = [
  'created',
  'confirming',
  'running',
  'collecting',
  'paid',
  'finished',
  'cancelled',
  'expired',
  'failed',
] as const
export type ServiceOrderState = (typeof SERVICE_ORDER_STATES)[number]

/** What WeChat Pay says an order is, or its definite refusal to make it. */
export type ServiceOrderEvent = Exclude<ServiceOrderState, 'created' | 'failed'> | 'refused'

type Row = Partial<Record<ServiceOrderEvent, ServiceOrderState>>

/** From the beginning everything may be news: the answer of the call that made it may come last. */
const ANYTHING: Row = {
  confirming: 'confirming',
  running: 'running',
  collecting: 'collecting',
  paid: 'paid',
  finished: 'finished',
  cancelled: 'cancelled',
  expired: 'expired',
}
const ENDS: Row = { paid: 'paid', finished: 'finished', cancelled: 'cancelled' }

/**
 * The only transition table of a service order: answers, notifications and queries all go through it. What is absent changes
 * nothing: states never go backwards. Money decides: `paid` is reached from every state.
 */
export const SERVICE_ORDER_TRANSITIONS: Readonly<Record<ServiceOrderState, Row>> = {
  created: { ...ANYTHING, refused: 'failed' },
  // Given up here, and made there all the same.
  failed: ANYTHING,
  confirming: { ...ENDS, running: 'running', collecting: 'collecting', expired: 'expired' },
  running: { ...ENDS, collecting: 'collecting' },
  collecting: ENDS,
  paid: {},
  finished: { paid: 'paid' },
  cancelled: { paid: 'paid' },
  expired: { running: 'running', collecting: 'collecting', paid: 'paid' },
}

/** The state after the event. Pure. */
export const nextServiceOrderState = (state: ServiceOrderState, event: ServiceOrderEvent): ServiceOrderState =>
  SERVICE_ORDER_TRANSITIONS[state][event] ?? state

/** True when nothing more is expected of WeChat Pay. */
export const isFinalServiceOrder = (state: ServiceOrderState): boolean =>
  state === 'paid' || state === 'finished' || state === 'cancelled' || state === 'expired' || state === 'failed'

/** What a permission (授权) can be: asked for, given, ended. */
export const AUTHORIZATION_STATES = ['created', 'pending', 'active', 'ended'] as const
export type AuthorizationState = (typeof AUTHORIZATION_STATES)[number]
