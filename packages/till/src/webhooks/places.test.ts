import { expect, it } from 'vitest'
import { Places } from './places.ts'

/** How many places an endpoint gets when it asks a hundred times. */
const taken = (places: Places, endpoint: string): number =>
  Array.from({ length: 100 }, () => places.enter(endpoint)).filter((pause) => pause === undefined).length

it('gives one endpoint half of the hands, and another the other half', () => {
  const places = new Places(64)
  expect([taken(places, 'slow'), taken(places, 'other')]).toEqual([32, 32])
})

it('gives few to one that fails, until it answers well, and lets it wait longer', () => {
  const places = new Places(64)
  places.note('down', false)
  expect(taken(places, 'down')).toBe(4)
  const failing = places.enter('down') ?? 0
  places.note('down', true)
  expect(taken(places, 'down')).toBe(28)
  expect(failing).toBeGreaterThan(places.enter('down') ?? Infinity)
})

it('gives a place that was left again', () => {
  const places = new Places(2)
  expect([places.enter('one'), places.enter('one')]).toEqual([undefined, expect.any(Number)])
  places.leave('one')
  expect(places.enter('one')).toBeUndefined()
})
