import type { PresetName } from '@wxtill/sandbox/testing'
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
  readonly preset: PresetName
  /** The shop's receiver of webhooks fails. */
  readonly receiver: number
  /** Milliseconds by which the replicas' clocks are off. */
  readonly skew: number
}

const CALM: Weather = { crash: 0, loss: 0, delay: 0, preset: 'calm', receiver: 0, skew: 0 }

/** Every run has weather of its own: some only crash, some only lose, some have everything at once. */
export function drawWeather(draws: Draws): Weather {
  const sometimes = (most: number): number => (draws.chance(0.5) ? draws.fraction() * most : 0)
  return {
    ...CALM,
    crash: sometimes(0.02),
    loss: sometimes(0.05),
    delay: sometimes(0.08),
    preset: draws.pick(['calm', 'noisy', 'hostile', 'month-end', 'noisy']),
    receiver: sometimes(0.4),
    skew: draws.chance(0.5) ? draws.between(-2_000, 2_000) : 0,
  }
}

/** What becomes of a turn in this weather. */
export function fateIn(weather: Weather, turn: Turn, delays: number, draws: Draws): Fate | undefined {
  const when = draws.chance(0.5) ? 'before' : 'after'
  if (draws.chance(weather.crash)) return { kind: 'crash', when }
  if (turn.fail !== undefined && draws.chance(weather.loss)) return { kind: 'fail', when }
  if (delays < 2 && draws.chance(weather.delay)) return { kind: 'delay', ms: draws.pick([20, 300, 2_000, 7_000, 40_000]) }
  return undefined
}
