import { formatMoney, parseYuan } from '../../shared/money/money.ts'
import type { useText } from '../texts.ts'

type Text = ReturnType<typeof useText>

/** What an amount may be besides a number of fen above zero. */
export interface AmountLimits {
  /** fen */
  max?: number | undefined
  mayBeZero?: boolean
}

/** Why a typed amount cannot be taken; `undefined` when it can. */
export function amountProblem(
  t: Text,
  text: string,
  { max, mayBeZero = false }: AmountLimits = {},
): string | undefined {
  const fen = parseYuan(text)
  if (fen === undefined) return t('amount_needed')
  if (fen === 0 && !mayBeZero) return t('amount_zero')
  if (max !== undefined && fen > max) return t('amount_too_large', { max: formatMoney(max) })
  return undefined
}

/** The same as a rule of a form's field. */
export function amountRule(t: Text, limits?: AmountLimits) {
  return {
    validator: (_rule: unknown, text: string | undefined) => {
      const problem = amountProblem(t, text ?? '', limits)
      return problem === undefined ? Promise.resolve() : Promise.reject(new Error(problem))
    },
  }
}
