import { Form, type FormInstance } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import { useText } from '../texts.ts'
import { LineFields } from './line-fields.tsx'
import { type TypedLines, typedTotal } from './lines.ts'

export interface LinesTotal {
  /** fen; undefined while it is not known */
  total: number | undefined
  /** The same as money. */
  shown: string | undefined
  problem: string | undefined
}

/** What the lines of a form come to as they are typed, and why that cannot be. */
export function useLinesTotal<Fields extends TypedLines>(form: FormInstance<Fields>, max?: number): LinesTotal {
  const t = useText()
  const total = Form.useWatch((values: TypedLines) => typedTotal(values), form)
  const tooMuch = total !== undefined && max !== undefined && total > max
  const problem =
    total !== undefined && total < 0
      ? t('payscore_total_negative')
      : tooMuch
        ? t('amount_too_large', { max: formatMoney(max) })
        : undefined
  return { total, shown: total === undefined ? undefined : formatMoney(total), problem }
}

/** Fees, discounts, and what they come to. */
export function LinesAndTotal({ shown = '–', problem }: LinesTotal) {
  const t = useText()
  return (
    <>
      <LineFields list="fees" title="payscore_fees" add="payscore_add_fee" min={1} />
      <LineFields list="discounts" title="payscore_discounts" add="payscore_add_discount" min={0} />
      <p className="lines-total" aria-live="polite">
        {t('payscore_total')} <b className="amount">{shown}</b>
        {problem && <span className="bad">{problem}</span>}
      </p>
    </>
  )
}
