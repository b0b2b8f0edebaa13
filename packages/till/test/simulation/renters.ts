import { compact } from '../../src/payscore/facts.ts'
import type { Draws } from './draws.ts'
import type { Asking } from './shop.ts'
import type { World } from './world.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const SERVICE = { service_id: '500001' }

/** Somebody who rents a power bank on PayScore: gives permission, takes it, brings it back; the shop asks for what it costs. */
export class Renter {
  readonly #world: World
  readonly #draws: Draws
  readonly #ask: Asking

  constructor(world: World, draws: Draws, ask: Asking) {
    this.#world = world
    this.#draws = draws
    this.#ask = ask
  }

  async rent(out_order_no: string): Promise<void> {
    await this.#world.sleep(this.#draws.integer(2 * MINUTE))
    const { openid } = this.#world.sandbox.payer()
    if (!(await this.#permit(openid))) return
    const id = await this.#take(out_order_no, openid)
    if (id === undefined) return
    await this.#world.sleep(this.#draws.between(5, 120) * MINUTE)
    await this.#end(id)
  }

  /** @returns whether the shop was told that there is a permission */
  async #permit(openid: string): Promise<boolean> {
    const { mchid } = this.#world.sandbox.merchant
    for (let tries = 0; tries < 6; tries++) {
      const answer = await this.#ask('POST', '/v1/payscore/authorizations', { ...SERVICE, openid }, 4)
      if (answer?.body?.state === 'active') return true
      const code: unknown = answer?.body?.authorization_code
      if (typeof code === 'string' && answer?.body?.state === 'pending')
        await this.#world.sandbox.control('POST', `/payscore/permissions/${mchid}/${code}/agree`, { openid })
      await this.#world.sleep(this.#draws.between(2, 90) * SECOND)
    }
    return false
  }

  async #take(out_order_no: string, openid: string): Promise<string | undefined> {
    const body = {
      ...SERVICE,
      openid,
      out_order_no,
      service_introduction: '共享充电宝',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
    }
    const answer = await this.#ask('POST', '/v1/payscore/orders', body, 5)
    const id: unknown = answer?.body?.id
    return typeof id === 'string' ? id : undefined
  }

  /** Mostly it is completed; now and then the sum is lowered afterwards, paid otherwise, or the whole order taken back. */
  async #end(id: string): Promise<void> {
    const act = (verb: string, body?: object) => this.#ask('POST', `/v1/payscore/orders/${id}/${verb}`, body, 5)
    if (this.#draws.chance(0.15)) return void (await act('cancel', { reason: '用户未取走' }))
    const amount = this.#draws.between(100, 5_000)
    const lines = (sum: number) => ({ post_payments: [{ name: '租借费用', amount: sum }] })
    await act('complete', { ...lines(amount), time_range: { end_time: compact(this.#world.now()) } })
    await this.#world.sleep(this.#draws.pick([0, 1, 10, 60]) * SECOND)
    const afterwards = this.#draws.pick(['nothing', 'nothing', 'nothing', 'lowered', 'paid otherwise'] as const)
    if (afterwards === 'lowered') await act('modify', { ...lines(Math.ceil(amount / 2)), reason: '算错了' })
    if (afterwards === 'paid otherwise') await act('sync', {})
  }
}
