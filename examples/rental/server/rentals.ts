import { createHash } from 'node:crypto'
import { type Schemas, type TillClient, TillError } from '@wxtill/client'
import { CABINETS, findCabinet } from './cabinets.ts'
import { feeOf, PRICE } from './price.ts'
import { Refusal } from './refusal.ts'

export interface RentalOptions {
  readonly till: TillClient
  readonly serviceId: string
  /** Milliseconds since the epoch, as WeChat Pay counts them. */
  readonly now: () => Promise<number>
}

/** A rental as its user's phone may see it. */
export interface RentalView {
  readonly id: string
  readonly state: 'starting' | 'rented' | 'charging' | 'paid' | 'over'
  readonly cabinet: { readonly zh: string; readonly en: string }
  readonly started_at: string
  readonly returned_at?: string
  readonly paid_at?: string | undefined
  /** In fen; of a running one, what it has come to. */
  readonly fee: number
}

type Order = Schemas['PayscoreOrder']

const STATES: Record<Order['state'], RentalView['state']> = {
  created: 'starting',
  confirming: 'starting',
  running: 'rented',
  collecting: 'charging',
  paid: 'paid',
  finished: 'over',
  cancelled: 'over',
  expired: 'over',
  failed: 'over',
}
const OPEN: readonly Order['state'][] = ['created', 'running']

/** Power banks by PayScore without confirmation. There is no database: every rental is a PayScore order of the till. */
export class Rentals {
  readonly #options: RentalOptions

  constructor(options: RentalOptions) {
    this.#options = options
  }

  /**
   * Opens a drawer of the cabinet. The same request_id is the same rental, and a user has one at a time.
   *
   * @throws Refusal 409 PERMISSION_NEEDED with the way to the page where the user gives it.
   */
  async rent(openid: string, wish: { cabinet_id?: unknown; request_id?: unknown }): Promise<RentalView> {
    const { till, serviceId } = this.#options
    const cabinet = findCabinet(wish.cabinet_id)
    const { request_id } = wish
    if (cabinet === undefined || typeof request_id !== 'string' || !/^[\w-]{8,64}$/.test(request_id))
      throw new Refusal(400, 'WRONG_REQUEST')
    const open = (await this.#ordersOf(openid)).find(({ state }) => OPEN.includes(state))
    if (open !== undefined) return this.#view(open)
    const order = await till
      .post('/v1/payscore/orders', {
        body: {
          service_id: serviceId,
          openid,
          out_order_no: numberOf(openid, request_id, cabinet.id),
          service_introduction: '共享充电宝',
          post_payments: [{ name: '租借费用', description: '3元/小时，封顶20元/天' }],
          time_range: { start_time: 'OnAccept' },
          location: { start_location: cabinet.zh },
          device: { start_device_id: cabinet.id },
          risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: PRICE.most },
        },
      })
      .catch((error: unknown) => {
        throw refusalOf(error)
      })
    return this.#view(order)
  }

  /** The user's last rentals, the newest first. */
  async list(openid: string): Promise<{ rentals: RentalView[] }> {
    const orders = await this.#ordersOf(openid)
    return { rentals: await Promise.all(orders.map((order) => this.#view(order))) }
  }

  /** A rental; while it is being charged WeChat Pay is asked, so that a lost notification costs seconds. */
  async find(openid: string, id: string): Promise<RentalView> {
    const order = await this.#orderOf(openid, id)
    if (order.state !== 'collecting') return this.#view(order)
    const path = { id }
    return this.#view(
      await this.#options.till.post('/v1/payscore/orders/{id}/query', { params: { path } }).catch(() => order),
    )
  }

  /** The power bank is back in a cabinet: the rental is over, and WeChat Pay collects what it came to. Again is once. */
  async giveBack(openid: string, id: string, cabinetId: unknown): Promise<RentalView> {
    const cabinet = findCabinet(cabinetId)
    if (cabinet === undefined) throw new Refusal(400, 'WRONG_REQUEST')
    const order = await this.#orderOf(openid, id)
    if (order.state !== 'running' || order.pending !== undefined) return this.#view(order)
    const { till, now } = this.#options
    const end = await now()
    const completed = await till
      .post('/v1/payscore/orders/{id}/complete', {
        params: { path: { id } },
        body: {
          post_payments: [{ name: '租借费用', amount: feeOf(end - startOf(order)), description: '3元/小时' }],
          time_range: { end_time: compact(end) },
          location: { end_location: cabinet.zh },
        },
      })
      .catch((error: unknown) => {
        throw refusalOf(error)
      })
    return this.#view(completed)
  }

  async #ordersOf(openid: string): Promise<Order[]> {
    const { till, serviceId } = this.#options
    const { data } = await till.get('/v1/payscore/orders', { params: { query: { openid, limit: 10 } } })
    return data.filter(({ service_id }) => service_id === serviceId)
  }

  async #orderOf(openid: string, id: string): Promise<Order> {
    const order = await this.#options.till.get('/v1/payscore/orders/{id}', { params: { path: { id } } }).catch(refused)
    // What is another's is no more there than what is not there.
    if (order?.openid !== openid) throw new Refusal(404, 'NO_SUCH_RENTAL')
    return order
  }

  async #view(order: Order): Promise<RentalView> {
    const { zh, en } = findCabinet(order.out_order_no.slice(17)) ?? CABINETS[0]
    return {
      id: order.id,
      state: STATES[order.state],
      cabinet: { zh, en },
      started_at: new Date(startOf(order)).toISOString(),
      ...(order.completed_at !== undefined && { returned_at: order.completed_at }),
      ...(order.state === 'paid' && { paid_at: order.ended_at }),
      fee: order.total_amount ?? (OPEN.includes(order.state) ? feeOf((await this.#options.now()) - startOf(order)) : 0),
    }
  }
}

const startOf = ({ started_at, created_at }: Order): number => Date.parse(started_at ?? created_at)

/** The same wish has the same number, so that it is one rental; of another user, who may invent the same id, it has another. */
const numberOf = (openid: string, requestId: string, cabinetId: string): string =>
  `${createHash('sha256').update(`${openid}\n${requestId}`).digest('hex').slice(0, 16)}-${cabinetId}`

/** As PayScore writes times: 14 digits of Beijing. */
const compact = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replaceAll(/\D/g, '')

const refused = (error: unknown): undefined => {
  if (error instanceof TillError && error.code === 'NOT_FOUND') return undefined
  throw refusalOf(error)
}

/** What the till says, for a phone: a code and, where a permission is missing, the way to give it. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof TillError)) return error
  if (error.code !== 'AUTHORIZATION_NEEDED') {
    return new Refusal(error.outcome === 'unknown' ? 502 : 409, error.code, {}, { cause: error })
  }
  const { authorization } = error.problem as { authorization?: { enable?: { miniprogram: object; jsapi: object } } }
  const { miniprogram, jsapi } = authorization?.enable ?? {}
  return new Refusal(409, 'PERMISSION_NEEDED', { enable: { miniprogram, jsapi } })
}
