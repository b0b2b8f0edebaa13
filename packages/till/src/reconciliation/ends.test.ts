import { expect, it } from 'vitest'
import { askedAt } from './day.ts'
import { nextAfter } from './ends.ts'

const day = '2026-06-09'
const ten = askedAt(day)
const minutes = 60_000
const after = (code: string, now: number, attempts = 1, requestedAt = ten) =>
  nextAfter({ code, message: '' }, { day, attempts, requestedAt, now })

it('asks for a bill at ten of the next day, Asia/Shanghai', () => {
  expect(new Date(ten).toISOString()).toBe('2026-06-10T02:00:00.000Z')
})

it.each([
  ['STATEMENT_CREATING', ten, 1, { next: 'again', at: ten + 30 * minutes }],
  ['STATEMENT_CREATING', ten - 300 * minutes, 1, { next: 'again', at: ten }],
  ['STATEMENT_CREATING', ten + 1440 * minutes, 48, { next: 'end', code: 'BILL_NOT_READY' }],
  ['NO_STATEMENT_EXIST', ten, 1, { next: 'empty' }],
  ['NO_STATEMENT_EXIST', ten - 1, 1, { next: 'again', at: ten }],
  ['INVALID_REQUEST', ten, 1, { next: 'end', code: 'BILL_REFUSED' }],
  ['NO_AUTH', ten, 1, { next: 'end', code: 'BILL_NOT_ALLOWED' }],
  ['SIGN_ERROR', ten, 4, { next: 'again', at: ten + 10 * minutes }],
  ['SIGN_ERROR', ten, 5, { next: 'end', code: 'BILL_NOT_ALLOWED' }],
  ['HASH_MISMATCH', ten, 4, { next: 'again', at: ten + 10 * minutes }],
  ['HASH_MISMATCH', ten, 5, { next: 'end', code: 'BILL_DAMAGED' }],
  ['FILE_NOT_GZIP', ten, 5, { next: 'end', code: 'BILL_DAMAGED' }],
  ['BILL_FORMAT', ten, 5, { next: 'end', code: 'BILL_DAMAGED' }],
  ['TOKEN_EXPIRED', ten, 1, { next: 'again', at: ten + minutes }],
  ['TIMEOUT', ten, 3, { next: 'again', at: ten + 5 * minutes }],
  ['TIMEOUT', ten, 30, { next: 'again', at: ten + 30 * minutes }],
  ['SYSTEM_ERROR', ten + 1440 * minutes, 50, { next: 'end', code: 'BILL_UNREACHABLE' }],
] as const)('after %s it knows what to do', (code, now, attempts, next) => {
  expect(after(code, now, attempts)).toEqual(next)
})

it('gives a day that is asked for late a day of its own', () => {
  const now = ten + 5000 * minutes
  expect(after('TIMEOUT', now, 1, now)).toEqual({ next: 'again', at: now + minutes })
})
