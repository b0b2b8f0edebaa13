import type { Draws } from './draws.ts'
import type { Asking, Noting } from './shop.ts'
import type { World } from './world.ts'

const SECOND = 1_000
/** A merchant somewhere else. */
const SUPPLIER = '1900000109'
const PARTY = { type: 'MERCHANT_ID', account: SUPPLIER, name: '供货商', relation_type: 'SUPPLIER' }

interface Shared {
  id: string
  state: string
  unfreeze_unsplit: boolean
  receivers: { account: string; amount: number; result: string }[]
}

/** A sale of which somebody else gets a part, who may have to give it back; what is left is freed, or not. */
export class Sharer {
  readonly #world: World
  readonly #draws: Draws
  readonly #ask: Asking
  readonly #note: Noting
  readonly #number: string

  constructor(world: World, draws: Draws, ask: Asking, note: Noting, number: string) {
    this.#world = world
    this.#draws = draws
    this.#ask = ask
    this.#note = note
    this.#number = number
  }

  async share(): Promise<void> {
    await this.#world.sleep(this.#draws.integer(60 * SECOND))
    const total = this.#draws.between(1_000, 100_000)
    const payment_id = await this.#sell(total)
    if (payment_id === undefined) return
    await this.#ask('POST', '/v1/profit-sharing/receivers', PARTY, 3)
    // No sooner than a minute after it was paid.
    await this.#world.sleep(this.#draws.pick([45, 62, 62, 90]) * SECOND)
    const share = await this.#split(payment_id, total)
    if (share === undefined) return
    if (this.#draws.chance(0.6)) await this.#takeBack(share)
    if (!share.unfreeze_unsplit && this.#draws.chance(0.5)) await this.#free(payment_id)
  }

  /** @returns the payment, if the shop has heard that it is paid */
  async #sell(total: number): Promise<string | undefined> {
    const out_trade_no = this.#number
    const body = {
      channel: 'native',
      out_trade_no,
      amount: { total },
      description: 'tea',
      expires_in: 300,
      profit_sharing: true,
    }
    const made = await this.#post('/v1/payments', out_trade_no, body)
    if (made === undefined) return undefined
    await this.#world.sleep(this.#draws.integer(20) * SECOND)
    // There may be no such order yet, or no longer.
    void this.#world.sandbox.pay(out_trade_no).catch(() => undefined)
    return this.#await(`/v1/payments/${made.id}`, 'paid')
  }

  /** Shares a part, now and then more than may be, now and then in two calls at once. */
  async #split(payment_id: string, total: number): Promise<Shared | undefined> {
    const amount = Math.max(1, Math.floor((total * this.#draws.between(1, 33)) / 100))
    const unfreeze_unsplit = this.#draws.chance(0.3)
    const split = (out_order_no: string) =>
      this.#post('/v1/profit-sharing/orders', out_order_no, {
        payment_id,
        out_order_no,
        receivers: [{ type: PARTY.type, account: SUPPLIER, amount, description: '供货款' }],
        unfreeze_unsplit,
      })
    const numbers = [`${this.#number}A`, this.#draws.chance(0.5) ? `${this.#number}A` : `${this.#number}B`]
    const [made] = await Promise.all(numbers.slice(0, this.#draws.chance(0.3) ? 2 : 1).map(split))
    return made as Shared | undefined
  }

  /** Takes a part back, now and then the same twice at once, or twice as much as there may be. */
  async #takeBack({ id, receivers }: Shared): Promise<void> {
    if ((await this.#await(`/v1/profit-sharing/orders/${id}`, 'finished')) === undefined) return
    const amount = Math.max(1, Math.floor((receivers[0]?.amount ?? 0) / this.#draws.between(1, 2)))
    const back = (out_return_no: string) =>
      this.#post('/v1/profit-sharing/returns', out_return_no, {
        order_id: id,
        out_return_no,
        return_mchid: SUPPLIER,
        amount,
        description: '退货',
      })
    const numbers = [`${this.#number}R`, this.#draws.chance(0.5) ? `${this.#number}R` : `${this.#number}S`]
    await Promise.all(numbers.slice(0, this.#draws.chance(0.4) ? 2 : 1).map(back))
  }

  async #free(payment_id: string): Promise<void> {
    const out_order_no = `${this.#number}U`
    await this.#post('/v1/profit-sharing/unfreeze', out_order_no, { payment_id, out_order_no, description: '解冻' })
  }

  async #post(path: string, number: string, body: object): Promise<{ id: string } | undefined> {
    const answer = await this.#ask('POST', path, body, 5, { 'Idempotency-Key': `key-${number}` })
    this.#note(number, answer)
    return typeof answer?.body?.id === 'string' ? (answer.body as { id: string }) : undefined
  }

  /** Looks until it is in this state. @returns its id, if it ever was */
  async #await(path: string, state: string): Promise<string | undefined> {
    for (let looks = 0; looks < 4; looks++) {
      await this.#world.sleep(this.#draws.pick([3, 10, 30, 90]) * SECOND)
      const found = await this.#ask('GET', path, undefined, 2)
      if (found?.body?.state === state) return found.body.id as string
    }
    return undefined
  }
}
