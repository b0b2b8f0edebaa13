import type { ApiAnswer, World } from './world.ts'
import type { Draws } from './draws.ts'
import { Driver } from './drivers.ts'
import { Renter } from './renters.ts'
import { Sender } from './senders.ts'
import { Sharer } from './sharers.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
/** Seconds after which people do something: the same for all, and around the ends of orders, so that they meet. */
const MOMENTS = [1, 5, 20, 59, 60, 61, 290, 300, 310, 900]

/** What the shop wanted, and the answers it got: what was told once must stay true. */
export interface ShopBooks {
  /** Ids the till gave for a business number or key; one each, for ever. */
  readonly ids: Map<string, Set<string>>
  /** Payments the till told this shop are paid. */
  readonly toldPaid: Set<string>
  /** Stays the barrier opened for although nobody had taken money for them. */
  readonly letOut: Set<string>
  /** Stays whose fee was told refused although WeChat Pay had taken it over. */
  readonly heldBack: Set<string>
}

/** Who comes to the shop in a run. */
export interface Visitors {
  readonly customers: number
  readonly renters: number
  readonly drivers: number
  /** Money that moves on: transfers, red packets, sales that are shared. */
  readonly transfers: number
  readonly packets: number
  readonly shares: number
}

type Given = Pick<Visitors, 'transfers' | 'packets' | 'shares'>

/** Asks the till until there is an answer that says something, as any client should. */
export type Asking = (
  method: string,
  path: string,
  body: unknown,
  times: number,
  headers?: Record<string, string>,
) => Promise<ApiAnswer | undefined>

/** Writes down the id that was given for a number or key. */
export type Noting = (number: string, answer: ApiAnswer | undefined) => void

/** A shop and its payers. Everybody does something, waits, and does something else; repeats what got no answer. */
export class Shop {
  readonly books: ShopBooks = { ids: new Map(), toldPaid: new Set(), letOut: new Set(), heldBack: new Set() }
  readonly #world: World
  readonly #draws: Draws

  constructor(world: World) {
    this.#world = world
    this.#draws = world.draws.fork()
  }

