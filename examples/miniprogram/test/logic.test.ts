import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFen } from '../miniprogram/logic/money.ts'
import { readResult, resultView } from '../miniprogram/logic/result-view.ts'

describe('formatFen', () => {
  it('writes yuan with two decimals', () => {
    expect([0, 1, 99, 100, 123456].map(formatFen)).toEqual(['¥0.00', '¥0.01', '¥0.99', '¥1.00', '¥1234.56'])
  })

  it('loses no fen', () => {
    fc.assert(
      fc.property(fc.nat(), (fen) => {
        expect(Number(formatFen(fen).slice(1).replace('.', ''))).toBe(fen)
      }),
    )
  })
})

describe('the result page', () => {
  it('celebrates only what the backend called paid', () => {
    const good = (['paid', 'pending', 'unknown', 'closed', 'failed'] as const).filter(
      (result) => resultView(result, 'ok').tone === 'good',
    )
    expect(good).toEqual(['paid'])
  })

  it('calls a cancel a cancel while the order is open', () => {
    expect(resultView('pending', 'cancelled').title).toBe('已取消支付')
    expect(resultView('paid', 'cancelled').title).toBe('支付成功')
  })

  it('takes any nonsense in its address as unknown', () => {
    expect([readResult('paid'), readResult('toString'), readResult(undefined)]).toEqual(['paid', 'unknown', 'unknown'])
  })
})
