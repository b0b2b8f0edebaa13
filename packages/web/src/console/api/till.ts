import { call, type RequestOptions } from '../../shared/api/api.ts'
import { movementCalls } from './movements.ts'
import { ledgerCalls } from './ledger.ts'
import { accountCalls } from './account.ts'
import { payscoreCalls } from './payscore.ts'
import { reconciliationCalls } from './reconciliation.ts'
import type {
  ApiChoice,
  Channel,
  ChargeState,
  Combination,
  CombinedPayment,
  DeliveryState,
  Merchant,
  MerchantCheck,
  NotificationEntry,
  Page,
  ParkingCharge,
  ParkingEntrance,
  ParkingSummary,
  PlateColor,
  Payment,
  PaymentState,
  Refund,
  Session,
  TimelineEntry,
  Verdict,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookOutcome,
  WebhookWithSecret,
  WholeWebhookDelivery,
} from './types.ts'

const combinedPath = ({ combine_out_trade_no }: Combination): string =>
  `/v1/combined-payments/${encodeURIComponent(combine_out_trade_no)}`

export interface PaymentFilter {
  state?: PaymentState | undefined
  channel?: Channel | undefined
  /** Part of a number or of the description. */
  q?: string | undefined
  /** RFC 3339; from is in the range, to is not. */
  from?: string | undefined
  to?: string | undefined
}

export interface CarFilter {
  sub_mchid?: string | undefined
}

export interface ChargeFilter extends CarFilter {
  state?: ChargeState | undefined
  plate_number?: string | undefined
}

export interface NewPayment {
  mchid?: string
  channel: 'native'
  amount: { total: number }
  description: string
}

export interface NewMerchant {
  mchid: string
  name?: string
  appid: string
  serial_no: string
  private_key: string
  api_v3_key: string
  api_v2_key?: string
  certificate?: string
  app_secret?: string
  public_key_id?: string
  public_key?: string
  base_url?: string
}

export interface NewRefund {
  payment_id: string
  amount: { refund: number }
  reason?: string
}

export interface NewWebhook {
  url: string
  mchid?: string
  description?: string
  events: string[]
}

export interface WebhookChanges {
  url?: string
  description?: string | null
  events?: string[]
  enabled?: boolean
}

export interface NewEntrance {
  mchid?: string
  sub_mchid?: string
  plate_number: string
  plate_color: PlateColor
  parking_name: string
  /** seconds */
  free_duration: number
  start_time?: string
}

export interface NewCharge {
  entrance_id: string
  amount: { total: number }
  device_id: string
}

const PAGE_SIZE = 20
/** More than WeChat Pay allows a payment: 50 partial refunds. */
const ALL_REFUNDS = 100

const segment = encodeURIComponent
const webhook = (id: string) => `/v1/webhook-endpoints/${segment(id)}`

/** Who is logged in here. */
export const readSession = (signal?: AbortSignal) => call<Session>('GET', '/v1/session', signal ? { signal } : {})

/** Logs in, with a code where one is asked for; the browser keeps the session's cookie. */
export const logIn = (user: string, password: string, code?: string) =>
  call<Session>('POST', '/v1/session', { body: { user, password, ...(code && { code }) } })

