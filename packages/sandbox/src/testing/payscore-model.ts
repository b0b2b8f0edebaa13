import { expect } from 'vitest'
import fc from 'fast-check'
import { testOnlyPrivateKey } from '../keys/test-only-keys.ts'
import { runSandbox } from '../sandbox.ts'
import { PlatformError } from '../gateway/platform-error.ts'
import { catalogue } from '@wxtill/catalogue'
import { payscoreRoutes } from '../products/payscore/routes.ts'
import { confirm, payNow } from '../products/payscore/user.ts'
import { compactTime } from '../products/payscore/times.ts'
import { Refusal } from '../refusal.ts'
import type { Call } from '../gateway/call.ts'
import type { Platform } from '../platform.ts'
import type { ServicePhase } from '../store/payscore-records.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const COLLECT = 1500
const RETRY = 6 * HOUR
const RISK = 10_000
const ORDERS = ['R1', 'R2', 'R3'] as const

/** What merchant, user and time may do to the orders of one user, in any order. */
export type PayscoreStep =
  | { do: 'create' | 'createToConfirm' | 'confirm' | 'cancel' | 'sync' | 'payAgain' | 'payNow'; order: number }
  | { do: 'complete' | 'modify'; order: number; amount: number }
  | { do: 'balance'; amount: number }
  | { do: 'wait'; ms: number }

const order = fc.nat(ORDERS.length - 1)
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 500 }) },
)

export const payscoreStep: fc.Arbitrary<PayscoreStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('create' as const, 'createToConfirm' as const), order }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm' as const), order }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('complete' as const), order, amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('modify' as const), order, amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'sync' as const, 'payAgain' as const, 'payNow' as const),
      order,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('balance' as const), amount: fc.integer({ min: 0, max: 800 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1000, COLLECT, HOUR, RETRY, DAY, 31 * DAY),
    }),
  },
)

interface ModelOrder {
  phase: ServicePhase
  total: number
  /** What WeChat Pay took for it. */
  income: number
  /** When it is collected, or expires; of two at one instant the one that was set first comes first. */
  next?: { at: number; set: number } | undefined
  completion?: string
}

/** PayScore orders as the documentation describes them, kept by hand. */
class Model {
  now = START
  balance = 100
  given = 100
  readonly orders = new Map<number, ModelOrder>()
  #set = 0

  expect(step: PayscoreStep): boolean {
    switch (step.do) {
      case 'balance':
        this.given += step.amount - this.balance
        this.balance = step.amount
        return true
      case 'wait':
        this.#wait(this.now + step.ms)
        return true
      case 'create':
      case 'createToConfirm':
        return this.#create(step.order, step.do === 'create' ? 'DOING' : 'CREATED')
      default:
        return this.#change(step, this.orders.get(step.order))
    }
  }

  #create(number: number, phase: 'DOING' | 'CREATED'): boolean {
    if (this.orders.has(number)) return false
    const expires = phase === 'CREATED' ? { next: this.#at(30 * DAY) } : {}
    this.orders.set(number, { phase, total: 0, income: 0, ...expires })
    return true
  }

