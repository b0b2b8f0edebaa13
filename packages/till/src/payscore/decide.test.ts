import { describe, expect, it } from 'vitest'
import { decideServiceOrder } from './decide.ts'
import { readAuthorizationFact, readCompact, readServiceOrderFact } from './facts.ts'
import type { ServiceOrderRow } from './store.ts'

const NOW = new Date('2026-06-09T10:13:20Z')

const row = (other: Partial<ServiceOrderRow> = {}): ServiceOrderRow => ({
  sub_mchid: '',
  sub_appid: null,
  mchid: '1900000001',
  id: 'pso_1',
  appid: 'wx1',
  service_id: '500001',
  out_order_no: 'R1',
  mode: 'authorize',
  state: 'running',
  openid: 'o1',
  service_introduction: '共享充电宝',
  risk_fund_name: 'ESTIMATE_ORDER_COST',
  risk_fund_amount: 9900,
  cap: null,
  request: {},
  body: {},
  planned_start: 'OnAccept',
  planned_end: null,
  order_id: 'W1',
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
  started_at: NOW,
  completed_at: null,
  ended_at: null,
  ...other,
})

/** Of a partner, for a user of its sub-merchant's app. */
const partners = () => row({ sub_mchid: '1900000209', sub_appid: 'wx2' })

const told = (other: object = {}) =>
  readServiceOrderFact({
    mchid: '1900000001',
    appid: 'wx1',
    service_id: '500001',
    out_order_no: 'R1',
    order_id: 'W1',
    openid: 'o1',
    state: 'DOING',
    state_description: 'USER_CONFIRM',
    ...other,
  })!

const collecting = (total_amount: number) => ({
  state: 'DOING',
  state_description: 'MCH_COMPLETE',
  total_amount,
  collection: { state: 'USER_PAYING', total_amount },
})
const paid = (
  total_amount: number,
  details: object[] = [{ amount: total_amount, paid_type: 'NEWTON', transaction_id: 'T1' }],
) => ({
  state: 'DONE',
  state_description: 'MCH_COMPLETE',
  total_amount,
  collection: { state: 'USER_PAID', total_amount, details },
})
const wish = { kind: 'complete' as const, body: { total_amount: 400 } }

const decide = (order: ServiceOrderRow, fact: object) => decideServiceOrder(order, told(fact), NOW)

