import { call } from '../../shared/api/api.ts'
import { ifThere } from '../../shared/api/if-there.ts'
import type { PlateName } from '../parking/plate.tsx'
import { linkKind } from '../scan/payment-link.ts'

/** What the phone asks of the sandbox: the shapes of its control API, `/_sandbox/…`. Amounts are fen. */
export interface Payer {
  readonly openid: string
  readonly nickname: string
  readonly balance: number
  readonly password: string
  /** The payer's openid with each appid. */
  readonly openids: Readonly<Record<string, string>>
}

export interface Merchant {
  readonly mchid: string
  readonly name: string
  readonly appid: string
}

export interface Order {
  readonly mchid: string
  readonly out_trade_no: string
  readonly trade_type: string
  readonly trade_state: string
  readonly description: string
  readonly amount: Amount
  readonly code_url?: string
  readonly create_time: string
}

export interface Amount {
  readonly total: number
  readonly currency: string
}

/** Of something paid: less than the total when a coupon paid a part. */
export interface PaidAmount extends Amount {
  readonly payer_total: number
}

/** An order laid before the payer, to be paid with its token. */
export interface Cashier {
  readonly token: string
  readonly merchant_name: string
  readonly description: string
  readonly amount: Amount
  readonly out_trade_no: string
  readonly expires_at?: string
  /** Fen taken off by coupons, and what is left to pay. */
  readonly discount?: number
  readonly payer_total?: number
  /** The shops of a combined order, each with its share. */
  readonly sub_orders?: readonly CashierPart[]
  readonly payer: { readonly nickname: string; readonly balance: number }
}

export interface CashierPart {
  readonly merchant_name: string
  readonly description: string
  readonly amount: Amount
}

/** A coupon in the card holder. */
export interface Card {
  readonly coupon_id: string
  readonly name: string
  readonly merchant_name: string
  readonly amount: number
  /** The least total it can be used for. */
  readonly minimum: number
  readonly state: string
  readonly available_end_time: string
}

/** The code a shop scans from the payer's phone. */
export interface PaymentCode {
  readonly auth_code: string
  readonly expires_at: string
}

/** Money a merchant sends, to be received. */
export interface Transfer {
  readonly package_info: string
  readonly merchant_name: string
  readonly amount: number
  readonly remark?: string
  readonly state: string
  readonly create_time: string
}

export interface RedPacket {
  readonly mchid: string
  readonly mch_billno: string
  readonly merchant_name?: string
  readonly send_name: string
  readonly wishing: string
  readonly act_name: string
  readonly status: 'SENT' | 'RECEIVED' | 'REFUND'
  readonly total_amount: number
  /** Into how many shares it is cut. */
  readonly total_num: number
  /** What this payer took of it. */
  readonly amount?: number
  readonly create_time: string
  /** When what nobody took goes back. */
  readonly returns_at: string
}

export interface Receipt {
  readonly result: 'ok'
  readonly transaction_id: string
  readonly success_time: string
  readonly amount: PaidAmount
}

export interface Bill {
  readonly merchant_name: string
  readonly description: string
  readonly amount: PaidAmount
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly success_time: string
  /** Fen that came back. */
  readonly refunded: number
}

/** A plate in the payer's parking service. */
export interface PlateInService extends PlateName {
  readonly service_state: 'NORMAL' | 'PAUSE'
  readonly overdue: boolean
}

/** Fen owed for a plate; 0 where only the sandbox says that something is. */
export interface Debt extends PlateName {
  readonly owed: number
}

/** A parking fee that a merchant asked for. */
export interface Fee extends PlateName {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly out_trade_no: string
  readonly parking_name: string
  readonly amount: Amount
  readonly trade_state: string
  /** Only of what WeChat Pay has advanced. */
  readonly user_repaid?: 'Y' | 'N'
  readonly create_time: string
}

export interface Parking {
  readonly plates: readonly PlateInService[]
  readonly debts: readonly Debt[]
  readonly charges: readonly Fee[]
}

/** What a mini program leads to the parking service with. */
export interface ParkingJump {
  readonly appId: string
  readonly path: string
  readonly extraData: Readonly<Record<string, unknown>>
}

/** What a payer complained about, and each step since, in order. */
export interface Complaint {
  readonly complaint_id: string
  readonly complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  readonly complaint_order_info: readonly { readonly transaction_id: string }[]
  readonly history: readonly {
    readonly log_id: string
    readonly operator: string
    readonly operate_time: string
    readonly operate_type: string
    readonly operate_details?: string
  }[]
}

export type PlateTurn = 'pause' | 'resume' | 'remove' | 'repay'

export interface SandboxClock {
  readonly now: string
  readonly epoch_ms: number
  /** A virtual clock stands still until it is advanced. */
  readonly mode: 'real' | 'virtual'
  /** How many seconds pass here in one of the machine's. */
  readonly speed: number
}

/** How a payment reaches the phone: a code that was scanned, or a call from a page. */
export type PaymentRequest =
  | { readonly by: 'scan'; readonly text: string }
  /** The shop has scanned the payer's code, and the password is asked for. */
  | { readonly by: 'code'; readonly cashier: Cashier }
  | {
      readonly by: 'page'
      readonly kind: 'jsapi' | 'miniprogram'
      readonly appid: string | undefined
      readonly params: Readonly<Record<string, unknown>>
    }