  #change(
    step: Exclude<PayscoreStep, { do: 'balance' | 'wait' | 'create' | 'createToConfirm' }>,
    known?: ModelOrder,
  ): boolean {
    if (!known) return false
    const from = known.phase
    switch (step.do) {
      case 'confirm':
        return from === 'CREATED' && this.#become(known, 'DOING')
      case 'cancel':
        return (from === 'CREATED' || from === 'DOING' || from === 'PAYING') && this.#become(known, 'REVOKED')
      case 'sync':
        return from === 'PAYING' && this.#become(known, 'DONE')
      case 'complete':
        if (from !== 'DOING') return false
        known.total = step.amount
        if (step.amount === 0) return this.#become(known, 'DONE')
        this.#become(known, 'PAYING')
        known.next = this.#at(COLLECT)
        return true
      case 'modify':
        if (from !== 'PAYING' || step.amount > known.total) return false
        known.total = step.amount
        if (step.amount === 0) return this.#become(known, 'DONE')
        return true
      case 'payAgain':
        if (from !== 'PAYING') return false
        if (known.next!.at !== this.now + COLLECT) known.next = this.#at(COLLECT)
        return true
      case 'payNow':
        return from === 'PAYING' && this.#pay(known)
      default:
        return false
    }
  }

  #become(known: ModelOrder, phase: ServicePhase): true {
    known.phase = phase
    known.next = undefined
    return true
  }

  #pay(known: ModelOrder): boolean {
    if (this.balance < known.total) return false
    this.balance -= known.total
    known.income += known.total
    return this.#become(known, 'DONE')
  }

  #wait(until: number): void {
    for (;;) {
      const [first] = [...this.orders.values()]
        .filter(({ next }) => next !== undefined && next.at <= until)
        .sort((a, b) => a.next!.at - b.next!.at || a.next!.set - b.next!.set)
      if (!first) break
      this.now = first.next!.at
      if (first.phase === 'CREATED') this.#become(first, 'EXPIRED')
      else if (!this.#pay(first)) first.next = this.#at(RETRY)
    }
    this.now = until
  }

  #at(ms: number): { at: number; set: number } {
    return { at: this.now + ms, set: ++this.#set }
  }
}

/** Plays the steps on a platform and on the model; after each both must say the same. */
export async function playPayscore(steps: readonly PayscoreStep[]): Promise<void> {
  const rules = { payscoreOpenOrders: 100, payscoreOverdueHours: 365 * 24, rateLimits: false }
  const { sandbox, platform } = await runSandbox({ clock: 'virtual', startAt: START, rules }, testOnlyPrivateKey)
  try {
    const real = new Real(platform)
    const model = new Model()
    real.setBalance(model.balance)
    for (const [index, step] of steps.entries()) {
      const what = `step ${index}: ${JSON.stringify(step)}`
      const expected = model.expect(step)
      expect([what, await real.does(step)]).toEqual([what, expected])
      expect([what, real.shown()]).toEqual([what, shownOf(model)])
    }
  } finally {
    await sandbox.close()
  }
}

function shownOf({ balance, orders }: Model): object {
  const all = [...orders.entries()].sort(([a], [b]) => a - b)
  const incomes = all.map(([, { income }]) => income)
  return {
    balance,
    orders: all.map(([number, { phase, income }]) => [ORDERS[number], phase, income]),
    earned: incomes.reduce((sum, income) => sum + income, 0),
    told: incomes.filter((income) => income > 0).length,
  }
}

/** The platform, called as the gateway calls it. */
class Real {
  readonly #platform: Platform
  readonly #appid: string

