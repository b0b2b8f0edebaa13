import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRedPacket, isOver } from './decide.ts'
import { readRedPacketFact, type RedPacketFact } from './facts.ts'
import { hasLeft } from './states.ts'
import type { RedPacketRow } from './store.ts'

const now = new Date('2026-06-09T10:13:20Z')

const packet: RedPacketRow = {
  mchid: '1900000109',
  id: 'rpk_1',
  appid: 'wx1',
  mch_billno: 'H1',
  hb_type: 'NORMAL',
  state: 'created',
  re_openid: 'o1',
  total_amount: 300,
  total_num: 1,
  act_name: 'lottery',
  request: {},
  detail_id: null,
  receipts: [],
  received_amount: 0,
  refund_amount: 0,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: now,
  sent_at: null,
  returned_at: null,
  ended_at: null,
}
const group: RedPacketRow = {
  ...packet,
  hb_type: 'GROUP',
  total_num: 3,
  state: 'sent',
  detail_id: '10000',
  sent_at: now,
}
const receipt = (openid: string, amount: number) => ({ openid, amount, rcv_time: '2026-06-09 18:13:20' })

const fact = (other: Partial<RedPacketFact> = {}): RedPacketFact => ({
  mchid: '1900000109',
  mch_billno: 'H1',
  detail_id: '10000',
  status: 'SENT',
  total_amount: 300,
  refund_amount: 0,
  receipts: [],
  ...other,
})

describe('decideRedPacket', () => {
  it('takes the answer of a request for no more than that it was taken', () => {
    const body = { mch_id: '1900000109', mch_billno: 'H1', re_openid: 'o1', total_amount: 300, send_listid: '10000' }
    const { row, event } = decideRedPacket(packet, readRedPacketFact(body)!, now)
    expect([row.state, row.detail_id, row.sent_at, event]).toEqual(['sending', '10000', null, undefined])
  })

  it('tells once that it was sent, opened, given back', () => {
    const sent = decideRedPacket(packet, fact(), now)
    expect(sent).toMatchObject({ event: 'red_packet.sent', row: { state: 'sent', sent_at: now, ended_at: null } })
    expect(decideRedPacket(sent.row, fact(), now).verdict).toBe('duplicate')
    const opened = decideRedPacket(sent.row, fact({ status: 'RECEIVED' }), now)
    expect(opened).toMatchObject({ event: 'red_packet.received', row: { received_amount: 300, ended_at: now } })
    const back = decideRedPacket(sent.row, fact({ status: 'REFUND', refund_amount: 300 }), now)
    expect(back).toMatchObject({ event: 'red_packet.returned', row: { refund_amount: 300, returned_at: now } })
  })

  it('that failed sent nothing, and says why', () => {
    const { row, event } = decideRedPacket(packet, fact({ status: 'FAILED', reason: '余额不足' }), now)
    expect([row.state, row.failure_code, row.sent_at, event]).toEqual(['failed', '余额不足', null, 'red_packet.failed'])
  })

  it('of a group is over when all of it is opened or has come back, and forgets nobody', () => {
    const two = [receipt('o1', 100), receipt('o2', 50)]
    const some = decideRedPacket(group, fact({ receipts: two }), now)
    expect([some.verdict, some.event, some.row.received_amount]).toEqual(['applied', undefined, 150])
    const older = decideRedPacket(some.row, fact({ receipts: [receipt('o1', 100)] }), now)
    expect([older.verdict, older.row.received_amount]).toEqual(['duplicate', 150])
    const began = decideRedPacket(some.row, fact({ status: 'RECEIVED', receipts: two }), now).row
    expect(isOver(began)).toBe(false)
    const back = decideRedPacket(began, fact({ status: 'REFUND', receipts: two, refund_amount: 150 }), now).row
    expect([isOver(back), back.received_amount, back.refund_amount]).toEqual([true, 150, 150])
    const all = decideRedPacket(began, fact({ status: 'REFUND', receipts: two, refund_amount: 150 }), now).row
    expect(all.received_amount + all.refund_amount).toBe(all.total_amount)
  })

  it('books what nobody opened when WeChat Pay does not say how much is back', () => {
    const told = fact({ status: 'REFUND', receipts: [receipt('o1', 100)], refund_amount: undefined })
    expect(decideRedPacket(group, told, now).row).toMatchObject({ received_amount: 100, refund_amount: 200 })
    expect(decideRedPacket(packet, fact({ status: 'REFUND', refund_amount: undefined }), now).row).toMatchObject({
      sent_at: now,
      refund_amount: 300,
    })
  })

  it.each<[RedPacketRow['state'], string]>([
    ['sent', 'FAILED'],
    ['received', 'FAILED'],
    ['returning', 'FAILED'],
    ['failed', 'SENT'],
    ['failed', 'REFUND'],
    ['received', 'REFUND'],
    ['received', 'RFUND_ING'],
    ['returned', 'RECEIVED'],
  ])(
    'calls a person when one that is %s is said to be %s: one of both is wrong, and money hangs on it',
    (state, status) => {
      const row = { ...packet, state, sent_at: state === 'failed' ? null : now }
      expect(decideRedPacket(row, fact({ status }), now)).toMatchObject({
        verdict: 'parked',
        event: 'red_packet.attention',
        row: { state, sent_at: row.sent_at },
      })
    },
  )

  it.each<Partial<RedPacketFact>>([
    { status: 'REFUND', refund_amount: 301 },
    { status: 'REFUND', refund_amount: -1 },
    { status: 'REFUND', refund_amount: 300, receipts: [receipt('o1', 1)] },
    { receipts: [receipt('o1', 200), receipt('o2', 101)] },
    { receipts: [receipt('o1', -1)] },
  ])('parks sums that cannot be: %o', (sums) => {
    expect(decideRedPacket(group, fact(sums), now)).toMatchObject({ verdict: 'parked', row: { state: 'sent' } })
  })

  it('parks another sum than the one that is booked to be back', () => {
    const row = decideRedPacket(group, fact({ status: 'REFUND', refund_amount: 200 }), now).row
    const other = decideRedPacket(row, fact({ status: 'REFUND', refund_amount: 100 }), now)
    expect(other).toMatchObject({ verdict: 'parked', row: { refund_amount: 200 } })
  })

  it('keeps, whatever is said in whatever order, what the ledger holds: left once, back once, never more than was put in', () => {
    const said: fc.Arbitrary<Partial<RedPacketFact>> = fc.record({
      status: fc.constantFrom('SENDING', 'SENT', 'FAILED', 'RECEIVED', 'RFUND_ING', 'REFUND'),
      refund_amount: fc.option(fc.integer({ min: -1, max: 301 }), { nil: undefined }),
      receipts: fc.array(
        fc.integer({ min: 0, max: 200 }).map((amount) => receipt('o1', amount)),
        { maxLength: 3 },
      ),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(packet, { ...group, state: 'created' as const, sent_at: null }),
        fc.array(said),
        (first, all) => {
          let row: RedPacketRow = first
          const events: string[] = []
          for (const one of all) {
            const before = row
            const decision = decideRedPacket(row, fact(one), now)
            row = decision.row
            if (decision.event !== undefined && decision.event !== 'red_packet.attention') events.push(decision.event)
            expect(row.sent_at !== null).toBe(hasLeft(row.state))
            expect(row.returned_at !== null).toBe(row.state === 'returned')
            expect(row.refund_amount > 0 && row.state !== 'returned').toBe(false)
            expect(row.received_amount + row.refund_amount).toBeLessThanOrEqual(row.total_amount)
            if (before.state === 'returned') expect(row.refund_amount).toBe(before.refund_amount)
          }
          expect(events).toEqual([...new Set(events)])
        },
      ),
    )
  })

  it('calls a person when one given up here was made after all', () => {
    expect(decideRedPacket({ ...packet, state: 'refused' }, fact(), now).row.attention).toContain('given up here')
  })

  it.each([{ mchid: '1' }, { total_amount: 301 }, { re_openid: 'o2' }, { total_num: 2 }])(
    'parks what is said of another: %o',
    (difference) => {
      const decision = decideRedPacket(packet, fact(difference), now)
      expect([decision.verdict, decision.row.state, decision.event]).toEqual([
        'parked',
        'created',
        'red_packet.attention',
      ])
      expect(decideRedPacket(decision.row, fact(difference), now).event).toBeUndefined()
    },
  )
})

