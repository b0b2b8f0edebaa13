import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideServiceOrder } from './decide.ts'
import { readServiceOrderFact } from './facts.ts'
import type { ServiceOrderState } from './states.ts'
import type { ServiceMode, ServiceOrderRow, Wish } from './store.ts'

const NAMES = { mchid: '1900000001', appid: 'wx1', service_id: '500001', out_order_no: 'R1' }
const NOW = new Date('2026-06-09T10:13:20Z')

type Phase = 'NONE' | 'CREATED' | 'DOING' | 'PAYING' | 'PAID' | 'FREE' | 'REVOKED' | 'EXPIRED'

/** What the till must believe of an order in this phase once it has looked. */
const BELIEVED: Record<Phase, ServiceOrderState> = {
  NONE: 'created',
  CREATED: 'confirming',
  DOING: 'running',
  PAYING: 'collecting',
  PAID: 'paid',
  FREE: 'finished',
  REVOKED: 'cancelled',
  EXPIRED: 'expired',
}
const RANK: Record<ServiceOrderState, number> = {
  created: 0,
  failed: 0,
  confirming: 1,
  expired: 4,
  running: 2,
  collecting: 3,
  cancelled: 4,
  finished: 4,
  paid: 5,
}

/** The simplest WeChat Pay there is: one order, and everything it ever said of it. */
class Platform {
  phase: Phase = 'NONE'
  total = 0
  paid: object[] = []
  readonly said: object[] = []

  become(phase: Phase): void {
    this.phase = phase
    this.said.push({ ...NAMES, order_id: 'W1', ...this.#wire() })
  }

  /** Does what is asked, the same again as well. @returns false when it refuses */
  ask({ kind, body }: Wish): boolean {
    const sum = Number(body['total_amount'])
    const again = this.phase === 'PAYING' && this.total === sum
    switch (kind) {
      case 'complete':
        if (this.phase !== 'DOING') return again || (this.phase === 'FREE' && sum === 0)
        this.total = sum
        this.become(sum === 0 ? 'FREE' : 'PAYING')
        return true
      case 'modify':
        if (this.phase !== 'PAYING' || sum > this.total) return false
        this.total = sum
        this.become('PAYING')
        return true
      case 'cancel':
        if (this.phase === 'REVOKED') return true
        if (this.phase !== 'CREATED' && this.phase !== 'DOING' && this.phase !== 'PAYING') return false
        this.become('REVOKED')
        return true
      case 'sync':
        if (this.phase !== 'PAYING') return false
        this.paid = [{ amount: this.total, paid_type: 'MCH' }]
        this.become('PAID')
        return true
    }
  }

  #wire(): object {
    const { phase, total } = this
    const done = { state_description: 'MCH_COMPLETE', total_amount: total }
    if (phase === 'DOING') return { state: 'DOING', state_description: 'USER_CONFIRM' }
    if (phase === 'PAYING')
      return { state: 'DOING', ...done, collection: { state: 'USER_PAYING', total_amount: total } }
    if (phase === 'PAID') return { state: 'DONE', ...done, collection: { state: 'USER_PAID', details: this.paid } }
    return phase === 'FREE' ? { state: 'DONE', ...done } : { state: phase }
  }
}

/** The till's row of that order, moved by what it hears and by what is wished for. */
class Till {
  row: ServiceOrderRow
  collected: { transaction_id: string; amount: number }[] = []

  constructor(mode: ServiceMode) {
    this.row = { ...EMPTY, mode }
  }

  hear(said: object): void {
    const { verdict, order, collected } = decideServiceOrder(this.row, readServiceOrderFact(said)!, NOW)
    if (collected !== undefined) this.collected.push(collected)
    expect(RANK[order.state]).toBeGreaterThanOrEqual(RANK[this.row.state])
    // Nothing here is strange: at most it is old, of before the sum was lowered.
    if (verdict === 'parked') expect(order.attention).toMatch(/WeChat Pay collects/)
    this.row = order
  }

  wish(kind: Wish['kind'], from: readonly ServiceOrderState[], sum?: number): void {
    if (this.row.wish !== null || !from.includes(this.row.state)) return
    if (kind === 'modify' && (this.row.total ?? 0) <= (sum ?? 0)) return
    this.row = { ...this.row, wish: { kind, body: sum === undefined ? {} : { total_amount: sum } } }
  }

