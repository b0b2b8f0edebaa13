import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { ExpectationError } from './expectation.ts'
import { readQrCode } from './qr-code.ts'

function draw(text: string): string {
  const { size, data } = encode(text, { border: 4 })
  const runs = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return `<svg viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`
}

describe('readQrCode', () => {
  it('reads what was drawn', () => {
    expect(readQrCode(draw('weixin://wxpay/bizpayurl?pr=NwY5Mz9'))).toBe('weixin://wxpay/bizpayurl?pr=NwY5Mz9')
  })

  it('says so when the picture is no code', () => {
    expect(() => readQrCode('<svg viewBox="0 0 40 40"></svg>')).toThrow(ExpectationError)
    expect(() => readQrCode('<html>')).toThrow(ExpectationError)
  })
})
