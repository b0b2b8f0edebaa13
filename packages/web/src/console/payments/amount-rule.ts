import { formatMoney, parseYuan } from '../../shared/money/money.ts'
import type { useText } from '../texts.ts'

type Text = ReturnType<typeof useText>

/** Why a typed amount cannot be taken; `undefined` when it can. `max` is fen. */
export function amountProblem(t: Text, text: string, max?: number): string | undefined {
  const fen = parseYuan(text)
  if (fen === undefined) return t('amount_needed')
  if (fen === 0) return t('amount_zero')
  if (max !== undefined && fen > max) return t('amount_too_large', { max: formatMoney(max) })
  return undefined
}

/** The same as a rule of a form's field. */
export function amountRule(t: Text, max?: number) {
  return {
    validator: (_rule: unknown, text: string | undefined) => {
      const problem = amountProblem(t, text ?? '', max)
      return problem === undefined ? Promise.resolve() : Promise.reject(new Error(problem))
    },
  }
}
