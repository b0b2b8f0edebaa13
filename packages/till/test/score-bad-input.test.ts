import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { compact } from '../src/payscore/facts.ts'
import { openStand, type Stand } from './stand.ts'

const HOUR = 3_600_000
const DEPOSIT = { name: 'DEPOSIT', amount: 9900 }
const ESTIMATE = { name: 'ESTIMATE_ORDER_COST', amount: 9900 }
const SERVICES = [
  { service_id: '500001', mode: 'authorize' as const, risk_cap: 10_000 },
  { service_id: '500002', mode: 'confirm' as const, risk_cap: 10_000 },
]

/** Of the merchant's services: one whose users confirm, one whose users gave permission. */
const confirm = {
  service_id: '500002',
  service_introduction: '酒店免押',
  time_range: { start_time: 'OnAccept' },
  risk_fund: DEPOSIT,
}
const authorize = { ...confirm, service_id: '500001', openid: 'o1', risk_fund: ESTIMATE }

type Case = [name: string, body: object, code: string, field: string]

const orders = (now: (hours?: number) => string): Case[] => [
  ['a deposit without confirmation', { ...authorize, risk_fund: DEPOSIT }, 'RISK_FUND_NAME', 'risk_fund.name'],
  [
    'a risk fund nobody knows',
    { ...confirm, risk_fund: { name: 'MONEY', amount: 1 } },
    'INVALID_FIELD',
    'risk_fund.name',
  ],
  ['a risk fund of nothing', { ...confirm, risk_fund: { ...DEPOSIT, amount: 0 } }, 'INVALID_FIELD', 'risk_fund.amount'],
  [
    'a deposit above the cap',
    { ...confirm, risk_fund: { ...DEPOSIT, amount: 10_001 } },
    'RISK_FUND_ABOVE_CAP',
    'risk_fund.amount',
  ],
  [
    'an estimate above the cap',
    { ...authorize, risk_fund: { ...ESTIMATE, amount: 10_001 } },
    'RISK_FUND_ABOVE_CAP',
    'risk_fund.amount',
  ],
  [
    'a risk of 31 characters',
    { ...confirm, risk_fund: { ...DEPOSIT, description: '险'.repeat(31) } },
    'INVALID_FIELD',
    'risk_fund.description',
  ],
  ['an openid where the user confirms', { ...confirm, openid: 'o1' }, 'SERVICE_MODE', 'need_user_confirm'],
  ['confirmation with an openid', { ...confirm, openid: 'o1', need_user_confirm: true }, 'INVALID_FIELD', 'openid'],
  ['no confirmation without an openid', { ...confirm, need_user_confirm: false }, 'MISSING_FIELD', 'openid'],
  [
    'confirmation of a service without',
    { ...authorize, openid: undefined, risk_fund: DEPOSIT },
    'SERVICE_MODE',
    'need_user_confirm',
  ],
  [
    'a start that has passed',
    { ...confirm, time_range: { start_time: now(-1) } },
    'TIMES_OUT_OF_ORDER',
    'time_range.start_time',
  ],
  [
    'a start that is no time',
    { ...confirm, time_range: { start_time: '2026-06-09T18:13:20+08:00' } },
    'INVALID_FIELD',
    'time_range.start_time',
  ],
  [
    'a start on a day that is none',
    { ...confirm, time_range: { start_time: '20270231' } },
    'INVALID_FIELD',
    'time_range.start_time',
  ],
  [
    'an end before the start',
    { ...confirm, time_range: { start_time: now(2), end_time: now(1) } },
    'TIMES_OUT_OF_ORDER',
    'time_range.end_time',
  ],
  [
    'an end that has passed',
    { ...confirm, time_range: { start_time: 'OnAccept', end_time: now(-1) } },
    'TIMES_OUT_OF_ORDER',
    'time_range.end_time',
  ],
  [
    'a day and a second',
    { ...confirm, time_range: { start_time: now(1), end_time: now(48).slice(0, 8) } },
    'TIMES_OUT_OF_ORDER',
    'time_range',
  ],
  [
    'an end without a place where it began',
    { ...confirm, location: { end_location: 'B座' } },
    'MISSING_FIELD',
    'location.start_location',
  ],
  [
    'an introduction of 21 characters',
    { ...confirm, service_introduction: '店'.repeat(21) },
    'INVALID_FIELD',
    'service_introduction',
  ],
  [
    'a line without amount and description',
    { ...confirm, post_payments: [{ name: '房费' }] },
    'INVALID_FIELD',
    'post_payments.0',
  ],
  [
    'two lines of one name',
    {
      ...confirm,
      post_payments: [
        { name: '房费', amount: 1 },
        { name: '房费', amount: 2 },
      ],
    },
    'INVALID_FIELD',
    'post_payments',
  ],
  ['a number that is none', { ...confirm, out_order_no: '订单' }, 'INVALID_FIELD', 'out_order_no'],
]