describe('news of a PayScore order', () => {
  it.each([
    ['CREATED', { state: 'CREATED', state_description: undefined }, 'confirming'],
    ['DOING/USER_CONFIRM', {}, 'running'],
    ['DOING/MCH_COMPLETE/USER_PAYING', collecting(400), 'collecting'],
    ['DOING/MCH_COMPLETE/USER_PAID', { ...collecting(400), collection: { state: 'USER_PAID' } }, 'paid'],
    ['DONE/USER_PAID', paid(400), 'paid'],
    ['DONE without a collection', { state: 'DONE', total_amount: 0 }, 'finished'],
    ['DONE, costing something, without a collection', { state: 'DONE', total_amount: 1 }, undefined],
    ['a state of the collection that nobody knows', { ...paid(1), collection: { state: 'NEW' } }, undefined],
    ['REVOKED', { state: 'REVOKED' }, 'cancelled'],
    ['EXPIRED', { state: 'EXPIRED' }, 'expired'],
    ['a state that nobody knows', { state: 'USER_ACCEPTED' }, undefined],
  ])('judges %s by three fields', (_name, fact, event) => {
    expect(told(fact).event).toBe(event)
  })

  it('collects and is paid what was asked for', () => {
    const completing = row({ wish })
    const first = decide(completing, collecting(400))
    expect(first).toMatchObject({ verdict: 'applied', order: { state: 'collecting', total: 400, wish: null } })
    const second = decide(first.order, paid(400))
    expect(second).toMatchObject({
      verdict: 'applied',
      order: { state: 'paid', transaction_id: 'T1' },
      event: 'payscore.order.paid',
      collected: { transaction_id: 'T1', amount: 400 },
    })
    expect(decide(second.order, paid(400)).verdict).toBe('duplicate')
  })

  it('knows a user of the sub-merchant’s app by that app’s name for them', () => {
    const order = { ...partners(), openid: null, wish }
    const fact = { sub_mchid: '1900000209', sub_appid: 'wx2', openid: 'o9', sub_openid: 'o1', ...paid(400) }
    expect(decide(order, fact)).toMatchObject({ verdict: 'applied', order: { state: 'paid', openid: 'o1' } })
  })

  it('takes a payment that comes before the answer of the completion', () => {
    expect(decide(row({ wish }), paid(400))).toMatchObject({ verdict: 'applied', order: { state: 'paid', wish: null } })
  })

  it.each([
    ['another sum', row({ state: 'collecting', total: 400 }), paid(500)],
    ['a sum of an order that was not completed here', row(), paid(400)],
    ['another user', row(), { openid: 'o2' }],
    ['another appid', row(), { appid: 'wx2' }],
    ['another service', row(), { service_id: '1' }],
    ['a sub-merchant where none was', row(), { sub_mchid: '1900000209' }],
    ['another sub-merchant', partners(), { sub_mchid: '1900000309', sub_openid: 'o1' }],
    ['no sub-merchant where one was', partners(), { sub_openid: 'o1' }],
    ['another app of the sub-merchant', partners(), { sub_mchid: '1900000209', sub_appid: 'wx3', sub_openid: 'o1' }],
    ['another user of the sub-merchant’s app', partners(), { sub_mchid: '1900000209', sub_openid: 'o2' }],
  ])('keeps %s for a person', (_name, order, fact) => {
    const decision = decide(order, fact)
    expect(decision).toMatchObject({
      verdict: 'parked',
      event: 'payscore.order.attention',
      order: { state: order.state },
    })
    // The same again is not told again.
    expect(decide(decision.order, fact)).not.toHaveProperty('event')
  })

  it('takes the old sum and the new while a change is open', () => {
    const order = row({ state: 'collecting', total: 400, wish: { kind: 'modify', body: { total_amount: 300 } } })
    expect(decide(order, collecting(400)).order.wish).not.toBeNull()
    expect(decide(order, collecting(300))).toMatchObject({ verdict: 'applied', order: { total: 300, wish: null } })
    expect(decide(order, paid(400))).toMatchObject({ verdict: 'applied', order: { state: 'paid', total: 400 } })
  })

  it('notices money for what was paid otherwise', () => {
    const synced = decide(row({ state: 'collecting', total: 400 }), paid(400, [{ amount: 400, paid_type: 'MCH' }]))
    expect(synced.order).toMatchObject({ state: 'paid', paid_elsewhere: true, transaction_id: null })
    const twice = paid(400, [
      { amount: 400, paid_type: 'MCH' },
      { amount: 400, paid_type: 'NEWTON', transaction_id: 'T1' },
    ])
    expect(decide(synced.order, twice)).toMatchObject({
      verdict: 'applied',
      event: 'payscore.order.attention',
      order: { transaction_id: 'T1', attention: expect.stringMatching(/^Paid twice/) },
      collected: { amount: 400 },
    })
  })

  it('takes money for an order that was over, and calls a person', () => {
    const decision = decide(row({ state: 'cancelled', total: 400 }), paid(400))
    expect(decision.order).toMatchObject({ state: 'paid', attention: expect.any(String) })
  })
})

describe('news of a permission', () => {
  it.each([
    [{ mchid: '1', authorization_state: 'AVAILABLE' }, true],
    [{ mchid: '1', authorization_state: 'UNAVAILABLE' }, false],
    [{ mch_id: '1', user_service_status: 'USER_OPEN_SERVICE', openorclose_time: '20260609181320' }, true],
    [{ mchid: '1', user_service_status: 'USER_CLOSE_SERVICE' }, false],
    [{ mch_id: '1', sub_mch_id: '2', sub_openid: 'o2', user_service_status: 'USER_OPEN_SERVICE' }, true],
  ])('is read of %j', (fields, active) => {
    expect(readAuthorizationFact({ service_id: '500001', openid: 'o1', ...fields })).toMatchObject({
      mchid: '1',
      active,
    })
  })

  it('is none without a state', () => {
    expect(readAuthorizationFact({ mchid: '1', service_id: '500001', openid: 'o1' })).toBeUndefined()
  })
})

it.each([
  ['20260609181320', Date.UTC(2026, 5, 9, 10, 13, 20)],
  ['20260609', Date.UTC(2026, 5, 8, 16)],
  ['2026-06-09', undefined],
  ['20261341', undefined],
  ['20270231', undefined],
  ['20270228235960', undefined],
])('reads the time %s', (text, ms) => {
  expect(readCompact(text)).toBe(ms)
})