describe('readRedPacketFact', () => {
  it('reads the times of Beijing and the list of a query', () => {
    const body = {
      mch_id: '1900000109',
      mch_billno: 'H1',
      detail_id: '10000',
      status: 'REFUND',
      total_amount: 300,
      total_num: 3,
      send_time: '2026-06-09 18:13:20',
      refund_time: '2026-06-10 18:13:20',
      refund_amount: 200,
      hblist: { hbinfo: [receipt('o1', 100)] },
    }
    expect(readRedPacketFact(body)).toMatchObject({
      sent_at: now,
      returned_at: new Date('2026-06-10T10:13:20Z'),
      receipts: [receipt('o1', 100)],
    })
  })

  it('reads the state also when a record of who opened it lacks something', () => {
    const body = { mch_id: '1', mch_billno: 'H1', detail_id: '1', status: 'RECEIVED', total_amount: 300 }
    const hblist = { hbinfo: [{ amount: 300 }, { openid: 'o1' }] }
    expect(readRedPacketFact({ ...body, hblist })).toMatchObject({ status: 'RECEIVED', receipts: [{ amount: 300 }] })
  })

  it.each([
    {},
    { mch_id: '1', mch_billno: 'H1', total_amount: 300 },
    { mch_id: '1', mch_billno: 'H1', detail_id: '1' },
  ])('is nothing without what must be compared: %o', (body) => expect(readRedPacketFact(body)).toBeUndefined())
})
