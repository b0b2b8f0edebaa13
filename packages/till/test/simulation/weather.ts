import type { FaultAction, NewFault } from '@wxtill/sandbox/testing'
import type { Draws } from './draws.ts'
import type { Fate, Turn } from './turns.ts'

/** How often things go wrong in one run; each number is a probability per occasion. */
export interface Weather {
  /** A process dies. */
  readonly crash: number
  /** A statement's connection breaks, or a message is lost on its way. */
  readonly loss: number
  /** Something takes long. */
  readonly delay: number
  /** What WeChat Pay does by itself. */
  readonly faults: readonly NewFault[]
  /** The shop's receiver of webhooks fails. */
  readonly receiver: number
  /** Milliseconds by which the replicas' clocks are apart. */
  readonly skew: number
}

export const FINE: Weather = { crash: 0, loss: 0, delay: 0, faults: [], receiver: 0, skew: 0 }

/** What happens to calls. */
const CALLS: readonly FaultAction[] = [
  { fail_before_commit: true },
  { fail_after_commit: true },
  { rate_429: true },
  { rate_429: 'after_commit' },
  { rate: { n: 3, per: 60 } },
  { html_5xx: 502 },
  { html_5xx: 504, commit: true },
  { hang_ms: 60_000 },
  { hang_ms: 60_000, commit: true },
  { cut: 'headers' },
  { cut: 'body' },
  { bad_json: true },
  { bad_json: 'empty' },
  { unsign: true },
  { sign_errors: false },
  { sign_errors: true },
  { code_style: 'old' },
  { code_style: 'blank' },
  { read_lag_ms: 3_000 },
  { notify_before_response: true },
  { refresh_prepay: true },
  { dup_code_style: 'OUT_TRADE_NO_USED' },
  { dup_code_style: '201' },
  { race: 'pay_first' },
  { race: 'pay_first' },
  { race: 'close_first' },
  { race: 'paying' },
  { race: 'paying' },
]

const SIGNATURES: readonly FaultAction[] = [
  { signtest: true },
  { forge: 'unknown_key' },
  { forge: 'known_serial' },
  { skew_s: -400 },
  { skew_s: 400 },
]

const NOTIFICATIONS: readonly FaultAction[] = [
  { drop: 1 },
  { drop: 'all' },
  { lost: true },
  { dup: 2 },
  { dup: 1, dup_gap_ms: 20_000 },
  { dup_parallel: true },
  { dup_parallel: 3 },
  { delay_ms: 90_000 },
  { delay_ms: 3 * 3_600_000 },
  { shuffle: true },
  { shuffle: 600_000 },
  { tamper_amount: true },
  { tamper_mchid: true },
  { tamper_appid: true },
  { event: 'TRANSACTION.UNHEARD_OF' },
  { extra_fields: true },
  { aad: 'missing' },
  { aad: 'empty' },
  { mangle: 'body' },
  { mangle: 'headers' },
  { mangle: 'case' },
  { replay_age_s: 60 },
  { replay_age_s: 660 },
]

const PAYERS_AND_REFUNDS: readonly FaultAction[] = [
  { user: 'abandon' },
  { client_lies: 'ok' },
  { late_pay_s: 120 },
  { late_pay_s: 600 },
  { late_pay_s: 600 },
  { refund: 'abnormal' },
  { refund: 'closed' },
  { refund: 'abnormal_then_success' },
  { refund_after_s: 7_200 },
  { balance: 0 },
  { user_gone: true },
  { serialise_user: true },
]

const PAYSCORE_AND_PARKING: readonly FaultAction[] = [
  { risk: 'refuse' },
  { closes_service: true },
  { collect_busy_ms: 60_000 },
  { cancel_in_paying: 'allow' },
  { collect: 'fail' },
  { collect: 'advance', repay_after_s: 600 },
  { plate: 'open_later', plate_after_s: 600 },
  { plate: 'block', plate_after_s: 600 },
  { accept: 'INVALID_REQUEST' },
]

