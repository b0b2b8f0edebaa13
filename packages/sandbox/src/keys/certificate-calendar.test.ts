import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES } from '../options.ts'
import { listedAt, signersAt } from './certificate-calendar.ts'
import type { PlatformCertificate } from '../store/merchant-records.ts'

const DAY = 86_400_000
/** A Monday, 10:00 in Beijing. */
const END = Date.UTC(2031, 5, 9, 2)
const old: PlatformCertificate = {
  serial_no: 'OLD',
  not_before: END - 1825 * DAY,
  not_after: END,
  generated_at: END - 1825 * DAY,
}
const made = END - 210 * DAY
const next: PlatformCertificate = {
  serial_no: 'NEW',
  not_before: made,
  not_after: made + 1825 * DAY,
  generated_at: made,
}
const OLDER_RULES = { ...DEFAULT_RULES, certificateNewDays: 10, certificateListDays: 10, certificateSwitchDays: 5 }

function at(daysLeft: number, certificate = next, rules = DEFAULT_RULES): [main: string, share: number] {
  const { main, gray } = signersAt([old, certificate], END - daysLeft * DAY, rules)
  return [main.serial_no, gray?.share ?? 0]
}

describe('the calendar of a certificate', () => {
  it.each([
    [181, ['OLD']],
    [180, ['OLD', 'NEW']],
    [0, ['OLD', 'NEW']],
    [-0.001, ['NEW']],
  ])('shows %i days before the end %s', (daysLeft, serials) => {
    expect(listedAt([old, next], END - daysLeft * DAY, DEFAULT_RULES).map(({ serial_no }) => serial_no)).toEqual(
      serials,
    )
  })

  it('gives the new one a share that grows on Mondays and Thursdays at ten, and all of it before the end', () => {
    const shares = Array.from({ length: 130 * 24 }, (_, hour) => at(125 - hour / 24))
    const turns = shares.flatMap(([main, share], hour) => {
      const before = shares[hour - 1]
      return before && (before[0] !== main || before[1] !== share) ? [{ main, share, hour }] : []
    })
    expect(turns.map(({ main, share }) => [main, share])).toEqual([
      ['OLD', 0.01],
      ['OLD', 0.1],
      ['OLD', 1],
      ['OLD', 5],
      ['OLD', 10],
      ['OLD', 20],
      ['OLD', 50],
      ['NEW', 0],
    ])
    for (const { hour } of turns) {
      const beijing = new Date(END - 125 * DAY + hour * 3_600_000 + 8 * 3_600_000)
      expect([[1, 4].includes(beijing.getUTCDay()), beijing.getUTCHours()]).toEqual([true, 10])
    }
  })

  it('takes larger steps where the old rule book leaves five days', () => {
    expect([6, 5, 4, 3, 2, 1, 0].map((daysLeft) => at(daysLeft, next, OLDER_RULES))).toEqual([
      ['OLD', 0],
      ['OLD', 0],
      ['OLD', 5],
      ['OLD', 5],
      ['OLD', 5],
      ['OLD', 5],
      ['NEW', 0],
    ])
  })

  it('gives way to what was done by hand, until the old one has ended', () => {
    const by = (gray: PlatformCertificate['gray']): PlatformCertificate => ({ ...next, ...(gray ? { gray } : {}) })
    expect(at(1, by({ state: 'stopped', started_at: made }))).toEqual(['OLD', 0])
    expect(at(-1, by({ state: 'stopped', started_at: made }))).toEqual(['NEW', 0])
    expect(at(200, by({ state: 'running', started_at: made, share: 12.5 }))).toEqual(['OLD', 12.5])
    expect(at(200, by({ state: 'finished', started_at: made }))).toEqual(['NEW', 0])
  })
})