const line = (amount: number) => ({ post_payments: [{ name: '房费', amount }] })

/** Of an order that runs since an hour, with a deposit of 9900. */
const completions = (now: (hours?: number) => string): Case[] => {
  const time_range = { end_time: now() }
  const discount = { post_discounts: [{ name: '会员', amount: 200 }] }
  return [
    ['a total that is not the sum', { ...line(400), total_amount: 300, time_range }, 'TOTAL_MISMATCH', 'total_amount'],
    [
      'a total without its discounts',
      { ...line(400), ...discount, total_amount: 400, time_range },
      'TOTAL_MISMATCH',
      'total_amount',
    ],
    ['discounts above the payments', { ...line(100), ...discount, time_range }, 'TOTAL_MISMATCH', 'total_amount'],
    ['more than the deposit', { ...line(9901), time_range }, 'TOTAL_ABOVE_RISK_FUND', 'total_amount'],
    [
      'a discount without an amount',
      { ...line(400), post_discounts: [{ name: '会员', description: '九折' }], time_range },
      'INVALID_FIELD',
      'post_discounts',
    ],
    ['nothing to pay for', { post_payments: [], time_range }, 'INVALID_FIELD', 'post_payments'],
    ['no end, where none was planned', line(400), 'MISSING_FIELD', 'time_range.end_time'],
    ['an end to come', { ...line(400), time_range: { end_time: now(1) } }, 'TIMES_OUT_OF_ORDER', 'time_range.end_time'],
    [
      'an end before the start',
      { ...line(400), time_range: { start_time: now(), end_time: now(-1) } },
      'TIMES_OUT_OF_ORDER',
      'time_range.end_time',
    ],
    [
      'an end before the planned start',
      { ...line(400), time_range: { start_time: now(-3), end_time: now(-2) } },
      'TIMES_OUT_OF_ORDER',
      'time_range.end_time',
    ],
    [
      'a day after a second',
      { ...line(400), time_range: { end_time: now().slice(0, 8) } },
      'TIMES_OUT_OF_ORDER',
      'time_range',
    ],
  ]
}

async function openShop(engine: TestEngine) {
  const stand = await openStand(engine, { config: { payscoreServices: SERVICES }, lookEvery: HOUR })
  return { ...stand, now: (hours = 0): string => compact(stand.sandbox.clock.now() + hours * HOUR) }
}

/** What the till has sent to WeChat Pay. */
const sent = async (stand: Stand): Promise<number> => {
  const { entries } = (await stand.control('GET', '/journal?limit=1000')).body
  return entries.filter(({ direction }: { direction: string }) => direction === 'in').length
}

async function refuses(stand: Stand, path: string, cases: Case[]): Promise<void> {
  const before = await sent(stand)
  for (const [name, body, code, field] of cases) {
    const answer = await stand.api('POST', path, body)
    expect([name, answer.status, answer.body.code, answer.body.field]).toEqual([name, 400, code, field])
    expect(answer.body.hint, name).toEqual(expect.any(String))
  }
  expect(await sent(stand)).toBe(before)
}

