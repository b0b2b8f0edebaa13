import { formatBeijing } from '@wxtill/protocol'
import type { Random } from '../../random.ts'

let last = { second: -1, digits: '' }

/** Beijing time as 14 digits, `yyyyMMddHHmmss`; written once a second. */
function digitsOf(now: number): string {
  const second = Math.floor(now / 1000)
  if (second !== last.second) last = { second, digits: formatBeijing(now).replace(/\D/g, '') }
  return last.digits
}

/** `wx`, 14 digits of time, 20 random: 36 characters. */
export function newPrepayId(now: number, random: Random): string {
  return `wx${digitsOf(now)}${random.hex(20).toLowerCase()}`
}

/** 28 digits that begin with 42000. */
export function newTransactionId(now: number, random: Random): string {
  return `42000${random.digits(5)}${digitsOf(now).slice(0, 8)}${random.digits(10)}`
}

/** 29 digits that begin with 503. */
export function newRefundId(now: number, random: Random): string {
  return `50300${random.digits(4)}${digitsOf(now).slice(0, 8)}${random.digits(12)}`
}
