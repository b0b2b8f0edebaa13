/** What the cashier page knows of a payment: the part of the API's `Payment` it draws. Times are RFC 3339. */
export interface CashierPayment {
  id: string
  mchid: string
  channel: 'native' | 'jsapi' | 'miniprogram' | 'app' | 'h5' | 'codepay'
  state: 'created' | 'pending' | 'closing' | 'paid' | 'closed' | 'failed'
  /** Fen. */
  amount: { total: number; currency: string; refunded?: number | undefined }
  description: string
  /** What a combined payment is for; drawn instead of the description. */
  parts?: { id: string; description: string; total: number }[] | undefined
  out_trade_no: string
  transaction_id?: string | undefined
  code_url?: string | undefined
  h5_url?: string | undefined
  /** Signed parameters for `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, or for the WeChat SDK of an app. */
  pay?: object | undefined
  /** This page's own public address; an H5 payment comes back to it. */
  pay_url?: string | undefined
  /** Where the shop wants the payer afterwards. */
  return_url?: string | undefined
  created_at: string
  expires_at: string
  paid_at?: string | undefined
  closed_at?: string | undefined
  /** When the newest `code_url` or `h5_url` was made; absent: at `created_at`. */
  prepaid_at?: string | undefined
}
