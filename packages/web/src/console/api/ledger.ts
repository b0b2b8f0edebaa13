import type { RequestOptions } from '../../shared/api/api.ts'
import type { Page } from './types.ts'

export const ACCOUNTS = [
  'receivable',
  'sales',
  'refunds',
  'coupons',
  'fees',
  'shares',
  'transfers',
  'adjustments',
] as const
export type Account = (typeof ACCOUNTS)[number]

export type PostingKind =
  | 'paid'
  | 'refunded'
  | 'fee_charged'
  | 'fee_returned'
  | 'shared'
  | 'share_returned'
  | 'transferred'
  | 'red_packet_sent'
  | 'red_packet_returned'
  | 'adjusted'

export interface Turnover {
  account: Account
  debit: number
  credit: number
  /** debit − credit */
  balance: number
}

export interface LedgerBalances {
  balanced: boolean
  data: Turnover[]
}

export interface LedgerEntry {
  id: string
  account: Account
  /** above zero a debit, below zero a credit */
  fen: number
  kind: PostingKind
  source: string
  payment_id?: string
  sub_mchid?: string
  at: string
}

export interface EntryFilter {
  mchid: string
  account?: Account | undefined
  source?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

const PAGE_SIZE = 20

type Get = <Answer>(path: string, options: RequestOptions) => Promise<Answer>

/** What the console reads of the ledger. */
export const ledgerCalls = (get: Get) => ({
  ledgerBalances: (mchid: string, signal: AbortSignal) =>
    get<LedgerBalances>('/v1/ledger/balances', { query: { mchid }, signal }),
  ledgerDays: (mchid: string, month: string, signal: AbortSignal) =>
    get<{ data: (Turnover & { day: string })[] }>('/v1/ledger/days', { query: { mchid, month }, signal }),
  ledgerEntries: (filter: EntryFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<LedgerEntry>>('/v1/ledger/entries', { query: { ...filter, limit: PAGE_SIZE, cursor }, signal }),
})