  constructor(platform: Platform) {
    this.#platform = platform
    this.#appid = platform.merchants.list()[0]!.appid
    // Told is what is recorded; nobody listens.
    platform.faults.add({ action: { lost: true } })
    const asked = { service_id: '500001', appid: this.#appid, authorization_code: 'A1' }
    this.#call('POST /v3/payscore/permissions', {}, asked)
    const permission = [...platform.state.permissions.values()][0]!
    platform.state.permissions.put(`${permission.mchid}|A1`, {
      ...permission,
      state: 'AVAILABLE',
      payer_id: this.#payer.id,
      opened_at: START,
    })
  }

  get #payer() {
    return [...this.#platform.state.payers.values()][0]!
  }

  setBalance(balance: number): void {
    this.#platform.state.payers.put(this.#payer.id, { ...this.#payer, balance })
  }

  shown(): object {
    const { state } = this.#platform
    const orders = [...state.serviceOrders.values()].sort((a, b) => (a.out_order_no < b.out_order_no ? -1 : 1))
    const paid = [...state.orders.values()]
    const notices = [...state.notifications.values()].filter(({ event_type }) => event_type === 'PAYSCORE.USER_PAID')
    return {
      balance: this.#payer.balance,
      orders: orders.map(({ out_order_no, phase, paid: details = [] }) => [
        out_order_no,
        phase,
        details.filter(({ paid_type }) => paid_type === 'NEWTON').reduce((sum, detail) => sum + detail.amount, 0),
      ]),
      earned: paid.reduce((sum, { total }) => sum + total, 0),
      told: notices.length,
    }
  }

  /** @returns whether it was done */
  async does(step: PayscoreStep): Promise<boolean> {
    if (step.do === 'balance') this.setBalance(step.amount)
    else if (step.do === 'wait') await this.#platform.clock.advance(step.ms)
    else {
      try {
        this.#act(step)
      } catch (error) {
        if (error instanceof PlatformError || error instanceof Refusal) return false
        throw error
      }
    }
    return true
  }

  #act(step: Exclude<PayscoreStep, { do: 'balance' | 'wait' }>): void {
    const out_order_no = ORDERS[step.order]!
    const known = this.#platform.state.serviceOrders.get(`${this.#platform.merchants.list()[0]!.mchid}|${out_order_no}`)
    const named = { appid: this.#appid, service_id: known?.service_id ?? '500001' }
    const at = (verb: string): string => `POST /v3/payscore/serviceorder/{out_order_no}/${verb}`
    const does = (verb: string, body: object): void => this.#call(at(verb), { out_order_no }, { ...named, ...body })
    switch (step.do) {
      case 'create':
      case 'createToConfirm': {
        // What the number was made for before counts; a repeated call is another test's matter.
        if (known) throw new Refusal(409, 'EXISTS', '')
        return this.#create(out_order_no, step.do === 'createToConfirm')
      }
      case 'confirm':
      case 'payNow': {
        if (!known) throw new Refusal(404, 'NONE', '')
        ;(step.do === 'confirm' ? confirm : payNow)(this.#platform, known, this.#payer)
        return
      }
      case 'complete':
        // A repeated completion is answered, and changes nothing.
        if (known?.complete_params !== undefined) throw new Refusal(409, 'COMPLETED', '')
        return does('complete', { ...lines(step.amount), time_range: { end_time: this.#now() } })
      case 'modify':
        return does('modify', { ...lines(step.amount), reason: '多收' })
      case 'cancel':
        if (known?.phase === 'REVOKED') throw new Refusal(409, 'REVOKED', '')
        return does('cancel', { reason: '不租了' })
      case 'sync':
        return does('sync', { type: 'Order_Paid', detail: { paid_time: this.#now() } })
      case 'payAgain':
        return does('pay', {})
    }
  }

  #create(out_order_no: string, need_user_confirm: boolean): void {
    const openid = this.#payer.openids[this.#appid]!
    this.#call(
      'POST /v3/payscore/serviceorder',
      {},
      {
        out_order_no,
        appid: this.#appid,
        service_id: need_user_confirm ? '500002' : '500001',
        service_introduction: '共享充电宝',
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: RISK },
        notify_url: 'http://127.0.0.1:9/notify',
        need_user_confirm,
        ...(need_user_confirm ? {} : { openid }),
      },
    )
  }

  #now(): string {
    return compactTime(this.#platform.clock.now())
  }

  #call(route: string, params: Record<string, string>, body: object): void {
    const [method, path] = route.split(' ') as [string, string]
    const platform = this.#platform
    const call: Call = {
      platform,
      merchant: platform.merchants.list()[0]!,
      endpoint: endpointOf(method, path),
      params,
      query: {},
      lists: {},
      body,
      files: new Map(),
      key: 'public_key',
      baseUrl: 'http://127.0.0.1',
      pagesUrl: 'http://127.0.0.1',
    }
    platform.state.commit(() => payscoreRoutes[route]!(call))
  }
}

function endpointOf(method: string, path: string): Call['endpoint'] {
  const found = catalogue.find(method, path.replace('{out_order_no}', 'R1'))
  if (!found || !('endpoint' in found)) throw new Error(`The catalogue has no ${method} ${path}.`)
  return found.endpoint
}

function lines(total_amount: number): object {
  return { post_payments: [{ name: '租借费用', amount: total_amount }], total_amount }
}