describeOnEachEngine('a PayScore order that breaks a rule', (engine) => {
  it('is refused before anything is stored or sent, with the rule named', async () => {
    const shop = await openShop(engine)
    await refuses(shop, '/v1/payscore/orders', orders(shop.now))
    expect((await shop.api('GET', '/v1/payscore/orders')).body.data).toEqual([])
  })

  it('is not completed, lowered or reported so either', async () => {
    const shop = await openShop(engine)
    const { mchid } = shop.merchant
    const { openid } = (await shop.control('GET', '/payers')).body.payers[0]
    const body = { ...confirm, time_range: { start_time: compact(shop.sandbox.clock.now() + 60_000) } }
    const order = (await shop.api('POST', '/v1/payscore/orders', body)).body
    await shop.control('POST', `/payscore/orders/${mchid}/${order.out_order_no}/confirm`, { openid })
    await shop.control('POST', `/payers/${openid}`, { balance: 0 })
    await shop.advance(2 * 3600)
    const path = `/v1/payscore/orders/${order.id}`
    await refuses(shop, `${path}/complete`, completions(shop.now))
    const done = await shop.api('POST', `${path}/complete`, { ...line(400), time_range: { end_time: shop.now() } })
    expect(done).toMatchObject({ status: 200, body: { state: 'collecting' } })
    await refuses(shop, `${path}/modify`, [
      ['more than before', { ...line(500), reason: '优惠' }, 'TOTAL_RAISED', 'total_amount'],
      ['another sum', { ...line(300), total_amount: 200, reason: '优惠' }, 'TOTAL_MISMATCH', 'total_amount'],
      ['no reason', line(300), 'MISSING_FIELD', 'reason'],
      ['a reason of 51 characters', { ...line(300), reason: '优'.repeat(51) }, 'INVALID_FIELD', 'reason'],
    ])
    await refuses(shop, `${path}/sync`, [
      ['paid tomorrow', { paid_time: shop.now(24) }, 'TIMES_OUT_OF_ORDER', 'paid_time'],
      ['paid before it was made', { paid_time: shop.now(-24) }, 'TIMES_OUT_OF_ORDER', 'paid_time'],
      ['paid at no time', { paid_time: 'yesterday' }, 'INVALID_FIELD', 'paid_time'],
    ])
  })
})

const CAR = { plate_number: '粤B88888', plate_color: 'BLUE', parking_name: '欢乐海岸停车场', free_duration: 900 }
const plate = (plate_number: string): object => ({ ...CAR, plate_number })

const CARS: Case[] = [
  ['a plate without its number', plate('粤B'), 'INVALID_FIELD', 'plate_number'],
  ['a plate without its province', plate('B888888'), 'INVALID_FIELD', 'plate_number'],
  ['a plate in small letters', plate('粤b88888'), 'INVALID_FIELD', 'plate_number'],
  ['a plate with a dot', plate('粤B·88888'), 'INVALID_FIELD', 'plate_number'],
  ['a plate with a blank', plate('粤B 88888'), 'INVALID_FIELD', 'plate_number'],
  ['an embassy’s plate with a dot', plate('使014·578'), 'INVALID_FIELD', 'plate_number'],
  ['a plate in wide letters', plate('粤Ｂ８８８８８'), 'INVALID_FIELD', 'plate_number'],
  ['a plate that is too long', plate('粤BD123456789'), 'INVALID_FIELD', 'plate_number'],
  ['a plate that is encrypted', plate('f9c8d2e1a0b7'), 'INVALID_FIELD', 'plate_number'],
  ['a colour that is none', { ...CAR, plate_color: 'RED' }, 'INVALID_FIELD', 'plate_color'],
  ['a colour in small letters', { ...CAR, plate_color: 'blue' }, 'INVALID_FIELD', 'plate_color'],
  ['no colour', { ...CAR, plate_color: undefined }, 'MISSING_FIELD', 'plate_color'],
  ['no time of grace', { ...CAR, free_duration: undefined }, 'MISSING_FIELD', 'free_duration'],
  ['half a second of grace', { ...CAR, free_duration: 0.5 }, 'INVALID_FIELD', 'free_duration'],
  ['a time without its zone', { ...CAR, start_time: '2026-06-09T18:13:20' }, 'INVALID_FIELD', 'start_time'],
  ['a number with a slash', { ...CAR, out_parking_no: 'A/1' }, 'INVALID_FIELD', 'out_parking_no'],
  ['an app without its sub-merchant', { ...CAR, sub_appid: 'wx1234' }, 'UNKNOWN_FIELD', 'sub_appid'],
]

