import { CodePayRefusal } from './refusals.ts'
import { DAY, MINUTE } from '../orders/rules.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { PaymentCode } from '../../store/order-records.ts'

const AUTH_CODE = /^1[0-5]\d{16}$/

/** The code on the payer's screen: the same for a minute, unless it is scanned; then another. */
export function paymentCode({ state, clock, random }: Platform, payer: Payer): PaymentCode {
  const now = clock.now()
  const shown = state.paymentCodesByPayer(payer.id)
  const living = shown.find(({ used, expires_at }) => !used && now < expires_at)
  if (living) return living
  // Old ones are known for a day, to be told apart from what never was a code.
  for (const old of shown) if (old.expires_at + DAY <= now) state.paymentCodes.delete(old.auth_code)
  const auth_code = `1${random.numbers.integer(6)}${random.numbers.digits(16)}`
  const code = { auth_code, payer_id: payer.id, expires_at: now + MINUTE, used: false }
  state.paymentCodes.put(auth_code, code)
  return code
}

/** @throws CodePayRefusal when it cannot be a code: those have 18 digits, the first two from 10 to 15. */
export function checkForm(auth_code: string): void {
  if (!AUTH_CODE.test(auth_code)) throw new CodePayRefusal('code_malformed')
}

/** The living code, or why it is none. */
export function readCode({ state, clock }: Platform, auth_code: string) {
  const code = state.paymentCodes.get(auth_code)
  if (!code) return 'code_unknown'
  if (code.used) return 'code_used'
  return code.expires_at <= clock.now() ? 'code_expired' : code
}

/**
 * Whose code it is, for shops that know their customers by openid; it stays good for a payment.
 *
 * @throws CodePayRefusal when it is none, was used, or is over.
 */
export function openidOfCode(platform: Platform, auth_code: string, appid: string): string {
  checkForm(auth_code)
  const code = readCode(platform, auth_code)
  if (typeof code === 'string') throw new CodePayRefusal(code)
  return platform.state.payers.get(code.payer_id)!.openids[appid] ?? ''
}
