import type { RequestOptions } from '../../shared/api/api.ts'
import type { Failure, Page, Promotion, TimelineEntry } from './types.ts'

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

export const PERMISSION_STATES = ['created', 'pending', 'active', 'ended'] as const
export type PermissionState = (typeof PERMISSION_STATES)[number]

/** A user's permission to be charged without confirming each order. */
export interface Permission {
  id: string
  mchid: string
  sub_mchid?: string
  service_id: string
  openid: string
  authorization_code: string
  state: PermissionState
  created_at: string
  opened_at?: string
  ended_at?: string
}

export interface PermissionFilter {
  state?: PermissionState | undefined
  openid?: string | undefined
  sub_mchid?: string | undefined
}

/** What the till asks of WeChat Pay again until the answer is known. */
export type Wish = 'complete' | 'modify' | 'cancel' | 'sync'

/** A PayScore order, as far as the console reads it. */
export interface ServiceOrder {
  id: string
  mchid: string
  sub_mchid?: string
  service_id: string
  out_order_no: string
  state: ServiceOrderState
  need_user_confirm: boolean
  openid?: string
  service_introduction: string
  risk_fund: { name: string; amount: number }
  total_amount?: number
  order_id?: string
  pending?: Wish
  paid_elsewhere?: boolean
  transaction_id?: string
  /** How it was paid, as WeChat Pay tells it. */
  collection?: { bank_type?: string; details: { amount: number; promotion_detail?: Promotion[] }[] }
  /** The payment that stands for what was collected. */
  payment_id?: string
  failure?: Failure
  /** Why a person must look at it. */
  attention?: string
  created_at: string
  started_at?: string
  completed_at?: string
  paid_at?: string
  ended_at?: string
}

/** A fee or a discount. */
export interface ServiceLine {
  name: string
  amount?: number
  description?: string
  count?: number
}

export interface ServiceLines {
  post_payments: ServiceLine[]
  post_discounts?: ServiceLine[]
  total_amount: number
}

/** Times are `yyyyMMddHHmmss` or `yyyyMMdd` of Beijing. */
export interface Completion extends ServiceLines {
  time_range: { start_time?: string; end_time: string }
  location?: { end_location: string }
}

export interface ServiceOrderFilter {
  state?: ServiceOrderState | undefined
  out_order_no?: string | undefined
  sub_mchid?: string | undefined
}

type Get = <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
type Write = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

const ORDERS = '/v1/payscore/orders'
const PAGE_SIZE = 20
const PERMISSIONS = '/v1/payscore/authorizations'
const permission = (id: string) => `${PERMISSIONS}/${encodeURIComponent(id)}`
const order = (id: string) => `${ORDERS}/${encodeURIComponent(id)}`

/** The calls about PayScore, of one session. */
export const payscoreCalls = (get: Get, write: Write) => ({
  serviceOrders: (filter: ServiceOrderFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<ServiceOrder>>(ORDERS, { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
  serviceOrder: (id: string, signal: AbortSignal) => get<ServiceOrder>(order(id), { signal }),
  serviceOrderTimeline: (id: string, signal: AbortSignal) =>
    get<{ data: TimelineEntry[] }>(`${order(id)}/timeline`, { signal }),
  completeServiceOrder: (id: string, completion: Completion) =>
    write<ServiceOrder>('POST', `${order(id)}/complete`, completion),
  modifyServiceOrder: (id: string, change: ServiceLines & { reason: string }) =>
    write<ServiceOrder>('POST', `${order(id)}/modify`, change),
  cancelServiceOrder: (id: string, reason: string) => write<ServiceOrder>('POST', `${order(id)}/cancel`, { reason }),
  syncServiceOrder: (id: string, paid_time: string) => write<ServiceOrder>('POST', `${order(id)}/sync`, { paid_time }),
  collectServiceOrder: (id: string) => write<ServiceOrder>('POST', `${order(id)}/collect`),
  permissions: (filter: PermissionFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<Permission>>(PERMISSIONS, { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
  permission: (id: string, signal: AbortSignal) => get<Permission>(permission(id), { signal }),
  permissionTimeline: (id: string, signal: AbortSignal) =>
    get<{ data: TimelineEntry[] }>(`${permission(id)}/timeline`, { signal }),
  queryPermission: (id: string) => write<Permission>('POST', `${permission(id)}/query`),
  terminatePermission: (id: string, reason: string) =>
    write<Permission>('POST', `${permission(id)}/terminate`, { reason }),
  queryServiceOrder: (id: string) => write<ServiceOrder>('POST', `${order(id)}/query`),
})
