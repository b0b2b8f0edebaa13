import type { Draws } from './draws.ts'
import type { Asking, ShopBooks } from './shop.ts'
import type { World } from './world.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** A car that comes into the shop's car park and leaves when the barrier opens, which may be never. */
export class Driver {
  readonly #world: World
  readonly #draws: Draws
  readonly #ask: Asking
  readonly #books: ShopBooks
  readonly #plate: { plate_number: string; plate_color: 'BLUE' }

  constructor(world: World, draws: Draws, ask: Asking, books: ShopBooks, plate_number: string) {
    this.#world = world
    this.#draws = draws
    this.#ask = ask
    this.#books = books
    this.#plate = { plate_number, plate_color: 'BLUE' }
  }

  async park(out_parking_no: string): Promise<void> {
    await this.#world.sleep(this.#draws.integer(2 * MINUTE))
    // Most have the service, some only while they are inside.
    if (this.#draws.chance(0.7)) await this.#service('')
    const entered = await this.#ask('POST', '/v1/parking/entrances', this.#entrance(out_parking_no), 6)
    const entrance_id: unknown = entered?.body?.id
    if (typeof entrance_id !== 'string') return
    await this.#world.sleep(this.#draws.between(1, 90) * MINUTE)
    if (this.#draws.chance(0.15)) await this.#service(this.#draws.pick(['', '/pause', '/overdue', '/repay']))
    await this.#leave(out_parking_no, entrance_id)
  }

  /** Stands at the barrier: the same question again and again, and what is to be paid on the spot is paid, or not. */
  async #leave(out_parking_no: string, entrance_id: string): Promise<void> {
    const total = this.#draws.between(100, 9_000)
    const fee = { entrance_id, amount: { total }, device_id: 'gate-1' }
    const pays = this.#draws.chance(0.7)
    for (let tries = 0; tries < 8; tries++) {
      const twice = this.#draws.chance(0.1) ? this.#ask('POST', '/v1/parking/charges', fee, 2) : undefined
      const answer = await this.#ask('POST', '/v1/parking/charges', fee, 2)
      await twice
      if (answer?.body?.release === true) {
        if (!this.#isCovered(answer.body)) this.#books.letOut.add(out_parking_no)
        return
      }
      // Of two questions at once one may be refused and the other not.
      if (twice === undefined && answer?.body?.state === 'refused' && this.#isKnown(answer.body.out_trade_no))
        this.#books.heldBack.add(out_parking_no)
      const number: unknown = answer?.body?.payment?.out_trade_no
      if (pays && typeof number === 'string') void this.#world.sandbox.pay(number).catch(() => undefined)
      await this.#world.sleep(this.#draws.pick([2, 5, 20, 60]) * SECOND)
    }
  }

  /** Whether WeChat Pay has an order of this number. */
  #isKnown(number: string): boolean {
    return this.#world.sandbox.orders().some(({ out_trade_no }) => out_trade_no === number)
  }

  /** Whether WeChat Pay has taken over the fee, or has the money, at this moment. */
  #isCovered({ out_trade_no, payment }: { out_trade_no?: string; payment?: { out_trade_no: string } }): boolean {
    return this.#world.sandbox.orders().some((order) => {
      if (order.out_trade_no === out_trade_no) return true
      return order.out_trade_no === payment?.out_trade_no && order.success_time !== undefined
    })
  }

  async #service(act: string): Promise<void> {
    await this.#world.sandbox.control('POST', `/plates${act}`, this.#plate)
  }

  #entrance(out_parking_no: string): object {
    return {
      out_parking_no,
      ...this.#plate,
      parking_name: '地下车库',
      start_time: new Date(this.#world.now() - SECOND).toISOString(),
      free_duration: 0,
    }
  }
}