/** The till's API for one session; writes carry its CSRF token. */
export function tillApi(csrf: string) {
  const get = <Answer>(path: string, options: RequestOptions = {}) => call<Answer>('GET', path, options)
  const write = <Answer>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    call<Answer>(method, path, { ...(body !== undefined && { body }), headers: { 'x-wxtill-csrf': csrf, ...headers } })

  return {
    logOut: () => write<void>('DELETE', '/v1/session'),
    merchants: (signal: AbortSignal) => get<{ data: Merchant[] }>('/v1/merchants', { signal }),
    createMerchant: (merchant: NewMerchant) => write<Merchant>('POST', '/v1/merchants', merchant),
    chooseApis: (mchid: string, apis: ApiChoice) =>
      write<Merchant>('PATCH', `/v1/merchants/${segment(mchid)}`, { apis }),
    checkMerchant: (mchid: string) => write<MerchantCheck>('POST', `/v1/merchants/${segment(mchid)}/check`),
    setMerchantState: (mchid: string, verb: 'disable' | 'enable') =>
      write<Merchant>('POST', `/v1/merchants/${segment(mchid)}/${verb}`),
    payments: (filter: PaymentFilter, cursor: string | undefined, signal: AbortSignal) =>
      get<Page<Payment>>('/v1/payments', { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
    payment: (id: string, signal: AbortSignal) => get<Payment>(`/v1/payments/${segment(id)}`, { signal }),
    combinedPayment: (combination: Combination, signal: AbortSignal) =>
      get<CombinedPayment>(combinedPath(combination), {
        query: { combine_mchid: combination.combine_mchid },
        signal,
      }),
    timeline: (id: string, signal: AbortSignal) =>
      get<{ data: TimelineEntry[] }>(`/v1/payments/${segment(id)}/timeline`, { signal }),
    refunds: (paymentId: string, signal: AbortSignal) =>
      get<Page<Refund>>('/v1/refunds', { query: { payment_id: paymentId, limit: ALL_REFUNDS }, signal }),
    notifications: (verdict: Verdict | undefined, cursor: string | undefined, signal: AbortSignal) =>
      get<Page<NotificationEntry>>('/v1/notifications', { query: { verdict, limit: PAGE_SIZE, cursor }, signal }),
    parkingSummary: (signal: AbortSignal) => get<ParkingSummary>('/v1/parking/summary', { signal }),
    carsInside: (filter: CarFilter, cursor: string | undefined, signal: AbortSignal) =>
      get<Page<ParkingEntrance>>('/v1/parking/entrances', {
        query: { ...filter, inside: 'true', limit: PAGE_SIZE, cursor },
        signal,
      }),
    parkingEntrance: (id: string, signal: AbortSignal) =>
      get<ParkingEntrance>(`/v1/parking/entrances/${segment(id)}`, { signal }),
    enterCar: (car: NewEntrance) => write<ParkingEntrance>('POST', '/v1/parking/entrances', car),
    chargeCar: (fee: NewCharge) => write<ParkingCharge>('POST', '/v1/parking/charges', fee),
    leaveWithoutFee: (id: string) => write<ParkingEntrance>('POST', `/v1/parking/entrances/${segment(id)}/leave`),
    charges: (filter: ChargeFilter, cursor: string | undefined, signal: AbortSignal) =>
      get<Page<ParkingCharge>>('/v1/parking/charges', { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
    charge: (id: string, signal: AbortSignal) => get<ParkingCharge>(`/v1/parking/charges/${segment(id)}`, { signal }),
    chargeTimeline: (id: string, signal: AbortSignal) =>
      get<{ data: TimelineEntry[] }>(`/v1/parking/charges/${segment(id)}/timeline`, { signal }),
    queryCharge: (id: string) => write<ParkingCharge>('POST', `/v1/parking/charges/${segment(id)}/query`),
    webhooks: (signal: AbortSignal) => get<{ data: WebhookEndpoint[] }>('/v1/webhook-endpoints', { signal }),
    webhook: (id: string, signal: AbortSignal) => get<WebhookEndpoint>(webhook(id), { signal }),
    deliveries: (id: string, state: DeliveryState | undefined, cursor: string | undefined, signal: AbortSignal) =>
      get<Page<WebhookDelivery>>(`${webhook(id)}/deliveries`, { query: { state, limit: PAGE_SIZE, cursor }, signal }),
    delivery: (id: string, eventId: string, signal: AbortSignal) =>
      get<WholeWebhookDelivery>(`${webhook(id)}/deliveries/${segment(eventId)}`, { signal }),
    createWebhook: (endpoint: NewWebhook) => write<WebhookWithSecret>('POST', '/v1/webhook-endpoints', endpoint),
    changeWebhook: (id: string, changes: WebhookChanges) => write<WebhookEndpoint>('PATCH', webhook(id), changes),
    deleteWebhook: (id: string) => write<void>('DELETE', webhook(id)),
    rotateWebhookSecret: (id: string, keepOldFor: number) =>
      write<WebhookWithSecret>('POST', `${webhook(id)}/rotate-secret`, { keep_old_for: keepOldFor }),
    testWebhook: (id: string) =>
      write<WebhookOutcome & { delivered: boolean; event_id: string }>('POST', `${webhook(id)}/test`),
    replayDelivery: (id: string, eventId: string) =>
      write<WebhookDelivery>('POST', `${webhook(id)}/deliveries/${segment(eventId)}/replay`),
    replayWebhook: (id: string, after: string) =>
      write<{ queued: number; next_after?: string }>('POST', `${webhook(id)}/replay`, { after }),
    createPayment: (payment: NewPayment, key: string) =>
      write<Payment>('POST', '/v1/payments', payment, { 'idempotency-key': key }),
    closeCombinedPayment: (combination: Combination) =>
      write<CombinedPayment>('POST', `${combinedPath(combination)}/close?combine_mchid=${combination.combine_mchid}`),
    closePayment: (id: string) => write<Payment>('POST', `/v1/payments/${segment(id)}/close`),
    queryPayment: (id: string) => write<Payment>('POST', `/v1/payments/${segment(id)}/query`),
    approveRefund: (id: string) => write<Refund>('POST', `/v1/refunds/${segment(id)}/approve`),
    rejectRefund: (id: string, reason: string) =>
      write<Refund>('POST', `/v1/refunds/${segment(id)}/reject`, { reason }),
    createRefund: (refund: NewRefund, key: string) =>
      write<Refund>('POST', '/v1/refunds', refund, { 'idempotency-key': key }),
    ...payscoreCalls(get, write),
    ...movementCalls(get, write),
    ...ledgerCalls(get),
    ...reconciliationCalls(get, write, csrf),
    ...accountCalls(get, write),
  }
}

export type TillApi = ReturnType<typeof tillApi>