  /** Asks for what is wished for; the answer may be lost. */
  ask(platform: Platform, lost: boolean): void {
    const { wish } = this.row
    if (wish === null) return
    const done = platform.ask(wish)
    if (lost) return
    this.hear(platform.said.at(-1)!)
    this.row = { ...this.row, wish: null, ...(!done && { failure_code: 'INVALID_REQUEST' }) }
  }
}

const EMPTY: ServiceOrderRow = {
  ...NAMES,
  sub_mchid: '',
  sub_appid: null,
  id: 'pso_1',
  mode: 'confirm',
  state: 'created',
  openid: null,
  service_introduction: '共享充电宝',
  risk_fund_name: 'ESTIMATE_ORDER_COST',
  risk_fund_amount: 9900,
  cap: null,
  request: {},
  body: {},
  planned_start: 'OnAccept',
  planned_end: null,
  order_id: null,
  package: null,
  total: null,
  wish: null,
  paid_elsewhere: false,
  transaction_id: null,
  collection: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: NOW,
  started_at: null,
  completed_at: null,
  ended_at: null,
}

const sum = fc.nat({ max: 3 }).map((units) => units * 100)
/** Few ends, or nothing would be left to happen. */
const command = fc.oneof(
  { weight: 2, arbitrary: fc.record({ what: fc.constant('make' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('confirm', 'collect', 'expire') }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constantFrom('complete', 'modify'), sum }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('cancel', 'sync') }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('ask' as const), lost: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('hear' as const), which: fc.nat() }) },
)
type Command = { what: string; sum?: number; lost?: boolean; which?: number }

function act({ what, sum: fen = 0, lost = false, which = 0 }: Command, till: Till, platform: Platform): void {
  const { said, phase } = platform
  if (what === 'make' && phase === 'NONE') platform.become(till.row.mode === 'confirm' ? 'CREATED' : 'DOING')
  if (what === 'confirm' && phase === 'CREATED') platform.become('DOING')
  if (what === 'expire' && phase === 'CREATED') platform.become('EXPIRED')
  if (what === 'collect' && phase === 'PAYING') {
    platform.paid = [{ amount: platform.total, paid_type: 'NEWTON', transaction_id: 'T1' }]
    platform.become('PAID')
  }
  if (what === 'complete') till.wish('complete', ['running'], fen)
  if (what === 'modify') till.wish('modify', ['collecting'], fen || 1)
  if (what === 'cancel') till.wish('cancel', ['confirming', 'running', 'collecting'])
  if (what === 'sync') till.wish('sync', ['collecting'])
  if (what === 'ask' && phase !== 'NONE') till.ask(platform, lost)
  // Any of what was ever said: the last, or an old one that was on its way for long, or one told again.
  if (what === 'hear' && said.length > 0) till.hear(said[which % said.length]!)
}

it('a PayScore order follows what WeChat Pay has, whatever is asked, lost, late or told twice (50,000 steps)', () => {
  const ends = new Set<Phase>()
  fc.assert(
    fc.property(
      fc.constantFrom<ServiceMode>('confirm', 'authorize'),
      fc.array(command, { minLength: 50, maxLength: 50 }),
      (mode, commands) => {
        const [till, platform] = [new Till(mode), new Platform()]
        for (const each of commands) {
          act(each, till, platform)
          // Money is believed only where there is money, and once.
          if (till.row.state === 'paid') expect(platform.phase).toBe('PAID')
          expect(till.collected.length).toBeLessThanOrEqual(1)
        }
        till.ask(platform, false)
        if (platform.said.length > 0) till.hear(platform.said.at(-1)!)
        expect(till.row).toMatchObject({ state: BELIEVED[platform.phase], wish: null })
        if (platform.phase === 'PAID') expect(till.row.total).toBe(platform.total)
        const money = platform.paid.filter((payment) => 'transaction_id' in payment)
        expect(till.collected).toMatchObject(money.map(() => ({ transaction_id: 'T1', amount: platform.total })))
        ends.add(platform.phase)
      },
    ),
    { numRuns: 1_000 },
  )
  // It went everywhere.
  expect([...ends].toSorted()).toEqual(
    expect.arrayContaining(['DOING', 'EXPIRED', 'FREE', 'PAID', 'PAYING', 'REVOKED']),
  )
})
