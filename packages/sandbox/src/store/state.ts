import { Table, type Change } from './table.ts'
import type { Complaint } from './complaint-records.ts'
import type { Coupon, CouponStock } from './coupon-records.ts'
import type {
  AccessToken,
  LoginCode,
  Media,
  Meta,
  NoticeUrl,
  Notification,
  Payer,
  ServiceMessage,
  Thing,
} from './records.ts'
import type { Merchant, Movement, PlatformCertificate } from './merchant-records.ts'
import type { Order, PaymentCode, Refund } from './order-records.ts'
import type { RedPacket, Sharing, SharingParty, SharingReturn, Transfer } from './movement-records.ts'
import type { Charge, Entrance, Plate, PlateName } from './parking-records.ts'
import type { PayscorePermission, PayscoreService, ServiceOrder } from './payscore-records.ts'

/** Takes each commit as it happens; `rewrite` replaces everything told before. */
export interface StateLog {
  append(changes: readonly Change[]): void
  rewrite(commits: Iterable<readonly Change[]>): void
}

/** A copy of the whole state. Records are shared, never changed in place. */
export type Snapshot = Readonly<Record<string, readonly (readonly [string, object])[]>>

/** Everything the sandbox remembers, in memory; every commit is told to the log. */
export class State {
  // Before the tables: they register here.
  #tables = new Map<string, Table<object>>()
  #log: StateLog | undefined
  #changes: Change[] | undefined
  /** What the change of the same place replaced. */
  #replaced: (object | null)[] = []

  readonly meta = this.#table<Meta>('meta')
  readonly merchants = this.#table<Merchant>('merchants')
  readonly payers = this.#table<Payer>('payers')
  readonly orders = this.#table<Order>('orders')
  /** Combined orders: what the payer sees and pays. Their sub-orders are among the orders. */
  readonly combines = this.#table<Order>('combines')
  readonly refunds = this.#table<Refund>('refunds')
  readonly movements = this.#table<Movement>('movements')
  readonly sharingParties = this.#table<SharingParty>('sharingParties')
  readonly sharings = this.#table<Sharing>('sharings')
  readonly sharingReturns = this.#table<SharingReturn>('sharingReturns')
  readonly transfers = this.#table<Transfer>('transfers')
  readonly notifications = this.#table<Notification>('notifications')
  readonly logins = this.#table<LoginCode>('logins')
  readonly accessTokens = this.#table<AccessToken>('accessTokens')
  readonly messages = this.#table<ServiceMessage>('messages')
  readonly paymentCodes = this.#table<PaymentCode>('paymentCodes')
  readonly things = this.#table<Thing>('things')
  readonly media = this.#table<Media>('media')
  readonly certificates = this.#table<PlatformCertificate>('certificates')
  readonly couponStocks = this.#table<CouponStock>('couponStocks')
  readonly coupons = this.#table<Coupon>('coupons')
  readonly complaints = this.#table<Complaint>('complaints')
  /** By merchant and subject: `1900000001|coupons`. */
  readonly noticeUrls = this.#table<NoticeUrl>('noticeUrls')
  readonly redPackets = this.#table<RedPacket>('redPackets')
  /** By number and colour: `粤B888888|BLUE`. */
  readonly plates = this.#table<Plate>('plates')
  readonly entrances = this.#table<Entrance>('entrances')
  /** By the key of their order. */
  readonly charges = this.#table<Charge>('charges')
  readonly payscoreServices = this.#table<PayscoreService>('payscoreServices')
  readonly permissions = this.#table<PayscorePermission>('permissions')
  readonly serviceOrders = this.#table<ServiceOrder>('serviceOrders')

  readonly ordersByTransaction = this.orders.index((order) => order.transaction_id)
  readonly ordersByPrepayId = this.orders.index((order) => order.prepay_id || undefined)
  readonly ordersByToken = this.orders.index((order) => order.token)
  readonly combinesByPrepayId = this.combines.index((order) => order.prepay_id)
  readonly combinesByToken = this.combines.index((order) => order.token)
  readonly ordersByPayer = this.orders.index((order) => order.payer_id)
  readonly redPacketsByOpenid = this.redPackets.index(({ openid }) => openid)
  readonly paymentCodesByPayer = this.paymentCodes.index(({ payer_id }) => payer_id)
  readonly movementsByMerchant = this.movements.index(({ mchid }) => mchid)
  readonly sharingsByOrder = this.sharings.index(({ transaction_id }) => transaction_id)
  readonly sharingsById = this.sharings.index(({ order_id }) => order_id)
  readonly returnsBySharing = this.sharingReturns.index(({ order_id }) => order_id)
  readonly transfersByNumber = this.transfers.index(({ transfer_bill_no }) => transfer_bill_no)
  readonly transfersByPackage = this.transfers.index(({ package_info }) => package_info)
  readonly transfersByPayer = this.transfers.index(({ payer_id }) => payer_id)
  readonly refundsByOrder = this.refunds.index((refund) => refund.transaction_id)
  readonly thingsByName = this.things.indexAll(({ mchid, product, names }) =>
    Object.entries(names).map(([name, value]) => thingName(mchid, product, name, value)),
  )
  readonly refundsById = this.refunds.index((refund) => refund.refund_id)
  readonly complaintsByOrder = this.complaints.index((complaint) => complaint.order_key)
  readonly complaintsByPayer = this.complaints.index((complaint) => complaint.payer_id)
  readonly couponStocksByRequest = this.couponStocks.index((stock) => `${stock.mchid}|${stock.out_request_no}`)
  readonly couponsByStock = this.coupons.index((coupon) => coupon.stock_id)
  readonly couponsByPayer = this.coupons.index((coupon) => coupon.payer_id)
  readonly entrancesById = this.entrances.index(({ id }) => id)
  /** Of each merchant the newest. */
  readonly newestEntrancesByPlate = this.entrances.index((entrance) =>
    entrance.newest ? plateKey(entrance) : undefined,
  )
  readonly chargesByPayer = this.charges.index(({ payer_id }) => payer_id)
  readonly debtsByPlate = this.charges.index((charge) => (charge.user_repaid === 'N' ? plateKey(charge) : undefined))
  readonly couponsByRequest = this.coupons.index((coupon) => `${coupon.sender_mchid}|${coupon.out_request_no}`)

