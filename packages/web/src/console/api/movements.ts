import type { RequestOptions } from '../../shared/api/api.ts'
import type { Failure, Page, TimelineEntry } from './types.ts'

export const TRANSFER_STATES = [
  'created',
  'refused',
  'accepted',
  'processing',
  'wait_user_confirm',
  'canceling',
  'transferring',
  'succeeded',
  'failed',
  'cancelled',
] as const
export type TransferState = (typeof TRANSFER_STATES)[number]

export const SHARE_STATES = ['created', 'refused', 'processing', 'finished'] as const
export type ShareState = (typeof SHARE_STATES)[number]

export const RED_PACKET_STATES = [
  'created',
  'refused',
  'sending',
  'sent',
  'received',
  'returning',
  'returned',
  'failed',
] as const
export type RedPacketState = (typeof RED_PACKET_STATES)[number]

interface Movement {
  id: string
  mchid: string
  failure?: Failure
  /** Why a person must look at it. */
  attention?: string
  created_at: string
  accepted_at?: string
}

/** A transfer, as far as the console reads it. */
export interface Transfer extends Movement {
  out_bill_no: string
  transfer_bill_no?: string
  state: TransferState
  openid: string
  transfer_amount: number
  transfer_remark: string
  transfer_scene_id: string
  cancel_asked?: boolean
  ended_at?: string
}

/** A red packet, as far as the console reads it. */
export interface RedPacket extends Movement {
  mch_billno: string
  detail_id?: string
  hb_type: 'NORMAL' | 'GROUP'
  state: RedPacketState
  re_openid: string
  total_amount: number
  total_num: number
  send_name: string
  wishing: string
  act_name: string
  scene_id?: string
  received_amount: number
  receipts: { openid?: string; amount: number; rcv_time?: string }[]
  refund_amount: number
  sent_at?: string
  ended_at?: string
}

/** A share, or the freeing of what was left. */
export interface Share extends Movement {
  sub_mchid?: string
  payment_id: string
  out_order_no: string
  order_id?: string
  kind: 'share' | 'unfreeze'
  state: ShareState
  amount: number
  receivers: ShareReceiver[]
  finished_at?: string
}

export interface ShareReceiver {
  type: string
  account: string
  amount: number
  description: string
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  fail_reason?: string
}

export interface TransferFilter {
  state?: TransferState | undefined
  out_bill_no?: string | undefined
}

export interface RedPacketFilter {
  state?: RedPacketState | undefined
  mch_billno?: string | undefined
}

export interface ShareFilter {
  state?: ShareState | undefined
  out_order_no?: string | undefined
}

type Get = <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
type Write = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

const PAGE_SIZE = 20
const transfer = (id: string) => `/v1/transfers/${encodeURIComponent(id)}`
const redPacket = (id: string) => `/v1/red-packets/${encodeURIComponent(id)}`
const share = (id: string) => `/v1/profit-sharing/orders/${encodeURIComponent(id)}`

/** The calls about transfers, red packets and profit sharing, of one session. */
export const movementCalls = (get: Get, write: Write) => ({
  transfers: (filter: TransferFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<Transfer>>('/v1/transfers', { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
  transfer: (id: string, signal: AbortSignal) => get<Transfer>(transfer(id), { signal }),
  transferTimeline: (id: string, signal: AbortSignal) =>
    get<{ data: TimelineEntry[] }>(`${transfer(id)}/timeline`, { signal }),
  queryTransfer: (id: string) => write<Transfer>('POST', `${transfer(id)}/query`),
  redPackets: (filter: RedPacketFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<RedPacket>>('/v1/red-packets', { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
  redPacket: (id: string, signal: AbortSignal) => get<RedPacket>(redPacket(id), { signal }),
  redPacketTimeline: (id: string, signal: AbortSignal) =>
    get<{ data: TimelineEntry[] }>(`${redPacket(id)}/timeline`, { signal }),
  queryRedPacket: (id: string) => write<RedPacket>('POST', `${redPacket(id)}/query`),
  shares: (filter: ShareFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<Share>>('/v1/profit-sharing/orders', { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
  share: (id: string, signal: AbortSignal) => get<Share>(share(id), { signal }),
  shareTimeline: (id: string, signal: AbortSignal) =>
    get<{ data: TimelineEntry[] }>(`${share(id)}/timeline`, { signal }),
  queryShare: (id: string) => write<Share>('POST', `${share(id)}/query`),
})
