import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyPassword, nextPassword, type PasswordEvent, type PasswordState } from './password.ts'

const type = (keys: Iterable<string>, from: PasswordState = emptyPassword) =>
  [...keys].reduce((state, key) => nextPassword(state, { type: 'key', key }), from)

describe('the password pad', () => {
  test('takes digits and starts to check at the sixth', () => {
    expect(type('12345')).toEqual({ digits: '12345', checking: false, wrong: 0 })
    expect(type('123456')).toEqual({ digits: '123456', checking: true, wrong: 0 })
  })

  test('takes no key while it checks', () => {
    expect(type([...'1234567', 'Backspace']).digits).toBe('123456')
  })

  test('takes back one digit, and none from an empty field', () => {
    expect(type(['1', '2', 'Backspace']).digits).toBe('1')
    expect(type(['Backspace', 'Backspace']).digits).toBe('')
  })

  test('ignores letters, full-width digits and named keys', () => {
    expect(type(['a', '１', 'Enter', ' ', '12', ''])).toEqual(emptyPassword)
  })

  test('counts wrong passwords and begins anew after each', () => {
    const once = nextPassword(type('000000'), { type: 'wrong' })
    expect(once).toEqual({ digits: '', checking: false, wrong: 1 })
    expect(nextPassword(type('111111', once), { type: 'wrong' }).wrong).toBe(2)
  })

  test('forgets the digits but not the count when it is cleared', () => {
    const once = nextPassword(type('000000'), { type: 'wrong' })
    expect(nextPassword(type('12', once), { type: 'clear' })).toEqual(once)
  })

  test('never holds more than six digits or anything else, and checks exactly when full', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constant('key' as const),
        key: fc.oneof(fc.string(), fc.constantFrom(...'0123456789', 'Backspace')),
      }),
      fc.constant<PasswordEvent>({ type: 'wrong' }),
      fc.constant<PasswordEvent>({ type: 'clear' }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { digits, checking } = events.reduce<PasswordState>(nextPassword, emptyPassword)
        expect(digits).toMatch(/^[0-9]{0,6}$/)
        expect(checking).toBe(digits.length === 6)
      }),
    )
  })
})