  readonly permissionsByToken = this.permissions.index(({ token }) => token)
  readonly permissionsByPayer = this.permissions.index(({ payer_id }) => payer_id)
  readonly serviceOrdersByPayer = this.serviceOrders.index(({ payer_id }) => payer_id)
  readonly serviceOrdersByNumber = this.serviceOrders.index(({ mchid, out_order_no }) => `${mchid}|${out_order_no}`)
  readonly serviceOrdersByPackage = this.serviceOrders.index((order) => order.package)
  readonly serviceOrdersByQueryId = this.serviceOrders.index(({ query_id }) => query_id)

  /** From now on commits are logged. */
  attach(log: StateLog): void {
    this.#log = log
  }

  /** Runs `work`; its writes are logged as one commit, or taken back when it throws. Nested commits join the outer one. */
  commit<T>(work: () => T): T {
    if (this.#changes) return work()
    const changes: Change[] = (this.#changes = [])
    this.#replaced = []
    try {
      const result = work()
      if (changes.length > 0) this.#log?.append(changes)
      return result
    } catch (error) {
      this.#takeBack(changes)
      throw error
    } finally {
      this.#changes = undefined
      this.#replaced = []
    }
  }

  #takeBack(changes: readonly Change[]): void {
    for (let at = changes.length - 1; at >= 0; at--) {
      const [table, key] = changes[at]!
      this.apply([table, key, this.#replaced[at]!])
    }
  }

  /** Replays one logged change. */
  apply([table, key, record]: Change): void {
    this.#tables.get(table)?.apply(key, record)
  }

  snapshot(): Snapshot {
    return Object.fromEntries([...this.#tables].map(([name, table]) => [name, [...table.entries()]]))
  }

  /** Replaces the state, except the tables named. */
  restore(snapshot: Snapshot, keep: ReadonlySet<string> = new Set()): void {
    for (const [name, table] of this.#tables) {
      if (keep.has(name)) continue
      table.clear()
      for (const [key, record] of snapshot[name] ?? []) table.apply(key, record)
    }
    this.#log?.rewrite(this.commits())
  }

  /** The state as the shortest list of commits that builds it. */
  commits(): Generator<readonly Change[]> {
    return commitsIn([...this.#tables].map(([name, table]) => [name, table.entries()]))
  }

  get size(): number {
    return [...this.#tables.values()].reduce((sum, table) => sum + table.size, 0)
  }

  #table<Row extends object>(name: string): Table<Row> {
    const table = new Table<Row>(name, (change, before) => {
      if (this.#changes) {
        this.#changes.push(change)
        this.#replaced.push(before)
      } else this.#log?.append([change])
    })
    this.#tables.set(name, table as unknown as Table<object>)
    return table
  }
}

/** A snapshot as a list of commits, a record each. */
export function commitsOf(snapshot: Snapshot): Generator<readonly Change[]> {
  return commitsIn(Object.entries(snapshot))
}

function* commitsIn(
  tables: Iterable<readonly [string, Iterable<readonly [string, object]>]>,
): Generator<readonly Change[]> {
  for (const [name, records] of tables) for (const [key, record] of records) yield [[name, key, record]]
}

/** What a thing of an interface without business rules is found by. */
export function thingName(mchid: string, product: string, name: string, value: string): string {
  return `${mchid}|${product}|${name}=${value}`
}

/** Whose a business number is: a merchant's own, or a partner's on behalf of one of its sub-merchants. */
export interface Owner {
  mchid: string
  sub_mchid?: string
}

/** Whose money it is. */
export function earnerOf({ mchid, sub_mchid }: Owner): string {
  return sub_mchid ?? mchid
}

/** The key of what a merchant names: numbers are unique per merchant, and per sub-merchant of a partner. */
export function ownKey({ mchid, sub_mchid }: Owner, number: string): string {
  return sub_mchid === undefined ? `${mchid}|${number}` : `${mchid}/${sub_mchid}|${number}`
}

export function orderKey(order: Owner & Pick<Order, 'out_trade_no'>): string {
  return ownKey(order, order.out_trade_no)
}

/** Keeps an order where it belongs, single or combined. */
export function putOrder({ orders, combines }: State, order: Order): void {
  const table = order.parts ? combines : orders
  table.put(orderKey(order), order)
}

export function refundKey(refund: Owner & Pick<Refund, 'out_refund_no'>): string {
  return ownKey(refund, refund.out_refund_no)
}

/** The key of where a merchant wants to hear of a subject. */
export function noticeKey(mchid: string, subject: 'coupons' | 'complaints'): string {
  return `${mchid}|${subject}`
}

/** Number and colour together are one car. */
export function plateKey({ plate_number, plate_color }: PlateName): string {
  return `${plate_number}|${plate_color}`
}
