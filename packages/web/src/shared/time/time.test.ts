import { describe, expect, test } from 'vitest'
import { endOfDay, formatTime, startOfDay } from './time.ts'

describe('formatTime', () => {
  test('shows UTC as Asia/Shanghai, past midnight too', () => {
    expect(formatTime('2026-06-09T10:13:20Z')).toBe('2026-06-09 18:13:20')
    expect(formatTime('2026-12-31T16:00:00Z')).toBe('2027-01-01 00:00:00')
  })

  test('takes any offset and milliseconds', () => {
    expect(formatTime('2026-06-09T18:13:20+08:00')).toBe('2026-06-09 18:13:20')
    expect(formatTime(0)).toBe('1970-01-01 08:00:00')
  })

  test('shows a dash for nothing and for what is no time', () => {
    expect(formatTime(undefined)).toBe('–')
    expect(formatTime('yesterday')).toBe('–')
  })
})

test('a day begins and ends at midnight in Asia/Shanghai', () => {
  expect(startOfDay('2026-06-09')).toBe('2026-06-08T16:00:00.000Z')
  expect(endOfDay('2026-06-09')).toBe('2026-06-09T16:00:00.000Z')
})
