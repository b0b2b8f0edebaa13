import { formatMoney, parseYuan } from '../../shared/money/money.ts'
import type { ServiceLine, ServiceLines } from '../api/payscore.ts'
import type { OrderDetails } from './order-details.ts'

/** A fee or a discount as it is typed: the amount is yuan. */
export interface TypedLine {
  name?: string
  amount?: string
}

export interface TypedLines {
  fees?: (TypedLine | undefined)[]
  discounts?: (TypedLine | undefined)[]
}

const typed = ({ name, amount }: ServiceLine): TypedLine => ({
  name,
  ...(amount !== undefined && { amount: formatMoney(amount).replace(/[¥,]/g, '') }),
})

/** What a form begins with: the lines as they are known, or an empty one. */
export function typedLines({ post_payments = [], post_discounts = [] }: OrderDetails): TypedLines {
  const fees = post_payments.map(typed)
  return { fees: fees.length === 0 ? [{}] : fees, discounts: post_discounts.map(typed) }
}

/** What the lines come to in fen, exactly; undefined while an amount is not one. */
export function typedTotal({ fees, discounts }: TypedLines): number | undefined {
  const [plus, minus] = [sumOf(fees), sumOf(discounts)]
  return plus === undefined || minus === undefined ? undefined : plus - minus
}

function sumOf(lines: TypedLines['fees'] = []): number | undefined {
  let sum = 0
  for (const line of lines) {
    const fen = parseYuan(line?.amount ?? '')
    if (fen === undefined) return undefined
    sum += fen
  }
  return sum
}

/** The lines as the till takes them; a line that keeps its name keeps what else was known of it. */
export function readLines(lines: TypedLines, { post_payments, post_discounts }: OrderDetails): ServiceLines {
  const discounts = read(lines.discounts, post_discounts)
  return {
    post_payments: read(lines.fees, post_payments),
    ...(discounts.length > 0 && { post_discounts: discounts }),
    total_amount: typedTotal(lines) ?? 0,
  }
}

const read = (lines: TypedLines['fees'] = [], known: ServiceLine[] = []): ServiceLine[] =>
  lines.map((line) => {
    const name = line?.name?.trim() ?? ''
    return { ...known.find((each) => each.name === name), name, amount: parseYuan(line?.amount ?? '') ?? 0 }
  })