const GOOD_PLATES: [string, string][] = [
  ['粤B88888', 'BLUE'],
  // The documents' own sample.
  ['粤B888888', 'BLUE'],
  ['粤BD12345', 'GREEN'],
  ['粤B12345D', 'GREEN'],
  ['使014578', 'BLACK'],
  ['粤Z1234港', 'BLACK'],
  ['京A1234警', 'WHITE'],
  ['粤B1234挂', 'YELLOW'],
]

describeOnEachEngine('parking that breaks a rule', (engine) => {
  it('is refused before anything is stored or sent, with the rule named', async () => {
    const shop = await openShop(engine)
    await refuses(shop, '/v1/parking/entrances', CARS)
    expect((await shop.api('GET', '/v1/parking/entrances')).body.data).toEqual([])
  })

  it('takes the plates there are', async () => {
    const shop = await openShop(engine)
    for (const [plate_number, plate_color] of GOOD_PLATES) {
      const { status } = await shop.api('POST', '/v1/parking/entrances', { ...CAR, plate_number, plate_color })
      expect([plate_number, status]).toEqual([plate_number, 201])
    }
  })

  it('is not charged so either', async () => {
    const shop = await openShop(engine)
    const { openid } = (await shop.control('GET', '/payers')).body.payers[0]
    const { plate_number, plate_color } = CAR
    await shop.control('POST', '/plates', { plate_number, plate_color, openid })
    const { id } = (await shop.api('POST', '/v1/parking/entrances', CAR)).body
    await shop.advance(7200)
    const fee = { entrance_id: id, amount: { total: 500 }, device_id: 'EXIT1' }
    const at = (hours: number): string => new Date(shop.sandbox.clock.now() + hours * HOUR).toISOString()
    await refuses(shop, '/v1/parking/charges', [
      ['a car that left before it came', { ...fee, end_time: at(-3) }, 'TIMES_OUT_OF_ORDER', 'end_time'],
      ['a car that leaves tomorrow', { ...fee, end_time: at(24) }, 'TIMES_OUT_OF_ORDER', 'end_time'],
      ['a fee below nothing', { ...fee, amount: { total: -1 } }, 'INVALID_FIELD', 'amount.total'],
      ['a fee of half a fen', { ...fee, amount: { total: 0.5 } }, 'INVALID_FIELD', 'amount.total'],
      ['a time below nothing', { ...fee, charging_duration: -1 }, 'INVALID_FIELD', 'charging_duration'],
      ['no camera', { ...fee, device_id: undefined }, 'MISSING_FIELD', 'device_id'],
      ['a number with a dash', { ...fee, out_trade_no: 'PK-0001' }, 'INVALID_FIELD', 'out_trade_no'],
      ['the app of nobody', { ...fee, sub_appid: 'wx1234' }, 'INVALID_FIELD', 'sub_appid'],
    ])
    expect((await shop.api('GET', `/v1/parking/entrances/${id}`)).body).toMatchObject({ inside: true })
    expect((await shop.api('GET', '/v1/parking/charges')).body.data).toEqual([])
  })
})
