import { Refusal } from './refusal.ts'

const FASTEST = 100_000

/**
 * Checks how many seconds pass in a second of the machine.
 *
 * @throws Refusal when it is no number above 0 up to 100,000.
 */
export function checkSpeed(speed: unknown): number {
  if (typeof speed === 'number' && speed > 0 && speed <= FASTEST) return speed
  throw new Refusal(400, 'BAD_INPUT', `"speed" must be a number above 0, up to ${FASTEST}.`, {
    field: 'speed',
    hint: 'A clock that stands still is {"mode": "virtual"}.',
  })
}
