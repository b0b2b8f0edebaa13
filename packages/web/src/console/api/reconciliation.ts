import type { RequestOptions } from '../../shared/api/api.ts'
import { uploadBill } from './bill-upload.ts'
import type { Page } from './types.ts'

export type DayState = 'pending' | 'agreed' | 'different' | 'failed'

/** In the order a run takes them. */
export const STEPS = ['waiting', 'downloading', 'loading', 'comparing', 'repairing', 'done'] as const
export type Step = (typeof STEPS)[number]

export const DIFFERENCE_STATES = ['open', 'repaired', 'accepted', 'adjusted'] as const
export type DifferenceState = (typeof DIFFERENCE_STATES)[number]

export type DifferenceAct = 'accept' | 'adjust' | 'reopen'

type Totals =
  | 'payments'
  | 'payment_total'
  | 'refunds'
  | 'refund_total'
  | 'reversals'
  | 'reversal_total'
  | 'fee_total'
  | 'flows'
  | 'income_total'
  | 'expense_total'
  | 'matched'

export interface ReconciledDay {
  id: string
  mchid: string
  /** The sub-merchant whose bill alone was compared. */
  sub_mchid?: string
  date: string
  state: DayState
  step: Step
  bill_type: 'ALL' | 'SUCCESS' | 'REFUND'
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  attempts: number
  problem?: { code: string; message: string }
  /** Counts and fen of what the bills hold; one that was not loaded has none. */
  totals: Partial<Record<Totals, number>>
  differences: Record<DifferenceState, { count: number; amount: number }>
  requested_at: string
  completed_at?: string
}

interface Words {
  en: string
  zh: string
}

export interface Difference {
  id: string
  subject:
    | 'payment'
    | 'refund'
    | 'reversal'
    | 'trade_bill'
    | 'flow'
    | 'share'
    | 'share_return'
    | 'transfer'
    | 'red_packet'
    | 'flow_bill'
  kind: string
  number: string
  out_number?: string
  payment_id?: string
  here?: string
  there?: string
  /** fen: the bill's minus ours */
  amount: number
  state: DifferenceState
  name: Words
  explanation: Words
  remedy: Words
  /** fen */
  suggested_adjustment: number
  adjustment?: number
  reason?: string
  settled_by?: string
  settled_at?: string
}

export interface Decision {
  reason: string
  /** fen */
  adjustment?: number
}

const PAGE_SIZE = 20

type Get = <Answer>(path: string, options: RequestOptions) => Promise<Answer>
type Write = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

const dayPath = (id: string) => `/v1/reconciliations/${encodeURIComponent(id)}`

/** All differences of a day as a file. */
export const exportPath = (id: string): string => `${dayPath(id)}/export`

/** What the console reads and does of the reconciliation. */
export const reconciliationCalls = (get: Get, write: Write, csrf: string) => ({
  reconciledMonth: (mchid: string, month: string, signal: AbortSignal) =>
    get<{ data: ReconciledDay[] }>('/v1/reconciliations', { query: { mchid, month }, signal }),
  reconciledDay: (id: string, signal: AbortSignal) => get<ReconciledDay>(dayPath(id), { signal }),
  reconcile: (mchid: string, date: string, sub_mchid?: string) =>
    write<ReconciledDay>('POST', '/v1/reconciliations', { mchid, date, sub_mchid }),
  differences: (id: string, state: DifferenceState | undefined, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<Difference>>(`${dayPath(id)}/differences`, { query: { state, limit: PAGE_SIZE, cursor }, signal }),
  decideDifference: (day: string, id: string, act: DifferenceAct, decision: Decision) =>
    write<Difference>('POST', `${dayPath(day)}/differences/${encodeURIComponent(id)}/${act}`, decision),
  loadBill: (
    file: Blob,
    whose: { mchid?: string; sub_mchid?: string | undefined },
    onProgress: (percent: number) => void,
  ) => uploadBill<ReconciledDay>(csrf, file, whose, onProgress),
})
