import { z } from 'zod'
import { type Promotion, toldPromotions } from '../payments/promotions.ts'
import type { ServiceOrderEvent } from './states.ts'

/** What WeChat Pay says about a service order: in an answer, or in a notification. */
export interface ServiceOrderFact {
  /** Who made it: in partner mode the partner. */
  mchid: string
  appid: string
  /** For whom a partner made it; empty: for itself. */
  sub_mchid: string
  sub_appid?: string | undefined
  service_id: string
  out_order_no: string
  order_id?: string | undefined
  openid?: string | undefined
  /** The user as the sub-merchant's app knows them. */
  sub_openid?: string | undefined
  /** Judged of state, state_description and collection.state together; undefined: something no version of ours knows. */
  event: ServiceOrderEvent | undefined
  /** fen; absent until it is completed. */
  total?: number | undefined
  payments: ServicePayment[]
  bank_type?: string | undefined
  /** Only in the answer that made it. */
  package?: string | undefined
}

export interface ServicePayment {
  amount: number
  /** `NEWTON`: collected by WeChat Pay; `MCH`: reported by us. */
  paid_type: string
  transaction_id?: string | undefined
  /** Milliseconds since the epoch. */
  paid_at?: number | undefined
  promotions: Promotion[]
}

const fen = z.int().nonnegative()

const orderSchema = z.object({
  mchid: z.string(),
  appid: z.string(),
  sub_mchid: z.string().default(''),
  sub_appid: z.string().optional(),
  service_id: z.string(),
  out_order_no: z.string(),
  order_id: z.string().optional(),
  openid: z.string().optional(),
  sub_openid: z.string().optional(),
  package: z.string().optional(),
  state: z.string(),
  state_description: z.string().optional(),
  total_amount: fen.optional(),
  collection: z
    .object({
      state: z.string(),
      total_amount: fen.optional(),
      bank_type: z.string().optional(),
      details: z
        .array(
          z.object({
            amount: fen.optional(),
            paid_type: z.string().optional(),
            paid_time: z.string().optional(),
            transaction_id: z.string().optional(),
            promotion_detail: toldPromotions,
          }),
        )
        .optional(),
    })
    .optional(),
})

/** @returns undefined when the body lacks what must be compared. */
export function readServiceOrderFact(body: unknown): ServiceOrderFact | undefined {
  const parsed = orderSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { mchid, appid, sub_mchid, sub_appid, service_id, out_order_no, order_id } = parsed.data
  const { openid, sub_openid, total_amount, collection } = parsed.data
  return {
    mchid,
    appid,
    sub_mchid,
    sub_appid,
    service_id,
    out_order_no,
    order_id,
    openid,
    sub_openid,
    package: parsed.data.package,
    event: eventOf(parsed.data),
    total: total_amount ?? collection?.total_amount,
    payments: (collection?.details ?? []).map(
      ({ amount = 0, paid_type = '', paid_time, transaction_id, promotion_detail }) => ({
        amount,
        paid_type,
        transaction_id,
        paid_at: paid_time === undefined ? undefined : readCompact(paid_time),
        promotions: promotion_detail,
      }),
    ),
    bank_type: collection?.bank_type,
  }
}

/** The three fields together. What is not known is not guessed: a later query tells more. */
function eventOf({
  state,
  state_description,
  total_amount,
  collection,
}: z.infer<typeof orderSchema>): ServiceOrderEvent | undefined {
  switch (state) {
    case 'CREATED':
      return 'confirming'
    case 'DOING':
      if (state_description === 'MCH_COMPLETE') return collection?.state === 'USER_PAID' ? 'paid' : 'collecting'
      return 'running'
    case 'DONE':
      if (collection === undefined) return total_amount === undefined || total_amount === 0 ? 'finished' : undefined
      return collection.state === 'USER_PAID' ? 'paid' : undefined
    case 'REVOKED':
      return 'cancelled'
    case 'EXPIRED':
      return 'expired'
    default:
      return undefined
  }
}

/** What WeChat Pay tells of a permission that was given or taken back. */
export interface AuthorizationFact {
  mchid: string
  sub_mchid: string
  service_id: string
  /** The user as our app and the sub-merchant's know them: one at least. */
  openid?: string | undefined
  sub_openid?: string | undefined
  authorization_code?: string | undefined
  active: boolean
  /** Milliseconds since the epoch. */
  at?: number | undefined
}

// Notifications of partners name the merchant as APIv2 did.
const authorizationSchema = z.object({
  mchid: z.string().optional(),
  mch_id: z.string().optional(),
  sub_mchid: z.string().optional(),
  sub_mch_id: z.string().optional(),
  service_id: z.string(),
  openid: z.string().optional(),
  sub_openid: z.string().optional(),
  authorization_code: z.string().optional(),
  user_service_status: z.string().optional(),
  openorclose_time: z.string().optional(),
  authorization_state: z.string().optional(),
  authorization_success_time: z.string().optional(),
  cancel_authorization_time: z.string().optional(),
})

/** Reads a notification of opening or closing, or the answer of a query. */
export function readAuthorizationFact(body: unknown): AuthorizationFact | undefined {
  const parsed = authorizationSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { service_id, openid, sub_openid, authorization_code, user_service_status, authorization_state } = parsed.data
  const mchid = parsed.data.mchid ?? parsed.data.mch_id
  const sub_mchid = parsed.data.sub_mchid ?? parsed.data.sub_mch_id ?? ''
  const active = authorization_state === 'AVAILABLE' || user_service_status === 'USER_OPEN_SERVICE'
  const known = authorization_state ?? user_service_status
  if (mchid === undefined || known === undefined || (openid ?? sub_openid) === undefined) return undefined
  const { openorclose_time, authorization_success_time, cancel_authorization_time } = parsed.data
  const time = active ? authorization_success_time : cancel_authorization_time
  const at =
    openorclose_time === undefined ? (time === undefined ? undefined : Date.parse(time)) : readCompact(openorclose_time)
  const user = { openid, sub_openid }
  return { mchid, sub_mchid, service_id, ...user, authorization_code, active, at: Number.isNaN(at) ? undefined : at }
}

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/

/** `yyyyMMddHHmmss` or `yyyyMMdd` of Beijing as milliseconds since the epoch. */
export function readCompact(text: string): number | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = COMPACT.exec(text) ?? []
  if (year === undefined) return undefined
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  // A 31st of February is read as a day of March.
  return Number.isNaN(ms) || !compact(ms).startsWith(text) ? undefined : ms
}

/** Milliseconds as 14 digits of Beijing time. */
export const compact = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replaceAll(/\D/g, '')
