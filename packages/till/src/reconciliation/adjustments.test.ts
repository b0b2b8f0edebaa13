import { expect, it } from 'vitest'
import { suggestedAdjustment } from './adjustments.ts'

it.each([
  ['payment', 'missing_here', 700, 700],
  ['payment', 'missing_there', -700, -700],
  ['refund', 'missing_here', -300, -300],
  ['share', 'amount', -1, -1],
  // The trade bill took two fen more; the account has two fen less.
  ['payment', 'fee', 2, -2],
  ['flow', 'fee', -2, -2],
  // Paid and given back at once is nothing, unless it stands as paid here.
  ['reversal', 'missing_here', -700, 0],
  ['reversal', 'state', -700, -700],
  ['payment', 'time', 0, 0],
  ['payment', 'currency', 700, 0],
  // May count rows, not money.
  ['trade_bill', 'summary', 1, 0],
] as const)('of a %s that is %s by %i, it suggests %i', (subject, kind, amount, suggested) => {
  expect(suggestedAdjustment({ subject, kind, amount })).toBe(suggested)
})
