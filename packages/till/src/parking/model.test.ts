import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideCharge } from './decide.ts'
import { readChargeFact } from './facts.ts'
import { type ChargeState, isReleased, nextChargeState } from './states.ts'
import type { ChargeRow } from './store.ts'

const NOW = new Date('2026-06-09T10:13:20Z')
const PARKING_ID = '5K8264ILTKCH16CQ250'

type Phase = 'NONE' | 'ACCEPTED' | 'SUCCESS' | 'PAY_FAIL'
const BELIEVED: Record<Exclude<Phase, 'NONE'>, ChargeState> = {
  ACCEPTED: 'accepted',
  SUCCESS: 'paid',
  PAY_FAIL: 'failed',
}
const RANK: Record<ChargeState, number> = { created: 0, refused: 1, accepted: 2, failed: 3, paid: 4 }

const EMPTY: ChargeRow = {
  mchid: '1900000001',
  sub_mchid: '',
  sub_appid: null,
  id: 'pkc_1',
  entrance_id: 'pke_1',
  appid: 'wx1',
  out_trade_no: 'PK1',
  state: 'created',
  amount: 500,
  plate_number: '粤B888888',
  request: {},
  body: {},
  transaction_id: null,
  collection: null,
  bank_type: null,
  user_repaid: null,
  fallback_payment_id: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: NOW,
  accepted_at: null,
  paid_at: null,
  ended_at: null,
}

/** The simplest WeChat Pay there is: one fee, and everything it ever said of it. */
class Platform {
  phase: Phase = 'NONE'
  #advance: { bank_type?: string; user_repaid?: string } = {}
  readonly said: object[] = []

  become(phase: Phase, advance: object = {}): void {
    this.phase = phase
    this.#advance = advance
    this.said.push({
      sp_mchid: EMPTY.mchid,
      appid: EMPTY.appid,
      out_trade_no: EMPTY.out_trade_no,
      trade_state: phase,
      ...(phase === 'SUCCESS' && { transaction_id: 'T1', success_time: '2026-06-09T18:13:25+08:00' }),
      ...advance,
      parking_info: { parking_id: PARKING_ID, plate_number: EMPTY.plate_number },
      amount: { total: EMPTY.amount, currency: 'CNY' },
    })
  }

  get repaid(): string | null {
    return this.#advance.user_repaid ?? null
  }
}

const command = fc.oneof(
  fc.record({ what: fc.constantFrom('accept', 'refuse', 'deduct', 'advance', 'fail', 'repay', 'look') }),
  fc.record({ what: fc.constant('hear'), which: fc.nat() }),
)

function happen(what: string, platform: Platform): void {
  if (what === 'accept' && platform.phase === 'NONE') platform.become('ACCEPTED')
  if (platform.phase === 'ACCEPTED') {
    if (what === 'deduct') platform.become('SUCCESS')
    if (what === 'advance') platform.become('SUCCESS', { bank_type: 'BPA', user_repaid: 'N' })
    if (what === 'fail') platform.become('PAY_FAIL')
  }
  if (what === 'repay' && platform.repaid === 'N') platform.become('SUCCESS', { bank_type: 'BPA', user_repaid: 'Y' })
}

it('a parking fee follows what WeChat Pay has, whatever is refused, late or told twice (50,000 steps)', () => {
  const ends = new Set<string>()
  fc.assert(
    fc.property(fc.array(command, { minLength: 50, maxLength: 50 }), (commands: { what: string; which?: number }[]) => {
      const platform = new Platform()
      let row = EMPTY
      let heard = false
      const collected: object[] = []
      const hear = (said: object): void => {
        const decision = decideCharge(row, PARKING_ID, readChargeFact(said)!, NOW)
        expect(decision.verdict).not.toBe('parked')
        expect(RANK[decision.charge.state]).toBeGreaterThanOrEqual(RANK[row.state])
        if (decision.collected !== undefined) collected.push(decision.collected)
        row = decision.charge
        heard = true
      }
      for (const { what, which = 0 } of commands) {
        happen(what, platform)
        const { said } = platform
        // A refusal may be of a fee that is there all the same: "accepted already".
        if (what === 'refuse') row = { ...row, state: nextChargeState(row.state, 'refused') }
        if (what === 'hear' && said.length > 0) hear(said[which % said.length]!)
        if (what === 'look' && said.length > 0) hear(said.at(-1)!)
        // The barrier opens for what was taken over, and for nothing else.
        expect(isReleased(row.state)).toBe(heard)
        if (row.state === 'paid') expect(platform.phase).toBe('SUCCESS')
      }
      if (platform.phase === 'NONE') return
      hear(platform.said.at(-1)!)
      expect(row).toMatchObject({ state: BELIEVED[platform.phase], user_repaid: platform.repaid })
      const money = platform.phase === 'SUCCESS' ? [{ transaction_id: 'T1', amount: 500 }] : []
      expect(collected).toMatchObject(money)
      // Old news changes nothing any more.
      const known = row
      for (const said of platform.said) {
        hear(said)
        expect(row).toEqual(known)
      }
      ends.add(`${platform.phase} ${platform.repaid}`)
    }),
    { numRuns: 1_000 },
  )
  expect([...ends].toSorted()).toEqual(
    expect.arrayContaining(['PAY_FAIL null', 'SUCCESS N', 'SUCCESS Y', 'SUCCESS null']),
  )
})