const [TRANSFERS, SHARING] = ['/v3/fund-app/mch-transfer/transfer-bills', '/v3/profitsharing']
const [PACKETS, PACKET] = ['/mmpaymkttransfers', '/mmpaymkttransfers/sendredpack']
/** Calls about money that moves on, those that do it first. */
const MOVING = [TRANSFERS, SHARING, `${SHARING}/orders`, `${SHARING}/return-orders`, PACKETS, PACKET]

/** What only happens to such money, or to what is said of it. */
const MOVEMENTS: readonly NewFault[] = [
  { match: { path: TRANSFERS }, action: { transfer: 'PAYEE_ACCOUNT_ABNORMAL' } },
  { match: { path: TRANSFERS }, action: { race: 'cancel_vs_confirm' } },
  { match: { path: SHARING }, action: { receiver: 'ACCOUNT_ABNORMAL' } },
  { match: { path: PACKET }, action: { code: 'PROCESSING', commit: true } },
  { match: { path: PACKET }, action: { code: 'SEND_FAILED', commit: true } },
  ...([{ tamper_amount: true }, { tamper_mchid: true }, { tamper_appid: true }, { drop: 'all' }] as const).map(
    (action) => ({ match: { event_type: 'MCHTRANSFER.BILL.FINISHED' }, action }),
  ),
]

/** Where calls go: a fault that stays with one of them lets everything before it go well. */
const PATHS = [
  '/v3/pay/transactions/native',
  '/v3/pay/transactions/out-trade-no',
  '/v3/refund',
  '/v3/payscore/permissions',
  '/v3/payscore/serviceorder',
  '/v3/vehicle/parking',
  '/v3/vehicle/transactions/parking',
  '/v3/vehicle/transactions/out-trade-no',
]

/**
 * Every run has weather of its own: some only crash, some only lose, some have everything at once.
 *
 * @param apart for what concerns only money that moves on
 */
export function drawWeather(draws: Draws, apart: Draws): Weather {
  const sometimes = (most: number): number => (draws.chance(0.5) ? draws.fraction() * most : 0)
  return {
    crash: sometimes(0.02),
    loss: sometimes(0.05),
    delay: sometimes(0.08),
    faults: [
      ...Array.from({ length: draws.integer(8) }, () => drawFault(draws)),
      ...Array.from({ length: apart.integer(4) }, () => drawMovementFault(apart)),
    ],
    receiver: sometimes(0.4),
    skew: draws.chance(0.5) ? draws.between(-2_000, 2_000) : 0,
  }
}

function drawFault(draws: Draws): NewFault {
  const probability = draws.pick([0.05, 0.3, 1])
  const kinds = [CALLS, CALLS, SIGNATURES, NOTIFICATIONS, NOTIFICATIONS, PAYERS_AND_REFUNDS, PAYSCORE_AND_PARKING]
  const kind = draws.pick(kinds)
  const path = kind === CALLS && draws.chance(0.5) ? draws.pick(PATHS) : undefined
  return { match: { probability, ...(path !== undefined && { path }) }, action: draws.pick(kind) }
}

function drawMovementFault(draws: Draws): NewFault {
  const probability = draws.pick([0.3, 1])
  const fault = draws.chance(0.5)
    ? { match: { path: draws.pick(MOVING) }, action: draws.pick(CALLS) }
    : draws.pick(MOVEMENTS)
  // A few of a run's calls are about it: what always happens would leave nothing else to see.
  return { match: { ...fault.match, probability }, action: fault.action, times: draws.between(1, 4) }
}

/** What becomes of a turn in this weather. */
export function fateIn(weather: Weather, turn: Turn, delays: number, draws: Draws): Fate | undefined {
  const when = draws.chance(0.5) ? 'before' : 'after'
  if (draws.chance(weather.crash)) return { kind: 'crash', when }
  if (turn.fail !== undefined && draws.chance(weather.loss)) return { kind: 'fail', when }
  if (delays < 2 && draws.chance(weather.delay))
    return { kind: 'delay', ms: draws.pick([20, 300, 2_000, 7_000, 40_000]) }
  return undefined
}
