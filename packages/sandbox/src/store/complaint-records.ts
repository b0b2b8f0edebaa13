export type ComplaintState = 'PENDING' | 'PROCESSING' | 'PROCESSED'

/** A payer's complaint about a payment. */
export interface Complaint {
  complaint_id: string
  /** Who is complained about. */
  mchid: string
  /** Of the payment. */
  order_key: string
  payer_id: string
  openid: string
  phone?: string
  detail: string
  problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  apply_refund_amount?: number
  state: ComplaintState
  /** The payer has said something that nobody answered yet. */
  waiting: boolean
  /** How often the payer complained: once, and each time again after it was done. */
  times: number
  created_at: number
  history: readonly ComplaintStep[]
}

export interface ComplaintStep {
  log_id: string
  operator: string
  at: number
  operate_type: string
  details?: string
  /** Uploads of `/v3/merchant-service/images/upload`. */
  images?: readonly string[]
}
