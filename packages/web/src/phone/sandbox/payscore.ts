import { call } from '../../shared/api/api.ts'
import { ifThere } from '../../shared/api/if-there.ts'

/** What the phone asks of PayScore (支付分). Amounts are fen. */
export interface Permission {
  readonly mchid: string
  readonly sub_mchid?: string
  /** What it is named by in the control API. */
  readonly code: string
  readonly service_name: string
  readonly merchant_name: string
  readonly authorization_state: 'UNBINDUSER' | 'AVAILABLE' | 'UNAVAILABLE'
}

export interface ServiceItem {
  readonly name?: string
  readonly amount?: number
  readonly description?: string
}

export interface ServiceOrder {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly out_order_no: string
  readonly service_introduction: string
  readonly service_name: string
  readonly merchant_name: string
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  readonly post_payments?: readonly ServiceItem[]
  readonly post_discounts?: readonly ServiceItem[]
  readonly risk_fund?: { readonly name: string; readonly amount: number }
  readonly time_range: { readonly start_time?: string; readonly end_time?: string }
  readonly total_amount?: number
  readonly collection?: { readonly state: 'USER_PAYING' | 'USER_PAID'; readonly total_amount: number }
  readonly create_time: string
  /** How often WeChat Pay has tried to collect it in vain. */
  readonly collection_failures: number
}

/** The page a jump opens. */
export type View =
  | { readonly view: 'enable'; readonly permission: Permission }
  | { readonly view: 'confirm' | 'detail'; readonly order: ServiceOrder; readonly query_id?: string }

/** What a page or mini program asks to be shown. */
export interface Jump {
  readonly businessType: string
  readonly fields: Readonly<Record<string, string>>
  readonly appid: string | undefined
}

const path = (rest: string) => `/_sandbox/${rest}`
const whose = (openid: string, { sub_mchid }: { sub_mchid?: string }) => ({ openid, ...(sub_mchid && { sub_mchid }) })

export const payscore = {
  /** `null` where the sandbox has none. */
  own: (openid: string) =>
    ifThere(
      call<{ permissions: Permission[]; orders: ServiceOrder[] }>('GET', path('phone/payscore'), { query: { openid } }),
    ),

  view: (openid: string, jump: Jump) => call<View>('POST', path('phone/payscore/view'), { body: { openid, ...jump } }),

  /** The payer gives a permission, or takes it back. */
  permit: (openid: string, permission: Permission, act: 'agree' | 'close') => {
    const named = `${permission.mchid}/${encodeURIComponent(permission.code)}`
    return call<Permission>('POST', path(`payscore/permissions/${named}/${act}`), { body: whose(openid, permission) })
  },

  /** What the payer does with an order; `result` says whether a fault rule let it be done. */
  act: (openid: string, order: ServiceOrder, act: 'confirm' | 'decline' | 'pay', password?: string) => {
    const named = `${order.mchid}/${encodeURIComponent(order.out_order_no)}`
    const body = { ...whose(openid, order), ...(password !== undefined && { password }) }
    return call<ServiceOrder & { result: 'ok' | 'cancel' }>('POST', path(`payscore/orders/${named}/${act}`), { body })
  },
}
