/** A batch of coupons (代金券批次). */
export interface CouponStock {
  stock_id: string
  /** Its creator. */
  mchid: string
  belong_merchant: string
  stock_name: string
  stock_type: string
  no_cash: boolean
  description: string
  status: 'unactivated' | 'running' | 'paused' | 'stoped'
  begin_at: number
  end_at: number
  /** `stock_use_rule` of its making. */
  sending: CouponSendingRule
  /** `coupon_use_rule` of its making. */
  using: CouponUseRule
  out_request_no: string
  params: string
  created_at: number
  started_at?: number
  paused_at?: number
  restarted_at?: number
  stopped_at?: number
}

export interface CouponSendingRule {
  max_coupons: number
  max_amount: number
  max_amount_by_day?: number
  max_coupons_per_user: number
  natural_person_limit: boolean
  prevent_api_abuse: boolean
}

export interface CouponUseRule {
  coupon_available_time: {
    fix_available_time?: { available_week_day?: readonly number[]; begin_time: number; end_time?: number }
    second_day_available?: boolean
    /** minutes */
    available_time_after_receive?: number
  }
  fixed_normal_coupon?: { coupon_amount: number; transaction_minimum: number }
  goods_tag?: readonly string[]
  trade_type?: readonly string[]
  available_items?: readonly string[]
  available_merchants?: readonly string[]
  combine_use?: boolean
}

export interface Coupon {
  coupon_id: string
  stock_id: string
  /** Who sent it. */
  sender_mchid: string
  payer_id: string
  openid: string
  amount: number
  minimum: number
  params: string
  out_request_no: string
  sent_at: number
  begin_at: number
  end_at: number
  used?: { at: number; mchid: string; transaction_id: string }
}