  /** Resolves when everybody has gone home. */
  async open({ customers, renters, drivers, ...given }: Visitors): Promise<void> {
    await this.#ask('POST', '/v1/webhook-endpoints', { url: 'http://shop.test/hook' }, 20)
    const ask: Asking = (...request) => this.#ask(...request)
    const each = <T>(count: number, come: (n: number, draws: Draws) => T): T[] =>
      Array.from({ length: count }, (_, n) => come(n, this.#draws.fork()))
    await Promise.all([
      ...each(customers, (n, draws) => this.#customer(`ORDER${n}`, draws)),
      ...each(renters, (n, draws) => new Renter(this.#world, draws, ask).rent(`RENT${n}`)),
      ...each(drivers, (n, draws) =>
        new Driver(this.#world, draws, ask, this.books, `粤B${10_000 + n}`).park(`STAY${n}`),
      ),
      ...this.#give(given, ask),
    ])
  }

  /** What the shop gives others of its money. Drawn apart: who else comes does the same as without it. */
  #give({ transfers, packets, shares }: Given, ask: Asking): Promise<void>[] {
    const note: Noting = (...noted) => this.#note(...noted)
    const draws = this.#world.apart.fork()
    const numbered = (count: number, name: string): string[] => Array.from({ length: count }, (_, n) => `${name}${n}`)
    const sender = (number: string): Sender => new Sender(this.#world, draws.fork(), ask, note, number)
    if (transfers + packets > 0) void this.#topUp(draws.fork())
    return [
      ...numbered(transfers, 'GIVE').map((number) => sender(number).transfer()),
      ...numbered(packets, 'LUCK').map((number) => sender(number).redPacket()),
      ...numbered(shares, 'SPLIT').map((number) => new Sharer(this.#world, draws.fork(), ask, note, number).share()),
    ]
  }

  /** Puts money into the account at WeChat Pay, now and then only when something has been refused for the lack of it. */
  async #topUp(draws: Draws): Promise<void> {
    if (draws.chance(0.1)) await this.#world.sleep(draws.between(1, 15) * MINUTE)
    const { sandbox } = this.#world
    const balance = (sandbox.movements().at(-1)?.account.balance ?? 0) + 1_000_000
    await sandbox.control('POST', `/merchants/${sandbox.merchant.mchid}`, { balance })
  }

  async #customer(out_trade_no: string, draws: Draws): Promise<void> {
    await this.#world.sleep(draws.integer(2 * MINUTE))
    const total = draws.between(1, 100_000)
    const body = {
      channel: 'native',
      out_trade_no,
      amount: { total },
      description: 'tea',
      expires_in: draws.pick([60, 300, 900, 7200, 9000]),
    }
    const acts = [
      this.#order(out_trade_no, body, draws.fork()),
      this.#payer(out_trade_no, draws.fork()),
      ...(draws.chance(0.2) ? [this.#orderByKey(`KEY-${out_trade_no}`, total, draws.fork())] : []),
      ...(draws.chance(0.4) ? [this.#closer(out_trade_no, draws.fork())] : []),
      ...(draws.chance(0.6) ? [this.#refunder(out_trade_no, total, draws.fork())] : []),
    ]
    await Promise.all(acts)
  }

  /** Orders, now and then twice at once: a button pressed twice, a request sent again. */
  async #order(out_trade_no: string, body: object, draws: Draws): Promise<void> {
    const key = { 'Idempotency-Key': `key-${out_trade_no}` }
    const times = draws.chance(0.2) ? 2 : 1
    await Promise.all(
      Array.from({ length: times }, async () => {
        const answer = await this.#ask('POST', '/v1/payments', body, 6, key)
        this.#note(out_trade_no, answer)
      }),
    )
  }

  /** Leaves the number to the till: a repeat is known by its key alone. Nobody pays it. */
  async #orderByKey(key: string, total: number, draws: Draws): Promise<void> {
    const body = { channel: 'native', amount: { total }, description: 'tea', expires_in: 300 }
    for (let times = draws.between(1, 2); times > 0; times--) {
      this.#note(key, await this.#ask('POST', '/v1/payments', body, 6, { 'Idempotency-Key': key }))
      await this.#world.sleep(draws.between(1, 60) * SECOND)
    }
  }

  /** Scans the code whenever there is one: at once, at the last moment, or never; fails first, now and then. */
  async #payer(out_trade_no: string, draws: Draws): Promise<void> {
    if (draws.chance(0.15)) return
    for (let tries = draws.between(1, 4); tries > 0; tries--) {
      await this.#world.sleep(draws.pick(MOMENTS) * SECOND + draws.integer(1000))
      const outcome = draws.pick(['success', 'success', 'success', 'insufficient_funds', 'abandon'] as const)
      // There may be no such order yet, or no longer.
      void this.#world.sandbox.pay(out_trade_no, outcome).catch(() => undefined)
    }
  }

  /** Changes its mind. */
  async #closer(out_trade_no: string, draws: Draws): Promise<void> {
    await this.#world.sleep(draws.pick(MOMENTS) * SECOND + draws.integer(1000))
    const id = await this.#idOf(out_trade_no)
    if (id !== undefined) await this.#ask('POST', `/v1/payments/${id}/close`, undefined, 3)
  }

  /** Gives money back, in one part or several, also more than there is, also the same twice at once. */
  async #refunder(out_trade_no: string, total: number, draws: Draws): Promise<void> {
    await this.#world.sleep(draws.between(30, 900) * SECOND)
    const id = await this.#paid(out_trade_no, draws)
    if (id === undefined) return
    const parts = draws.between(1, 3)
    for (let part = 0; part < parts; part++) {
      const refund = draws.chance(0.2) ? total : Math.max(1, Math.floor(total / draws.between(1, 4)))
      const out_refund_no = `BACK-${out_trade_no}-${part}`
      const body = { payment_id: id, out_refund_no, amount: { refund } }
      const twice = draws.chance(0.2)
      const asked = this.#ask('POST', '/v1/refunds', body, 5)
      if (twice) this.#note(out_refund_no, await this.#ask('POST', '/v1/refunds', body, 5))
      this.#note(out_refund_no, await asked)
      await this.#world.sleep(draws.pick([0, 1, 30, 61, 120]) * SECOND)
    }
  }

  /** The id of the payment, once the till says that it is paid. */
  async #paid(out_trade_no: string, draws: Draws): Promise<string | undefined> {
    for (let looks = 0; looks < 6; looks++) {
      const found = await this.#find(out_trade_no)
      if (found?.state === 'paid') {
        this.books.toldPaid.add(out_trade_no)
        return found.id
      }
      await this.#world.sleep(draws.between(10, 300) * SECOND)
    }
    return undefined
  }

  async #idOf(out_trade_no: string): Promise<string | undefined> {
    return (await this.#find(out_trade_no))?.id
  }

  async #find(out_trade_no: string): Promise<{ id: string; state: string } | undefined> {
    const answer = await this.#ask('GET', `/v1/payments?out_trade_no=${out_trade_no}`, undefined, 3)
    const [found] = (answer?.body?.data ?? []) as { id: string; state: string }[]
    return found
  }

  /** Asks until there is an answer that says something, as any client should. */
  async #ask(
    method: string,
    path: string,
    body: unknown,
    times: number,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer | undefined> {
    for (let tries = 0; tries < times; tries++) {
      const answer = await this.#world.api(method, path, body, headers)
      if (answer !== undefined && answer.status < 500) return answer
      await this.#world.sleep(2 * SECOND * (tries + 1))
    }
    return undefined
  }

  #note(number: string, answer: ApiAnswer | undefined): void {
    const id: unknown = answer?.status === 200 || answer?.status === 201 ? answer.body?.id : undefined
    if (typeof id !== 'string') return
    const ids = this.books.ids.get(number) ?? new Set()
    this.books.ids.set(number, ids.add(id))
  }
}
