import { describe, expect, it } from 'vitest'
import type { Difference } from '../api/reconciliation.ts'
import { actsOn, mayReconcile, parseAdjustment, shownSide } from './values.ts'

const difference = (subject: string, kind: string, number = '4200') => ({ subject, kind, number }) as Difference

describe('a difference', () => {
  it.each([
    ['payment', 'amount', '4200', '123450', '¥1,234.50'],
    ['payment', 'fee', '4200', '7', '¥0.07'],
    ['flow', 'missing_there', '4200', '-500', '-¥5.00'],
    ['trade_bill', 'summary', '订单总金额', '123450', '¥1,234.50'],
    ['trade_bill', 'summary', '总交易单数', '12', '12'],
    ['payment', 'doubled', '4200', '2', '2'],
    ['flow', 'doubled', '4200', '2', '2'],
    ['payment', 'merchant', '4200', '1900000109', '1900000109'],
    ['payment', 'time', '4200', '2026-06-09 18:13:20', '2026-06-09 18:13:20'],
    ['payment', 'amount', '4200', undefined, undefined],
  ])('of %s %s (%s) shows %s as %s', (subject, kind, number, side, shown) => {
    expect(shownSide(difference(subject, kind, number), side)).toBe(shown)
  })

  it('can be decided while it is open, and opened again when a person decided', () => {
    expect(actsOn({ state: 'open' })).toEqual(['accept', 'adjust'])
    expect(actsOn({ state: 'repaired' })).toEqual([])
    expect(actsOn({ state: 'accepted' })).toEqual(['reopen'])
    expect(actsOn({ state: 'adjusted' })).toEqual(['reopen'])
  })

  it('is not decided by viewers', () => {
    expect(mayReconcile('viewer')).toBe(false)
    expect(mayReconcile('finance')).toBe(true)
  })

  it.each([
    ['12.34', 1234],
    ['-12.34', -1234],
    ['−1,234.50', -123450],
    ['-0', 0],
    ['--1', undefined],
    ['1.005', undefined],
    ['', undefined],
  ])('adjusted by %j is %s fen', (text, fen) => {
    expect(parseAdjustment(text)).toBe(fen)
  })
})