/** A subscribe message (订阅消息) a shop has sent. */
export interface Message {
  readonly id: string
  readonly merchant_name?: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
  readonly time: string
}

export type WebviewKind = 'h5' | 'miniprogram'

const path = (rest: string) => `/_sandbox/${rest}`

export const control = {
  clock: () => call<SandboxClock>('GET', path('clock')),

  payers: async () => (await call<{ payers: Payer[] }>('GET', path('payers'))).payers,

  merchants: async () => (await call<{ merchants: Merchant[] }>('GET', path('merchants'))).merchants,

  unpaidOrders: async () =>
    (await call<{ orders: Order[] }>('GET', path('orders'), { query: { state: 'NOTPAY', limit: 50 } })).orders,

  bills: async (openid: string) =>
    (await call<{ bills: Bill[] }>('GET', path('phone/bills'), { query: { openid } })).bills,

  messages: async (openid: string) =>
    (await call<{ messages: Message[] }>('GET', path('phone/messages'), { query: { openid } })).messages,

  /** Lays the order of a code, of an H5 link or of a page's call before the payer. */
  cashier: (openid: string, request: PaymentRequest) => {
    if (request.by === 'code') return Promise.resolve(request.cashier)
    if (request.by === 'page') {
      const { kind, appid, params } = request
      return call<Cashier>('POST', path('phone/prepay'), { body: { openid, kind, appid, params } })
    }
    const { text } = request
    return linkKind(text) === 'h5'
      ? call<Cashier>('POST', path('phone/prepay'), { body: { openid, kind: 'h5', params: { h5_url: text } } })
      : call<Cashier>('POST', path('phone/scan'), { body: { openid, text } })
  },

  pay: (payment: { token: string; openid: string; password: string }) =>
    call<Receipt>('POST', path('phone/pay'), { body: { ...payment, method: 'balance' } }),

  /** The payer does not pay what a code payment waits for. */
  cancel: (openid: string, token: string) => call('POST', path('phone/cancel'), { body: { openid, token } }),

  paying: async (openid: string) =>
    (await ifThere(call<{ orders: Cashier[] }>('GET', path('phone/paying'), { query: { openid } })))?.orders ?? null,

  paymentCode: (openid: string) => ifThere(call<PaymentCode>('GET', path('phone/payment-code'), { query: { openid } })),

  cards: async (openid: string) =>
    (await ifThere(call<{ coupons: Card[] }>('GET', path('phone/cards'), { query: { openid } })))?.coupons ?? null,

  transfers: async (openid: string) =>
    (await ifThere(call<{ transfers: Transfer[] }>('GET', path('phone/transfers'), { query: { openid } })))
      ?.transfers ?? null,

  answerTransfer: (openid: string, package_info: string, answer: 'confirm' | 'decline') =>
    call<Transfer>('POST', path(`phone/transfers/${answer}`), { body: { openid, package_info } }),

  /** The transfer a page asks to receive. Declining changes nothing, but says why it is not this payer's. */
  transfer: async (openid: string, package_info: string): Promise<Transfer> => {
    const own = await control.transfers(openid)
    const found = own?.find((transfer) => transfer.package_info === package_info)
    return found ?? control.answerTransfer(openid, package_info, 'decline')
  },

  redPackets: async (openid: string) =>
    (await ifThere(call<{ red_packets: RedPacket[] }>('GET', path('phone/red-packets'), { query: { openid } })))
      ?.red_packets ?? null,

  openRedPacket: (openid: string, { mchid, mch_billno }: RedPacket) =>
    call<RedPacket>('POST', path('phone/red-packets/open'), { body: { openid, mchid, mch_billno } }),

  parking: (openid: string) => ifThere(call<Parking>('GET', path('phone/parking'), { query: { openid } })),

  openParking: (openid: string, { appId, path: page, extraData }: ParkingJump) =>
    call<Parking & Partial<PlateName> & { merchant_name: string }>('POST', path('phone/parking/open'), {
      body: { openid, appId, path: page, extraData },
    }),

  addPlate: (openid: string, plate: PlateName) =>
    call<Parking>('POST', path('phone/parking/plates'), { body: { openid, ...plate } }),

  turnPlate: (openid: string, turn: PlateTurn, { plate_number, plate_color }: PlateName) =>
    call<Parking>('POST', path(`phone/parking/${turn}`), { body: { openid, plate_number, plate_color } }),

  complaints: async (openid: string) =>
    (await ifThere(call<{ complaints: readonly Complaint[] }>('GET', path('phone/complaints'), { query: { openid } })))
      ?.complaints ?? null,

  complain: (openid: string, transaction_id: string, detail: string) =>
    call('POST', path('phone/complaints'), { body: { openid, transaction_id, detail } }),

  followUpComplaint: (openid: string, complaint_id: string, detail: string) =>
    call('POST', path(`phone/complaints/${complaint_id}/follow-up`), { body: { openid, detail } }),

  withdrawComplaint: (openid: string, complaint_id: string) =>
    call('POST', path(`phone/complaints/${complaint_id}/withdraw`), { body: { openid } }),

  login: (openid: string, appid: string) =>
    call<{ code: string }>('POST', path('phone/login'), { body: { openid, appid } }),

  open: (page: { url: string; openid: string; kind: WebviewKind; appid: string | undefined }) =>
    call<{ webview_url: string }>('POST', path('phone/open'), { body: page }),
}
